### What a move comes to: the first sentences of every report. They follow one another, each is whole.
### $address is the new account's address.

verdict-nothing-to-move = There is nothing to move to { $address }.
verdict-nothing-moved = There was nothing to move to { $address }.
# Before the move; all are there already.
verdict-planned-all-there = { $count ->
    [1] The one contact in this move is already on { $address }.
   *[other] All { $count } contacts in this move are already on { $address }.
}
verdict-planned = { $count ->
    [one] { $count } contact will be moved to { $address }.
   *[other] { $count } contacts will be moved to { $address }.
}
# $there of the contacts need not be moved any more.
verdict-planned-some-there = { $count ->
    [one] { $count } contact will be moved to { $address }; { $there ->
        [one] { $there } is already there.
       *[other] { $there } are already there.
    }
   *[other] { $count } contacts will be moved to { $address }; { $there ->
        [one] { $there } is already there.
       *[other] { $there } are already there.
    }
}
verdict-all-there = { $count ->
    [1] The one contact in this move is on { $address }.
   *[other] All { $count } contacts in this move are on { $address }.
}
verdict-some-there = { $count ->
    [one] { $count } of { $all } contacts is on { $address }.
   *[other] { $count } of { $all } contacts are on { $address }.
}

# Some of the figures below, as a list: "12 have been asked, 10 have answered and 2 haven't answered yet."
verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } has been asked
   *[other] { $count } have been asked
}
verdict-answered = { $count ->
    [one] { $count } has answered
   *[other] { $count } have answered
}
# $no of those who have answered said no.
verdict-answered-no = { $count ->
    [1] { $count } has answered, with a no
    [one] { $count } has answered ({ $no } of them with a no)
   *[other] { $count } have answered ({ $no } of them with a no)
}
verdict-waiting = { $count ->
    [one] { $count } hasn’t answered yet
   *[other] { $count } haven’t answered yet
}
# Their requests are not there any more, and nobody has seen an answer.
verdict-probably-no = { $count ->
    [one] { $count } has probably said no
   *[other] { $count } have probably said no
}
verdict-to-ask = { $count ->
    [one] { $count } is still to be asked
   *[other] { $count } are still to be asked
}
verdict-unreachable = { $count ->
    [one] { $count } can’t be reached at the moment
   *[other] { $count } can’t be reached at the moment
}
verdict-on-new-account = { $count ->
    [one] { $count } of { $all ->
        [one] { $all } contact is on the new account
       *[other] { $all } contacts is on the new account
    }
   *[other] { $count } of { $all ->
        [one] { $all } contact is on the new account
       *[other] { $all } contacts are on the new account
    }
}

verdict-missing = { $count ->
    [one] { $count } is still missing; run it again to continue.
   *[other] { $count } are still missing; run it again to continue.
}
verdict-unfinished = { $count ->
    [one] For { $count } of them, something still has to be done.
   *[other] For { $count } of them, something still has to be done.
}
# $kinds is a list of kinds of data, as "Picture and Bookmarked rooms (3)".
verdict-data-missing = Not everything is there yet: { $kinds }.
verdict-run-again = Run it again to continue.
verdict-remarks = { $count ->
    [one] There is a remark about { $count } of them below.
   *[other] There are remarks about { $count } of them below.
}
# The public note on the old account that says where it has moved was taken away since the move.
verdict-note-gone = People can no longer read on { $old } where you’ve moved, because the note there is gone.
verdict-unwanted = { $count ->
    [one] The servers put { $count } of these on the new list all the same.
   *[other] The servers put { $count } of these on the new list all the same.
}
verdict-refused-requests = { $count ->
    [one] { $count } request to move another account here was refused, since you hadn’t asked for it.
   *[other] { $count } requests to move another account here were refused, since you hadn’t asked for them.
}

## Who stays behind and why. $tense is "planned" before the move, "done" after it.

# $gateways is a list of addresses of transports.
verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } stays behind because they belong to a transport: { $gateways }.
       *[other] { $count } stay behind because they belong to transports: { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } was left behind because they belong to a transport: { $gateways }.
       *[other] { $count } were left behind because they belong to transports: { $gateways }.
    }
}
# $domains is a list of servers.
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } stays behind: Rehome can’t tell whether { $domains } is a person or a transport.
       *[other] { $count } stay behind because Rehome can’t tell whether these are people or transports: { $domains }.
    }
   *[done] { $count ->
        [one] { $count } was left behind: Rehome can’t tell whether { $domains } is a person or a transport.
       *[other] { $count } were left behind because Rehome can’t tell whether these are people or transports: { $domains }.
    }
}
# $reason stands beside each of them as well: one of contacts-reason-….
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } stays behind: { $reason }.
       *[other] { $count } stay behind: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } was left behind: { $reason }.
       *[other] { $count } were left behind: { $reason }.
    }
}
