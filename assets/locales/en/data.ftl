### Everything besides the contacts: profile, picture, rooms, notes, block list …

## What the kinds are called, as a heading and in lists.

data-kind-profile = Profile
data-kind-picture = Picture
data-kind-nickname = Nickname
data-kind-rooms = Bookmarked rooms
data-kind-private = Notes and app settings
data-kind-published = Other published data
data-kind-blocked = Blocked addresses
# Whose messages the server keeps for the user (XEP-0441).
data-kind-archive-preferences = Message archive settings
data-kind-room-rights = Rights in rooms
# Group chats on the closing server that belong to the user.
data-kind-hosted-rooms = Your own rooms on the old server
data-kind-pending-requests = Unanswered contact requests
data-kind-statement = Note on the old account

# The same with their number, in a list or before a colon.
data-count-rooms = { $count ->
    [one] Bookmarked room
   *[other] Bookmarked rooms ({ $count })
}
data-count-private = { $count ->
    [one] Notes and app settings
   *[other] Notes and app settings ({ $count })
}
data-count-published = { $count ->
    [one] Other published data
   *[other] Other published data ({ $count })
}
data-count-blocked = { $count ->
    [one] Blocked address
   *[other] Blocked addresses ({ $count })
}
data-count-archive-preferences = { $count ->
    [one] Message archive setting
   *[other] Message archive settings ({ $count })
}
data-count-room-rights = { $count ->
    [one] Right in a room
   *[other] Rights in rooms ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] Your own room on the old server
   *[other] Your own rooms on the old server ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Unanswered contact request
   *[other] Unanswered contact requests ({ $count })
}

# How many rooms, by itself.
data-bookmarked-rooms = { $count ->
    [one] { $count } bookmarked room
   *[other] { $count } bookmarked rooms
}

## What became of a kind. $what is one of the kinds above, with its number where there is one.

data-none = { $what }: the old account has none.
data-unusable = { $what }: the old account has nothing that could be moved.
data-left = { $what }: left on the old account.
# The option is typed in a terminal.
data-not-looked-for = Unanswered contact requests: not checked (use --look-for-requests).
data-not-looked-for-window = Unanswered contact requests: not checked.
data-unsupported = { $what }: the new server has no place for this.
# Contact requests that the user has not answered.
data-requests-left = { $what }: left on the old account, where they wait for your answer.
data-requests-planned = { $what }: your new account will send them a request.
data-requests-moved = { $what }: your new account has sent them a request.
data-requests-there = { $what }: already on the new contact list.
data-left-out = { $what }: left out.
data-kept = { $what }: the new account keeps its own.
data-moved-but-kept = { $what }: moved, except where the new account has its own.
data-there = { $what }: already on the new account.
data-planned = { $what }: will be moved.
data-moved = { $what }: moved.
data-partly = { $what }: only partly moved.
data-failed = { $what }: not moved.

# Only after the sentence about "data-kind-private".
data-private-unlisted = Servers don’t list these, so Rehome can only find what is stored under names it knows.
# Stand before what an account has, when the two differ.
data-old-account = old account: { $value }
data-new-account = new account: { $value }
# Somebody who has asked to be let in, with what they wrote; or whom the user leaves.
data-asker = { $who }: “{ $text }”
data-asker-left = { $who } - left on the old account

## The note on the old account: public, says that the account has moved and where to.

data-note-unsupported = The old server has no place for a note saying where you’ve moved: contacts only learn of it from what is sent to them, and their apps can’t verify that the new address is yours.
data-note-planned = The note on the old account saying where you’ve moved will be published.
data-note-moved = The note on the old account saying where you’ve moved has been published.
data-note-there = The note on the old account saying where you’ve moved had already been published.
data-note-gone = The note on the old account saying where you’ve moved is gone. If you move again, it is published again.
data-note-left = The note on the old account saying where you’ve moved was left out.
data-note-failed = The note on the old account saying where you’ve moved couldn’t be published.

## Remarks, whole sentences that follow one another. $why is a whole sentence from failure.ftl.

data-will-be-smaller = { $why } The picture will be made smaller.
# What the new server keeps of messages with those who are not named in the settings.
data-will-archive = { $policy ->
    [never] Like your old account, the new one will keep no messages on the server, except with those named in these settings.
    [roster] Like your old account, the new one will keep only messages with contacts on the server, except for those named in these settings.
   *[always] Like your old account, the new one will keep all messages on the server, except with those named in these settings.
}
# The picture is that of the profile.
data-is-smaller = The picture was made smaller, because the new server limits the size.
# $fields is a list of fields of a profile ("Birthday and E-mail").
data-lost-fields = The new server doesn’t keep these fields: { $fields }.
data-web-pages-left = { $count ->
    [one] The new server only keeps bookmarks of rooms: { $count } bookmarked web page can’t move.
   *[other] The new server only keeps bookmarks of rooms: { $count } bookmarked web pages can’t move.
}
data-fields-left-out = The old account has two profiles and the new server keeps one; these fields are only in the other: { $fields }.
data-some-missing = { $count ->
    [one] { $count } is missing. { $why }
   *[other] { $count } are missing. { $why }
}
# One of several groups of missing things.
data-of-them = { $count ->
    [one] { $count } of them: { $why }
   *[other] { $count } of them: { $why }
}
data-old-unreadable = Couldn’t read the old account: { $why }
data-new-unreadable = Couldn’t read the new account: { $why }
data-not-taken = The new server doesn’t accept these. { $items }
# One of the items before: its name and why.
data-item-why = { $item }: { $why }

## What can't move as it is. $names is a list of names or addresses.

data-bad-addresses = Not valid addresses, so they were left out: { $names }.
data-no-rooms = Not addresses of rooms, so they were left out: { $names }.
data-unused-lists = Privacy lists that weren’t in use stay behind: { $names }.
data-namespace-taken = The new server keeps only one thing per namespace and already has one of yours there, so this stays behind: { $names }.
data-not-moved = Not moved: { $names }.
# The last part of a long list of names: "a, b and 10 more".
data-more = { $count } more
data-no-address = An entry without an address was left out.
# A room that stands in the list, or in two lists, twice; the second entry had another nickname or password.
data-twice-nick = { $room } is listed twice. The nickname { $nick } from the second entry was left out.
data-twice-password = { $room } is listed twice. The other password from the second entry was left out.
data-twice-both = { $room } is listed twice. The nickname { $nick } and the other password from the second entry were left out.
data-picture-elsewhere = The picture is only a link, and Rehome doesn’t download it from there: { $address }
data-picture-damaged = The picture is damaged and can’t be read.
data-picture-none = What is stored there isn’t a picture.
data-picture-missing = A picture is announced, but it isn’t there.
# Privacy lists (XEP-0016) could stop somebody from some things only; the block list of today can't.
data-partly-denied = { $who } was blocked only from some things, which a block list can’t do, and so isn’t blocked.
data-partly-denied-many = A rule that blocked many people, but only from some things, stays behind, because a block list can’t do that.
data-denied-with-exceptions = { $domain } was blocked with exceptions, which a block list can’t have: contacts who were blocked there are blocked one by one, and nobody else is.
data-strangers-denied = Strangers in general were blocked, which a block list can’t do.
data-published-markers = How far you’ve read in conversations stays behind, because it refers to the old server’s archive.
data-published-keys = Your public OpenPGP keys stay behind, because they are made out to the old address. Your chat app publishes one for the new address.
data-published-blog = Your blog stays on the old account: on the new one, every post would be sent to your contacts as news.
data-published-stickers = Your sticker packs stay behind, because they are only links, some of them to the old server. Add them again in your chat app.
data-published-subscriptions = The list of blogs and channels that you follow stays behind, because they only know your old address. Follow them again from the new account.
data-published-moment = What your apps show only for the moment, such as your mood or the music you’re listening to, stays behind.
data-published-unknown = Published under names that Rehome doesn’t know, and left on the old account: { $names }.
# Whole servers on the block list. The option is typed in a terminal; $first is the first of the names.
data-doubtful-terminal = { $count ->
    [one] This is a whole server (your new account’s own, or one with contacts of yours), and isn’t blocked unless you choose that (--include { $first } blocks it): { $names }. Until then your contacts there are neither asked nor told (--include with somebody’s address asks that person).
   *[other] These are whole servers (your new account’s own, or some with contacts of yours), and aren’t blocked unless you choose that (--include { $first } blocks that one): { $names }. Until then your contacts there are neither asked nor told (--include with somebody’s address asks that person).
}
data-doubtful-window = { $count ->
    [one] This is a whole server (your new account’s own, or one with contacts of yours), and isn’t blocked unless you tick it: { $names }. Until then your contacts there are neither asked nor told.
   *[other] These are whole servers (your new account’s own, or some with contacts of yours), and aren’t blocked unless you tick them: { $names }. Until then your contacts there are neither asked nor told.
}

## Saving an account to a file.

data-not-saved = { $what }: couldn’t be read, and may be missing from the file. { $why }
# $flaws is one or more whole sentences.
data-partly-saved = { $what }: not all of it is in the file. { $flaws }
data-entry-not-saved = An entry in the contact list isn’t in the file, because its address can’t be read: “{ $address }”.
data-entry-not-saved-named = An entry in the contact list isn’t in the file, because its address can’t be read: “{ $address }” ({ $name }).

## Fields of a profile.

data-field-full-name = Full name
data-field-first-name = First name
data-field-last-name = Last name
data-field-middle-name = Middle name
data-field-nickname = Nickname
data-field-birthday = Birthday
data-field-email = Email
data-field-telephone = Phone
data-field-url = Website
data-field-street = Street
data-field-town = Town
data-field-postal-code = Postal code
data-field-region = Region
data-field-country = Country
data-field-organisation = Organisation
# What somebody is at work, as "Head of Sales".
data-field-title = Job title
data-field-role = Role
data-field-about = About
data-field-chat-address = Chat address
# A field with what is in it, and several of these are joined as a list.
data-field-value = { $field }: { $value }

## What chat apps keep on an account.

data-private-roster-notes = Notes about contacts
data-private-metacontacts = Which addresses belong to the same person
data-private-delimiter = Separator in the names of nested groups
data-private-settings = Settings
data-private-gajim = Settings of Gajim
data-private-exodus = Settings of Exodus
# Names a setting of the message archive: what holds for everybody who has none of their own.
data-item-everybody-else = Everybody else
# What such a setting says: whether messages are kept on the server.
data-archived-always = messages are kept
data-archived-roster = messages are kept for contacts only
data-archived-never = messages are not kept
data-item-key-backup = Encrypted backup of your OpenPGP key
data-item-read = How far you’ve read in { $room }

# A picture: $format is "image/png", $size "12 kB".
data-picture = { $format }, { $size }
# The picture itself is not on the account, only where it is.
data-picture-by-link = a link to a picture

# A size; $size is a number.
data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB
