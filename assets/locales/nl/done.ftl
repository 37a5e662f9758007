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
    [one] De ene persoon die verhuisde, staat op je nieuwe lijst.
   *[other] Alle { $count } personen staan op je nieuwe lijst.
}
done-all-answered = { $count ->
    [one] Het antwoord is binnen.
   *[other] Alle { $count } die gevraagd zijn, hebben geantwoord.
}
done-answered = { $answered ->
    [one] { $answered } van de { $asked } heeft geantwoord; bij de anderen kan het een paar dagen duren.
   *[other] { $answered } van de { $asked } hebben geantwoord; bij de anderen kan het een paar dagen duren.
}
done-not-answered = Er is nog geen antwoord; dat kan een paar dagen duren.
done-unreachable = { $count ->
    [one] { $count } persoon is op dit moment niet bereikbaar.
   *[other] { $count } personen zijn op dit moment niet bereikbaar.
}
done-else-missing = Iedereen staat op je nieuwe lijst, maar er ontbreekt nog iets anders.
done-to-ask = { $count ->
    [one] Iedereen staat op je nieuwe lijst. { $count } persoon moet nog gevraagd worden.
   *[other] Iedereen staat op je nieuwe lijst. { $count } personen moeten nog gevraagd worden.
}
done-missing = { $count ->
    [one] { $count } persoon ontbreekt nog.
   *[other] { $count } personen ontbreken nog.
}
done-continue = Er is niets verloren: ga verder wanneer je wilt.
done-continue-before = Er is niets verloren: ga verder wanneer je wilt, maar vóór { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } persoon is nog niet gevraagd. Dat gebeurt als je op Doorgaan drukt.
   *[other] { $count } personen zijn nog niet gevraagd. Dat gebeurt als je op Doorgaan drukt.
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
    [one] { $count } daarvan ook zelf op een nieuw adres
   *[other] { $count } daarvan ook zelf op een nieuw adres
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } onderdeel verhuisd
   *[other] { $count } onderdelen verhuisd
}
done-data-missing = { $count } verhuisd, { $missing } nog niet compleet
