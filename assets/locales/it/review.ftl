### La pagina in cui si controlla un trasferimento prima che inizi.

review-nothing-changes = Non cambia nulla finché non hai controllato questa lista e premuto «Trasferisci».

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
review-comes-published = quello che le tue app hanno pubblicato
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
    [one] { $count } altro
   *[other] { $count } altri
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

review-of-people = { $moving ->
    [one] { $moving } contatto su { $all }
   *[other] { $moving } contatti su { $all }
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
review-kind-hosted = Le tue stanze
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

review-comes-archive-preferences = impostazioni dell’archivio dei messaggi
review-kind-archive-preferences = Impostazioni archivio
review-title = Controlla il trasferimento
review-step = Controllo
review-title-reading = Lettura
review-title-move = Trasferire?
review-title-include = Includere?
review-people = Persone
review-rooms = Stanze
review-data = Profilo e dati
review-reading = Lettura dei tuoi contatti…
review-not-read = Rehome non è riuscito a leggere i tuoi contatti.
review-empty = La tua lista dei contatti è vuota. Il profilo e le stanze si possono comunque trasferire.
review-label-message = Messaggio
review-which-language = Quale lingua leggono i tuoi contatti?
review-label-takes = Durata
review-label-comes = Incluso
review-label-differs = Differenze
review-stays-behind = Resta dov’è
review-no-message = Non viene inviato nessun messaggio.
review-reset = Ripristina
review-instead-of = invece di
review-nothing = nulla
review-no-picture = nessuna immagine
review-more-differ = { $count ->
    [one] e { $count } altro
   *[other] e altri { $count }
}
review-change = Cambia
review-show = Mostra
review-show-all = Mostra tutto
review-show-less = Mostra meno
review-move-unknown = Trasferisci…
review-move-data = Trasferisci profilo e stanze…
review-finish = Completa…
review-finish-question = Completare il trasferimento?
review-finish-yes = Completa
review-what-can = Quello che viene aggiunto al nuovo account si può annullare in seguito. Dal vecchio account non viene eliminato nulla.
review-search = Nome, indirizzo o gruppo
review-filter-all = Tutti
review-moved-too = Nuovo indirizzo
review-moved-too-to = Nuovo indirizzo: { $new }
review-keeps-address = Vecchio indirizzo, non { $new }
review-use-new-address = Usa il nuovo indirizzo
review-use-old-address = Usa il vecchio indirizzo
review-already-there = Già presente
review-already-listed = Già nella tua nuova lista
review-listed-twice = Presente due volte
review-uncertain = Incerto
review-uncertain-one = Non si trasferisce: Rehome non riesce a capire se è una persona o un trasporto.
review-transport-why = Devi configurarlo di nuovo tu sul nuovo server.
review-uncertain-why = Rehome non riesce a capire se si tratta di persone o di un trasporto.
review-include-anyway = Includi comunque…
review-include-short = Includi…
review-include-all = Includi tutti
review-leave-behind = Lascia dov’è
review-include-question = { $transport }: includerlo?
review-leave-them = Lasciali dove sono
review-no-rooms = Non hai stanze nei segnalibri.
review-move-bookmarks = Trasferisci i miei segnalibri, con i nickname
review-room-joins = ingresso automatico
review-room-left-out = Resta dov’è; il nuovo account non riceve il segnalibro.
review-room-joined = Resta dov’è; il nuovo account ci entra.
review-room-listed = Resta dov’è; il nuovo account ha il segnalibro.
review-room-closes = Questa stanza chiude insieme al server.
review-room-closes-on = Questa stanza chiude insieme al server { $day }.
review-room-yours = È tua
review-room-members = { $count ->
    [one] { $count } membro
   *[other] { $count } membri
}
review-rebuild = Ricreala su { $server }
review-rebuild-elsewhere = Ricreala su un altro server
review-rebuild-why = { $count ->
    [one] Con nome, immagine, regole e { $count } membro, che riceve un invito, al nuovo indirizzo se lo ha cambiato. La vecchia stanza non viene chiusa: lo decidi in seguito.
   *[other] Con nome, immagine, regole e { $count } membri. Ricevono un invito, al nuovo indirizzo se lo hanno cambiato. La vecchia stanza non viene chiusa: lo decidi in seguito.
}
review-rebuild-empty = Con nome, immagine e regole. La vecchia stanza non viene chiusa: lo decidi in seguito.
review-room-address = Indirizzo
review-room-free = libero
review-room-taken = occupato: scegli un altro nome
review-room-no-address = Questo non è l’indirizzo di una stanza.
review-room-no-place = È tua, ma il nuovo server non ha stanze.
review-room-subjects = Indica il nuovo indirizzo nell’argomento di ogni vecchia stanza
review-room-unread = È tua, ma Rehome non è riuscito a leggere quello che serve per ricrearla.
review-room-silent = Non ha risposto, quindi Rehome non sa di chi è.
review-room-ownerless = Non dice di chi è. Il tuo segnalibro non porterà da nessuna parte quando il server non ci sarà più.
review-room-owners = Appartiene a { $owners }. Chiedi se verrà spostata:
review-room-copy = Copia un messaggio da inviare
review-room-message = La stanza { $room } chiude insieme al suo server. Verrà spostata? Il mio nuovo indirizzo è { $new }.
review-room-message-day = La stanza { $room } chiude insieme al suo server { $day }. Verrà spostata? Il mio nuovo indirizzo è { $new }.
review-which = Qui i tuoi due account sono diversi: che cosa vuoi tenere?
review-as-it-is = Si trasferisce così com’è
review-note-and-requests = Avviso e richieste
review-nothing-else = Nel vecchio account non c’è altro che si possa trasferire.
review-stays-there = Resta nel vecchio account.
review-never-moves = Le chiavi di cifratura, i messaggi conservati sui server di altre persone e i tuoi account nei trasporti non si trasferiscono mai. Quello che viene sostituito è conservato nel registro del trasferimento, così si può ripristinare.
review-what-is-this = Che cos’è?
review-hide = Nascondi
review-doubtful = La lista contiene interi server: quello del nuovo account, o altri su cui hai dei contatti. Vengono bloccati solo se metti la spunta. Fino ad allora i tuoi contatti lì non ricevono né richieste né messaggi.
review-block-server = Blocca tutti su { $server }
review-means-profile = Quello che vedono gli altri quando cercano informazioni su di te: nome completo, compleanno, indirizzo email e così via.
review-means-picture = L’immagine che i tuoi contatti vedono accanto al tuo nome.
review-means-nickname = Il nome con cui le app dei tuoi contatti ti mostrano, se non ne scelgono un altro.
review-means-rooms = Le chat di gruppo nei tuoi segnalibri, e quelle in cui le tue app entrano da sole. Le liste dei due account vengono unite.
review-means-private = Quello che alcune app di chat conservano sul server: note sui contatti, quali indirizzi appartengono alla stessa persona, impostazioni.
review-means-published = Altri dati che le tue app hanno pubblicato con l’account. Il punto fino a cui hai letto nelle stanze e il backup cifrato della tua chiave OpenPGP valgono anche per il nuovo account, e vengono copiati.
review-means-blocked = Gli indirizzi che hai bloccato. Le liste dei due account vengono unite, quindi non passa nessuno che prima non passava.
review-means-archive = Di chi il server conserva i messaggi per te, e di chi non li conserva mai. Se il vecchio account ne conservava di meno, il nuovo non ne conserva di più.
review-means-rights = Nelle chat di gruppo che possiedi o gestisci, il nuovo account riceve gli stessi permessi. Il vecchio mantiene i suoi.
review-means-hosted = Le chat di gruppo sul vecchio server che sono tue: vengono ricreate sul nuovo, e tutti ricevono un invito. Chi ne fa parte viene avvisato.
review-means-requests = Persone che hanno chiesto di aggiungere ai contatti il vecchio account e non hanno avuto risposta: è il nuovo account a inviare loro una richiesta.
review-means-statement = Un avviso nel vecchio account, che indica il tuo nuovo indirizzo.
review-requests-check = Controlla ora
review-requests-checking = Controllo…
review-requests-again = Ricontrolla
review-requests-nobody = Nessuno aspetta una risposta.
review-requests-listed = Nella tua lista dei contatti: si decide lì.
review-requests-not-yet = Durante il controllo il tuo vecchio account appare online per un momento.
review-requests-later = Il controllo si fa all’inizio del trasferimento: il tuo vecchio account appare online per un momento, e chi viene trovato riceve una richiesta dal nuovo.
review-requests-wait = Aspettano la tua risposta nel vecchio account, come chiunque invii una richiesta d’ora in poi.
review-requests-ticked = Chi ha la spunta riceve una richiesta dal nuovo account. Gli altri, e chiunque invii una richiesta d’ora in poi, aspettano la tua risposta nel vecchio account.
review-requests-says = «{ $says }»
