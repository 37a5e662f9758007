### La première page de la fenêtre.

welcome-is-it-closing = Votre serveur XMPP (Jabber) ferme ?
welcome-what-it-does = Rehome transfère vos contacts vers un compte sur un autre serveur.
welcome-server-that-closes = Le serveur qui ferme
welcome-your-new-server = Votre nouveau serveur
welcome-what-moves = Ce qui est transféré
welcome-what-moves-why = Les contacts avec leurs noms et leurs groupes, votre profil, les salons et la liste de blocage.
welcome-what-contacts-see = Ce que voient vos contacts
welcome-what-contacts-see-why = Les personnes que vous pouvez voir en ligne reçoivent une demande de contact depuis votre nouvelle adresse ; celles qui peuvent vous voir apprennent que vous avez déménagé.
welcome-what-does-not = Ce qui n’est pas transféré
welcome-what-does-not-why = Les contacts sur d’autres réseaux et les conversations passées. Vous pouvez enregistrer les conversations.
welcome-nothing-changes-yet = Rien ne change tant que vous n’avez pas vérifié la liste et cliqué sur Déménager.
welcome-welcome-back = Vous revoilà
welcome-welcome-back-why = Reprenez là où vous en étiez. Rien de ce qui est déjà fait ne sera refait.
welcome-finished = Terminés
welcome-start = Commencer
welcome-start-another = Commencer un autre déménagement
welcome-try-it-first = Essayer d’abord
welcome-go-on = Continuer
welcome-who-has-answered = Qui a répondu
welcome-damaged = Le journal de ce déménagement est endommagé.
welcome-show-in-folder = Voir dans le dossier
welcome-moved = déménagé
welcome-nothing-has-moved = Rien n’est encore transféré.
welcome-nobody-asked = Aucune demande n’a encore été envoyée.
welcome-on-new-list = { $count ->
    [one] { $count } contact est sur la nouvelle liste.
   *[other] { $count } contacts sont sur la nouvelle liste.
}
welcome-asked-of = { $asked ->
    [one] { $asked } demande envoyée sur { $count }.
   *[other] { $asked } demandes envoyées sur { $count }.
}
welcome-asked = { $count ->
    [one] { $count } demande envoyée.
   *[other] { $count } demandes envoyées.
}
welcome-stopped-today = Arrêté aujourd’hui à { $time }.
welcome-stopped-yesterday = Arrêté hier à { $time }.
welcome-stopped = Arrêté le { $day }.
welcome-created-today = Le compte { $address } a été créé aujourd’hui.
welcome-created = Le compte { $address } a été créé le { $day }.
welcome-nobody-had-to-be-asked = Il n’y avait aucune demande à envoyer.
welcome-all-answered = Tout le monde a répondu.
welcome-answered = { $count ->
    [one] { $count } personne sur { $asked } a répondu.
   *[other] { $count } personnes sur { $asked } ont répondu.
}
welcome-finished-on = Terminé le { $day }.
