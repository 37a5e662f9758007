### Tra la finestra e il desktop: file, browser.

desktop-not-written = Rehome non è riuscito a scrivere { $path }
desktop-file-not-written = Rehome non è riuscito a scrivere il file.
desktop-no-program = Il file è salvato, ma su questo computer non c’è un programma per aprirlo.
desktop-no-browser = Rehome non è riuscito ad aprire un browser. La pagina è { $page }
desktop-no-reason = nessun motivo indicato

desktop-no-folders = Questo computer non ha un programma per mostrare le cartelle. I registri sono in { $path }
