# What was asked of the plan, as history keeps it.

asked-describe-plan = Described the plan
asked-set-next-review = Changed the day of the next review
asked-set-thresholds = Changed from where on the checks speak up

asked-add = Added the { $kind } “{ $name }”
asked-rename = Renamed the { $kind } “{ $name }” to “{ $title }”
asked-move = Moved the { $kind } “{ $name }”
asked-remove = Removed the { $kind } “{ $name }”
asked-hand-over = Handed over from the { $kind } “{ $name }” to “{ $to }”

## Roles and leaders

asked-shorten-role = Changed the short name of { $name }
asked-shape-role = Changed how { $name } is held
asked-set-reports-to = { $name } reports to { $to }
asked-clear-reports-to = { $name } no longer reports to anyone
asked-appoint = Appointed { $leader } as { $role }
asked-amend-appointment = Changed the appointment of { $name }
asked-vacate = Ended the appointment of { $name }

## The matrix

asked-set-outcome = Changed what “{ $name }” is for
asked-assign-area = Changed the decision area of “{ $name }”
asked-involve = Set { $role } to { $letters } on “{ $activity }”
asked-clear-involvement = Took { $role } off “{ $activity }”
asked-split = Split “{ $name }” into { $count } activities
asked-set-scheme = Changed what the letters of the matrix are: { $scheme }
asked-set-note = Changed the note on “{ $name }”
asked-set-cell-note = Changed the note on { $role } in “{ $activity }”
asked-make-accountable = Made { $role } accountable for “{ $activity }”
asked-set-commitment = Recorded how { $role } stands to “{ $activity }”: { $standing }
asked-set-commitment-there = Recorded how { $role } in { $unit } stands to “{ $activity }”: { $standing }

## Units

asked-involve-in-unit = Set { $role } to { $letters } on “{ $activity }” in { $unit }
asked-explain-adaptation = Explained why “{ $name }” is different in { $unit }
asked-lift-adaptation = Made “{ $name }” the same in { $unit } as everywhere

## Who leads, and what the centre keeps

asked-answer-factor = Answered { $topic }: { $answer }
asked-forget-factor = Took back the answer on { $topic }
asked-set-weight = Changed the weight of { $topic } for { $target }
asked-set-locus = Set where “{ $name }” is decided: { $locus }
asked-set-steering = Changed whether “{ $name }” steers CX
asked-set-limits = Changed what units may adapt in “{ $name }”
asked-apply-configuration = Set every decision area to { $configuration }
asked-choose-model = Chose who leads CX: { $model }
asked-unchoose-model = Reopened who leads CX
asked-explain-model = Explained who leads CX
asked-consider = Recorded what speaks for and against “{ $model }”
asked-disregard = Took “{ $model }” off the models considered
asked-set-mandate = Changed the mandate of whoever leads CX
asked-describe-council = Described the council
asked-add-member = Gave { $name } a seat in the council
asked-remove-member = Took { $name } off the council
asked-set-buy-in = Changed where { $name } stands

asked-add-draft = Kept the option “{ $name }”
asked-in-draft = In the option “{ $name }”: { $asked }
asked-take-from-draft = Took a step out of the option “{ $name }”
asked-choose-draft = Chose the option “{ $name }”

## Strategy

asked-set-measure = Changed how “{ $name }” will be known
asked-set-target = Changed the target date of “{ $name }”
asked-set-owner = Changed who answers for “{ $name }”
asked-schedule = Changed the dates of “{ $name }”

## Several at once

asked-nothing = Asked for nothing
asked-several = { $more ->
        [one] { $first }, and one more step
       *[other] { $first }, and { $more } more steps
    }
asked-import-matrix = Imported the matrix from { $source }
asked-import = Imported the plan from { $source }

## What a step of an option speaks of, where the plan doesn't have it (any more)

name-of-missing = { $kind ->
    [thing-unit] a unit that isn’t in the plan
    [thing-department] a department that isn’t in the plan
    [thing-role] a role that isn’t in the plan
    [thing-leader] a leader who isn’t in the plan
    [thing-area] a decision area that isn’t in the plan
    [thing-section] a section that isn’t in the plan
    [thing-activity] an activity that isn’t in the plan
    [thing-value] a value that isn’t in the plan
    [thing-goal] a business goal that isn’t in the plan
    [thing-objective] an objective that isn’t in the plan
    [thing-initiative] an initiative that isn’t in the plan
    [thing-appointment] an appointment that isn’t in the plan
   *[other] something that isn’t in the plan
}
