### La page d’un déménagement en cours.

underway-left-moment = Encore moins d’une minute
underway-left-minutes = { $count ->
    [one] Encore environ { $count } minute
   *[other] Encore environ { $count } minutes
}
underway-left-hours = { $half ->
    [yes] { $count ->
        [one] Encore environ { $count } heure et demie
       *[other] Encore environ { $count } heures et demie
    }
   *[no] { $count ->
        [one] Encore environ { $count } heure
       *[other] Encore environ { $count } heures
    }
}

underway-lets-through = { $count ->
    [one] { $server } laisse passer environ { $count } demande par minute.
   *[other] { $server } laisse passer environ { $count } demandes par minute.
}
underway-lets-through-few = { $server } ne laisse passer que quelques demandes par heure.
underway-well-before = Ce sera fini bien avant { $day }.
underway-before = Ce sera fini avant { $day }.
underway-too-long = L’ancien serveur ferme { $day } : laissez Rehome ouvert.
underway-today = L’ancien serveur ferme aujourd’hui : laissez Rehome ouvert.

underway-not-reached = { $count ->
    [one] { $count } personne n’a pas pu être jointe
   *[other] { $count } personnes n’ont pas pu être jointes
}
underway-no-message = Votre message n’est pas arrivé.
underway-server-not-found = Son serveur est introuvable. Rehome réessaiera quand vous continuerez.
underway-server-silent = Son serveur ne répond pas. Rehome réessaiera quand vous continuerez.
underway-no-account = Ce compte n’existe plus.
underway-not-copied = Votre nouveau serveur n’a pas mis ce contact sur votre liste. Rehome réessaiera quand vous continuerez.
underway-not-removed = L’adresse précédente est encore sur votre liste ; vous pouvez l’y retirer.
underway-not-asked = La demande de contact n’est pas arrivée. Rehome réessaiera quand vous continuerez.
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

underway-asked = Demandes envoyées : { $done } sur { $all }
underway-copied = Contacts copiés : { $done } sur { $all }
