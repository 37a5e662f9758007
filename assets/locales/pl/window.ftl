### Okno: tytuły i przyciski, które powtarzają się na wielu stronach.

window-title = { $page } – Rehome
window-done = Gotowe
window-answers = Odpowiedzi
window-back = Wstecz
window-go-back = Wróć
window-continue = Kontynuuj
window-finish = Gotowe
window-try-again = Spróbuj ponownie
window-copy-all = Kopiuj wszystko
window-show-password = Pokaż
window-hide-password = Ukryj
window-optional = (opcjonalnie)
window-moved = Przeniesione
window-nobody-listed = Na tej liście nikogo nie ma.
window-nobody-matches = Nikt nie pasuje do „{ $search }”.
window-no-taking-back = Tego, co zostanie wysłane, nie da się cofnąć.
