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
action-appoint = Appoint somebody to the role
involved-appoint = Appoint: { $role }
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

## Cells in several places

action-keep = Keep the selection, and select more elsewhere
matrix-kept = { $count ->
    [one] One cell kept
   *[other] { $count } cells kept
}. Go on and select more.
matrix-chosen-apart = { $count } cells are selected in { $places } places
matrix-copy-apart = Cells in several places can’t be copied at once.
matrix-copy-apart-hint = Select cells side by side.

## Cut, copy and paste, from a menu

action-cut = Cut the cells
action-copy = Copy the cells
action-paste = Paste cells
matrix-clipboard-closed = The system does not let the clipboard be used from here. Use the keys in the matrix instead.

## The matrix of one unit

unit-choose = Whose matrix
unit-everywhere = Everywhere
unit-shown = The matrix of { $unit }
unit-shown-everywhere = The matrix that holds everywhere
unit-bar = The matrix of { $unit }.
unit-bar-own = What you type holds here alone. { $own ->
    [0] Everything is as everywhere
    [one] It does one activity in its own way
   *[other] It does { $own } activities in its own way
}{ $only ->
    [0] .
    [one] , and one exists only here.
   *[other] , and { $only } exist only here.
}
unit-differences = All differences
unit-leave = Back to everywhere
unit-in = In { $unit }
unit-may-centre = The centre decides this, so it is the same in { $unit }. Share “{ $area }” to let units adapt it.
unit-may-no-area = The activity is in no decision area, so the centre decides it, and it is the same in { $unit }.
unit-may-shared = The centre sets this and { $unit } may adapt it{ $limited ->
    [0] .
   *[other] , within these limits:
}
unit-may-local = Each unit decides this. What you type holds in { $unit } alone.
unit-why = Why it is different in { $unit }
unit-instead = { $role }: { $here }, everywhere else { $elsewhere }
unit-settles-everywhere = Settling this changes it in every unit.
unit-lifted = “{ $activity }” is as everywhere again
matrix-only-in = only in { $unit }
matrix-own-way = own way
matrix-own-ways = { $others ->
    [0] other in { $unit }
    [one] other in { $unit } and one more unit
   *[other] other in { $unit } and { $others } more units
}
matrix-elsewhere = Everywhere else: { $letters }
matrix-cell-elsewhere = { $cell }, own way here, everywhere else: { $letters }
action-unit = Show the matrix of a unit …
action-unit-next = Show the matrix of the next unit
action-unit-previous = Show the matrix of the previous unit
action-everywhere = Show the matrix that holds everywhere
action-lift = Make it as everywhere
action-differences = What is different from unit to unit

## What is different from unit to unit

differences-title = { $count ->
    [0] Everything is the same in every unit
    [one] One activity is different in { $units ->
        [one] one unit
       *[other] { $units } units
    }
   *[other] { $count } activities are different in { $units ->
        [one] one unit
       *[other] { $units } units
    }
}
differences-text = A unit may do in its own way what is shared or local. What the centre keeps is the same everywhere.
differences-unit = In which unit
differences-all = All units
differences-column-activity = Activity
differences-column-unit = Unit
differences-column-what = What is different
differences-column-why = Why
differences-only = Exists only in { $unit }
differences-why = Why “{ $activity }” is different in { $unit }
differences-why-none = Why is it different?
unit-elsewhere = Different in { $units ->
    [one] one unit
   *[other] { $units } units
}
differences-lift-short = As everywhere
differences-lift = Make “{ $activity }” in { $unit } as everywhere
differences-more = Show more of the { $count } that follow
