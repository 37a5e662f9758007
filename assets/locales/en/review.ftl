### The page on which a move is checked before it begins, and the question before it does.

# The sentence under the title of the page.
review-nothing-changes = Nothing changes until you have checked this list and pressed Move.

## What leaves for whom: the heading of the card. $messages has a sentence of its own only where there are no requests.

review-sent-nothing = Nobody gets a request or a message
review-sent-requests = { $requests ->
    [one] { $requests } person gets a contact request
   *[other] { $requests } people get a contact request
}
review-sent-messages = { $messages ->
    [one] { $messages } person gets a message
   *[other] { $messages } people get a message
}
review-sent-both = { $requests ->
    [one] { $requests } person gets a contact request, { $messages } a message
   *[other] { $requests } people get a contact request, { $messages } a message
}
# The same where there is little room.
review-sent-short = { $requests ->
    [one] { $requests } request
   *[other] { $requests } requests
}, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}

## How long the move takes. $half is yes where half an hour is added to the hours.

review-takes-moment = Less than a minute
review-takes-minutes = { $count ->
    [one] About { $count } minute
   *[other] About { $count } minutes
}
review-takes-hours = { $half ->
    [yes] About { $count }½ hours
   *[no] { $count ->
        [one] About { $count } hour
       *[other] About { $count } hours
    }
}
# $time is one of the three above.
review-takes = { $time }.
review-takes-limited = { $time }: { $server } limits contact requests. You can take breaks.

## What comes along besides people: a list of these, $list, is one sentence.

review-comes-profile = profile
review-comes-picture = picture
review-comes-nickname = nickname
review-comes-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
review-comes-private = notes and app settings
review-comes-published = what your apps have published
review-comes-blocked = { $count ->
    [one] { $count } blocked address
   *[other] { $count } blocked addresses
}
review-comes-archive-preferences = message archive settings
review-comes-rights = { $count ->
    [one] rights in { $count } room
   *[other] rights in { $count } rooms
}
review-comes-hosted = { $count ->
    [one] { $count } room of your own
   *[other] { $count } rooms of your own
}
review-comes-requests = { $count ->
    [one] { $count } waiting request
   *[other] { $count } waiting requests
}
review-comes-statement = a note on the old account
# All of these in a list, with a capital letter at its beginning: "Profile, picture and 4 rooms."
review-comes-along = { $kinds }.

## Who stays behind. $parts is a list of the three that follow.

review-behind = { $count ->
    [one] { $count } contact: { $parts }.
   *[other] { $count } contacts: { $parts }.
}
# $transport is "ICQ transport".
review-behind-transport = { $count } on the { $network } transport
review-behind-transports = { $transports ->
    [one] { $count } on a transport
   *[other] { $count } on { $transports } transports
}
review-behind-unplaced = { $count } Rehome can’t place
review-behind-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
review-behind-short = { $count ->
    [one] { $count } stays behind.
   *[other] { $count } stay behind.
}
review-rooms-close = { $count ->
    [one] { $count } room closes with the server.
   *[other] { $count } rooms close with the server.
}
# Beside the names of the tabs "Rooms" and "Profile & data".
review-close-short = { $count ->
    [one] { $count } closes
   *[other] { $count } close
}
review-differ-short = { $count ->
    [one] { $count } differs
   *[other] { $count } differ
}
review-transport = { $network } transport
review-transport-unknown = Transport

## The buttons, and the question whether to move.

review-of-people = { $all ->
    [one] { $moving } of { $all } person
   *[other] { $moving } of { $all } people
}
review-move = { $count ->
    [one] Move { $count } person…
   *[other] Move { $count } people…
}
# The same where there is little room.
review-move-short = Move { $count }…
review-move-question = { $count ->
    [one] Move { $count } person?
   *[other] Move { $count } people?
}
review-move-yes = { $count ->
    [one] Move { $count } person
   *[other] Move { $count } people
}
# Stands in bold before "from romeo@new.example".
review-requests = { $count ->
    [one] { $count } contact request
   *[other] { $count } contact requests
}
review-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
review-from = from { $account }
# $old and $new are servers.
review-include = { $count ->
    [one] Its contact only works through { $old }. On { $new } it would be an address where nobody answers, until you set up such a transport there yourself.
   *[other] Its { $count } contacts only work through { $old }. On { $new } they would be addresses where nobody answers, until you set up such a transport there yourself.
}
review-include-yes = { $count ->
    [one] Include { $count } contact
   *[other] Include { $count } contacts
}

## The names of what moves, before their values.

review-kind-profile = Profile card
review-kind-picture = Picture
review-kind-nickname = Nickname
review-kind-rooms = Rooms
review-kind-private = Notes and app settings
review-kind-published = Published by apps
review-kind-blocked = Blocked addresses
review-kind-archive-preferences = Archive settings
review-kind-rights = Rights in rooms
review-kind-hosted = Rooms of your own
review-kind-statement = Note on the old account
# $first is an address.
review-and-others = { $count ->
    [one] { $first } and { $count } other
   *[other] { $first } and { $count } others
}
review-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
review-rights = { $count ->
    [one] { $count } room gives your new account the same rights
   *[other] { $count } rooms give your new account the same rights
}
review-cannot-message = Without the old server, Rehome can’t message your contacts from { $old }. The contact request gives your old address.
review-note-contacts = Says where you have moved. Chat apps that support this accept your new address automatically. Only your contacts can read it.
review-note-anybody = Says where you have moved. Chat apps that support this accept your new address automatically. Anybody who asks the old server can read it, as you chose when you began.

## Beside a person on the list.

review-gets-no-message = Doesn’t see you; gets no message
review-gets-no-request = You don’t see them; they get no request
review-gets-nothing = You don’t see each other; they get nothing
review-this-is-you = This is you
review-left-out = Left out
review-unreadable = Unreadable address
review-blocked = Blocked: gets no request and no message
# $label is the name and the groups on the new account.
review-there-as = On your new list as { $label }

## The page and its parts.

review-title = Review your move
# Where one is in the journey.
review-step = Review
# What the window shows, in its title.
review-title-reading = Reading
review-title-move = Move?
review-title-include = Include?
# The parts of the page: people with their number, rooms, and everything else.
review-people = People
review-rooms = Rooms
review-data = Profile & data
# The heading of the card, before anything is known.
review-reading = Reading your contacts…
review-not-read = Rehome couldn’t read your contacts.
review-empty = Your contact list is empty. Your profile and rooms can still move.
# What stands before the lines of the card, small: the message that people get, how long it takes, what else moves, what both accounts have and differs.
review-label-message = Message
# The question over the list of languages, one of which the message to contacts is written in.
review-which-language = Which language do your contacts read?
review-label-takes = Takes
review-label-comes = Comes along
review-label-differs = Differs
# People and contacts who do not move; also a heading and a filter with a number behind.
review-stays-behind = Stays behind
# In the field for the message, while it is empty.
review-no-message = No message is sent.
review-reset = Reset to default
# Between two values or pictures: the first will be there, the second not.
review-instead-of = instead of
# There is no value.
review-nothing = nothing
review-no-picture = no picture
# More values differ.
review-more-differ = and { $count } more
# Leads to the choice between the values.
review-change = Change
# Shows who stays behind.
review-show = Show
# All of the card, or all of the list.
review-show-all = Show all
review-show-less = Show less
# The button before anything is known.
review-move-unknown = Move…
# There are no contacts.
review-move-data = Move profile and rooms…
# Everybody has moved, and something is left.
review-finish = Finish the move…
review-finish-question = Finish the move?
review-finish-yes = Finish the move
# Under “What is sent can’t be taken back.”
review-what-can = What is added to your new account can be undone later. Nothing is deleted from your old account.

## The people.

review-search = Name, address or group
# A filter of the list: everybody.
review-filter-all = All
# Somebody has moved to a new account too; also a filter.
review-moved-too = Moved too
# $new is their new address.
review-moved-too-to = Moved too: { $new }
review-keeps-address = Old address, not { $new }
review-use-new-address = Use the new address instead
review-use-old-address = Use the old address instead
# Somebody is on the new list already; also a filter.
review-already-there = Already there
review-already-listed = Already on your new list
# The same contact stands in the list twice.
review-listed-twice = Listed twice
review-uncertain = Uncertain
review-uncertain-one = Not moved: Rehome can’t tell whether it’s a person or a transport.
# Under the name of a transport.
review-transport-why = You have to set this up again yourself on the new server.
review-uncertain-why = Rehome can’t tell whether these are people or a transport.
# Links beside a transport: take its contacts along, or not.
review-include-anyway = Include anyway…
# The same in little room.
review-include-short = Include…
review-include-all = Include all
review-leave-behind = Leave behind
# $transport is "ICQ transport".
review-include-question = Include the { $transport }?
review-leave-them = Leave them behind

## The rooms.

review-no-rooms = You have no bookmarked rooms.
review-move-bookmarks = Move my bookmarks, with my nicknames
# Chat apps enter this room when they start.
review-room-joins = joined automatically
review-room-left-out = Stays where it is; your new account doesn’t get the bookmark.
review-room-joined = Stays where it is; your new account joins it.
review-room-listed = Stays where it is; your new account has the bookmark.
review-room-closes = This room closes with the server.
# $day is "Friday 5 June".
review-room-closes-on = This room closes with the server on { $day }.
# At the end of a room’s line: the user owns it, or how many members it lists.
review-room-yours = You own it
review-room-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
# The box that builds the room anew; $server is the new server.
review-rebuild = Rebuild it on { $server }
# The same where the new server has no rooms.
review-rebuild-elsewhere = Rebuild it on another server
review-rebuild-why = { $count ->
    [one] With its name, picture, rules and { $count } member, who is invited (at their new address, if they have moved). The old room is not closed: you decide that later.
   *[other] With its name, picture, rules and { $count } members. They are invited; those who have moved are invited at their new address. The old room is not closed: you decide that later.
}
review-rebuild-empty = With its name, picture and rules. The old room is not closed: you decide that later.
# Before the field for the address of the new room, and what stands behind it.
review-room-address = Address
review-room-free = free
review-room-taken = taken: choose another name
review-room-no-address = This is not the address of a room.
review-room-no-place = It is yours, but the new server has no rooms.
# A box for all rooms that are rebuilt.
review-room-subjects = Change the subject of each old room to say where it has moved
review-room-unread = It is yours, but Rehome couldn’t read what it needs to rebuild it.
review-room-silent = It didn’t answer, so Rehome can’t tell whose it is.
review-room-ownerless = It doesn’t say whose it is. Your bookmark leads nowhere once the server is gone.
# $owners is a list of names.
review-room-owners = It belongs to { $owners }. Ask them whether they will move it:
review-room-copy = Copy a message to them
# That message. $room is the address of the room, $new the user’s new address, $day "Friday 5 June".
review-room-message = The room { $room } closes with its server. Will you move it? My new address is { $new }.
review-room-message-day = The room { $room } closes with its server on { $day }. Will you move it? My new address is { $new }.

## Profile and data.

review-which = Your two accounts differ here: which do you want?
review-as-it-is = Moves as it is
# Over the note on the old account and the contact requests that nobody has answered there.
review-note-and-requests = Note and requests
review-nothing-else = The old account holds nothing else that could move.
review-stays-there = Stays on the old account.
review-never-moves = Encryption keys, messages kept on other people’s servers and your accounts with transports never move. What is replaced is kept in the record of the move, so that it can be put back.
# A link that explains a kind of data, and hides the explanation.
review-what-is-this = What is this?
review-hide = Hide
# Whole servers on the block list, each with a box below.
review-doubtful = The list has whole servers on it: the new account’s own, or some with contacts of yours. They are blocked only if you tick them. Until then your contacts there are neither asked nor told.
review-block-server = Block everybody on { $server }
# What each kind is.
review-means-profile = What others see when they look you up: your full name, birthday, email address and so on.
review-means-picture = The picture that your contacts see beside your name.
review-means-nickname = The name that your contacts’ apps show for you, unless they choose another.
review-means-rooms = The group chats in your bookmarks, and those that your apps enter by themselves. The lists of both accounts are joined.
review-means-private = What some chat apps keep on the server: notes about contacts, which addresses belong to one person, settings.
review-means-published = What else your apps have published with the account. How far you’ve read in your rooms and the encrypted backup of your OpenPGP key are just as valid for the new account, and are copied.
review-means-blocked = Addresses that you have blocked. The lists of both accounts are joined, so nobody gets through who didn’t before.
review-means-archive = Whose messages the server keeps for you, and whose it never keeps. Where your old account kept fewer, the new one keeps no more.
review-means-rights = In group chats that you own or run, the new account is given the same rights. The old one keeps its own.
review-means-hosted = Group chats on the old server that you own: they are rebuilt on the new one, and everybody is invited. Those who are in them hear of it.
review-means-requests = People who want to see the old account and have got no answer: the new account asks them instead.
review-means-statement = A note on the old account saying where you’ve moved.

## People who have asked to see the old account and wait for an answer.

review-requests-check = Check now
review-requests-checking = Checking…
review-requests-again = Check again
review-requests-nobody = Nobody is waiting for an answer.
# They stand in the list of people too.
review-requests-listed = On your contact list, and decided there.
review-requests-not-yet = Checking makes your old account appear online briefly.
review-requests-later = Checked when the move begins: your old account appears online briefly, and everybody found is asked from the new one.
review-requests-wait = They wait on the old account for your answer, like anybody who asks from now on.
review-requests-ticked = Everybody with a tick is asked from the new account. The others, and anybody who asks from now on, wait on the old account for your answer.
# What somebody has written with the request.
review-requests-says = “{ $says }”
