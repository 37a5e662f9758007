### La pagina che dice chi ha risposto, qualche tempo dopo un trasferimento.

answers-open = Per chi manca possono volerci alcuni giorni. I promemoria partono solo se lo decidi tu.
answers-over = Il vecchio server è chiuso: da lì non si possono più inviare promemoria.
answers-today = Il vecchio server chiude oggi. Dopo non potrai più inviare promemoria dal tuo vecchio indirizzo.
answers-days-left = { $count ->
    [one] Resta { $count } giorno. Dopo { $day } non potrai più inviare promemoria dal tuo vecchio indirizzo.
   *[other] Restano { $count } giorni. Dopo { $day } non potrai più inviare promemoria dal tuo vecchio indirizzo.
}
answers-remind = { $count ->
    [one] Invia { $count } promemoria…
   *[other] Invia { $count } promemoria…
}
answers-remind-question = { $count ->
    [one] Inviare un promemoria a { $count } persona?
   *[other] Inviare un promemoria a { $count } persone?
}
answers-get-once = { $count ->
    [one] Questa persona riceve questo messaggio da { $old }, una volta sola.
   *[other] Queste persone ricevono questo messaggio da { $old }, una volta sola.
}
answers-send = { $count ->
    [one] Invia { $count } promemoria
   *[other] Invia { $count } promemoria
}
answers-says = { $who } dice di essere { $old }
answers-says-why = Rehome non può verificarlo. Prima chiedi conferma a questa persona in un altro modo. Se rifiuti, non viene inviato nulla.
answers-asks = { $who } chiede di aggiungerti ai contatti
answers-asks-why = Non dice quale dei tuoi contatti sia. Se rifiuti, non viene inviato nulla.

answers-says-otherwise = Ma { $old } indica come nuovo indirizzo { $named }, quindi probabilmente è qualcun altro. Se rifiuti, non viene inviato nulla.
answers-title = Chi ha risposto
answers-everyone = Hanno risposto tutti.
answers-may-close = Puoi chiudere il vecchio account quando vuoi.
answers-looking = Lettura del nuovo account…
answers-look-again = Ricontrolla
answers-background = Continua a controllare in background
answers-remind-one = Promemoria…
answers-search = Nome o indirizzo
answers-not-all-moved = Trasferimento incompleto
answers-answered = Risposte
answers-not-yet = In attesa
answers-moved-since = Nuovo indirizzo
answers-now = Ora { $address }
answers-has-answered = Ha risposto
answers-said-no = Ha detto di no
answers-was-reminded = Promemoria inviato
answers-being-reminded = Invio promemoria
answers-wait-over = L’attesa delle risposte è finita
answers-reminder-empty = Il testo del promemoria
answers-only-once = Nessuno riceve due promemoria.
answers-decline = Rifiuta
answers-accept = Accetta…
answers-whether-to-accept = Permettere a { $who } di vederti online?
answers-accept-now = Accetta
