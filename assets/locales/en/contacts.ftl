### Contacts: why somebody stays behind, what went wrong with somebody, who has moved as well.
### A person is never "it".

contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}

## Remarks beside a contact in a list. They begin small and have no full stop, since several may follow one another.

# Why somebody stays behind, or comes along only as a name on the list.
contacts-reason-gateway = a transport: it holds your password for another network, so you have to set it up again yourself
contacts-reason-behind-gateway = reached through the transport { $gateway }
# $gateway is an address that may be a person or a transport. The option is typed in a terminal.
contacts-reason-uncertain-terminal = Rehome can’t tell whether { $gateway } is a person or a transport; --include { $gateway } moves it
contacts-reason-uncertain-window = Rehome can’t tell whether { $gateway } is a person or a transport; tick it in the list to move it
contacts-reason-own = this is you
contacts-reason-invalid = address not valid
contacts-reason-excluded = you left them out
contacts-reason-blocked = blocked: put on the list, but neither asked nor told
contacts-reason-blocked-since = blocked since they were asked or told: nothing more is sent to them

contacts-remark-not-told = not yet told about the move; run it again
contacts-remark-unwanted = the servers put them on the new list all the same; remove them there if you don’t want them
# What of a contact's name and groups the new server did not keep. $groups is a list of names in quotation marks.
contacts-remark-name-left = The new server didn’t accept the name “{ $name }”
contacts-remark-groups-left = { $count ->
    [one] The new server didn’t accept the group { $groups }
   *[other] The new server didn’t accept the groups { $groups }
}
contacts-remark-label-left = { $count ->
    [one] The new server didn’t accept the name “{ $name }” and the group { $groups }
   *[other] The new server didn’t accept the name “{ $name }” and the groups { $groups }
}
# A name in a list of names.
contacts-quoted = “{ $name }”
contacts-remark-reminded = reminded once
# Their request is not there any more and no answer was seen: probably a no. The command is typed in a terminal.
contacts-remark-probably-declined-terminal = nobody has seen a “no”, but the request isn’t there any more; rehome remind --contact { $contact } asks once more
contacts-remark-probably-declined-window = nobody has seen a “no”, but the request isn’t there any more

# Why the old server, which was asked to move everybody, did not move this contact.
contacts-left-by-server = the old server didn’t move them: { $why ->
    [gateway] it takes them for a transport
    [uncertain] they may be a transport
    [own] it takes them for the new account
    [invalid] it doesn’t consider the address valid
    [large] their entry is larger than servers accept
    [silent] their server didn’t answer
    [unsupported] their server doesn’t support this
    [refused] their server refused
    [unconfirmed] their server didn’t confirm it to the new server
    [shared] they are in a group that the old server maintains
    [blocked] you have blocked them
   *[unknown] it gave a reason that this version doesn’t know
}


## How a contact has answered the request, in a column of a table.

contacts-approval-approved = has answered
contacts-approval-waiting = hasn’t answered yet
contacts-approval-unreachable = can’t be reached at the moment
contacts-approval-to-ask = still to be asked
contacts-approval-declined = said no
contacts-approval-probably-declined = probably said no
# A contact has taken its own move back, as far as anybody can tell.
contacts-approval-moved-back = probably moved back

## Channels (MIX): a kind of room that stands in the contact list.

contacts-channel-planned = a channel: the new account will join it
contacts-channel-moved = a channel: the new account has joined it
contacts-channel-there = a channel: the new account had already joined it
contacts-channel-left = a channel, with nobody to ask: join it from the new account
# The same in a table.
contacts-channel = Channel
contacts-channel-joined = Channel, joined
contacts-channel-due = Channel, will be joined
contacts-channel-closes = This channel is on the old server and closes with it.
# $why is a whole sentence.
contacts-channel-not-joined = Couldn’t join this channel. { $why }
contacts-channel-not-left = The new account couldn’t leave this channel. { $why }
contacts-channel-still-shown = The server said yes but still lists it.

## Contacts who have moved to another address themselves.

contacts-moved-too = { $count ->
    [one] { $count } of your contacts has moved too: Rehome uses the new address.
   *[other] { $count } of your contacts have moved too: Rehome uses their new addresses.
}
# The user wants to keep the old addresses of all of them.
contacts-moved-too-old = { $count ->
    [one] { $count } of your contacts has moved too: Rehome uses the old address, as you chose.
   *[other] { $count } of your contacts have moved too: Rehome uses their old addresses, as you chose.
}
# The user wants to keep the old addresses of $kept of them.
contacts-moved-too-some = { $count ->
    [one] { $count } of your contacts has moved too.
   *[other] { $count } of your contacts have moved too: Rehome uses their new addresses, except for { $kept }.
}
contacts-looking-for-moves = Checking whether any of your contacts have moved too
# A remark beside a contact.
contacts-has-moved = has moved to { $new }
contacts-keeps-address = has moved to { $new }; Rehome uses the old address, as you chose
contacts-moved-since = { $old } has moved to { $new }.
# Remarks about what a contact's account says about a move that Rehome does not follow.
contacts-statement-withdrawn = their old account no longer says that they have moved; what was done by then has been kept
# The command is typed in a terminal.
contacts-statement-withdrawn-terminal = their old account no longer says that they have moved, so they may be back there; what was done by then has been kept; rehome move --keep-address { $contact } uses the old address again
# The old address is used all the same.
contacts-statement-withdrawn-kept = their old account no longer says that they have moved
contacts-statement-itself = the account says it has moved to its own address; Rehome ignored that
contacts-statement-loop = the account says it has moved, but the addresses lead in a circle; Rehome ignored that
contacts-statement-you = the account says it has moved to your address; Rehome ignored that
contacts-statement-no-address = the account says it has moved, but not where to
contacts-statement-gateway = the account says it has moved to a server or a transport; Rehome ignored that

## Somebody asks to see the new account, and says that they are a contact of the old one.

contacts-claim-known = { $who } asks to see your new account. This is the new address of { $old }, who couldn’t see your old one.
contacts-claim-unchecked = { $who } asks to see your new account and claims to be { $old } at a new address. Rehome couldn’t check that.
# Somebody else asks in the name of $old: $old has moved to $named.
contacts-claim-contradicted = { $who } asks to see your new account and claims to be { $old } at a new address. But { $old } says that they have moved to { $named }, so this is probably somebody else.
contacts-claim-known-nameless = { $who } asks to see your new account. This is the new address of a contact who couldn’t see your old one.
contacts-claim-contact = { $who } asks to see your new account. You have them as a contact; your old account wasn’t visible to them.
contacts-claim-stranger = { $who } asks to see your new account and isn’t on your old contact list.
contacts-claim-decide = Rehome can’t check who this is. Ask another way first.
# The words with dashes are options that are typed.
contacts-claim-accept-terminal = Rehome doesn’t accept anybody on such a claim alone. If you know who it is: rehome status … --accept { $who }; with --hide instead of --accept, they are told nothing and not shown again.
contacts-claim-accept-window = Rehome doesn’t accept anybody on such a claim alone. If you know who it is, accept them on the page “Who has answered” or in your chat app.
