### De pagina waarop je een verhuizing controleert voordat die begint.

review-nothing-changes = Er verandert niets totdat je deze lijst hebt gecontroleerd en op “Verhuizen” hebt gedrukt.

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
review-behind-unplaced = { $count } die Rehome niet kan plaatsen
review-behind-others = { $count ->
    [one] { $count } ander
   *[other] { $count } andere
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
review-cannot-message = Zonder de oude server kan Rehome je contacten geen bericht sturen vanaf { $old }. In het contactverzoek staat je oude adres.
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

review-comes-archive-preferences = instellingen berichtenarchief
review-kind-archive-preferences = Archiefinstellingen
review-title = Controleer je verhuizing
review-step = Controle
review-title-reading = Lezen
review-title-move = Verhuizen?
review-title-include = Meenemen?
review-people = Mensen
review-rooms = Chatruimtes
review-data = Profiel en gegevens
review-reading = Je contacten lezen…
review-not-read = Rehome kon je contacten niet lezen.
review-empty = Je contactenlijst is leeg. Je profiel en chatruimtes kunnen wel verhuizen.
review-label-message = Bericht
review-which-language = Welke taal lezen je contacten?
review-label-takes = Duurt
review-label-comes = Gaat mee
review-label-differs = Verschilt
review-stays-behind = Blijft achter
review-no-message = Er wordt geen bericht gestuurd.
review-reset = Standaard herstellen
review-instead-of = in plaats van
review-nothing = niets
review-no-picture = geen foto
review-more-differ = en nog { $count }
review-change = Wijzigen
review-show = Tonen
review-show-all = Alles tonen
review-show-less = Minder tonen
review-move-unknown = Verhuizen…
review-move-data = Profiel en ruimtes verhuizen…
review-finish = Verhuizing afmaken…
review-finish-question = Verhuizing afmaken?
review-finish-yes = Verhuizing afmaken
review-what-can = Wat er op je nieuwe account bij komt, kun je later terugdraaien. Van je oude account wordt niets verwijderd.
review-search = Naam, adres of groep
review-filter-all = Alle
review-moved-too = Ook verhuisd
review-moved-too-to = Ook verhuisd: { $new }
review-keeps-address = Oud adres, niet { $new }
review-use-new-address = Toch het nieuwe adres
review-use-old-address = Toch het oude adres
review-already-there = Staat er al
review-already-listed = Staat al op je nieuwe lijst
review-listed-twice = Staat er twee keer
review-uncertain = Onduidelijk
review-uncertain-one = Verhuist niet: Rehome kan niet nagaan of dit een persoon of een transport is.
review-transport-why = Dit moet je op de nieuwe server zelf opnieuw instellen.
review-uncertain-why = Rehome kan niet nagaan of dit mensen zijn of een transport.
review-include-anyway = Toch meenemen…
review-include-short = Meenemen…
review-include-all = Allen meenemen
review-leave-behind = Achterlaten
review-include-question = Het { $transport } meenemen?
review-leave-them = Achterlaten
review-no-rooms = Je hebt geen chatruimtes in je bladwijzers.
review-move-bookmarks = Mijn bladwijzers verhuizen, met mijn bijnamen
review-room-joins = gaat vanzelf open
review-room-left-out = Blijft waar die is; je nieuwe account krijgt de bladwijzer niet.
review-room-joined = Blijft waar die is; je nieuwe account gaat erin.
review-room-listed = Blijft waar die is; je nieuwe account heeft de bladwijzer.
review-room-closes = Deze chatruimte sluit samen met de server.
review-room-closes-on = Deze chatruimte sluit samen met de server op { $day }.
review-room-yours = Van jou
review-room-members = { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}
review-rebuild = Opnieuw opbouwen op { $server }
review-rebuild-elsewhere = Opnieuw opbouwen op een andere server
review-rebuild-why = { $count ->
    [one] Met de naam, foto, regels en { $count } lid. Deze persoon wordt uitgenodigd, zo nodig op het nieuwe adres. De oude chatruimte wordt niet gesloten: daar beslis je later over.
   *[other] Met de naam, foto, regels en { $count } leden. Ze worden uitgenodigd; wie verhuisd is, op het nieuwe adres. De oude chatruimte wordt niet gesloten: daar beslis je later over.
}
review-rebuild-empty = Met de naam, foto en regels. De oude chatruimte wordt niet gesloten: daar beslis je later over.
review-room-address = Adres
review-room-free = vrij
review-room-taken = bezet: kies een andere naam
review-room-no-address = Dit is geen adres van een chatruimte.
review-room-no-place = De chatruimte is van jou, maar op de nieuwe server zijn geen chatruimtes.
review-room-subjects = Het onderwerp van elke oude chatruimte laten vertellen waarheen die verhuisd is
review-room-unread = De chatruimte is van jou, maar Rehome kon niet alles lezen wat nodig is om die opnieuw op te bouwen.
review-room-silent = De chatruimte heeft niet geantwoord, dus Rehome kan niet nagaan van wie die is.
review-room-ownerless = Er staat niet bij van wie de chatruimte is. Je bladwijzer leidt nergens meer heen als de server weg is.
review-room-owners = De chatruimte is van { $owners }. Vraag of ze die gaan verhuizen:
review-room-copy = Bericht hiervoor kopiëren
review-room-message = De chatruimte { $room } sluit samen met de server. Gaan jullie die verhuizen? Mijn nieuwe adres is { $new }.
review-room-message-day = De chatruimte { $room } sluit samen met de server op { $day }. Gaan jullie die verhuizen? Mijn nieuwe adres is { $new }.
review-which = Je twee accounts verschillen hier: wat wil je houden?
review-as-it-is = Verhuist zoals het is
review-note-and-requests = Verwijzing en verzoeken
review-nothing-else = Op het oude account staat verder niets wat kan verhuizen.
review-stays-there = Blijft op het oude account.
review-never-moves = Sleutels voor versleuteling, berichten op servers van anderen en je accounts bij transporten verhuizen nooit. Wat wordt vervangen, blijft bewaard in het logboek van de verhuizing, zodat het kan worden teruggezet.
review-what-is-this = Wat is dit?
review-hide = Verbergen
review-doubtful = Op de lijst staan hele servers: die van je nieuwe account, of servers met contacten van jou. Ze worden alleen geblokkeerd als je ze aanvinkt. Tot die tijd krijgen je contacten daar geen verzoek en geen bericht.
review-block-server = Iedereen op { $server } blokkeren
review-means-profile = Wat anderen zien als ze je opzoeken: je volledige naam, verjaardag, e-mailadres enzovoort.
review-means-picture = De foto die je contacten naast je naam zien.
review-means-nickname = De naam waaronder je in de apps van je contacten staat, tenzij ze zelf een andere kiezen.
review-means-rooms = De groepschats in je bladwijzers, en die waaraan je apps vanzelf deelnemen. De lijsten van beide accounts worden samengevoegd.
review-means-private = Wat sommige chatapps op de server bewaren: notities over contacten, welke adressen van één persoon zijn, instellingen.
review-means-published = Wat je apps verder met het account hebben gepubliceerd. Tot waar je in je chatruimtes hebt gelezen en de versleutelde back-up van je OpenPGP-sleutel gelden ook voor het nieuwe account, en worden gekopieerd.
review-means-blocked = Adressen die je hebt geblokkeerd. De lijsten van beide accounts worden samengevoegd, dus er komt niemand door die er eerst niet door kwam.
review-means-archive = Van wie de server de berichten voor je bewaart, en van wie nooit. Bewaarde je oude account minder, dan bewaart het nieuwe ook niet méér dan dat.
review-means-rights = In groepschats waarvan je eigenaar of beheerder bent, krijgt het nieuwe account dezelfde rechten. Het oude houdt zijn rechten.
review-means-hosted = Groepschats op de oude server die van jou zijn: ze worden op de nieuwe opnieuw opgebouwd, en iedereen wordt uitgenodigd. Wie erin zit, krijgt bericht.
review-means-requests = Mensen die het oude account willen zien en nog geen antwoord hebben: in plaats daarvan stuurt het nieuwe account hun een verzoek.
review-means-statement = Een verwijzing op het oude account naar je nieuwe adres.
review-requests-check = Nu kijken
review-requests-checking = Kijken…
review-requests-again = Opnieuw kijken
review-requests-nobody = Er wacht niemand op antwoord.
review-requests-listed = Staat op je contactenlijst; daar beslis je erover.
review-requests-not-yet = Als je kijkt, is je oude account even online te zien.
review-requests-later = Dat gebeurt als de verhuizing begint: je oude account is dan even online te zien, en iedereen die wordt gevonden, krijgt een verzoek van het nieuwe.
review-requests-wait = Ze wachten op het oude account op je antwoord, net als iedereen die je vanaf nu een verzoek stuurt.
review-requests-ticked = Wie is aangevinkt, krijgt een verzoek van het nieuwe account. De anderen, en iedereen die je vanaf nu een verzoek stuurt, wachten op het oude account op je antwoord.
review-requests-says = “{ $says }”
