### Worte, die auf mehreren Seiten des Fensters stehen.

window-title = { $page } – Rehome
window-done = Fertig
window-answers = Antworten
window-back = Zurück
window-go-back = Zurück
window-continue = Fortsetzen
window-finish = Fertig
window-try-again = Noch einmal versuchen
window-copy-all = Alles kopieren
window-show-password = Anzeigen
window-hide-password = Verbergen
window-optional = (optional)
window-moved = Umgezogen
window-nobody-listed = Niemand steht auf dieser Liste.
window-nobody-matches = Zu „{ $search }“ passt niemand.
window-no-taking-back = Was verschickt ist, lässt sich nicht zurückholen.
