## The matrix as a list: one activity at a time

view-as = Show the matrix as
view-as-grid = Grid
view-as-list = List
action-as-list = Show one activity at a time, as a list
action-as-grid = Show all activities, as a grid
action-page-next = Next activity
action-page-previous = Previous activity
bar-next-page = next activity
list-as-grid = Show as a grid
list-pages = From activity to activity
list-previous = Previous
list-next = Next
list-at = { $at ->
    [0] { $count ->
        [0] No activity
        [one] One activity
       *[other] { $count } activities
    }
   *[other] Activity { $at } of { $count }
}{ $left ->
    [0] { "" }
   *[other] , of { $all } in all
}
list-turned = Activity { $at } of { $count }: { $activity }
list-about-role = About the role { $role }
