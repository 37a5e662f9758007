### Промежутки времени (в винительном падеже: «займёт 1 минуту»).

time-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунды
    [many] { $count } секунд
   *[other] { $count } секунды
}
time-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
time-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
time-hours-minutes = { $hours } { $hours ->
    [one] час
    [few] часа
    [many] часов
   *[other] часа
} { $minutes } { $minutes ->
    [one] минуту
    [few] минуты
    [many] минут
   *[other] минуты
}

time-about = примерно { $time }
time-between = минимум { $shortest }, максимум { $longest } (смотря сколько людей ответит сразу)

time-left-moment = осталось меньше минуты
time-left-minutes = { $count ->
    [one] осталось около { $count } минуты
    [few] осталось около { $count } минут
    [many] осталось около { $count } минут
   *[other] осталось около { $count } минуты
}
time-left-hours = { $count ->
    [one] осталось около { $count } часа
    [few] осталось около { $count } часов
    [many] осталось около { $count } часов
   *[other] осталось около { $count } часа
}
time-left-days = { $count ->
    [one] осталось около { $count } дня
    [few] осталось около { $count } дней
    [many] осталось около { $count } дней
   *[other] осталось около { $count } дня
}
