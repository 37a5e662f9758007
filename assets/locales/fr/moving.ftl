### Juste avant un déménagement et pendant.

moving-told-before = { $count ->
    [one] Attention : { $count } contact sait déjà que votre nouvelle adresse est { $before }. Il recevra un autre message disant qu’elle est maintenant { $new }. Si c’est à { $before } que vous voulez rester, arrêtez-vous ici.
   *[other] Attention : { $count } contacts savent déjà que votre nouvelle adresse est { $before }. Ils recevront un autre message disant qu’elle est maintenant { $new }. Si c’est à { $before } que vous voulez rester, arrêtez-vous ici.
}
moving-told-in-doubt = { $count ->
    [one] { $count } contact a peut-être déjà reçu le message sur le déménagement. Rehome interroge les archives de l’ancien serveur, et personne ne reçoit le message deux fois.
   *[other] { $count } contacts ont peut-être déjà reçu le message sur le déménagement. Rehome interroge les archives de l’ancien serveur, et personne ne reçoit le message deux fois.
}
moving-not-listed = { $contact } n’est pas sur la liste de contacts de { $account }. L’adresse est-elle bien écrite ?
moving-has-not-asked = { $contact } n’a pas encore demandé à ajouter { $account } à ses contacts, mais sa demande sera acceptée dès qu’elle arrivera.
moving-empty-list = La liste de contacts de { $account } est vide. Si vous y aviez des contacts, le serveur les a perdus ou ne les montre pas : demandez à ses responsables, ou cherchez un fichier que vous auriez enregistré auparavant.
moving-no-list = Le fichier ne contient aucune liste de contacts de { $account }. Si vous y aviez des contacts, cherchez un autre fichier ou sauvegardez à nouveau le compte tant que son serveur fonctionne.
moving-likely-limit = Le nouveau serveur limite peut-être les demandes de contact. Dans ce cas, l’envoi de toutes les demandes prend { $time }. Vous pouvez arrêter à tout moment et continuer plus tard.
moving-outlook = { $count ->
    [one] { $server } limite les demandes de contact ; l’envoi de { $count } demande prend donc { $time }. Vous pouvez arrêter à tout moment et continuer plus tard.
   *[other] { $server } limite les demandes de contact ; l’envoi de { $count } demandes prend donc { $time }. Vous pouvez arrêter à tout moment et continuer plus tard.
}
moving-waits = En attente de { $server }.
moving-back = { $server } est de retour.

moving-copying = { $count ->
    [one] Copie de { $count } contact sur { $server }
   *[other] Copie de { $count } contacts sur { $server }
}
moving-asking = { $count ->
    [one] Envoi de { $count } demande de contact depuis { $server }
   *[other] Envoi de { $count } demandes de contact depuis { $server }
}
moving-telling = { $count ->
    [one] Envoi du message à { $count } contact
   *[other] Envoi du message à { $count } contacts
}
moving-will-be-told = { $count ->
    [one] { $count } contact recevra ce message de { $old } :
   *[other] { $count } contacts recevront ce message de { $old } :
}
moving-will-be-told-rest = Les contacts que les serveurs ne peuvent pas transférer recevront ce message de { $old } :

moving-by-server = Rehome demande à l’ancien serveur de déménager le compte.
moving-by-rehome-chosen = Rehome transfère lui-même les contacts, comme vous l’avez voulu.
moving-by-rehome-not-offered = Rehome transfère lui-même les contacts : l’ancien serveur ne propose pas de le faire.
moving-by-rehome-excluded = Rehome transfère lui-même les contacts : l’ancien serveur transférerait tout le monde, et vous laissez quelqu’un de côté.
moving-by-rehome-blocked = Rehome transfère lui-même les contacts : l’ancien serveur préviendrait quelqu’un que vous avez bloqué sur le nouveau compte.
moving-by-rehome-away = Rehome transfère lui-même les contacts : l’ancien serveur est injoignable.
moving-by-rehome-done = Rehome fait le reste : l’ancien serveur a fait sa part.
moving-by-rehome-unsupported-new = Rehome transfère lui-même les contacts : le nouveau serveur n’accepte pas de comptes venus d’autres serveurs.
moving-by-rehome-unreachable-new = Rehome transfère lui-même les contacts : l’ancien serveur ne peut pas joindre le nouveau.
moving-by-rehome-offline = Rehome transfère lui-même les contacts : l’ancien serveur n’a trouvé personne en ligne sur le nouveau compte.
moving-by-rehome-no-permission = Rehome transfère lui-même les contacts : le nouveau compte n’a pas donné son autorisation à l’ancien serveur.
moving-by-rehome-no-permission-yet = Rehome transfère lui-même les contacts : l’ancien serveur n’a pas reçu à temps l’autorisation du nouveau compte.
moving-by-rehome-too-many-contacts = Rehome transfère lui-même les contacts : l’ancien serveur n’en transfère pas autant.
moving-by-rehome-too-many-requests = Rehome transfère lui-même les contacts : l’ancien serveur a été sollicité trop souvent au cours de la dernière heure.
moving-by-rehome-too-many-questions = Rehome transfère lui-même les contacts : l’ancien serveur a sollicité le nouveau compte trop souvent au cours de la dernière heure.
moving-by-rehome-not-expected = Rehome transfère lui-même les contacts : le nouveau serveur n’a pas noté que l’ancien compte déménage.
moving-by-rehome-not-taken = Rehome transfère lui-même les contacts : le nouveau serveur ne les a pas acceptés de la part de l’ancien.
moving-by-rehome-unknown-here = Rehome transfère lui-même les contacts : l’ancien serveur ne sait pas le faire.
moving-by-rehome-refused = Rehome transfère lui-même les contacts : l’ancien serveur a refusé ({ $condition }).
moving-by-rehome-silent = Rehome transfère lui-même les contacts : rien ne montre que l’ancien serveur le fasse.
moving-by-rehome-lost = Rehome transfère lui-même les contacts : la connexion à l’ancien serveur a été perdue.
moving-by-rehome-cannot = Rehome transfère lui-même les contacts : l’ancien serveur ne le peut pas.

moving-server-quiet = L’ancien serveur n’a rien signalé depuis { $time }. Il attend peut-être les serveurs de vos contacts.
moving-server-quiet-until = L’ancien serveur n’a rien signalé depuis { $time }. Il attend peut-être les serveurs de vos contacts. Dans { $left }, Rehome continuera sans lui.
moving-refused-request = { $by } a demandé à déménager { $account } vers le nouveau compte ; Rehome a refusé. Rien n’a été changé.
moving-refused-request-nameless = { $by } a demandé à déménager un compte vers le nouveau compte ; Rehome a refusé. Rien n’a été changé.
moving-refused-request-times = { $count ->
    [one] Cela a été demandé { $count } fois.
   *[other] Cela a été demandé { $count } fois.
}
moving-came-along = Le contact { $who } n’était pas sur votre ancienne liste de contacts et est apparu sur la nouvelle pendant que les serveurs travaillaient. Retirez ce contact si vous ne le connaissez pas.

moving-register = Dans votre appli de messagerie, connectez-vous au nouveau compte, cherchez { $offered } dans la liste des services (souvent appelée « Découverte de services », « Passerelles » ou « Transports »), choisissez « S’inscrire » et saisissez-y votre compte { $network }.
moving-gateway-offered = Le nouveau serveur a une passerelle vers { $network }, comme { $left }, qui reste sur l’ancien compte. { $how }
moving-room-admin = Vous êtes admin de { $room }. Seuls les propriétaires du salon peuvent donner ce rôle au nouveau compte, et le salon n’indique pas de qui il s’agit.
moving-room-admin-ask = Vous êtes admin de { $room }. Pour que le nouveau compte le soit aussi, demandez à { $people }.
moving-room-members = { $room } est réservé aux membres. Demandez à ses propriétaires d’y admettre le nouveau compte ; le salon n’indique pas de qui il s’agit.
moving-room-members-ask = { $room } est réservé aux membres. Pour que le nouveau compte y soit admis, demandez à { $people }.
moving-rooms-silent = { $server } n’a pas répondu ; Rehome ne peut donc pas savoir si le nouveau compte doit être admis dans : { $rooms }.

moving-comes-online = { $old } apparaît en ligne un instant pour que son serveur montre qui a envoyé une demande de contact.
