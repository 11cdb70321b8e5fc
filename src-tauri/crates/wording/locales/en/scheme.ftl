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
