### Hilfe zur Befehlszeile.

help-about = Zieht ein XMPP-Konto von einem Server, der abgeschaltet wird, auf einen neuen um
help-about-long = Ohne Befehl öffnet Rehome sein Fenster.
help-after =
    Passwörter kommen aus REHOME_FROM_PASSWORD und REHOME_TO_PASSWORD, aus dem Schlüsselbund, oder Rehome fragt im Terminal danach.

    Rückgabewerte: 0 alles ist auf dem neuen Konto, 1 etwas fehlt, 2 falsche Verwendung, 3 und 4 keine Anmeldung beim alten oder neuen Konto, 5 unterbrochen (noch einmal starten, um weiterzumachen), 6 ein anderer Lauf arbeitet an diesem Umzug.
help-usage = Verwendung:
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen

help-plan = Zeigen, was ein Umzug täte, ohne etwas zu ändern
help-move = Das Konto umziehen; noch einmal gestartet, nur den Rest
help-status = Nachsehen, wer inzwischen geantwortet hat, und Kontakte annehmen, die jetzt anfragen
help-undo = Zurücknehmen, was ein Umzug auf dem neuen Konto hinzugefügt und ersetzt hat
help-remind = Allen, die nicht geantwortet haben, einmal eine Nachricht schicken
help-close-rooms = Neu aufgebaute Räume auf dem alten Server endgültig schließen
help-wait = Angemeldet bleiben, bis alle geantwortet haben oder bis zu einem Tag
help-moves = Die hier begonnenen Umzüge auflisten, und wie viele geantwortet haben
help-register = Das neue Konto anlegen
help-providers = Server auflisten, bei denen man ein Konto bekommt
help-backup = Alles Lesbare des alten Kontos in einer Datei sichern
help-archive = Die Unterhaltungen in einem Ordner sichern, als Seiten zum Lesen
help-demo = Einen Umzug proben; nichts verlässt diesen Computer

help-address = Das alte Konto, das im Fenster schon eingetragen ist; auch ein Link mit xmpp:
help-help = Diese Hilfe anzeigen
help-version = Die Version anzeigen
help-language = Sprache von allem, was Leute lesen, zum Beispiel de oder pt-BR
help-plain = Schlichte Zeilen schreiben: ohne Farbe, und nichts ändert sich, was schon dasteht; für Bildschirmleser und Logs; ohne Befehl Fragen im Terminal statt des Fensters
help-closes = Der Tag, an dem der alte Server schließt: 2026-06-05, „{ $day }“, { $weekday }
help-data-dir = Ordner für Protokolle von Umzügen und Einstellungen
help-from = Das alte Konto
help-from-backup = Das Konto
help-from-file = Eine früher gesicherte Datei (XEP-0227), wenn der alte Server nicht mehr da ist
help-to = Das neue Konto
help-to-register = Adresse, die das Konto haben soll
help-look-for-requests = Auflisten, wer das alte Konto sehen möchte, das dafür kurz online geht, und wer das neue. Damit dein neues Konto die Ersteren fragt, gib auch --with pending_requests an, und --exclude für alle, die du nicht möchtest
help-accept = Diese Person, die darum bittet, das neue Konto sehen lassen und ihr glauben, wer sie ist
help-hide = Diese Person, die das neue Konto sehen möchte, nicht mehr anzeigen; sie erfährt nichts davon
help-yes = Vor dem Umzug nicht fragen
help-yes-register = Vor dem Anlegen des Kontos nicht fragen
help-yes-close-rooms = Vor dem Schließen nicht fragen
help-wait-seconds = Nach dem Umzug so viele Sekunden auf Antworten warten
help-from-server = Rechner des alten Servers statt dessen, was das DNS sagt; tls:// für direktes TLS
help-to-server = Rechner des neuen Servers statt dessen, was das DNS sagt; tls:// für direktes TLS
help-server = Rechner des Servers statt dessen, was das DNS sagt; tls:// für direktes TLS
help-from-certificate = Genau diesem Zertifikat des alten Servers vertrauen
help-to-certificate = Genau diesem Zertifikat des neuen Servers vertrauen
help-certificate = Genau diesem Zertifikat vertrauen
help-from-old-encryption = Beim alten Konto auch dann anmelden, wenn die Verschlüsselung seines Servers so alt ist, dass andere sie womöglich brechen können
help-forget-certificates = Die Zertifikate und die alte Verschlüsselung vergessen, denen für diesen Umzug früher vertraut wurde
help-json = Ein einziges JSON-Objekt auf die Standardausgabe schreiben und dort sonst nichts
help-json-array = Ein einziges JSON-Array auf die Standardausgabe schreiben und dort sonst nichts
help-progress = Wie der Fortschritt auf der Standardfehlerausgabe erscheint
help-progress-auto = Ein Balken im Terminal, sonst Zeilen
help-progress-json = Ein JSON-Ereignis je Zeile
help-report = Den Bericht in eine Datei schreiben: .html, .txt oder .json
help-verbose = Mehr darüber sagen, was vorgeht
help-output = Datei, die geschrieben wird; eine vorhandene dieses Namens wird ersetzt
help-with-backup = Auch diese Arten sichern, die nur auf Wunsch gelesen werden: pending_requests, und history, alle Nachrichten
help-with-history = Alle Nachrichten, die der Server aufbewahrt hat
help-output-archive = Ordner, der geschrieben wird: ein neuer, ein leerer oder der eines früheren Laufs, zu dem Neues hinzukommt
help-room-archive = Auch die Nachrichten dieses Raums sichern, wenn er sie aufbewahrt und das Konto sie lesen lässt
help-no-files = Geteilte Dateien lassen, wo sie sind
help-file-limit = Größte Datei, die gesichert wird, in Megabyte; im Terminal fragt Rehome, bevor es eine auslässt
help-files-limit = Wie viel von allen Dateien zusammen gesichert wird, in Megabyte; im Terminal fragt Rehome, bevor es dort aufhört
help-contact = Diesen Kontakt erinnern statt aller, die nicht geantwortet haben
help-reminder = Text der Erinnerung
help-until = Letzter Tag des Wartens, als JAHR-MONAT-TAG
help-invitation = Link einer Einladung: xmpp:SERVER?register;preauth=… oder die Seite mit https://, auf der er steht
help-field = Eine Frage im Formular des Servers beantworten
help-picture = Wohin das Bild gespeichert wird, das der Server gelesen haben will
help-keep = Das Passwort im Schlüsselbund speichern

help-via = Wer die Kontakte umzieht; sonst auto
help-via-auto = Der alte Server, wenn er es anbietet, und Rehome für den Rest
help-via-server = Der alte Server wird gefragt, was er auch anbietet, und Rehome erledigt den Rest
help-via-client = Rehome
help-message = Nachricht vom alten Konto an alle, die es sehen
help-message-language = Sprache dessen, was Kontakte zu lesen bekommen, wenn es nicht deine ist, zum Beispiel en oder pt-BR
help-no-message = Keine Nachricht vom alten Konto schicken
help-open-statement = Die neue Adresse allen verraten, die das alte Konto fragen, nicht nur denen, die es sehen
help-exclude = Diesen Kontakt zurücklassen, oder ohne Antwort, wenn er das alte Konto sehen wollte
help-include = Diesen Kontakt oder alle hinter diesem Transport mitnehmen, auch wenn es nach einem Transport aussieht
help-keep-address = Diesen Kontakt unter der Adresse der alten Liste behalten, auch wenn er umgezogen ist
help-only = Außer den Kontakten nur diese Arten von Daten mitnehmen
help-with = Auch diese Arten mitnehmen, die nur auf Wunsch umziehen: pending_requests, hosted_rooms
help-room = Den Raum OLD des alten Servers als NEW neu aufbauen
help-room-subjects = Das Thema des alten Raums sagen lassen, wohin er umgezogen ist, sobald er neu aufgebaut ist
help-old-room = Diesen Raum schließen statt aller, die neu aufgebaut sind
help-without = Diese Arten von Daten nicht mitnehmen
help-on-conflict = Was geschieht, wenn auf dem neuen Konto schon etwas anderes steht; sonst keep
help-on-conflict-keep = Was auf dem neuen Konto steht, bleibt
help-on-conflict-replace = Was auf dem alten Konto steht, gilt
help-kind-profile = Wer du bist
help-kind-picture = Dein Profilbild
help-kind-nickname = Der Name, unter dem man dich kennt
help-kind-rooms = Räume mit Lesezeichen
help-kind-private = Was Chat-Apps für sich speichern
help-kind-published = Was sonst veröffentlicht ist und sich kopieren lässt
help-kind-blocked = Blockierte Adressen
help-kind-archive-preferences = Wessen Nachrichten der Server aufhebt
help-kind-room-rights = Räume zu besitzen oder zu verwalten
help-kind-hosted-rooms = Eigene Räume auf dem alten Server, auf dem neuen neu aufgebaut; wer darin ist, erfährt davon
help-kind-pending-requests = Wer das alte Konto sehen möchte; um das zu lesen, geht das Konto kurz online
help-kind-statement = Der Hinweis auf dem alten Konto, wohin du umgezogen bist

help-missing = Es fehlt: { $names }.
help-unknown = Es gibt keine Option und keinen Befehl „{ $name }“.
help-bad-value = „{ $value }“ ist für { $option } nicht verwendbar.
help-bad-value-of = „{ $value }“ ist für { $option } nicht verwendbar: Wähle { $valid }.
help-conflict = { $option } lässt sich nicht zusammen mit { $other } verwenden.
help-more = Mehr dazu: --help.

