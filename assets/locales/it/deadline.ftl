### Il giorno in cui chiude il vecchio server, e se il tempo basta.

deadline-over = { $server } doveva chiudere { $day }. Finché risponde ancora, non c’è tempo da perdere.
deadline-today = { $server } chiude oggi.
deadline-tomorrow = { $server } chiude domani, { $day }.
deadline-ahead = { $days ->
    [one] { $server } chiude { $day }, tra { $days } giorno.
   *[other] { $server } chiude { $day }, tra { $days } giorni.
}
deadline-enough = C’è tempo per inviare tutte le richieste ({ $time }).
deadline-tight = Il tempo per inviare tutte le richieste ({ $time }) potrebbe non bastare. Inizia presto e lascia lavorare Rehome.
deadline-short = Il tempo per inviare tutte le richieste ({ $time }) non basta. Inizia subito: chi non avrà ricevuto la richiesta per allora la riceverà dopo, dal nuovo account.
