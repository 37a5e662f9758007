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
underway-well-before = Asking should finish well before { $day }.
underway-before = Asking should finish before { $day }.
underway-too-long = The old server closes on { $day }: leave Rehome open.
underway-today = The old server closes today: leave Rehome open.

## People who could not be reached.

underway-not-reached = { $count ->
    [one] { $count } person couldn’t be reached
   *[other] { $count } people couldn’t be reached
}
underway-no-message = Your message didn’t reach them.
underway-server-not-found = Their server can’t be found.
underway-server-silent = Their server doesn’t answer.
# Behind one of the two above.
underway-no-account = There is no such account any more.
underway-not-copied = Your new server didn’t put them on your list.
underway-not-removed = Their earlier address is still on your list, and can be removed there.
underway-not-asked = The contact request didn’t reach them.
# Behind the one above, and behind underway-not-copied.
underway-tries-again = When the move is over, press Continue to try again.
underway-uninvited = { $who } asks to see { $new } and isn’t part of the move. Answer in your chat app.

## What stopping leaves as it is.

underway-stop-nobody = Nobody has to be asked. What is on your new list stays there.
underway-stop-everybody = Everybody has been asked. That stays as it is.
underway-stop-none = Nobody has been asked yet. Until you continue, your contacts have only your old address.
underway-stop = { $asked ->
    [one] { $asked } of { $all } people has been asked. That stays as it is, and the others have only your old address until you continue.
   *[other] { $left ->
        [one] { $asked } of { $all } people have been asked. That stays as it is, and the other one has only your old address until you continue.
       *[other] { $asked } of { $all } people have been asked. That stays as it is, and the other { $left } have only your old address until you continue.
    }
}
underway-continue = You can continue at any time. To take a break, Pause is enough.
# $day is "Friday 5 June".
underway-continue-before = You can continue at any time before { $day }. To take a break, Pause is enough.

# In the title of the window.
underway-asked = { $done } of { $all } asked
underway-copied = { $done } of { $all } copied

## The title and the sentence under it, by what is being done.

# Also where one is in the journey.
underway-moving = Moving
underway-paused = Paused
underway-paused-why = Nothing is sent until you continue.
underway-stopping = Stopping…
underway-stopping-why = What is under way is being finished.
# The connection was lost.
underway-waiting = Waiting for { $server }
underway-waiting-why = Rehome tries again by itself.
underway-reading = Reading both accounts
underway-reading-why = Nothing is sent at this step.
underway-announcing = Leaving a note on your old account
underway-announcing-why = Chat apps that support it accept your new address by themselves.
underway-by-server = Your old server is moving your contacts
underway-by-server-why = Both servers are at work. That may take a while.
underway-data = Moving your profile and rooms
underway-data-why = What you have on both accounts stays as you chose.
underway-copying = Copying your list
underway-copying-why = Nobody notices this part.
underway-asking = Asking your contacts
underway-asking-why = Your contacts get a contact request from your new address.
underway-checking = Checking that everything is there
underway-checking-why = Rehome reads your new account once more.
underway-answers = Waiting for the first answers
underway-answers-why = Some chat apps answer by themselves.
# What the window shows, in its title, where it asks or is stopping.
underway-title-close = Close?
underway-title-stop = Stop?
underway-title-stopping = Stopping

## The three bars, each with figures such as "12 of 190": people. There is little room.

underway-lane-listed = On your new list
underway-lane-asked = Asked
underway-lane-answered = Answered

## What happened to somebody: it stands behind the name, as in "Juliet was asked".

underway-did-listed = is on your new list
underway-did-asked = was asked
underway-did-told = got your message
underway-did-answer = has answered
underway-did-decline = said no
underway-did-move = has moved too: the new address is asked
underway-did-fail = couldn’t be reached

## Problems.

underway-no-problems = No problems so far
# Shows or hides the people who could not be reached.
underway-show = Show them
underway-hide = Hide them
# Under the first 200 names.
underway-more = { $count ->
    [one] and { $count } more; the report names them all
   *[other] and { $count } more; the report names them all
}
# The old server is silent: two answers.
underway-go-on-without = Go on without it
underway-wait = Wait for it

## Holding and stopping.

underway-pause = Pause
# The button that asks.
underway-stop-button = Stop…
underway-stop-question = Stop the move?
underway-stop-now = Stop
underway-keep-moving = Keep moving
underway-close-question = Close Rehome?
underway-close-why = What was moved so far stays moved. The rest continues next time you open Rehome.
underway-stop-and-close = Stop and close
underway-may-close = You can close Rehome. If you do, it continues next time you open it.
# The same in little room.
underway-may-close-short = You can close Rehome; it continues next time.
# The same under the list of those who could not be reached.
underway-others-move-on = Everyone else is moving on. You can close Rehome; it continues next time you open it.
# What the desktop says about why it does not go to sleep.
underway-awake = A move is under way
# What a notification says above how it went.
underway-over = The move is over
