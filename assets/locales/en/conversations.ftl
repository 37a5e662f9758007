### Conversations: the messages of the old account, saved in a folder as pages to read, with the files that were shared in them.

## While they are being saved.

# $owner is the address of an account or of a room.
conversations-reads = Reading the messages of { $owner }.
# How far that is: $until is the day of the last message so far ("5 June 2026"), $size as "1.3 MB", $percent how much of the time is covered.
conversations-progress = { $count ->
    [one] { $count } message up to { $until }, { $size } ({ $percent }% of the period)
   *[other] { $count } messages up to { $until }, { $size } ({ $percent }% of the period)
}
conversations-progress-undated = { $count ->
    [one] { $count } message, { $size }
   *[other] { $count } messages, { $size }
}
# How fast that is: $done is one of the two above, $count how many messages come in a second.
conversations-progress-rate = { $count ->
    [one] { $done }, { $count } message a second
   *[other] { $done }, { $count } messages a second
}
conversations-fetches = { $count ->
    [one] Fetching files: { $done } of { $count }.
   *[other] Fetching files: { $done } of { $count }.
}
conversations-makes-pages = Making pages of the conversations.
# Asked in a terminal, and answered with yes or no. $size is as "100 MB".
conversations-ask-larger = There are files larger than { $size }. Save them as well?
conversations-ask-more = { $count ->
    [one] With the next file, the files take up more than { $size }. Save it all the same?
   *[other] With the next of { $count } files, the files take up more than { $size }. Save them all the same?
}

## What came of it.

conversations-nothing = There are no messages of { $account } to save.
# $conversations and $messages are counts with their noun, from below. $index is a file, $folder and $archive are folders.
conversations-saved = Saved { $conversations } with { $messages } of { $account } in { $folder }. To read them, open { $index } in a browser. What other programs can import is in { $archive }.
conversations-in-backup = { $count ->
    [one] { $count } message of the conversations is in it as well.
   *[other] { $count } messages of the conversations are in it as well.
}
conversations-encrypted = { $count ->
    [one] { $count } message is encrypted, and only the chat app in which you read it has the key. To keep what it says, make a backup in that app, or export the chat there.
   *[other] { $count } messages are encrypted, and only the chat app in which you read them has the keys. To keep what they say, make a backup in that app, or export the chats there.
}

conversations-room-has-none = The room { $owner } keeps no messages that your account may read.
conversations-has-none = { $server } doesn’t keep your messages, so there is nothing to save from there. What you wrote is only in the chat apps in which you wrote it.
# $why is a whole sentence.
conversations-unknown = Nothing of { $owner } was saved, because Rehome can’t tell whether its messages are kept: { $why }
conversations-stopped = Stopped. What has been read is saved. Run it again to continue.
conversations-lost = { $why } What has been read is saved. Run it again to continue.
conversations-refused = The messages of { $owner } could not be read to the end: { $why } What has been read is saved. Run it again to try once more.
# Why the messages could not be read. $condition is a word of the protocol, as "forbidden".
conversations-why-refused = { $server } refuses to hand them over ({ $condition }).
conversations-why-lost-place = { $server } no longer knows where to continue.
conversations-why-lacking = { $server } says there are messages, but doesn’t send them.
conversations-why-stuck = { $server } sends the same messages again and again.
conversations-missing = { $count ->
    [one] { $count } message of { $owner } is missing, because the server could not hand it over.
   *[other] { $count } messages of { $owner } are missing, because the server could not hand them over.
}
# $after and $until are moments, as "2024-03-01 14:10:05".
conversations-gap = Messages of { $owner } from between { $after } and { $until } are missing, because the server could not hand them over.

## Files that are not beside the pages.

conversations-files-elsewhere = { $count ->
    [one] { $count } file is on another server and was left there.
   *[other] { $count } files are on other servers and were left there.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } file was left where it is, because its server doesn’t encrypt what it sends.
   *[other] { $count } files were left where they are, because their server doesn’t encrypt what it sends.
}
# The two options are typed as they are.
conversations-files-too-large = { $count ->
    [one] { $count } file is too large and was not saved.
   *[other] { $count } files are too large and were not saved.
}
conversations-files-gone = { $count ->
    [one] { $count } file is no longer on the server.
   *[other] { $count } files are no longer on the server.
}
conversations-files-failed = { $count ->
    [one] { $count } file could not be fetched. Run it again to try once more.
   *[other] { $count } files could not be fetched. Run it again to try once more.
}
conversations-files-differ = { $count ->
    [one] { $count } saved file is not what its message says: its size or its type is different.
   *[other] { $count } saved files are not what their messages say: their size or their type is different.
}
# A sentence without its full stop; what the system says follows.
conversations-file-unwritten = A file could not be written

## What is wrong with the folder.

conversations-folder-taken = There is something else in { $path }. Choose a new folder or an empty one, so that nothing gets mixed up.
conversations-folder-other = The conversations of { $owner } are in { $path }. Choose another folder.
# Sentences without their full stop; what the system says follows.
conversations-folder-unusable = The folder { $path } can’t be used
conversations-record-unusable = { $path } can’t be written or read
conversations-record-in-use = Another run is already saving conversations there. Wait until it has finished, or stop it.
conversations-record-damaged = { $path } is not as Rehome wrote it, so nothing is added to it. Choose another folder, or restore it from a copy.

## On the pages.

# $account is an address.
conversations-title = Conversations of { $account }
# $conversations and $messages are counts with their noun, from below; $day is as "5 June 2026".
conversations-summary = { $conversations }, { $messages }. Saved on { $day }.
conversations-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
conversations-conversations = { $count ->
    [one] { $count } conversation
   *[other] { $count } conversations
}
conversations-all = All conversations
conversations-search = Search this conversation
conversations-search-all = Search all conversations
conversations-nothing-found = Nothing found
# Above messages of which nobody knows when they were sent.
conversations-no-day = No date
# Who wrote a message: whoever has the account.
conversations-me = You
# What leads to a conversation in private with somebody in a room: $nick is what they are called there.
conversations-in-private = { $nick } ({ $room })
# Beside a message.
conversations-corrected = corrected
conversations-retracted = taken back
conversations-bubble-omemo = Encrypted message (OMEMO)
conversations-bubble-openpgp = Encrypted message (OpenPGP)
conversations-bubble-otr = Encrypted message (OTR)
conversations-bubble-encrypted = Encrypted message
conversations-encrypted-here = { $count ->
    [one] { $count } message here is encrypted, and only the chat app in which you read it has the key. To keep what it says, make a backup in that app, or export the chat there.
   *[other] { $count } messages here are encrypted, and only the chat app in which you read them has the keys. To keep what they say, make a backup in that app, or export the chat there.
}
conversations-topic = The subject is now: { $topic }
conversations-bounced = A message could not be delivered.
# $why is what the server said.
conversations-bounced-why = A message could not be delivered: { $why }
# What opens the rest of a long text.
conversations-more = Show all of it
conversations-for-programs = For other programs, the messages just as the server kept them (XEP-0227):
# Beside the name of a file.
conversations-file-elsewhere = not saved: it is on another server
conversations-file-unencrypted = not saved: its server doesn’t encrypt what it sends
conversations-file-unwanted = not saved
conversations-file-too-large = not saved: it is too large
conversations-file-gone = not saved: it is no longer on the server
conversations-file-failed = not saved: it could not be fetched
conversations-file-encrypted = encrypted: only the chat app in which you read it can open it
# $stated is what the message says, a media type or a size or both.
conversations-file-differs = not what the message says it is: { $stated }

## The page of the window on which they are saved.

# The title, and the item of the menu and the button that lead there, with an ellipsis.
conversations-save = Save my conversations
conversations-save-item = Save my conversations…
# $server is the name of the old server.
conversations-lead = A folder that any browser can read, even when { $server } is gone.
# Between the two homes: what this is about, and where it has come to.
conversations-name = Conversations
conversations-all-saved = saved
conversations-partly-saved = not all saved
# The field for the folder, its hint, and its button.
conversations-folder = Folder
conversations-folder-hint = A new folder, an empty one, or the one that Rehome saved to before.
conversations-folder-no-dialog = This desktop has no folder dialog. Type where the folder is.
conversations-choose-folder = Choose a folder…
# A box and what it means.
conversations-with-files = Pictures and files too
conversations-with-files-hint = Rehome asks you before they pass 2 GB.
conversations-rooms = Rooms
conversations-rooms-hint = What was written in a room while you were in it may be among your messages anyway.
# The button that begins.
conversations-save-now = Save
# What is being done, as a title. $day is the day of the last message so far ("5 July 2023").
conversations-signing-in = Signing in
conversations-now-at = Now at { $day }
conversations-fetching = Fetching pictures and files
# At the end of a bar that begins at the day of the first message.
conversations-today = today
conversations-may-close = You can close Rehome. If you save again later, it only fetches what is new.
conversations-stop-question = Stop saving?
conversations-stop-why = What has been read stays saved. Later, Rehome only fetches the rest.
conversations-keep-saving = Keep saving
# The answers to whether more files may be saved.
conversations-save-them = Save them
conversations-leave-them = Leave them
# What was saved: $conversations and $messages are counts with their noun.
conversations-are-saved = Saved { $conversations } with { $messages }
conversations-in-folder = In { $folder }
# The buttons: open the pages in a browser, and fetch what is missing.
conversations-read = Read them
conversations-fetch-again = Fetch the rest
# Only an account on a server has conversations that could be saved.
conversations-no-server = Conversations can only be saved from a server, not from a backup file.
