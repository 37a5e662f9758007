### Il giorno in cui chiude il vecchio server.

day-closes = chiude { $day }
day-closes-soon = { $days ->
    [one] chiude { $weekday }, tra { $days } giorno
   *[other] chiude { $weekday }, tra { $days } giorni
}
day-closes-tomorrow = chiude domani
day-closes-today = chiude oggi
day-closed = chiuso ({ $day })
day-today-in-short = oggi
day-is-today = Oggi
day-is-tomorrow = Domani
day-is-in = { $days ->
    [one] Tra { $days } giorno
   *[other] Tra { $days } giorni
}
day-is-over = Quel giorno è passato. Lascia vuoto il campo se il server funziona ancora.
day-announced = Annunciato da { $server }
day-unknown = Scrivi una data, per esempio { $day }.
day-none-such = Quel giorno non esiste. Controlla la data.
day-ambiguous = Scrivi il mese in lettere, per esempio { $day }.
day-other-weekday = Quella data cade di { $weekday }. Controlla il giorno.
day-words-today = oggi
day-words-tomorrow = domani
day-words-after-tomorrow = dopodomani, dopo domani
day-words-beside = questo, questa, prossimo, prossima
