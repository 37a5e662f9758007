### De dag waarop de oude server sluit.

day-closes = sluit { $day }
day-closes-soon = { $days ->
    [one] sluit { $weekday }, over { $days } dag
   *[other] sluit { $weekday }, over { $days } dagen
}
day-closes-tomorrow = sluit morgen
day-closes-today = sluit vandaag
day-closed = gesloten op { $day }
day-today-in-short = vandaag

day-is-today = Vandaag
day-is-tomorrow = Morgen
day-is-in = { $days ->
    [one] Over { $days } dag
   *[other] Over { $days } dagen
}
day-is-over = Die dag is al voorbij. Laat dit leeg als de server nog werkt.
day-announced = Aangekondigd door { $server }
day-unknown = Vul een datum in, bijvoorbeeld { $day }.
day-none-such = Die dag bestaat niet. Controleer de datum.
day-ambiguous = Schrijf de maand als woord, bijvoorbeeld { $day }.
day-other-weekday = Die datum valt op een { $weekday }. Controleer de dag.

day-words-today = vandaag
day-words-tomorrow = morgen
day-words-after-tomorrow = overmorgen
day-words-beside = deze, komende, aankomende, aanstaande, eerstkomende, volgende
