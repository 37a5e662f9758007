### What is said in the terminal. Options (--from, --data-dir …), and the words in capitals behind them, are typed: they stay as they are.

## Questions.

# [yes/no] stands behind every question; these two words are what may be typed, with the first letter of each.
cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = yes
cli-no = no
cli-answer-yes-or-no = Please answer { $yes } or { $no }.
cli-start = Start the move?
cli-send = Send it?
cli-undo = Undo the move?
cli-create = Create { $account }?
# The password is typed behind it and not shown.
cli-password = Password for { $account }:

## How far it is.

cli-step-announcing = Leaving a note with the new address on the old account.
cli-step-old-server = The servers are moving the contacts.
cli-step-contacts = Moving the contacts to { $new }.
cli-step-data = Moving profile, rooms and the rest.
cli-step-checking = Checking { $new }.
cli-step-reminding = Reminding those who haven’t answered.
cli-step-restoring-data = Restoring profile, rooms and the rest as they were.
cli-step-taking-back = Taking contacts off { $new } again.
cli-step-waiting = Waiting for answers.
cli-steps-done = { $done } of { $all } steps done.
# Behind a bar. $left is from time.ftl.
cli-bar = { $done } of { $all }, { $left }
cli-uninvited = { $who } asks to see { $new }. As far as Rehome knows, they couldn’t see your old account. The answer is up to you.
cli-has-answered = { $who } has answered.
cli-said-no = { $who } said no.
cli-probably-said-no = { $who } has probably said no: the request isn’t there any more.
# $why is a whole sentence.
cli-not-copied = { $who } wasn’t copied: { $why }
cli-not-asked-now = { $who } can’t be asked at the moment: { $why }
cli-not-asked = { $who } wasn’t asked: { $why }
cli-told-in-doubt = { $who } may have been told: { $why }
cli-not-told = { $who } wasn’t told: { $why }
cli-not-removed = { $who } is still listed under an earlier address: { $why }
cli-stopping = Stopping once the current step is finished. Press Ctrl-C again to stop at once.
cli-stopped = Stopped. Nothing was changed.
cli-stopped-sentence = Stopped.
# $sentence says why it ended early.
cli-run-again = { $sentence } Run it again to continue where it stopped.
cli-nothing-sent = Nothing was sent.
cli-nothing-closed = No room was closed.
# close-rooms is typed.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } room on the old server has been rebuilt and can be closed there: rehome close-rooms
   *[other] { $count } rooms on the old server have been rebuilt and can be closed there: rehome close-rooms
}
cli-practice = This is a rehearsal: both servers are inside this program, and nothing leaves this computer.

## Records and files.

cli-no-record = There is no record of this move on this computer.
cli-no-record-to-undo = There is no record of this move on this computer, so there is nothing to undo.
cli-no-folder = There is no folder for the record of the move. Choose one: --data-dir DIR
cli-no-folder-of-records = There is no folder with records of moves.
cli-records-unreadable = The records of moves can’t be read
cli-list-unwritable = The list can’t be written: { $error }.
cli-no-moves = No move has been started here.
# A move in a list: between which accounts, and the day on which it began.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
# $figures is a sentence.
cli-not-finished = Not finished: { $figures } Run it again to continue.
cli-day-over = { $day } is in the past, or too far away.
cli-report-unwritten = The report { $path } couldn’t be written
cli-report-unwritable = The report can’t be written: { $error }.
cli-result-unwritten = The result couldn’t be written
cli-backup-unwritten = The backup { $path } couldn’t be written
# $contacts is "120 contacts", $rooms "4 bookmarked rooms".
cli-saved = { $account } is saved in { $path }: { $contacts }, { $rooms } and everything else there was. The password isn’t in it.
cli-from-file = If the old server never comes back, a file saved earlier can take its place: --from-file FILE
cli-file-accounts = These accounts are in it: { $accounts }.
cli-file-account-missing = { $account } is not in { $path }.
cli-file-several = { $path } contains several accounts; choose one with --from: { $accounts }
cli-file-no-account = There is no account in { $path }.
cli-file-no-contacts = The contacts of { $account } are not in { $path }.
# $names is a list of technical names.
cli-file-unmovable = { $path } also contains things that can’t be moved: { $names }.
cli-report-ending = The file’s name must end in .html, .txt or .json.

## Passwords and accounts.

# $variable is the name of a variable of the environment.
cli-password-not-text = The password in { $variable } is not valid UTF-8.
cli-password-missing = There is no password for { $account }: set { $variable }, or run this in a terminal.
# Stands in sign-in-accept-old-encryption.
cli-add-old-encryption = add --from-old-encryption
cli-which-account = Which account should be moved? Name it: --from ADDRESS
cli-which-name = Which name should the account have? Name it: --to NAME@{ $server }
cli-other-invitation = The invitation is for { $server }, so it can’t be used to create an account on { $other }.
cli-no-password-generated = No password could be generated: { $error }.
cli-password-kept = The password is in the keyring.
cli-created = { $account } has been created.
cli-created-password = { $account } has been created. Its password, which nobody else knows: { $password }
cli-write-it-down = Write it down.
cli-not-created = No account was created.
cli-perhaps-not-created = The account may not have been created. { $why }
cli-web-page-only = On { $server }, you create accounts on a web page: { $page }
cli-no-way-to-create = You can’t create an account on { $server } from here. Its website may say how.
# $question is what the server's form asks.
cli-form-asks = { $server } asks for “{ $question }”. Answer it: --field { $name }=VALUE
cli-picture-unwritten = The picture couldn’t be saved in { $path }
cli-picture-look = Look at the picture in { $path }
cli-open = Open { $link }
cli-picture-missing = The picture that belongs here is missing.
cli-form-answer = An answer is written NAME=VALUE.

## The window.

cli-no-display = There is no display to open a window on.
cli-window-libraries = The window can’t be opened. One of these libraries may be missing: { $libraries }. ({ $error })
cli-window-failed = The window can’t be opened. ({ $error })
cli-in-the-terminal = Everything can be done in the terminal too: rehome move --help
cli-not-started = Rehome couldn’t start

## Variables of the environment. $text is what is in them.

cli-bad-resolver = REHOME_RESOLVER is not ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE is not a number of seconds: { $text }.

## --language

# $languages is a list of the names that may be given, as "de, en and pt-BR".
cli-no-such-language = There is no translation for “{ $language }”. Choose one of { $languages }.
# Somebody has typed --room with something else.
cli-room-addresses = This takes the addresses of two rooms with = between them: the old one first.
