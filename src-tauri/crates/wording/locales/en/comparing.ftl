### Options for who leads CX and what the centre keeps, side by side.

compare-keep = Keep as an option
compare-add = Add to an option
compare-kept = Kept as the option “{ $name }”. It stands under “Options side by side”.
compare-added = Added to the option “{ $name }”

compare-title = Options side by side
compare-none = Nothing is kept yet. Weigh another model or a preset above and press “Keep as an option”, or begin with the plan as it is: up to three stand here beside it.
compare-text = What each option would make of the plan as it is; what differs from it stands out. Nothing is decided before you choose one. The others stay, and begin from what the plan is then.
compare-caption = The plan as it is, and each option
compare-as-it-is = The plan as it is
compare-name = Name of the option
compare-choose = Choose
compare-choose-option = Choose the option “{ $name }”
compare-chosen = “{ $name }” is what the plan says now
compare-work = Work on its matrix
compare-work-option = Work on its matrix: the option “{ $name }”
compare-new = New option from the plan as it is
compare-new-name = Option
compare-began = Began the option “{ $name }”
compare-all-steps = All { $count } steps
compare-few-steps = Fewer steps
compare-remove = Remove the option “{ $name }”
compare-removed = Removed the option “{ $name }”
compare-differs = differs
compare-unknown = can’t be told
compare-by-more = { $by } more
compare-by-fewer = { $by } fewer

## Groups of rows, and rows

compare-decision = The decision
compare-configuration = Configuration
compare-areas = Decision areas
compare-no-areas = None yet
compare-open = What is open
compare-unanswered = Activities without exactly one leader
compare-matrix = What would change
compare-hand-offs = Hand-offs
compare-hand-offs-are = How often another role answers for an activity than for the one before it in its section. Activities that nobody answers for alone are passed over.
compare-moved = Areas decided elsewhere
compare-handed = Activities that others would answer for
compare-raised = Questions it would raise
compare-settled = Questions it would settle
compare-nothing = None
compare-nothing-in-matrix = None: it changes nothing in the matrix
compare-becomes = { $what }: { $before } becomes { $after }
compare-nobody = nobody
compare-not-there = not in the plan

compare-leaders = Decisions each leader holds
compare-leaders-are = Activities that they alone are accountable for, by all their roles. Below it, on how many they work, and their talks: how often they are asked before something is decided, or have to ask others.
compare-vacant = { $role } (vacant)
compare-load = works on { $work }, { $talks ->
        [one] one talk
       *[other] { $talks } talks
    }
compare-all-leaders = All { $count } leaders
compare-few-leaders = Fewer leaders

compare-steps = Its steps
compare-no-steps = None yet: it is the plan as it is.
compare-take-out = Take this step out: { $step }

## The matrix of an option

option-bar = The matrix with the option “{ $name }”.
option-bar-kept = What you type is kept in it; the plan stays as it is. { $cells ->
    [0] No cell differs.
    [one] One cell differs.
   *[other] { $cells } cells differ.
}
option-in = In the option “{ $name }”
option-instead = { $role }: { $here }, in the plan as it is { $there }
option-title = With the option “{ $name }”: { $title }
option-shown = The matrix with the option “{ $name }”
option-compare = Compare
option-leave = Back to the plan
option-stuck = The matrix with the option “{ $name }” can’t be shown
option-stuck-steps = See its steps
matrix-only-in-option = new in this option
matrix-as-it-is = In the plan as it is: { $letters }
matrix-cell-as-it-is = { $cell }, in the plan as it is: { $letters }
action-option = Work on the matrix of the option “{ $name }”
action-option-next = Work on the matrix of the next option
action-option-leave = Back to the matrix of the plan
