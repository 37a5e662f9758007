### Zwischen Fenster und Desktop.

desktop-not-written = { $path } ließ sich nicht schreiben
desktop-file-not-written = Die Datei ließ sich nicht schreiben.
desktop-no-program = Die Datei ist gespeichert, aber dieser Desktop hat kein Programm, um sie zu öffnen.
desktop-no-browser = Es ließ sich kein Browser öffnen. Die Seite ist { $page }
desktop-no-reason = ohne Angabe von Gründen
desktop-no-folders = Dieser Desktop hat kein Programm, um Ordner anzuzeigen. Die Protokolle sind in { $path }
