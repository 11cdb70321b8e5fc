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

## A role, read from top to bottom

action-side = Look at the row, or at the role of the column
inspector-side = What to look at
inspector-side-row = Activity
inspector-side-role = Role
carries-of = Of { $count }
carries-shown = Of { $count } shown
carries-average = Average
carries-average-means = Of { $count ->
    [one] one role
   *[other] { $count } roles
}
carries-limit = Up to
carries-limit-means = With more than this, the plan asks whether it is too much
carries-above = , more than the plan takes without asking
inspector-where = Where it has a part
inspector-where-letter = { $letter } in { $count ->
    [one] one activity
   *[other] { $count } activities
}
inspector-asked = { $count ->
    [one] One open question in its rows
   *[other] { $count } open questions in its rows
}
inspector-several-roles = { $leader } holds { $count } roles ({ $roles }), with all of them:
jumps-more = … and { $count } more

## Who carries how much

action-load = Who carries how much
action-load-leave = Back to the matrix
bar-to-matrix = back to the matrix
load-by-leader = By leader
load-by-role = By role
load-leader = Leader
load-role = Role
load-nobody = Nobody
load-title = { $carriers ->
    [one] { $names } answers
   *[other] { $names } answer
} for most: { $count } { $letter } { $carriers ->
    [one] { "" }
   *[other] each{ " " }
}in { $activities ->
    [one] one activity
   *[other] { $activities } activities
}
load-title-many = The load is spread: { $carriers } carry { $count } { $letter } each in { $activities } activities, and nobody more
load-title-none = Nobody answers for anything yet
load-text-leader = The letters of { $activities ->
    [one] one activity
   *[other] { $activities } activities
}. Whoever holds several roles has the letters of all of them.
load-text-role = The letters of { $activities ->
    [one] one activity
   *[other] { $activities } activities
}. Numbers in bold are more than the plan takes without asking.

## Ways to settle what is asked

action-settle = Settle it: { $way }
action-ways = Choose how to settle it …
ways-title = How is it to be settled?

## Cut, copy and paste, from a menu

action-cut = Cut the cells
action-copy = Copy the cells
action-paste = Paste cells
matrix-clipboard-closed = The system does not let the clipboard be used from here. Use the keys in the matrix instead.
