# Reading and writing other formats.

json-not-a-plan = This is not a plan of Answerable ({ $problem }). Choose a .json file that was exported from Answerable.
json-newer = This plan is in version { $version } of the format; this copy of Answerable reads up to version { $known }. Update Answerable, then try again.
json-malformed = This plan has a mistake: { $problem }. Correct it there, or export the plan again.

csv-section = Section
csv-activity = Activity
csv-area = Decision area
csv-locus = Decided
csv-outcome = Outcome

md-promise = Promise
md-ownership = Who leads customer experience
md-model = Model
md-lead = Led by
md-sponsor = Sponsor
md-reason = Why
md-considered = { $model } was considered. For: { $for } Against: { $against }
md-areas = What is decided where
md-strategy = Strategy
md-goal = Business goal
md-objective = Objective
md-initiative = Initiative
md-obstacle = What stands in the way
md-leaders = Leaders
md-matrix = Who answers for what
md-findings = Open questions

sheet-matrix = Matrix
sheet-held-by = Held by
sheet-letters = Letters
sheet-letter = Letter
sheet-name = Name
sheet-meaning = What it means
sheet-question = Question
sheet-where = Where
sheet-severity = How much it matters
sheet-why = Why
sheet-whole-plan = The whole plan
sheet-nothing-open = No question is open.
sheet-not-letters-title = Not a letter of this matrix
sheet-not-letters = Use { $letters } in capitals, or several of them in this order and without a space: { $together }. Clear the cell for a role that is not involved.
sheet-failed = The matrix does not fit into a workbook: { $why }. Export it as CSV or JSON instead.
