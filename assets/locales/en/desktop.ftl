### Between the window and the desktop: files, browsers.

# The first part of a sentence about what the system refused.
desktop-not-written = { $path } couldn’t be written
desktop-file-not-written = The file couldn’t be written.
desktop-no-program = The file is saved, but this desktop has no program to open it with.
desktop-no-browser = Couldn’t open a browser. The page is { $page }
# Behind why the window cannot be opened, where the window library says nothing.
desktop-no-reason = no reason was given
# Where the desktop cannot show the folder of the records of moves.
desktop-no-folders = This desktop has no program to show folders with. The records are in { $path }
