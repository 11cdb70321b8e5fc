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
count = { $count }
must-be-settled = { $count ->
    [one] One open question must be settled
   *[other] { number-begins } open questions must be settled
}
answered = { $answered } of { $total }
answered-label = activities have exactly one accountable leader
configuration-summary = { $configuration } · { ownership-counts }
export = Export
present = Present
close = Close
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

## Numbers: spelled out inside a sentence, and where one begins with a number

number-within = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
number-begins = { $count ->
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
   *[other] { $count }
}

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
action-export-xlsx = Export the matrix as a workbook (XLSX) …
action-export-html = Export the matrix as a web page (HTML) …
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

overview-title-answered = Every activity has one accountable leader
overview-title-empty = Nothing is decided yet
overview-title-begun = Who leads is decided; who answers for what is not yet
overview-text-open = { $answered } of { $total } activities have exactly one accountable leader. Settle what must be settled, and the plan is ready to sign.
overview-text-answered = { $count ->
    [0] No question is open. The plan is ready to sign.
    [one] The plan is ready to sign. One open question is still worth a look.
   *[other] The plan is ready to sign. { number-begins } open questions are still worth a look.
}
overview-text-empty = First who leads, then the roles that can carry responsibility, then what there is to decide and to do. Whatever nobody answers for is asked here.
overview-begin-ownership = Begin with who leads
overview-begin-leaders = Name the roles
overview-begin-responsibilities = Write down what there is to do
overview-questions = Open questions
overview-questions-count = { $errors ->
    [0] { $count } in all. None must be settled, each is worth a look.
   *[other] { $count } in all: { $errors } must be settled{ $others ->
        [0] .
        [one] , the other is worth a look.
       *[other] , the others are worth a look.
    }
}
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
configuration-line = { $configuration }: { ownership-counts }
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
carrying-more = { $count ->
    [one] Show { $count } more section
   *[other] Show { $count } more sections
}
carrying-key = { $answering }: accountable for so many activities. { $working }: responsible. Grey: only asked or told.
no-department = Without a department

this-plan = This plan
plan-organisation = Organisation
plan-title = Name
thresholds-title = How much is too much
thresholds-text = A question is asked when there is more than this.
threshold-responsible-per-activity = Responsible roles on one activity
threshold-consulted-per-activity = Consulted roles on one activity
threshold-informed-share = Roles informed of one activity, in percent of all roles
threshold-responsible-per-role = Activities that one role is responsible on
threshold-accountable-per-role = Activities that one role is accountable for
threshold-accountable-share = … and their share of all activities, in percent
threshold-department-share = One department’s share of all that roles carry, in percent
threshold-activities-per-section = Activities in one section
threshold-roles = Roles in the matrix
threshold-check-verbs = Ask when an activity does not begin with a verb, or is too general (English only)

## Strategy

strategy-title-no-promise = No promise yet
strategy-text-no-promise = Begin with what every customer can count on, then say which business goals that serves, what has to be achieved for each, and who does what by when.
strategy-title-no-goal = The promise serves no business goal yet
strategy-text-no-goal = A promise lasts when the business gains from it as well. Name at least one goal, with its figure.
strategy-title-no-work = Nothing is planned yet to keep the promise
strategy-text-no-work = Say what has to be achieved for each goal, and which work gets there.
strategy-title-undated = { $count ->
    [one] One objective has no date
   *[other] { number-begins } objectives have no date
}
strategy-text-undated = Without a day, nobody can say whether an objective was reached.
strategy-title-unowned = { $count ->
    [one] One initiative has nobody to answer for it
   *[other] { number-begins } initiatives have nobody to answer for them
}
strategy-text-unowned = Give each initiative one role that answers for it, or drop it.
strategy-title-loose = { $count ->
    [one] One part of the strategy serves no goal
   *[other] { number-begins } parts of the strategy serve no goal
}
strategy-text-loose = Move each to the goal or the objective that it serves, or drop it.
strategy-title-complete = { $count ->
    [one] One initiative is on its way to keep the promise
   *[other] { number-begins } initiatives work to keep the promise
}
strategy-text-complete = Every objective has a date, and every initiative has somebody who answers for it.
strategy-begin = Write the promise

strategy-promise = Promise
strategy-promise-missing = What can every customer count on?
strategy-summary = In short
strategy-summary-missing = The plan in two sentences
strategy-values = Values
strategy-value = Value
strategy-add-value = Add a value
strategy-obstacles = What stands in the way
strategy-obstacles-text = Name what keeps customers from getting what they were promised: goals that pull apart, systems, habits.
strategy-obstacle = Obstacle
strategy-add-obstacle = Add an obstacle
strategy-review = Next review

strategy-outline = From business goals to work
strategy-outline-text = What does the business want to achieve, in figures? “Raise retention from 71 % to 78 %” is a goal; objectives and initiatives follow from it.
strategy-goal = Business goal
strategy-add-goal = Add a business goal
strategy-measure = How “{ $goal }” will be known
strategy-measure-missing = How will it be known?
strategy-objective = Objective
strategy-add-objective = Add an objective
strategy-add-objective-to = Add an objective to “{ $goal }”
strategy-by = by
strategy-no-target = no date yet
strategy-target = Date by which “{ $objective }” is to be reached
strategy-initiative = Initiative
strategy-add-initiative = Add an initiative
strategy-add-initiative-to = Add an initiative to “{ $objective }”
strategy-owner = Who answers for “{ $initiative }”
strategy-no-owner = Nobody yet
strategy-from = First day of “{ $initiative }”
strategy-until = Last day of “{ $initiative }”
strategy-loose = Not linked to a goal yet
strategy-no-objective = Not linked to an objective yet
strategy-leave-goal = Take off its goal
strategy-leave-objective = Take off its objective

strategy-timeline = What happens when
strategy-timeline-empty = As soon as an objective or an initiative has a date, it shows here.
strategy-timeline-what = Objective or initiative
strategy-timeline-when = When
strategy-timeline-key = Bars are initiatives, from their first day to their last. A diamond is the day by which an objective is to be reached.
strategy-today = Today
strategy-reached-by = to be reached by { $day }
strategy-period = { $from } to { $until }
strategy-no-period = no dates yet

## Ownership

ownership-title = { $leads }; { $kept }
ownership-undecided = Nobody has decided yet who leads
ownership-no-lead = { $model } is chosen, but no role leads yet
ownership-leads = The { $role } leads
ownership-all-centre = { $count ->
    [one] the one decision area stays central
   *[other] all { number-within } decision areas stay central
}
ownership-all-shared = { $count ->
    [one] the one decision area is shared
   *[other] all { number-within } decision areas are shared
}
ownership-all-local = { $count ->
    [one] the one decision area is local
   *[other] all { number-within } decision areas are local
}
ownership-some-centre = { $count ->
    [one] one area stays central
   *[other] { number-within } areas stay central
}
ownership-some-shared = { $count ->
    [one] one area is shared
   *[other] { number-within } areas are shared
}
ownership-more-shared = { $count ->
    [one] one is shared
   *[other] { number-within } are shared
}
ownership-more-local = { $count ->
    [one] one is local
   *[other] { number-within } are local
}
ownership-text = The model says who leads customer experience. The configuration says which decisions the centre keeps and which each unit takes. Another choice first shows what it would change.

ownership-who = Who leads
ownership-model = Model
ownership-choose = Choose a model to see when it works and what it overlooks. Nothing is decided before you say so.
ownership-chosen = Chosen
ownership-works-when = Works when
ownership-overlooks = Overlooks
ownership-lead = Role that leads
ownership-sponsor = Executive sponsor
ownership-nobody = Nobody yet
ownership-not-decided = Not decided
ownership-own-name = What you call your model
ownership-no-roles = Roles are added under Leaders.
ownership-why = Why this model
ownership-why-missing = What made the difference?
ownership-decided-by = Decided by
ownership-decided-on = Decided on
ownership-reopen = Reopen the decision

ownership-would-change = What this would change
ownership-would-not = Nothing: the plan says so already.
ownership-becomes = becomes
ownership-raises = It would raise: { $question }
ownership-settles = It would settle: { $question }
ownership-apply = Choose { $model }
ownership-apply-preset = Make these changes
ownership-leave = Leave it as it is

ownership-options = Models considered
ownership-options-text = Whoever reads the plan later wants to know what else was weighed, and why it was not chosen.
ownership-consider = Consider a model
ownership-for = What speaks for { $model }
ownership-for-missing = What speaks for it?
ownership-against = What speaks against { $model }
ownership-against-missing = What speaks against it?
ownership-disregard = Take { $model } off the models considered

ownership-centre = What the centre keeps
ownership-counts = { $centre ->
    [0] { "" }
   *[other] { $centre } central{ $shared ->
        [0] { $local ->
            [0] { "" }
           *[other] ,{ " " }
        }
       *[other] ,{ " " }
    }
}{ $shared ->
    [0] { "" }
   *[other] { $shared } shared{ $local ->
        [0] { "" }
       *[other] ,{ " " }
    }
}{ $local ->
    [0] { "" }
   *[other] { $local } local
}
ownership-presets = Start from a preset
ownership-steering-text = An area that steers CX sets its direction, such as goals, metrics and budget. Whoever leads should have the last word on something there.
ownership-area = Decision area
ownership-add-area = Add a decision area
ownership-locus = Where “{ $area }” is decided
ownership-steers = steers CX
ownership-activities = { $count ->
    [0] no activities yet
    [one] 1 activity
   *[other] { $count } activities
}
ownership-homeless = { $count ->
    [one] One activity is in no decision area.
   *[other] { number-begins } activities are in no decision area.
}
ownership-empty-title = Which decisions does the centre keep?
ownership-empty-text = A decision area is a group of decisions that are taken in the same place: by the centre, shared, or by each unit. Begin with the usual ones, each where a hybrid would put it, or add your own. Beside each then stands where your answers would put it; “As advised” moves all of them there.
ownership-starters-added = Added { number-within } usual areas, each where a hybrid would put it. What your answers advise stands beside each.
ownership-starters = Begin with { number-within } usual areas
ownership-area-vision = Vision and customer promise
ownership-area-metrics = Goals and metrics
ownership-area-budget = Budget and governance
ownership-area-data = Customer data and platforms
ownership-area-listening = Voice of the customer
ownership-area-brand = Brand and message
ownership-area-journey = Journey standards
ownership-area-training = Frontline training
ownership-area-recovery = Service recovery
ownership-area-campaigns = Local campaigns
ownership-area-follow-up = Follow-up with customers

## Responsibilities

matrix-title-open = { $count ->
    [0] Every activity has exactly one accountable leader
    [one] One activity does not have exactly one accountable leader
   *[other] { $count } activities do not have exactly one accountable leader
}
matrix-activity = Activity
matrix-names-edge = Drag to make it wider or narrower, double-click for a width that suits
matrix-cell = { $activity }, { $role }: { $letters }
matrix-cell-empty = { $activity }, { $role }: not involved
matrix-noted = with a note
matrix-cell-noted = { $cell }, with a note
matrix-cell-replaced = { $cell }, replaces { $before }
matrix-cell-cleared = { $cell }, was { $before }
matrix-chosen = { $count ->
    [0] Nothing is selected
    [one] One cell is selected
   *[other] { $count } cells are selected: { $rows } by { $columns }
}
matrix-cells-set = { $count ->
    [one] One cell set to { $letters }
   *[other] { $count } cells set to { $letters }
}
matrix-cells-cleared = { $count ->
    [one] One cell cleared
   *[other] { $count } cells cleared
}
matrix-cells-filled = { $count ->
    [one] One cell filled
   *[other] { $count } cells filled
}
matrix-too-many = { $count } cells are selected. One step can fill at most { $most }.
matrix-too-many-hint = Select fewer rows or columns, and fill them one part after the other.
matrix-copied = { $count ->
    [one] One cell copied
   *[other] { $count } cells copied
}
matrix-pasted = { $count ->
    [one] One cell pasted
   *[other] { $count } cells pasted
}
matrix-paste-unreadable = Nothing was pasted: “{ $text }”, meant for “{ $activity }”, { $role }, can’t be read as letters of this plan.{ $more ->
    [0] { "" }
    [one] { " " }Another cell can’t be read either.
   *[other] { " " }{ $more } other cells can’t be read either.
}
matrix-paste-merged = Nothing was pasted: the cell meant for “{ $activity }”, { $role } is merged with another.{ $more ->
    [0] { "" }
    [one] { " " }Another cell can’t be read either.
   *[other] { " " }{ $more } other cells can’t be read either.
}
matrix-paste-room = Nothing was pasted: what was copied is { $rows } by { $columns } cells, and from the cursor on there is room for { $roomRows } by { $roomColumns }.
matrix-paste-no-role = Nothing was pasted: the plan has no role named “{ $name }”.
matrix-paste-no-activity = Nothing was pasted: the plan has no activity named “{ $name }”.
matrix-paste-several-role = Nothing was pasted: the plan has several roles named “{ $name }”.
matrix-paste-several-activity = Nothing was pasted: the plan has several activities named “{ $name }”.
matrix-paste-nothing = Nothing was pasted: there are no cells in the clipboard.
matrix-paste-place = Nothing was pasted. Select the cell in which to begin.
matrix-paste-hint = Correct it where it was copied, or type it here.
matrix-asked = New question: { $question }
matrix-settled = Settled: { $question }

matrix-decided-centre = decided centrally
matrix-decided-shared = decided together
matrix-decided-local = decided locally
matrix-no-area = in no decision area

matrix-held-by-more = { $holder } + { $others }
matrix-seats-vacant = { $vacant } of { $seats } vacant

matrix-badges = In red behind an activity: what must be settled
matrix-badge-r01 = no { $answering }
matrix-badge-r01-means = nobody is accountable
matrix-badge-r02 = { $count } { $answering }
matrix-badge-r02-means = { $count } roles are accountable
matrix-badge-r03 = no { $working }
matrix-badge-r03-means = nobody is responsible
matrix-badge-r04 = no person
matrix-badge-r04-means = no person answers for it
matrix-badge-r46 = no person
matrix-badge-r46-means = in some units no person answers for it
matrix-badge-r48 = declined
matrix-badge-r48-means = whoever is accountable has declined
matrix-badge-r49 = unclear
matrix-badge-r49-means = in some units nobody answers for it, or several do

matrix-add-activity = Add an activity
matrix-add-activity-to = Add an activity to { $section }
matrix-add-section = Add a section
matrix-add-role = Add a role
matrix-new-activity = What is to be decided or done? Begin with a verb
matrix-new-section = Name of the section
matrix-new-role = Title of the role
matrix-first-section = Activities
matrix-added = Added “{ $name }”
matrix-rename = Name of “{ $name }”
matrix-removed-activity = Removed the activity “{ $name }”
matrix-removed-role = Removed the role “{ $name }”
matrix-removed-section = { $count ->
    [0] Removed the section “{ $name }”
    [one] Removed the section “{ $name }” with one activity
   *[other] Removed the section “{ $name }” with { $count } activities
}

matrix-empty-title = Nothing has an owner yet
matrix-empty-text = Write down what there is to decide and to do for your customers, one activity a row, and who has a part in it, one role a column. A letter says which part: exactly one role is accountable for each activity.
matrix-empty-start = Add the first activity
matrix-no-activities-title = What is there to decide and to do?
matrix-no-activities-text = Each activity is a row that begins with a verb: “Handle complaints”, “Approve the CX budget”.
matrix-no-roles-title = Who can answer for it?
matrix-no-roles-text = Each role is a column. Name the positions first, such as Head of Support; who holds them can follow later.
matrix-no-roles-start = Add the first role

matrix-fold = Fold { $section }
matrix-unfold = Unfold { $section }

## What is shown of the matrix

view = What is shown
view-find = Find an activity or a role
view-found = { $count ->
    [0] none
   *[other] { $at } of { $count }
}
view-activities = Which activities
view-all-activities = All activities
view-open = With an open question
view-must = With what must be settled
view-letter = Where somebody shown is { $letter }
view-roles = Which roles
view-all-roles = All roles
view-departments = Departments
view-units = Units
view-leaders = Leaders
view-sorted = Open questions first
view-shown = Showing { $activities } of { $allActivities } activities, { $roles } of { $allRoles } roles
view-show-all = Show all
view-close = Close

## Actions in the matrix

action-letter = { $name }: { $means }
action-clear = Not involved
action-find = Find, or show less of the matrix
action-show-all = Show all activities and roles
action-hide-role = Hide the role
action-pin = Pin the role beside the activities
action-unpin = Unpin the role
action-wider = Make the names of the activities wider
action-narrower = Make the names of the activities narrower
action-suit = Make the names of the activities as wide as suits them
action-fold-all = Fold all sections
action-unfold-all = Unfold all sections
action-moves-on = Move on after each letter, or stay
action-next-row = Begin the next row
action-fill-down = Fill down
action-fill-right = Fill to the right
action-choose-row = Select the whole row
action-choose-column = Select the whole column
action-choose-all = Select everything
action-add-activity = Add an activity
action-add-section = Add a section
action-add-role = Add a role
action-rename = Rename
action-inspect = Look into it
action-move-up = Move up
action-move-down = Move down
action-move-left = Move the role to the left
action-move-right = Move the role to the right
action-remove = Remove
action-previous-question = Previous open question

## The inspector of the matrix

inspector = About what is chosen
inspector-activity = Activity
inspector-outcome = What it is for
inspector-note = Note on the activity
inspector-note-cell = Note on { $role } here
inspector-area = Decision area
inspector-area-none = None
inspector-place = { $section } · { $decided }
inspector-involved = Who is involved
inspector-involved-nobody = Nobody yet
inspector-role = Role
inspector-short = Short name
inspector-department = Department
inspector-held = Where it is held
inspector-kind = Who it is
inspector-holders = Who holds it
inspector-carries = What it carries
inspector-tally = { $count ->
    [one] one activity
   *[other] { $count } activities
}
inspector-section = Section
inspector-section-activities = { $count ->
    [0] No activities yet.
    [one] One activity.
   *[other] { $count } activities.
}
inspector-section-open = { $count ->
    [0] Each has exactly one accountable leader.
    [one] One does not have exactly one accountable leader.
   *[other] { $count } do not have exactly one accountable leader.
}
inspector-section-open-list = Still open
inspector-to-leaders = Appoint and replace in Leaders

## The bar below the matrix

bar-keys = Keys and counts
bar-find = find
bar-moves-on = move on
bar-clear = clear
bar-next = next open question
bar-commands = commands
bar-help = all keys
bar-activities = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
bar-roles = { $count ->
    [one] 1 role
   *[other] { $count } roles
}
bar-questions = { $count ->
    [0] no open questions
    [one] 1 open question
   *[other] { $count } open questions
}{ $errors ->
    [0] { "" }
    [one] , 1 must be settled
   *[other] , { $errors } must be settled
}
bar-vacancies = { $count ->
    [0] no vacancies
    [one] 1 vacancy
   *[other] { $count } vacancies
}

## Dialogs for files

centre-name = Group
dialog-new = Where to keep the new plan
dialog-example = Where to keep the example
dialog-open = Open a plan
dialog-export = Where to keep the export
dialog-copy = Where to keep the copy
file-kind-cxplan = Plan of Answerable
file-kind-pdf = PDF
file-kind-json = JSON
file-kind-csv = CSV
file-kind-md = Markdown

## What can go wrong around the plan

problem-no-plan = No plan is open. Open one, or make a new one.
problem-edit = This can’t be entered: { $reason }.
problem-system = The system could not do this ({ $reason }). Try again.
problem-stopped = Answerable has run into a mistake of its own. Everything that it called saved is in the file. Close the window and start it again.
