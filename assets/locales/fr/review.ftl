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
review-takes-limited = { $time } : { $server } limite les demandes de contact. Vous pouvez faire des pauses.

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
    [one] { $count } contact : { $parts }.
   *[other] { $count } contacts : { $parts }.
}
review-behind-transport = { $count } par la passerelle { $network }
review-behind-transports = { $transports ->
    [one] { $count } par une passerelle
   *[other] { $count } par { $transports } passerelles
}
review-behind-unplaced = { $count } que Rehome ne sait pas classer
review-behind-others = { $count ->
    [one] { $count } pour une autre raison
   *[other] { $count } pour d’autres raisons
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
    [one] { $moving } personne sur { $all }
   *[other] { $moving } personnes sur { $all }
}
review-move = { $count ->
    [one] Déménager avec { $count } personne…
   *[other] Déménager avec { $count } personnes…
}
review-move-short = Déménager ({ $count })…
review-move-question = { $count ->
    [one] Déménager avec { $count } personne ?
   *[other] Déménager avec { $count } personnes ?
}
review-move-yes = { $count ->
    [one] Déménager avec { $count } personne
   *[other] Déménager avec { $count } personnes
}
review-requests = { $count ->
    [one] { $count } demande de contact
   *[other] { $count } demandes de contact
}
review-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
review-from = de { $account }
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
review-kind-requests = Demandes en attente
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
review-cannot-message = Sans l’ancien serveur, Rehome ne peut pas écrire à vos contacts depuis { $old }. La demande de contact indique qui vous étiez.
review-note-contacts = Indique où vous avez déménagé. Les applis de messagerie qui le permettent acceptent votre nouvelle adresse automatiquement. Seuls vos contacts peuvent le lire.
review-note-anybody = Indique où vous avez déménagé. Les applis de messagerie qui le permettent acceptent votre nouvelle adresse automatiquement. Quiconque interroge l’ancien serveur peut le lire, comme vous l’avez choisi au début.

review-gets-no-message = Ne vous voit pas ; ne reçoit pas de message
review-gets-no-request = Vous ne voyez pas cette personne ; elle ne reçoit pas de demande
review-gets-nothing = Vous ne vous voyez pas ; ne reçoit rien
review-this-is-you = C’est vous
review-left-out = Laissé de côté
review-unreadable = Adresse illisible
review-blocked = Bloqué : ne reçoit ni demande ni message
review-there-as = Sur votre nouvelle liste : { $label }
