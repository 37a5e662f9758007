### Les conversations, enregistrées sous forme de pages à lire.

conversations-reads = Lecture des messages de { $owner }.
conversations-progress = { $count ->
    [one] { $count } message jusqu’au { $until }, { $size } ({ $percent } % de la période)
   *[other] { $count } messages jusqu’au { $until }, { $size } ({ $percent } % de la période)
}
conversations-progress-undated = { $count ->
    [one] { $count } message, { $size }
   *[other] { $count } messages, { $size }
}
conversations-fetches = { $count ->
    [one] Téléchargement des fichiers : { $done } sur { $count }.
   *[other] Téléchargement des fichiers : { $done } sur { $count }.
}
conversations-makes-pages = Création des pages des conversations.
conversations-ask-larger = Certains fichiers dépassent { $size }. Les enregistrer aussi ?
conversations-ask-more = { $count ->
    [one] Avec le fichier suivant, l’ensemble dépasse { $size }. L’enregistrer quand même ?
   *[other] Avec le prochain des { $count } fichiers, l’ensemble dépasse { $size }. Les enregistrer quand même ?
}

conversations-nothing = { $account } n’a aucun message à enregistrer.
conversations-saved = Les conversations de { $account } sont enregistrées dans { $folder } : { $conversations }, { $messages }. Pour les lire, ouvrez { $index } dans un navigateur. Ce que d’autres programmes peuvent importer est dans { $archive }.
conversations-in-backup = { $count ->
    [one] { $count } message des conversations y est aussi.
   *[other] { $count } messages des conversations y sont aussi.
}
conversations-encrypted = { $count ->
    [one] { $count } message est chiffré, et seule l’appli de messagerie dans laquelle vous le lisez en a la clé. Pour en garder le contenu, faites une sauvegarde dans cette appli, ou exportez-y la conversation.
   *[other] { $count } messages sont chiffrés, et seule l’appli de messagerie dans laquelle vous les lisez en a les clés. Pour en garder le contenu, faites une sauvegarde dans cette appli, ou exportez-y les conversations.
}

conversations-room-has-none = Le salon { $owner } ne garde aucun message que votre compte ait le droit de lire.
conversations-has-none = { $server } ne garde pas vos messages ; il n’y a donc rien à y récupérer. Ce que vous avez écrit se trouve seulement dans les applis de messagerie où vous l’avez écrit.
conversations-unknown = Rien de { $owner } n’a été enregistré, car Rehome ne peut pas savoir si ses messages sont gardés : { $why }
conversations-stopped = Arrêté. Ce qui a été lu est enregistré. Lancez Rehome à nouveau pour continuer.
conversations-lost = { $why } Ce qui a été lu est enregistré. Lancez Rehome à nouveau pour continuer.
conversations-refused = Les messages de { $owner } n’ont pas pu être lus jusqu’au bout : { $why } Ce qui a été lu est enregistré. Lancez Rehome à nouveau pour réessayer.
conversations-why-refused = { $server } refuse de les donner ({ $condition }).
conversations-why-lost-place = { $server } ne sait plus où reprendre.
conversations-why-lacking = { $server } annonce des messages, mais ne les envoie pas.
conversations-why-stuck = { $server } envoie sans cesse les mêmes messages.
conversations-missing = { $count ->
    [one] Il manque { $count } message de { $owner }, car le serveur n’a pas pu le donner.
   *[other] Il manque { $count } messages de { $owner }, car le serveur n’a pas pu les donner.
}
conversations-gap = Il manque des messages de { $owner } entre { $after } et { $until }, car le serveur n’a pas pu les donner.

conversations-files-elsewhere = { $count ->
    [one] { $count } fichier se trouve sur un autre serveur et y a été laissé.
   *[other] { $count } fichiers se trouvent sur d’autres serveurs et y ont été laissés.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } fichier a été laissé où il est, car son serveur ne chiffre pas ce qu’il envoie.
   *[other] { $count } fichiers ont été laissés où ils sont, car leur serveur ne chiffre pas ce qu’il envoie.
}
conversations-files-too-large = { $count ->
    [one] { $count } fichier est trop volumineux et n’a pas été enregistré.
   *[other] { $count } fichiers sont trop volumineux et n’ont pas été enregistrés.
}
conversations-files-gone = { $count ->
    [one] { $count } fichier n’est plus sur le serveur.
   *[other] { $count } fichiers ne sont plus sur le serveur.
}
conversations-files-failed = { $count ->
    [one] { $count } fichier n’a pas pu être téléchargé. Lancez Rehome à nouveau pour réessayer.
   *[other] { $count } fichiers n’ont pas pu être téléchargés. Lancez Rehome à nouveau pour réessayer.
}
conversations-files-differ = { $count ->
    [one] { $count } fichier enregistré ne correspond pas à son message : sa taille ou son type diffère.
   *[other] { $count } fichiers enregistrés ne correspondent pas à leurs messages : leur taille ou leur type diffère.
}
conversations-file-unwritten = Impossible d’écrire un fichier

conversations-folder-taken = Il y a autre chose dans { $path }. Choisissez un dossier nouveau ou vide, pour que rien ne se mélange.
conversations-folder-other = Les conversations de { $owner } sont dans { $path }. Choisissez un autre dossier.
conversations-folder-unusable = Impossible d’utiliser le dossier { $path }
conversations-record-unusable = Impossible d’écrire ou de lire { $path }
conversations-record-in-use = Rehome est déjà lancé ailleurs et y enregistre des conversations. Attendez qu’il ait terminé, ou arrêtez-le.
conversations-record-damaged = { $path } n’est plus tel que Rehome l’a écrit ; rien n’y est donc ajouté. Choisissez un autre dossier, ou restaurez-le à partir d’une copie.

conversations-title = Conversations de { $account }
conversations-summary = { $conversations }, { $messages }. Enregistré le { $day }.
conversations-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
conversations-conversations = { $count ->
    [one] { $count } conversation
   *[other] { $count } conversations
}
conversations-all = Toutes les conversations
conversations-search = Chercher dans cette conversation
conversations-search-all = Chercher dans toutes les conversations
conversations-nothing-found = Rien trouvé
conversations-no-day = Sans date
conversations-me = Vous
conversations-in-private = { $nick } ({ $room })
conversations-corrected = corrigé
conversations-retracted = retiré
conversations-bubble-omemo = Message chiffré (OMEMO)
conversations-bubble-openpgp = Message chiffré (OpenPGP)
conversations-bubble-otr = Message chiffré (OTR)
conversations-bubble-encrypted = Message chiffré
conversations-encrypted-here = { $count ->
    [one] { $count } message est ici chiffré, et seule l’appli de messagerie dans laquelle vous le lisez en a la clé. Pour en garder le contenu, faites une sauvegarde dans cette appli, ou exportez-y la conversation.
   *[other] { $count } messages sont ici chiffrés, et seule l’appli de messagerie dans laquelle vous les lisez en a les clés. Pour en garder le contenu, faites une sauvegarde dans cette appli, ou exportez-y la conversation.
}
conversations-topic = Le sujet est maintenant : { $topic }
conversations-bounced = Un message n’a pas pu être remis.
conversations-bounced-why = Un message n’a pas pu être remis : { $why }
conversations-more = Tout afficher
conversations-for-programs = Pour d’autres programmes, les messages tels que le serveur les a gardés (XEP-0227) :
conversations-file-elsewhere = non enregistré : il est sur un autre serveur
conversations-file-unencrypted = non enregistré : son serveur ne chiffre pas ce qu’il envoie
conversations-file-unwanted = non enregistré
conversations-file-too-large = non enregistré : il est trop grand
conversations-file-gone = non enregistré : il n’est plus sur le serveur
conversations-file-failed = non enregistré : il n’a pas pu être téléchargé
conversations-file-encrypted = chiffré : seule l’appli de messagerie dans laquelle vous le lisez peut l’ouvrir
conversations-file-differs = ne correspond pas au message : { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } message par seconde
   *[other] { $done }, { $count } messages par seconde
}
conversations-save = Enregistrer mes conversations
conversations-save-item = Enregistrer mes conversations…
conversations-lead = Un dossier que tout navigateur peut lire, même quand { $server } n’existera plus.
conversations-name = Conversations
conversations-all-saved = enregistrées
conversations-partly-saved = incomplètes
conversations-folder = Dossier
conversations-folder-hint = Un nouveau dossier, un dossier vide, ou celui où Rehome a déjà enregistré des conversations.
conversations-folder-no-dialog = Cet environnement de bureau n’a pas de fenêtre pour choisir un dossier. Indiquez où se trouve le dossier.
conversations-choose-folder = Choisir un dossier…
conversations-with-files = Images et fichiers aussi
conversations-with-files-hint = Rehome vous demandera avant de dépasser 2 Go.
conversations-rooms = Salons
conversations-rooms-hint = Ce qui a été écrit dans un salon pendant que vous y étiez est peut-être déjà parmi vos messages.
conversations-save-now = Enregistrer
conversations-signing-in = Connexion
conversations-now-at = Arrivé au { $day }
conversations-fetching = Copie des images et fichiers
conversations-today = aujourd’hui
conversations-may-close = Vous pouvez fermer Rehome. Si vous enregistrez à nouveau plus tard, il ne récupérera que ce qui est nouveau.
conversations-stop-question = Arrêter l’enregistrement ?
conversations-stop-why = Ce qui a été lu reste enregistré. Plus tard, Rehome ne récupérera que le reste.
conversations-keep-saving = Continuer
conversations-save-them = Enregistrer
conversations-leave-them = Les laisser
conversations-are-saved = Enregistrement terminé : { $conversations }, { $messages }
conversations-in-folder = Dans { $folder }
conversations-read = Les lire
conversations-fetch-again = Récupérer le reste
conversations-no-server = Les conversations ne peuvent être enregistrées que depuis un serveur, pas depuis un fichier de sauvegarde.
