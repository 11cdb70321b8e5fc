# The window on the projector.

present-nothing-title = No plan is open
present-nothing-text = Open a plan in the main window, and it is shown here.
present-empty-title = Nothing to show yet
present-empty-text = Add activities and roles in the main window; they appear here as you type.
present-blank = The screen is blank

## The row in question

present-asks = Who answers for “{ $activity }”?
present-nobody = Nobody yet.
present-answer = { $leaders }, { $role }.
present-vacant = { $role }, and the seat is vacant.
present-group = { $role }, which is a group.
present-several = { $roles }. Only one of them can.

# A role and its letters on the row, where its column is on another page.
present-elsewhere = On other pages: { $others }.
present-involved = { $role } ({ $letters })

present-timer = { $time }
present-timer-boxed = { $time } of { $box }
present-timer-over = over by { $time }
present-timer-paused = { $reading }, stopped

## Below the rows

present-letter-a = Answers for it
present-letter-r = Does the work
present-letter-c = Is asked before
present-letter-i = Is told after
present-letter-support = Helps
present-letter-verifier = Checks the result
present-letter-signatory = Signs it off
present-letter-quality = Reviews its quality
present-letter-out = Is left out
present-letter-approver = Decides and answers for it
present-letter-driver = Brings it about
present-letter-contributor = Is asked before
present-letter-decide = Decides and answers for it
present-letter-agree = Must agree
present-letter-recommend = Works out a proposal
present-letter-perform = Carries it out
present-letter-input = Is asked for facts
present-row = Row { $row } of { $total } · { $open ->
    [0] each has exactly one leader
    [one] one without exactly one leader
   *[other] { $open } without exactly one leader
}
present-columns = Roles { $from }–{ $to } of { $total }
present-following = Follows the matrix
present-staying = Stays put
present-keys-hint = Keys: ?

## Its keys

present-keys-title = Keys for this screen
present-key-next-row = Next row
present-key-previous-row = Previous row
present-key-next-open = Next open question
present-key-next-section = Next section
present-key-previous-section = Previous section
present-key-next-roles = Next roles
present-key-previous-roles = Previous roles
present-key-jump = Go to a row by number or title
present-key-number = Go to row of this number
present-key-follow = Follow the matrix, or stay put
present-key-zoom-reset = As large as the room needs
present-key-pause = Stop the timer, or let it go on
present-key-blank = Blank screen
present-key-dark = Light or dark
present-key-leave = Leave full screen
present-key-room = Room and time per row
present-key-help = These keys

## Going to a row

present-jump-title = Go to a row
present-jump-field = Number in this section, or words of the title
present-jump-none = No row has this number or these words

## The room

present-room-legible = The last seat can read everything
present-room-too-far = Nobody beyond { $metres } m can read this screen
present-room-size = The smallest text is { $percent }% of the screen’s height, { $pixels } pixels here. Measured for full screen (F).
present-room-kind = Kind of room
present-room-laptop = Laptop
present-room-meeting = Meeting room
present-room-hall = Hall
present-room-screen = Height of the picture, in cm
present-room-seat = Farthest seat, in m
present-room-minutes = Minutes for each row; blank for no limit
present-room-sections = How many pages each section takes
present-room-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
present-room-pages-across = { $pages } pages: { $down } down × { $across } across
