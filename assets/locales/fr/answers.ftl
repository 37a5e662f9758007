### La page qui montre qui a répondu.

answers-open = Pour les autres, cela peut prendre quelques jours. Personne n’est relancé sans votre accord.
answers-over = L’ancien serveur est fermé : il n’est plus possible de relancer quelqu’un depuis là-bas.
answers-today = L’ancien serveur ferme aujourd’hui. Ensuite, il ne sera plus possible de relancer quelqu’un depuis votre ancienne adresse.
answers-days-left = { $count ->
    [one] Il reste { $count } jour. Passé { $day }, il ne sera plus possible de relancer quelqu’un depuis votre ancienne adresse.
   *[other] Il reste { $count } jours. Passé { $day }, il ne sera plus possible de relancer quelqu’un depuis votre ancienne adresse.
}
answers-remind = { $count ->
    [one] Relancer { $count } personne…
   *[other] Relancer { $count } personnes…
}
answers-remind-question = { $count ->
    [one] Relancer { $count } personne ?
   *[other] Relancer { $count } personnes ?
}
answers-get-once = { $count ->
    [one] Cette personne reçoit ce message de { $old }, une seule fois.
   *[other] Ces personnes reçoivent ce message de { $old }, une seule fois.
}
answers-send = { $count ->
    [one] Envoyer { $count } rappel
   *[other] Envoyer { $count } rappels
}
answers-says = { $who } dit être { $old }
answers-says-why = Rehome ne peut pas le vérifier. Demandez d’abord confirmation par un autre moyen. Refuser n’envoie rien.
answers-asks = { $who } souhaite vous ajouter à ses contacts
answers-asks-why = La demande ne dit pas de lequel de vos contacts il s’agit. Refuser n’envoie rien.

answers-says-otherwise = Mais { $old } indique avoir déménagé vers { $named } : il s’agit donc probablement de quelqu’un d’autre. Refuser n’envoie rien.
answers-title = Qui a répondu
answers-everyone = Tout le monde a répondu.
answers-may-close = Vous pouvez supprimer votre ancien compte quand vous voulez.
answers-looking = Lecture de votre nouveau compte…
answers-look-again = Actualiser
answers-background = Continuer en arrière-plan
answers-remind-one = Relancer…
answers-search = Nom ou adresse
answers-not-all-moved = Transfert incomplet
answers-answered = Réponses
answers-not-yet = Pas encore
answers-moved-since = Déménagé aussi
answers-now = Maintenant { $address }
answers-has-answered = A répondu
answers-said-no = A refusé
answers-was-reminded = Rappel envoyé
answers-being-reminded = Envoi du rappel
answers-wait-over = L’attente des réponses est terminée
answers-reminder-empty = Texte du rappel
answers-only-once = Personne n’est relancé deux fois.
answers-decline = Refuser
answers-accept = Accepter…
answers-whether-to-accept = Accepter que { $who } vous voie en ligne ?
answers-accept-now = Accepter
