### Ein abgelehntes Zertifikat.

certificate-unconfirmed = Rehome kann nicht bestätigen, dass das wirklich { $server } ist
certificate-expired = Das Zertifikat dieses Servers ist abgelaufen
certificate-expired-on = Es ist am { $day } abgelaufen ({ $ago }). Server, die bald abgeschaltet werden, erneuern es oft nicht mehr. Rehome hat dein Passwort nicht gesendet.
certificate-expired-some-day = Server, die bald abgeschaltet werden, erneuern es oft nicht mehr. Rehome hat dein Passwort nicht gesendet.
certificate-listening = Vielleicht hört jemand mit. Rehome hat dein Passwort nicht gesendet.
certificate-unusual = { $what } Bei einem Server, der bleiben soll, ist das ungewöhnlich: Vielleicht hört jemand mit. Rehome hat dein Passwort nicht gesendet.
certificate-another = Der Server zeigt ein anderes Zertifikat als das, dem du vertraut hast. Rehome hat dein Passwort nicht gesendet.
certificate-fits = Alles andere stimmt.
certificate-fits-why = Das Zertifikat wurde für { $server } von einer Stelle ausgestellt, die dieser Computer kennt.
certificate-not-all = Es gibt noch ein Problem.
certificate-not-all-why = Rehome kann auch nicht bestätigen, dass das Zertifikat für { $server } ausgestellt wurde.
certificate-misfit = Was nicht stimmt
certificate-fault-expired = Das Zertifikat ist abgelaufen.
certificate-fault-not-yet-valid = Das Zertifikat ist noch nicht gültig, oder die Uhr dieses Computers geht falsch.
certificate-fault-other-name = Das Zertifikat wurde für { $name } ausgestellt, nicht für { $server }.
certificate-fault-no-name = Das Zertifikat wurde nicht für { $server } ausgestellt.
certificate-fault-self-signed = Der Server hat sein Zertifikat selbst unterschrieben.
certificate-fault-unknown-issuer = Niemand, dem dieser Computer vertraut, hat das Zertifikat unterschrieben.
certificate-fault-authority = Das Zertifikat ist zum Unterschreiben anderer Zertifikate gedacht, nicht für einen Server.
certificate-fault-old-form = Das Zertifikat hat ein altes Format, in dem nicht steht, wofür es gilt.
certificate-fault-short-key = Der Schlüssel des Zertifikats ist zu kurz.
certificate-fault-unknown-key = Der Schlüssel des Zertifikats lässt sich nicht prüfen.
certificate-fault-other = Das Zertifikat wurde abgelehnt ({ $error }).
certificate-ago-today = heute
certificate-ago-days = { $count ->
    [one] gestern
   *[other] vor { $count } Tagen
}
certificate-ago-weeks = { $count ->
    [one] vor { $count } Woche
   *[other] vor { $count } Wochen
}
certificate-ago-months = { $count ->
    [one] vor { $count } Monat
   *[other] vor { $count } Monaten
}
certificate-ago-years = { $count ->
    [one] vor { $count } Jahr
   *[other] vor { $count } Jahren
}
certificate-unknown-day = unbekannt
