### Períodos de tempo.

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
} e { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
time-about = cerca de { $time }
time-between = de { $shortest } a { $longest }, dependendo de quantas pessoas respondem logo
time-left-moment = falta menos de um minuto
time-left-minutes = { $count ->
    [one] falta cerca de { $count } minuto
   *[other] faltam cerca de { $count } minutos
}
time-left-hours = { $count ->
    [one] falta cerca de { $count } hora
   *[other] faltam cerca de { $count } horas
}
time-left-days = { $count ->
    [one] falta cerca de { $count } dia
   *[other] faltam cerca de { $count } dias
}
