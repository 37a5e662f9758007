### De pagina die laat zien wie heeft geantwoord.

answers-open = Bij de anderen kan het een paar dagen duren. Niemand krijgt een herinnering, tenzij jij dat wilt.
answers-over = De oude server is gesloten: van daaruit kan niemand meer een herinnering krijgen.
answers-today = De oude server sluit vandaag. Daarna kun je vanaf je oude adres niemand meer een herinnering sturen.
answers-days-left = { $count ->
    [one] Nog { $count } dag. Na { $day } kun je vanaf je oude adres niemand meer een herinnering sturen.
   *[other] Nog { $count } dagen. Na { $day } kun je vanaf je oude adres niemand meer een herinnering sturen.
}

answers-remind = { $count ->
    [one] { $count } persoon herinneren…
   *[other] { $count } personen herinneren…
}
answers-remind-question = { $count ->
    [one] { $count } persoon herinneren?
   *[other] { $count } personen herinneren?
}
answers-get-once = { $count ->
    [one] Deze persoon krijgt eenmalig dit bericht van { $old }.
   *[other] Deze mensen krijgen eenmalig dit bericht van { $old }.
}
answers-send = { $count ->
    [one] { $count } herinnering sturen
   *[other] { $count } herinneringen sturen
}
answers-reminder = Een herinnering: op { $day } stopt mijn oude adres. Accepteer alsjeblieft het verzoek van { $new }, zodat we elkaar niet kwijtraken.

answers-says = { $who } zegt: ik ben { $old }
answers-says-why = Rehome kan dat niet nagaan. Vraag het eerst op een andere manier. Als je weigert, wordt er niets verstuurd.
answers-asks = { $who } stuurt je een contactverzoek
answers-asks-why = Er staat niet bij om wie van je contacten het gaat. Als je weigert, wordt er niets verstuurd.
