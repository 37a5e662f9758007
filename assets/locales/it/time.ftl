### Durate.

time-seconds = { $count ->
    [one] { $count } secondo
   *[other] { $count } secondi
}
time-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
time-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
time-hours-minutes = { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
} e { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}

time-about = circa { $time }
time-between = da { $shortest } a { $longest }, a seconda di quante persone rispondono subito

time-left-moment = manca meno di un minuto
time-left-minutes = { $count ->
    [one] manca circa { $count } minuto
   *[other] mancano circa { $count } minuti
}
time-left-hours = { $count ->
    [one] manca circa { $count } ora
   *[other] mancano circa { $count } ore
}
time-left-days = { $count ->
    [one] manca circa { $count } giorno
   *[other] mancano circa { $count } giorni
}
