### De pagina die laat zien wie heeft geantwoord.

answers-open = Bij de rest kan het een paar dagen duren. Niemand krijgt een herinnering, tenzij jij dat wilt.
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
    [one] Deze persoon krijgt één keer dit bericht van { $old }.
   *[other] Deze mensen krijgen één keer dit bericht van { $old }.
}
answers-send = { $count ->
    [one] { $count } herinnering sturen
   *[other] { $count } herinneringen sturen
}

answers-says = { $who } zegt: ik ben { $old }
answers-says-why = Rehome kan dat niet nagaan. Vraag het eerst op een andere manier. Als je weigert, wordt er niets verstuurd.
answers-asks = { $who } stuurt je een contactverzoek
answers-asks-why = Er staat niet bij om wie van je contacten het gaat. Als je weigert, wordt er niets verstuurd.

answers-says-otherwise = Maar volgens { $old } is het nieuwe adres { $named }. Waarschijnlijk is dit dus iemand anders. Als je weigert, wordt er niets verstuurd.
answers-title = Wie heeft geantwoord
answers-everyone = Iedereen heeft geantwoord.
answers-may-close = Je kunt je oude account verwijderen wanneer je wilt.
answers-looking = Je nieuwe account bekijken…
answers-look-again = Opnieuw kijken
answers-background = Op de achtergrond blijven kijken
answers-remind-one = Herinneren…
answers-search = Naam of adres
answers-not-all-moved = Nog niet alles verhuisd
answers-answered = Geantwoord
answers-not-yet = Nog niet
answers-moved-since = Ook verhuisd
answers-now = Nu { $address }
answers-has-answered = Heeft geantwoord
answers-said-no = Heeft nee gezegd
answers-was-reminded = Is herinnerd
answers-being-reminded = Wordt herinnerd
answers-wait-over = Het wachten op antwoorden is voorbij
answers-reminder-empty = Wat er in de herinnering staat
answers-only-once = Niemand krijgt twee herinneringen.
answers-decline = Weigeren
answers-accept = Accepteren…
answers-whether-to-accept = Mag { $who } je zien?
answers-accept-now = Accepteren
