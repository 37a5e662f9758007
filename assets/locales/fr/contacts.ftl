### Les contacts.

contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
contacts-reason-gateway = une passerelle : elle détient votre mot de passe pour un autre réseau ; vous devez donc la configurer à nouveau vous-même
contacts-reason-behind-gateway = joignable par la passerelle { $gateway }
contacts-reason-uncertain-terminal = Rehome ne sait pas si { $gateway } est une personne ou une passerelle ; --include { $gateway } demande le transfert
contacts-reason-uncertain-window = Rehome ne sait pas si { $gateway } est une personne ou une passerelle ; cochez la ligne dans la liste pour demander le transfert
contacts-reason-own = c’est vous
contacts-reason-invalid = adresse non valable
contacts-reason-excluded = laissé de côté à votre demande
contacts-reason-blocked = bloqué : mis sur la liste, mais sans demande ni message
contacts-reason-blocked-since = bloqué après la demande ou le message : plus rien ne lui est envoyé

contacts-remark-not-told = pas encore prévenu du déménagement ; lancez Rehome à nouveau
contacts-remark-unwanted = mis quand même sur la nouvelle liste par les serveurs ; retirez-le si vous n’en voulez pas
contacts-remark-name-left = Le nouveau serveur n’a pas accepté le nom « { $name } »
contacts-remark-groups-left = { $count ->
    [one] Le nouveau serveur n’a pas accepté le groupe { $groups }
   *[other] Le nouveau serveur n’a pas accepté les groupes { $groups }
}
contacts-remark-label-left = { $count ->
    [one] Le nouveau serveur n’a pas accepté le nom « { $name } » et le groupe { $groups }
   *[other] Le nouveau serveur n’a pas accepté le nom « { $name } » et les groupes { $groups }
}
contacts-quoted = « { $name } »
contacts-remark-reminded = un rappel envoyé
contacts-remark-probably-declined-terminal = aucun refus n’a été reçu, mais la demande n’est plus là ; rehome remind --contact { $contact } en renvoie une
contacts-remark-probably-declined-window = aucun refus n’a été reçu, mais la demande n’est plus là

contacts-left-by-server = non transféré par l’ancien serveur : { $why ->
    [gateway] il le prend pour une passerelle
    [uncertain] c’est peut-être une passerelle
    [own] il le prend pour le nouveau compte
    [invalid] il juge l’adresse non valable
    [large] l’entrée est plus grande que ce que les serveurs acceptent
    [silent] le serveur de ce contact n’a pas répondu
    [unsupported] le serveur de ce contact ne sait pas le faire
    [refused] le serveur de ce contact a refusé
    [unconfirmed] le serveur de ce contact ne l’a pas confirmé au nouveau serveur
    [shared] ce contact est dans un groupe géré par l’ancien serveur
    [blocked] vous avez bloqué ce contact
   *[unknown] la raison donnée n’est pas connue de cette version
}

contacts-approval-approved = a répondu
contacts-approval-waiting = n’a pas encore répondu
contacts-approval-unreachable = injoignable pour le moment
contacts-approval-to-ask = demande à envoyer
contacts-approval-declined = a refusé
contacts-approval-probably-declined = a probablement refusé
contacts-approval-moved-back = est probablement revenu

contacts-channel-planned = un canal : le nouveau compte va le rejoindre
contacts-channel-moved = un canal : le nouveau compte l’a rejoint
contacts-channel-there = un canal : le nouveau compte l’avait déjà rejoint
contacts-channel-left = un canal, où il n’y a personne à qui demander : rejoignez-le depuis le nouveau compte
contacts-channel = Canal
contacts-channel-joined = Canal, rejoint
contacts-channel-due = Canal, à rejoindre
contacts-channel-closes = Ce canal est sur l’ancien serveur et ferme avec lui.
contacts-channel-not-joined = Impossible de rejoindre ce canal. { $why }
contacts-channel-not-left = Le nouveau compte n’a pas pu quitter ce canal. { $why }
contacts-channel-still-shown = Le serveur a dit oui, mais le canal figure toujours sur la liste.

contacts-moved-too = { $count ->
    [one] { $count } de vos contacts a déménagé aussi : Rehome utilise sa nouvelle adresse.
   *[other] { $count } de vos contacts ont déménagé aussi : Rehome utilise leurs nouvelles adresses.
}
contacts-moved-too-old = { $count ->
    [one] { $count } de vos contacts a déménagé aussi : Rehome utilise son ancienne adresse, comme vous l’avez choisi.
   *[other] { $count } de vos contacts ont déménagé aussi : Rehome utilise leurs anciennes adresses, comme vous l’avez choisi.
}
contacts-moved-too-some = { $count ->
    [one] { $count } de vos contacts a déménagé aussi.
   *[other] { $count } de vos contacts ont déménagé aussi : Rehome utilise leurs nouvelles adresses, sauf pour { $kept }.
}
contacts-looking-for-moves = Rehome regarde si certains de vos contacts ont déménagé aussi
contacts-has-moved = a déménagé vers { $new }
contacts-keeps-address = a déménagé vers { $new } ; Rehome utilise l’ancienne adresse, comme vous l’avez choisi
contacts-moved-since = { $old } a déménagé vers { $new }.
contacts-statement-withdrawn = son ancien compte n’indique plus de déménagement ; ce qui était déjà fait a été gardé
contacts-statement-withdrawn-terminal = son ancien compte n’indique plus de déménagement, ce contact y est peut-être revenu ; ce qui était déjà fait a été gardé ; rehome move --keep-address { $contact } utilise de nouveau l’ancienne adresse
contacts-statement-withdrawn-kept = son ancien compte n’indique plus de déménagement
contacts-statement-itself = le compte indique qu’il a déménagé vers sa propre adresse ; Rehome n’en a pas tenu compte
contacts-statement-loop = le compte indique qu’il a déménagé, mais les adresses tournent en rond ; Rehome n’en a pas tenu compte
contacts-statement-you = le compte indique qu’il a déménagé vers votre adresse ; Rehome n’en a pas tenu compte
contacts-statement-no-address = le compte indique qu’il a déménagé, mais pas vers où
contacts-statement-gateway = le compte indique qu’il a déménagé vers un serveur ou une passerelle ; Rehome n’en a pas tenu compte

contacts-claim-known = { $who } souhaite ajouter votre nouveau compte à ses contacts. C’est la nouvelle adresse de { $old }, qui ne voyait pas votre ancien compte.
contacts-claim-unchecked = { $who } souhaite ajouter votre nouveau compte à ses contacts et dit être { $old } sous une nouvelle adresse. Rehome n’a pas pu le vérifier.
contacts-claim-known-nameless = { $who } souhaite ajouter votre nouveau compte à ses contacts. C’est la nouvelle adresse d’un contact qui ne voyait pas votre ancien compte.
contacts-claim-stranger = { $who } souhaite ajouter votre nouveau compte à ses contacts et n’est pas sur votre ancienne liste.
contacts-claim-decide = Rehome ne peut pas vérifier de qui il s’agit. Demandez d’abord confirmation par un autre moyen.
contacts-claim-accept-terminal = Rehome n’accepte personne sur une simple affirmation. Si vous savez de qui il s’agit : rehome status … --accept { $who } ; avec --hide au lieu de --accept, rien n’est envoyé et la demande n’est plus affichée.
contacts-claim-accept-window = Rehome n’accepte personne sur une simple affirmation. Si vous savez de qui il s’agit, acceptez la demande sur la page « Qui a répondu » ou dans votre appli de messagerie.

contacts-claim-contradicted = { $who } souhaite ajouter votre nouveau compte à ses contacts et dit être { $old } sous une nouvelle adresse. Mais { $old } indique avoir déménagé vers { $named } : il s’agit donc probablement de quelqu’un d’autre.
contacts-claim-contact = { $who } souhaite ajouter votre nouveau compte à ses contacts. Cette personne fait partie de vos contacts, mais ne voyait pas votre ancien compte.
