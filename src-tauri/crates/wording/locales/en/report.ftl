# The printed plan.

## The document

report-name = { $organisation } – { $title }
report-date = { $day } { $month } { $year }
report-short-date = { $day } { $month } { $year }
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-short-month-1 = Jan
report-short-month-2 = Feb
report-short-month-3 = Mar
report-short-month-4 = Apr
report-short-month-5 = May
report-short-month-6 = Jun
report-short-month-7 = Jul
report-short-month-8 = Aug
report-short-month-9 = Sep
report-short-month-10 = Oct
report-short-month-11 = Nov
report-short-month-12 = Dec
report-quarter = Q{ $quarter }
report-from-until = { $from } – { $until }
report-from = from { $from }
report-until = until { $until }
report-more = and { $count } more
report-none = none
report-nobody = nobody yet
report-no-date = no date yet
report-no-dates = no dates yet

## Cover

report-held-by = { $holder }, { $role }
report-sponsor = Sponsor
report-lead = Strategy lead
report-next-review = Next review
report-as-of = As of
report-status = Status
report-status-empty = No activities yet, so there is nothing to check
report-status-settled = No open questions
report-status-open = { $count ->
    [one] One open question, page { $page }
   *[other] { $count } open questions, page { $page }
}

## The plan on one page

report-one-page = The plan on one page
report-direction = Where we are going
report-direction-missing = The plan does not say yet what it promises customers, or which business goals it serves.
report-promise = Promise
report-goals = Business goals
report-first-moves = First moves
report-who-leads = Who leads, and why
report-who-leads-missing = Nobody has been named to lead customer experience yet.
report-model = Model
report-reason = Why
report-for = For
report-against = Against
report-decided = Decided
report-decided-by-on = { $by }, { $on }
report-centre-keeps = What the centre keeps
report-configuration = Configuration
report-centre-keeps-missing = The plan does not say yet which decisions the centre keeps and which go local.
report-still-open = Still open
report-answered-title = Who answers
report-activities = Activities
report-answered = { $count ->
    [one] { $answered } of { $count } activity has exactly one accountable leader
   *[other] { $answered } of { $count } activities have exactly one accountable leader
}
report-questions = Questions

## Strategy

report-strategy = What customer experience is for
report-strategy-serves = { $objectives ->
    [one] One objective serves
   *[other] { $objectives } objectives serve
} { $goals ->
    [one] one business goal
   *[other] { $goals } business goals
}
report-summary = Summary
report-values = Values
report-obstacles = What stands in the way
report-goals-title = Goals and objectives
report-objective = Objective
report-target = Reached by
report-no-goal = Objectives that serve no business goal yet
report-initiatives-title = The work that gets us there
report-initiative = Initiative
report-owner = Answers for it
report-when = When

## Ownership decision

report-ownership = The ownership decision
report-leads = { $role } leads customer experience
report-nobody-leads-yet = { $model } is chosen, but nobody is named to lead yet
report-leader-undecided = Who leads customer experience is not decided yet
report-advice-title = By the answers, { $names } fits best
report-advice-title-close = By the answers, { $names } are too close to call
report-advice-title-unknown = Who should lead can’t be told from so few answers
report-advice-means = From { $answered } of { $asked } answers. A model has 0 to 100 points; 50 say neither.
report-advice-scores = Points
report-advice-excluded = { $model } excluded
report-advice-for = For { $model }
report-advice-against = Against { $model }
report-advice-excludes = Excludes { $model }
report-considered = What was considered
report-chosen = chosen
report-option-steps = Step by step
report-options-mean = What each option kept for this decision would make of the plan. What differs from the plan as it is stands out.
report-hand-offs-are = { compare-hand-offs }: { compare-hand-offs-are }

## How CX is led

report-governance = How customer experience is led
report-scope = May decide
report-reports-to = Reports to
report-escalation = Decides where the lead can’t
report-council = The council
report-charter = Charter
report-members = Members
report-chairs = chairs, with the casting vote
report-decides = Decides by
report-rhythm = Meets
report-tie-break = Where it can’t agree
report-buy-in = Where the departments stand
report-department = Department
report-stance = Stands
report-stance-change = What would change that

## Decision areas

report-areas-title = { $configuration }: { $parts }
report-areas-centre = { $count } central
report-areas-shared = { $count } shared
report-areas-local = { $count } local
report-area = Decision area
report-accountable = Accountable

## Leaders

report-leaders-complete = Every role has a holder
report-leaders-vacant = { $vacant ->
    [one] One of { $seats } seats is vacant
   *[other] { $vacant } of { $seats } seats are vacant
}
report-role = Role
report-place = Where
report-holder = Holder
report-answers-for = Answers for
report-no-department = No department
report-vacant = vacant
report-group = a group
report-in-units = { $count ->
    [one] one unit
   *[other] { $count } units
}
report-partly-vacant = { $vacant } of { $seats } vacant
report-interim = interim
report-proposed = proposed, not accepted yet
report-deputy = deputy: { $name }
report-successor = { $name } from { $from }
report-commitments = What was accepted, and what was not
report-standing = Said
report-stands-in = Stands in
report-decides-instead = Decides where they can’t
report-unsaid = { $count ->
    [one] For one activity, whoever is accountable has not said anything yet: { $roles }
   *[other] For { $count } activities, whoever is accountable has not said anything yet: { $roles }
}
report-role-in-units = { $role }, in { $units }
report-unsaid-by = { $role } ({ $count })

## Matrix

report-matrix = Who answers for what
report-matrix-summary = Each row is an activity and each column a role. A cell has the letters that the role has on the activity; where it is empty, the role is not involved.
report-matrix-empty = The plan has no activities yet, so there is no matrix to print.
report-no-roles = The plan has no roles yet, so nobody can answer for these activities.
report-activity = Activity
report-band = Roles { $first } to { $last } of { $count }
report-gap-nobody = nobody accountable
report-gap-several = { $count } accountable

## What is different from unit to unit

report-differences-means = The matrix shows what holds everywhere. In these units, what is said here holds instead.
report-differences-no-why = No reason is given.
report-differences-more = { $count ->
    [one] One more difference is listed in the application.
   *[other] { $count } more differences are listed in the application.
}
report-only-in = only in { $unit }
report-different-in = different in { $unit }
report-different-in-several = different in { $count } units

## Open questions

report-questions-title = { $count ->
    [one] One question is still open
   *[other] { $count } questions are still open
}
report-questions-more = { $count ->
    [one] One more of this kind is listed in the application.
   *[other] { $count } more of this kind are listed in the application.
}

## What could not be done

report-too-large = A matrix of { $activities } activities and { $roles } roles is too large to print: at most { $most } cells fit. Export it as CSV or JSON instead.
report-failed = The PDF could not be made, and it is our mistake: { $why }. Export the plan as JSON or Markdown instead.
report-replaced = “{ $name }” has characters that no font of ours can print: { $characters } ({ $codes }). They stand as � in the PDF.
