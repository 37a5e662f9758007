### Les serveurs où créer un compte.

providers-source = D’après { $source }, le { $date }. Vérifiez auprès du serveur.

providers-sign-up-here = inscription ici
providers-sign-up-captcha = inscription ici (captcha)
providers-sign-up-website = inscription sur son site web
providers-since = depuis { $year }
providers-keeps-hours = garde les messages quelques heures
providers-keeps-days = { $days ->
    [one] garde les messages { $days } jour
   *[other] garde les messages { $days } jours
}
providers-keeps-all = garde les messages sans limite
providers-files-any = fichiers de toute taille
providers-files = fichiers jusqu’à { $size }

providers-people-there = { $count ->
    [one] { $count } de vos contacts y est
   *[other] { $count } de vos contacts y sont
}
providers-in-your-country = dans votre pays
providers-keeps-year = garde les messages un an
providers-runs-since = en service depuis { $year }

providers-here = Inscription ici
providers-here-with-captcha = Inscription ici, avec un captcha
providers-opens-page = Ouvre une page web

providers-opening = Ouverture de { $page }
providers-invites = L’invitation sur { $host } est pour { $server }.
providers-not-xmpp = Un lien d’invitation commence par xmpp: ou, si c’est une page web, par https:.
providers-unencrypted = Cette page n’est pas chiffrée ; quelqu’un pourrait y glisser une autre invitation en chemin. Demandez un lien qui commence par https:.
providers-bad-address = L’adresse de cette invitation est illisible.
providers-no-registration = Ce lien ne permet pas de créer un compte.
providers-page-certificate = { $problem } Rehome n’a pas ouvert la page { $page }.
providers-page-no-server = Aucun serveur nommé { $host } n’a été trouvé ; la page { $page } ne peut donc pas être ouverte.
providers-page-unreachable = La page { $page } ne peut pas être ouverte. Réessayez plus tard.
providers-page-silent = { $host } ne répond pas ; la page { $page } ne peut donc pas être ouverte.
providers-page-missing = { $host } n’a pas de page { $page } ({ $status }). L’invitation a peut-être déjà servi ou expiré : demandez-en une nouvelle.
providers-page-elsewhere = La page { $page } mène ailleurs. Ouvrez-la dans un navigateur et copiez-y le lien.
providers-page-no-invitation = Il n’y a pas d’invitation sur la page { $page }. Elle a peut-être déjà servi ou expiré : demandez-en une nouvelle.

providers-not-offered = Vous ne pouvez pas créer de compte sur { $server } depuis ici.
providers-website-may-say = Son site web explique peut-être comment en obtenir un.
providers-name-taken = Quelqu’un a déjà ce nom. Choisissez-en un autre.
providers-bad-name = Aucun compte ne peut porter ce nom. Choisissez-en un autre.
providers-too-fast = { $server } ne crée que quelques comptes à la fois. Attendez quelques minutes, ou une heure, et réessayez.
providers-not-allowed = { $server } ne vous permet pas de créer un compte depuis ici.
providers-invitation-needed = { $server } semble demander une invitation. Si vous en avez une, collez son lien.
providers-invitation-invalid = { $server } n’accepte pas cette invitation : elle a peut-être déjà servi ou expiré. Demandez-en une nouvelle.
providers-captcha-wrong = Ce n’est pas ce que dit l’image. En voici une autre.
providers-not-accepted = { $server } n’accepte pas ce que vous avez saisi.
providers-refused = { $server } n’a pas créé de compte ({ $condition }).
providers-says = { $sentence } Le serveur dit : { $text }
