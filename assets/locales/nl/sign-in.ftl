### Waarom inloggen niet lukt.

sign-in-bad-domain = { $server } is niet de naam van een server.
sign-in-no-such-host = Rehome kan de server { $server } niet vinden. Kijk of er een typefout in staat. Klopt het adres, dan is de server misschien al offline.
sign-in-no-service = { $server } zegt dat er geen XMPP-dienst is.
sign-in-no-dns = De namen van servers kunnen niet worden opgezocht. Is deze computer online?
sign-in-refused = { $server } is er, maar op { $endpoint } antwoordt niets. Misschien staat de server op dit moment uit.
sign-in-unreachable = { $server } is niet bereikbaar op { $endpoint }. Probeer het later opnieuw.
sign-in-not-xmpp = Wat er voor { $server } antwoordt, is geen XMPP-server.
sign-in-no-encryption = { $server } biedt geen versleuteling. Rehome heeft het wachtwoord niet verstuurd, omdat iedereen het had kunnen lezen.
sign-in-old-encryption = De versleuteling van { $server } is te oud om veilig te zijn. Daarom heeft Rehome het wachtwoord niet verstuurd. De beheerders kunnen TLS 1.2 of 1.3 inschakelen, met ECDHE voor de sleutels en AES-GCM of ChaCha20 voor de rest.
sign-in-tls = Er kon geen versleutelde verbinding met { $server } worden gemaakt ({ $error }).
sign-in-wrong-pin = { $server } toont een ander certificaat dan het certificaat dat je hebt geaccepteerd ({ $expected }).
sign-in-stream = { $server } heeft de verbinding geweigerd ({ $error }).
sign-in-no-mechanism = { $server } biedt geen veilige manier om een wachtwoord te bewijzen (alleen { $offered }).
sign-in-wrong-password = Het adres of het wachtwoord voor { $account } klopt niet. Controleer beide en probeer het opnieuw.
sign-in-disabled = Het account { $account } is uitgeschakeld.
sign-in-expired = Het wachtwoord van { $account } is verlopen.
sign-in-encryption-required = { $server } eist een soort versleuteling die Rehome niet gebruikt.
sign-in-temporary = { $server } kan op dit moment geen wachtwoorden controleren. Probeer het over een paar minuten opnieuw.
sign-in-denied = { $server } liet { $account } niet inloggen.
sign-in-unproven = { $server } heeft niet bewezen het wachtwoord zelf te kennen. Misschien is het de server van iemand anders.
sign-in-no-session = { $server } heeft het wachtwoord geaccepteerd, maar geen sessie geopend. Misschien zijn er te veel apps ingelogd.
sign-in-silent = { $server } antwoordt niet. Probeer het later opnieuw.
sign-in-lost = De verbinding met { $server } is tijdens het inloggen verbroken. Probeer het opnieuw.
sign-in-protocol = { $server } gaf een antwoord dat in XMPP niets betekent ({ $error }).
sign-in-server-says = { $sentence } De server zegt: { $text }
sign-in-accept-old-encryption = Als je liever het risico neemt dan dat je achterlaat wat daar staat: { $how }. Wie de verbinding kan afluisteren, kan dan misschien het wachtwoord lezen en alles wat wordt gedownload. Gebruik dat wachtwoord dus nergens anders.

sign-in-certificate-expired = Het certificaat van { $server } is verlopen.
sign-in-certificate-not-yet = Het certificaat van { $server } is nog niet geldig.
sign-in-certificate-name = Rehome kan niet vaststellen of dit echt { $server } is: het certificaat is voor een andere naam.
sign-in-certificate-self-signed = Rehome kan niet vaststellen of dit echt { $server } is: het certificaat is alleen door de server zelf ondertekend.
sign-in-certificate-unknown-issuer = Rehome kan niet vaststellen of dit echt { $server } is: deze computer weet niet wie het certificaat heeft ondertekend.
sign-in-certificate-authority = Het certificaat van { $server } hoort bij een certificaatinstantie, niet bij een server.
sign-in-certificate-old-form = Het certificaat van { $server } heeft een oude vorm, waarin niet kan staan waarvoor het is.
sign-in-certificate-short-key = De sleutel in het certificaat van { $server } is te kort.
sign-in-certificate-unknown-key = De sleutel in het certificaat van { $server } kan hier niet worden gecontroleerd.
sign-in-certificate-other = Het certificaat van { $server } is niet te vertrouwen ({ $error }).
sign-in-password-not-sent = Rehome heeft het wachtwoord niet verstuurd.
sign-in-certificate-accept = Weet je zeker dat dit jouw server is, accepteer dan precies dit certificaat: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] De sleutel heeft maar { $bits } bit: iemand met veel geld kan hem kraken en zich voordoen als { $server }.
   *[other] De sleutel heeft maar { $bits } bits: iemand met veel geld kan hem kraken en zich voordoen als { $server }.
}
sign-in-key-worthless = Dit certificaat kan niet worden geaccepteerd, omdat hier niet na te gaan is of het echt { $server } is die het toont. Vraag de beheerders van { $server } om een certificaat met een andere sleutel.
sign-in-certificate-for = voor:
sign-in-certificate-issuer = uitgegeven door:
sign-in-certificate-valid = geldig:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = { $from } tot { $until }
sign-in-certificate-no-name = (geen naam)

sign-in-no-keyring = Op deze computer is geen sleutelbos, dus het wachtwoord van { $account } wordt niet bewaard. De verhuizing lukt ook zonder.
sign-in-keyring-locked = De sleutelbos is vergrendeld of ontbreekt, dus het wachtwoord van { $account } wordt niet bewaard. De verhuizing lukt ook zonder.
sign-in-keyring-refused = De sleutelbos heeft het geweigerd, dus het wachtwoord van { $account } wordt niet bewaard. De verhuizing lukt ook zonder.
sign-in-password-again = { $account }: dit wachtwoord is niet geaccepteerd. Probeer het nog een keer.
sign-in-stale-password = In de sleutelbos staat een wachtwoord voor { $account }, maar de server accepteert het niet meer.
sign-in-way-around-keyring = Zet het juiste wachtwoord in { $variable }, of start dit in een terminal, waar Rehome erom vraagt.
sign-in-offer-to-replace = Dat klopte. Het in de sleutelbos bewaren in plaats van het oude wachtwoord van { $account }?

sign-in-list-refused = { $server } wilde de contactenlijst niet geven.
sign-in-list-refused-why = { $server } wilde de contactenlijst niet geven: { $text }.
sign-in-interrupted = De verbinding met { $server } is verbroken. Probeer het opnieuw.
sign-in-unreadable = { $server } gaf een antwoord dat Rehome niet kan lezen ({ $error }).
sign-in-closed = De sessie op { $server } is gesloten.
sign-in-gave-up = De verbinding met { $server } is verbroken en kon niet worden hersteld. { $why }
sign-in-not-again = De verbinding met { $server } is verbroken, en opnieuw inloggen is niet gelukt. { $why }
sign-in-ended = { $server } heeft de sessie beëindigd ({ $error }).
sign-in-malformed = { $server } stuurt iets wat Rehome niet kan lezen ({ $error }).
sign-in-excessive = { $server } stuurt meer dan Rehome aankan. Daarom is de verbinding gesloten.
sign-in-keeps-breaking = De verbinding met { $server } wordt steeds weer verbroken. Probeer het later opnieuw.
