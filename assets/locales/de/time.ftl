### Zeitspannen.

time-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
time-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
time-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
time-hours-minutes = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
time-about = ungefähr { $time }
time-between = zwischen { $shortest } und { $longest }, je nachdem, wie viele gleich antworten
time-left-moment = noch weniger als eine Minute
time-left-minutes = { $count ->
    [one] noch ungefähr { $count } Minute
   *[other] noch ungefähr { $count } Minuten
}
time-left-hours = { $count ->
    [one] noch ungefähr { $count } Stunde
   *[other] noch ungefähr { $count } Stunden
}
time-left-days = { $count ->
    [one] noch ungefähr { $count } Tag
   *[other] noch ungefähr { $count } Tage
}
