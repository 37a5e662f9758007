# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_rehome_global_optspecs
    string join \n data-dir= language= plain V/version h/help
end

function __fish_rehome_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_rehome_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_rehome_using_subcommand
    set -l cmd (__fish_rehome_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c rehome -n "__fish_rehome_needs_command" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_needs_command" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_needs_command" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_needs_command" -s V -l version -d 'Print the version'
complete -c rehome -n "__fish_rehome_needs_command" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_needs_command" -a "plan" -d 'Show what a move would do, without changing anything'
complete -c rehome -n "__fish_rehome_needs_command" -a "move" -d 'Move the account; when run again, only do what is left'
complete -c rehome -n "__fish_rehome_needs_command" -a "status" -d 'See who has answered since, and let in contacts who now ask'
complete -c rehome -n "__fish_rehome_needs_command" -a "undo" -d 'Take back what a move added to the new account and replaced there'
complete -c rehome -n "__fish_rehome_needs_command" -a "remind" -d 'Send one message, once, to those who haven’t answered'
complete -c rehome -n "__fish_rehome_needs_command" -a "close-rooms" -d 'Close rebuilt rooms on the old server, for good'
complete -c rehome -n "__fish_rehome_needs_command" -a "wait" -d 'Stay signed in until everybody has answered, or until a given day'
complete -c rehome -n "__fish_rehome_needs_command" -a "moves" -d 'List the moves started here, and how many people have answered'
complete -c rehome -n "__fish_rehome_needs_command" -a "register" -d 'Create the new account'
complete -c rehome -n "__fish_rehome_needs_command" -a "providers" -d 'List servers where you can get an account'
complete -c rehome -n "__fish_rehome_needs_command" -a "backup" -d 'Save everything readable of the old account in one file'
complete -c rehome -n "__fish_rehome_needs_command" -a "archive" -d 'Save the conversations in a folder, as pages to read'
complete -c rehome -n "__fish_rehome_needs_command" -a "demo" -d 'Rehearse a move; nothing leaves this computer'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l from -d 'The old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l from-file -d 'A backup file saved earlier (XEP-0227), when the old server is gone' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l to -d 'The new account' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l closes -d 'The day on which the old server closes: 2026-06-05, "5 June", Friday' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l from-server -d 'Host of the old server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l to-server -d 'Host of the new server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l from-certificate -d 'Accept exactly this certificate from the old server' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l to-certificate -d 'Accept exactly this certificate from the new server' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l via -d 'Who moves the contacts; default: auto' -r -f -a "auto\t'The old server if it says that it can, and Rehome for the rest'
server\t'The old server is asked whatever it says, and Rehome does the rest'
client\t'Rehome'"
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l message -d 'Message from the old account to those who see it' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l message-language -d 'Language of what contacts get to read, if it isn’t yours, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l exclude -d 'Leave this contact behind, or unanswered if they have asked to see the old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l include -d 'Move this contact, or everybody behind this transport, even though it looks like a transport’s' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l keep-address -d 'Keep this contact under the address on the old list, even though they have moved' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l only -d 'Besides the contacts, move only these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l with -d 'Also move these kinds, which are only moved on request: pending_requests, hosted_rooms' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l room -d 'Rebuild the room OLD of the old server as NEW' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l without -d 'Don’t move these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l on-conflict -d 'What happens when the new account already has something different; default: keep' -r -f -a "keep\t'The new account’s stays'
replace\t'The old account’s wins'"
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l accept -d 'Accept this person’s request to see the new account, and believe who they say they are' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l hide -d 'Stop showing this person’s request to see the new account; they are told nothing' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l wait -d 'After the move, stay this many seconds for answers' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l forget-certificates -d 'Forget the certificates, and the old encryption, that were accepted for this move earlier'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l no-message -d 'Send no message from the old account'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l open-statement -d 'Let anybody who asks the old account read the new address, not only those who see it'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l room-subjects -d 'Let the subject of a rebuilt room’s old room say where it has moved'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l look-for-requests -d 'List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l yes -d 'Don’t ask before moving'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand plan" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l from -d 'The old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l from-file -d 'A backup file saved earlier (XEP-0227), when the old server is gone' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand move" -l to -d 'The new account' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l closes -d 'The day on which the old server closes: 2026-06-05, "5 June", Friday' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l from-server -d 'Host of the old server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l to-server -d 'Host of the new server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l from-certificate -d 'Accept exactly this certificate from the old server' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l to-certificate -d 'Accept exactly this certificate from the new server' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l via -d 'Who moves the contacts; default: auto' -r -f -a "auto\t'The old server if it says that it can, and Rehome for the rest'
server\t'The old server is asked whatever it says, and Rehome does the rest'
client\t'Rehome'"
complete -c rehome -n "__fish_rehome_using_subcommand move" -l message -d 'Message from the old account to those who see it' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l message-language -d 'Language of what contacts get to read, if it isn’t yours, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l exclude -d 'Leave this contact behind, or unanswered if they have asked to see the old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l include -d 'Move this contact, or everybody behind this transport, even though it looks like a transport’s' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l keep-address -d 'Keep this contact under the address on the old list, even though they have moved' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l only -d 'Besides the contacts, move only these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand move" -l with -d 'Also move these kinds, which are only moved on request: pending_requests, hosted_rooms' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand move" -l room -d 'Rebuild the room OLD of the old server as NEW' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l without -d 'Don’t move these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand move" -l on-conflict -d 'What happens when the new account already has something different; default: keep' -r -f -a "keep\t'The new account’s stays'
replace\t'The old account’s wins'"
complete -c rehome -n "__fish_rehome_using_subcommand move" -l accept -d 'Accept this person’s request to see the new account, and believe who they say they are' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l hide -d 'Stop showing this person’s request to see the new account; they are told nothing' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand move" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand move" -l wait -d 'After the move, stay this many seconds for answers' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand move" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l forget-certificates -d 'Forget the certificates, and the old encryption, that were accepted for this move earlier'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l no-message -d 'Send no message from the old account'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l open-statement -d 'Let anybody who asks the old account read the new address, not only those who see it'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l room-subjects -d 'Let the subject of a rebuilt room’s old room say where it has moved'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l look-for-requests -d 'List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand move" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l yes -d 'Don’t ask before moving'
complete -c rehome -n "__fish_rehome_using_subcommand move" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand move" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l from -d 'The old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l from-file -d 'A backup file saved earlier (XEP-0227), when the old server is gone' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand status" -l to -d 'The new account' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l closes -d 'The day on which the old server closes: 2026-06-05, "5 June", Friday' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l from-server -d 'Host of the old server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l to-server -d 'Host of the new server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l from-certificate -d 'Accept exactly this certificate from the old server' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l to-certificate -d 'Accept exactly this certificate from the new server' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l via -d 'Who moves the contacts; default: auto' -r -f -a "auto\t'The old server if it says that it can, and Rehome for the rest'
server\t'The old server is asked whatever it says, and Rehome does the rest'
client\t'Rehome'"
complete -c rehome -n "__fish_rehome_using_subcommand status" -l message -d 'Message from the old account to those who see it' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l message-language -d 'Language of what contacts get to read, if it isn’t yours, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l exclude -d 'Leave this contact behind, or unanswered if they have asked to see the old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l include -d 'Move this contact, or everybody behind this transport, even though it looks like a transport’s' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l keep-address -d 'Keep this contact under the address on the old list, even though they have moved' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l only -d 'Besides the contacts, move only these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand status" -l with -d 'Also move these kinds, which are only moved on request: pending_requests, hosted_rooms' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand status" -l room -d 'Rebuild the room OLD of the old server as NEW' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l without -d 'Don’t move these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand status" -l on-conflict -d 'What happens when the new account already has something different; default: keep' -r -f -a "keep\t'The new account’s stays'
replace\t'The old account’s wins'"
complete -c rehome -n "__fish_rehome_using_subcommand status" -l accept -d 'Accept this person’s request to see the new account, and believe who they say they are' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l hide -d 'Stop showing this person’s request to see the new account; they are told nothing' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand status" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand status" -l wait -d 'After the move, stay this many seconds for answers' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand status" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l forget-certificates -d 'Forget the certificates, and the old encryption, that were accepted for this move earlier'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l no-message -d 'Send no message from the old account'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l open-statement -d 'Let anybody who asks the old account read the new address, not only those who see it'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l room-subjects -d 'Let the subject of a rebuilt room’s old room say where it has moved'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l look-for-requests -d 'List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand status" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l yes -d 'Don’t ask before moving'
complete -c rehome -n "__fish_rehome_using_subcommand status" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand status" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l from -d 'The old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l from-file -d 'A backup file saved earlier (XEP-0227), when the old server is gone' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l to -d 'The new account' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l closes -d 'The day on which the old server closes: 2026-06-05, "5 June", Friday' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l from-server -d 'Host of the old server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l to-server -d 'Host of the new server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l from-certificate -d 'Accept exactly this certificate from the old server' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l to-certificate -d 'Accept exactly this certificate from the new server' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l via -d 'Who moves the contacts; default: auto' -r -f -a "auto\t'The old server if it says that it can, and Rehome for the rest'
server\t'The old server is asked whatever it says, and Rehome does the rest'
client\t'Rehome'"
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l message -d 'Message from the old account to those who see it' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l message-language -d 'Language of what contacts get to read, if it isn’t yours, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l exclude -d 'Leave this contact behind, or unanswered if they have asked to see the old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l include -d 'Move this contact, or everybody behind this transport, even though it looks like a transport’s' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l keep-address -d 'Keep this contact under the address on the old list, even though they have moved' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l only -d 'Besides the contacts, move only these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l with -d 'Also move these kinds, which are only moved on request: pending_requests, hosted_rooms' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l room -d 'Rebuild the room OLD of the old server as NEW' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l without -d 'Don’t move these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l on-conflict -d 'What happens when the new account already has something different; default: keep' -r -f -a "keep\t'The new account’s stays'
replace\t'The old account’s wins'"
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l accept -d 'Accept this person’s request to see the new account, and believe who they say they are' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l hide -d 'Stop showing this person’s request to see the new account; they are told nothing' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l wait -d 'After the move, stay this many seconds for answers' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l forget-certificates -d 'Forget the certificates, and the old encryption, that were accepted for this move earlier'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l no-message -d 'Send no message from the old account'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l open-statement -d 'Let anybody who asks the old account read the new address, not only those who see it'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l room-subjects -d 'Let the subject of a rebuilt room’s old room say where it has moved'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l look-for-requests -d 'List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l yes -d 'Don’t ask before moving'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand undo" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l from -d 'The old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l from-file -d 'A backup file saved earlier (XEP-0227), when the old server is gone' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l to -d 'The new account' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l closes -d 'The day on which the old server closes: 2026-06-05, "5 June", Friday' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l from-server -d 'Host of the old server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l to-server -d 'Host of the new server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l from-certificate -d 'Accept exactly this certificate from the old server' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l to-certificate -d 'Accept exactly this certificate from the new server' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l via -d 'Who moves the contacts; default: auto' -r -f -a "auto\t'The old server if it says that it can, and Rehome for the rest'
server\t'The old server is asked whatever it says, and Rehome does the rest'
client\t'Rehome'"
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l message -d 'Message from the old account to those who see it' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l message-language -d 'Language of what contacts get to read, if it isn’t yours, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l exclude -d 'Leave this contact behind, or unanswered if they have asked to see the old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l include -d 'Move this contact, or everybody behind this transport, even though it looks like a transport’s' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l keep-address -d 'Keep this contact under the address on the old list, even though they have moved' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l only -d 'Besides the contacts, move only these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l with -d 'Also move these kinds, which are only moved on request: pending_requests, hosted_rooms' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l room -d 'Rebuild the room OLD of the old server as NEW' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l without -d 'Don’t move these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l on-conflict -d 'What happens when the new account already has something different; default: keep' -r -f -a "keep\t'The new account’s stays'
replace\t'The old account’s wins'"
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l accept -d 'Accept this person’s request to see the new account, and believe who they say they are' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l hide -d 'Stop showing this person’s request to see the new account; they are told nothing' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l wait -d 'After the move, stay this many seconds for answers' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l contact -d 'Remind this contact instead of everybody who hasn’t answered' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l reminder -d 'Text of the reminder' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l forget-certificates -d 'Forget the certificates, and the old encryption, that were accepted for this move earlier'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l no-message -d 'Send no message from the old account'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l open-statement -d 'Let anybody who asks the old account read the new address, not only those who see it'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l room-subjects -d 'Let the subject of a rebuilt room’s old room say where it has moved'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l look-for-requests -d 'List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l yes -d 'Don’t ask before moving'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand remind" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l from -d 'The old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l from-file -d 'A backup file saved earlier (XEP-0227), when the old server is gone' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l to -d 'The new account' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l closes -d 'The day on which the old server closes: 2026-06-05, "5 June", Friday' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l from-server -d 'Host of the old server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l to-server -d 'Host of the new server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l from-certificate -d 'Accept exactly this certificate from the old server' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l to-certificate -d 'Accept exactly this certificate from the new server' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l via -d 'Who moves the contacts; default: auto' -r -f -a "auto\t'The old server if it says that it can, and Rehome for the rest'
server\t'The old server is asked whatever it says, and Rehome does the rest'
client\t'Rehome'"
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l message -d 'Message from the old account to those who see it' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l message-language -d 'Language of what contacts get to read, if it isn’t yours, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l exclude -d 'Leave this contact behind, or unanswered if they have asked to see the old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l include -d 'Move this contact, or everybody behind this transport, even though it looks like a transport’s' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l keep-address -d 'Keep this contact under the address on the old list, even though they have moved' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l only -d 'Besides the contacts, move only these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l with -d 'Also move these kinds, which are only moved on request: pending_requests, hosted_rooms' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l room -d 'Rebuild the room OLD of the old server as NEW' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l without -d 'Don’t move these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l on-conflict -d 'What happens when the new account already has something different; default: keep' -r -f -a "keep\t'The new account’s stays'
replace\t'The old account’s wins'"
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l accept -d 'Accept this person’s request to see the new account, and believe who they say they are' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l hide -d 'Stop showing this person’s request to see the new account; they are told nothing' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l wait -d 'After the move, stay this many seconds for answers' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l old-room -d 'Close this room instead of all that have been rebuilt' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l forget-certificates -d 'Forget the certificates, and the old encryption, that were accepted for this move earlier'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l no-message -d 'Send no message from the old account'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l open-statement -d 'Let anybody who asks the old account read the new address, not only those who see it'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l room-subjects -d 'Let the subject of a rebuilt room’s old room say where it has moved'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l look-for-requests -d 'List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l yes -d 'Don’t ask before closing them'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand close-rooms" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l from -d 'The old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l from-file -d 'A backup file saved earlier (XEP-0227), when the old server is gone' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l to -d 'The new account' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l closes -d 'The day on which the old server closes: 2026-06-05, "5 June", Friday' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l from-server -d 'Host of the old server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l to-server -d 'Host of the new server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l from-certificate -d 'Accept exactly this certificate from the old server' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l to-certificate -d 'Accept exactly this certificate from the new server' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l via -d 'Who moves the contacts; default: auto' -r -f -a "auto\t'The old server if it says that it can, and Rehome for the rest'
server\t'The old server is asked whatever it says, and Rehome does the rest'
client\t'Rehome'"
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l message -d 'Message from the old account to those who see it' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l message-language -d 'Language of what contacts get to read, if it isn’t yours, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l exclude -d 'Leave this contact behind, or unanswered if they have asked to see the old account' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l include -d 'Move this contact, or everybody behind this transport, even though it looks like a transport’s' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l keep-address -d 'Keep this contact under the address on the old list, even though they have moved' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l only -d 'Besides the contacts, move only these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l with -d 'Also move these kinds, which are only moved on request: pending_requests, hosted_rooms' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l room -d 'Rebuild the room OLD of the old server as NEW' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l without -d 'Don’t move these kinds of data' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'"
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l on-conflict -d 'What happens when the new account already has something different; default: keep' -r -f -a "keep\t'The new account’s stays'
replace\t'The old account’s wins'"
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l accept -d 'Accept this person’s request to see the new account, and believe who they say they are' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l hide -d 'Stop showing this person’s request to see the new account; they are told nothing' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l wait -d 'After the move, stay this many seconds for answers' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l until -d 'Last day to stay, as YEAR-MONTH-DAY' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l forget-certificates -d 'Forget the certificates, and the old encryption, that were accepted for this move earlier'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l no-message -d 'Send no message from the old account'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l open-statement -d 'Let anybody who asks the old account read the new address, not only those who see it'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l room-subjects -d 'Let the subject of a rebuilt room’s old room say where it has moved'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l look-for-requests -d 'List who has asked to see the old account, which goes online for a moment for this, and who asks to see the new one. To have your new account ask the former, add --with pending_requests, and --exclude those you don’t want'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l yes -d 'Don’t ask before moving'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand wait" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand moves" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand moves" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand moves" -l json -d 'Print one JSON array on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand moves" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand moves" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand register" -l to -d 'Address that the account is to have' -r
complete -c rehome -n "__fish_rehome_using_subcommand register" -l invitation -d 'Link of an invitation: xmpp:SERVER?register;preauth=… or the https:// page that contains it' -r
complete -c rehome -n "__fish_rehome_using_subcommand register" -l to-server -d 'Host of the server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand register" -l to-certificate -d 'Accept exactly this certificate' -r
complete -c rehome -n "__fish_rehome_using_subcommand register" -l field -d 'Answer a question of the server’s form' -r
complete -c rehome -n "__fish_rehome_using_subcommand register" -l picture -d 'Where to save the picture that the server wants you to read' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand register" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand register" -l keep -d 'Keep the password in the keyring'
complete -c rehome -n "__fish_rehome_using_subcommand register" -l yes -d 'Don’t ask before creating the account'
complete -c rehome -n "__fish_rehome_using_subcommand register" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand register" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand register" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand register" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand providers" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand providers" -l json -d 'Print one JSON array on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand providers" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand providers" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l from -d 'The account' -r
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l from-server -d 'Host of the server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l from-certificate -d 'Accept exactly this certificate' -r
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l output -d 'File to write; an existing file of that name is replaced' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l with -d 'Also save these kinds, which are only read on request: pending_requests, and history, all messages' -r -f -a "profile\t'Who you are'
picture\t'Your picture'
nickname\t'The name you go by'
rooms\t'Bookmarked rooms'
private\t'What chat apps store for themselves'
published\t'Anything else that is published and can be copied'
blocked\t'Blocked addresses'
archive_preferences\t'Whose messages the server keeps'
room_rights\t'Being an owner or admin of rooms'
hosted_rooms\t'Rooms on the old server that you own, rebuilt on the new one; whoever is in them is told'
pending_requests\t'People waiting to see the old account; to read this, the account goes online for a moment'
statement\t'The note on the old account saying where you’ve moved'
history\t'All messages that the server has kept'"
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand backup" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand backup" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand backup" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l from -d 'The account' -r
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l from-server -d 'Host of the server, instead of what the DNS says; tls:// for direct TLS' -r
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l from-certificate -d 'Accept exactly this certificate' -r
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l output -d 'Folder to write: a new or empty one, or that of an earlier run, to which what is new is added' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l room -d 'Also save the messages of this room, if it keeps them and lets the account read them' -r
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l file-limit -d 'Largest file to save, in megabytes; in a terminal, Rehome asks before it leaves one out' -r
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l files-limit -d 'How much to save of all files together, in megabytes; in a terminal, Rehome asks before it stops there' -r
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l from-old-encryption -d 'Sign in to the old account even if its server’s encryption is so old that others may be able to break it'
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l no-files -d 'Leave shared files where they are'
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand archive" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand archive" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand archive" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
complete -c rehome -n "__fish_rehome_using_subcommand demo" -l progress -d 'How progress is shown on standard error' -r -f -a "auto\t'A bar in a terminal, lines elsewhere'
json\t'One JSON event per line'"
complete -c rehome -n "__fish_rehome_using_subcommand demo" -l report -d 'Write the report to a file: .html, .txt or .json' -r
complete -c rehome -n "__fish_rehome_using_subcommand demo" -l data-dir -d 'Folder for records of moves and settings' -r -F
complete -c rehome -n "__fish_rehome_using_subcommand demo" -l language -d 'Language of everything that people read, for example de or pt-BR' -r
complete -c rehome -n "__fish_rehome_using_subcommand demo" -l json -d 'Print one JSON object on standard output, and nothing else there'
complete -c rehome -n "__fish_rehome_using_subcommand demo" -s v -l verbose -d 'Say more about what is going on'
complete -c rehome -n "__fish_rehome_using_subcommand demo" -l yes -d 'Don’t ask before moving'
complete -c rehome -n "__fish_rehome_using_subcommand demo" -s h -l help -d 'Print help'
complete -c rehome -n "__fish_rehome_using_subcommand demo" -l plain -d 'Write plain lines: nothing in colour, and nothing that changes after it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window'
