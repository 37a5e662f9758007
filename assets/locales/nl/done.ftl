### De laatste pagina: hoe de verhuizing is gegaan.

done-live-here = Je woont nu op { $account }.
done-you-live-here = hier woon je nu
done-today = vandaag, { $time }
done-of = { $done } van { $all }

done-stopped = De verhuizing is gestopt.
done-almost = Bijna alles is verhuisd.
done-some = { $all ->
    [one] { $moved } van { $all } persoon is verhuisd.
   *[other] { $moved } van de { $all } personen zijn verhuisd.
}

done-there-nobody = Er was niemand om te verhuizen.
done-there = { $count ->
    [one] De enige persoon staat op je nieuwe lijst.
   *[other] Alle { $count } personen staan op je nieuwe lijst.
}
done-all-answered = { $count ->
    [one] De enige die een verzoek kreeg, heeft geantwoord.
   *[other] Alle { $count } mensen die een verzoek kregen, hebben geantwoord.
}
done-answered = { $answered ->
    [one] { $answered } van de { $asked } mensen die een verzoek kregen, heeft geantwoord; bij de rest kan het een paar dagen duren.
   *[other] { $answered } van de { $asked } mensen die een verzoek kregen, hebben geantwoord; bij de rest kan het een paar dagen duren.
}
done-not-answered = Nog niemand heeft geantwoord; dat kan een paar dagen duren.
done-unreachable = { $count ->
    [one] { $count } persoon is op dit moment niet bereikbaar.
   *[other] { $count } personen zijn op dit moment niet bereikbaar.
}
done-else-missing = Iedereen staat op je nieuwe lijst, maar er ontbreekt nog iets anders.
done-to-ask = { $count ->
    [one] Iedereen staat op je nieuwe lijst. { $count } persoon moet nog een verzoek krijgen.
   *[other] Iedereen staat op je nieuwe lijst. { $count } personen moeten nog een verzoek krijgen.
}
done-missing = { $count ->
    [one] { $count } persoon ontbreekt nog.
   *[other] { $count } personen ontbreken nog.
}
done-continue = Er is niets verloren: ga verder wanneer je wilt.
done-continue-before = Er is niets verloren: ga verder wanneer je wilt, maar vóór { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } persoon heeft nog geen verzoek gekregen. Dat gebeurt als je op “Doorgaan” drukt.
   *[other] { $count } personen hebben nog geen verzoek gekregen. Dat gebeurt als je op “Doorgaan” drukt.
}
done-people-more = { $count ->
    [one] { $first }, { $second } en { $count } andere persoon
   *[other] { $first }, { $second } en { $count } anderen
}
done-transports-more = { $count ->
    [one] { $first }, { $second } en nog { $count }
   *[other] { $first }, { $second } en nog { $count }
}

done-before = Vóór { $day }
done-keep = Houd het oude account aan
done-keep-until = Houd het oude account tot dan aan: vrienden die nog niet hebben geantwoord, zien je daar nog.
done-keep-weeks = Minstens twee weken: vrienden die nog niet hebben geantwoord, zien je daar nog.
done-keep-over = Als de oude server nog werkt: vrienden die nog niet hebben geantwoord, zien je daar nog.
done-remind-tomorrow = Voor morgen in de agenda zetten
done-remind = In agenda zetten: { $day }
done-reminder = Wie heeft nog niet geantwoord? Kijk voordat { $account } sluit
done-reminder-text = Open Rehome, kies “Wie heeft geantwoord” en stuur een herinnering aan wie dat nog niet heeft gedaan.
done-reminder-text-day = Open Rehome, kies “Wie heeft geantwoord” en stuur een herinnering aan wie dat nog niet heeft gedaan. { $account } sluit op { $day }; daarna kun je van daaruit niemand meer een herinnering sturen.

done-people = { $count ->
    [one] { $count } verhuisd
   *[other] { $count } verhuisd
}
done-people-missing = { $count } nog niet verhuisd
done-people-too = { $count ->
    [one] { $count } ook zelf op een nieuw adres
   *[other] { $count } ook zelf op een nieuw adres
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } soort gegevens verhuisd
   *[other] { $count } soorten gegevens verhuisd
}
done-data-missing = { $count } verhuisd, { $missing } nog niet compleet

done-phone = Inloggen op je telefoon
done-phone-inside = een code om te scannen, en apps voor elk systeem
done-computer = Computer
done-copy-address = Adres kopiëren
done-report = Verslag bewaren
done-report-inside = een pagina voor je browser
done-report-why = Een pagina voor je browser: wie er is verhuisd, wie er is achtergebleven en waarom.
done-save-report = Verslag opslaan…
done-report-title = Het verslag opslaan
done-reminder-title = De herinnering opslaan
done-open-report = Openen
done-saved-as = Opgeslagen als { $file }
done-people-name = Mensen
done-behind-name = Achtergebleven
done-rooms = Chatruimtes en transporten
done-rooms-inside = wat je zelf nog moet doen
done-close-rooms = De oude chatruimtes sluiten…
done-close-rooms-now = Voorgoed sluiten
done-closing-rooms = De oude chatruimtes worden gesloten
done-data-name = Profiel en gegevens
done-closing = Het oude account verwijderen
done-closing-inside = wanneer het kan, en hoe
done-closing-when = Wanneer je het oude account kunt verwijderen
done-closing-then = Wat er dan niet meer werkt
done-closing-how = Hoe je het doet
done-log = In één zin
done-log-inside = voor het logboek
done-nobody-behind = Er is niemand achtergebleven.
done-others = Anderen
done-uncertain = Onduidelijk
done-uncertain-advice = Rehome kan niet nagaan of { $domain } een persoon of een transport is. Gaat het om mensen, voeg ze dan met de hand toe op je nieuwe account, of start deze verhuizing nog een keer en vink ze aan.
done-transport = Transport
done-transport-advice = Kijk in je chatapp of { $new } een transport naar hetzelfde netwerk aanbiedt, en registreer je daar met je naam en wachtwoord van dat netwerk. Dan komen deze contacten vanzelf terug.
done-more-behind = { $count ->
    [one] en nog { $count }; in het verslag staan ze allemaal
   *[other] en nog { $count }; in het verslag staan ze allemaal
}
done-listed = Op je nieuwe lijst
done-not-yet-answered = Nog geen antwoord
done-not-asked = Nog geen verzoek
done-missing-word = Ontbreekt
done-to-do = Nog te doen
done-out-of-reach = Niet bereikbaar
done-not-listed = Nog niet op je nieuwe lijst
done-not-listed-why = Druk op “Doorgaan” om ze toe te voegen.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Beslissen…
done-copy-failures = Kopiëren wat de servers zeiden
done-stopped-word = Gestopt
done-almost-word = Bijna klaar
done-later = Later
done-meanwhile = Intussen
done-answers-counted = Antwoorden die komen terwijl dit venster open is, tellen meteen mee.
done-answers-not-counted = Antwoorden worden hier niet meer geteld. { $why }
done-undo = Terugdraaien…
done-undo-question = Verhuizing terugdraaien?
done-undo-now = Terugdraaien
done-undo-keep = Zo laten
done-undoing = De verhuizing terugdraaien
done-undoing-why = Wat erbij is gekomen, wordt van het nieuwe account gehaald.
done-undone = De verhuizing is teruggedraaid
done-undone-partly = Niet alles is teruggedraaid. Dit is er nog over:
done-undo-failed = Wat al is teruggedraaid, blijft teruggedraaid, en je kunt vandaar verdergaan.
