### Le jour de fermeture, et s’il reste assez de temps.

deadline-over = { $server } devait fermer le { $day }. Tant qu’il répond encore, il n’y a pas de temps à perdre.
deadline-today = { $server } ferme aujourd’hui.
deadline-tomorrow = { $server } ferme demain, { $day }.
deadline-ahead = { $days ->
    [one] { $server } ferme le { $day }, dans { $days } jour.
   *[other] { $server } ferme le { $day }, dans { $days } jours.
}
deadline-enough = L’envoi de toutes les demandes prend { $time }. Vous avez donc le temps.
deadline-tight = L’envoi de toutes les demandes prend { $time }. Ce ne sera peut-être pas terminé d’ici là : commencez vite, et laissez Rehome travailler.
deadline-short = L’envoi de toutes les demandes prend { $time }. Cela dépasse ce délai, alors commencez maintenant : les demandes qui n’auront pas pu partir d’ici là seront envoyées ensuite, depuis le nouveau compte.
