### The window’s pages on which a new account is created.
### $server is the name of a server, $address the address of the new account.

# Above the recommended servers.
create-three-that-fit = Three that suit you
# The last choice.
create-another-server = Another server
create-another-server-why = or an invitation
# What its field may hold.
create-example-of-a-server = server.example or xmpp:…
# The button to the whole list.
create-all-servers = All { $count } servers…
# The heading of the whole list.
create-choose-a-server = Choose a server
# The search in it.
create-search-servers = Search
# It has no such server.
create-no-such-server = No server matches “{ $search }”.
# No server was typed or chosen.
create-which-server = Choose a server from the list, or type the name of another.
# At the new home, when the server is chosen.
create-at = @{ $server }
# Under it.
create-name-comes-next = name comes next
# The same on the form.
create-you-choose-the-name = you choose the name
# The same where the account is created on a page of the web.
create-not-created-yet = not created yet
# The same, once it is made.
create-created-just-now = created just now
# The button while the server is asked.
create-asking = Asking…
# The title of the form.
create-an-account-on = An account on { $server }
# Under it.
create-nothing-before-the-button = Choose the name your friends will see. Nothing is created before you press the button.
# The field.
create-name = Name
# The hint under it.
create-your-new-address = Your new address is { $address }
# The same while there is no name.
create-part-before-the-at = The part before the @ of your new address
# The name cannot be one.
create-impossible-name = An address can’t have this name.
# The name is taken.
create-name-taken = Somebody has that name already.
# The hint under a password that was generated.
create-generated = Generated for you. You save it in the next step.
# The hint under one that the user chose.
create-own-password = Long, and used nowhere else.
# The link.
create-generate-another = Generate another
# The link.
create-use-my-own = Use my own
# Above the answer to a picture.
create-type-what-you-see = Type what you see
# The picture did not come.
create-no-picture = The picture that belongs here couldn’t be loaded.
# A picture or sound on the web.
create-open-what-belongs-to-it = Open the picture or sound
# The button.
create-create-account = Create account
# The button while it works.
create-creating = Creating…
# Beside the form.
create-about = About { $server }
# The link to its terms.
create-its-rules = Its rules
# The server makes accounts on a page of the web.
create-on-a-web-page = { $server } creates accounts on a web page.
# What to do then.
create-come-back = Create your account there. Then come back and choose “I have an account”.
# The button.
create-open-the-page = Open the page
# The button.
create-i-have-an-account = I have an account
# The title of the page that keeps a password from being lost.
create-save-this-password = Save this password
# Under it.
create-not-shown-again = Your account exists now. Rehome generated its password and doesn’t show it again.
# The same where the server’s answer was lost.
create-may-exist = The connection broke while the account was being created, so it may exist already. Save its password before you go on.
# Above the places.
create-at-least-one-place = Keep it in at least one place
# There is none.
create-no-keyring = This desktop has no keyring.
# A file: before.
create-file = File
create-file-why = A small text file. Keep it where only you can read it.
create-file-button = Save to a file
# In a small text file, before the address and before the password.
create-file-address = Address:
create-file-password = Password:
# The check box.
create-written-down = I have written it down
# That it is remembered that there is such an account.
create-is-in-list-of-moves = The account is in your list of moves, so closing Rehome doesn’t lose it.
# The question when the window is closed.
create-close-without-saving = Close without saving the password?
# What hangs on it.
create-only-this-window-knows = { $address } exists, and only this window knows its password. The account stays in your list of moves, but nobody could sign in to it.
# The same while it is being created.
create-may-soon-exist = { $address } is being created right now. If it is, only this window knows its password.
# The answers.
create-close-anyway = Close anyway
# The harmless one.
create-go-back-and-save = Go back and save it
# The harmless one while it is being created.
create-wait = Wait for it
# Places where the new password can be kept: the name of the place, what it is for, and the button. First the clipboard.
create-copy = Clipboard
create-copy-why = For your password manager.
create-copy-button = Copy
create-copied = Copied
create-copied-why = Paste it into your password manager now.
create-copied-button = Copy again
create-keyring = Keyring
create-keyring-why = Rehome then signs in by itself when you continue.
create-keyring-button = Save in the keyring
create-in-keyring = In the keyring
create-save-again = Save again
create-in-a-file = In a file
create-in-a-file-why = Saved as { $path }
# The title of a question; why that is so stands below it.
create-cannot = Rehome can’t create an account on { $server }
# The name of the file that a generated password is saved in. $address is the new account.
create-file-name = { $address } password.txt
