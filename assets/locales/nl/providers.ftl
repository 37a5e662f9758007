### Servers waar je een account kunt krijgen, en het aanmaken ervan.

providers-source = Van { $source }, { $date }. Kijk het na bij de server.

providers-sign-up-here = hier aanmaken
providers-sign-up-captcha = hier aanmaken (captcha)
providers-sign-up-website = aanmaken op de website
providers-since = sinds { $year }
providers-keeps-hours = bewaart berichten een paar uur
providers-keeps-days = { $days ->
    [one] bewaart berichten { $days } dag
   *[other] bewaart berichten { $days } dagen
}
providers-keeps-all = bewaart berichten onbeperkt
providers-files-any = bestanden van elke grootte
providers-files = bestanden tot { $size }

providers-people-there = { $count ->
    [one] { $count } van je contacten is daar
   *[other] { $count } van je contacten zijn daar
}
providers-in-your-country = in jouw land
providers-keeps-year = bewaart berichten een jaar
providers-runs-since = bestaat sinds { $year }

providers-here = Hier aanmaken
providers-here-with-captcha = Hier aanmaken, met captcha
providers-opens-page = Opent een webpagina

providers-opening = { $page } wordt geopend
providers-invites = De uitnodiging op { $host } is voor { $server }.
providers-not-xmpp = Een uitnodigingslink begint met xmpp: of, als het een webpagina is, met https:.
providers-unencrypted = Deze pagina is niet versleuteld, dus onderweg kan iemand er een andere uitnodiging op zetten. Vraag om een link die begint met https:.
providers-bad-address = Het adres in deze uitnodiging is niet te lezen.
providers-no-registration = Deze link is niet bedoeld om een account aan te maken.
providers-page-certificate = { $problem } Rehome heeft de pagina { $page } niet geopend.
providers-page-no-server = Rehome kan de server { $host } niet vinden, dus de pagina { $page } kan niet worden geopend.
providers-page-unreachable = De pagina { $page } kan niet worden geopend. Probeer het later opnieuw.
providers-page-silent = { $host } antwoordt niet, dus de pagina { $page } kan niet worden geopend.
providers-page-missing = { $host } heeft geen pagina { $page } ({ $status }). Misschien is de uitnodiging al gebruikt of verlopen: vraag om een nieuwe.
providers-page-elsewhere = De pagina { $page } verwijst naar een andere plek. Open die in een browser en kopieer de link daar.
providers-page-no-invitation = Op de pagina { $page } staat geen uitnodiging. Misschien is die al gebruikt of verlopen: vraag om een nieuwe.

providers-not-offered = Je kunt van hieruit geen account aanmaken op { $server }.
providers-website-may-say = Misschien staat op de website hoe je er een krijgt.
providers-name-taken = Iemand anders heeft deze naam al. Kies een andere.
providers-bad-name = Een account kan deze naam niet hebben. Kies een andere.
providers-too-fast = { $server } maakt maar een paar accounts tegelijk aan. Wacht een paar minuten, of een uur, en probeer het opnieuw.
providers-not-allowed = Bij { $server } mag je van hieruit geen account aanmaken.
providers-invitation-needed = { $server } lijkt om een uitnodiging te vragen. Heb je er een, plak dan de link.
providers-invitation-invalid = { $server } accepteert deze uitnodiging niet: misschien is die al gebruikt of verlopen. Vraag om een nieuwe.
providers-captcha-wrong = Dat staat niet op de afbeelding. Hier is een andere.
providers-not-accepted = { $server } accepteert niet wat je hebt ingevuld.
providers-refused = { $server } heeft geen account aangemaakt ({ $condition }).
providers-says = { $sentence } De server zegt: { $text }
