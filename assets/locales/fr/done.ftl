### La dernière page : comment le déménagement s’est passé.

done-live-here = Votre adresse est maintenant { $account }.
done-you-live-here = c’est votre adresse maintenant
done-today = aujourd’hui, { $time }
done-of = { $done } sur { $all }

done-stopped = Le déménagement est arrêté.
done-almost = Presque tout est transféré.
done-some = { $moved ->
    [one] { $moved } personne sur { $all } est transférée.
   *[other] { $moved } personnes sur { $all } sont transférées.
}

done-there-nobody = Il n’y avait personne à transférer.
done-there = { $count ->
    [one] La seule personne est sur votre nouvelle liste.
   *[other] Les { $count } personnes sont toutes sur votre nouvelle liste.
}
done-all-answered = { $count ->
    [one] Elle a répondu.
   *[other] Les { $count } personnes qui ont reçu une demande ont toutes répondu.
}
done-answered = { $answered ->
    [one] { $answered } personne sur { $asked } a répondu ; les autres mettront peut-être quelques jours.
   *[other] { $answered } personnes sur { $asked } ont répondu ; les autres mettront peut-être quelques jours.
}
done-not-answered = Pas encore de réponse ; cela peut prendre quelques jours.
done-unreachable = { $count ->
    [one] { $count } personne est injoignable pour le moment.
   *[other] { $count } personnes sont injoignables pour le moment.
}
done-else-missing = Tout le monde est sur votre nouvelle liste, mais il manque encore autre chose.
done-to-ask = { $count ->
    [one] Tout le monde est sur votre nouvelle liste. Il reste { $count } demande à envoyer.
   *[other] Tout le monde est sur votre nouvelle liste. Il reste { $count } demandes à envoyer.
}
done-missing = { $count ->
    [one] Il manque encore { $count } personne.
   *[other] Il manque encore { $count } personnes.
}
done-continue = Rien n’est perdu : continuez quand vous voulez.
done-continue-before = Rien n’est perdu : continuez quand vous voulez, mais avant le { $day }.
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

done-before = Avant le { $day }
done-keep = Gardez l’ancien compte
done-keep-until = Gardez l’ancien compte jusque-là : les contacts qui n’ont pas répondu vous y voient encore.
done-keep-weeks = Pendant deux semaines au moins : les contacts qui n’ont pas répondu vous y voient encore.
done-keep-over = Si l’ancien serveur fonctionne encore : les contacts qui n’ont pas répondu vous y voient encore.
done-remind-tomorrow = Ajouter à l’agenda pour demain
done-remind = Ajouter à l’agenda : { $day }
done-reminder = Qui n’a pas encore répondu ? À regarder avant la fermeture de { $account }
done-reminder-text = Ouvrez Rehome, choisissez « Qui a répondu » et relancez les personnes qui n’ont pas répondu.
done-reminder-text-day = Ouvrez Rehome, choisissez « Qui a répondu » et relancez les personnes qui n’ont pas répondu. { $account } ferme le { $day } ; ensuite, il ne sera plus possible de relancer quelqu’un depuis là-bas.

done-people = { $count ->
    [one] { $count } transféré
   *[other] { $count } transférés
}
done-people-missing = { $count ->
    [one] { $count } manque
   *[other] { $count } manquent
}
done-people-too = { $count ->
    [one] dont { $count } aussi à une nouvelle adresse
   *[other] dont { $count } aussi à leurs nouvelles adresses
}
done-behind = { $count } : { $domains }
done-data = { $count ->
    [one] { $count } type transféré
   *[other] { $count } types transférés
}
done-data-missing = transférés : { $count }, incomplets : { $missing }
