### Проміжки часу (у знахідному відмінку: «триватиме 1 хвилину»).

time-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
}
time-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
time-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
time-hours-minutes = { $hours } { $hours ->
    [one] годину
    [few] години
    [many] годин
   *[other] години
} { $minutes } { $minutes ->
    [one] хвилину
    [few] хвилини
    [many] хвилин
   *[other] хвилини
}

time-about = приблизно { $time }
time-between = щонайменше { $shortest } і щонайбільше { $longest } (залежно від того, скільки людей відповість одразу)

time-left-moment = залишилося менше хвилини
time-left-minutes = { $count ->
    [one] залишилося близько { $count } хвилини
    [few] залишилося близько { $count } хвилин
    [many] залишилося близько { $count } хвилин
   *[other] залишилося близько { $count } хвилини
}
time-left-hours = { $count ->
    [one] залишилося близько { $count } години
    [few] залишилося близько { $count } годин
    [many] залишилося близько { $count } годин
   *[other] залишилося близько { $count } години
}
time-left-days = { $count ->
    [one] залишилося близько { $count } дня
    [few] залишилося близько { $count } днів
    [many] залишилося близько { $count } днів
   *[other] залишилося близько { $count } дня
}
