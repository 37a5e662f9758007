### Tijdsduren.

time-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } seconden
}
time-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
time-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
time-hours-minutes = { $hours } uur { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
time-about = ongeveer { $time }
time-between = tussen { $shortest } en { $longest }, afhankelijk van hoeveel mensen meteen antwoorden

time-left-moment = nog minder dan een minuut
time-left-minutes = { $count ->
    [one] nog ongeveer { $count } minuut
   *[other] nog ongeveer { $count } minuten
}
time-left-hours = { $count ->
    [one] nog ongeveer { $count } uur
   *[other] nog ongeveer { $count } uur
}
time-left-days = { $count ->
    [one] nog ongeveer { $count } dag
   *[other] nog ongeveer { $count } dagen
}
