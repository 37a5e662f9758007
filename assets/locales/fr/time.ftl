### Les durées.

time-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
time-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
time-hours-minutes = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
} { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

time-about = environ { $time }
time-between = entre { $shortest } et { $longest }, selon le nombre de personnes qui répondent tout de suite

time-left-moment = il reste moins d’une minute
time-left-minutes = { $count ->
    [one] il reste environ { $count } minute
   *[other] il reste environ { $count } minutes
}
time-left-hours = { $count ->
    [one] il reste environ { $count } heure
   *[other] il reste environ { $count } heures
}
time-left-days = { $count ->
    [one] il reste environ { $count } jour
   *[other] il reste environ { $count } jours
}
