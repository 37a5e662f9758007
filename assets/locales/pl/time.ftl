### Odcinki czasu, w bierniku: „zajmie 1 minutę”, „za 1 minutę”, „milczy już 1 minutę”.

time-seconds = { $count ->
    [one] { $count } sekundę
    [few] { $count } sekundy
    [many] { $count } sekund
   *[other] { $count } sekund
}
time-minutes = { $count ->
    [one] { $count } minutę
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minut
}
time-hours = { $count ->
    [one] { $count } godzinę
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godzin
}
time-hours-minutes = { $hours ->
    [one] { $minutes ->
        [one] { $hours } godzinę { $minutes } minutę
        [few] { $hours } godzinę { $minutes } minuty
        [many] { $hours } godzinę { $minutes } minut
       *[other] { $hours } godzinę { $minutes } minut
    }
    [few] { $minutes ->
        [one] { $hours } godziny { $minutes } minutę
        [few] { $hours } godziny { $minutes } minuty
        [many] { $hours } godziny { $minutes } minut
       *[other] { $hours } godziny { $minutes } minut
    }
    [many] { $minutes ->
        [one] { $hours } godzin { $minutes } minutę
        [few] { $hours } godzin { $minutes } minuty
        [many] { $hours } godzin { $minutes } minut
       *[other] { $hours } godzin { $minutes } minut
    }
   *[other] { $minutes ->
        [one] { $hours } godzin { $minutes } minutę
        [few] { $hours } godzin { $minutes } minuty
        [many] { $hours } godzin { $minutes } minut
       *[other] { $hours } godzin { $minutes } minut
    }
}
time-about = mniej więcej { $time }
time-between = co najmniej { $shortest }, a najwyżej { $longest }, zależnie od tego, ile osób odpowie od razu
time-left-moment = niecała minuta do końca
time-left-minutes = { $count ->
    [one] jeszcze około { $count } minuty
    [few] jeszcze około { $count } minut
    [many] jeszcze około { $count } minut
   *[other] jeszcze około { $count } minut
}
time-left-hours = { $count ->
    [one] jeszcze około { $count } godziny
    [few] jeszcze około { $count } godzin
    [many] jeszcze około { $count } godzin
   *[other] jeszcze około { $count } godzin
}
time-left-days = { $count ->
    [one] jeszcze około { $count } dnia
    [few] jeszcze około { $count } dni
    [many] jeszcze około { $count } dni
   *[other] jeszcze około { $count } dni
}
