### Pourquoi quelque chose n’a pas pu se faire.

failure-not-found = { $via ->
    [old] L’ancien serveur ne trouve pas { $domain }.
   *[new] Le nouveau serveur ne trouve pas { $domain }.
}
failure-not-reached = { $via ->
    [old] L’ancien serveur ne peut pas joindre { $domain } pour le moment.
   *[new] Le nouveau serveur ne peut pas joindre { $domain } pour le moment.
}
failure-unknown-address = { $domain } ne connaît plus cette adresse.
failure-not-taken = { $what ->
    [message] { $domain } n’accepte pas de messages pour cette adresse.
   *[request] { $domain } n’accepte pas de demandes pour cette adresse.
}
failure-not-let-through = { $what ->
    [message] { $domain } ne laisse pas passer le message.
   *[request] { $domain } ne laisse pas passer la demande.
}
failure-sent-back = { $what ->
    [message] { $domain } a renvoyé le message ({ $condition }).
   *[request] { $domain } a renvoyé la demande ({ $condition }).
}
failure-message-back = Votre message n’est pas arrivé. { $why }
failure-server-says = { $who ->
    [new] Le nouveau serveur dit : { $text }
    [old] L’ancien serveur dit : { $text }
   *[own] Le serveur dit : { $text }
}
failure-domain-says = { $domain } dit : { $text }

failure-refused = { $who ->
    [new] Le nouveau serveur l’a refusé ({ $condition }).
    [old] L’ancien serveur l’a refusé ({ $condition }).
   *[own] Le serveur l’a refusé ({ $condition }).
}
failure-silent = { $who ->
    [new] Le nouveau serveur n’a pas répondu.
    [old] L’ancien serveur n’a pas répondu.
   *[own] Le serveur n’a pas répondu.
}
failure-unreadable = { $who ->
    [new] Le nouveau serveur a donné une réponse que Rehome ne peut pas lire : { $what }.
    [old] L’ancien serveur a donné une réponse que Rehome ne peut pas lire : { $what }.
   *[own] Le serveur a donné une réponse que Rehome ne peut pas lire : { $what }.
}
failure-too-slow = { $who ->
    [new] Le nouveau serveur ne laisse plus passer de demandes, même envoyées lentement.
    [old] L’ancien serveur ne laisse plus passer de demandes, même envoyées lentement.
   *[own] Le serveur ne laisse plus passer de demandes, même envoyées lentement.
}
failure-lost = La connexion a été perdue avant que ce soit fait.
failure-not-shown = { $who ->
    [new] Le nouveau serveur a accepté, mais n’affiche pas le changement.
    [old] L’ancien serveur a accepté, mais n’affiche pas le changement.
   *[own] Le serveur a accepté, mais n’affiche pas le changement.
}
failure-vanished = { $who ->
    [new] Le nouveau serveur ne l’a plus.
    [old] L’ancien serveur ne l’a plus.
   *[own] Le serveur ne l’a plus.
}
failure-unsendable = Certains caractères ne peuvent pas être envoyés.
failure-too-large = La taille est de { $size }, et le serveur accepte au plus { $limit } à la fois.
failure-full = { $who ->
    [new] Le nouveau serveur en garde au plus { $limit }.
    [old] L’ancien serveur en garde au plus { $limit }.
   *[own] Le serveur en garde au plus { $limit }.
}
failure-taken = Autre chose a pris sa place entre-temps, et y reste.
failure-not-private = { $who ->
    [new] Le nouveau serveur l’aurait montré à d’autres.
    [old] L’ancien serveur l’aurait montré à d’autres.
   *[own] Le serveur l’aurait montré à d’autres.
}
failure-with-messages-only = Le serveur ne les donnerait peut-être qu’avec les messages qui vous attendent, et ceux-là, c’est à vous de les lire. Votre appli de messagerie montre qui a envoyé une demande.
failure-unsupported = { $who ->
    [new] Le nouveau serveur ne sait pas le faire.
    [old] L’ancien serveur ne sait pas le faire.
   *[own] Le serveur ne sait pas le faire.
}
failure-in-doubt = Rehome ne peut pas savoir si cela a été fait : le serveur ne le dit pas, et un second essai risquerait de le faire deux fois.
