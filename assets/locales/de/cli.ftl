### Im Terminal.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = ja
cli-no = nein
cli-answer-yes-or-no = Bitte antworte mit { $yes } oder { $no }.
cli-start = Den Umzug starten?
cli-send = Abschicken?
cli-undo = Den Umzug rückgängig machen?
cli-create = { $account } anlegen?
cli-password = Passwort für { $account }:

cli-step-announcing = Die neue Adresse wird auf dem alten Konto vermerkt.
cli-step-old-server = Die Server bringen die Kontakte auf das neue Konto.
cli-step-contacts = Die Kontakte ziehen nach { $new } um.
cli-step-data = Profil, Räume und alles Übrige ziehen um.
cli-step-checking = { $new } wird geprüft.
cli-step-reminding = Wer noch nicht geantwortet hat, wird erinnert.
cli-step-restoring-data = Profil, Räume und der Rest werden wiederhergestellt, wie sie waren.
cli-step-taking-back = Kontakte werden wieder von { $new } genommen.
cli-step-waiting = Warten auf Antworten.
cli-steps-done = { $done } von { $all } Schritten erledigt.
cli-bar = { $done } von { $all }, { $left }
cli-uninvited = { $who } möchte { $new } sehen. Soweit Rehome weiß, konnte diese Person dein altes Konto nicht sehen. Die Antwort bleibt dir überlassen.
cli-has-answered = { $who } hat geantwortet.
cli-probably-said-no = { $who } hat wahrscheinlich abgelehnt: Die Anfrage ist nicht mehr da.
cli-said-no = { $who } hat abgelehnt.
cli-not-copied = { $who } kam nicht auf die neue Liste: { $why }
cli-not-asked-now = { $who } kann zurzeit nicht gefragt werden: { $why }
cli-not-asked = { $who } wurde nicht gefragt: { $why }
cli-told-in-doubt = { $who } hat vielleicht schon davon erfahren: { $why }
cli-not-told = { $who } wurde nicht benachrichtigt: { $why }
cli-not-removed = { $who } steht noch unter einer früheren Adresse auf der Liste: { $why }
cli-stopping = Angehalten wird, sobald der laufende Schritt fertig ist. Drück noch einmal Strg-C, um sofort anzuhalten.
cli-stopped = Abgebrochen. Es wurde nichts geändert.
cli-stopped-sentence = Angehalten.
cli-run-again = { $sentence } Starte Rehome noch einmal, um dort weiterzumachen.
cli-nothing-sent = Es wurde nichts verschickt.
cli-nothing-closed = Es wurde kein Raum geschlossen.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } Raum des alten Servers ist neu aufgebaut und kann dort geschlossen werden: rehome close-rooms
   *[other] { $count } Räume des alten Servers sind neu aufgebaut und können dort geschlossen werden: rehome close-rooms
}
cli-practice = Das ist eine Probe: Beide Server sind in diesem Programm, und nichts verlässt diesen Computer.

cli-no-record = Auf diesem Computer gibt es kein Protokoll dieses Umzugs.
cli-no-record-to-undo = Auf diesem Computer gibt es kein Protokoll dieses Umzugs, deshalb lässt sich nichts rückgängig machen.
cli-no-folder = Es gibt keinen Ordner für das Protokoll des Umzugs. Gib einen an: --data-dir DIR
cli-no-folder-of-records = Es gibt keinen Ordner mit Protokollen von Umzügen.
cli-records-unreadable = Die Protokolle der Umzüge lassen sich nicht lesen
cli-list-unwritable = Die Liste lässt sich nicht schreiben: { $error }.
cli-no-moves = Hier wurde noch kein Umzug begonnen.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Nicht abgeschlossen: { $figures } Starte Rehome noch einmal, um weiterzumachen.
cli-day-over = { $day } ist vorbei oder zu weit weg.
cli-report-unwritten = Der Bericht { $path } ließ sich nicht schreiben
cli-report-unwritable = Der Bericht lässt sich nicht schreiben: { $error }.
cli-result-unwritten = Das Ergebnis ließ sich nicht schreiben
cli-backup-unwritten = Die Sicherung { $path } ließ sich nicht schreiben
cli-saved = { $account } ist in { $path } gesichert: { $contacts }, { $rooms } und alles, was es sonst gab. Das Passwort ist nicht dabei.
cli-from-file = Wenn der alte Server nie wiederkommt, kann eine früher gesicherte Datei seine Stelle einnehmen: --from-file FILE
cli-file-accounts = Diese Konten sind darin: { $accounts }.
cli-file-account-missing = { $account } ist nicht in { $path }.
cli-file-several = { $path } enthält mehrere Konten; wähle eines mit --from: { $accounts }
cli-file-no-account = In { $path } ist kein Konto.
cli-file-no-contacts = Die Kontakte von { $account } sind nicht in { $path }.
cli-file-unmovable = { $path } enthält auch Dinge, die nicht umziehen können: { $names }.
cli-report-ending = Der Name der Datei muss auf .html, .txt oder .json enden.

cli-password-not-text = Das Passwort in { $variable } ist kein gültiges UTF-8.
cli-password-missing = Für { $account } gibt es kein Passwort: Setze { $variable } oder starte Rehome in einem Terminal.
cli-add-old-encryption = füge --from-old-encryption hinzu
cli-which-account = Welches Konto soll umziehen? Gib es an: --from ADDRESS
cli-which-name = Wie soll das Konto heißen? Gib es an: --to NAME@{ $server }
cli-other-invitation = Die Einladung ist für { $server }, deshalb lässt sich damit kein Konto bei { $other } anlegen.
cli-no-password-generated = Es ließ sich kein Passwort erzeugen: { $error }.
cli-password-kept = Das Passwort ist im Schlüsselbund.
cli-created = { $account } ist angelegt.
cli-created-password = { $account } ist angelegt. Das Passwort, das sonst niemand kennt: { $password }
cli-write-it-down = Schreib es auf.
cli-not-created = Es wurde kein Konto angelegt.
cli-perhaps-not-created = Vielleicht wurde das Konto nicht angelegt. { $why }
cli-web-page-only = Bei { $server } legt man Konten auf einer Webseite an: { $page }
cli-no-way-to-create = Bei { $server } kannst du von hier aus kein Konto anlegen. Vielleicht steht auf der Website, wie es geht.
cli-form-asks = { $server } fragt nach „{ $question }“. Antworte so: --field { $name }=VALUE
cli-picture-unwritten = Das Bild ließ sich nicht in { $path } speichern
cli-picture-look = Sieh dir das Bild in { $path } an
cli-open = Öffne { $link }
cli-picture-missing = Das Bild, das hierher gehört, fehlt.
cli-form-answer = Eine Antwort hat die Form NAME=VALUE.

cli-no-display = Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe.
cli-window-libraries = Das Fenster lässt sich nicht öffnen. Vielleicht fehlt eine dieser Bibliotheken: { $libraries }. ({ $error })
cli-window-failed = Das Fenster lässt sich nicht öffnen. ({ $error })
cli-in-the-terminal = Alles geht auch im Terminal: rehome move --help
cli-not-started = Rehome ließ sich nicht starten

cli-bad-resolver = REHOME_RESOLVER hat nicht die Form ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE ist keine Anzahl von Sekunden: { $text }.
cli-no-such-language = Es gibt keine Übersetzung für „{ $language }“. Zur Wahl stehen { $languages }.
cli-room-addresses = Hier gehören die Adressen zweier Räume hin, mit = dazwischen: zuerst die alte.

