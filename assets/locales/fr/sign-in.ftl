### Pourquoi une connexion ne réussit pas.

sign-in-bad-domain = { $server } n’est pas le nom d’un serveur.
sign-in-no-such-host = Aucun serveur nommé { $server } n’a été trouvé. Vérifiez l’orthographe. Si l’adresse est bonne, le serveur est peut-être déjà fermé.
sign-in-no-service = { $server } indique ne pas avoir de service XMPP.
sign-in-no-dns = Rehome n’arrive à trouver aucun serveur. Cet ordinateur est-il connecté à Internet ?
sign-in-refused = { $server } est là, mais rien ne répond sur { $endpoint }. Le serveur est peut-être arrêté pour le moment.
sign-in-unreachable = { $server } est injoignable sur { $endpoint }. Réessayez plus tard.
sign-in-not-xmpp = Ce qui répond pour { $server } n’est pas un serveur XMPP.
sign-in-no-encryption = { $server } ne propose pas de chiffrement. Rehome n’a pas envoyé le mot de passe, car n’importe qui aurait pu le lire.
sign-in-old-encryption = Le chiffrement de { $server } est trop ancien pour être sûr ; Rehome n’a donc pas envoyé le mot de passe. Ses responsables peuvent activer TLS 1.2 ou 1.3, avec ECDHE pour les clés et AES-GCM ou ChaCha20 pour le reste.
sign-in-tls = Impossible d’établir une connexion chiffrée avec { $server } ({ $error }).
sign-in-wrong-pin = { $server } présente un autre certificat que celui que vous avez accepté ({ $expected }).
sign-in-stream = { $server } a refusé la connexion ({ $error }).
sign-in-no-mechanism = { $server } ne propose aucun moyen sûr de vérifier un mot de passe (seulement { $offered }).
sign-in-wrong-password = L’adresse ou le mot de passe de { $account } est incorrect. Vérifiez les deux et réessayez.
sign-in-disabled = Le compte { $account } est désactivé.
sign-in-expired = Le mot de passe de { $account } a expiré.
sign-in-encryption-required = { $server } exige un type de chiffrement que Rehome n’utilise pas.
sign-in-temporary = { $server } ne peut pas vérifier de mots de passe pour le moment. Réessayez dans quelques minutes.
sign-in-denied = { $server } n’a pas laissé { $account } se connecter.
sign-in-unproven = { $server } n’a pas prouvé qu’il connaît lui-même le mot de passe. C’est peut-être le serveur de quelqu’un d’autre.
sign-in-no-session = { $server } a accepté le mot de passe, mais n’a pas ouvert de session. Il y a peut-être trop d’applis connectées.
sign-in-silent = { $server } ne répond pas. Réessayez plus tard.
sign-in-lost = La connexion à { $server } a été perdue pendant l’identification. Réessayez.
sign-in-protocol = { $server } a répondu quelque chose qui n’a pas de sens en XMPP ({ $error }).
sign-in-server-says = { $sentence } Le serveur dit : { $text }
sign-in-accept-old-encryption = Si vous préférez prendre ce risque plutôt que de laisser ce qui s’y trouve, { $how }. Quiconque intercepte la connexion pourrait alors lire le mot de passe et tout ce qui est téléchargé ; n’utilisez donc ce mot de passe nulle part ailleurs.

sign-in-certificate-expired = Le certificat de { $server } a expiré.
sign-in-certificate-not-yet = Le certificat de { $server } n’est pas encore valable.
sign-in-certificate-name = Rehome ne peut pas confirmer qu’il s’agit bien de { $server } : son certificat est pour un autre nom.
sign-in-certificate-self-signed = Rehome ne peut pas confirmer qu’il s’agit bien de { $server } : son certificat n’est signé que par le serveur lui-même.
sign-in-certificate-unknown-issuer = Rehome ne peut pas confirmer qu’il s’agit bien de { $server } : cet ordinateur ne connaît pas l’autorité qui a signé son certificat.
sign-in-certificate-authority = Le certificat de { $server } est celui d’une autorité, pas d’un serveur.
sign-in-certificate-old-form = Le certificat de { $server } est dans un format ancien, qui n’indique pas à quoi il sert.
sign-in-certificate-short-key = La clé du certificat de { $server } est trop courte.
sign-in-certificate-unknown-key = La clé du certificat de { $server } ne peut pas être vérifiée ici.
sign-in-certificate-other = Il n’est pas possible de faire confiance au certificat de { $server } ({ $error }).
sign-in-password-not-sent = Rehome n’a pas envoyé le mot de passe.
sign-in-certificate-accept = Si vous avez la certitude que c’est votre serveur, acceptez ce certificat précis : { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] Sa clé n’a que { $bits } bit : quelqu’un qui a beaucoup d’argent pourrait la casser et se faire passer pour { $server }.
   *[other] Sa clé n’a que { $bits } bits : quelqu’un qui a beaucoup d’argent pourrait la casser et se faire passer pour { $server }.
}
sign-in-key-worthless = Ce certificat ne peut pas être accepté, car rien ne permet ici de savoir si c’est vraiment { $server } qui le présente. Demandez aux responsables de { $server } un certificat avec une autre clé.
sign-in-certificate-for = pour :
sign-in-certificate-issuer = délivré par :
sign-in-certificate-valid = validité :
sign-in-certificate-sha256 = SHA-256 :
sign-in-certificate-days = { $from } – { $until }
sign-in-certificate-no-name = (sans nom)

sign-in-no-keyring = Cet environnement de bureau n’a pas de trousseau de clés ; le mot de passe de { $account } n’est donc pas enregistré. Le déménagement fonctionne sans cela.
sign-in-keyring-locked = Le trousseau est verrouillé ou absent ; le mot de passe de { $account } n’est donc pas enregistré. Le déménagement fonctionne sans cela.
sign-in-keyring-refused = Le trousseau a refusé ; le mot de passe de { $account } n’est donc pas enregistré. Le déménagement fonctionne sans cela.
sign-in-password-again = { $account } : ce mot de passe n’a pas été accepté. Réessayez.
sign-in-stale-password = Le trousseau a un mot de passe pour { $account }, mais le serveur ne l’accepte plus.
sign-in-way-around-keyring = Mettez le bon mot de passe dans { $variable }, ou lancez cette commande dans un terminal, où Rehome le demande.
sign-in-offer-to-replace = C’était le bon. L’enregistrer dans le trousseau à la place de l’ancien mot de passe de { $account } ?

sign-in-list-refused = { $server } a refusé de donner la liste de contacts.
sign-in-list-refused-why = { $server } a refusé de donner la liste de contacts : { $text }.
sign-in-interrupted = La connexion à { $server } a été perdue. Réessayez.
sign-in-unreadable = { $server } a répondu quelque chose que Rehome ne peut pas lire ({ $error }).
sign-in-closed = La session sur { $server } a été fermée.
sign-in-gave-up = La connexion à { $server } a été perdue et n’a pas pu être rétablie. { $why }
sign-in-not-again = La connexion à { $server } a été perdue, et Rehome n’a pas pu se reconnecter. { $why }
sign-in-ended = { $server } a mis fin à la session ({ $error }).
sign-in-malformed = { $server } envoie quelque chose que Rehome ne peut pas lire ({ $error }).
sign-in-excessive = { $server } envoie plus que ce que Rehome peut traiter ; la connexion a donc été fermée.
sign-in-keeps-breaking = La connexion à { $server } ne cesse de se couper. Réessayez plus tard.
