### The last page of the window: how the move went, what is missing, what to do next.

done-live-here = You live at { $account } now.
# Under the new address at the top of the page.
done-you-live-here = you live here now
# When it ended. $time is "15:22".
done-today = today, { $time }
done-of = { $done } of { $all }

## The one sentence of how it went, where not everything is there.

done-stopped = The move is stopped.
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
    [one] They have answered.
   *[other] All { $count } who were asked have answered.
}
done-answered = { $answered ->
    [one] { $answered } of { $asked } has answered; the others may take a few days.
   *[other] { $answered } of { $asked } have answered; the others may take a few days.
}
done-not-answered = They haven’t answered yet; that may take a few days.
done-unreachable = { $count ->
    [one] { $count } person can’t be reached at the moment.
   *[other] { $count } people can’t be reached at the moment.
}
done-else-missing = Everybody is on your new list, and something else is still missing.
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
    [one] { $count } person wasn’t asked yet. Continue asks them.
   *[other] { $count } people weren’t asked yet. Continue asks them.
}
# $names is a list of two names.
done-names-more = { $count ->
    [one] { $names } and { $count } other
   *[other] { $names } and { $count } others
}

## The old account.

done-before = Before { $day }
done-keep = Keep the old account
done-keep-until = Keep the old account until then: friends who haven’t answered still see you there.
done-keep-weeks = For two weeks at least: friends who haven’t answered still see you there.
done-keep-over = If the old server still works: friends who haven’t answered still see you there.
done-remind-tomorrow = Remind me tomorrow
# $day is "Wednesday" or "13 June".
done-remind = Remind me on { $day }
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
    [one] { $count } of them at a new address too
   *[other] { $count } of them at their own new addresses
}
# $domains is a list.
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } kind moved
   *[other] { $count } kinds moved
}
done-data-missing = { $count } moved, { $missing } not all there
