### Les mots de la fenêtre.

window-title = { $page } – Rehome
window-done = Terminé
window-answers = Réponses
window-back = Retour
window-go-back = Revenir
window-continue = Continuer
window-finish = Terminer
window-try-again = Réessayer
window-copy-all = Tout copier
window-show-password = Afficher
window-hide-password = Masquer
window-optional = (facultatif)
window-moved = Déménagé
window-nobody-listed = Cette liste est vide.
window-nobody-matches = Personne ne correspond à « { $search } ».
window-no-taking-back = Ce qui est envoyé ne peut plus être annulé.
