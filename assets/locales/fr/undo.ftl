### Annuler un déménagement.

undo-nothing = Il n’y a rien à annuler.
undo-removed = { $count ->
    [one] { $count } contact sera retiré du nouveau compte.
   *[other] { $count } contacts seront retirés du nouveau compte.
}
undo-renamed = { $count ->
    [one] { $count } contact retrouvera son nom et ses groupes d’avant.
   *[other] { $count } contacts retrouveront leurs noms et leurs groupes d’avant.
}
undo-channels = { $count ->
    [one] Le nouveau compte quittera { $count } canal.
   *[other] Le nouveau compte quittera { $count } canaux.
}
undo-rooms = { $count ->
    [one] { $count } salon reconstruit sera supprimé, sauf si quelqu’un d’autre s’y trouve ou y a écrit.
   *[other] { $count } salons reconstruits seront supprimés, sauf ceux où quelqu’un d’autre se trouve ou a écrit.
}
undo-withdrawn = { $count ->
    [one] { $count } demande de contact ou autorisation sera retirée.
   *[other] { $count } demandes de contact et autorisations seront retirées.
}
undo-data-removed = { $what } : à supprimer du nouveau compte.
undo-data-restored = { $what } : ce qu’il y avait avant sera remis.
undo-data-as-before = { $what } : tout redeviendra comme avant.
undo-note-earlier = L’avis de déménagement sur l’ancien compte indiquera à nouveau { $address }.
undo-note = L’avis de déménagement sur l’ancien compte sera supprimé.
undo-data-kept = { $what } : aucun retour en arrière, car vous avez fait des changements depuis le déménagement.
undo-names-kept = { $count ->
    [one] { $count } contact gardera le nom et les groupes que vous lui avez donnés depuis le déménagement.
   *[other] { $count } contacts garderont les noms et les groupes que vous leur avez donnés depuis le déménagement.
}
undo-shared = { $count ->
    [one] { $count } contact restera, car un autre déménagement vers ce compte le comprend aussi.
   *[other] { $count } contacts resteront, car un autre déménagement vers ce compte les comprend aussi.
}
undo-stay = { $count ->
    [one] { $count } contact reste sur le nouveau compte : sur sa liste, les serveurs ont mis le nouveau compte à la place de l’ancien. Le retirer le laisserait sans aucun des deux. Retirez-le vous-même si c’est ce que vous voulez.
   *[other] { $count } contacts restent sur le nouveau compte : sur leurs listes, les serveurs ont mis le nouveau compte à la place de l’ancien. Les retirer les laisserait sans aucun des deux. Retirez-les vous-même si c’est ce que vous voulez.
}
undo-sent-requests = { $count ->
    [one] Ce qui a été envoyé ne peut plus être annulé : une demande de contact à { $count } contact.
   *[other] Ce qui a été envoyé ne peut plus être annulé : des demandes de contact à { $count } contacts.
}
undo-sent-messages = { $count ->
    [one] Ce qui a été envoyé ne peut plus être annulé : un message sur le déménagement à { $count } contact.
   *[other] Ce qui a été envoyé ne peut plus être annulé : des messages sur le déménagement à { $count } contacts.
}
undo-sent-both = Ce qui a été envoyé ne peut plus être annulé : demandes de contact ({ $asked }) et messages sur le déménagement ({ $told }).
undo-done = Ce que le déménagement avait ajouté a été retiré, et ce qu’il avait remplacé a été remis.
undo-not-done = Tout n’a pas pu être annulé ; lancez Rehome à nouveau. Il reste ceci :
undo-failure = { $what } : { $why }
undo-failure-note = L’avis de déménagement sur l’ancien compte : { $why }
undo-not-told = Impossible de faire savoir à ce contact que le nouveau compte retire sa demande ou son autorisation. { $why }
undo-these-not-told = Impossible de faire savoir à { $people } que le nouveau compte retire sa demande ou son autorisation. { $why }
