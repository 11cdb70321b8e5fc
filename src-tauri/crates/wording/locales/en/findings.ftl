# Findings: a question that a room can settle, what is the matter in one or two sentences, and the
# labels of the ways to settle it. The ids are those of the checks.

## One activity

finding-r01 = Who answers for “{ $activity }”?
finding-r01-detail = { $count ->
        [0] Nobody does the work, and nobody is accountable.
        [one] { $roles } does the work. Nobody is accountable.
       *[other] { $roles } do the work. Nobody is accountable.
    }

finding-r01-letter = Who has { $letter } on “{ $activity }”?
finding-r01-letter-detail = Exactly one role must have this letter on each activity, and here none has it.

finding-r02 = Who has the last word on “{ $activity }”?
finding-r02-detail = { $count ->
        [2] { $roles } are both accountable, so each may wait for the other. Choose one, or split the activity.
       *[other] { $roles } are all accountable, so each may wait for the others. Choose one, or split the activity.
    }

finding-r02-letter = Who alone has { $letter } on “{ $activity }”?
finding-r02-letter-detail = { $roles } all have this letter, and only one role may. Choose one.

finding-r03 = Who does the work for “{ $activity }”?
finding-r03-detail = { $count ->
        [0] Nobody is responsible. Name someone, or drop the activity.
        [one] { $roles } is accountable, but nobody does the work.
       *[other] { $roles } are accountable, but nobody does the work.
    }

finding-r03-letter = Who has { $letter } on “{ $activity }”?
finding-r03-letter-detail = At least one role must have this letter on each activity, and here none has it.

finding-r04 = Which person answers for “{ $activity }”?
finding-r04-detail = { $why }
finding-r04-group = { $role } is a group, in which everyone can wait for the others. Choose a role that one person holds.
finding-r04-vacant = { $role } has a vacant seat, so nobody answers there. Fill it, or choose another role.
finding-r04-vacant-there = { $role } answers for it, but nobody holds that role in { $where }. Fill the seat, or choose another role.

finding-r05 = Who else looks at “{ $activity }”?
finding-r05-detail = { $roles } does the work and answers for it. That is common; ask whether someone else should see the result.

finding-r06 = What is the part of { $roles } in “{ $activity }”?
finding-r06-detail = The role has two parts or more: { $letters }. Keep one.

finding-r06-unknown = { $roles } has { $letter }, which is none of this plan’s letters. Give the role another letter, or take this one away.

finding-r07 = Is “{ $activity }” more than one piece of work?
finding-r07-detail = { $count } roles do it: { $roles }. Perhaps each does a part that deserves a row of its own.

finding-r08 = Who really has to be asked about “{ $activity }”?
finding-r08-detail = { $count } roles are consulted: { $roles }. Each one is a conversation before anything happens.

finding-r09 = Does everyone have to be told about “{ $activity }”?
finding-r09-detail = { $count } roles are informed: { $roles }. Perhaps some can look it up when they need it.

finding-r10 = Who else should know of “{ $activity }”?
finding-r10-detail = { $count ->
        [one] Only { $roles } has a part in it. Others may act without knowing of it.
       *[other] Only { $roles } have a part in it. Others may act without knowing of it.
    }

finding-r11 = Does “{ $activity }” need everyone?
finding-r11-detail = All { $count } roles have a part in it, and every part takes time.

finding-r22 = What exactly is to be done in “{ $activity }”?
finding-r22-no-verb = The title does not begin with a verb. Begin with what is done: “Set …”, “Approve …”, “Handle …”.
finding-r22-two-verbs = The title joins two pieces of work, which may need different people. Split it, or name the one that counts.

finding-r23 = What is decided or done in “{ $activity }”?
finding-r23-detail = So general a title fits everyone’s work, and hides who decides what. Say what is decided or made, and for whom.

finding-r26 = Does “{ $activity }” have to be in this plan?
finding-r26-detail = The title speaks of details that a work instruction settles. Name the decision behind them, or leave it out.

## One activity, and what was said to it

finding-r48 = Who answers for “{ $activity }” instead?
finding-r48-detail = { $count ->
        [one] { $roles } is accountable, but has declined.
       *[other] { $roles } are accountable, but have declined.
    } Agree on what it would take, or choose another role.

finding-r48-there = Who answers for “{ $activity }” in { $where } instead?
finding-r48-there-detail = { $roles } is accountable, but has declined in { $where }. Agree on what it would take, or choose another role there.

finding-r32 = Does { $roles } hear of “{ $activity }” in time?
finding-r32-detail = { $roles } stands in for whoever answers, but is only told afterwards. Whoever may have to act should be asked before.

finding-r33 = Who proposes, who must agree and who decides on “{ $activity }”?
finding-r33-detail = Whoever should answer for this decision has declined. Where a decision is contested, the letters of DACI or RAPID say more than these.

## One activity in some units

finding-r45 = May { $where } do “{ $activity }” in their own way?
finding-r45-detail = The centre keeps “{ $area }”, so that it is the same everywhere. Lift what is different, or share the area.
finding-r45-no-area = The activity is in no decision area, so the centre decides it. Lift what is different, or put it into an area that is shared.

finding-r46 = Who answers for “{ $activity }” in { $where }?
finding-r46-detail = Each unit decides this itself, and { $roles } answers for it. Nobody holds that role in { $where }.

finding-r50 = Should { $roles } at the centre answer for “{ $activity }”?
finding-r50-detail = Each unit decides “{ $area }”, but { $roles } answers for it everywhere.

finding-r49 = Who alone answers for “{ $activity }” in { $where }?
finding-r49-detail = What is different there leaves nobody who is accountable.
finding-r49-several = What is different there leaves several who are accountable, so each may wait for the others.

## One role

finding-r12 = Can { $role } keep up with so much work?
finding-r12-detail = The role is responsible on { $count } of { $activities } activities.

finding-r13 = Could { $role } hand some decisions on?
finding-r13-detail = The role is accountable for { $count } of { $activities } activities.

finding-r14 = Does { $role } need to be in everything?
finding-r14-detail = The role has a part in each of the { $count } activities, and every part takes time.

finding-r15 = Could { $role } do more, or be spared?
finding-r15-detail = { $count ->
        [one] The role is asked or told about one activity. It does none of the work and answers for nothing.
       *[other] The role is asked or told about { $count } activities. It does none of the work and answers for nothing.
    }

finding-r16 = What is the part of { $role } in this plan?
finding-r16-detail = No activity involves the role. Give it a part, or remove it.

finding-r19 = Which position is “{ $role }”?
finding-r19-detail = The role is called like a person of this plan. People change: name the position, and appoint the person to it.

finding-r20 = { $seats ->
        [0] Who is { $role }?
       *[other] Who is { $role } in { $where }?
    }
finding-r20-detail = { $count ->
        [0] The seat is vacant, although the role has a part in the plan.
        [one] The seat is vacant, although the role is accountable for one activity.
       *[other] The seat is vacant, although the role is accountable for { $count } activities.
    }

## One department

finding-r34 = What is the part of { $department } in CX?
finding-r34-detail = No role of this department is responsible or accountable for anything.

finding-r35 = Is CX becoming the business of { $department } alone?
finding-r35-detail = The department holds { $percent } % of everything that roles are responsible or accountable for.

## The plan as a whole

finding-r17 = What may { $role } decide?
finding-r17-detail = { $count ->
        [one] The role leads CX and is accountable for one activity, but what it may decide is not written down.
       *[other] The role leads CX and is accountable for { $count } activities, but what it may decide is not written down.
    }

finding-r18 = Does all of this have to be decided at the top?
finding-r18-detail = { $holders ->
        [one] { $roles } is accountable for all { $count } activities, although others report there. Those who are nearer to the work may decide sooner and better.
       *[other] Those at the top are accountable for all { $count } activities, { $roles } among them. Those who are nearer to the work may decide sooner and better.
    }

finding-r27 = What exactly do your own letters mean?
finding-r27-detail = { $count ->
        [one] { $letters } has no definition yet, so each reader may understand another.
       *[other] { $letters } have no definitions yet, so each reader may understand others.
    }

finding-r47 = How far may units go in what is shared?
finding-r47-detail = { $count ->
        [one] The centre sets “{ $areas }” and units adapt it, but nothing says how far.
       *[other] The centre sets { $count } areas that units adapt, { $areas } among them, but nothing says how far.
    }

finding-r21 = Who stands in when those who answer are away?
finding-r21-detail = { $count ->
        [one] { $roles } is accountable and has no deputy.
       *[other] { $count } roles are accountable and have no deputy, { $roles } among them.
    }

finding-r24 = Does every section fit into one sitting?
finding-r24-detail = { $count ->
        [one] { $sections } has more than { $most } activities.
       *[other] { $count } sections have more than { $most } activities, { $sections } among them.
    } A room tires: divide a section, or take it in two sittings.

finding-r25 = Can { $count } roles be read side by side?
finding-r25-detail = A projector has room for { $most } columns that can be read from the back. Perhaps some roles can share one, or have no part in this matrix.

finding-r28 = What are these activities for?
finding-r28-detail = { $count ->
        [one] One of { $activities } activities does not say what it is for.
       *[other] { $count } of { $activities } activities do not say what they are for.
    } A room that agrees on that first argues less about who does it.

finding-r29 = Do those who answer agree to it?
finding-r29-detail = { $count ->
        [one] { $leaders } is accountable in a role and has not accepted it yet.
       *[other] { $count } people are accountable in roles that they have not accepted yet, { $leaders } among them.
    }

finding-r36 = When does { $role } hear of the strategy?
finding-r36-detail = Technology has no part in the activities that steer CX. What it learns late takes longer and costs more.

finding-r42 = Is this still a hybrid?
finding-r42-detail = Decisions are meant to be divided between the centre and the units, but everyone who is accountable is on one side: { $locus }.

finding-r43 = Can { $role } lead CX without the last word on anything?
finding-r43-detail = The role leads CX, but is accountable for nothing in the decision areas that steer it.
finding-r43-no-lead = Who leads CX?
finding-r43-no-lead-detail = It is decided by which model CX is led, but no role is named as the lead.

## Ways to settle them

fix-make-accountable = Make { $role } accountable
fix-make-accountable-everywhere = Make { $role } accountable everywhere
fix-make-accountable-for = Make { $role } accountable for “{ $activity }”
fix-split-by-unit = Split by unit: { $central } for the centre, { $local } for each unit
fix-split-propose = Split: { $first } proposes, { $second } approves
fix-split-design = Split: { $first } designs, { $second } runs
fix-split-by-role = Split into parts for { $roles }
fix-only-accountable = Leave { $role } accountable only
fix-make-responsible = Make { $role } responsible
fix-give-letter = Give { $letter } to { $role }
fix-only-one = Leave { $letter } to { $role }
fix-take-letter = Take { $letter } off { $role }
fix-keep-letter = Keep only { $letter } for { $role }
fix-consult-instead = Consult { $role } instead
fix-inform-instead = Inform { $role } instead
fix-remove-role = Remove { $role }
fix-accept = Record that { $leader } has accepted to be { $role }
fix-consult-on = Consult { $role } on “{ $activity }”
fix-make-interim = Make { $leader } interim { $role }
fix-apply-configuration = Set every decision area to { $configuration }

fix-answer-there = Make { $role } accountable there
fix-keep-there = Keep only { $role } accountable there
fix-lift = Do it in { $where } as everywhere
fix-share-area = Let units adapt “{ $area }”
fix-answer-in-each-unit = Let { $role } answer for it, in each unit
fix-keep-at-centre = Keep “{ $area }” at the centre
fix-share-local-area = Share “{ $area }”

## Titles for the parts of an activity that is split

split-propose = Propose: { $activity }
split-approve = Approve: { $activity }
split-design = Design: { $activity }
split-run = Run: { $activity }
