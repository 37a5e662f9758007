### Words that stand on several pages of the window, and its title.

# The title of the window. $page is what it shows, in a word or two; it may be a question.
window-title = { $page } – Rehome
# What the window shows, in its title: the last page of a move.
window-done = Done
# The same: who has answered since a move.
window-answers = Answers
# Buttons. To the page before.
window-back = Back
# The harmless answer to a question.
window-go-back = Go back
# Go on with a move that was stopped or held.
window-continue = Continue
# Nothing more is to be done; the window closes.
window-finish = Done
window-try-again = Try again
window-copy-all = Copy all
# The eye in the field for a password: what pressing it does.
window-show-password = Show
window-hide-password = Hide
# Behind the name of a field that may stay empty.
window-optional = (optional)
# Between the two homes, once the move is over: the account.
window-moved = Moved
# In the place of a list.
window-nobody-listed = Nobody is in this list.
# The same after a search.
window-nobody-matches = Nobody matches “{ $search }”.
# In bold, before contact requests or messages are sent.
window-no-taking-back = What is sent can’t be taken back.
