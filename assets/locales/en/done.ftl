### The last page of the window: how the move went, what is missing, what to do next.

done-live-here = You live at { $account } now.
# Under the new address at the top of the page.
done-you-live-here = you live here now
# When it ended. $time is "15:22".
done-today = today, { $time }
done-of = { $done } of { $all }

## The one sentence of how it went, where not everything is there.

done-stopped = The move has stopped.
done-almost = Almost everything has moved.
done-some = { $all ->
    [one] { $moved } of { $all } person has moved.
   *[other] { $moved } of { $all } people have moved.
}

## The sentence under it: $listed, $answers and $unreachable are whole sentences, of which the last two may be empty.

done-there-nobody = There was nobody to move.
done-there = { $count ->
    [one] The one person is on your new list.
   *[other] All { $count } people are on your new list.
}
done-all-answered = { $count ->
    [one] The one person who was asked has answered.
   *[other] All { $count } people who were asked have answered.
}
done-answered = { $answered ->
    [one] { $answered } of the { $asked } people who were asked has answered; the rest may take a few days.
   *[other] { $answered } of the { $asked } people who were asked have answered; the rest may take a few days.
}
done-not-answered = Nobody has answered yet; that may take a few days.
done-unreachable = { $count ->
    [one] { $count } person can’t be reached at the moment.
   *[other] { $count } people can’t be reached at the moment.
}
done-else-missing = Everybody is on your new list, but something else is still missing.
done-to-ask = { $count ->
    [one] Everybody is on your new list. { $count } person still has to be asked.
   *[other] Everybody is on your new list. { $count } people still have to be asked.
}
done-missing = { $count ->
    [one] { $count } person is still missing.
   *[other] { $count } people are still missing.
}
done-continue = Nothing is lost: continue when you like.
# $day is "Friday 5 June".
done-continue-before = Nothing is lost: continue when you like, but before { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } person hasn’t been asked yet. Press Continue to ask them.
   *[other] { $count } people haven’t been asked yet. Press Continue to ask them.
}
# Some people by name, and how many there are besides.
done-people-more = { $count ->
    [one] { $first }, { $second } and { $count } other
   *[other] { $first }, { $second } and { $count } others
}
# The same of transports, by their addresses.
done-transports-more = { $count ->
    [one] { $first }, { $second } and { $count } other
   *[other] { $first }, { $second } and { $count } others
}

## The old account.

done-before = Before { $day }
done-keep = Keep the old account
done-keep-until = Keep the old account until then: friends who haven’t answered still see you there.
done-keep-weeks = For two weeks at least: friends who haven’t answered still see you there.
done-keep-over = If the old server still works: friends who haven’t answered still see you there.
done-remind-tomorrow = Add to calendar for tomorrow
# $day is "Wednesday" or "13 June".
done-remind = Add to calendar: { $day }
# The title of an entry in the calendar. $account is the old account.
done-reminder = Who hasn’t answered yet? Look before { $account } closes
done-reminder-text = Open Rehome, choose “Who has answered”, and remind those who haven’t.
done-reminder-text-day = Open Rehome, choose “Who has answered”, and remind those who haven’t. { $account } closes on { $day }; after that nobody can be reminded from there.

## What is in each fold, in a few words.

done-people = { $count ->
    [one] { $count } moved
   *[other] { $count } moved
}
done-people-missing = { $count } missing
done-people-too = { $count ->
    [one] { $count } at a new address of their own
   *[other] { $count } at new addresses of their own
}
# $domains is a list.
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } kind of data moved
   *[other] { $count } kinds of data moved
}
done-data-missing = { $count } moved, { $missing } incomplete

## The three cards, and the names of the folds with what is in each. A fold is a line that can be opened.

done-phone = Sign in on your phone
done-phone-inside = a code to scan, and apps for each system
# Over the names of two apps: for Linux, Windows or macOS.
done-computer = Computer
done-copy-address = Copy the address
done-report = Keep the report
done-report-inside = a page for your browser
done-report-why = A page for your browser: everybody who moved, who stayed behind, and why.
done-save-report = Save the report…
# The title of the desktop’s dialog.
done-report-title = Save the report
# The same for an entry for the calendar.
done-reminder-title = Save the reminder
# Opens the report that was saved.
done-open-report = Open
done-saved-as = Saved as { $file }
done-people-name = People
done-behind-name = Stayed behind
done-rooms = Rooms and transports
done-rooms-inside = what is left for you to do
# Old rooms that have been rebuilt: the button that asks, the one that says yes, and what is shown meanwhile.
done-close-rooms = Close the old rooms…
done-close-rooms-now = Close for good
done-closing-rooms = Closing the old rooms
done-data-name = Profile & data
done-closing = The old account
done-closing-inside = when you can close it, and how
done-closing-when = When the old account can be closed
done-closing-then = What stops working then
done-closing-how = How it is done
done-log = In one sentence
done-log-inside = for the record

## Who was left behind.

done-nobody-behind = Nobody was left behind.
# The heading of those who are on no transport.
done-others = Others
# A mark.
done-uncertain = Uncertain
# $domain is the name of a server.
done-uncertain-advice = Rehome can’t tell whether { $domain } is a person or a transport. If these are people, add them on your new account by hand, or start this move again and tick them.
# A mark.
done-transport = Transport
# $new is the new server.
done-transport-advice = Check in your chat app whether { $new } offers a transport to the same network, and register there with your name and password for that network. These contacts then come back by themselves.
# Under the first 200 names.
done-more-behind = { $count ->
    [one] and { $count } more; the report names them all
   *[other] and { $count } more; the report names them all
}

## How somebody stands: in a list, and as filters of it with a number behind.

done-listed = On your new list
done-not-yet-answered = Not answered yet
done-not-asked = Not asked yet
# Not on the new list.
done-missing-word = Missing
done-to-do = Still to do
done-out-of-reach = Can’t be reached
done-not-listed = Not on your new list yet
done-not-listed-why = Press Continue to add them.
# Who is missing for a reason: a list of names, and a sentence about what helps.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
# Beside somebody who asks to see the new account and cannot be checked: leads to the page with the decision.
done-decide-claim = Decide…
done-copy-failures = Copy what the servers said

## The rest of the page.

# Between the two homes, before how many of how many have moved.
done-stopped-word = Stopped
done-almost-word = Almost there
# The button that leaves it for now.
done-later = Later
# Over what can be done while something is missing.
done-meanwhile = Meanwhile
done-answers-counted = Answers that come while this window is open are counted at once.
# $why is one or more sentences.
done-answers-not-counted = Answers are no longer counted here. { $why }

## Undoing a move.

done-undo = Undo this move…
done-undo-question = Undo this move?
done-undo-now = Undo
done-undo-keep = Keep the move
done-undoing = Undoing the move
done-undoing-why = What was added is taken off the new account.
done-undone = The move is undone
done-undone-partly = Not everything is undone. This is left:
done-undo-failed = What was undone so far stays undone, and you can continue from there.
