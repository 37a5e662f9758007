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
underway-well-before = Finirà con largo anticipo sulla chiusura ({ $day }).
underway-before = Finirà prima della chiusura ({ $day }).
underway-too-long = Il vecchio server chiude prima ({ $day }): lascia aperto Rehome.
underway-today = Il vecchio server chiude oggi: lascia aperto Rehome.

underway-not-reached = { $count ->
    [one] { $count } persona non è stata raggiunta
   *[other] { $count } persone non sono state raggiunte
}
underway-no-message = Il tuo messaggio non è arrivato.
underway-server-not-found = Rehome non trova questo server. Invierà di nuovo la richiesta quando continui.
underway-server-silent = Questo server non risponde. Rehome invierà di nuovo la richiesta quando continui.
underway-no-account = Questo account non esiste più.
underway-not-copied = Il tuo nuovo server non ha accettato l’aggiunta alla lista. Con Continua Rehome riprova.
underway-not-removed = L’indirizzo precedente è ancora nella tua lista, e puoi rimuoverlo da lì.
underway-not-asked = La richiesta di contatto non è arrivata. Con Continua Rehome riprova.
underway-uninvited = { $who } chiede di aggiungere { $new } ai contatti e non fa parte del trasferimento. Rispondi nella tua app di chat.

underway-stop-nobody = Non serve inviare richieste a nessuno. Ciò che è nella tua nuova lista resta lì.
underway-stop-everybody = Tutti hanno ricevuto la richiesta. Per loro non cambia nulla.
underway-stop-none = Nessuno ha ancora ricevuto la richiesta. Finché non continui, i tuoi contatti hanno solo il tuo vecchio indirizzo.
underway-stop = { $asked ->
    [one] { $asked } persona su { $all } ha ricevuto la richiesta, e per lei non cambia nulla. Le altre hanno solo il tuo vecchio indirizzo finché non continui.
   *[other] { $left ->
        [one] { $asked } persone su { $all } hanno ricevuto la richiesta. Per loro non cambia nulla, e quella rimanente ha solo il tuo vecchio indirizzo finché non continui.
       *[other] { $asked } persone su { $all } hanno ricevuto la richiesta. Per loro non cambia nulla, e le altre { $left } hanno solo il tuo vecchio indirizzo finché non continui.
    }
}
underway-continue = Puoi continuare in ogni momento. Per una pausa basta Pausa.
underway-continue-before = Puoi continuare in ogni momento prima di { $day }. Per una pausa basta Pausa.

underway-asked = { $done } di { $all } richieste inviate
underway-copied = { $done } di { $all } contatti copiati
