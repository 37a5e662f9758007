### Die Handbuchseite.

manual-commands = Befehle
manual-examples = Beispiele
manual-environment = Umgebung
manual-files = Dateien
manual-exit-status = Rückgabewert
manual-synopsis = Übersicht
manual-name = Bezeichnung
manual-description = Beschreibung
manual-promise = Nichts wird geändert, bevor es gezeigt und bestätigt wurde. Ein unterbrochener Umzug geht weiter, wenn er noch einmal gestartet wird.
manual-see = Beispiele, Umgebung und Rückgabewerte stehen in rehome(1).
manual-example-demo = Eine Probe zwischen zwei erfundenen Konten.
manual-example-plan = Zeigt, was geschehen würde, und ändert nichts.
manual-example-move = Zieht nach einer Rückfrage um.
manual-example-status = Später: Wer hat geantwortet?
manual-example-backup = Sichert das alte Konto in einer Datei.
manual-example-from-file = Zieht aus einer solchen Datei um, wenn der alte Server nicht mehr da ist.
manual-passwords = Passwörter des alten und des neuen Kontos. Sonst kommen sie aus dem Schlüsselbund, oder Rehome fragt im Terminal danach.
manual-data-dir = Ordner für Protokolle von Umzügen und Einstellungen, wie --data-dir.
manual-patience = Wie viele Sekunden auf einen Server gewartet wird, der weg ist, statt zehn Minuten.
manual-columns = Breite der Zeilen, statt der des Terminals oder, wo keines ist, 80.
manual-colour = Ob ohne Farbe geschrieben wird, oder mit Farbe auch dort, wo kein Terminal ist.
manual-languages = Sprache von allem, was Leute lesen, wenn --language nicht angegeben ist.
manual-resolver = Adresse und Port des DNS-Servers, der statt dem des Systems gefragt wird.
manual-certificates = Zertifikate, denen statt denen des Systems vertraut wird.
manual-log = Was ohne -v protokolliert wird: debug oder rehome::net=trace.
manual-folder = Protokolle der Umzüge mit den Sicherungen daneben, und Einstellungen; keine Passwörter. $XDG_DATA_HOME/rehome, wo das gesetzt ist.
manual-exit-done = Alles Geplante ist auf dem neuen Konto.
manual-exit-incomplete = Zu Ende gelaufen, aber etwas fehlt: Der Bericht nennt es.
manual-exit-usage = Falscher Aufruf: Argumente, eine Datei, kein Passwort.
manual-exit-old = Keine Anmeldung beim alten Konto.
manual-exit-new = Keine Anmeldung beim neuen Konto.
manual-exit-interrupted = Unterbrochen; noch einmal starten, um weiterzumachen.
manual-exit-in-use = Ein anderer Lauf arbeitet an diesem Umzug.
manual-about = { $about }.
