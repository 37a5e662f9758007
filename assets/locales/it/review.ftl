### La pagina in cui si controlla un trasferimento prima che inizi.

review-nothing-changes = Non cambia nulla finché non hai controllato questa lista e premuto Trasferisci.

review-sent-nothing = Nessuno riceve richieste o messaggi
review-sent-requests = { $requests ->
    [one] { $requests } persona riceve una richiesta di contatto
   *[other] { $requests } persone ricevono una richiesta di contatto
}
review-sent-messages = { $messages ->
    [one] { $messages } persona riceve un messaggio
   *[other] { $messages } persone ricevono un messaggio
}
review-sent-both = { $requests ->
    [one] { $requests } persona riceve una richiesta di contatto, { $messages } un messaggio
   *[other] { $requests } persone ricevono una richiesta di contatto, { $messages } un messaggio
}
review-sent-short = { $requests ->
    [one] { $requests } richiesta
   *[other] { $requests } richieste
}, { $messages ->
    [one] { $messages } messaggio
   *[other] { $messages } messaggi
}

review-takes-moment = Meno di un minuto
review-takes-minutes = { $count ->
    [one] Circa { $count } minuto
   *[other] Circa { $count } minuti
}
review-takes-hours = { $half ->
    [yes] { $count ->
        [one] Circa { $count } ora e mezza
       *[other] Circa { $count } ore e mezza
    }
   *[no] { $count ->
        [one] Circa { $count } ora
       *[other] Circa { $count } ore
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } limita le richieste di contatto. Puoi fare delle pause.

review-comes-profile = profilo
review-comes-picture = immagine del profilo
review-comes-nickname = nickname
review-comes-rooms = { $count ->
    [one] { $count } stanza
   *[other] { $count } stanze
}
review-comes-private = note e impostazioni delle app
review-comes-published = ciò che le tue app hanno pubblicato
review-comes-blocked = { $count ->
    [one] { $count } indirizzo bloccato
   *[other] { $count } indirizzi bloccati
}
review-comes-rights = { $count ->
    [one] permessi in { $count } stanza
   *[other] permessi in { $count } stanze
}
review-comes-hosted = { $count ->
    [one] { $count } stanza tua
   *[other] { $count } stanze tue
}
review-comes-requests = { $count ->
    [one] { $count } richiesta in attesa
   *[other] { $count } richieste in attesa
}
review-comes-statement = un avviso nel vecchio account
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } contatto: { $parts }.
   *[other] { $count } contatti: { $parts }.
}
review-behind-transport = { $count } tramite il trasporto { $network }
review-behind-transports = { $transports ->
    [one] { $count } tramite un trasporto
   *[other] { $count } tramite { $transports } trasporti
}
review-behind-unplaced = { $count } di tipo incerto
review-behind-others = { $count ->
    [one] { $count } per un altro motivo
   *[other] { $count } per altri motivi
}
review-behind-short = { $count ->
    [one] { $count } resta nel vecchio account.
   *[other] { $count } restano nel vecchio account.
}
review-rooms-close = { $count ->
    [one] { $count } stanza chiude insieme al server.
   *[other] { $count } stanze chiudono insieme al server.
}
review-close-short = { $count ->
    [one] { $count } chiude
   *[other] { $count } chiudono
}
review-differ-short = { $count ->
    [one] { $count } differenza
   *[other] { $count } differenze
}
review-transport = Trasporto { $network }
review-transport-unknown = Trasporto

review-of-people = { $all ->
    [one] { $moving } di { $all } contatto
   *[other] { $moving } di { $all } contatti
}
review-move = { $count ->
    [one] Trasferisci { $count } contatto…
   *[other] Trasferisci { $count } contatti…
}
review-move-short = Trasferisci { $count }…
review-move-question = { $count ->
    [one] Trasferire { $count } contatto?
   *[other] Trasferire { $count } contatti?
}
review-move-yes = { $count ->
    [one] Trasferisci { $count } contatto
   *[other] Trasferisci { $count } contatti
}
review-requests = { $count ->
    [one] { $count } richiesta di contatto
   *[other] { $count } richieste di contatto
}
review-messages = { $count ->
    [one] { $count } messaggio
   *[other] { $count } messaggi
}
review-from = da { $account }
review-include = { $count ->
    [one] Il suo contatto funziona solo tramite { $old }. Su { $new } sarebbe un indirizzo a cui non risponde nessuno, finché non configuri lì un trasporto di quel tipo.
   *[other] I suoi { $count } contatti funzionano solo tramite { $old }. Su { $new } sarebbero indirizzi a cui non risponde nessuno, finché non configuri lì un trasporto di quel tipo.
}
review-include-yes = { $count ->
    [one] Includi { $count } contatto
   *[other] Includi { $count } contatti
}

review-kind-profile = Profilo
review-kind-picture = Immagine del profilo
review-kind-nickname = Nickname
review-kind-rooms = Stanze
review-kind-private = Note e impostazioni delle app
review-kind-published = Dati pubblicati dalle app
review-kind-blocked = Indirizzi bloccati
review-kind-rights = Permessi nelle stanze
review-kind-hosted = Stanze tue
review-kind-requests = Richieste in attesa
review-kind-statement = Avviso nel vecchio account
review-and-others = { $count ->
    [one] { $first } e { $count } altro
   *[other] { $first } e altri { $count }
}
review-entries = { $count ->
    [one] { $count } voce
   *[other] { $count } voci
}
review-rights = { $count ->
    [one] { $count } stanza dà al tuo nuovo account gli stessi permessi
   *[other] { $count } stanze danno al tuo nuovo account gli stessi permessi
}
review-cannot-message = Senza il vecchio server, Rehome non può scrivere ai tuoi contatti da { $old }. La richiesta di contatto indica il tuo indirizzo di prima.
review-note-contacts = Indica il tuo nuovo indirizzo. Le app di chat che lo prevedono lo accettano automaticamente. Possono leggerlo solo i tuoi contatti.
review-note-anybody = Indica il tuo nuovo indirizzo. Le app di chat che lo prevedono lo accettano automaticamente. Può leggerlo chiunque interroghi il vecchio server, come hai scelto all’inizio.

review-gets-no-message = Non ti vede online; non riceve messaggi
review-gets-no-request = Non vedi online questa persona; non riceve richieste
review-gets-nothing = Non vi vedete online; non riceve nulla
review-this-is-you = Sei tu
review-left-out = Contatto escluso
review-unreadable = Indirizzo illeggibile
review-blocked = Contatto bloccato: non riceve né richieste né messaggi
review-there-as = Nella tua nuova lista come { $label }
