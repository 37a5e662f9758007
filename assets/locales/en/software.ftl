### In the menu of programs and in software centres.

# What kind of program it is, in a menu.
software-generic-name = XMPP account mover
software-comment = Move your XMPP account and its contacts to another server
# Words by which somebody may look for the program, each with a semicolon behind it. Those that your language adds stay beside the English ones.
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;
# An action in the program's menu.
software-rehearse = Rehearse a Move

software-summary = Move your XMPP account to another server
software-purpose = The server of your XMPP (Jabber) address is closing, or you have outgrown it. Rehome signs in to your old account and your new one, shows what it is going to do, and then moves your contacts with their names and groups, so that they find you at the new address.
software-feature-server = Asks the old server to move the account, and moves it itself where the server can’t
software-feature-tells = Tells your contacts your new address in a way that their apps can verify
software-feature-transports = Shows which contacts belong to a transport to another network and have to stay behind, and why
software-feature-stops = Can be stopped at any time and continues where it left off
software-feature-compares = Compares both accounts at the end and says what is still missing
software-feature-practice = Lets you rehearse first, with two made-up accounts inside the program
software-terminal = Everything can also be done in a terminal, for scripts and for screen readers.
# Under pictures of the window.
software-caption-review = What happens to each contact, before anything is changed
software-caption-done = The result, checked on the new server
software-first-release = The first release.
software-second-release = Speaks thirteen languages, rebuilds your rooms that close with the old server, saves your conversations, and finds contacts who have moved too.
