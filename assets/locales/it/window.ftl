### Parole che compaiono in più pagine della finestra, e il suo titolo.

window-title = { $page } – Rehome
window-done = Fatto
window-answers = Risposte
window-back = Indietro
window-go-back = Indietro
window-continue = Continua
window-finish = Fine
window-try-again = Riprova
window-copy-all = Copia tutto
window-show-password = Mostra
window-hide-password = Nascondi
window-optional = (facoltativo)
window-moved = Trasferito
window-nobody-listed = In questa lista non c’è nessuno.
window-nobody-matches = Nessun risultato per «{ $search }».
window-no-taking-back = Quello che viene inviato non si può ritirare.
