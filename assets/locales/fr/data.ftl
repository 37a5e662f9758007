### Tout sauf les contacts.

data-kind-profile = Profil
data-kind-picture = Photo de profil
data-kind-nickname = Pseudo
data-kind-rooms = Salons favoris
data-kind-private = Notes et paramètres des applis
data-kind-published = Autres données publiées
data-kind-blocked = Adresses bloquées
data-kind-room-rights = Droits dans des salons
data-kind-hosted-rooms = Vos propres salons sur l’ancien serveur
data-kind-pending-requests = Demandes de contact sans réponse
data-kind-statement = Avis de déménagement sur l’ancien compte

data-count-rooms = { $count ->
    [one] Salon favori
   *[other] Salons favoris ({ $count })
}
data-count-private = { $count ->
    [one] Notes et paramètres des applis
   *[other] Notes et paramètres des applis ({ $count })
}
data-count-published = { $count ->
    [one] Autres données publiées
   *[other] Autres données publiées ({ $count })
}
data-count-blocked = { $count ->
    [one] Adresse bloquée
   *[other] Adresses bloquées ({ $count })
}
data-count-room-rights = { $count ->
    [one] Droits dans un salon
   *[other] Droits dans des salons ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] Votre propre salon sur l’ancien serveur
   *[other] Vos propres salons sur l’ancien serveur ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Demande de contact sans réponse
   *[other] Demandes de contact sans réponse ({ $count })
}
data-bookmarked-rooms = { $count ->
    [one] { $count } salon favori
   *[other] { $count } salons favoris
}

data-none = { $what } : rien sur l’ancien compte.
data-unusable = { $what } : rien de transférable sur l’ancien compte.
data-left = { $what } : sur l’ancien compte seulement.
data-not-looked-for = Demandes de contact sans réponse : non vérifiées (utilisez --look-for-requests).
data-not-looked-for-window = Demandes de contact sans réponse : non vérifiées.
data-unsupported = { $what } : le nouveau serveur ne permet pas de garder cela.
data-requests-left = { $what } : toujours sur l’ancien compte, en attente de votre réponse.
data-requests-planned = { $what } : votre nouveau compte enverra une demande à ces personnes.
data-requests-moved = { $what } : votre nouveau compte a envoyé une demande à ces personnes.
data-requests-there = { $what } : déjà sur la nouvelle liste de contacts.
data-left-out = { $what } : hors du transfert.
data-kept = { $what } : le nouveau compte garde ce qu’il a.
data-moved-but-kept = { $what } : transfert terminé, sauf là où le nouveau compte garde ce qu’il a.
data-there = { $what } : déjà sur le nouveau compte.
data-planned = { $what } : à transférer.
data-moved = { $what } : transfert terminé.
data-partly = { $what } : transfert partiel.
data-failed = { $what } : échec du transfert.

data-private-unlisted = Les serveurs n’en donnent pas la liste ; Rehome ne trouve donc que ce qui est rangé sous des noms qu’il connaît.
data-old-account = ancien compte : { $value }
data-new-account = nouveau compte : { $value }
data-asker = { $who } : « { $text } »
data-asker-left = { $who } – toujours sur l’ancien compte

data-note-unsupported = L’ancien serveur ne permet pas de publier un avis qui indique où vous avez déménagé : vos contacts ne l’apprendront que par ce qui leur est envoyé, et leurs applis ne pourront pas vérifier que la nouvelle adresse est la vôtre.
data-note-planned = L’avis de déménagement, qui indique votre nouvelle adresse, sera publié sur l’ancien compte.
data-note-moved = L’avis de déménagement, qui indique votre nouvelle adresse, est publié sur l’ancien compte.
data-note-there = L’avis de déménagement, qui indique votre nouvelle adresse, était déjà publié sur l’ancien compte.
data-note-gone = L’avis de déménagement, qui indique votre nouvelle adresse, n’est plus sur l’ancien compte. Relancez le déménagement pour le publier à nouveau.
data-note-left = L’avis de déménagement sur l’ancien compte a été laissé de côté.
data-note-failed = L’avis de déménagement n’a pas pu être publié sur l’ancien compte.

data-will-be-smaller = { $why } La photo sera réduite.
data-is-smaller = La photo a été réduite, car le nouveau serveur limite la taille.
data-lost-fields = Le nouveau serveur ne garde pas ces champs : { $fields }.
data-web-pages-left = { $count ->
    [one] Le nouveau serveur ne garde que les salons favoris : { $count } page web parmi vos favoris ne peut pas être transférée.
   *[other] Le nouveau serveur ne garde que les salons favoris : { $count } pages web parmi vos favoris ne peuvent pas être transférées.
}
data-fields-left-out = L’ancien compte a deux profils et le nouveau serveur n’en garde qu’un ; ces champs ne figurent que dans l’autre : { $fields }.
data-some-missing = { $count ->
    [one] Il en manque { $count }. { $why }
   *[other] Il en manque { $count }. { $why }
}
data-of-them = { $count ->
    [one] Dont { $count } : { $why }
   *[other] Dont { $count } : { $why }
}
data-old-unreadable = Impossible de lire l’ancien compte : { $why }
data-new-unreadable = Impossible de lire le nouveau compte : { $why }
data-not-taken = Le nouveau serveur n’accepte pas ceci. { $items }
data-item-why = { $item } : { $why }

data-bad-addresses = Laissé de côté, car ce ne sont pas des adresses valables : { $names }.
data-no-rooms = Laissé de côté, car ce ne sont pas des adresses de salons : { $names }.
data-unused-lists = Les listes de confidentialité inutilisées restent sur l’ancien compte : { $names }.
data-namespace-taken = Le nouveau serveur ne garde qu’une chose par espace de noms et y a déjà quelque chose de vous ; ceci reste donc sur l’ancien compte : { $names }.
data-not-moved = Pas de transfert pour : { $names }.
data-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
data-no-address = Une entrée sans adresse a été laissée de côté.
data-twice-nick = { $room } figure deux fois sur la liste. Le pseudo { $nick } de la seconde entrée a été laissé de côté.
data-twice-password = { $room } figure deux fois sur la liste. L’autre mot de passe, celui de la seconde entrée, a été laissé de côté.
data-twice-both = { $room } figure deux fois sur la liste. Le pseudo { $nick } et l’autre mot de passe, ceux de la seconde entrée, ont été laissés de côté.
data-picture-elsewhere = La photo n’est qu’un lien, et Rehome ne la télécharge pas de là-bas : { $address }
data-picture-damaged = La photo est endommagée et illisible.
data-picture-none = Ce qui y est enregistré n’est pas une image.
data-picture-missing = Une photo est annoncée, mais elle n’y est pas.
data-partly-denied = L’adresse { $who } n’était bloquée que pour certaines choses, ce qu’une liste de blocage ne permet pas, et n’est donc pas bloquée.
data-partly-denied-many = Une règle qui bloquait beaucoup de personnes, mais pour certaines choses seulement, reste sur l’ancien compte, car une liste de blocage ne le permet pas.
data-denied-with-exceptions = { $domain } était bloqué avec des exceptions, ce qu’une liste de blocage ne permet pas : les contacts qui y étaient bloqués le sont un par un, et personne d’autre ne l’est.
data-strangers-denied = Toutes les personnes qui ne sont pas des contacts étaient bloquées, ce qu’une liste de blocage ne permet pas.
data-published-markers = Votre position de lecture dans les conversations reste sur l’ancien compte, car elle renvoie aux archives de l’ancien serveur.
data-published-keys = Vos clés publiques OpenPGP restent sur l’ancien compte, car elles sont établies pour l’ancienne adresse. Votre appli de messagerie en publie une pour la nouvelle.
data-published-blog = Votre blog reste sur l’ancien compte : sur le nouveau, chaque billet serait envoyé à vos contacts comme une nouveauté.
data-published-stickers = Vos packs de stickers restent sur l’ancien compte, car ce ne sont que des liens, dont certains vers l’ancien serveur. Ajoutez-les à nouveau dans votre appli de messagerie.
data-published-subscriptions = La liste des blogs et des canaux que vous suivez reste sur l’ancien compte, car ils ne connaissent que votre ancienne adresse. Suivez-les à nouveau depuis le nouveau compte.
data-published-moment = Ce que vos applis n’affichent que momentanément, comme votre humeur ou la musique que vous écoutez, reste sur l’ancien compte.
data-published-unknown = Publié sous des noms que Rehome ne connaît pas, et resté sur l’ancien compte : { $names }.
data-doubtful-terminal = { $count ->
    [one] C’est un serveur entier (celui de votre nouveau compte, ou un serveur où vous avez des contacts) ; il n’est bloqué que si vous le demandez (--include { $first } le bloque) : { $names }. D’ici là, vos contacts sur ce serveur ne reçoivent ni demande ni message (--include suivi d’une adresse envoie une demande à cette personne).
   *[other] Ce sont des serveurs entiers (celui de votre nouveau compte, ou des serveurs où vous avez des contacts) ; ils ne sont bloqués que si vous le demandez (--include { $first } bloque celui-là) : { $names }. D’ici là, vos contacts sur ces serveurs ne reçoivent ni demande ni message (--include suivi d’une adresse envoie une demande à cette personne).
}
data-doubtful-window = { $count ->
    [one] C’est un serveur entier (celui de votre nouveau compte, ou un serveur où vous avez des contacts) ; il n’est bloqué que si vous le cochez : { $names }. D’ici là, vos contacts sur ce serveur ne reçoivent ni demande ni message.
   *[other] Ce sont des serveurs entiers (celui de votre nouveau compte, ou des serveurs où vous avez des contacts) ; ils ne sont bloqués que si vous les cochez : { $names }. D’ici là, vos contacts sur ces serveurs ne reçoivent ni demande ni message.
}

data-not-saved = { $what } : lecture impossible, il se peut que cela manque dans le fichier. { $why }
data-partly-saved = { $what } : tout n’est pas dans le fichier. { $flaws }
data-entry-not-saved = Une entrée de la liste de contacts n’est pas dans le fichier, car son adresse est illisible : « { $address } ».
data-entry-not-saved-named = Une entrée de la liste de contacts n’est pas dans le fichier, car son adresse est illisible : « { $address } » ({ $name }).

data-field-full-name = Nom complet
data-field-first-name = Prénom
data-field-last-name = Nom de famille
data-field-middle-name = Deuxième prénom
data-field-nickname = Pseudo
data-field-birthday = Anniversaire
data-field-email = E-mail
data-field-telephone = Téléphone
data-field-url = Site web
data-field-street = Rue
data-field-town = Ville
data-field-postal-code = Code postal
data-field-region = Région
data-field-country = Pays
data-field-organisation = Organisation
data-field-title = Fonction
data-field-role = Rôle
data-field-about = À propos
data-field-chat-address = Adresse de chat
data-field-value = { $field } : { $value }

data-private-roster-notes = Notes sur les contacts
data-private-metacontacts = Adresses d’une même personne
data-private-delimiter = Séparateur dans les noms de sous-groupes
data-private-settings = Paramètres
data-private-gajim = Paramètres de Gajim
data-private-exodus = Paramètres d’Exodus
data-item-key-backup = Sauvegarde chiffrée de votre clé OpenPGP
data-item-read = Position de lecture dans { $room }

data-picture = { $format }, { $size }
data-picture-by-link = un lien vers une photo
data-kilobytes = { $size } ko
data-megabytes = { $size } Mo
data-gigabytes = { $size } Go

data-kind-archive-preferences = Paramètres des archives de messages
data-count-archive-preferences = { $count ->
    [one] Paramètre des archives de messages
   *[other] Paramètres des archives de messages ({ $count })
}
data-will-archive = { $policy ->
    [never] Comme pour votre ancien compte, aucun message du nouveau ne sera gardé sur le serveur, sauf ceux échangés avec les personnes citées dans ces paramètres.
    [roster] Comme pour votre ancien compte, seuls les messages du nouveau échangés avec des contacts seront gardés sur le serveur, sauf pour les personnes citées dans ces paramètres.
   *[always] Comme pour votre ancien compte, tous les messages du nouveau seront gardés sur le serveur, sauf ceux échangés avec les personnes citées dans ces paramètres.
}
data-item-everybody-else = Toutes les autres personnes
data-archived-always = les messages sont gardés
data-archived-roster = les messages ne sont gardés que pour les contacts
data-archived-never = les messages ne sont pas gardés
