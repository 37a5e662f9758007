### Der Bericht.

report-heading = { $title } ({ $count })
report-not-moved = Nicht umgezogen
report-not-done = Auf dem neuen Konto, aber noch nicht alles erledigt
report-to-move = Ziehen um
report-still-to-move = Müssen noch umziehen
report-to-ask = Auf dem neuen Konto, noch zu fragen oder zu benachrichtigen
report-with-remark = Umgezogen, mit Anmerkung
report-waiting = Noch keine Antwort
report-unreachable = Zurzeit nicht erreichbar
report-declined = Abgelehnt
report-staying-behind = Bleiben zurück
report-left-behind = Zurückgeblieben
report-there = Schon dort
report-moved = Umgezogen
report-moved-by-server = Umgezogen durch den alten Server
report-moved-by-both = Umgezogen durch den alten Server und Rehome gemeinsam
report-no-address = (keine Adresse)
report-everything-else = Alles andere
report-written = { $day }, { $time } { $zone }
report-column-name = Name
report-column-address = Adresse
report-column-groups = Gruppen
report-column-answer = Antwort
report-column-remarks = Anmerkungen
