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
# This is sent. $day is "Friday 5 June".
answers-reminder = A reminder: on { $day } my old address stops working. Please accept the request from { $new }, so that we don’t lose each other.

## Somebody asks to see the new account, and it cannot be checked who they are. $old is the address of a contact.

answers-says = { $who } says: I am { $old }
answers-says-why = Rehome can’t check that. Ask them another way first. Declining sends nothing.
# The account $old says that it has moved to $named, not to the address that asks.
answers-says-otherwise = But { $old } says that they have moved to { $named }, so this is probably somebody else. Declining sends nothing.
answers-asks = { $who } asks to see you
answers-asks-why = They don’t say which of your contacts they are. Declining sends nothing.
