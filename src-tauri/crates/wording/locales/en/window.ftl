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
action-full-screen = Full screen
action-palette = Find an action …
action-help = Keyboard
help-title = Everything has a key
palette-title = What would you like to do?
