### Why something could not be done, and which server said so.

## Something came back that was sent to somebody on another server, $domain.
## $via is the server that sent it there: "new" or "old". $what is what was sent: "request" or "message".

failure-not-found = { $via ->
    [old] The old server can’t find { $domain }.
   *[new] The new server can’t find { $domain }.
}
failure-not-reached = { $via ->
    [old] The old server can’t reach { $domain } at the moment.
   *[new] The new server can’t reach { $domain } at the moment.
}
failure-unknown-address = { $domain } no longer knows this address.
failure-not-taken = { $what ->
    [message] { $domain } accepts no messages for this address.
   *[request] { $domain } accepts no requests for this address.
}
failure-not-let-through = { $what ->
    [message] { $domain } doesn’t let the message through.
   *[request] { $domain } doesn’t let the request through.
}
# $condition is a word of the protocol, such as "policy-violation".
failure-sent-back = { $what ->
    [message] { $domain } sent the message back ({ $condition }).
   *[request] { $domain } sent the request back ({ $condition }).
}
# $why is one of the sentences above.
failure-message-back = Your message didn’t reach them. { $why }
# What a server wrote itself, in its own language.
failure-server-says = { $who ->
    [new] The new server says: { $text }
    [old] The old server says: { $text }
   *[own] The server says: { $text }
}
failure-domain-says = { $domain } says: { $text }

## What the own server says. $who is "new", "old", or another word where it goes without saying which.

failure-refused = { $who ->
    [new] The new server refused this ({ $condition }).
    [old] The old server refused this ({ $condition }).
   *[own] The server refused this ({ $condition }).
}
failure-silent = { $who ->
    [new] The new server didn’t answer.
    [old] The old server didn’t answer.
   *[own] The server didn’t answer.
}
failure-unreadable = { $who ->
    [new] The new server gave an answer that Rehome can’t read: { $what }.
    [old] The old server gave an answer that Rehome can’t read: { $what }.
   *[own] The server gave an answer that Rehome can’t read: { $what }.
}
failure-too-slow = { $who ->
    [new] The new server lets no more requests through, however slowly they are sent.
    [old] The old server lets no more requests through, however slowly they are sent.
   *[own] The server lets no more requests through, however slowly they are sent.
}
failure-lost = The connection was lost before this was done.
# The server confirmed a change, and then did not show it.
failure-not-shown = { $who ->
    [new] The new server said yes but doesn’t show the change.
    [old] The old server said yes but doesn’t show the change.
   *[own] The server said yes but doesn’t show the change.
}
# What was to be read or changed, such as a contact request or a room, is gone by now.
failure-vanished = { $who ->
    [new] The new server doesn’t have it any more.
    [old] The old server doesn’t have it any more.
   *[own] The server doesn’t have it any more.
}
failure-unsendable = Some of the characters can’t be sent.
# Sizes, as "300 kB".
failure-too-large = The size is { $size }, and the server accepts at most { $limit } at once.
# $limit is a number of items.
failure-full = { $who ->
    [new] The new server keeps at most { $limit }.
    [old] The old server keeps at most { $limit }.
   *[own] The server keeps at most { $limit }.
}
# What was to be put back or built has no place: something else is there.
failure-taken = Something else is in its place by now, and stays there.
# Something was not put on a server, which would not have kept it for the user alone.
failure-not-private = { $who ->
    [new] The new server would have shown it to others.
    [old] The old server would have shown it to others.
   *[own] The server would have shown it to others.
}
# About contact requests that wait for an answer.
failure-with-messages-only = The server may only hand them over together with the messages waiting for you, and those are yours to read. Your chat app shows who has asked.
failure-unsupported = { $who ->
    [new] The new server has no way to do this.
    [old] The old server has no way to do this.
   *[own] The server has no way to do this.
}
failure-in-doubt = Rehome can’t tell whether this was done: the server doesn’t say, and a second try might do it twice.
