### La page où un déménagement se vérifie avant de commencer.

review-nothing-changes = Rien ne change tant que vous n’avez pas vérifié cette liste et cliqué sur Déménager.

review-sent-nothing = Personne ne reçoit de demande ni de message
review-sent-requests = { $requests ->
    [one] { $requests } personne reçoit une demande de contact
   *[other] { $requests } personnes reçoivent une demande de contact
}
review-sent-messages = { $messages ->
    [one] { $messages } personne reçoit un message
   *[other] { $messages } personnes reçoivent un message
}
review-sent-both = { $requests ->
    [one] { $requests } personne reçoit une demande de contact, { $messages } un message
   *[other] { $requests } personnes reçoivent une demande de contact, { $messages } un message
}
review-sent-short = { $requests ->
    [one] { $requests } demande
   *[other] { $requests } demandes
}, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}

review-takes-moment = Moins d’une minute
review-takes-minutes = { $count ->
    [one] Environ { $count } minute
   *[other] Environ { $count } minutes
}
review-takes-hours = { $half ->
    [yes] { $count ->
        [one] Environ { $count } heure et demie
       *[other] Environ { $count } heures et demie
    }
   *[no] { $count ->
        [one] Environ { $count } heure
       *[other] Environ { $count } heures
    }
}
review-takes = { $time }.
review-takes-limited = { $time } : { $server } limite les demandes de contact. Vous pouvez faire des pauses.

review-comes-profile = profil
review-comes-picture = photo de profil
review-comes-nickname = pseudo
review-comes-rooms = { $count ->
    [one] { $count } salon
   *[other] { $count } salons
}
review-comes-private = notes et paramètres des applis
review-comes-published = données publiées par vos applis
review-comes-blocked = { $count ->
    [one] { $count } adresse bloquée
   *[other] { $count } adresses bloquées
}
review-comes-rights = { $count ->
    [one] droits dans { $count } salon
   *[other] droits dans { $count } salons
}
review-comes-hosted = { $count ->
    [one] { $count } salon à vous
   *[other] { $count } salons à vous
}
review-comes-requests = { $count ->
    [one] { $count } demande en attente
   *[other] { $count } demandes en attente
}
review-comes-statement = un avis de déménagement sur l’ancien compte
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } contact : { $parts }.
   *[other] { $count } contacts : { $parts }.
}
review-behind-transport = { $count } par la passerelle { $network }
review-behind-transports = { $transports ->
    [one] { $count } par une passerelle
   *[other] { $count } par { $transports } passerelles
}
review-behind-unplaced = { $count ->
    [one] { $count } non identifié
   *[other] { $count } non identifiés
}
review-behind-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
review-behind-short = { $count ->
    [one] { $count } reste sur l’ancien compte.
   *[other] { $count } restent sur l’ancien compte.
}
review-rooms-close = { $count ->
    [one] { $count } salon ferme avec le serveur.
   *[other] { $count } salons ferment avec le serveur.
}
review-close-short = { $count ->
    [one] { $count } ferme
   *[other] { $count } ferment
}
review-differ-short = { $count ->
    [one] { $count } diffère
   *[other] { $count } diffèrent
}
review-transport = Passerelle { $network }
review-transport-unknown = Passerelle

review-of-people = { $moving ->
    [one] { $moving } contact sur { $all }
   *[other] { $moving } contacts sur { $all }
}
review-move = { $count ->
    [one] Déménager avec { $count } contact…
   *[other] Déménager avec { $count } contacts…
}
review-move-short = Déménager ({ $count })…
review-move-question = { $count ->
    [one] Déménager avec { $count } contact ?
   *[other] Déménager avec { $count } contacts ?
}
review-move-yes = { $count ->
    [one] Déménager avec { $count } contact
   *[other] Déménager avec { $count } contacts
}
review-requests = { $count ->
    [one] { $count } demande de contact
   *[other] { $count } demandes de contact
}
review-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
review-from = depuis { $account }
review-include = { $count ->
    [one] Son contact n’est joignable que par { $old }. Sur { $new }, ce serait une adresse où personne ne répond, tant que vous n’y configurez pas vous-même une telle passerelle.
   *[other] Ses { $count } contacts ne sont joignables que par { $old }. Sur { $new }, ce seraient des adresses où personne ne répond, tant que vous n’y configurez pas vous-même une telle passerelle.
}
review-include-yes = { $count ->
    [one] Transférer { $count } contact
   *[other] Transférer { $count } contacts
}

review-kind-profile = Profil
review-kind-picture = Photo de profil
review-kind-nickname = Pseudo
review-kind-rooms = Salons
review-kind-private = Notes et paramètres des applis
review-kind-published = Publié par vos applis
review-kind-blocked = Adresses bloquées
review-kind-rights = Droits dans des salons
review-kind-hosted = Vos propres salons
review-kind-statement = Avis de déménagement
review-and-others = { $count ->
    [one] { $first } et { $count } autre
   *[other] { $first } et { $count } autres
}
review-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
review-rights = { $count ->
    [one] { $count } salon donne les mêmes droits à votre nouveau compte
   *[other] { $count } salons donnent les mêmes droits à votre nouveau compte
}
review-cannot-message = Sans l’ancien serveur, Rehome ne peut pas écrire à vos contacts depuis { $old }. La demande de contact indique votre ancienne adresse.
review-note-contacts = Indique où vous avez déménagé. Les applis de messagerie qui le permettent acceptent votre nouvelle adresse automatiquement. Seuls vos contacts peuvent le lire.
review-note-anybody = Indique où vous avez déménagé. Les applis de messagerie qui le permettent acceptent votre nouvelle adresse automatiquement. Quiconque interroge l’ancien serveur peut le lire, comme vous l’avez choisi au début.

review-gets-no-message = Ne vous voit pas ; ne reçoit pas de message
review-gets-no-request = Vous ne voyez pas cette personne ; elle ne reçoit pas de demande
review-gets-nothing = Vous ne vous voyez pas ; rien ne lui est envoyé
review-this-is-you = C’est vous
review-left-out = Laissé de côté
review-unreadable = Adresse illisible
review-blocked = Bloqué : ne reçoit ni demande ni message
review-there-as = Sur votre nouvelle liste : { $label }

review-comes-archive-preferences = paramètres des archives de messages
review-kind-archive-preferences = Options d’archivage
review-title = Vérifiez votre déménagement
review-step = Vérifier
review-title-reading = Lecture
review-title-move = Déménager ?
review-title-include = Transférer ?
review-people = Contacts
review-rooms = Salons
review-data = Profil et données
review-reading = Lecture de vos contacts…
review-not-read = Rehome n’a pas pu lire vos contacts.
review-empty = Votre liste de contacts est vide. Votre profil et vos salons peuvent quand même être transférés.
review-label-message = Message
review-which-language = Quelle langue lisent vos contacts ?
review-label-takes = Durée
review-label-comes = Et aussi
review-label-differs = Différences
review-stays-behind = Non transféré
review-no-message = Aucun message n’est envoyé.
review-reset = Réinitialiser
review-instead-of = au lieu de
review-nothing = rien
review-no-picture = pas de photo
review-more-differ = et { $count } de plus
review-change = Modifier
review-show = Voir
review-show-all = Voir tout
review-show-less = Voir moins
review-move-unknown = Déménager…
review-move-data = Transférer profil et salons…
review-finish = Finir de déménager…
review-finish-question = Finir de déménager ?
review-finish-yes = Finir de déménager
review-what-can = Ce qui est ajouté à votre nouveau compte pourra être retiré plus tard. Rien n’est supprimé de votre ancien compte.
review-search = Nom, adresse ou groupe
review-filter-all = Tous
review-moved-too = Déménagé aussi
review-moved-too-to = Déménagé aussi : { $new }
review-keeps-address = Ancienne adresse, pas { $new }
review-use-new-address = Utiliser plutôt la nouvelle adresse
review-use-old-address = Utiliser plutôt l’ancienne adresse
review-already-there = Déjà là
review-already-listed = Déjà sur votre nouvelle liste
review-listed-twice = Figure deux fois
review-uncertain = Incertain
review-uncertain-one = Non transféré : Rehome ne sait pas si c’est une personne ou une passerelle.
review-transport-why = Vous devrez la configurer à nouveau vous-même sur le nouveau serveur.
review-uncertain-why = Rehome ne sait pas si ce sont des personnes ou une passerelle.
review-include-anyway = Transférer aussi…
review-include-short = Transférer…
review-include-all = Tout transférer
review-leave-behind = Laisser de côté
review-include-question = { $transport } : transférer ses contacts ?
review-leave-them = Les laisser de côté
review-no-rooms = Vous n’avez pas de salons favoris.
review-move-bookmarks = Transférer mes favoris, avec mes pseudos
review-room-joins = entrée automatique
review-room-left-out = Reste où il est ; votre nouveau compte ne reçoit pas le favori.
review-room-joined = Reste où il est ; votre nouveau compte le rejoint.
review-room-listed = Reste où il est ; votre nouveau compte a le favori.
review-room-closes = Ce salon ferme avec le serveur.
review-room-closes-on = Ce salon ferme avec le serveur le { $day }.
review-room-yours = Il est à vous
review-room-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
review-rebuild = Le reconstruire sur { $server }
review-rebuild-elsewhere = Le reconstruire sur un autre serveur
review-rebuild-why = { $count ->
    [one] Avec son nom, son image, ses règles et { $count } membre, qui reçoit une invitation (à sa nouvelle adresse, si cette personne a déménagé). L’ancien salon n’est pas fermé : vous en déciderez plus tard.
   *[other] Avec son nom, son image, ses règles et { $count } membres. Ils reçoivent une invitation, à leur nouvelle adresse s’ils ont déménagé. L’ancien salon n’est pas fermé : vous en déciderez plus tard.
}
review-rebuild-empty = Avec son nom, son image et ses règles. L’ancien salon n’est pas fermé : vous en déciderez plus tard.
review-room-address = Adresse
review-room-free = libre
review-room-taken = prise : choisissez-en une autre
review-room-no-address = Ce n’est pas l’adresse d’un salon.
review-room-no-place = Il est à vous, mais le nouveau serveur n’a pas de salons.
review-room-subjects = Indiquer dans le sujet de chaque ancien salon vers où il a déménagé
review-room-unread = Il est à vous, mais Rehome n’a pas pu lire ce qu’il faut pour le reconstruire.
review-room-silent = Il n’a pas répondu ; Rehome ne peut donc pas savoir à qui il est.
review-room-ownerless = Il n’indique pas à qui il est. Votre favori ne mènera nulle part une fois le serveur fermé.
review-room-owners = Propriétaires : { $owners }. Demandez-leur si le salon va déménager :
review-room-copy = Copier un message pour eux
review-room-message = Le salon { $room } ferme avec son serveur. Va-t-il déménager ? Ma nouvelle adresse est { $new }.
review-room-message-day = Le salon { $room } ferme avec son serveur le { $day }. Va-t-il déménager ? Ma nouvelle adresse est { $new }.
review-which = Vos deux comptes diffèrent ici : que voulez-vous garder ?
review-as-it-is = Transféré tel quel
review-note-and-requests = Avis et demandes
review-nothing-else = L’ancien compte ne contient rien d’autre qui puisse être transféré.
review-stays-there = Reste sur l’ancien compte.
review-never-moves = Les clés de chiffrement, les messages gardés sur les serveurs d’autres personnes et vos comptes auprès des passerelles ne sont jamais transférés. Ce qui est remplacé est gardé dans le journal du déménagement, afin de pouvoir être remis.
review-what-is-this = Explications
review-hide = Masquer
review-doubtful = La liste contient des serveurs entiers : celui du nouveau compte, ou des serveurs où vous avez des contacts. Ils ne sont bloqués que si vous les cochez. D’ici là, vos contacts sur ces serveurs ne reçoivent ni demande ni message.
review-block-server = Bloquer tout le monde sur { $server }
review-means-profile = Ce que voient les autres quand ils consultent votre profil : nom complet, anniversaire, adresse e-mail, etc.
review-means-picture = L’image que vos contacts voient à côté de votre nom.
review-means-nickname = Le nom que les applis de vos contacts affichent pour vous, sauf s’ils en choisissent un autre.
review-means-rooms = Les discussions de groupe parmi vos favoris, et celles que vos applis rejoignent automatiquement. Les listes des deux comptes sont réunies.
review-means-private = Ce que certaines applis de messagerie gardent sur le serveur : notes sur les contacts, adresses qui appartiennent à la même personne, paramètres.
review-means-published = Ce que vos applis ont publié d’autre avec le compte. Votre position de lecture dans les salons et la sauvegarde chiffrée de votre clé OpenPGP restent valables pour le nouveau compte et sont copiées.
review-means-blocked = Les adresses que vous avez bloquées. Les listes des deux comptes sont réunies : personne de plus ne pourra vous joindre.
review-means-archive = Les personnes dont le serveur garde les messages pour vous, et celles dont il ne les garde jamais. Là où votre ancien compte en gardait moins, le nouveau n’en garde pas plus.
review-means-rights = Dans les discussions de groupe dont vous êtes propriétaire ou que vous gérez, le nouveau compte reçoit les mêmes droits. L’ancien garde les siens.
review-means-hosted = Les discussions de groupe de l’ancien serveur qui sont à vous : elles sont reconstruites sur le nouveau, et tout le monde y est invité. Les personnes qui y sont en sont prévenues.
review-means-requests = Les personnes qui veulent ajouter l’ancien compte et n’ont pas eu de réponse : c’est le nouveau compte qui leur envoie une demande.
review-means-statement = Un avis, sur l’ancien compte, qui indique où vous avez déménagé.
review-requests-check = Vérifier
review-requests-checking = Vérification…
review-requests-again = Revérifier
review-requests-nobody = Personne n’attend de réponse.
review-requests-listed = Sur votre liste de contacts, et c’est là que vous en décidez.
review-requests-not-yet = Pour vérifier, votre ancien compte apparaît en ligne un instant.
review-requests-later = Vérifié au début du déménagement : votre ancien compte apparaît en ligne un instant, et le nouveau envoie une demande à toutes les personnes trouvées.
review-requests-wait = Ces personnes attendent votre réponse sur l’ancien compte, comme toutes celles qui enverront une demande à partir de maintenant.
review-requests-ticked = Le nouveau compte envoie une demande à toutes les personnes cochées. Les autres, et celles qui enverront une demande à partir de maintenant, attendent votre réponse sur l’ancien compte.
review-requests-says = « { $says } »
