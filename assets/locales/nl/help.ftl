### Wat de opdrachtregel over zichzelf zegt (--help, de man-pagina’s).

help-about = Verhuist een XMPP-account van een server die sluit naar een nieuwe
help-about-long = Zonder opdracht opent Rehome het venster.
help-after =
    Wachtwoorden komen uit REHOME_FROM_PASSWORD en REHOME_TO_PASSWORD of uit de sleutelbos, of worden in een terminal gevraagd.

    Afsluitcodes: 0 alles staat op het nieuwe account, 1 er ontbreekt iets, 2 verkeerd gebruik, 3 en 4 inloggen op het oude of het nieuwe account is niet gelukt, 5 onderbroken (start Rehome nog een keer om verder te gaan), 6 Rehome is elders al bezig met deze verhuizing.

help-usage = Gebruik:
help-commands = Opdrachten
help-arguments = Argumenten
help-options = Opties
help-possible-values = Mogelijke waarden:
help-default = standaard:

help-plan = Laat zien wat een verhuizing zou doen, zonder iets te veranderen
help-move = Verhuist het account; een volgende keer alleen wat nog niet gedaan is
help-status = Kijkt wie er sindsdien heeft geantwoord, en laat contacten toe die nu een verzoek sturen
help-undo = Draait terug wat een verhuizing op het nieuwe account heeft toegevoegd en vervangen
help-remind = Stuurt eenmalig een bericht aan wie niet heeft geantwoord
help-wait = Blijft ingelogd tot iedereen heeft geantwoord, of tot een bepaalde dag
help-moves = Toont de verhuizingen die hier zijn begonnen, en hoeveel mensen er hebben geantwoord
help-register = Maakt het nieuwe account aan
help-providers = Toont servers waar je een account kunt krijgen
help-backup = Slaat alles wat leesbaar is van het oude account op in één bestand
help-archive = Slaat de gesprekken op in een map, als pagina’s om te lezen
help-demo = Oefent een verhuizing; niets verlaat deze computer

help-address = Het oude account, dat in het venster wordt ingevuld; een link met xmpp: kan ook
help-help = Toont deze hulp
help-version = Toont de versie
help-language = Taal van alles wat mensen lezen, bijvoorbeeld nl of pt-BR
help-plain = Schrijft gewone regels: niets in kleur, en niets wat nog verandert nadat het getoond is; voor schermlezers en logbestanden; zonder opdracht: vragen in de terminal in plaats van het venster
help-closes = De dag waarop de oude server sluit: 2026-06-05, "{ $day }", { $weekday }
help-data-dir = Map voor de logboeken van verhuizingen en de instellingen
help-from = Het oude account
help-from-backup = Het account
help-from-file = Een eerder opgeslagen back-upbestand (XEP-0227), als de oude server weg is
help-to = Het nieuwe account
help-to-register = Adres dat het account moet krijgen
help-look-for-requests = Toont wie het oude account een contactverzoek heeft gestuurd (dat account gaat hiervoor even online), en wie het nieuwe. Om je nieuwe account een verzoek te laten sturen aan de mensen die het oude er een stuurden: voeg --with pending_requests toe, en --exclude voor wie je niet wilt
help-accept = Accepteert het contactverzoek van deze persoon aan het nieuwe account, en neemt aan dat de opgegeven naam klopt
help-hide = Toont het contactverzoek van deze persoon aan het nieuwe account niet meer; er wordt niets verstuurd
help-yes = Vraagt niets voordat de verhuizing begint
help-yes-register = Vraagt niets voordat het account wordt aangemaakt
help-wait-seconds = Blijft na de verhuizing nog zo veel seconden op antwoorden wachten
help-from-server = Host van de oude server, in plaats van wat de DNS zegt; tls:// voor directe TLS
help-to-server = Host van de nieuwe server, in plaats van wat de DNS zegt; tls:// voor directe TLS
help-server = Host van de server, in plaats van wat de DNS zegt; tls:// voor directe TLS
help-from-certificate = Accepteert precies dit certificaat van de oude server
help-to-certificate = Accepteert precies dit certificaat van de nieuwe server
help-certificate = Accepteert precies dit certificaat
help-from-old-encryption = Logt ook in op het oude account als de versleuteling van de server zo oud is dat anderen die misschien kunnen kraken
help-forget-certificates = Vergeet de certificaten, en de oude versleuteling, die eerder voor deze verhuizing zijn geaccepteerd
help-json = Schrijft één JSON-object naar de standaarduitvoer, en daar verder niets
help-json-array = Schrijft één JSON-array naar de standaarduitvoer, en daar verder niets
help-progress = Hoe de voortgang op de standaardfoutuitvoer wordt getoond
help-progress-auto = Een balk in een terminal, anders regels
help-progress-json = Eén JSON-gebeurtenis per regel
help-report = Schrijft het verslag naar een bestand: .html, .txt of .json
help-verbose = Vertelt meer over wat er gebeurt
help-output = Bestand om te schrijven; een bestaand bestand met die naam wordt vervangen
help-with-backup = Slaat ook deze soorten op, die alleen op verzoek worden gelezen: pending_requests, en history, alle berichten
help-with-history = Alle berichten die de server heeft bewaard
help-output-archive = Map om te schrijven: een nieuwe of lege, of die van een eerdere keer, waaraan wordt toegevoegd wat nieuw is
help-room-archive = Slaat ook de berichten van deze chatruimte op, als ze daar worden bewaard en het account ze mag lezen
help-no-files = Laat gedeelde bestanden waar ze zijn
help-file-limit = Grootste bestand dat wordt opgeslagen, in megabytes; in een terminal vraagt Rehome het voordat het er een overslaat
help-files-limit = Hoeveel er van alle bestanden samen wordt opgeslagen, in megabytes; in een terminal vraagt Rehome het voordat het daar stopt
help-contact = Stuurt alleen dit contact een herinnering, in plaats van iedereen die niet heeft geantwoord
help-reminder = Tekst van de herinnering
help-until = Laatste dag om te blijven, als JAAR-MAAND-DAG
help-invitation = Link van een uitnodiging: xmpp:SERVER?register;preauth=… of de pagina met https:// waar die op staat
help-field = Beantwoordt een vraag uit het formulier van de server
help-picture = Waar de afbeelding wordt opgeslagen die je van de server moet lezen
help-keep = Bewaart het wachtwoord in de sleutelbos

help-via = Wie de contacten verhuist; standaard: auto
help-via-auto = De oude server als die zegt het te kunnen, en Rehome de rest
help-via-server = Rehome vraagt het de oude server hoe dan ook, en doet zelf de rest
help-via-client = Rehome
help-message = Bericht van het oude account aan wie dat account ziet
help-message-language = Taal van wat contacten te lezen krijgen, als dat niet de jouwe is, bijvoorbeeld de of pt-BR
help-no-message = Stuurt geen bericht van het oude account
help-open-statement = Laat iedereen die het oude account ernaar vraagt het nieuwe adres lezen, niet alleen wie dat account ziet
help-exclude = Laat dit contact achter, of laat het contactverzoek van deze persoon aan het oude account onbeantwoord
help-include = Verhuist dit contact, of iedereen achter dit transport, ook als het om een transport lijkt te gaan
help-keep-address = Houdt dit contact onder het adres op de oude lijst, ook al is deze persoon verhuisd
help-only = Verhuist naast de contacten alleen deze soorten gegevens
help-with = Verhuist ook deze soorten, die alleen op verzoek verhuizen: pending_requests, hosted_rooms
help-room = Bouwt de chatruimte OLD van de oude server opnieuw op als NEW
help-without = Verhuist deze soorten gegevens niet
help-on-conflict = Wat er gebeurt als het nieuwe account al iets anders heeft; standaard: keep
help-on-conflict-keep = Wat op het nieuwe account staat, blijft
help-on-conflict-replace = Wat op het oude account staat, gaat voor

help-kind-profile = Wie je bent
help-kind-picture = Je profielfoto
help-kind-nickname = De naam die je gebruikt
help-kind-rooms = Bladwijzers van chatruimtes
help-kind-private = Wat chatapps voor zichzelf bewaren
help-kind-published = Al het andere dat gepubliceerd is en gekopieerd kan worden
help-kind-blocked = Geblokkeerde adressen
help-kind-room-rights = Eigenaar of beheerder van chatruimtes zijn
help-kind-hosted-rooms = Chatruimtes op de oude server die van jou zijn, opnieuw opgebouwd op de nieuwe; wie erin zit, krijgt bericht
help-kind-pending-requests = Mensen die wachten op antwoord op hun contactverzoek aan het oude account; om dit te lezen gaat het account even online
help-kind-statement = De verwijzing op het oude account naar je nieuwe adres

help-missing = Dit ontbreekt: { $names }.
help-unknown = Er is geen optie of opdracht “{ $name }”.
help-bad-value = “{ $value }” kan niet worden gebruikt voor { $option }.
help-bad-value-of = “{ $value }” kan niet worden gebruikt voor { $option }: kies { $valid }.
help-no-value = Achter { $option } ontbreekt een waarde.
help-twice = { $option } kan maar één keer worden opgegeven.
help-conflict = { $option } kan niet samen met { $other } worden gebruikt.
help-more = Meer hierover: --help.

help-close-rooms = Sluit opnieuw opgebouwde chatruimtes op de oude server, voorgoed
help-yes-close-rooms = Vraagt niets voordat ze worden gesloten
help-room-subjects = Laat het onderwerp van de oude chatruimte vertellen waarheen die verhuisd is, als die opnieuw is opgebouwd
help-old-room = Sluit alleen deze chatruimte, in plaats van alle die opnieuw zijn opgebouwd
help-kind-archive-preferences = Van wie de server de berichten bewaart
