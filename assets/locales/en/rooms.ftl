### Group chats ("rooms") on the server that closes.

# What a room is called, in the sentences below.
rooms-named = The room “{ $name }” ({ $address })
rooms-unnamed = The room { $address }

## That a room closes. $room is one of the two above.

rooms-closes = { $room } closes with the old server.
# Members are those who stand in its list.
rooms-closes-with-members = { $count ->
    [one] { $room } closes with the old server. It lists { $count } member.
   *[other] { $room } closes with the old server. It lists { $count } members.
}

## What becomes of it. Each follows one of the sentences above; $to is the address of the new room.

rooms-not-yours = It isn’t yours, and it doesn’t say who owns it. Your bookmark comes along, but leads nowhere once the server is gone.
# $owners is a list of addresses.
rooms-of-others = It isn’t yours. Its owners can rebuild it: { $owners }. Your bookmark comes along, but leads nowhere once the server is gone.
rooms-silent = It didn’t answer, so Rehome can’t tell who owns it.
rooms-yours = It is yours.
rooms-yours-if-chosen = It is yours. Rehome can rebuild it as { $to } if you choose that.
rooms-yours-taken = It is yours. Rehome can’t rebuild it as { $to }, because a room of that name exists; give it another address.
rooms-no-place = It is yours, but the new server has no rooms.
rooms-unreadable = It is yours, but Rehome couldn’t read what it needs to rebuild it.
rooms-by-other-owner = Another owner has rebuilt it as { $to }. Your bookmark leads there.
rooms-planned = It is yours, and will be rebuilt as { $to }.
rooms-rebuilt = { $count ->
    [one] It has been rebuilt as { $to }, and { $count } person was invited.
   *[other] It has been rebuilt as { $to }, and { $count } people were invited.
}
rooms-not-rebuilt = It is yours, but it has not been completely rebuilt as { $to }.

## What went wrong. $why is a whole sentence.

rooms-failed-look = Rehome couldn’t check in the old room whether another owner has already rebuilt it. { $why }
rooms-failed-create = The new room couldn’t be created. { $why }
rooms-refused-create = The new server doesn’t let you create { $to }. It may allow another address. { $why }
rooms-failed-admit = Not everybody could be let into the new room. { $why }
rooms-failed-configure = The new room couldn’t be set up like the old one. { $why }
rooms-failed-adorn = The new room couldn’t get the subject and picture of the old one. { $why }
rooms-failed-announce = Nobody could be told in the old room. { $why }
rooms-failed-subject = The subject of the old room couldn’t be changed to say where it has moved. { $why }
rooms-failed-invite = Not everybody could be invited. { $why }
rooms-not-private = The new server would let other people in, so the room stays closed to everybody but you.
rooms-old-account-away = The old account couldn’t be reached.

## What could not be carried over.

# $settings are names that servers give to settings of a room, in any language.
rooms-settings-left = The new server doesn’t know these settings: { $settings }.
rooms-picture-left = The new server doesn’t keep its picture.
rooms-subject-left = Its subject couldn’t be carried over.
# $people is a list of addresses.
rooms-unmoved = The new room lists these members with their old addresses, because Rehome doesn’t know where they have moved: { $people }.
rooms-not-reached = The invitation didn’t reach { $people }.

## Why a rebuilt room was not removed again.

rooms-occupied = { $to } was not removed, because somebody else is in it.
rooms-spoken = { $to } was not removed, because somebody has written there.
rooms-not-removed = { $to } couldn’t be removed. { $why }
rooms-old-is-closed = { $to } stays, because the old room is closed.

## Closing the old room once the new one stands. $room is one of the first two sentences above, $to the address of the new room.

rooms-will-be-destroyed = { $room } will be closed for good. Everybody who is in it, or comes there later, is led to { $to }.
rooms-will-be-silenced = { $room } will only let its members in, and its subject will say that it has moved to { $to }. Rehome doesn’t remove it, because this server would give its name to anybody who wants it.
rooms-closed-for-good = This can’t be undone.
rooms-close-question = { $count ->
    [one] Close this room?
   *[other] Close these { $count } rooms?
}
rooms-none-to-close = There is no room to close. An old room can be closed once the new one is complete and has all of its members.
# $rooms is a list of addresses.
rooms-not-yet = These can’t be closed, because their new rooms aren’t complete or they are closed already: { $rooms }.
rooms-destroyed = The old room is closed, and everybody who comes there is led to { $to }.
rooms-silenced = The old room only lets its members in, and its subject says that it has moved to { $to }.
rooms-not-closed = The old room couldn’t be closed. { $why }

## What is said in the old room, and to its members.

rooms-news = This room has moved to { $room }. The old one closes with its server.
