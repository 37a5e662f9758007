### The whole journey by questions in a terminal, where there is no window. Each question is followed by what "?" shows to explain it.
### What is typed as an answer ("?", "-", numbers) is not translated.

# What the program is. It stands above the first question, in lines of 80 characters.
guide-welcome = Is your XMPP (Jabber) server closing? Rehome moves your contacts to an account on another server.
guide-what-moves = What moves: contacts with their names and groups, who sees whom, your profile and picture, rooms, blocked addresses.
guide-what-stays = What doesn’t: transports (you set these up again yourself), messages, encryption keys.
guide-nothing-yet = Nothing changes until you have seen the whole list and said yes. Type ? at any question for an explanation. You can stop with Ctrl-C at any time.

# Behind the sentence that says why it has ended.
guide-go-on = To continue, start rehome again.
guide-no-answer = There was no answer. Nothing was changed.

## Choosing by number

guide-what-next = What would you like to do? [1]
guide-what-next-explained = Type the number in front of what you want and press Enter. Enter alone takes the first.
guide-a-number = Please type a number from 1 to { $most }.

# What can be done. Each stands behind its number.
guide-do-move = Move an account
guide-do-practise = Try it first: a rehearsal with made-up accounts; nothing leaves this computer
guide-do-leave = Quit
guide-do-again = Try again
guide-do-other-address = Type another address
guide-do-other-host = Name the host to connect to
guide-do-file = Use a backup file in place of the old server
guide-do-without = Continue with what was read when the move began
guide-do-show = See everybody and everything
guide-do-leave-out = Leave somebody out, or take somebody along after all
guide-do-message = Change the message
guide-do-look-for-requests = Look for contact requests that you haven’t answered (your old account is seen online for a moment)
guide-do-start = Start the move
guide-do-finish = Continue the move
guide-do-wait = Wait here for answers
guide-do-remind = Remind those who haven’t answered
guide-do-save = Save the report in a file
guide-do-take-back = Undo the move
guide-do-close-rooms = Close the old rooms that have been rebuilt
guide-do-close = How do I close the old account?
# $state is a sentence or two: how far the move is.
guide-do-go-on-with = Continue the move from { $from } to { $to }. { $state }
guide-do-look-after = See who has answered since you moved from { $from } to { $to }. { $state }

## The accounts

guide-old-address = Your old address:
guide-old-address-explained = The address of the account that you are leaving, for example you@server.example. Rehome only reads it for now. If its server is gone and you have a backup file, type the name of the file instead.
guide-new-address = Your new address:
guide-new-address-explained = The address of the account that you are moving to, for example you@server.example.
guide-address-empty = Please type an address, for example you@server.example.
guide-address-incomplete = Something is missing: an address looks like you@server.example.
guide-address-resource = Leave out the slash and what follows it.
guide-address-invalid = This is not an XMPP address. One looks like you@server.example.
guide-same-account = This is your old address. Please type the new one.
guide-file = The name of the backup file:
guide-file-explained = A file with your account in it (XEP-0227): one that Rehome has saved, or an export from the people who run your server.
guide-whose = Your address in this file (Enter alone for another file):
guide-whose-explained = There may be several accounts in a file. Type the address of the one that is yours.
guide-from-file = { $account } is read from { $file }.
# What is in capital letters is to be replaced by what is meant.
guide-host = The host to connect to (HOST, HOST:PORT or tls://HOST:PORT):
guide-host-explained = When a server closes, its name may be gone before the machine is. The people who run it can tell you where it is, for example xmpp1.hoster.example or 192.0.2.7:5222.
guide-signing-in = Signing in to { $server }.
# What is typed stands behind the colon and is not shown.
guide-password = Password for { $address }:
guide-password-again = Password for { $address } (Enter alone for another address):
guide-wrong-password = Wrong address or password. Check both and try again.
guide-trust = Trust this certificate?
guide-trust-explained = Servers that are about to close often let their certificate run out. If you are sure that this is { $server }, you can trust exactly this certificate. Otherwise somebody may be listening: ask the people who run { $server } whether the fingerprint is theirs.
guide-old-encryption = Sign in all the same?
guide-old-encryption-explained = Anybody who can listen in on the connection may be able to read the password and everything that is fetched. This is asked for the old account only.
guide-closing-day = On which day does { $server } close? (Enter alone if you don’t know)
# $weekday is "Friday", $day is "5 June".
guide-closing-day-explained = For example: { $weekday }, { $day }, 2026-06-05 or tomorrow. Then Rehome can tell you whether there is time to ask everybody.
guide-has-new-account = Do you have an account on another server already?
guide-has-new-account-explained = Your contacts move to an account on another server. If you have none yet, answer no, and you can create one here.

## Making the new account

guide-servers = Servers where you can create an account right here:
# $facts is what matters of a server, in a line.
guide-server = { $server }: { $facts }
guide-all-servers = To see more of them: rehome providers
guide-which-server = A number, the name of a server, or an invitation link:
guide-which-server-explained = Type the number of one of these servers, or the name of any other. If somebody has sent you an invitation (a link that begins with xmpp: or https:), paste it. Enter alone goes back.
guide-no-server = This is neither one of the numbers nor the name of a server, for example server.example.
guide-name = Your name on { $server }:
# The name in brackets is taken if nothing is typed.
guide-name-proposed = Your name on { $server } [{ $name }]:
guide-name-explained = What stands before the @ of your new address, which ends in @{ $server }. Enter alone takes the name in brackets, where there is one.
guide-new-password = A password for { $address } (Enter alone, and Rehome generates one):
# The password follows on a line of its own.
guide-generated-password = Rehome generated this password for { $address }. Save it now: it isn’t shown again.
guide-keep-password = Save the password for { $address } in the keyring of this computer?
guide-keep-password-explained = Then Rehome does not ask for it the next time. You still need it for your chat apps.
guide-kept = The password is in the keyring.
guide-created = { $address } was created.

## The review

guide-whom = Part of a name or an address (Enter alone when you are done):
guide-whom-explained = Type a few letters of a name or an address. Somebody who would move is left out; somebody who would stay behind is taken along.
guide-nobody = Nobody on your list has “{ $text }” in their name or address.
guide-too-many = { $count ->
    [one] { $count } contact matches. Please type a little more.
   *[other] { $count } contacts match. Please type a little more.
}
guide-which-of-them = Which one? [1]
guide-which-of-them-explained = Type the number in front of the one you mean.
guide-left-out = { $who } stays behind.
guide-taken-along = { $who } moves.
# $reason has no full stop.
guide-cannot-move = { $who } can’t move: { $reason }.
guide-take-along = { $who }: { $reason }. Take them along all the same?
guide-take-along-explained = Whoever is reached through a transport of the old server can’t be reached from the new one. Take somebody along only if you know that this is an ordinary contact.
guide-no-requests = Nobody is waiting for an answer from you.
guide-ask-them-too = Ask them from your new account?
guide-ask-them-too-explained = They have asked to see your old account and are waiting for your answer. If you answer yes, they are asked to add your new address; if you answer no, they are left on the old account.
# The message follows on a line of its own.
guide-message-is = Your old account tells those who see it:
guide-message-none = Your old account sends no message.
guide-message = The new message (Enter alone to keep it as it is, - for none):
guide-message-explained = This goes from your old account to those who see it, so that they learn where you have gone.
guide-start = Contact requests and messages can’t be taken back once they are sent; everything else can. Start the move?
guide-start-explained = Nothing has been changed so far. If you answer yes, your contacts are put on the new list, and asked and told as shown above. You can stop with Ctrl-C at any time and continue later.
guide-nothing-to-do = There is nothing left to do.

## Afterwards

guide-sign-in-elsewhere = Now sign in as { $new } in the chat apps on your phone and your computer.
# The name in brackets is taken if nothing is typed.
guide-report-file = The file for the report [{ $file }]:
guide-report-file-explained = Its name ends in .html for a page to read or print, in .txt for plain text, in .json for programs.
guide-saved = The report is in { $file }.
guide-no-report-file = The name of the file ends in .html, .txt or .json.
guide-waiting = Answers are shown as they come. Press Ctrl-C to end the wait.
