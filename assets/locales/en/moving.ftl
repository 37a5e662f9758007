### Just before a move and while it is under way.

# Some contacts were told another new address in an earlier move. $before is a list of addresses ("a or b").
moving-told-before = { $count ->
    [one] Careful: { $count } contact has already been told that your new address is { $before }. They will get another message saying that it is now { $new }. If { $before } is where you want to stay, stop here.
   *[other] Careful: { $count } contacts have already been told that your new address is { $before }. They will get another message saying that it is now { $new }. If { $before } is where you want to stay, stop here.
}
# A message may have left for these before Rehome was interrupted.
moving-told-in-doubt = { $count ->
    [one] { $count } contact may already have got the message about the move. Rehome asks the old server’s archive, and nobody gets the message twice.
   *[other] { $count } contacts may already have got the message about the move. Rehome asks the old server’s archive, and nobody gets the message twice.
}
# An option names somebody whom the old account does not have.
moving-not-listed = { $contact } is not on the contact list of { $account }. Is the address spelt correctly?
# An option lets somebody in who has not asked.
moving-has-not-asked = Rehome has seen no request from { $contact } yet. As soon as there is one, they are let in to see { $account }.
moving-empty-list = The contact list of { $account } is empty. If you had contacts there, the server has lost them or doesn’t show them: ask its admin, or look for a file that you saved earlier.
moving-no-list = The file holds no contact list of { $account }. If you had contacts there, look for another file, or save the account again while its server still works.
# $time is "about 40 minutes" or a longer phrase from time.ftl.
moving-likely-limit = The new server may limit contact requests. If it does, asking everybody takes { $time }. You can stop at any time and continue later.
moving-outlook = { $count ->
    [one] { $server } limits contact requests, so asking { $count } contact takes { $time }. You can stop at any time and continue later.
   *[other] { $server } limits contact requests, so asking { $count } contacts takes { $time }. You can stop at any time and continue later.
}
moving-waits = Waiting for { $server }.
moving-back = { $server } is back.

# The step that is under way, by itself. $server is the new one.
moving-copying = { $count ->
    [one] Copying { $count } contact to { $server }
   *[other] Copying { $count } contacts to { $server }
}
moving-asking = { $count ->
    [one] Sending { $count } contact request from { $server }
   *[other] Sending { $count } contact requests from { $server }
}
moving-telling = { $count ->
    [one] Telling { $count } contact
   *[other] Telling { $count } contacts
}
# $message is what they will read; it stands on a line of its own.
moving-will-be-told = { $count ->
    [one] { $count } contact will get this message from { $old }:
   *[other] { $count } contacts will get this message from { $old }:
}
moving-will-be-told-rest = Contacts whom the servers can’t move will get this message from { $old }:

## The old server itself may move the contacts (XEP-0015). Otherwise Rehome does, for one of these reasons.

moving-by-server = Rehome asks the old server to move the account.
moving-by-rehome-chosen = Rehome moves the contacts itself, as you wanted.
moving-by-rehome-not-offered = Rehome moves the contacts itself: the old server doesn’t offer to do it.
moving-by-rehome-excluded = Rehome moves the contacts itself: the old server would move everybody, and you are leaving somebody behind.
moving-by-rehome-blocked = Rehome moves the contacts itself: the old server would tell somebody whom you have blocked on the new account.
moving-by-rehome-away = Rehome moves the contacts itself: the old server can’t be reached.
moving-by-rehome-done = Rehome does the rest: the old server has done its part.
moving-by-rehome-unsupported-new = Rehome moves the contacts itself: the new server doesn’t accept accounts from other servers.
moving-by-rehome-unreachable-new = Rehome moves the contacts itself: the old server can’t reach the new one.
moving-by-rehome-offline = Rehome moves the contacts itself: the old server found nobody at the new account to ask.
moving-by-rehome-no-permission = Rehome moves the contacts itself: the new account didn’t give the old server permission.
moving-by-rehome-no-permission-yet = Rehome moves the contacts itself: the old server didn’t get the new account’s permission in time.
moving-by-rehome-too-many-contacts = Rehome moves the contacts itself: the old server doesn’t move this many.
moving-by-rehome-too-many-requests = Rehome moves the contacts itself: the old server has been asked too often in the last hour.
moving-by-rehome-too-many-questions = Rehome moves the contacts itself: the old server has asked the new account too often in the last hour.
moving-by-rehome-not-expected = Rehome moves the contacts itself: the new server hasn’t noted that the old account is moving.
moving-by-rehome-not-taken = Rehome moves the contacts itself: the new server didn’t accept them from the old one.
moving-by-rehome-unknown-here = Rehome moves the contacts itself: the old server doesn’t know how.
# $condition is a word of the protocol, such as "not-allowed".
moving-by-rehome-refused = Rehome moves the contacts itself: the old server refused ({ $condition }).
moving-by-rehome-silent = Rehome moves the contacts itself: the old server shows no sign of doing it.
moving-by-rehome-lost = Rehome moves the contacts itself: the connection to the old server was lost.
moving-by-rehome-cannot = Rehome moves the contacts itself: the old server can’t.

# $time is how long ("2 minutes").
moving-server-quiet = The old server hasn’t reported anything for { $time }. It may be waiting for your contacts’ servers.
# $left is how long Rehome still waits.
moving-server-quiet-until = The old server hasn’t reported anything for { $time }. It may be waiting for your contacts’ servers. In { $left }, Rehome continues without it.
# $by wanted to move $account onto the user's new account.
moving-refused-request = Refused to let { $by } move { $account } to the new account. Nothing was changed.
moving-refused-request-nameless = Refused to let { $by } move an account to the new account. Nothing was changed.
moving-refused-request-times = { $count ->
    [one] It was asked { $count } time.
   *[other] It was asked { $count } times.
}
moving-came-along = { $who } wasn’t on your old contact list and appeared on the new one while the servers were at work. Remove them there if you don’t know them.

## What remains for the user to do alone.

# $offered and $left are addresses of gateways (transports), $network the network behind them ("icq").
moving-register = In your chat app, sign in to the new account, find { $offered } in its list of services (often called Service Discovery or Transports), choose Register, and enter your { $network } account there.
moving-gateway-offered = The new server has a transport to { $network }, like { $left }, which was left behind. { $how }
moving-room-admin = You are an admin of { $room }. Only one of its owners can make the new account an admin, and the room doesn’t say who they are.
# $people is a list of addresses.
moving-room-admin-ask = You are an admin of { $room }. To make the new account an admin, ask { $people }.
moving-room-members = { $room } is for members only. Ask one of its owners to let the new account in; the room doesn’t say who they are.
moving-room-members-ask = { $room } is for members only. To get the new account in, ask { $people }.
# $rooms is a list of addresses.
moving-rooms-silent = { $server } didn’t answer, so Rehome can’t tell whether the new account has to be let in: { $rooms }.

# It takes part in seeing who has asked.
moving-comes-online = { $old } goes online for a moment so that its server shows who has asked to see it.
