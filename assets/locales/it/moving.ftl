### Poco prima di un trasferimento e mentre è in corso.

moving-told-before = { $count ->
    [one] Attenzione: { $count } contatto sa già da un messaggio che il tuo nuovo indirizzo è { $before }. Ne riceverà un altro, che ora indica { $new }. Se vuoi restare su { $before }, fermati qui.
   *[other] Attenzione: { $count } contatti sanno già da un messaggio che il tuo nuovo indirizzo è { $before }. Ne riceveranno un altro, che ora indica { $new }. Se vuoi restare su { $before }, fermati qui.
}
moving-told-in-doubt = { $count ->
    [one] { $count } contatto potrebbe aver già ricevuto il messaggio sul cambio di indirizzo. Rehome controlla nell’archivio del vecchio server, e nessuno riceve il messaggio due volte.
   *[other] { $count } contatti potrebbero aver già ricevuto il messaggio sul cambio di indirizzo. Rehome controlla nell’archivio del vecchio server, e nessuno riceve il messaggio due volte.
}
moving-not-listed = { $contact } non è nella lista dei contatti di { $account }. L’indirizzo è scritto bene?
moving-has-not-asked = Finora Rehome non ha visto richieste da { $contact }. Appena ne arriva una per aggiungere { $account } ai contatti, viene accettata.
moving-empty-list = La lista dei contatti di { $account } è vuota. Se lì avevi dei contatti, il server li ha persi o non li mostra: chiedi a chi lo gestisce, oppure cerca un file salvato in precedenza.
moving-no-list = Il file non contiene nessuna lista di contatti di { $account }. Se lì avevi dei contatti, cerca un altro file o salva di nuovo l’account finché il server funziona.
moving-likely-limit = Il nuovo server potrebbe limitare le richieste di contatto. In tal caso l’invio a tutti richiede { $time }. Puoi fermarti in ogni momento e continuare più tardi.
moving-outlook = { $count ->
    [one] { $server } limita le richieste di contatto, quindi l’invio a { $count } contatto richiede { $time }. Puoi fermarti in ogni momento e continuare più tardi.
   *[other] { $server } limita le richieste di contatto, quindi l’invio a { $count } contatti richiede { $time }. Puoi fermarti in ogni momento e continuare più tardi.
}
moving-waits = In attesa di { $server }.
moving-back = { $server } è di nuovo raggiungibile.

moving-copying = { $count ->
    [one] Copia di { $count } contatto su { $server }
   *[other] Copia di { $count } contatti su { $server }
}
moving-asking = { $count ->
    [one] Invio di { $count } richiesta di contatto da { $server }
   *[other] Invio di { $count } richieste di contatto da { $server }
}
moving-telling = { $count ->
    [one] Invio del messaggio a { $count } contatto
   *[other] Invio del messaggio a { $count } contatti
}
moving-will-be-told = { $count ->
    [one] { $count } contatto riceverà questo messaggio da { $old }:
   *[other] { $count } contatti riceveranno questo messaggio da { $old }:
}
moving-will-be-told-rest = I contatti che i server non possono trasferire riceveranno questo messaggio da { $old }:

moving-by-server = Rehome chiede al vecchio server di trasferire l’account.
moving-by-rehome-chosen = Rehome trasferisce da solo i contatti, come hai scelto.
moving-by-rehome-not-offered = Rehome trasferisce da solo i contatti: il vecchio server non offre questa possibilità.
moving-by-rehome-excluded = Rehome trasferisce da solo i contatti: il vecchio server li trasferirebbe tutti, e tu ne lasci fuori qualcuno.
moving-by-rehome-blocked = Rehome trasferisce da solo i contatti: il vecchio server avviserebbe qualcuno che hai bloccato nel nuovo account.
moving-by-rehome-away = Rehome trasferisce da solo i contatti: il vecchio server non è raggiungibile.
moving-by-rehome-done = Rehome fa il resto: il vecchio server ha fatto la sua parte.
moving-by-rehome-unsupported-new = Rehome trasferisce da solo i contatti: il nuovo server non accetta account da altri server.
moving-by-rehome-unreachable-new = Rehome trasferisce da solo i contatti: il vecchio server non riesce a raggiungere quello nuovo.
moving-by-rehome-offline = Rehome trasferisce da solo i contatti: il vecchio server non ha trovato nessuno a cui chiedere nel nuovo account.
moving-by-rehome-no-permission = Rehome trasferisce da solo i contatti: il nuovo account non ha dato il permesso al vecchio server.
moving-by-rehome-no-permission-yet = Rehome trasferisce da solo i contatti: il vecchio server non ha ricevuto in tempo il permesso del nuovo account.
moving-by-rehome-too-many-contacts = Rehome trasferisce da solo i contatti: il vecchio server non ne trasferisce così tanti.
moving-by-rehome-too-many-requests = Rehome trasferisce da solo i contatti: nell’ultima ora il vecchio server ha ricevuto troppe richieste.
moving-by-rehome-too-many-questions = Rehome trasferisce da solo i contatti: nell’ultima ora il vecchio server ha inviato troppe richieste al nuovo account.
moving-by-rehome-not-expected = Rehome trasferisce da solo i contatti: al nuovo server non risulta che il vecchio account si stia trasferendo.
moving-by-rehome-not-taken = Rehome trasferisce da solo i contatti: il nuovo server non li ha accettati da quello vecchio.
moving-by-rehome-unknown-here = Rehome trasferisce da solo i contatti: il vecchio server non sa come fare.
moving-by-rehome-refused = Rehome trasferisce da solo i contatti: il vecchio server ha rifiutato ({ $condition }).
moving-by-rehome-silent = Rehome trasferisce da solo i contatti: il vecchio server non dà segno di farlo.
moving-by-rehome-lost = Rehome trasferisce da solo i contatti: la connessione al vecchio server si è interrotta.
moving-by-rehome-cannot = Rehome trasferisce da solo i contatti: il vecchio server non può farlo.

moving-server-quiet = Il vecchio server non dà notizie da { $time }. Forse aspetta i server dei tuoi contatti.
moving-server-quiet-until = Il vecchio server non dà notizie da { $time }. Forse aspetta i server dei tuoi contatti. Tra { $left } Rehome continua senza aspettarlo.
moving-refused-request = Rehome non ha permesso a { $by } di trasferire { $account } al nuovo account. Non è stato cambiato nulla.
moving-refused-request-nameless = Rehome non ha permesso a { $by } di trasferire un account al nuovo account. Non è stato cambiato nulla.
moving-refused-request-times = { $count ->
    [one] La richiesta è arrivata { $count } volta.
   *[other] La richiesta è arrivata { $count } volte.
}
moving-came-along = Nella tua nuova lista c’è ora { $who }, che in quella vecchia non c’era: l’aggiunta risale a quando i server erano al lavoro. Se non conosci questo contatto, rimuovilo da lì.

moving-register = Nella tua app di chat accedi al nuovo account, cerca { $offered } nell’elenco dei servizi (spesso chiamato «Ricerca servizi» o «Trasporti»), scegli «Registra» e inserisci lì i dati del tuo account { $network }.
moving-gateway-offered = Il nuovo server ha un trasporto verso { $network }, come { $left }, che è rimasto nel vecchio account. { $how }
moving-room-admin = Sei tra gli amministratori di { $room }. Solo un proprietario può dare lo stesso ruolo al nuovo account, e la stanza non dice chi sono i proprietari.
moving-room-admin-ask = Sei tra gli amministratori di { $room }. Per avere lo stesso ruolo con il nuovo account, rivolgiti a { $people }.
moving-room-members = { $room } è riservata ai membri. Chiedi a un proprietario di ammettere il nuovo account; la stanza non dice chi sono i proprietari.
moving-room-members-ask = { $room } è riservata ai membri. Per far ammettere il nuovo account, rivolgiti a { $people }.
moving-rooms-silent = { $server } non ha risposto, quindi Rehome non sa se il nuovo account debba essere ammesso in queste stanze: { $rooms }.

moving-comes-online = { $old } va online per un momento, perché il suo server mostri chi ha chiesto di aggiungerlo ai contatti.
