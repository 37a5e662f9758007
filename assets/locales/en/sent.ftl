### What contacts get to read, from the user. It is written in the user's language, and the user can change it before it is sent.
### The user speaks here, in the first person, to friends and colleagues alike.

# The message from the old account. $new is the new address.
sent-message = I’ve moved: my new address is { $new }. Please add it if you haven’t already got a contact request from there. My old address will stop working soon.
# The same where the day is known on which the old server closes. $day is "Friday 5 June".
sent-message-day = I’ve moved: my new address is { $new }. Please add it if you haven’t already got a contact request from there. On { $day } my old address stops working.
# Instead of the message, to those who were told earlier that the new address is $before.
sent-correction = My address has changed again: it is now { $new }, no longer { $before }.
# Goes with a contact request from the new address; $old is the old one.
sent-request = This is { $old }, writing from a new address.
# A reminder to those who haven't answered the contact request.
sent-reminder = A quick reminder: my new address is { $new }. Please accept the contact request from there so that we can keep in touch.
# The same where the day is known on which the old server closes. $day is "Friday 5 June".
sent-reminder-day = A reminder: on { $day } my old address stops working. Please accept the request from { $new }, so that we don’t lose touch.
