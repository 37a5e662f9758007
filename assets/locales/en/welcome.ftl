### The first page of the window.

# The question that it begins with.
welcome-is-it-closing = Is your XMPP (Jabber) server closing?
# What this program does.
welcome-what-it-does = Rehome moves your contacts to an account on another server.
# Under the old home.
welcome-server-that-closes = The server that’s closing
# Under the new one.
welcome-your-new-server = Your new server
# What moves.
welcome-what-moves = What moves
welcome-what-moves-why = Contacts with their names and groups, your profile, rooms and block list.
# What others notice.
welcome-what-contacts-see = What your contacts see
welcome-what-contacts-see-why = People you see get a contact request from your new address; people who see you are told you’ve moved.
# What does not move.
welcome-what-does-not = What doesn’t move
welcome-what-does-not-why = Contacts on other networks and past conversations. You can save the conversations.
# The promise.
welcome-nothing-changes-yet = Nothing changes until you have checked the list and pressed Move.
# Where there are moves already.
welcome-welcome-back = Welcome back
welcome-welcome-back-why = Pick up where you left off. Nothing that was done is done twice.
# Above the moves that are over.
welcome-finished = Finished
# The button.
welcome-start = Start
# The same where there are moves already.
welcome-start-another = Start another move
# The button of a rehearsal.
welcome-try-it-first = Try it first
# The button of a move that is open.
welcome-go-on = Continue
# The button of a move that is over.
welcome-who-has-answered = Who has answered
# A record that cannot be read.
welcome-damaged = This record is damaged.
# The button beside it.
welcome-show-in-folder = Show in folder
# Under the new address of a move that is over.
welcome-moved = moved
# The rest of that.
welcome-nothing-has-moved = Nothing has moved yet.
# How far a move is that can go on, on its card. $asked of $count people have been asked.
welcome-nobody-asked = Nobody has been asked yet.
welcome-on-new-list = { $count ->
    [one] { $count } person is on the new list.
   *[other] { $count } people are on the new list.
}
welcome-asked-of = { $count ->
    [one] { $asked } of { $count } person asked.
   *[other] { $asked } of { $count } people asked.
}
welcome-asked = { $count ->
    [one] { $count } person asked.
   *[other] { $count } people asked.
}
# Behind that: when it was last worked on. $time is a time of day, $day a day such as "12 April".
welcome-stopped-today = Stopped today at { $time }.
welcome-stopped-yesterday = Stopped yesterday at { $time }.
welcome-stopped = Stopped on { $day }.
# A new account that was created for a move which has not begun.
welcome-created-today = { $address } was created today.
welcome-created = { $address } was created on { $day }.
# How many people have answered since a move was finished.
welcome-nobody-had-to-be-asked = Nobody had to be asked.
welcome-all-answered = Everyone has answered.
welcome-answered = { $count ->
    [one] { $count } of { $asked } has answered.
   *[other] { $count } of { $asked } have answered.
}
welcome-finished-on = Finished on { $day }.
