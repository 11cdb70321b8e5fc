## The letters of the matrix: what they mean, and choosing others

action-letters = Letters and their meanings …
letters-title = Letters and their meanings
letters-scheme = The letters of this plan
letters-become = What becomes of the letters in the matrix
letters-unused = No role has a letter yet, so nothing else changes.
letters-becomes = { $cells ->
    [one] { $letter } becomes { $other } in one cell.
   *[other] { $letter } becomes { $other } in { $cells } cells.
}
letters-stays = { $cells ->
    [one] { $letter } stays in one cell.
   *[other] { $letter } stays in { $cells } cells.
}
letters-asked = { $cells ->
    [one] What becomes of { $letter } in one cell?
   *[other] What becomes of { $letter } in { $cells } cells?
}
letters-answer = Choose …
letters-leave-out = Leave it out
letters-use = Use these letters

## Letters of the organisation's own

letters-define = Change these letters
letters-add = Add a letter
letters-new = New letter
letters-row = { $letter }, { $name }
letters-letter = Letter
letters-name = Stands for
letters-definition = What it means
letters-often = On each activity
letters-exactly-one = exactly one
letters-at-least-one = at least one
letters-any = any number
letters-answers = Answers for it
letters-remove = Take { $letter } away
letters-no-letter = Give it one letter from A to Z.
letters-taken = { $letter } stands for “{ $name }” already. Choose another letter.
letters-no-name = Say what the letter stands for.
letters-unasked = As any number may answer, or none, the plan will not ask who answers for an activity.
