### Files: account files (XEP-0227, "recovery files"), the records of moves, reports. $path is the name of a file.

# What the system refused: $what is a sentence without its full stop, as "The report /tmp/x could not be written".
files-disk-full = { $what }: the disk is full.
files-read-only = { $what }: the disk is read-only.
files-not-permitted = { $what }: you don’t have permission.
files-too-large = { $what }: the file may not get any larger.
files-not-found = { $what }: there is no such file or folder.
# $error is what the system says.
files-system = { $what }: { $error }.

## Account files that can't be read.

files-cannot-read = { $path } can’t be read
files-not-a-file = { $path } is not a file, so no account can be read from it.
files-foreign = { $path } is not a portable account file (XEP-0227): it starts with <{ $root }>. If your old server wrote it, ask its admin for an export of that kind.
# $option is typed in a terminal, before an address.
files-no-server-terminal = { $path } is an Openfire export, which doesn’t say which server it is from. Say whose account it is: { $option } you@server.example
files-no-server-window = { $path } is an Openfire export, which doesn’t say which server it is from. Go back, type your old address, and choose the file again.
files-encoding-unknown = { $path } is written in { $encoding }, which Rehome can’t read. Save it as UTF-8 in a text editor.
# $by is a program such as gzip.
files-packed = { $path } is compressed ({ $by }). Unpack it first.
# $at is a place from below ("line 3, column 5").
files-encoding-wrong = { $path } says that it is written in { $encoding }, but isn’t: { $at } can’t be read that way. Save it as UTF-8 in a text editor.
files-at = line { $line }, column { $column }
files-not-xml = { $path } is not a portable account file: this is not XML ({ $at }: { $error }).
files-document-type = { $path } can’t be used: at { $at }, it has a document type (<!DOCTYPE …>), which Rehome doesn’t accept because it can point to other files.
files-too-deep = { $path } can’t be used: at { $at }, elements are nested more deeply than any account needs.
files-too-many = { $path } can’t be used: at { $at }, there are more elements than any account has.
files-torn = { $path } can’t be used: it ends in the middle, at { $at }. Perhaps only part of it was copied.
files-character = { $path } can’t be used: at { $at }, it has a character that XML doesn’t allow.
files-ampersand = { $path } can’t be used: at { $at }, there is an “&” by itself, which has to be written “&amp;”.
files-bracket = { $path } can’t be used: at { $at }, there is a “<” in a value, which has to be written “&lt;”.
files-said-twice = { $path } can’t be used: at { $at }, “{ $name }” is given twice for one thing.
files-empty = { $path } is empty.
files-entity = { $path } can’t be used: at { $at }, it has “{ $name }”, which XML doesn’t know.
files-other-end = { $path } can’t be used: at { $at }, <{ $open }> is open but </{ $found }> is closed.
files-prefix = { $path } can’t be used: at { $at }, it doesn’t say what the prefix “{ $prefix }:” stands for.
# $reasons is one or more whole sentences.
files-missing = { $count ->
    [one] { $path } refers to a file that can’t be read: { $reasons }
   *[other] { $path } refers to { $count } files that can’t be read: { $reasons }
}
files-and-so-on = And so on.
# $names is a list of names in quotation marks.
files-nameless = { $path } also has accounts whose names aren’t addresses: { $names }.
files-kept-older = { $path } already existed and holds something that the account no longer has, so it was kept: it is now called { $older }.

## The record of a move, which Rehome keeps so that nothing is done twice.

files-record-torn = The last run was cut off while writing its record. The incomplete line was removed; Rehome checks on the servers what it was about.
files-record-in-use = Another run is already working on this move. Wait until it has finished, or stop it.
# $format and $line are numbers.
files-record-version = The record of this move ({ $path }) was written by a newer version of Rehome (format { $format }). Use that one, so that nothing is done twice.
files-record-newer = The record of this move ({ $path }) was written by a newer version of Rehome: this one doesn’t know what line { $line } means. Use that one, so that nothing is done twice.
files-record-damaged = Line { $line } of the record of this move ({ $path }) is damaged. The record was left as it is. You can move it elsewhere and start afresh, but then some contacts may be told twice.
files-record-other = The record { $path } belongs to a move from { $from } to { $to }, not to this one. It was left as it is. Move it elsewhere, or give it back its own name.
files-record-not-own = The record of this move ({ $path }) may have been written by somebody else: it isn’t your file, or everybody can change it. Rehome hasn’t used it. If you trust it, make yourself its owner and the only one who can change it; otherwise move it elsewhere.
files-record-writer-gone = The record of this move can’t be kept, because the part of Rehome that writes it has stopped. Start Rehome again.
files-record-unwritable = The record of this move ({ $path }) can’t be kept

## Account files that include others.

# $size is as "100 MB".
files-larger = { $path } is larger than { $size }.
files-outside = { $path } includes { $file }, which isn’t in the same folder.
files-included-too-deep = { $path } includes files that include other files too many times.
