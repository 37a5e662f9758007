### De pagina van het venster waarop een verhuizing bezig is.

underway-left-moment = Nog geen minuut
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
underway-well-before = Dat is ruim vóór { $day }.
underway-before = Dat is vóór { $day }.
underway-too-long = De oude server sluit op { $day }: laat Rehome open.
underway-today = De oude server sluit vandaag: laat Rehome open.

underway-not-reached = { $count ->
    [one] { $count } persoon was niet bereikbaar
   *[other] { $count } personen waren niet bereikbaar
}
underway-no-message = Je bericht is niet aangekomen.
underway-server-not-found = De server van deze persoon is niet te vinden. Als je doorgaat, stuurt Rehome opnieuw een verzoek.
underway-server-silent = De server van deze persoon antwoordt niet. Als je doorgaat, stuurt Rehome opnieuw een verzoek.
underway-no-account = Dit account bestaat niet meer.
underway-not-copied = Je nieuwe server heeft deze persoon niet op je lijst gezet. Met Doorgaan probeer je het opnieuw.
underway-not-removed = Het eerdere adres staat nog op je lijst; je kunt het daar verwijderen.
underway-not-asked = Het contactverzoek is niet aangekomen. Met Doorgaan probeer je het opnieuw.
underway-uninvited = { $who } stuurt { $new } een contactverzoek en hoort niet bij de verhuizing. Antwoord in je chatapp.

underway-stop-nobody = Er hoeft niemand gevraagd te worden. Wat op je nieuwe lijst staat, blijft daar.
underway-stop-everybody = Iedereen is gevraagd. Dat blijft zo.
underway-stop-none = Er is nog niemand gevraagd. Tot je doorgaat, hebben je contacten alleen je oude adres.
underway-stop = { $asked ->
    [one] { $asked } van de { $all } personen is gevraagd, en dat blijft zo. De anderen hebben alleen je oude adres tot je doorgaat.
   *[other] { $left ->
        [one] { $asked } van de { $all } personen zijn gevraagd, en dat blijft zo. De overgebleven persoon heeft alleen je oude adres tot je doorgaat.
       *[other] { $asked } van de { $all } personen zijn gevraagd, en dat blijft zo. De andere { $left } hebben alleen je oude adres tot je doorgaat.
    }
}
underway-continue = Je kunt op elk moment doorgaan. Wil je even onderbreken, dan is Pauze genoeg.
underway-continue-before = Je kunt vóór { $day } op elk moment doorgaan. Wil je even onderbreken, dan is Pauze genoeg.

underway-asked = { $done } van { $all } gevraagd
underway-copied = { $done } van { $all } gekopieerd
