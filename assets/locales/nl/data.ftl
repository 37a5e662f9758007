### Al het andere dan contacten: profiel, foto, chatruimtes, notities, blokkeerlijst …

data-kind-profile = Profiel
data-kind-picture = Profielfoto
data-kind-nickname = Bijnaam
data-kind-rooms = Bladwijzers van chatruimtes
data-kind-private = Notities en app-instellingen
data-kind-published = Andere gepubliceerde gegevens
data-kind-blocked = Geblokkeerde adressen
data-kind-room-rights = Rechten in chatruimtes
data-kind-hosted-rooms = Je eigen chatruimtes op de oude server
data-kind-pending-requests = Onbeantwoorde contactverzoeken
data-kind-statement = Verwijzing op het oude account

data-count-rooms = { $count ->
    [one] Bladwijzer van een chatruimte
   *[other] Bladwijzers van chatruimtes ({ $count })
}
data-count-private = { $count ->
    [one] Notities en app-instellingen
   *[other] Notities en app-instellingen ({ $count })
}
data-count-published = { $count ->
    [one] Andere gepubliceerde gegevens
   *[other] Andere gepubliceerde gegevens ({ $count })
}
data-count-blocked = { $count ->
    [one] Geblokkeerd adres
   *[other] Geblokkeerde adressen ({ $count })
}
data-count-room-rights = { $count ->
    [one] Rechten in een chatruimte
   *[other] Rechten in chatruimtes ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] Je eigen chatruimte op de oude server
   *[other] Je eigen chatruimtes op de oude server ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Onbeantwoord contactverzoek
   *[other] Onbeantwoorde contactverzoeken ({ $count })
}

data-bookmarked-rooms = { $count ->
    [one] { $count } bladwijzer van een chatruimte
   *[other] { $count } bladwijzers van chatruimtes
}

data-none = { $what }: niets op het oude account.
data-unusable = { $what }: op het oude account staat niets wat kan verhuizen.
data-left = { $what }: achtergelaten op het oude account.
data-not-looked-for = Onbeantwoorde contactverzoeken: niet bekeken (gebruik --look-for-requests).
data-not-looked-for-window = Onbeantwoorde contactverzoeken: niet bekeken.
data-unsupported = { $what }: de nieuwe server heeft hier geen plaats voor.
data-requests-left = { $what }: achtergelaten op het oude account, in afwachting van je antwoord.
data-requests-planned = { $what }: je nieuwe account gaat deze mensen een verzoek sturen.
data-requests-moved = { $what }: je nieuwe account heeft deze mensen een verzoek gestuurd.
data-requests-there = { $what }: al op de nieuwe contactenlijst.
data-left-out = { $what }: overgeslagen.
data-kept = { $what }: het nieuwe account houdt wat het al had.
data-moved-but-kept = { $what }: verhuisd, behalve waar het nieuwe account al iets eigens had.
data-there = { $what }: al op het nieuwe account.
data-planned = { $what }: klaar om te verhuizen.
data-moved = { $what }: verhuisd.
data-partly = { $what }: niet helemaal verhuisd.
data-failed = { $what }: niet verhuisd.

data-private-unlisted = Servers geven hier geen lijst van. Rehome vindt dus alleen wat onder een naam staat die het kent.
data-old-account = op het oude account: { $value }
data-new-account = op het nieuwe account: { $value }
data-asker = { $who }: “{ $text }”
data-asker-left = { $who } – blijft op het oude account

data-note-unsupported = De oude server heeft geen plaats voor een verwijzing naar je nieuwe adres: contacten horen er alleen van door wat ze toegestuurd krijgen, en hun apps kunnen niet nagaan of het nieuwe adres van jou is.
data-note-planned = De verwijzing naar je nieuwe adres komt op het oude account te staan.
data-note-moved = De verwijzing naar je nieuwe adres staat op het oude account.
data-note-there = De verwijzing naar je nieuwe adres stond al op het oude account.
data-note-gone = De verwijzing naar je nieuwe adres staat niet meer op het oude account. Als je de verhuizing opnieuw start, komt ze er weer te staan.
data-note-left = De verwijzing naar je nieuwe adres op het oude account is overgeslagen.
data-note-failed = De verwijzing naar je nieuwe adres kon niet op het oude account worden gezet.

data-will-be-smaller = { $why } Rehome maakt de foto kleiner.
data-is-smaller = Rehome heeft de foto kleiner gemaakt, omdat de nieuwe server een maximum heeft.
data-lost-fields = De nieuwe server bewaart deze velden niet: { $fields }.
data-web-pages-left = { $count ->
    [one] De nieuwe server bewaart alleen bladwijzers van chatruimtes: { $count } webpagina in je bladwijzers kan niet verhuizen.
   *[other] De nieuwe server bewaart alleen bladwijzers van chatruimtes: { $count } webpagina’s in je bladwijzers kunnen niet verhuizen.
}
data-fields-left-out = Het oude account heeft twee profielen en de nieuwe server bewaart er één; deze velden staan alleen in het andere: { $fields }.
data-some-missing = { $count ->
    [one] { $count } ontbreekt. { $why }
   *[other] { $count } ontbreken. { $why }
}
data-of-them = { $count ->
    [one] { $count } daarvan: { $why }
   *[other] { $count } daarvan: { $why }
}
data-old-unreadable = Het oude account kon niet worden gelezen: { $why }
data-new-unreadable = Het nieuwe account kon niet worden gelezen: { $why }
data-not-taken = Dit neemt de nieuwe server niet aan. { $items }
data-item-why = { $item }: { $why }

data-bad-addresses = Geen geldige adressen, dus overgeslagen: { $names }.
data-no-rooms = Geen adressen van chatruimtes, dus overgeslagen: { $names }.
data-unused-lists = Privacylijsten die niet in gebruik waren, blijven achter: { $names }.
data-namespace-taken = De nieuwe server bewaart per namespace maar één ding en heeft daar al iets van je, dus dit blijft achter: { $names }.
data-not-moved = Niet verhuisd: { $names }.
data-more = nog { $count }
data-no-address = Een vermelding zonder adres is overgeslagen.
data-twice-nick = { $room } staat twee keer in de lijst. De bijnaam { $nick } uit de tweede vermelding is overgeslagen.
data-twice-password = { $room } staat twee keer in de lijst. Het andere wachtwoord uit de tweede vermelding is overgeslagen.
data-twice-both = { $room } staat twee keer in de lijst. De bijnaam { $nick } en het andere wachtwoord uit de tweede vermelding zijn overgeslagen.
data-picture-elsewhere = De foto is alleen een link, en Rehome downloadt die daar niet: { $address }
data-picture-damaged = De foto is beschadigd en kan niet worden gelezen.
data-picture-none = Wat daar staat, is geen afbeelding.
data-picture-missing = Er wordt een foto aangekondigd, maar die is er niet.
data-partly-denied = { $who } was alleen voor sommige dingen geblokkeerd. Dat kan een blokkeerlijst niet, dus dit adres wordt niet geblokkeerd.
data-partly-denied-many = Een regel die veel mensen alleen voor sommige dingen blokkeert, blijft achter, omdat een blokkeerlijst dat niet kan.
data-denied-with-exceptions = { $domain } was geblokkeerd met uitzonderingen, en die kan een blokkeerlijst niet hebben: contacten daar die geblokkeerd waren, worden één voor één geblokkeerd, en verder niemand.
data-strangers-denied = Iedereen die niet op je contactenlijst staat, was geblokkeerd. Dat kan een blokkeerlijst niet.
data-published-markers = Hoe ver je in gesprekken hebt gelezen, blijft achter, omdat dat bij het archief van de oude server hoort.
data-published-keys = Je openbare OpenPGP-sleutels blijven achter, omdat ze op naam van het oude adres staan. Je chatapp publiceert er een voor het nieuwe adres.
data-published-blog = Je blog blijft op het oude account: op het nieuwe zou elk bericht als nieuws naar je contacten gaan.
data-published-stickers = Je stickerpakketten blijven achter, omdat het alleen links zijn, soms naar de oude server. Voeg ze opnieuw toe in je chatapp.
data-published-subscriptions = De lijst van blogs en kanalen die je volgt, blijft achter, omdat die alleen je oude adres kennen. Volg ze opnieuw vanaf het nieuwe account.
data-published-moment = Wat je apps alleen tijdelijk laten zien, zoals je stemming of de muziek waar je naar luistert, blijft achter.
data-published-unknown = Gepubliceerd onder namen die Rehome niet kent, en achtergebleven op het oude account: { $names }.
data-doubtful-terminal = { $count ->
    [one] Dit is een hele server (die van je nieuwe account, of een met contacten van je). Die wordt niet geblokkeerd, tenzij je dat kiest (--include { $first } blokkeert hem): { $names }. Tot dan krijgen je contacten daar geen verzoek en geen bericht (met --include en iemands adres krijgt die persoon wel een verzoek).
   *[other] Dit zijn hele servers (die van je nieuwe account, of servers met contacten van je). Die worden niet geblokkeerd, tenzij je dat kiest (--include { $first } blokkeert die ene): { $names }. Tot dan krijgen je contacten daar geen verzoek en geen bericht (met --include en iemands adres krijgt die persoon wel een verzoek).
}
data-doubtful-window = { $count ->
    [one] Dit is een hele server (die van je nieuwe account, of een met contacten van je). Die wordt niet geblokkeerd, tenzij je hem aanvinkt: { $names }. Tot dan krijgen je contacten daar geen verzoek en geen bericht.
   *[other] Dit zijn hele servers (die van je nieuwe account, of servers met contacten van je). Die worden niet geblokkeerd, tenzij je ze aanvinkt: { $names }. Tot dan krijgen je contacten daar geen verzoek en geen bericht.
}

data-not-saved = { $what }: dit kon niet worden gelezen en ontbreekt misschien in het bestand. { $why }
data-partly-saved = { $what }: niet alles staat in het bestand. { $flaws }
data-entry-not-saved = Een vermelding in de contactenlijst staat niet in het bestand, omdat het adres niet te lezen is: “{ $address }”.
data-entry-not-saved-named = Een vermelding in de contactenlijst staat niet in het bestand, omdat het adres niet te lezen is: “{ $address }” ({ $name }).

data-field-full-name = Volledige naam
data-field-first-name = Voornaam
data-field-last-name = Achternaam
data-field-middle-name = Tweede voornaam
data-field-nickname = Bijnaam
data-field-birthday = Verjaardag
data-field-email = E-mail
data-field-telephone = Telefoon
data-field-url = Website
data-field-street = Straat
data-field-town = Plaats
data-field-postal-code = Postcode
data-field-region = Provincie
data-field-country = Land
data-field-organisation = Organisatie
data-field-title = Functie
data-field-role = Rol
data-field-about = Over mij
data-field-chat-address = Chatadres
data-field-value = { $field }: { $value }

data-private-roster-notes = Notities over contacten
data-private-metacontacts = Welke adressen bij dezelfde persoon horen
data-private-delimiter = Scheidingsteken in de namen van subgroepen
data-private-settings = Instellingen
data-private-gajim = Instellingen van Gajim
data-private-exodus = Instellingen van Exodus
data-item-key-backup = Versleutelde back-up van je OpenPGP-sleutel
data-item-read = Hoe ver je hebt gelezen in { $room }

data-picture = { $format }, { $size }
data-picture-by-link = een link naar een foto

data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB

data-kind-archive-preferences = Instellingen berichtenarchief
data-count-archive-preferences = { $count ->
    [one] Instelling berichtenarchief
   *[other] Instellingen berichtenarchief ({ $count })
}
data-will-archive = { $policy ->
    [never] Net als bij je oude account bewaart de nieuwe server geen berichten, behalve met wie in deze instellingen staat.
    [roster] Net als bij je oude account bewaart de nieuwe server alleen berichten met contacten; voor wie in deze instellingen staat, geldt wat daar staat.
   *[always] Net als bij je oude account bewaart de nieuwe server alle berichten, behalve met wie in deze instellingen staat.
}
data-item-everybody-else = Alle anderen
data-archived-always = berichten worden bewaard
data-archived-roster = alleen berichten met contacten worden bewaard
data-archived-never = berichten worden niet bewaard
