### Periodos de tiempo.

time-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
time-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
time-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
time-hours-minutes = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
} y { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}

time-about = alrededor de { $time }
time-between = de { $shortest } a { $longest }, según cuántas personas respondan enseguida

time-left-moment = queda menos de un minuto
time-left-minutes = { $count ->
    [one] queda alrededor de { $count } minuto
   *[other] quedan alrededor de { $count } minutos
}
time-left-hours = { $count ->
    [one] queda alrededor de { $count } hora
   *[other] quedan alrededor de { $count } horas
}
time-left-days = { $count ->
    [one] queda alrededor de { $count } día
   *[other] quedan alrededor de { $count } días
}
