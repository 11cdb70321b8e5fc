# The screen Leaders: who there is, who reports to whom, who answers for what, how CX is led.

## Its views

leaders-view = How it is shown
leaders-view-departments = By department
leaders-view-chart = As a chart
leaders-view-answers = What each answers for
leaders-view-governance = How CX is led

## By department

leaders-title-empty = Nobody is named yet
leaders-title-vacant = { $count ->
    [1] One seat is vacant
    [2] Two seats are vacant
    [3] Three seats are vacant
    [4] Four seats are vacant
    [5] Five seats are vacant
   *[other] { $count } seats are vacant
}
leaders-title-held = Every role has somebody to hold it
leaders-text = { $roles ->
    [one] One role
   *[other] { $roles } roles
}{ $departments ->
    [0] , no department
    [one] { " " }in one department
   *[other] { " " }in { $departments } departments
}, { $people ->
    [0] nobody named yet
    [one] one person
   *[other] { $people } people
}.
leaders-text-empty = Add the roles that decide or do something for customers, such as Chief Customer Officer or Head of Support, by department if you like. Each becomes a column of the matrix; who holds it can follow later.
add-department = Add a department
add-role = Add a role
add-role-to = Add a role to { $department }
add-unit = Add a unit
add-leader = Add a person
department-name = Name of the department
role-title = Title of the role
role-short = Short name of { $role }
role-short-missing = Short name
role-where = Where { $role } is held
role-held-centre = Once
role-held-per-unit = In each unit
role-kind = What { $role } is
more-about = More about { $name }
seats-more = Show { $count ->
    [one] one more unit
   *[other] { $count } more units
}{ $vacant ->
    [0] { "" }
   *[other] , { $vacant } of them vacant
}
move-to = Move to { $place }
move-to-none = Take out of its department
every-unit = Every unit
appoint = Appoint
appoint-deputy = Add a deputy
appoint-member = Add a member
appoint-whom = { $does }: { $role }, { $place }
appoint-new = Add { $name } as a new person
appoint-namesake = Add another person called { $name }
terms = Terms of the appointment
from-day = from { $day }
until-day = until { $day }
vacate = { $leader } no longer holds this role
appointment-kind = In which capacity
appointment-from = From
appointment-until = Until
appointment-acceptance = Whether they agreed
appointment-note = Note on the appointment
appointment-noted = with a note

units-title = Centre and units
units-text = Regions, countries or brands that take local decisions.
centre-label = Name of the centre
centre-mark = centre
unit-name = Name of the unit
people-title = People and what they carry
people-text = By the roles they hold today.
person = Name and roles
leader-name = Name
holds-no-role = Holds no role today
deputy-for = Deputy for { $role }
not-today = { $role }, not today
name-with-roles = { $name } ({ $roles })
name-without-roles = { $name } (holds no role)
load-talks = Talks
load-too-many = { $count } { $letter }, more than { $limit }
load-talks-are = Talks count each time they are asked before something is decided, or have to ask others.
load-limits = A question is asked above { $accountable } { $answering } and { $share } % of all activities, or above { $responsible } { $working }.
load-change-limits = Change these limits

## As a chart

chart-title-one = In the end, everyone reports to the { $role }
chart-title-none = Nobody reports to anyone yet
chart-title-several = { $count ->
    [2] Two roles have nobody above them
    [3] Three roles have nobody above them
    [4] Four roles have nobody above them
    [5] Five roles have nobody above them
   *[other] { $count } roles have nobody above them
}
chart-title-empty = There is nobody to draw yet
chart-text-empty = Add roles by department first. Then say who reports to whom, and the chart draws itself.
chart-text = Drag a role onto the one that it reports to. By key: arrows walk along the lines, Alt+↑ moves a role one level up, Alt+↓ under the role before it, Enter or a click opens it.
chart-name = Who reports to whom
chart-apart = Not in the chart yet
chart-apart-text = These roles report to nobody, and nobody reports to them. Drop a role here to take it out.
chart-all-report-to = All of these report to
chart-choose = Choose a role
chart-size = Size of the chart
chart-size-full = Full size
chart-size-whole = All of it
chart-interim = interim
chart-deputy = deputy: { $leaders }
chart-role = About { $role }
chart-close = Close
chart-reports-to = { $role } reports to
chart-nobody-above = Nobody
chart-would-report = reports to { $to }
chart-would-be-out = reports to nobody
chart-reports-now = { $role } now reports to { $to }
chart-out-now = { $role } now reports to nobody
answers-of = { $role }: { answers-of-role }
answers-of-role = { $count ->
    [0] Answers for nothing
    [one] Answers for one activity
   *[other] Answers for { $count } activities
}

## What each answers for

answers-title-none = Nobody answers for anything yet
answers-title-open = { $accepted ->
    [0] Nobody has accepted yet what they answer for
   *[other] { $accepted } of { $count } are accepted by whoever answers for them
}
answers-title-declined = { $count ->
    [one] One is declined by whoever should answer for it
   *[other] { number-begins } are declined by whoever should answer for them
}
answers-title-accepted = Everyone has accepted what they answer for
answers-text-none = Set a role to be accountable for an activity in Responsibilities. Here, whoever holds the role then accepts or declines it.
answers-whose = Whose page
answers-standing = { $declined ->
    [0] { $accepted } of { $count }
   *[other] { $accepted } of { $count }, { $declined } declined
}
answers-unheld = vacant
answers-page = What { $name } answers for
answers-together = { $count } people hold this role together. What is recorded here counts for all of them, so ask each before you record it.
answers-post = { $role }, { $unit }
answers-page-unheld = What nobody answers for while { $role } is vacant
answers-text = An appointment is accepted once, for the role as a whole; here whoever holds the role accepts each activity that it answers for. Each is proposed until the leader accepts or declines it. In a row, Y accepts it today, N declines it, P makes it open again; ↑ and ↓ go from box to box.
answers-several = Several at once for { $role }
answers-meant = { $count ->
    [0] { $total ->
        [one] The one activity
       *[other] All { $total } activities
    }
    [one] One chosen
   *[other] { $count } chosen
}
answers-accepted-today = Accepted today
answers-declined-today = Declined today
answers-choose = Choose “{ $activity }”
answers-stands = How { $role } stands to “{ $activity }”
answers-on = Said on
answers-on-day = on { $day }
answers-deputy = Deputy
answers-deputy-is = deputy: { $role }
answers-escalation = Decides where they can’t
answers-escalation-is = where they can’t, { $role } decides
answers-note = Note
answers-noted = with a note
answers-nobody = Nobody yet
answers-terms-none = No deputy, nobody to decide where they can’t
answers-terms = About “{ $activity }”: { $terms }

## How CX is led

governance-title-open = Nobody has decided yet who leads
governance-title-clear = { $model }: it is clear who may decide what
governance-title-gaps = { $count ->
    [one] { $model }, and one thing is still unsaid
   *[other] { $model }, and { number-within } things are still unsaid
}
governance-text-open = Choose a model first. Whatever is written here stays.
governance-model = Chosen: { $model }.
governance-gaps = Still unsaid: { $gaps }.
governance-gap-lead = which role leads
governance-gap-sponsor = the sponsor
governance-gap-scope = what the lead may decide
governance-gap-reports = whom the lead reports to
governance-gap-escalation = who decides where the lead can’t
governance-gap-charter = what the council is for
governance-gap-members = who sits in it
governance-gap-chair = who chairs it
governance-gap-decides = how it decides
governance-gap-tie-break = what happens where it can’t agree
governance-to-ownership = Look at the decision
governance-decide = Decide who leads

mandate-title = The mandate of whoever leads
mandate-of = The mandate of the { $role }
mandate-text = Without a clear scope, a line to the top and the last word on disputes, it is a title without authority.
mandate-scope = What the lead may decide, and what not
mandate-scope-missing = For example: sets the standards of the journey and stops a launch that breaks them; does not set prices
mandate-reports = Reports to
mandate-escalation = Decides where the lead can’t

council-title = The council
council-text-leads = The council leads. It can’t be accountable itself, so each decision still needs one name.
council-text-advises = A council can advise whoever leads, and settle what crosses departments. Leave this empty where there is none.
council-charter = Charter
council-charter-missing = What is it for, and what may it decide?
council-members = Members
council-chairs = chairs, with the casting vote
council-seat = Give a role a seat
council-unseat = { $role } leaves the council
council-chair = Chair, with the casting vote
council-decides = How it decides
council-decides-open = Not said yet
council-way = { $name }: { $means }
council-rhythm = How often it meets
council-rhythm-missing = Every second Tuesday, one hour
council-tie-break = What happens where it can’t agree
council-tie-break-missing = For example: the chair decides within a week, and says why

buy-in-title = Where the departments stand
buy-in-text = Whoever leads CX needs the departments. Say where each stands, and what would change that.
buy-in-none = As soon as there are departments, each can be asked where it stands.
buy-in-of = Where { $department } stands
buy-in-unknown = Not known
buy-in-change = What would change where { $department } stands
buy-in-change-missing = What would change that?
buy-in-change-keep = What would keep it so?

## Taking away

leaving-title = If { $name } goes
leaving-unanswered = { $count ->
    [one] One question would be raised:
   *[other] { $count } questions would be raised:
}
leaving-activities = { $count ->
    [one] One activity exists only there and would go too:
   *[other] { $count } activities exist only there and would go too:
}
leaving-appointments = { $count ->
    [one] One appointment would end:
   *[other] { $count } appointments would end:
}
leaving-appointment = { $leader }, { $role }
leaving-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
leaving-hand-over = Hand everything over to, and remove
leaving-choose-unit = Choose a unit
leaving-unit-keeps = Where the other unit has its own people or its own ways, it keeps them.
leaving-remove = Remove anyway
leaving-keep = Keep it
