### De hele weg met vragen in een terminal, waar geen venster is.

guide-welcome = Gaat je XMPP-server (Jabber) sluiten? Rehome verhuist je contacten naar een account op een andere server.
guide-what-moves = Wat er verhuist: contacten met hun namen en groepen, wie wie ziet, je profiel en je foto, chatruimtes, geblokkeerde adressen.
guide-what-stays = Wat niet: transporten (die stel je zelf opnieuw in), berichten, sleutels voor versleuteling.
guide-nothing-yet = Er verandert niets totdat je de hele lijst hebt gezien en ja hebt gezegd. Typ bij elke vraag ? voor uitleg. Met Ctrl-C kun je op elk moment stoppen.

guide-go-on = Start rehome opnieuw om verder te gaan.
guide-no-answer = Er kwam geen antwoord. Er is niets veranderd.

guide-what-next = Wat wil je doen? [1]
guide-what-next-explained = Typ het nummer dat vóór je keuze staat en druk op Enter. Met alleen Enter kies je het eerste.
guide-a-number = Typ een nummer van 1 tot en met { $most }.

guide-do-move = Een account verhuizen
guide-do-practise = Eerst oefenen: met verzonnen accounts; niets verlaat deze computer
guide-do-leave = Afsluiten
guide-do-again = Opnieuw proberen
guide-do-other-address = Een ander adres typen
guide-do-other-host = Opgeven met welke host er verbinding moet worden gemaakt
guide-do-file = Een back-upbestand gebruiken in plaats van de oude server
guide-do-without = Doorgaan met wat er is gelezen toen de verhuizing begon
guide-do-show = Iedereen en alles bekijken
guide-do-leave-out = Iemand overslaan, of iemand toch meenemen
guide-do-message = Het bericht aanpassen
guide-do-look-for-requests = Kijken of er contactverzoeken zijn die je nog niet hebt beantwoord (je oude account is dan even online te zien)
guide-do-start = De verhuizing starten
guide-do-finish = Doorgaan met de verhuizing
guide-do-wait = Hier op antwoorden wachten
guide-do-remind = Een herinnering sturen aan wie niet heeft geantwoord
guide-do-save = Het verslag opslaan in een bestand
guide-do-take-back = De verhuizing terugdraaien
guide-do-close = Hoe verwijder ik het oude account?
guide-do-go-on-with = Doorgaan met de verhuizing van { $from } naar { $to }. { $state }
guide-do-look-after = Kijken wie er heeft geantwoord sinds je van { $from } naar { $to } bent verhuisd. { $state }

guide-old-address = Je oude adres:
guide-old-address-explained = Het adres van het account dat je verlaat, bijvoorbeeld jij@server.example. Rehome leest het nu alleen. Is de server weg en heb je een back-upbestand, typ dan de naam van dat bestand.
guide-new-address = Je nieuwe adres:
guide-new-address-explained = Het adres van het account waar je naartoe verhuist, bijvoorbeeld jij@server.example.
guide-address-empty = Typ een adres, bijvoorbeeld jij@server.example.
guide-address-incomplete = Er ontbreekt iets: een adres ziet eruit als jij@server.example.
guide-address-resource = Laat de schuine streep en alles erachter weg.
guide-address-invalid = Dit is geen XMPP-adres. Dat ziet eruit als jij@server.example.
guide-same-account = Dit is je oude adres. Typ het nieuwe.
guide-file = De naam van het back-upbestand:
guide-file-explained = Een bestand met je account erin (XEP-0227): opgeslagen door Rehome, of een export van de beheerders van je server.
guide-whose = Je adres in dit bestand (alleen Enter voor een ander bestand):
guide-whose-explained = In een bestand kunnen meer accounts staan. Typ het adres van het jouwe.
guide-from-file = { $account } wordt gelezen uit { $file }.
guide-host = De host om verbinding mee te maken (HOST, HOST:PORT of tls://HOST:PORT):
guide-host-explained = Als een server sluit, kan de naam eerder weg zijn dan de machine. De beheerders kunnen je vertellen waar die staat, bijvoorbeeld xmpp1.hoster.example of 192.0.2.7:5222.
guide-signing-in = Inloggen op { $server }.
guide-password = Wachtwoord voor { $address }:
guide-password-again = Wachtwoord voor { $address } (alleen Enter voor een ander adres):
guide-wrong-password = Het adres of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.
guide-trust = Dit certificaat vertrouwen?
guide-trust-explained = Servers die binnenkort sluiten, laten hun certificaat vaak verlopen. Weet je zeker dat dit { $server } is, dan kun je precies dit certificaat vertrouwen. Anders luistert er misschien iemand mee: vraag de beheerders van { $server } of de vingerafdruk van hen is.
guide-old-encryption = Toch inloggen?
guide-old-encryption-explained = Wie de verbinding kan afluisteren, kan misschien het wachtwoord lezen en alles wat wordt opgehaald. Dit wordt alleen voor het oude account gevraagd.
guide-closing-day = Op welke dag sluit { $server }? (alleen Enter als je het niet weet)
guide-closing-day-explained = Bijvoorbeeld: { $weekday }, { $day }, 2026-06-05 of morgen. Dan kan Rehome je vertellen of er tijd is om iedereen een verzoek te sturen.
guide-has-new-account = Heb je al een account op een andere server?
guide-has-new-account-explained = Je contacten verhuizen naar een account op een andere server. Heb je er nog geen, antwoord dan nee; je kunt er hier een aanmaken.

guide-servers = Servers waar je meteen hier een account kunt aanmaken:
guide-server = { $server }: { $facts }
guide-all-servers = Meer servers zie je met: rehome providers
guide-which-server = Een nummer, de naam van een server of een uitnodigingslink:
guide-which-server-explained = Typ het nummer van een van deze servers, of de naam van een andere. Heeft iemand je een uitnodiging gestuurd (een link die begint met xmpp: of https:), plak die dan hier. Met alleen Enter ga je terug.
guide-no-server = Dit is geen van de nummers en ook niet de naam van een server, zoals server.example.
guide-name = Je naam op { $server }:
guide-name-proposed = Je naam op { $server } [{ $name }]:
guide-name-explained = Wat voor de @ van je nieuwe adres komt, dat eindigt op @{ $server }. Staat er een naam tussen haken, dan kies je die met alleen Enter.
guide-new-password = Een wachtwoord voor { $address } (met alleen Enter bedenkt Rehome er een):
guide-generated-password = Rehome heeft dit wachtwoord bedacht voor { $address }. Bewaar het nu: je krijgt het niet nog een keer te zien.
guide-keep-password = Het wachtwoord voor { $address } bewaren in de sleutelbos van deze computer?
guide-keep-password-explained = Dan vraagt Rehome er de volgende keer niet om. Voor je chatapps heb je het nog wel nodig.
guide-kept = Het wachtwoord staat in de sleutelbos.
guide-created = { $address } is aangemaakt.

guide-whom = Een deel van een naam of een adres (alleen Enter als je klaar bent):
guide-whom-explained = Typ een paar letters van een naam of een adres. Wie zou verhuizen, wordt overgeslagen; wie zou achterblijven, gaat mee.
guide-nobody = Niemand op je lijst heeft “{ $text }” in de naam of het adres.
guide-too-many = { $count ->
    [one] { $count } contact gevonden. Typ iets meer.
   *[other] { $count } contacten gevonden. Typ iets meer.
}
guide-which-of-them = Wie bedoel je? [1]
guide-which-of-them-explained = Typ het nummer dat vóór degene staat die je bedoelt.
guide-left-out = { $who } blijft achter.
guide-taken-along = { $who } verhuist mee.
guide-cannot-move = { $who } kan niet verhuizen: { $reason }.
guide-take-along = { $who }: { $reason }. Toch meenemen?
guide-take-along-explained = Wie via een transport van de oude server bereikbaar is, is dat niet vanaf de nieuwe. Neem iemand alleen mee als je weet dat dit een gewoon contact is.
guide-no-requests = Niemand wacht op een antwoord van je.
guide-ask-them-too = Deze mensen een verzoek sturen vanaf je nieuwe account?
guide-ask-them-too-explained = Ze hebben je oude account een contactverzoek gestuurd en wachten op je antwoord. Zeg je ja, dan krijgen ze een verzoek van je nieuwe adres; zeg je nee, dan blijven ze achter op het oude account.
guide-message-is = Je oude account stuurt dit bericht aan wie dat account ziet:
guide-message-none = Je oude account stuurt geen bericht.
guide-message = Het nieuwe bericht (alleen Enter om het zo te laten, - voor geen bericht):
guide-message-explained = Dit gaat van je oude account naar wie dat account ziet, zodat ze weten waar je heen bent gegaan.
guide-start = Contactverzoeken en berichten kun je niet terughalen als ze verstuurd zijn; al het andere kun je terugdraaien. De verhuizing starten?
guide-start-explained = Tot nu toe is er niets veranderd. Zeg je ja, dan komen je contacten op de nieuwe lijst en krijgen ze de verzoeken en berichten die hierboven staan. Met Ctrl-C kun je op elk moment stoppen en later verdergaan.
guide-nothing-to-do = Er is niets meer te doen.

guide-sign-in-elsewhere = Log nu in als { $new } in de chatapps op je telefoon en je computer.
guide-report-file = Het bestand voor het verslag [{ $file }]:
guide-report-file-explained = De naam eindigt op .html voor een pagina om te lezen of af te drukken, op .txt voor gewone tekst, op .json voor programma’s.
guide-saved = Het verslag staat in { $file }.
guide-no-report-file = De naam van het bestand eindigt op .html, .txt of .json.
guide-waiting = Je ziet de antwoorden zodra ze binnenkomen. Druk op Ctrl-C om niet langer te wachten.

guide-do-close-rooms = De oude chatruimtes sluiten die opnieuw zijn opgebouwd
