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
review-comes-private = notes and settings of apps
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

## Who stays behind. $parts is a list of the three that follow.

review-behind = { $count ->
    [one] { $count } contact: { $parts }.
   *[other] { $count } contacts: { $parts }.
}
# $transport is "ICQ transport".
review-behind-transport = { $count } on the { $transport }
review-behind-transports = { $count } on { $transports } transports
review-behind-unplaced = { $count } that Rehome can’t place
review-behind-others = { $count ->
    [one] { $count } for another reason
   *[other] { $count } for other reasons
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
    [one] Its contact only works through { $old }. On { $new } it would be an address that nobody answers, until you set up such a transport there yourself.
   *[other] Its { $count } contacts only work through { $old }. On { $new } they would be addresses that nobody answers, until you set up such a transport there yourself.
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
review-kind-archive-preferences = Message archive
review-kind-rights = Rights in rooms
review-kind-hosted = Rooms of your own
review-kind-requests = Waiting requests
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
review-cannot-message = Without the old server, Rehome can’t message your contacts from { $old }. The contact request says who you were.
review-note-contacts = Says where you have moved. Chat apps that support this accept your new address automatically. Only your contacts can read it.
review-note-anybody = Says where you have moved. Chat apps that support this accept your new address automatically. Anybody who asks the old server can read it, as you chose when you began.

## Beside a person on the list.

review-gets-no-message = Doesn’t see you; gets no message
review-gets-no-request = You don’t see them; they get no request
review-gets-nothing = Doesn’t see you; gets no request
review-this-is-you = This is you
review-left-out = Left out
review-unreadable = Unreadable address
review-blocked = Blocked: gets no request and no message
# $label is the name and the groups on the new account.
review-there-as = On your new list as { $label }
