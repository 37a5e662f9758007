### Le jour où l’ancien serveur ferme.

day-closes = ferme { $day }
day-closes-soon = { $days ->
    [one] ferme { $weekday }, dans { $days } jour
   *[other] ferme { $weekday }, dans { $days } jours
}
day-closes-tomorrow = ferme demain
day-closes-today = ferme aujourd’hui
day-closed = fermé le { $day }
day-today-in-short = aujourd’hui
day-is-today = Aujourd’hui
day-is-tomorrow = Demain
day-is-in = { $days ->
    [one] Dans { $days } jour
   *[other] Dans { $days } jours
}
day-is-over = Ce jour est passé. Laissez le champ vide si le serveur fonctionne encore.
day-announced = Annoncé par { $server }
day-unknown = Saisissez une date, par exemple { $day }.
day-none-such = Ce jour n’existe pas. Vérifiez la date.
day-ambiguous = Écrivez le mois en toutes lettres, par exemple { $day }.
day-other-weekday = Cette date est un { $weekday }. Vérifiez le jour.
day-words-today = aujourd’hui
day-words-tomorrow = demain
day-words-after-tomorrow = après-demain, après demain
day-words-beside = prochain
