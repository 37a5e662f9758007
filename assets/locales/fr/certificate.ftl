### Un certificat refusé.

certificate-unconfirmed = Rehome ne peut pas confirmer qu’il s’agit bien de { $server }
certificate-expired = Le certificat de ce serveur a expiré
certificate-expired-on = Il a expiré le { $day }, { $ago }. Les serveurs qui vont fermer cessent souvent de le renouveler. Rehome n’a pas envoyé votre mot de passe.
certificate-expired-some-day = Les serveurs qui vont fermer cessent souvent de le renouveler. Rehome n’a pas envoyé votre mot de passe.
certificate-listening = Quelqu’un intercepte peut-être la connexion. Rehome n’a pas envoyé votre mot de passe.
certificate-unusual = { $what } Pour un serveur fait pour durer, c’est inhabituel : quelqu’un intercepte peut-être la connexion. Rehome n’a pas envoyé votre mot de passe.
certificate-another = Le serveur présente un autre certificat que celui auquel vous avez fait confiance. Rehome n’a pas envoyé votre mot de passe.

certificate-fits = Tout le reste est en ordre.
certificate-fits-why = Le certificat a été délivré pour { $server } par une autorité que cet ordinateur connaît.
certificate-not-all = Il y a un autre problème.
certificate-not-all-why = Rehome ne peut pas non plus confirmer que le certificat a été délivré pour { $server }.
certificate-misfit = Ce qui ne va pas

certificate-fault-expired = Son certificat a expiré.
certificate-fault-not-yet-valid = Son certificat n’est pas encore valable, ou l’horloge de cet ordinateur n’est pas à l’heure.
certificate-fault-other-name = Son certificat a été délivré pour { $name }, et non pour { $server }.
certificate-fault-no-name = Son certificat n’a pas été délivré pour { $server }.
certificate-fault-self-signed = Le serveur a signé lui-même son certificat.
certificate-fault-unknown-issuer = Son certificat n’est signé par aucune autorité à laquelle cet ordinateur fait confiance.
certificate-fault-authority = Son certificat est fait pour en signer d’autres, pas pour un serveur.
certificate-fault-old-form = Son certificat est dans un format ancien, qui n’indique pas à quoi il sert.
certificate-fault-short-key = La clé de son certificat est trop courte.
certificate-fault-unknown-key = La clé de son certificat ne peut pas être vérifiée.
certificate-fault-other = Son certificat a été refusé ({ $error }).

certificate-ago-today = aujourd’hui
certificate-ago-days = { $count ->
    [1] hier
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
certificate-ago-weeks = { $count ->
    [one] il y a { $count } semaine
   *[other] il y a { $count } semaines
}
certificate-ago-months = { $count ->
    [one] il y a { $count } mois
   *[other] il y a { $count } mois
}
certificate-ago-years = { $count ->
    [one] il y a { $count } an
   *[other] il y a { $count } ans
}
certificate-unknown-day = date inconnue
