### De pagina van het venster waarop een verhuizing bezig is.

underway-left-moment = Nog minder dan een minuut
underway-left-minutes = { $count ->
    [one] Nog ongeveer { $count } minuut
   *[other] Nog ongeveer { $count } minuten
}
underway-left-hours = { $half ->
    [yes] Nog ongeveer { $count }½ uur
   *[no] Nog ongeveer { $count } uur
}

underway-lets-through = { $count ->
    [one] { $server } laat ongeveer { $count } verzoek per minuut door.
   *[other] { $server } laat ongeveer { $count } verzoeken per minuut door.
}
underway-lets-through-few = { $server } laat maar een paar verzoeken per uur door.
underway-well-before = De verzoeken zijn naar verwachting ruim vóór { $day } verstuurd.
underway-before = De verzoeken zijn naar verwachting vóór { $day } verstuurd.
underway-too-long = De oude server sluit op { $day }: laat Rehome open.
underway-today = De oude server sluit vandaag: laat Rehome open.

underway-not-reached = { $count ->
    [one] { $count } persoon was niet bereikbaar
   *[other] { $count } personen waren niet bereikbaar
}
underway-no-message = Je bericht is niet aangekomen.
underway-server-not-found = De server van deze persoon is niet te vinden.
underway-server-silent = De server van deze persoon antwoordt niet.
underway-no-account = Dit account bestaat niet meer.
underway-not-copied = Je nieuwe server heeft deze persoon niet op je lijst gezet.
underway-not-removed = Het eerdere adres staat nog op je lijst; je kunt het daar verwijderen.
underway-not-asked = Het contactverzoek is niet aangekomen.
underway-uninvited = { $who } stuurt { $new } een contactverzoek en hoort niet bij de verhuizing. Antwoord in je chatapp.

underway-stop-nobody = Niemand hoeft een verzoek te krijgen. Wat op je nieuwe lijst staat, blijft daar.
underway-stop-everybody = Iedereen heeft een verzoek gekregen. Dat blijft zo.
underway-stop-none = Nog niemand heeft een verzoek gekregen. Tot je doorgaat, hebben je contacten alleen je oude adres.
underway-stop = { $asked ->
    [one] { $asked } van de { $all } personen heeft een verzoek gekregen, en dat blijft zo. De anderen hebben alleen je oude adres tot je doorgaat.
   *[other] { $left ->
        [one] { $asked } van de { $all } personen hebben een verzoek gekregen, en dat blijft zo. De overgebleven persoon heeft alleen je oude adres tot je doorgaat.
       *[other] { $asked } van de { $all } personen hebben een verzoek gekregen, en dat blijft zo. De andere { $left } hebben alleen je oude adres tot je doorgaat.
    }
}
underway-continue = Je kunt op elk moment doorgaan. Wil je alleen even pauzeren, dan is “Pauze” genoeg.
underway-continue-before = Je kunt vóór { $day } op elk moment doorgaan. Wil je alleen even pauzeren, dan is “Pauze” genoeg.

underway-asked = { $done } van { $all } verzoeken
underway-copied = { $done } van { $all } gekopieerd

underway-tries-again = Druk na de verhuizing op “Doorgaan” om het opnieuw te proberen.
underway-moving = Verhuizen
underway-paused = Pauze
underway-paused-why = Er wordt niets verstuurd tot je doorgaat.
underway-stopping = Stoppen…
underway-stopping-why = Wat bezig is, wordt nog afgemaakt.
underway-waiting = Wachten op { $server }
underway-waiting-why = Rehome probeert het vanzelf opnieuw.
underway-reading = Beide accounts lezen
underway-reading-why = Bij deze stap wordt niets verstuurd.
underway-announcing = Verwijzing op je oude account zetten
underway-announcing-why = Chatapps die dit ondersteunen, accepteren je nieuwe adres vanzelf.
underway-by-server = Je oude server verhuist je contacten
underway-by-server-why = Beide servers zijn bezig. Dat kan even duren.
underway-data = Je profiel en chatruimtes verhuizen
underway-data-why = Wat je op beide accounts hebt, blijft zoals je hebt gekozen.
underway-copying = Je lijst kopiëren
underway-copying-why = Hier merkt niemand iets van.
underway-asking = Verzoeken versturen
underway-asking-why = Je contacten krijgen een verzoek van je nieuwe adres.
underway-checking = Controleren of alles er staat
underway-checking-why = Rehome leest je nieuwe account nog een keer.
underway-answers = Wachten op de eerste antwoorden
underway-answers-why = Sommige chatapps antwoorden vanzelf.
underway-title-close = Sluiten?
underway-title-stop = Stoppen?
underway-title-stopping = Stoppen
underway-lane-listed = Op je nieuwe lijst
underway-lane-asked = Verzoeken
underway-lane-answered = Antwoorden
underway-did-listed = staat op je nieuwe lijst
underway-did-asked = heeft een verzoek gekregen
underway-did-told = heeft je bericht gekregen
underway-did-answer = heeft geantwoord
underway-did-decline = heeft nee gezegd
underway-did-move = is ook verhuisd: het verzoek gaat naar het nieuwe adres
underway-did-fail = was niet bereikbaar
underway-no-problems = Tot nu toe geen problemen
underway-show = Tonen
underway-hide = Verbergen
underway-more = { $count ->
    [one] en nog { $count }; in het verslag staan ze allemaal
   *[other] en nog { $count }; in het verslag staan ze allemaal
}
underway-go-on-without = Verder zonder server
underway-wait = Wachten
underway-pause = Pauze
underway-stop-button = Stoppen…
underway-stop-question = Stoppen met verhuizen?
underway-stop-now = Stoppen
underway-keep-moving = Niet stoppen
underway-close-question = Rehome sluiten?
underway-close-why = Wat al verhuisd is, blijft verhuisd. De rest gaat verder als je Rehome weer opent.
underway-stop-and-close = Stoppen en sluiten
underway-may-close = Je kunt Rehome sluiten. Het gaat dan verder als je het weer opent.
underway-may-close-short = Je kunt Rehome sluiten; het gaat later verder.
underway-others-move-on = Bij alle anderen gaat de verhuizing verder. Je kunt Rehome sluiten; het gaat verder als je het weer opent.
underway-awake = Er is een verhuizing bezig
underway-over = De verhuizing is klaar
