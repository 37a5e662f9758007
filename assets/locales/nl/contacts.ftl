### Contacten: wie achterblijft en waarom, wat er misging, wie ook verhuisd is.

contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacten
}

contacts-reason-gateway = een transport: het bewaart je wachtwoord voor een ander netwerk, dus je moet het zelf opnieuw instellen
contacts-reason-behind-gateway = bereikbaar via het transport { $gateway }
contacts-reason-uncertain-terminal = Rehome kan niet nagaan of { $gateway } een persoon of een transport is; met --include { $gateway } verhuist dit contact mee
contacts-reason-uncertain-window = Rehome kan niet nagaan of { $gateway } een persoon of een transport is; vink het vakje in de lijst aan om dit contact mee te verhuizen
contacts-reason-own = dit ben je zelf
contacts-reason-invalid = geen geldig adres
contacts-reason-excluded = door jou overgeslagen
contacts-reason-blocked = geblokkeerd: komt op de lijst, maar krijgt geen verzoek en geen bericht
contacts-reason-blocked-since = geblokkeerd na het verzoek of het bericht: krijgt niets meer

contacts-remark-not-told = weet nog niets van de verhuizing; start Rehome nog een keer
contacts-remark-unwanted = de servers hebben dit contact toch op de nieuwe lijst gezet; verwijder het daar als je dat niet wilt
contacts-remark-name-left = De nieuwe server heeft de naam “{ $name }” niet aangenomen
contacts-remark-groups-left = { $count ->
    [one] De nieuwe server heeft de groep { $groups } niet aangenomen
   *[other] De nieuwe server heeft de groepen { $groups } niet aangenomen
}
contacts-remark-label-left = { $count ->
    [one] De nieuwe server heeft de naam “{ $name }” en de groep { $groups } niet aangenomen
   *[other] De nieuwe server heeft de naam “{ $name }” en de groepen { $groups } niet aangenomen
}
contacts-quoted = “{ $name }”
contacts-remark-reminded = heeft een herinnering gekregen
contacts-remark-probably-declined-terminal = er is geen “nee” gezien, maar het verzoek is er niet meer; met rehome remind --contact { $contact } stuur je er nog een
contacts-remark-probably-declined-window = er is geen “nee” gezien, maar het verzoek is er niet meer

contacts-left-by-server = niet verhuisd door de oude server: { $why ->
    [gateway] die ziet dit contact aan voor een transport
    [uncertain] dit contact is misschien een transport
    [own] die ziet dit contact aan voor het nieuwe account
    [invalid] die vindt het adres ongeldig
    [large] de vermelding is groter dan servers toestaan
    [silent] de server van dit contact heeft niet geantwoord
    [unsupported] de server van dit contact ondersteunt dit niet
    [refused] de server van dit contact heeft geweigerd
    [unconfirmed] de server van dit contact heeft het niet bevestigd aan de nieuwe server
    [shared] dit contact zit in een groep die de oude server beheert
    [blocked] je hebt dit contact geblokkeerd
   *[unknown] deze versie kent de opgegeven reden niet
}

contacts-approval-approved = heeft geantwoord
contacts-approval-waiting = nog geen antwoord
contacts-approval-unreachable = nu niet bereikbaar
contacts-approval-to-ask = nog geen verzoek
contacts-approval-declined = heeft nee gezegd
contacts-approval-probably-declined = heeft waarschijnlijk nee gezegd
contacts-approval-moved-back = is waarschijnlijk terugverhuisd

contacts-channel-planned = een kanaal: het nieuwe account wordt er lid van
contacts-channel-moved = een kanaal: het nieuwe account is er lid van geworden
contacts-channel-there = een kanaal: het nieuwe account was er al lid van
contacts-channel-left = een kanaal, waar niemand een verzoek kan krijgen: word er zelf lid van met het nieuwe account
contacts-channel = Kanaal
contacts-channel-joined = Kanaal, lid
contacts-channel-due = Kanaal, wordt lid
contacts-channel-closes = Dit kanaal staat op de oude server en sluit samen met die server.
contacts-channel-not-joined = Lid worden van dit kanaal is niet gelukt. { $why }
contacts-channel-not-left = Het nieuwe account kon dit kanaal niet verlaten. { $why }
contacts-channel-still-shown = De server zei ja, maar laat het kanaal nog steeds zien.

contacts-moved-too = { $count ->
    [one] { $count } van je contacten is ook verhuisd: Rehome gebruikt het nieuwe adres.
   *[other] { $count } van je contacten zijn ook verhuisd: Rehome gebruikt hun nieuwe adressen.
}
contacts-moved-too-old = { $count ->
    [one] { $count } van je contacten is ook verhuisd: Rehome gebruikt het oude adres, zoals je wilde.
   *[other] { $count } van je contacten zijn ook verhuisd: Rehome gebruikt hun oude adressen, zoals je wilde.
}
contacts-moved-too-some = { $count ->
    [one] { $count } van je contacten is ook verhuisd.
   *[other] { $count } van je contacten zijn ook verhuisd: Rehome gebruikt hun nieuwe adressen, behalve bij { $kept }.
}
contacts-looking-for-moves = Nagaan of er contacten van je zijn die ook verhuisd zijn
contacts-has-moved = verhuisd naar { $new }
contacts-keeps-address = verhuisd naar { $new }; Rehome gebruikt het oude adres, zoals je hebt gekozen
contacts-moved-since = { $old } is verhuisd naar { $new }.
contacts-statement-withdrawn = op het oude account van dit contact staat geen verhuizing meer; wat toen al gedaan was, is zo gebleven
contacts-statement-withdrawn-terminal = op het oude account van dit contact staat geen verhuizing meer, dus misschien is je contact daar weer; wat toen al gedaan was, is zo gebleven; met rehome move --keep-address { $contact } gebruik je het oude adres weer
contacts-statement-withdrawn-kept = op het oude account van dit contact staat geen verhuizing meer
contacts-statement-itself = volgens het account is het naar het eigen adres verhuisd; Rehome heeft dat genegeerd
contacts-statement-loop = volgens het account is het verhuisd, maar de adressen verwijzen in een kringetje naar elkaar; Rehome heeft dat genegeerd
contacts-statement-you = volgens het account is het naar jouw adres verhuisd; Rehome heeft dat genegeerd
contacts-statement-no-address = volgens het account is het verhuisd, maar er staat niet bij waarheen
contacts-statement-gateway = volgens het account is het naar een server of een transport verhuisd; Rehome heeft dat genegeerd

contacts-claim-known = { $who } stuurt je nieuwe account een contactverzoek. Dit is het nieuwe adres van { $old }, die je oude account niet kon zien.
contacts-claim-unchecked = { $who } stuurt je nieuwe account een contactverzoek en zegt { $old } te zijn op een nieuw adres. Rehome kon dat niet nagaan.
contacts-claim-known-nameless = { $who } stuurt je nieuwe account een contactverzoek. Dit is het nieuwe adres van een contact dat je oude account niet kon zien.
contacts-claim-stranger = { $who } stuurt je nieuwe account een contactverzoek en staat niet op je oude contactenlijst.
contacts-claim-decide = Rehome kan niet nagaan wie dit is. Vraag het eerst op een andere manier na.
contacts-claim-accept-terminal = Alleen op zo’n bewering accepteert Rehome niemand. Weet je wie het is: rehome status … --accept { $who }; met --hide in plaats van --accept wordt er niets verstuurd en zie je het verzoek niet meer.
contacts-claim-accept-window = Alleen op zo’n bewering accepteert Rehome niemand. Weet je wie het is, accepteer het verzoek dan op de pagina “Wie heeft geantwoord” of in je chatapp.

contacts-claim-contradicted = { $who } stuurt je nieuwe account een contactverzoek en zegt { $old } te zijn op een nieuw adres. Maar volgens { $old } is het nieuwe adres { $named }. Waarschijnlijk is dit dus iemand anders.
contacts-claim-contact = { $who } stuurt je nieuwe account een contactverzoek. Deze persoon is een contact van je, maar kon je oude account niet zien.
