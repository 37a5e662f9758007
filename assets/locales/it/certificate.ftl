### Un certificato che è stato rifiutato.

certificate-unconfirmed = Rehome non può confermare che questo sia davvero { $server }
certificate-expired = Il certificato di questo server è scaduto
certificate-expired-on = È scaduto { $ago } ({ $day }). I server che stanno per chiudere spesso smettono di rinnovarlo. Rehome non ha inviato la tua password.
certificate-expired-some-day = I server che stanno per chiudere spesso smettono di rinnovarlo. Rehome non ha inviato la tua password.
certificate-listening = Qualcuno potrebbe intercettare la connessione. Rehome non ha inviato la tua password.
certificate-unusual = { $what } Per un server destinato a durare è insolito: qualcuno potrebbe intercettare la connessione. Rehome non ha inviato la tua password.
certificate-another = Il server mostra un certificato diverso da quello che avevi accettato. Rehome non ha inviato la tua password.
certificate-fits = Tutto il resto è in regola.
certificate-fits-why = Il certificato è stato emesso per { $server } da un’autorità che questo computer conosce.
certificate-not-all = C’è un altro problema.
certificate-not-all-why = Rehome non può nemmeno confermare che il certificato sia stato emesso per { $server }.
certificate-misfit = Che cosa non va
certificate-fault-expired = Il certificato è scaduto.
certificate-fault-not-yet-valid = Il certificato non è ancora valido, oppure l’orologio di questo computer è sbagliato.
certificate-fault-other-name = Il certificato è stato emesso per { $name }, non per { $server }.
certificate-fault-no-name = Il certificato non è stato emesso per { $server }.
certificate-fault-self-signed = Il server ha firmato da sé il proprio certificato.
certificate-fault-unknown-issuer = Il certificato non è firmato da nessuno di cui questo computer si fidi.
certificate-fault-authority = Il certificato serve a firmarne altri, non è fatto per un server.
certificate-fault-old-form = Il certificato ha un formato vecchio, che non indica a che cosa serve.
certificate-fault-short-key = La chiave del certificato è troppo corta.
certificate-fault-unknown-key = La chiave del certificato non può essere verificata.
certificate-fault-other = Il certificato è stato rifiutato ({ $error }).
certificate-ago-today = oggi
certificate-ago-days = { $count ->
    [one] ieri
   *[other] { $count } giorni fa
}
certificate-ago-weeks = { $count ->
    [one] { $count } settimana fa
   *[other] { $count } settimane fa
}
certificate-ago-months = { $count ->
    [one] { $count } mese fa
   *[other] { $count } mesi fa
}
certificate-ago-years = { $count ->
    [one] { $count } anno fa
   *[other] { $count } anni fa
}
certificate-unknown-day = data sconosciuta
