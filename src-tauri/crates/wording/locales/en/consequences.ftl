# What follows from who leads CX and where areas are decided, and is proposed.

consequence-lead = { $count ->
        [0] { $role } leads CX and would answer for “{ $activity }”, for which nobody does.
        [one] { $role } leads CX and would answer for “{ $activity }” instead of { $others }.
       *[other] { $role } leads CX and would alone answer for “{ $activity }”, not { $others }.
    }
consequence-local = { $count ->
        [0] Each unit decides “{ $activity }”, so { $role } would answer for it. Nobody does.
       *[other] Each unit decides “{ $activity }”, so { $role } would answer for it instead of { $others }.
    }
consequence-centre = The centre decides “{ $activity }”, so { $role } would answer for it instead of { $others }.
consequence-lift = The centre decides “{ $activity }”, so { $unit } would no longer do it in its own way.
