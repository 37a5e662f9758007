### La dernière page : comment le déménagement s’est passé.

done-live-here = Votre adresse est maintenant { $account }.
done-you-live-here = c’est votre adresse maintenant
done-today = aujourd’hui, { $time }
done-of = { $done } sur { $all }

done-stopped = Le déménagement est arrêté.
done-almost = Presque tout est transféré.
done-some = { $moved ->
    [one] { $moved } contact sur { $all } est transféré.
   *[other] { $moved } contacts sur { $all } sont transférés.
}

done-there-nobody = Il n’y avait aucun contact à transférer.
done-there = { $count ->
    [one] Le contact est sur votre nouvelle liste.
   *[other] Les { $count } contacts sont tous sur votre nouvelle liste.
}
done-all-answered = { $count ->
    [one] La personne qui a reçu une demande a répondu.
   *[other] Les { $count } personnes qui ont reçu une demande ont toutes répondu.
}
done-answered = { $answered ->
    [one] { $answered } des { $asked } personnes qui ont reçu une demande a répondu ; pour les autres, cela peut prendre quelques jours.
   *[other] { $answered } des { $asked } personnes qui ont reçu une demande ont répondu ; pour les autres, cela peut prendre quelques jours.
}
done-not-answered = Pas encore de réponse ; cela peut prendre quelques jours.
done-unreachable = { $count ->
    [one] { $count } contact est injoignable pour le moment.
   *[other] { $count } contacts sont injoignables pour le moment.
}
done-else-missing = Tout le monde est sur votre nouvelle liste, mais il manque encore autre chose.
done-to-ask = { $count ->
    [one] Tout le monde est sur votre nouvelle liste. Il reste { $count } demande à envoyer.
   *[other] Tout le monde est sur votre nouvelle liste. Il reste { $count } demandes à envoyer.
}
done-missing = { $count ->
    [one] Il manque encore { $count } contact.
   *[other] Il manque encore { $count } contacts.
}
done-continue = Rien n’est perdu : continuez quand vous voulez.
done-continue-before = Rien n’est perdu : continuez quand vous voulez, mais avant le { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } demande n’a pas encore été envoyée. Elle partira quand vous continuerez.
   *[other] { $count } demandes n’ont pas encore été envoyées. Elles partiront quand vous continuerez.
}
done-people-more = { $count ->
    [one] { $first }, { $second } et { $count } autre
   *[other] { $first }, { $second } et { $count } autres
}
done-transports-more = { $count ->
    [one] { $first }, { $second } et { $count } autre
   *[other] { $first }, { $second } et { $count } autres
}

done-before = Avant { $day }
done-keep = Gardez l’ancien compte
done-keep-until = Gardez l’ancien compte jusque-là : les contacts qui n’ont pas répondu vous y voient encore.
done-keep-weeks = Pendant deux semaines au moins : les contacts qui n’ont pas répondu vous y voient encore.
done-keep-over = Si l’ancien serveur fonctionne encore : les contacts qui n’ont pas répondu vous y voient encore.
done-remind-tomorrow = Ajouter à l’agenda pour demain
done-remind = Ajouter à l’agenda : { $day }
done-reminder = Qui n’a pas encore répondu ? À regarder avant la fermeture de { $account }
done-reminder-text = Ouvrez Rehome, choisissez « Qui a répondu » et relancez les personnes qui n’ont pas répondu.
done-reminder-text-day = Ouvrez Rehome, choisissez « Qui a répondu » et relancez les personnes qui n’ont pas répondu. { $account } ferme le { $day } ; ensuite, il ne sera plus possible de relancer quelqu’un depuis là-bas.

done-people = { $count ->
    [one] { $count } transféré
   *[other] { $count } transférés
}
done-people-missing = { $count ->
    [one] { $count } manque
   *[other] { $count } manquent
}
done-people-too = { $count ->
    [one] { $count } à sa propre nouvelle adresse
   *[other] { $count } à leur propre nouvelle adresse
}
done-behind = { $count } : { $domains }
done-data = { $count ->
    [one] { $count } rubrique transférée
   *[other] { $count } rubriques transférées
}
done-data-missing = transférées : { $count }, incomplètes : { $missing }

done-phone = Sur votre téléphone
done-phone-inside = un code à scanner, et des applis pour chaque système
done-computer = Ordinateur
done-copy-address = Copier l’adresse
done-report = Garder le rapport
done-report-inside = une page pour votre navigateur
done-report-why = Une page pour votre navigateur : les contacts transférés, ceux qui restent sur l’ancien compte, et pourquoi.
done-save-report = Enregistrer…
done-report-title = Enregistrer le rapport
done-reminder-title = Enregistrer le rappel
done-open-report = Ouvrir
done-saved-as = Enregistré sous { $file }
done-people-name = Contacts
done-behind-name = Non transférés
done-rooms = Salons et passerelles
done-rooms-inside = ce qui vous reste à faire
done-close-rooms = Fermer les anciens salons…
done-close-rooms-now = Fermer définitivement
done-closing-rooms = Fermeture des anciens salons
done-data-name = Profil et données
done-closing = Supprimer l’ancien compte
done-closing-inside = à partir de quand, et comment
done-closing-when = Quand l’ancien compte peut être supprimé
done-closing-then = Ce qui ne marchera plus
done-closing-how = Comment faire
done-log = En une phrase
done-log-inside = pour mémoire
done-nobody-behind = Personne n’est laissé de côté.
done-others = Autres
done-uncertain = Incertain
done-uncertain-advice = Rehome ne sait pas si { $domain } est une personne ou une passerelle. Si ce sont des personnes, ajoutez-les vous-même sur votre nouveau compte, ou recommencez ce déménagement et cochez-les.
done-transport = Passerelle
done-transport-advice = Regardez dans votre appli de messagerie si { $new } propose une passerelle vers le même réseau, et inscrivez-vous-y avec votre nom et votre mot de passe pour ce réseau. Ces contacts reviendront alors d’eux-mêmes.
done-more-behind = { $count ->
    [one] et { $count } autre ; tous les noms sont dans le rapport
   *[other] et { $count } autres ; tous les noms sont dans le rapport
}
done-listed = Sur la nouvelle liste
done-not-yet-answered = Pas encore de réponse
done-not-asked = Demande à envoyer
done-missing-word = Manque
done-to-do = Reste à faire
done-out-of-reach = Injoignable
done-not-listed = Pas encore sur la nouvelle liste
done-not-listed-why = Appuyez sur « Continuer » pour les ajouter.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Décider…
done-copy-failures = Copier les réponses des serveurs
done-stopped-word = Arrêté
done-almost-word = Presque fini
done-later = Plus tard
done-meanwhile = En attendant
done-answers-counted = Les réponses qui arrivent tant que cette fenêtre est ouverte sont comptées aussitôt.
done-answers-not-counted = Les réponses ne sont plus comptées ici. { $why }
done-undo = Annuler ce déménagement…
done-undo-question = Annuler ce déménagement ?
done-undo-now = Tout annuler
done-undo-keep = Ne rien annuler
done-undoing = Annulation du déménagement
done-undoing-why = Ce qui a été ajouté est retiré du nouveau compte.
done-undone = Le déménagement est annulé
done-undone-partly = Tout n’est pas annulé. Il reste ceci :
done-undo-failed = Ce qui a été annulé jusqu’ici reste annulé, et vous pouvez continuer à partir de là.
