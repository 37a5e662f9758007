### The page of the window that tells who has answered, some time after a move.

## How long people can be reminded. $day is "Friday" or "Friday 5 June".

answers-open = The others may take a few days. Nobody is reminded unless you say so.
answers-over = The old server is closed: nobody can be reminded from there any more.
answers-today = The old server closes today. After that, nobody can be reminded from your old address.
answers-days-left = { $count ->
    [one] { $count } day is left. After { $day }, nobody can be reminded from your old address.
   *[other] { $count } days are left. After { $day }, nobody can be reminded from your old address.
}

## A reminder.

answers-remind = { $count ->
    [one] Remind { $count } person…
   *[other] Remind { $count } people…
}
answers-remind-question = { $count ->
    [one] Remind { $count } person?
   *[other] Remind { $count } people?
}
# $old is the old account.
answers-get-once = { $count ->
    [one] This person gets this message from { $old }, once.
   *[other] They get this message from { $old }, once.
}
answers-send = { $count ->
    [one] Send { $count } reminder
   *[other] Send { $count } reminders
}

## Somebody asks to see the new account, and it cannot be checked who they are. $old is the address of a contact.

answers-says = { $who } says: I am { $old }
answers-says-why = Rehome can’t check that. Ask them another way first. Declining sends nothing.
# The account $old says that it has moved to $named, not to the address that asks.
answers-says-otherwise = But { $old } says that they have moved to { $named }, so this is probably somebody else. Declining sends nothing.
answers-asks = { $who } asks to see you
answers-asks-why = They don’t say which of your contacts they are. Declining sends nothing.

## The page.

# The title, and the button that leads to the page.
answers-title = Who has answered
# The title once everybody has, and the sentence under it.
answers-everyone = Everyone has answered.
answers-may-close = You can close your old account when you like.
# As long as nothing is known.
answers-looking = Looking at your new account…
# The buttons.
answers-look-again = Look again
# The window gets out of the way and goes on looking.
answers-background = Keep looking in the background
# Beside a person.
answers-remind-one = Remind…
# The search field.
answers-search = Name or address
# Between the two homes, where the move is not complete.
answers-not-all-moved = Not all moved yet
# A bar with figures, and a filter of the list: people.
answers-answered = Answered
# Filters of the list, with a number behind: people who have not answered, and people who have moved too since then.
answers-not-yet = Not yet
answers-moved-since = Moved too
# The new address of somebody who has moved too.
answers-now = Now { $address }
# How somebody stands.
answers-has-answered = Has answered
# They have declined the request.
answers-said-no = Said no
answers-was-reminded = Was reminded
answers-being-reminded = Being reminded
# What a notification says above the sentence of how many have answered.
answers-wait-over = The wait for answers is over
# In the field for the text of a reminder, while it is empty.
answers-reminder-empty = What the reminder says
# Under “What is sent can’t be taken back.”
answers-only-once = Nobody is reminded twice.
# The answers to somebody who cannot be checked.
answers-decline = Decline
# This one asks.
answers-accept = Accept…
# That question; $who is an address.
answers-whether-to-accept = Let { $who } see you?
# The answer to it.
answers-accept-now = Accept
