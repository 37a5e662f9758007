### Tussen het venster en de rest van de computer.

desktop-not-written = { $path } kon niet worden geschreven
desktop-file-not-written = Het bestand kon niet worden geschreven.
desktop-no-program = Het bestand is opgeslagen, maar op deze computer is geen programma om het te openen.
desktop-no-browser = Er kon geen browser worden geopend. De pagina is { $page }
desktop-no-reason = er is geen reden gegeven

desktop-no-folders = Op deze computer is geen programma om mappen te tonen. De logboeken staan in { $path }
