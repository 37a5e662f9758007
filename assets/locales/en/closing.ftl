### After the move: who has answered, reminding, and when the old account may be closed.
### $old is the old account's address.

closing-nobody-asked = Nobody had to be asked.
closing-all-answered = { $asked ->
    [1] The one contact who was asked has answered.
   *[other] All { $asked } contacts who were asked have answered.
}
closing-some-answered = { $count ->
    [one] { $count } of the { $asked } contacts who were asked has answered.
   *[other] { $count } of the { $asked } contacts who were asked have answered.
}

# A move that was undone. $count contacts of it are still on the new account.
closing-taken-back = { $count ->
    [0] The move was undone.
    [one] The move was undone, except for { $count } contact.
   *[other] The move was undone, except for { $count } contacts.
}
closing-nobody-to-remind = There is nobody to remind: everybody has answered or has been reminded already.
# The message follows on a line of its own, then the addresses.
closing-reminding = { $count ->
    [one] { $count } contact will get this message, once:
   *[other] { $count } contacts will get this message, once:
}
# An address to which the message goes, in the list below it.
closing-reminding-to = to { $who }

## When the old account may be closed.

closing-keep-until-over = Keep { $old } until the move is over.
closing-keep-incomplete = Keep { $old } for now: not everything is on the new account yet.
closing-no-contacts = If you had contacts there, keep { $old }: its server has lost them, and may find them again. If you had none, you can close it whenever you like.
closing-nobody-reached = Keep { $old } for now: none of the people who were to be asked could be reached. Run the move again later to try once more.
# $count entries of the contact list or people who wait for an answer stay on the old account, and somebody has to decide about them.
closing-some-left-open = { $count ->
    [one] Before you close { $old }, decide about { $count } entry that stays behind there and may be a person. The report names it.
   *[other] Before you close { $old }, decide about { $count } entries that stay behind there and may be people. The report names them.
}
# $count people could see the old account and need not be asked. They have yet to add the new account themselves.
closing-some-unseen = { $count ->
    [one] Keep { $old } for now: { $count } contact who could see you there hasn’t added your new address yet, and needs the old one to find it. Anyone who hasn’t done so after a few weeks probably won’t.
   *[other] Keep { $old } for now: { $count } contacts who could see you there haven’t added your new address yet, and need the old one to find it. Anyone who hasn’t done so after a few weeks probably won’t.
}
# $count people have been asked and do not let the new account see them.
closing-some-declined = { $count ->
    [one] You can close { $old } unless you want to ask { $count } contact once more: they don’t let your new account see them. Everybody else has answered.
   *[other] You can close { $old } unless you want to ask { $count } contacts once more: they don’t let your new account see them. Everybody else has answered.
}
# The note is public: it says that the account has moved, and where to.
closing-all-noted = You can close { $old } whenever you like: everybody has answered, and nobody needs the note on it any more.
closing-all-unasked = You can close { $old } whenever you like: nobody had to be asked.
closing-all = You can close { $old } whenever you like: everybody has answered.
closing-some-unreachable = { $count ->
    [one] You can close { $old } unless you want to wait for { $count } contact who can’t be reached at the moment. Everybody else has answered. Run the move again to try to ask them once more.
   *[other] You can close { $old } unless you want to wait for { $count } contacts who can’t be reached at the moment. Everybody else has answered. Run the move again to try to ask them once more.
}
closing-some-waiting-noted = { $count ->
    [one] Keep { $old } until { $count } more contact has answered: the note there shows them that the new address really is yours. Anyone who hasn’t answered after a few weeks probably won’t.
   *[other] Keep { $old } until { $count } more contacts have answered: the note there shows them that the new address really is yours. Anyone who hasn’t answered after a few weeks probably won’t.
}
closing-some-waiting = { $count ->
    [one] Keep { $old } until { $count } more contact has answered: there they can ask you whether the new address really is yours. Anyone who hasn’t answered after a few weeks probably won’t.
   *[other] Keep { $old } until { $count } more contacts have answered: there they can ask you whether the new address really is yours. Anyone who hasn’t answered after a few weeks probably won’t.
}
# The same where the day is known on which the server closes. $day is “Friday 5 June”.
closing-until-day = Keep { $old } until { $day }: friends who haven’t answered still see you there.

## What closing it means, and how it is done.

closing-then-noted = Once it is closed, messages to { $old } no longer reach you. The note saying where you’ve gone disappears, and so do the messages stored on the server and the transports set up there. Somebody else may get the address one day.
closing-then = Once it is closed, messages to { $old } no longer reach you, and the messages stored on the server and the transports set up there are gone. Somebody else may get the address one day.
# “Delete account” and “Remove account” are what chat apps call it: use the words that they have in your language.
closing-how = Rehome never closes it. In your chat app, sign in as { $old } and look in the account settings for “Delete account” (not “Remove account”, which only takes it off that device). On some servers you do this on their website, and a server that shuts down does it for you.
