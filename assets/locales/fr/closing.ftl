### Après le déménagement.

closing-nobody-asked = Il n’y avait aucune demande à envoyer.
closing-all-answered = { $asked ->
    [one] Le seul contact à qui une demande a été envoyée a répondu.
   *[other] Les { $asked } contacts à qui une demande a été envoyée ont tous répondu.
}
closing-some-answered = { $count ->
    [one] { $count } contact a répondu, sur { $asked } à qui une demande a été envoyée.
   *[other] { $count } contacts ont répondu, sur { $asked } à qui une demande a été envoyée.
}
closing-taken-back = { $count ->
    [0] Le déménagement a été annulé.
    [one] Le déménagement a été annulé, sauf pour { $count } contact.
   *[other] Le déménagement a été annulé, sauf pour { $count } contacts.
}
closing-nobody-to-remind = Il n’y a personne à relancer : tout le monde a répondu ou a déjà reçu un rappel.
closing-reminding = { $count ->
    [one] { $count } contact va recevoir ce message, une seule fois :
   *[other] { $count } contacts vont recevoir ce message, une seule fois :
}
closing-reminding-to = à { $who }

closing-keep-until-over = Gardez { $old } jusqu’à la fin du déménagement.
closing-keep-incomplete = Gardez { $old } pour l’instant : tout n’est pas encore sur le nouveau compte.
closing-no-contacts = Si vous y aviez des contacts, gardez { $old } : son serveur les a perdus et les retrouvera peut-être. Si vous n’en aviez pas, vous pouvez le supprimer quand vous voulez.
closing-nobody-reached = Gardez { $old } pour l’instant : aucune des personnes à qui envoyer une demande n’a pu être jointe. Reprenez le déménagement plus tard pour réessayer.
closing-some-declined = { $count ->
    [one] Vous pouvez supprimer { $old }, sauf si vous voulez renvoyer une demande à { $count } contact qui n’a pas accepté le nouveau compte. Tous les autres ont répondu.
   *[other] Vous pouvez supprimer { $old }, sauf si vous voulez renvoyer une demande à { $count } contacts qui n’ont pas accepté le nouveau compte. Tous les autres ont répondu.
}
closing-all-noted = Vous pouvez supprimer { $old } quand vous voulez : tout le monde a répondu, et plus personne n’a besoin de l’avis de déménagement qui s’y trouve.
closing-all-unasked = Vous pouvez supprimer { $old } quand vous voulez : il n’y avait aucune demande à envoyer.
closing-all = Vous pouvez supprimer { $old } quand vous voulez : tout le monde a répondu.
closing-some-unreachable = { $count ->
    [one] Vous pouvez supprimer { $old }, sauf si vous voulez attendre { $count } contact injoignable pour le moment. Tous les autres ont répondu. Reprenez le déménagement pour réessayer de lui envoyer une demande.
   *[other] Vous pouvez supprimer { $old }, sauf si vous voulez attendre { $count } contacts injoignables pour le moment. Tous les autres ont répondu. Reprenez le déménagement pour réessayer de leur envoyer une demande.
}
closing-some-waiting-noted = { $count ->
    [one] Gardez { $old } jusqu’à ce que { $count } autre contact ait répondu : l’avis de déménagement qui s’y trouve lui montre que la nouvelle adresse est bien la vôtre. Les personnes qui n’ont pas répondu après quelques semaines ne le feront probablement plus.
   *[other] Gardez { $old } jusqu’à ce que { $count } autres contacts aient répondu : l’avis de déménagement qui s’y trouve leur montre que la nouvelle adresse est bien la vôtre. Les personnes qui n’ont pas répondu après quelques semaines ne le feront probablement plus.
}
closing-some-waiting = { $count ->
    [one] Gardez { $old } jusqu’à ce que { $count } autre contact ait répondu : on peut vous y demander si la nouvelle adresse est bien la vôtre. Les personnes qui n’ont pas répondu après quelques semaines ne le feront probablement plus.
   *[other] Gardez { $old } jusqu’à ce que { $count } autres contacts aient répondu : on peut vous y demander si la nouvelle adresse est bien la vôtre. Les personnes qui n’ont pas répondu après quelques semaines ne le feront probablement plus.
}
closing-until-day = Gardez { $old } jusqu’au { $day } : les contacts qui n’ont pas répondu vous y voient encore.

closing-then-noted = Une fois le compte supprimé, les messages envoyés à { $old } ne vous parviennent plus. L’avis qui indique votre nouvelle adresse disparaît, de même que les messages conservés sur le serveur et les passerelles qui y étaient configurées. Un jour, quelqu’un d’autre pourrait obtenir cette adresse.
closing-then = Une fois le compte supprimé, les messages envoyés à { $old } ne vous parviennent plus. Les messages conservés sur le serveur et les passerelles qui y étaient configurées disparaissent. Un jour, quelqu’un d’autre pourrait obtenir cette adresse.
closing-how = Rehome ne supprime jamais le compte. Dans votre appli de messagerie, connectez-vous avec { $old } et cherchez « Supprimer le compte » dans les paramètres du compte (et non « Retirer le compte », qui l’enlève seulement de cet appareil). Sur certains serveurs, cela se fait sur leur site web, et un serveur qui ferme s’en charge pour vous.

closing-some-left-open = { $count ->
    [one] Avant de supprimer { $old }, décidez du sort de { $count } entrée qui y reste et qui est peut-être une personne. Le rapport la cite.
   *[other] Avant de supprimer { $old }, décidez du sort de { $count } entrées qui y restent et qui sont peut-être des personnes. Le rapport les cite.
}
closing-some-unseen = { $count ->
    [one] Gardez { $old } pour l’instant : { $count } contact qui vous y voyait n’a pas encore ajouté votre nouvelle adresse et a besoin de l’ancienne pour la trouver. Les personnes qui ne l’ont pas fait après quelques semaines ne le feront probablement plus.
   *[other] Gardez { $old } pour l’instant : { $count } contacts qui vous y voyaient n’ont pas encore ajouté votre nouvelle adresse et ont besoin de l’ancienne pour la trouver. Les personnes qui ne l’ont pas fait après quelques semaines ne le feront probablement plus.
}
