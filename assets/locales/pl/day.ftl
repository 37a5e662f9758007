### Dzień zamknięcia starego serwera.

day-closes = zamknięcie: { $day }
day-closes-soon = { $days ->
    [one] zamknięcie: { $weekday }, za { $days } dzień
    [few] zamknięcie: { $weekday }, za { $days } dni
    [many] zamknięcie: { $weekday }, za { $days } dni
   *[other] zamknięcie: { $weekday }, za { $days } dni
}
day-closes-tomorrow = zamknięcie jutro
day-closes-today = zamknięcie dzisiaj
day-closed = zamknięty { $day }
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
day-other-weekday = Dzień tygodnia dla tej daty to { $weekday }. Sprawdź ją.
day-words-today = dzisiaj, dziś
day-words-tomorrow = jutro
day-words-after-tomorrow = pojutrze
day-words-beside = dnia, ten, ta, najbliższy, najbliższa
