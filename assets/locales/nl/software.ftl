### In het programmamenu en in softwarecentra.

software-generic-name = Verhuishulp voor XMPP-accounts
software-comment = Verhuis je XMPP-account en je contacten naar een andere server
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;verhuizen;verhuizing;contacten;overzetten;
software-rehearse = Een verhuizing oefenen

software-summary = Verhuis je XMPP-account naar een andere server
software-purpose = De server van je XMPP-adres (Jabber) sluit, of past niet meer bij je. Rehome logt in op je oude en je nieuwe account, laat zien wat het gaat doen, en verhuist dan je contacten met hun namen en groepen, zodat ze je op het nieuwe adres vinden.
software-feature-server = Vraagt de oude server om het account te verhuizen, en doet het zelf waar de server dat niet kan
software-feature-tells = Laat je contacten je nieuwe adres weten op een manier die hun apps kunnen controleren
software-feature-transports = Laat zien welke contacten bij een transport naar een ander netwerk horen en moeten achterblijven, en waarom
software-feature-stops = Kan op elk moment worden gestopt, en gaat verder waar het was gebleven
software-feature-compares = Vergelijkt aan het eind beide accounts en vertelt wat er nog ontbreekt
software-feature-practice = Laat je eerst oefenen, met twee verzonnen accounts in het programma zelf
software-terminal = Alles kan ook in een terminal, voor scripts en voor schermlezers.
software-caption-review = Wat er met elk contact gebeurt, voordat er iets verandert
software-caption-done = Het resultaat, gecontroleerd op de nieuwe server
software-first-release = De eerste versie.
software-second-release = Spreekt dertien talen, bouwt je chatruimtes opnieuw op die met de oude server sluiten, slaat je gesprekken op, en vindt contacten die ook verhuisd zijn.
