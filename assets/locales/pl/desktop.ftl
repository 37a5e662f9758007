### Między oknem a pulpitem.

desktop-not-written = Nie można zapisać { $path }
desktop-file-not-written = Nie można zapisać pliku.
desktop-no-program = Plik jest zapisany, ale na tym komputerze nie ma programu, który by go otworzył.
desktop-no-browser = Nie udało się otworzyć przeglądarki. Adres strony: { $page }
desktop-no-reason = nie podano przyczyny

desktop-no-folders = Na tym komputerze nie ma programu do pokazywania folderów. Zapisy są w { $path }
