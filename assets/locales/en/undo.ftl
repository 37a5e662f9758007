### Taking a move back. A line for each thing.

undo-nothing = There is nothing to undo.
undo-removed = { $count ->
    [one] { $count } contact will be taken off the new account.
   *[other] { $count } contacts will be taken off the new account.
}
undo-renamed = { $count ->
    [one] { $count } contact will get back their earlier name and groups.
   *[other] { $count } contacts will get back their earlier names and groups.
}
undo-channels = { $count ->
    [one] The new account will leave { $count } channel.
   *[other] The new account will leave { $count } channels.
}
# Group chats that the move has built again on the new server.
undo-rooms = { $count ->
    [one] { $count } rebuilt room will be removed, unless somebody else is in it or has written there.
   *[other] { $count } rebuilt rooms will be removed, each unless somebody else is in it or has written there.
}
undo-withdrawn = { $count ->
    [one] { $count } contact request or approval will be withdrawn.
   *[other] { $count } contact requests and approvals will be withdrawn.
}
# $what is a kind of data, as "Bookmarked rooms (3)".
undo-data-removed = { $what }: will be removed.
undo-data-restored = { $what }: what was there before will be put back.
undo-data-as-before = { $what }: will be as before.
# The public note on the old account that says where the user has moved; it said $address before the last move.
undo-note-earlier = The note on the old account saying where you’ve moved will name { $address } again.
undo-note = The note on the old account saying where you’ve moved will be removed.
undo-data-kept = { $what }: you have changed it since the move, so it stays as it is.
undo-names-kept = { $count ->
    [one] { $count } contact will keep the name and groups that you have given them since the move.
   *[other] { $count } contacts will keep the names and groups that you have given them since the move.
}
undo-shared = { $count ->
    [one] { $count } contact will stay, because another move to this account includes them too.
   *[other] { $count } contacts will stay, because another move to this account includes them too.
}
undo-stay = { $count ->
    [one] { $count } contact stays on the new account: on their list, the servers have put your new account in the place of the old one. Taking it away would leave them with neither. Remove them there yourself if you want that.
   *[other] { $count } contacts stay on the new account: on their lists, the servers have put your new account in the place of the old one. Taking it away would leave them with neither. Remove them there yourself if you want that.
}
undo-sent-requests = { $count ->
    [one] What was sent can’t be taken back: a contact request to { $count } contact.
   *[other] What was sent can’t be taken back: contact requests to { $count } contacts.
}
undo-sent-messages = { $count ->
    [one] What was sent can’t be taken back: a message about the move to { $count } contact.
   *[other] What was sent can’t be taken back: messages about the move to { $count } contacts.
}
undo-sent-both = What was sent can’t be taken back: contact requests ({ $asked }) and messages about the move ({ $told }).
undo-done = What the move had added and replaced has been taken back.
undo-not-done = Not everything could be undone; run it again. This is left:
# $who or $what could not be taken back. $why is a whole sentence.
undo-failure = { $what }: { $why }
undo-failure-note = The note on the old account: { $why }
undo-not-told = Couldn’t tell them that the new account takes back its request or approval. { $why }
# $people is a list of addresses.
undo-these-not-told = Couldn’t tell { $people } that the new account takes back its request or approval. { $why }
