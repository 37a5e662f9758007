### Perché qualcosa non è stato possibile, e quale server lo ha detto.

failure-not-found = { $via ->
    [old] Il vecchio server non trova { $domain }.
   *[new] Il nuovo server non trova { $domain }.
}
failure-not-reached = { $via ->
    [old] Al momento il vecchio server non riesce a raggiungere { $domain }.
   *[new] Al momento il nuovo server non riesce a raggiungere { $domain }.
}
failure-unknown-address = { $domain } non conosce più questo indirizzo.
failure-not-taken = { $what ->
    [message] { $domain } non accetta messaggi per questo indirizzo.
   *[request] { $domain } non accetta richieste per questo indirizzo.
}
failure-not-let-through = { $what ->
    [message] { $domain } non lascia passare il messaggio.
   *[request] { $domain } non lascia passare la richiesta.
}
failure-sent-back = { $what ->
    [message] { $domain } ha respinto il messaggio ({ $condition }).
   *[request] { $domain } ha respinto la richiesta ({ $condition }).
}
failure-message-back = Il tuo messaggio non è arrivato. { $why }
failure-server-says = { $who ->
    [new] Il nuovo server dice: { $text }
    [old] Il vecchio server dice: { $text }
   *[own] Il server dice: { $text }
}
failure-domain-says = { $domain } dice: { $text }

failure-refused = { $who ->
    [new] Il nuovo server ha rifiutato ({ $condition }).
    [old] Il vecchio server ha rifiutato ({ $condition }).
   *[own] Il server ha rifiutato ({ $condition }).
}
failure-silent = { $who ->
    [new] Il nuovo server non ha risposto.
    [old] Il vecchio server non ha risposto.
   *[own] Il server non ha risposto.
}
failure-unreadable = { $who ->
    [new] Il nuovo server ha dato una risposta che Rehome non riesce a leggere: { $what }.
    [old] Il vecchio server ha dato una risposta che Rehome non riesce a leggere: { $what }.
   *[own] Il server ha dato una risposta che Rehome non riesce a leggere: { $what }.
}
failure-too-slow = { $who ->
    [new] Il nuovo server non lascia più passare richieste, per quanto lentamente vengano inviate.
    [old] Il vecchio server non lascia più passare richieste, per quanto lentamente vengano inviate.
   *[own] Il server non lascia più passare richieste, per quanto lentamente vengano inviate.
}
failure-lost = La connessione si è interrotta prima che l’operazione fosse conclusa.
failure-not-shown = { $who ->
    [new] Il nuovo server ha detto di sì, ma la modifica non si vede.
    [old] Il vecchio server ha detto di sì, ma la modifica non si vede.
   *[own] Il server ha detto di sì, ma la modifica non si vede.
}
failure-vanished = { $who ->
    [new] Questi dati non sono più sul nuovo server.
    [old] Questi dati non sono più sul vecchio server.
   *[own] Questi dati non sono più sul server.
}
failure-unsendable = Alcuni caratteri non si possono inviare.
failure-too-large = La dimensione è { $size }, e il server accetta al massimo { $limit } per volta.
failure-full = { $who ->
    [new] Il nuovo server conserva al massimo { $limit } elementi.
    [old] Il vecchio server conserva al massimo { $limit } elementi.
   *[own] Il server conserva al massimo { $limit } elementi.
}
failure-taken = Nel frattempo il posto è stato occupato da altro, che rimane lì.
failure-not-private = { $who ->
    [new] Il nuovo server avrebbe mostrato questi dati ad altri.
    [old] Il vecchio server avrebbe mostrato questi dati ad altri.
   *[own] Il server avrebbe mostrato questi dati ad altri.
}
failure-with-messages-only = Forse il server le fornisce solo insieme ai messaggi che ti aspettano, e quelli spetta a te leggerli. La tua app di chat mostra chi ha inviato una richiesta.
failure-unsupported = { $who ->
    [new] Il nuovo server non prevede questa operazione.
    [old] Il vecchio server non prevede questa operazione.
   *[own] Il server non prevede questa operazione.
}
failure-in-doubt = Rehome non può sapere se l’operazione è riuscita: il server non lo dice, e un secondo tentativo potrebbe ripeterla.
