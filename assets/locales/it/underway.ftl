### La pagina della finestra in cui un trasferimento è in corso.

underway-left-moment = Manca meno di un minuto
underway-left-minutes = { $count ->
    [one] Manca circa { $count } minuto
   *[other] Mancano circa { $count } minuti
}
underway-left-hours = { $half ->
    [yes] { $count ->
        [one] Manca circa { $count } ora e mezza
       *[other] Mancano circa { $count } ore e mezza
    }
   *[no] { $count ->
        [one] Manca circa { $count } ora
       *[other] Mancano circa { $count } ore
    }
}

underway-lets-through = { $count ->
    [one] { $server } lascia passare circa { $count } richiesta al minuto.
   *[other] { $server } lascia passare circa { $count } richieste al minuto.
}
underway-lets-through-few = { $server } lascia passare solo poche richieste all’ora.
underway-well-before = L’invio dovrebbe finire ben prima della chiusura ({ $day }).
underway-before = L’invio dovrebbe finire prima della chiusura ({ $day }).
underway-too-long = Il vecchio server chiude prima ({ $day }): lascia aperto Rehome.
underway-today = Il vecchio server chiude oggi: lascia aperto Rehome.

underway-not-reached = { $count ->
    [one] { $count } persona non è stata raggiunta
   *[other] { $count } persone non sono state raggiunte
}
underway-no-message = Il tuo messaggio non è arrivato.
underway-server-not-found = Il server del contatto non si trova.
underway-server-silent = Il server del contatto non risponde.
underway-no-account = Questo account non esiste più.
underway-not-copied = Il tuo nuovo server non ha accettato l’aggiunta alla lista.
underway-not-removed = L’indirizzo precedente è ancora nella tua lista, e puoi rimuoverlo da lì.
underway-not-asked = La richiesta di contatto non è arrivata.
underway-uninvited = { $who } chiede di aggiungere { $new } ai contatti e non fa parte del trasferimento. Rispondi nella tua app di chat.

underway-stop-nobody = Non serve inviare richieste a nessuno. Quello che è nella tua nuova lista resta lì.
underway-stop-everybody = Tutti hanno ricevuto la richiesta. Per loro non cambia nulla.
underway-stop-none = Nessuno ha ancora ricevuto la richiesta. Finché non continui, i tuoi contatti hanno solo il tuo vecchio indirizzo.
underway-stop = { $asked ->
    [one]
        { $left ->
            [one] { $asked } persona su { $all } ha ricevuto la richiesta, e per lei non cambia nulla. L’altra ha solo il tuo vecchio indirizzo finché non continui.
           *[other] { $asked } persona su { $all } ha ricevuto la richiesta, e per lei non cambia nulla. Le altre { $left } hanno solo il tuo vecchio indirizzo finché non continui.
        }
   *[other] { $left ->
        [one] { $asked } persone su { $all } hanno ricevuto la richiesta. Per loro non cambia nulla, e quella rimanente ha solo il tuo vecchio indirizzo finché non continui.
       *[other] { $asked } persone su { $all } hanno ricevuto la richiesta. Per loro non cambia nulla, e le altre { $left } hanno solo il tuo vecchio indirizzo finché non continui.
    }
}
underway-continue = Puoi continuare in ogni momento. Per una pausa basta «Pausa».
underway-continue-before = Puoi continuare in ogni momento prima di { $day }. Per una pausa basta «Pausa».

underway-asked = Richieste inviate: { $done } di { $all }
underway-copied = Contatti copiati: { $done } di { $all }

underway-tries-again = Dopo il trasferimento, premi «Continua» per riprovare.
underway-moving = In corso
underway-paused = In pausa
underway-paused-why = Non viene inviato nulla finché non continui.
underway-stopping = Arresto…
underway-stopping-why = Quello che è in corso viene portato a termine.
underway-waiting = In attesa di { $server }
underway-waiting-why = Rehome riprova da solo.
underway-reading = Lettura dei due account
underway-reading-why = In questo passaggio non viene inviato nulla.
underway-announcing = Un avviso nel tuo vecchio account
underway-announcing-why = Le app di chat che lo prevedono accettano automaticamente il tuo nuovo indirizzo.
underway-by-server = Il tuo vecchio server sta trasferendo i contatti
underway-by-server-why = Entrambi i server sono al lavoro. Può volerci un po’.
underway-data = Trasferimento di profilo e stanze
underway-data-why = Quello che hai in entrambi gli account resta come hai scelto.
underway-copying = Copia della lista
underway-copying-why = Di questa parte non si accorge nessuno.
underway-asking = Invio delle richieste
underway-asking-why = I tuoi contatti ricevono una richiesta dal tuo nuovo indirizzo.
underway-checking = Controllo che ci sia tutto
underway-checking-why = Rehome legge ancora una volta il tuo nuovo account.
underway-answers = In attesa delle prime risposte
underway-answers-why = Alcune app di chat rispondono da sole.
underway-title-close = Chiudere?
underway-title-stop = Fermare?
underway-title-stopping = Arresto
underway-lane-listed = Nella nuova lista
underway-lane-asked = Richieste
underway-lane-answered = Risposte
underway-did-listed = è nella tua nuova lista
underway-did-asked = ha ricevuto la richiesta
underway-did-told = ha ricevuto il tuo messaggio
underway-did-answer = ha risposto
underway-did-decline = ha detto di no
underway-did-move = ha cambiato indirizzo: la richiesta va a quello nuovo
underway-did-fail = non era raggiungibile
underway-no-problems = Finora nessun problema
underway-show = Mostra
underway-hide = Nascondi
underway-more = { $count ->
    [one] e { $count } altra; nel resoconto ci sono tutte
   *[other] e altre { $count }; nel resoconto ci sono tutte
}
underway-go-on-without = Continua senza
underway-wait = Aspetta
underway-pause = Pausa
underway-stop-button = Ferma…
underway-stop-question = Fermare il trasferimento?
underway-stop-now = Ferma
underway-keep-moving = Continua
underway-close-question = Chiudere Rehome?
underway-close-why = Quello che è già stato trasferito resta trasferito. Il resto continua la prossima volta che apri Rehome.
underway-stop-and-close = Ferma e chiudi
underway-may-close = Puoi chiudere Rehome. Continuerà la prossima volta che lo apri.
underway-may-close-short = Puoi chiudere Rehome; continuerà la prossima volta.
underway-others-move-on = Per tutti gli altri si va avanti. Puoi chiudere Rehome; continuerà la prossima volta che lo apri.
underway-awake = È in corso un trasferimento
underway-over = Il trasferimento è finito
