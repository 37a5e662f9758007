### The window’s forms of the old and the new account.
### $server is the name of a server.

# The old account's page.
account-your-old-account = Your old account
# What is done with the old account there.
account-old-lead = Sign in to the account you are leaving. Rehome only reads your contacts at this step.
# The same page where a file takes the place of the old server.
account-gone-lead = You can still move what was saved in a backup file.
# The new account's page.
account-your-new-account = Your new account
# What the new account is for.
account-new-lead = The account your contacts move to.
# At the old home, before its address is known.
account-old-account = Old account
# Under it.
account-the-one-you-are-leaving = the one you are leaving
# At the new home, before its address is known.
account-new-account = New account
# Under it, on the page before.
account-comes-next = comes next
# Under it, on its own page.
account-not-chosen-yet = not chosen yet
# Under its address, before somebody has signed in.
account-not-signed-in-yet = not signed in yet
# The choice of an account that is there.
account-have-one = I have an account
account-have-one-why = Sign in to it
# The choice of one that is to be made.
account-create-one = Create an account
account-create-one-why = On a server of your choice
# The field.
account-address = Address
# The hint under it.
account-address-hint = Your XMPP address, for example you@server.example
# The field.
account-password = Password
# The hint under it.
account-password-hint = The one your chat app uses for this account
# In place of the hint, where what was read earlier is used.
account-from-earlier = The old server can’t be reached, so Rehome uses the list it read earlier.
# The check box.
account-remember = Save the password in the keyring
# The field.
account-closing-day = Closing day
# What it may hold. $day is "5 June".
account-example-of-a-day = for example { $day }
# The hint under it.
account-why-a-closing-day = If you know it. Rehome tells you whether there is enough time.
# How long that is, in a rehearsal.
account-in-rehearsal = { $until }, in this rehearsal
# The link to what hardly anybody needs.
account-advanced = Advanced
# The link to a file in place of the old server.
account-already-offline = My server is already offline
# The field, and the hint under it.
account-server = Server
account-server-example = found by the address
account-server-hint = Only if it can’t be found by the address: host:5222 or tls://host:5223
# Of a certificate that was trusted by its fingerprint.
account-only-this-certificate = Only the certificate with this fingerprint is trusted on this server:
# No longer.
account-trust-usual-ones = Go back to the usual checks
# The buttons of the form.
account-next = Next
# To the page before.
account-back = Back
# Do not wait for the server.
account-cancel = Cancel
# The button while the server is asked.
account-signing-in = Signing in…
# The address is missing.
account-type-the-address = Type the address of the account.
# The password is missing.
account-type-the-password = Type the password of this account.
# It is no host.
account-type-a-host = Type the name of a host, with its port if that isn’t the usual one: host:5222
# Both accounts are one.
account-same-account = This is the account you are leaving.
# There is only a server.
account-name-is-missing = Your name and an @ are missing: you@server.example
# There is a device too.
account-has-resource = Leave out the slash and what follows it: that part names a device.
# It is no address.
account-no-address = This is not an address. It looks like you@server.example.
# The server does not take the password.
account-wrong-password = Wrong address or password. Check both and try again.
# The server does not take the password that the keyring had.
account-kept-password-is-wrong = The password from the keyring is wrong. Type the right one.
# The server does not take the password any more.
account-password-expired = This password has expired.
# There is no such server.
account-no-such-server = Can’t find a server called { $server }. Check for a typo.
# It cannot be reached.
account-out-of-reach = Can’t reach { $server } at the moment.
# Nothing can be reached.
account-not-online = Can’t look up any server. Is this computer online?
# Beside the form, after a wrong password that the keyring had.
account-will-be-replaced = Rehome then replaces it in the keyring, unless you untick the box.
# Beside the form, where the server cannot be found.
account-offline = Server already offline?
account-offline-why = You can still move what was saved in a backup file.
# The same, where its contact list was read when the move began.
account-offline-and-known = The contact list was read when this move began, so it can continue. Contacts who haven’t been told yet can’t be told from the old address any more.
# The button to a file.
account-open-a-backup = Open a backup file…
# The button to go on with what is known.
account-go-on-without = Continue without the old server
# The link to what the server said.
account-details = Details
# Beside the form, after any other failure.
account-cannot-sign-in = Rehome can’t sign in to { $server }
# Beside the form, where the old server knows only old encryption.
account-old-encryption = The encryption of { $server } is out of date
# The button to accept that.
account-use-old-encryption = Use old encryption
# The button that trusts a certificate of the old server.
account-trust = Trust this certificate
# Under it.
account-trust-is-narrow = Only this certificate, only for this server, only for this move. Not sure? Ask the people who run the server.
# The link that asks whether a certificate of the new server is to be trusted.
account-trust-after-all = Trust this certificate…
# Under it.
account-trust-by-fingerprint = Trust it only if the people who run the server gave you its fingerprint.
# The way that is offered instead.
account-choose-another = Choose another server
# The question.
account-really-trust = Trust this certificate?
# What hangs on it.
account-compare-fingerprint = Compare this fingerprint with the one the people who run the server gave you. If it differs, somebody else could read your password and your messages.
# The harmless answer.
account-do-not-trust = Don’t trust it
# A certificate without a name.
account-nobody-by-name = no name given
# From one day to another.
account-valid-from-to = { $from } to { $to }
# What cannot be done where there is no old server any more.
account-without-old-server = Without the old server
account-without-old-server-why = Rehome can’t message your contacts from your old address. They learn of the move by the contact request that your new account sends them, and each has to accept it.
# Why the fields of a rehearsal are filled in.
account-why-filled-in = Why is this filled in?
account-why-filled-in-why = This is a rehearsal, so Rehome has typed a made-up account for you. Press Next. Or change the password to see what happens with a wrong one.
# In place of the hint under the password, once it has served.
account-signed-in = { $count ->
    [one] Signed in. { $count } contact.
   *[other] Signed in. { $count } contacts.
}
# Beside the form, after a wrong password: the heading of a card, and what it says.
account-forgotten = Forgotten your password?
account-forgotten-why = A chat app that is still signed in can often show or change it. Otherwise ask the people who run { $server }.
# What is known of a certificate: whom it is for, who issued it, from when to when it is valid. Labels.
account-certificate-names = For
account-certificate-issuer = Issued by
account-certificate-time = Valid
account-certificate-fingerprint = Fingerprint

## A file in place of the old server.

# The title of the desktop’s dialog for choosing a file.
account-file-title = The file of your account
# The field for its name.
account-file = File
# The hint under it.
account-file-hint = A file saved by Rehome, your server or an exporter, usually .xml
# The same where the desktop has no dialog.
account-file-no-dialog = This desktop has no file dialog. Type where the file is, with its folders.
# The buttons.
account-choose-file = Choose a file…
# The file whose name was typed.
account-read-file = Read it
account-reading-file = Reading the file
# In place of the hint.
account-type-the-file = Type the name of the file.
account-file-empty = There is no account in this file.
# What was found in it.
account-file-contacts = { $count ->
    [one] { $count } contact.
   *[other] { $count } contacts.
}
# $names is a list of names from the file.
account-file-left = It also contains things that can’t move: { $names }.
account-file-missing = It refers to files that couldn’t be read: { $names }.
account-file-which = There are several accounts in this file. Which is yours?
# Stands in sign-in-accept-old-encryption as $how: what to do.
account-do-use-old-encryption = use its old encryption
