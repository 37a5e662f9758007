### Vlak voor een verhuizing, en terwijl die bezig is.

moving-told-before = { $count ->
    [one] Let op: { $count } contact heeft al bericht gekregen dat je nieuwe adres { $before } is. Dit contact krijgt nog een bericht dat het nu { $new } is. Wil je op { $before } blijven, stop dan hier.
   *[other] Let op: { $count } contacten hebben al bericht gekregen dat je nieuwe adres { $before } is. Ze krijgen nog een bericht dat het nu { $new } is. Wil je op { $before } blijven, stop dan hier.
}
moving-told-in-doubt = { $count ->
    [one] { $count } contact heeft het bericht over de verhuizing misschien al gekregen. Rehome kijkt het na in het archief van de oude server, en niemand krijgt het bericht twee keer.
   *[other] { $count } contacten hebben het bericht over de verhuizing misschien al gekregen. Rehome kijkt het na in het archief van de oude server, en niemand krijgt het bericht twee keer.
}
moving-not-listed = { $contact } staat niet op de contactenlijst van { $account }. Is het adres goed gespeld?
moving-has-not-asked = { $contact } heeft { $account } nog geen contactverzoek gestuurd, maar wordt toegelaten zodra dat gebeurt.
moving-empty-list = De contactenlijst van { $account } is leeg. Had je daar contacten, dan is de server ze kwijt of laat hij ze niet zien: vraag het de beheerder, of zoek naar een bestand dat je eerder hebt opgeslagen.
moving-likely-limit = Misschien laat de nieuwe server maar een beperkt aantal contactverzoeken toe. Dan duurt het { $time } om iedereen een verzoek te sturen. Je kunt op elk moment stoppen en later doorgaan.
moving-no-list = Het bestand bevat geen contactenlijst van { $account }. Als je daar contacten had, zoek dan een ander bestand of sla het account opnieuw op zolang de server nog werkt.
moving-outlook = { $count ->
    [one] { $server } beperkt contactverzoeken. Voor { $count } contact duurt dat { $time }. Je kunt op elk moment stoppen en later doorgaan.
   *[other] { $server } beperkt contactverzoeken. Voor { $count } contacten duurt dat { $time }. Je kunt op elk moment stoppen en later doorgaan.
}
moving-waits = Wachten op { $server }.
moving-back = { $server } is er weer.

moving-copying = { $count ->
    [one] { $count } contact kopiëren naar { $server }
   *[other] { $count } contacten kopiëren naar { $server }
}
moving-asking = { $count ->
    [one] { $count } contactverzoek sturen vanaf { $server }
   *[other] { $count } contactverzoeken sturen vanaf { $server }
}
moving-telling = { $count ->
    [one] { $count } contact een bericht sturen
   *[other] { $count } contacten een bericht sturen
}
moving-will-be-told = { $count ->
    [one] { $count } contact krijgt dit bericht van { $old }:
   *[other] { $count } contacten krijgen dit bericht van { $old }:
}
moving-will-be-told-rest = Contacten die de servers niet kunnen verhuizen, krijgen dit bericht van { $old }:

moving-by-server = Rehome vraagt de oude server om het account te verhuizen.
moving-by-rehome-chosen = Rehome verhuist de contacten zelf, zoals je wilde.
moving-by-rehome-not-offered = Rehome verhuist de contacten zelf: de oude server biedt dat niet aan.
moving-by-rehome-excluded = Rehome verhuist de contacten zelf: de oude server zou iedereen verhuizen, en jij laat iemand achter.
moving-by-rehome-blocked = Rehome verhuist de contacten zelf: de oude server zou iemand bericht sturen die je op het nieuwe account hebt geblokkeerd.
moving-by-rehome-away = Rehome verhuist de contacten zelf: de oude server is niet bereikbaar.
moving-by-rehome-done = Rehome doet de rest: de oude server heeft zijn deel gedaan.
moving-by-rehome-unsupported-new = Rehome verhuist de contacten zelf: de nieuwe server neemt geen accounts van andere servers aan.
moving-by-rehome-unreachable-new = Rehome verhuist de contacten zelf: de oude server kan de nieuwe niet bereiken.
moving-by-rehome-offline = Rehome verhuist de contacten zelf: de oude server kon het nieuwe account niets vragen, omdat het niet online was.
moving-by-rehome-no-permission = Rehome verhuist de contacten zelf: het nieuwe account heeft de oude server geen toestemming gegeven.
moving-by-rehome-no-permission-yet = Rehome verhuist de contacten zelf: de oude server kreeg niet op tijd toestemming van het nieuwe account.
moving-by-rehome-too-many-contacts = Rehome verhuist de contacten zelf: zo veel contacten verhuist de oude server niet.
moving-by-rehome-too-many-requests = Rehome verhuist de contacten zelf: het is de oude server het afgelopen uur te vaak gevraagd.
moving-by-rehome-too-many-questions = Rehome verhuist de contacten zelf: de oude server heeft het nieuwe account het afgelopen uur te vaak iets gevraagd.
moving-by-rehome-not-expected = Rehome verhuist de contacten zelf: de nieuwe server heeft niet onthouden dat het oude account verhuist.
moving-by-rehome-not-taken = Rehome verhuist de contacten zelf: de nieuwe server heeft ze niet van de oude aangenomen.
moving-by-rehome-unknown-here = Rehome verhuist de contacten zelf: de oude server weet niet hoe het moet.
moving-by-rehome-refused = Rehome verhuist de contacten zelf: de oude server heeft geweigerd ({ $condition }).
moving-by-rehome-silent = Rehome verhuist de contacten zelf: bij de oude server is er niets van te merken.
moving-by-rehome-lost = Rehome verhuist de contacten zelf: de verbinding met de oude server is verbroken.
moving-by-rehome-cannot = Rehome verhuist de contacten zelf: de oude server kan het niet.

moving-server-quiet = De oude server heeft al { $time } niets laten horen. Misschien wacht hij op de servers van je contacten.
moving-server-quiet-until = De oude server heeft al { $time } niets laten horen. Misschien wacht hij op de servers van je contacten. Over { $left } gaat Rehome zonder hem verder.
moving-refused-request = { $by } wilde { $account } naar het nieuwe account verhuizen. Rehome heeft dat geweigerd. Er is niets veranderd.
moving-refused-request-nameless = { $by } wilde een account naar het nieuwe account verhuizen. Rehome heeft dat geweigerd. Er is niets veranderd.
moving-refused-request-times = { $count ->
    [one] Het is { $count } keer gevraagd.
   *[other] Het is { $count } keer gevraagd.
}
moving-came-along = { $who } stond niet op je oude contactenlijst en kwam op de nieuwe terwijl de servers bezig waren. Verwijder dit contact daar als je het adres niet kent.

moving-register = Log in je chatapp in op het nieuwe account, zoek { $offered } in de lijst met diensten (vaak “Service Discovery”, “Diensten” of “Transporten” genoemd), kies “Registreren” en vul daar je account voor { $network } in.
moving-gateway-offered = De nieuwe server heeft een transport naar { $network }, net als { $left }, dat is achtergebleven. { $how }
moving-room-admin = Je bent beheerder van { $room }. Alleen een eigenaar kan het nieuwe account beheerder maken, en de chatruimte vertelt niet wie dat is.
moving-room-admin-ask = Je bent beheerder van { $room }. Vraag { $people } om het nieuwe account beheerder te maken.
moving-room-members = { $room } is alleen voor leden. Vraag een eigenaar om het nieuwe account toe te laten; de chatruimte vertelt niet wie dat is.
moving-room-members-ask = { $room } is alleen voor leden. Vraag { $people } om het nieuwe account toe te laten.
moving-rooms-silent = { $server } heeft niet geantwoord, dus Rehome kan niet nagaan of het nieuwe account hier nog moet worden toegelaten: { $rooms }.

moving-comes-online = { $old } gaat even online, zodat de server laat zien wie een contactverzoek heeft gestuurd.
