### The page of the window on which a move is under way.

## The title: what is left. $half is yes where half an hour is added to the hours.

underway-left-moment = Less than a minute left
underway-left-minutes = { $count ->
    [one] About { $count } minute left
   *[other] About { $count } minutes left
}
underway-left-hours = { $half ->
    [yes] About { $count }½ hours left
   *[no] { $count ->
        [one] About { $count } hour left
       *[other] About { $count } hours left
    }
}

## The sentence under it. $server is the new server.

underway-lets-through = { $count ->
    [one] { $server } lets through about { $count } request a minute.
   *[other] { $server } lets through about { $count } requests a minute.
}
underway-lets-through-few = { $server } lets through only a few requests an hour.
# $day is "Friday" or "5 June".
underway-well-before = That is well before { $day }.
underway-before = That is before { $day }.
underway-too-long = The old server closes on { $day }: leave Rehome open.
underway-today = The old server closes today: leave Rehome open.

## People who could not be reached.

underway-not-reached = { $count ->
    [one] { $count } person couldn’t be reached
   *[other] { $count } people couldn’t be reached
}
underway-no-message = Your message didn’t reach them.
underway-server-not-found = Their server can’t be found. Rehome asks them again when you continue.
underway-server-silent = Their server doesn’t answer. Rehome asks them again when you continue.
underway-no-account = There is no such account any more.
underway-not-copied = Your new server didn’t put them on your list. Continue tries once more.
underway-not-removed = Their earlier address is still on your list, and can be removed there.
underway-not-asked = The contact request didn’t reach them. Continue tries once more.
underway-uninvited = { $who } asks to see { $new } and isn’t part of the move. Answer in your chat app.

## What stopping leaves as it is.

underway-stop-nobody = Nobody has to be asked. What is on your new list stays there.
underway-stop-everybody = Everybody has been asked. They stay as they are.
underway-stop-none = Nobody has been asked yet. Until you continue, your contacts have only your old address.
underway-stop = { $asked ->
    [one] { $asked } of { $all } people has been asked and stays so. The others have only your old address until you continue.
   *[other] { $left ->
        [one] { $asked } of { $all } people have been asked. They stay as they are, and the other one has only your old address until you continue.
       *[other] { $asked } of { $all } people have been asked. They stay as they are, and the other { $left } have only your old address until you continue.
    }
}
underway-continue = You can continue any time. To take a break, Pause is enough.
# $day is "Friday 5 June".
underway-continue-before = You can continue any time before { $day }. To take a break, Pause is enough.

# In the title of the window.
underway-asked = { $done } of { $all } asked
underway-copied = { $done } of { $all } copied
