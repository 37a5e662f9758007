### Dzień zamknięcia starego serwera.

day-closes = koniec: { $day }
day-closes-soon = { $days ->
    [one] koniec: { $weekday }, za { $days } dzień
    [few] koniec: { $weekday }, za { $days } dni
    [many] koniec: { $weekday }, za { $days } dni
   *[other] koniec: { $weekday }, za { $days } dni
}
day-closes-tomorrow = koniec jutro
day-closes-today = koniec dzisiaj
day-closed = zamknięto { $day }
day-today-in-short = dzisiaj
day-is-today = Dzisiaj
day-is-tomorrow = Jutro
day-is-in = { $days ->
    [one] Za { $days } dzień
    [few] Za { $days } dni
    [many] Za { $days } dni
   *[other] Za { $days } dni
}
day-is-over = Ten dzień już minął. Zostaw to pole puste, jeśli serwer jeszcze działa.
day-announced = Termin ogłoszony przez { $server }
day-unknown = Wpisz datę, na przykład { $day }.
day-none-such = Nie ma takiego dnia. Sprawdź datę.
day-ambiguous = Wpisz miesiąc słowem, na przykład { $day }.
day-other-weekday = Ta data to inny dzień tygodnia: { $weekday }. Sprawdź dzień.
day-words-today = dzisiaj, dziś
day-words-tomorrow = jutro
day-words-after-tomorrow = pojutrze
day-words-beside = dnia, ten, tę, ta, najbliższy, najbliższa, najbliższą
