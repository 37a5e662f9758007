### La page qui montre qui a répondu.

answers-open = Les autres mettront peut-être quelques jours. Personne n’est relancé sans votre accord.
answers-over = L’ancien serveur est fermé : il n’est plus possible de relancer quelqu’un depuis là-bas.
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
answers-reminder = Petit rappel : le { $day }, mon ancienne adresse cessera de fonctionner. Merci d’accepter la demande de { $new }, pour que nous gardions le contact.
answers-says = { $who } dit être { $old }
answers-says-why = Rehome ne peut pas le vérifier. Demandez d’abord confirmation par un autre moyen. Refuser n’envoie rien.
answers-asks = { $who } souhaite vous ajouter à ses contacts
answers-asks-why = La demande ne dit pas de lequel de vos contacts il s’agit. Refuser n’envoie rien.
