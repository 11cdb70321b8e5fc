### The window: its frame, then each screen in the order of the rail.

## The frame

product = Answerable
plan-name = { $organisation } – { $title }
saved = Saved
saving = Saving …
screens = Screens
rail-draft = Draft
screen-overview = Overview
screen-strategy = Strategy
screen-ownership = Ownership
screen-leaders = Leaders
screen-responsibilities = Responsibilities
open-questions = { $count ->
    [one] one open question
   *[other] { $count } open questions
}
answered = { $answered } of { $total }
answered-label = activities have exactly one accountable leader
configuration-summary = { $configuration } · { $centre } central · { $shared } shared · { $local } local
export = Export
present = Present
cancel = Cancel
undo = Undo
remove = Remove
move-up = Move up
move-down = Move down
more = More

notices = Messages
dismiss = Dismiss
reveal = Show in folder
notice-exported = Exported to { $path }
notice-export-remarks = The export is complete, with these remarks:
notice-copied = A copy was saved as { $path }

## Start

start-title = Decide who answers for customer experience
start-text = A plan says which model leads customer experience, which decisions the centre keeps, and who answers for each of them. It is one file on this computer, and it is never sent anywhere.
start-new = New plan
start-open = Open a plan
start-example = Open the example
start-recent = Recent plans
new-plan-title = Whose plan is it?
new-plan-organisation = Organisation
new-plan-organisation-example = Meridian Retail
new-plan-name = Name of the plan
new-plan-name-example = CX plan 2027
new-plan-create = Choose where to keep it

## Actions, by menu

menu-file = File
menu-edit = Edit
menu-go = Go
menu-matrix = Matrix
menu-view = View
menu-help = Help
action-new = New plan …
action-open = Open …
action-open-example = Open the example
action-save-copy = Save a copy …
action-export-pdf = Export the plan as PDF …
action-export-matrix-pdf = Export the matrix as PDF …
action-export-json = Export the plan as JSON …
action-export-csv = Export the matrix as CSV …
action-export-md = Export the matrix as Markdown …
action-close-plan = Close the plan
action-close-window = Quit
action-undo = Undo
action-redo = Redo
action-next-question = Next open question
action-present = Present
action-theme-system = Light or dark as the system
action-theme-light = Light
action-theme-dark = Dark
action-zoom-in = Larger
action-zoom-out = Smaller
action-zoom-reset = As large as it was drawn
action-full-screen = Full screen
action-palette = Find an action …
action-help = Keyboard
help-title = Everything has a key
palette-title = What would you like to do?

## Overview

overview-title-open = { $count ->
    [1] One question is open
    [2] Two questions are open
    [3] Three questions are open
    [4] Four questions are open
    [5] Five questions are open
    [6] Six questions are open
    [7] Seven questions are open
    [8] Eight questions are open
    [9] Nine questions are open
   *[other] { $count } questions are open
}
overview-title-answered = Every activity has one accountable leader
overview-title-empty = Nothing is decided yet
overview-text-open = { $answered } of { $total } activities have exactly one accountable leader. Settle what is open, and the plan is ready to sign.
overview-text-answered = { $count ->
    [0] Nothing is open. The plan is ready to sign.
    [one] The plan is ready to sign. One point is still worth a look.
   *[other] The plan is ready to sign. { $count } points are still worth a look.
}
overview-text-empty = Name the roles that can carry responsibility, then write down what there is to decide and to do. Whatever nobody answers for is asked here.
overview-questions = Open questions
overview-no-questions = None. Whatever nobody answers for will be asked here.
overview-more-questions = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
question-decide = Decide
question-decide-on = Decide: { $question }
question-ways = Ways to settle it
question-go = Go to it
question-go-to = Go to it: { $question }

overview-six-lines = The plan in six lines
line-promise = Promise
line-promise-missing = What customers are promised is not written yet
line-lead = Who leads CX
line-lead-missing = Not decided yet
lead = { $model }: { $role }
lead-held = { $model }: { $role }, { $leaders }
line-configuration = Configuration
line-configuration-missing = No decision areas yet
configuration-line = { $configuration }: { $centre } central, { $shared } shared, { $local } local
line-goal = Business goal
line-goal-missing = None yet
goal-and-more = { $count ->
    [one] { $goal }, and one more
   *[other] { $goal }, and { $count } more
}
line-answered = Who answers
line-answered-missing = No activities yet
answered-line = { $total ->
    [one] { $answered } of one activity has exactly one accountable leader
   *[other] { $answered } of { $total } activities have exactly one accountable leader
}
line-review = Next review

carrying-title = Who carries what
carrying-a = { $count ->
    [one] accountable once
   *[other] accountable { $count } times
}
carrying-r = { $count ->
    [one] responsible once
   *[other] responsible { $count } times
}
carrying-involved = only asked or told
carrying-nobody = Nobody
carrying-gaps = { $count ->
    [one] 1 gap
   *[other] { $count } gaps
}
carrying-key = A: accountable for so many activities. R: responsible. Grey: only asked or told.
no-department = Without a department
