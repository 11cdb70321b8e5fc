## Bringing a matrix that was read into the plan: the preview

import-title = { $activities ->
    [one] One activity
   *[other] { $activities } activities
} and { $roles ->
    [one] one role
   *[other] { $roles } roles
} were found in { $file }
import-title-question = { $file } can be read in two ways
import-title-refused = { $file } was not brought in
import-new-roles = { $count ->
    [one] One role is new: { $names }.
   *[other] { $count } roles are new: { $names }.
}
import-known-roles = { $count ->
    [one] One role is in the plan already: { $names }.
   *[other] { $count } roles are in the plan already: { $names }.
}
import-new-sections = { $count ->
    [one] One section is new: { $names }.
   *[other] { $count } sections are new: { $names }.
}
import-new-activities = { $count ->
    [one] One activity is new.
   *[other] { $count } activities are new.
}
import-known-activities = { $count ->
    [one] One activity is in the plan already, where what the file leaves empty stays: { $names }.
   *[other] { $count } activities are in the plan already, where what the file leaves empty stays: { $names }.
}
import-scheme = The plan gets further letters, because the file has some that it lacks.
import-replaced = { $role } on “{ $activity }”: { $before } becomes { $after }.
import-shortened = “{ $title }” is longer in the file than a name can be here.
import-effects = What bringing it in does
import-notices = What was put right or left out
import-table = The matrix as it was understood
import-activity = Activity
import-more = { $count ->
    [one] and one more activity
   *[other] and { $count } more activities
}
import-leave = Leave it
import-bring = Bring it in
import-done = Brought in { $file }
action-import-matrix = Import a matrix …
dialog-matrix = Import a matrix
file-kind-matrix = Workbooks and tables
