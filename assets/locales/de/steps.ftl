### Auf dem Weg zu einem Umzug.

steps-same-account = Das alte und das neue Konto sind dasselbe.
steps-old-not-saved = Das alte Konto lässt sich nicht in { $path } sichern
steps-stopped-unchanged = Abgebrochen. Es wurde nichts geändert.
steps-declined = Es wurde nichts geändert.
steps-broken = In Rehome ist etwas schiefgegangen. Starte es noch einmal.
steps-stopped = Du hast den Umzug angehalten. Was erledigt ist, bleibt erledigt, und du kannst jederzeit weitermachen.
steps-signed-in = Bei beiden Konten angemeldet. Jetzt wird gelesen, was darauf ist.
steps-from-file = { $old } wird aus einer Datei gelesen, deshalb kann von dort nichts verschickt werden: Kontakte erfahren vom Umzug nur durch die Kontaktanfrage.
steps-without-old-server = { $why }
    Der Umzug geht mit dem weiter, was zu Beginn von { $old } gelesen wurde. Kontakte, die noch nichts wissen, können von dort nicht benachrichtigt werden.
steps-keyring-silent = Der Schlüsselbund hat nicht geantwortet, deshalb wird das Passwort von { $account } nicht gespeichert.
steps-no-pretend-servers = Die Server für die Probe ließen sich nicht starten
