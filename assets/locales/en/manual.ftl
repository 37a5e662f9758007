### The manual page. What is typed (options, names of files and variables) stays as it is.

manual-commands = Commands
manual-examples = Examples
manual-environment = Environment
manual-files = Files
manual-exit-status = Exit status
manual-synopsis = Synopsis
# Headings that every manual page has.
manual-name = Name
manual-description = Description
manual-promise = Nothing is changed before it has been shown and confirmed. A move that was interrupted continues when it is run again.
manual-see = Examples, environment and exit status are described in rehome(1).

manual-example-demo = A rehearsal between two made-up accounts.
manual-example-plan = Shows what would happen, and changes nothing.
manual-example-move = Moves, after asking.
manual-example-status = Later: who has answered?
manual-example-backup = Saves the old account in a file.
manual-example-from-file = Moves from such a file, when the old server is gone.

manual-passwords = Passwords of the old and the new account. Without them, passwords come from the keyring or are asked for in a terminal.
manual-data-dir = Folder for the records of moves and settings, like --data-dir.
manual-patience = How many seconds to wait for a server that is gone, instead of ten minutes.
manual-columns = Width of lines, instead of the terminal’s, or of 80 where there is none.
manual-colour = Whether to write without colour, or in colour even where there is no terminal.
manual-languages = Language of everything that people read, where --language is not given.
manual-resolver = Address and port of the DNS server to ask, instead of the system’s.
manual-certificates = Certificates to trust instead of the system’s.
manual-log = What to log where -v was not given: debug, or rehome::net=trace.
manual-folder = Records of moves with the backups beside them, and settings; no passwords. $XDG_DATA_HOME/rehome where that is set.

manual-exit-done = Everything in the plan is on the new account.
manual-exit-incomplete = It ran to its end, and something is missing: the report names it.
manual-exit-usage = Usage error: arguments, a file, no password.
manual-exit-old = Couldn’t sign in to the old account.
manual-exit-new = Couldn’t sign in to the new account.
manual-exit-interrupted = Interrupted; run it again to continue.
manual-exit-in-use = Another run is working on this move.
# What a command is for, with a full stop behind it. $about is the text that begins with help-about.
manual-about = { $about }.
