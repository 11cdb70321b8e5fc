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
md-leaders = Leaders
md-matrix = Who answers for what
md-findings = Open questions
