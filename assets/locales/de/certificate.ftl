### Ein abgelehntes Zertifikat, im Fenster.

certificate-unconfirmed = Rehome kann nicht bestätigen, dass das wirklich { $server } ist
certificate-expired = Das Zertifikat dieses Servers ist abgelaufen
certificate-expired-on = Es galt bis { $day } ({ $ago }). Server, die bald schließen, erneuern es oft nicht mehr. Rehome hat dein Passwort nicht gesendet.
certificate-expired-some-day = Server, die bald schließen, erneuern es oft nicht mehr. Rehome hat dein Passwort nicht gesendet.
certificate-listening = Vielleicht hört jemand mit. Rehome hat dein Passwort nicht gesendet.
certificate-unusual = { $what } Bei einem Server, der bleiben soll, ist das ungewöhnlich: Vielleicht hört jemand mit. Rehome hat dein Passwort nicht gesendet.
certificate-another = Er zeigt ein anderes Zertifikat als das, dem du vertraut hast. Rehome hat dein Passwort nicht gesendet.
certificate-fits = Alles andere passt.
certificate-fits-why = Es wurde für { $server } ausgestellt, von einer Stelle, die dieser Computer kennt.
certificate-not-all = Das ist nicht alles.
certificate-not-all-why = Rehome kann auch nicht bestätigen, dass es für { $server } ausgestellt wurde.
certificate-misfit = Was nicht passt
certificate-fault-expired = Das Zertifikat ist abgelaufen.
certificate-fault-not-yet-valid = Das Zertifikat ist noch nicht gültig, oder die Uhr dieses Computers geht falsch.
certificate-fault-other-name = Das Zertifikat wurde für { $name } ausgestellt, nicht für { $server }.
certificate-fault-no-name = Das Zertifikat wurde nicht für { $server } ausgestellt.
certificate-fault-self-signed = Das Zertifikat hat nur der Server selbst unterschrieben.
certificate-fault-unknown-issuer = Niemand, dem dieser Computer vertraut, hat das Zertifikat unterschrieben.
certificate-fault-authority = Das Zertifikat ist zum Unterschreiben anderer da, nicht für einen Server.
certificate-fault-old-form = Das Zertifikat hat ein altes Format, das nicht sagen kann, wofür es gilt.
certificate-fault-short-key = Der Schlüssel im Zertifikat ist zu kurz.
certificate-fault-unknown-key = Der Schlüssel im Zertifikat lässt sich hier nicht prüfen.
certificate-fault-other = Das Zertifikat wurde abgelehnt ({ $error }).
certificate-ago-today = heute
certificate-ago-days = { $count ->
    [1] gestern
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
certificate-unknown-day = an einem unbekannten Tag
