# Why something is not done: what happened, to what, what to do now. Nothing has happened to the plan.

## Text

refused-blank = A name is needed here, and this one is blank. Write at least one character.
refused-too-long = This text has { $length } characters, and at most { $max } fit. Shorten it and try again.
refused-control-character = This text contains the character { $code }, which no screen can show. Remove it and try again.

## What is named is not there, or is in the way

refused-gone = This { $kind } is no longer in the plan. Someone may have removed it: choose another, or undo the removal.
refused-id-taken = The plan already has a row with the id of { $id }. Use a new id.
refused-no-neighbour = The neighbour to put this next to is not in the same list. Choose another place.
refused-wrong-parent = This can’t be moved there. Move an activity to a section, a role to a department, an objective to a goal, or an initiative to an objective.
refused-hand-over = Only another role can take over from a role, and another unit from a unit. Choose one.
refused-leaders-have-no-order = Leaders are listed by when they were added and can’t be moved.

## The organisation

refused-circle = { $role } would report to itself: { $chain }. Choose another role, or first change one of these steps.

## Activities

refused-one-part = An activity is split into two parts or more. Add another part, or rename the activity instead.

## Letters

refused-letter = { $letter } is none of this plan’s letters. Use { $letters }, or change the scheme first.
refused-no-own-letters = No letters of your own are defined yet. Define at least the one of whoever answers.
refused-letters-left = In the other scheme, { $letters } would mean something else, or nothing. Say what becomes of each: another letter, or none.

## Who answers

refused-not-accountable = { $role } does not answer for “{ $activity }”, so there is nothing to accept or decline. Make the role accountable first.
refused-stands-in-for-itself = { $role } can’t stand in for itself. Choose another role as deputy and for escalation.

## Units

refused-centre-keeps = The centre keeps “{ $area }”, so { $unit } can’t have its own way with “{ $activity }”. Share the area first, or change the activity for everyone.
refused-no-area = “{ $activity }” is in no decision area, so the centre decides it, and { $unit } can’t have its own way. Put it into a shared area first.
refused-only-in-unit = “{ $activity }” exists only in { $unit }, so there is nothing to differ from. Change the activity itself.

## Who leads

refused-factor = There is no question called “{ $factor }”. Use one of those that are asked.
refused-answer = This is none of the answers to { $topic }. Use a number from 0 to { $last }.
refused-no-effect = { $topic } says nothing on { $target }, so it has no weight there. Choose something that it speaks for.
refused-another-draft = There are three options already, as many as can be compared. Choose or remove one first.
refused-stands-alone = This can’t be part of another step or of an option. Ask for it on its own.
refused-no-step = The option “{ $draft }” has no such step. Look at it as it is now and ask again.
refused-stuck-draft = The option “{ $draft }” no longer fits the plan, at step { $step } ({ $asked }). { $why }

## Appointments and dates

refused-held-centrally = This role is held once, centrally, so nobody can hold it in a unit. Appoint without a unit, or first say that the role is held in each unit.
refused-already-appointed = This person already holds this role there. Change the appointment, or choose someone else.
refused-dates-there = In this plan, { $row } ends on { $until }, before it begins on { $from }. Change one of the two dates.
refused-dates = The period would end on { $until }, before it begins on { $from }. Change one of the two dates.

## Changes and files that don’t fit

refused-stale = The plan has changed since this was worked out. Look at it as it is now and ask again.
refused-dangling = This would leave something in the plan that refers to a thing which is not there. Remove or change what refers to it first.
refused-empty-row = The change names a row without saying what it was or what it will be. Say at least one of the two.
refused-points-nowhere = In this plan, { $from } refers to { $to }, which is not there. Add what is missing, or remove the reference.
refused-says-nothing = In this plan, { $row } says nothing. Give it what it is for, letters or text, or remove it.
