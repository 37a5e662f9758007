### Een certificaat dat geweigerd is.

certificate-unconfirmed = Rehome kan niet vaststellen of dit echt { $server } is
certificate-expired = Het certificaat van deze server is verlopen
certificate-expired-on = Het is verlopen op { $day }, { $ago }. Servers die binnenkort sluiten, vernieuwen hun certificaat vaak niet meer. Rehome heeft je wachtwoord niet verstuurd.
certificate-expired-some-day = Servers die binnenkort sluiten, vernieuwen hun certificaat vaak niet meer. Rehome heeft je wachtwoord niet verstuurd.
certificate-listening = Misschien luistert er iemand mee. Rehome heeft je wachtwoord niet verstuurd.
certificate-unusual = { $what } Voor een server die wil blijven bestaan, is dat ongewoon: misschien luistert er iemand mee. Rehome heeft je wachtwoord niet verstuurd.
certificate-another = De server toont een ander certificaat dan het certificaat dat je vertrouwt. Rehome heeft je wachtwoord niet verstuurd.

certificate-fits = Al het andere klopt.
certificate-fits-why = Het certificaat is voor { $server } uitgegeven door een instantie die deze computer kent.
certificate-not-all = Er is nog een probleem.
certificate-not-all-why = Rehome kan ook niet vaststellen of het certificaat voor { $server } is uitgegeven.
certificate-misfit = Wat er niet klopt

certificate-fault-expired = Het certificaat is verlopen.
certificate-fault-not-yet-valid = Het certificaat is nog niet geldig, of de klok van deze computer staat verkeerd.
certificate-fault-other-name = Het certificaat is uitgegeven voor { $name }, niet voor { $server }.
certificate-fault-no-name = Het certificaat is niet voor { $server } uitgegeven.
certificate-fault-self-signed = De server heeft het certificaat zelf ondertekend.
certificate-fault-unknown-issuer = Het certificaat is niet ondertekend door een instantie die deze computer vertrouwt.
certificate-fault-authority = Het certificaat is bedoeld om andere te ondertekenen, niet voor een server.
certificate-fault-old-form = Het certificaat heeft een oude vorm, waarin niet kan staan waarvoor het is.
certificate-fault-short-key = De sleutel van het certificaat is te kort.
certificate-fault-unknown-key = De sleutel van het certificaat kan niet worden gecontroleerd.
certificate-fault-other = Het certificaat is geweigerd ({ $error }).

certificate-ago-today = vandaag
certificate-ago-days = { $count ->
    [one] gisteren
   *[other] { $count } dagen geleden
}
certificate-ago-weeks = { $count ->
    [one] { $count } week geleden
   *[other] { $count } weken geleden
}
certificate-ago-months = { $count ->
    [one] { $count } maand geleden
   *[other] { $count } maanden geleden
}
certificate-ago-years = { $count ->
    [one] { $count } jaar geleden
   *[other] { $count } jaar geleden
}
certificate-unknown-day = een onbekende dag
