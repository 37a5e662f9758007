### La page d’un déménagement en cours.

underway-left-moment = Il reste moins d’une minute
underway-left-minutes = { $count ->
    [one] Il reste environ { $count } minute
   *[other] Il reste environ { $count } minutes
}
underway-left-hours = { $half ->
    [yes] { $count ->
        [one] Il reste environ { $count } heure et demie
       *[other] Il reste environ { $count } heures et demie
    }
   *[no] { $count ->
        [one] Il reste environ { $count } heure
       *[other] Il reste environ { $count } heures
    }
}

underway-lets-through = { $count ->
    [one] { $server } laisse passer environ { $count } demande par minute.
   *[other] { $server } laisse passer environ { $count } demandes par minute.
}
underway-lets-through-few = { $server } ne laisse passer que quelques demandes par heure.
underway-well-before = L’envoi devrait finir bien avant { $day }.
underway-before = L’envoi devrait finir avant { $day }.
underway-too-long = L’ancien serveur ferme { $day } : laissez Rehome ouvert.
underway-today = L’ancien serveur ferme aujourd’hui : laissez Rehome ouvert.

underway-not-reached = { $count ->
    [one] { $count } personne n’a pas pu être jointe
   *[other] { $count } personnes n’ont pas pu être jointes
}
underway-no-message = Votre message n’est pas arrivé.
underway-server-not-found = Son serveur est introuvable.
underway-server-silent = Son serveur ne répond pas.
underway-no-account = Ce compte n’existe plus.
underway-not-copied = Votre nouveau serveur n’a pas mis ce contact sur votre liste.
underway-not-removed = L’adresse précédente est encore sur votre liste ; vous pouvez l’y retirer.
underway-not-asked = La demande de contact n’est pas arrivée.
underway-uninvited = { $who } souhaite ajouter { $new } à ses contacts et ne fait pas partie du déménagement. Répondez dans votre appli de messagerie.

underway-stop-nobody = Il n’y a aucune demande à envoyer. Ce qui est sur votre nouvelle liste y reste.
underway-stop-everybody = Toutes les demandes ont été envoyées et restent valables.
underway-stop-none = Aucune demande n’a encore été envoyée. Tant que vous ne continuez pas, vos contacts n’ont que votre ancienne adresse.
underway-stop = { $asked ->
    [one] { $asked } demande sur { $all } a été envoyée et reste valable. Les autres personnes n’ont que votre ancienne adresse tant que vous ne continuez pas.
   *[other] { $left ->
        [one] { $asked } demandes sur { $all } ont été envoyées et restent valables. La dernière personne n’a que votre ancienne adresse tant que vous ne continuez pas.
       *[other] { $asked } demandes sur { $all } ont été envoyées et restent valables. Les { $left } autres personnes n’ont que votre ancienne adresse tant que vous ne continuez pas.
    }
}
underway-continue = Vous pouvez continuer à tout moment. Pour une interruption, Pause suffit.
underway-continue-before = Vous pouvez continuer à tout moment avant le { $day }. Pour une interruption, Pause suffit.

underway-asked = Demandes envoyées : { $done } sur { $all }
underway-copied = Contacts copiés : { $done } sur { $all }

underway-tries-again = Après le déménagement, appuyez sur « Continuer » pour réessayer.
underway-moving = Déménagement
underway-paused = En pause
underway-paused-why = Rien n’est envoyé tant que vous ne continuez pas.
underway-stopping = Arrêt…
underway-stopping-why = Ce qui est en cours se termine.
underway-waiting = En attente de { $server }
underway-waiting-why = Rehome réessaie automatiquement.
underway-reading = Lecture des deux comptes
underway-reading-why = Rien n’est envoyé à cette étape.
underway-announcing = Dépôt d’un avis sur l’ancien compte
underway-announcing-why = Les applis de messagerie qui le permettent acceptent votre nouvelle adresse automatiquement.
underway-by-server = Votre ancien serveur transfère vos contacts
underway-by-server-why = Les deux serveurs sont à l’œuvre. Cela peut prendre un moment.
underway-data = Transfert du profil et des salons
underway-data-why = Ce que vous avez sur les deux comptes reste tel que vous l’avez choisi.
underway-copying = Copie de votre liste
underway-copying-why = Personne ne remarque cette étape.
underway-asking = Envoi des demandes
underway-asking-why = Vos contacts reçoivent une demande de contact depuis votre nouvelle adresse.
underway-checking = Dernière vérification
underway-checking-why = Rehome relit votre nouveau compte pour voir si tout y est.
underway-answers = En attente des premières réponses
underway-answers-why = Certaines applis de messagerie répondent automatiquement.
underway-title-close = Fermer ?
underway-title-stop = Arrêter ?
underway-title-stopping = Arrêt en cours
underway-lane-listed = Sur la nouvelle liste
underway-lane-asked = Demandes
underway-lane-answered = Réponses
underway-did-listed = est sur la nouvelle liste
underway-did-asked = a reçu une demande
underway-did-told = a reçu votre message
underway-did-answer = a répondu
underway-did-decline = a refusé
underway-did-move = a déménagé aussi ; demande envoyée là-bas
underway-did-fail = est injoignable
underway-no-problems = Aucun problème jusqu’ici
underway-show = Les voir
underway-hide = Les masquer
underway-more = { $count ->
    [one] et { $count } autre ; tous les noms sont dans le rapport
   *[other] et { $count } autres ; tous les noms sont dans le rapport
}
underway-go-on-without = Continuer sans lui
underway-wait = L’attendre
underway-pause = Pause
underway-stop-button = Arrêter…
underway-stop-question = Arrêter le déménagement ?
underway-stop-now = Arrêter
underway-keep-moving = Continuer
underway-close-question = Fermer Rehome ?
underway-close-why = Ce qui est déjà transféré le reste. La suite se fera la prochaine fois que vous ouvrirez Rehome.
underway-stop-and-close = Arrêter et fermer
underway-may-close = Vous pouvez fermer Rehome. Dans ce cas, il continuera quand vous l’ouvrirez à nouveau.
underway-may-close-short = Vous pouvez fermer Rehome ; il continuera la prochaine fois.
underway-others-move-on = Pour toutes les autres personnes, le déménagement continue. Vous pouvez fermer Rehome ; il continuera quand vous l’ouvrirez à nouveau.
underway-awake = Un déménagement est en cours
underway-over = Le déménagement est terminé
