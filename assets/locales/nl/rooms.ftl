### Groepschats (“chatruimtes”) op de server die sluit.

rooms-named = De chatruimte “{ $name }” ({ $address })
rooms-unnamed = De chatruimte { $address }

rooms-closes = { $room } sluit samen met de oude server.
rooms-closes-with-members = { $count ->
    [one] { $room } sluit samen met de oude server. Er staat { $count } lid op de lijst.
   *[other] { $room } sluit samen met de oude server. Er staan { $count } leden op de lijst.
}

rooms-not-yours = De chatruimte is niet van jou, en er staat niet bij van wie wel. Je bladwijzer gaat mee, maar leidt nergens meer heen als de server weg is.
rooms-of-others = De chatruimte is niet van jou. De eigenaars kunnen die opnieuw opbouwen: { $owners }. Je bladwijzer gaat mee, maar leidt nergens meer heen als de server weg is.
rooms-silent = De chatruimte heeft niet geantwoord, dus Rehome kan niet nagaan van wie die is.
rooms-yours = De chatruimte is van jou.
rooms-yours-if-chosen = De chatruimte is van jou. Als je dat kiest, kan Rehome die opnieuw opbouwen als { $to }.
rooms-yours-taken = De chatruimte is van jou. Rehome kan die niet opnieuw opbouwen als { $to }, omdat er al een met die naam is; geef een ander adres op.
rooms-no-place = De chatruimte is van jou, maar op de nieuwe server zijn geen chatruimtes.
rooms-unreadable = De chatruimte is van jou, maar Rehome kon niet alles lezen wat nodig is om die opnieuw op te bouwen.
rooms-by-other-owner = Een andere eigenaar heeft de chatruimte opnieuw opgebouwd als { $to }. Daar leidt je bladwijzer naartoe.
rooms-planned = De chatruimte is van jou en wordt opnieuw opgebouwd als { $to }.
rooms-rebuilt = { $count ->
    [one] De chatruimte is opnieuw opgebouwd als { $to }, en { $count } persoon is uitgenodigd.
   *[other] De chatruimte is opnieuw opgebouwd als { $to }, en { $count } personen zijn uitgenodigd.
}
rooms-not-rebuilt = De chatruimte is van jou, maar is niet volledig opnieuw opgebouwd als { $to }.

rooms-failed-look = Rehome kon in de oude chatruimte niet nagaan of een andere eigenaar die al opnieuw heeft opgebouwd. { $why }
rooms-failed-create = De nieuwe chatruimte kon niet worden aangemaakt. { $why }
rooms-failed-admit = Niet iedereen kon in de nieuwe chatruimte worden toegelaten. { $why }
rooms-failed-configure = De nieuwe chatruimte kon niet zo worden ingesteld als de oude. { $why }
rooms-failed-adorn = De nieuwe chatruimte kon het onderwerp en de foto van de oude niet krijgen. { $why }
rooms-failed-announce = In de oude chatruimte kon geen bericht worden geplaatst. { $why }
rooms-failed-invite = Niet iedereen kon worden uitgenodigd. { $why }
rooms-not-private = De nieuwe server zou andere mensen binnenlaten. Daarom blijft de chatruimte dicht voor iedereen behalve jou.
rooms-old-account-away = Het oude account was niet bereikbaar.

rooms-settings-left = Deze instellingen kent de nieuwe server niet: { $settings }.
rooms-picture-left = De nieuwe server bewaart de foto niet.
rooms-subject-left = Het onderwerp kon niet worden meegenomen.
rooms-unmoved = In de nieuwe chatruimte staan deze leden met hun oude adres, omdat Rehome niet weet waarheen ze verhuisd zijn: { $people }.
rooms-not-reached = De uitnodiging is niet aangekomen bij { $people }.

rooms-occupied = { $to } is niet verwijderd, omdat er iemand anders in zit.
rooms-spoken = { $to } is niet verwijderd, omdat iemand er iets heeft geschreven.
rooms-not-removed = { $to } kon niet worden verwijderd. { $why }

rooms-news = Deze chatruimte is verhuisd naar { $room }. De oude sluit samen met de server.

rooms-refused-create = De nieuwe server laat je { $to } niet aanmaken. Misschien mag een ander adres wel. { $why }
rooms-failed-subject = Het onderwerp van de oude chatruimte kon niet worden aangepast om te vertellen waarheen die verhuisd is. { $why }
rooms-old-is-closed = { $to } blijft, omdat de oude chatruimte gesloten is.
rooms-will-be-destroyed = { $room } wordt voorgoed gesloten. Wie erin zit of er later komt, wordt doorgestuurd naar { $to }.
rooms-will-be-silenced = { $room } laat dan alleen nog de leden binnen, en in het onderwerp staat dat die naar { $to } is verhuisd. Rehome verwijdert de chatruimte niet, omdat deze server de naam dan aan iedereen geeft die hem wil hebben.
rooms-closed-for-good = Dit kan niet worden teruggedraaid.
rooms-close-question = { $count ->
    [one] Deze chatruimte sluiten?
   *[other] Deze { $count } chatruimtes sluiten?
}
rooms-none-to-close = Er is geen chatruimte om te sluiten. Een oude chatruimte kan worden gesloten als de nieuwe compleet is en alle leden heeft.
rooms-not-yet = Deze chatruimtes kunnen niet worden gesloten, omdat de nieuwe nog niet compleet zijn of omdat de oude al gesloten zijn: { $rooms }.
rooms-destroyed = De oude chatruimte is gesloten, en wie daar komt, wordt doorgestuurd naar { $to }.
rooms-silenced = De oude chatruimte laat alleen nog de leden binnen, en in het onderwerp staat dat die naar { $to } is verhuisd.
rooms-not-closed = De oude chatruimte kon niet worden gesloten. { $why }
