### What the command line says of itself (--help, the manual pages). Options such as --from and words such as pending_requests are typed:
### they stay as they are. No full stop at the end of a line about an option.

help-about = Moves an XMPP account from a server that is closing to a new one
help-about-long = Without a command, Rehome opens its window.
# What --help ends on.
help-after =
    Passwords come from REHOME_FROM_PASSWORD and REHOME_TO_PASSWORD, from the keyring, or are asked for in a terminal.

    Exit codes: 0 everything is on the new account, 1 something is missing, 2 usage error, 3 and 4 couldn’t sign in to the old or the new account, 5 interrupted (run it again to continue), 6 another run is working on this move.

## Headings and errors of the parser.

# Before how a command is written, with the colon.
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
# Above the values that an option takes, with the colon.
help-possible-values = Possible values:
# Before the value that is taken where none is given, with the colon: [default: auto].
help-default = default:

## Commands.

help-plan = Show what a move would do, without changing anything
help-move = Move the account; when run again, only do what is left
help-status = See who has answered since, and let in contacts who now ask
help-undo = Take back what a move added to the new account and replaced there
help-remind = Send one message, once, to those who haven’t answered
help-close-rooms = Close rebuilt rooms on the old server, for good
help-wait = Stay signed in until everybody has answered, or until a given day
help-moves = List the moves started here, and how many people have answered
help-register = Create the new account
help-providers = List servers where you can get an account
help-backup = Save everything readable of the old account in one file
help-archive = Save the conversations in a folder, as pages to read
help-demo = Rehearse a move; nothing leaves this computer

## Options.

help-address = Old account to start with in the window; an xmpp: link works too
help-help = Print help
help-version = Print the version
help-language = Language of everything that people read, for example de or pt-BR
help-plain = Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window
# $day is "5 June", $weekday is "Friday".
help-closes = The day on which the old server closes: 2026-06-05, "{ $day }", { $weekday }
help-data-dir = Folder for records of moves and settings
help-from = The old account
help-from-backup = The account
help-from-file = A backup file saved earlier (XEP-0227), when the old server is gone
help-to = The new account
help-to-register = Address that the account is to have
help-look-for-requests = List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want
help-accept = Accept this person’s request to see the new account, and believe who they say they are
help-hide = Stop showing this person’s request to see the new account; they are told nothing
help-yes = Don’t ask before moving
help-yes-register = Don’t ask before creating the account
help-yes-close-rooms = Don’t ask before closing them
help-wait-seconds = After the move, stay this many seconds for answers
help-from-server = Host of the old server, instead of what the DNS says; tls:// for direct TLS
help-to-server = Host of the new server, instead of what the DNS says; tls:// for direct TLS
help-server = Host of the server, instead of what the DNS says; tls:// for direct TLS
help-from-certificate = Accept exactly this certificate from the old server
help-to-certificate = Accept exactly this certificate from the new server
help-certificate = Accept exactly this certificate
help-from-old-encryption = Sign in to the old account even if its server’s encryption is so old that others may be able to break it
help-forget-certificates = Forget the certificates, and the old encryption, that were accepted for this move earlier
help-json = Print one JSON object on standard output, and nothing else there
help-json-array = Print one JSON array on standard output, and nothing else there
help-progress = How progress is shown on standard error
help-progress-auto = A bar in a terminal, lines elsewhere
help-progress-json = One JSON event per line
help-report = Write the report to a file: .html, .txt or .json
help-verbose = Say more about what is going on
help-output = File to write; an existing file of that name is replaced
help-with-backup = Also save these kinds, which are only read on request: pending_requests, and history, all messages
help-with-history = All messages that the server has kept
help-output-archive = Folder to write: a new or empty one, or that of an earlier run, to which what is new is added
help-room-archive = Also save the messages of this room, if it keeps them and lets the account read them
help-no-files = Leave shared files where they are
help-file-limit = Largest file to save, in megabytes; in a terminal, Rehome asks before it leaves one out
help-files-limit = How much to save of all files together, in megabytes; in a terminal, Rehome asks before it stops there
help-contact = Remind this contact instead of everybody who hasn’t answered
help-reminder = Text of the reminder
help-until = Last day to stay, as YEAR-MONTH-DAY
help-invitation = Link of an invitation: xmpp:SERVER?register;preauth=… or the https:// page that contains it
help-field = Answer a question of the server’s form
help-picture = Where to save the picture that the server wants you to read
help-keep = Keep the password in the keyring

## What a person decides about a move, as options.

help-via = Who moves the contacts; default: auto
help-via-auto = The old server if it says that it can, and Rehome for the rest
help-via-server = The old server is asked whatever it says, and Rehome does the rest
help-via-client = Rehome
help-message = Message from the old account to those who see it
help-message-language = Language of what contacts get to read, if it isn’t yours, for example de or pt-BR
help-no-message = Send no message from the old account
help-open-statement = Let anybody who asks the old account read the new address, not only those who see it
help-exclude = Leave this contact behind, or unanswered if they have asked to see the old account
help-include = Move this contact, or everybody behind this transport, even though it looks like a transport’s
help-keep-address = Keep this contact under the address on the old list, even though they have moved
help-only = Besides the contacts, move only these kinds of data
help-with = Also move these kinds, which are only moved on request: pending_requests, hosted_rooms
# OLD and NEW are addresses of rooms.
help-room = Rebuild the room OLD of the old server as NEW
help-room-subjects = Let the subject of a rebuilt room’s old room say where it has moved
help-old-room = Close this room instead of all that have been rebuilt
help-without = Don’t move these kinds of data
help-on-conflict = What happens when the new account already has something different; default: keep
help-on-conflict-keep = The new account’s stays
help-on-conflict-replace = The old account’s wins

# Kinds of data, each behind the word that is typed for it.
help-kind-profile = Who you are
help-kind-picture = Your picture
help-kind-nickname = The name you go by
help-kind-rooms = Bookmarked rooms
help-kind-private = What chat apps store for themselves
help-kind-published = Anything else that is published and can be copied
help-kind-blocked = Blocked addresses
help-kind-archive-preferences = Whose messages the server keeps
help-kind-room-rights = Being an owner or admin of rooms
help-kind-hosted-rooms = Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told
help-kind-pending-requests = People waiting to see the old account; to read this, the account goes online for a moment
help-kind-statement = The note on the old account saying where you’ve moved

## What is wrong with what was typed. Names of options stay as they are.

# $names is a list of options.
help-missing = These are missing: { $names }.
help-unknown = There is no option or command “{ $name }”.
help-bad-value = “{ $value }” can’t be used for { $option }.
help-bad-value-of = “{ $value }” can’t be used for { $option }: choose { $valid }.
help-no-value = A value is missing after { $option }.
help-twice = { $option } can only be given once.
help-conflict = { $option } can’t be used together with { $other }.
# Behind one of the sentences above.
help-more = More about this: --help.
