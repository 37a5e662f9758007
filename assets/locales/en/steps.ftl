### What happens on the way to a move, and why one does not begin or ends early.

steps-same-account = The old and the new account are the same.
steps-old-not-saved = The old account can’t be saved in { $path }
steps-stopped-unchanged = Stopped. Nothing was changed.
steps-declined = Nothing was changed.
steps-broken = Something went wrong inside Rehome. Start it again.
steps-stopped = You stopped the move. What has been done stays done, and you can continue at any time.
steps-signed-in = Signed in to both accounts. Reading what is on them.
steps-from-file = { $old } is read from a file, so nothing can be sent from there: contacts only learn about the move from the contact request.
# $why is one or more whole sentences.
steps-without-old-server = { $why }
    The move continues with what was read from { $old } when it began. Contacts who haven’t been told yet can’t be told from there.
steps-keyring-silent = The keyring didn’t answer, so the password of { $account } is not remembered.
steps-no-pretend-servers = The practice servers couldn’t start
