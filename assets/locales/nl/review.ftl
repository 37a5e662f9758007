### De pagina waarop je een verhuizing controleert voordat die begint.

review-nothing-changes = Er verandert niets totdat je deze lijst hebt gecontroleerd en op Verhuizen hebt gedrukt.

review-sent-nothing = Niemand krijgt een verzoek of een bericht
review-sent-requests = { $requests ->
    [one] { $requests } persoon krijgt een contactverzoek
   *[other] { $requests } personen krijgen een contactverzoek
}
review-sent-messages = { $messages ->
    [one] { $messages } persoon krijgt een bericht
   *[other] { $messages } personen krijgen een bericht
}
review-sent-both = { $requests ->
    [one] { $requests } persoon krijgt een contactverzoek, { $messages } een bericht
   *[other] { $requests } personen krijgen een contactverzoek, { $messages } een bericht
}
review-sent-short = { $requests ->
    [one] { $requests } verzoek
   *[other] { $requests } verzoeken
}, { $messages ->
    [one] { $messages } bericht
   *[other] { $messages } berichten
}

review-takes-moment = Minder dan een minuut
review-takes-minutes = { $count ->
    [one] Ongeveer { $count } minuut
   *[other] Ongeveer { $count } minuten
}
review-takes-hours = { $half ->
    [yes] Ongeveer { $count }½ uur
   *[no] Ongeveer { $count } uur
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } beperkt contactverzoeken. Je kunt pauzes nemen.

review-comes-profile = profiel
review-comes-picture = profielfoto
review-comes-nickname = bijnaam
review-comes-rooms = { $count ->
    [one] { $count } chatruimte
   *[other] { $count } chatruimtes
}
review-comes-private = notities en app-instellingen
review-comes-published = wat je apps hebben gepubliceerd
review-comes-blocked = { $count ->
    [one] { $count } geblokkeerd adres
   *[other] { $count } geblokkeerde adressen
}
review-comes-rights = { $count ->
    [one] rechten in { $count } chatruimte
   *[other] rechten in { $count } chatruimtes
}
review-comes-hosted = { $count ->
    [one] { $count } eigen chatruimte
   *[other] { $count } eigen chatruimtes
}
review-comes-requests = { $count ->
    [one] { $count } openstaand verzoek
   *[other] { $count } openstaande verzoeken
}
review-comes-statement = een verwijzing op het oude account
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } contact: { $parts }.
   *[other] { $count } contacten: { $parts }.
}
review-behind-transport = { $count } via het { $network }-transport
review-behind-transports = { $transports ->
    [one] { $count } via een transport
   *[other] { $count } via { $transports } transporten
}
review-behind-unplaced = { $count } waarvan Rehome niet weet wat het is
review-behind-others = { $count ->
    [one] { $count } om een andere reden
   *[other] { $count } om andere redenen
}
review-behind-short = { $count ->
    [one] { $count } blijft achter.
   *[other] { $count } blijven achter.
}
review-rooms-close = { $count ->
    [one] { $count } chatruimte sluit samen met de server.
   *[other] { $count } chatruimtes sluiten samen met de server.
}
review-close-short = { $count ->
    [one] { $count } sluit
   *[other] { $count } sluiten
}
review-differ-short = { $count ->
    [one] { $count } verschilt
   *[other] { $count } verschillen
}
review-transport = { $network }-transport
review-transport-unknown = Transport

review-of-people = { $all ->
    [one] { $moving } van { $all } persoon
   *[other] { $moving } van { $all } personen
}
review-move = { $count ->
    [one] { $count } persoon verhuizen…
   *[other] { $count } personen verhuizen…
}
review-move-short = { $count } verhuizen…
review-move-question = { $count ->
    [one] { $count } persoon verhuizen?
   *[other] { $count } personen verhuizen?
}
review-move-yes = { $count ->
    [one] { $count } persoon verhuizen
   *[other] { $count } personen verhuizen
}
review-requests = { $count ->
    [one] { $count } contactverzoek
   *[other] { $count } contactverzoeken
}
review-messages = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
review-from = van { $account }
review-include = { $count ->
    [one] Dit contact werkt alleen via { $old }. Op { $new } zou het een adres zijn waar niemand antwoordt, totdat je daar zelf zo’n transport instelt.
   *[other] Deze { $count } contacten werken alleen via { $old }. Op { $new } zouden het adressen zijn waar niemand antwoordt, totdat je daar zelf zo’n transport instelt.
}
review-include-yes = { $count ->
    [one] { $count } contact meenemen
   *[other] { $count } contacten meenemen
}

review-kind-profile = Profiel
review-kind-picture = Profielfoto
review-kind-nickname = Bijnaam
review-kind-rooms = Chatruimtes
review-kind-private = Notities en app-instellingen
review-kind-published = Door apps gepubliceerd
review-kind-blocked = Geblokkeerde adressen
review-kind-rights = Rechten in chatruimtes
review-kind-hosted = Eigen chatruimtes
review-kind-requests = Openstaande verzoeken
review-kind-statement = Verwijzing op het oude account
review-and-others = { $count ->
    [one] { $first } en { $count } ander
   *[other] { $first } en { $count } andere
}
review-entries = { $count ->
    [one] { $count } onderdeel
   *[other] { $count } onderdelen
}
review-rights = { $count ->
    [one] { $count } chatruimte geeft je nieuwe account dezelfde rechten
   *[other] { $count } chatruimtes geven je nieuwe account dezelfde rechten
}
review-cannot-message = Zonder de oude server kan Rehome je contacten geen bericht sturen vanaf { $old }. In het contactverzoek staat wie je was.
review-note-contacts = Vertelt waarheen je verhuisd bent. Chatapps die dit ondersteunen, accepteren je nieuwe adres vanzelf. Alleen je contacten kunnen het lezen.
review-note-anybody = Vertelt waarheen je verhuisd bent. Chatapps die dit ondersteunen, accepteren je nieuwe adres vanzelf. Iedereen die het de oude server vraagt, kan het lezen, zoals je aan het begin hebt gekozen.

review-gets-no-message = Ziet je niet; krijgt geen bericht
review-gets-no-request = Jij ziet deze persoon niet; die krijgt geen verzoek
review-gets-nothing = Jullie zien elkaar niet; krijgt niets
review-this-is-you = Dit ben je zelf
review-left-out = Overgeslagen
review-unreadable = Onleesbaar adres
review-blocked = Geblokkeerd: krijgt geen verzoek en geen bericht
review-there-as = Op je nieuwe lijst als { $label }
