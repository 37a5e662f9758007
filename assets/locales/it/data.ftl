### Tutto quello che c’è oltre ai contatti: profilo, immagine, stanze, note, lista dei bloccati …

data-kind-profile = Profilo
data-kind-picture = Immagine del profilo
data-kind-nickname = Nickname
data-kind-rooms = Stanze nei segnalibri
data-kind-private = Note e impostazioni delle app
data-kind-published = Altri dati pubblicati
data-kind-blocked = Indirizzi bloccati
data-kind-room-rights = Permessi nelle stanze
data-kind-hosted-rooms = Le tue stanze sul vecchio server
data-kind-pending-requests = Richieste di contatto senza risposta
data-kind-statement = Avviso nel vecchio account

data-count-rooms = { $count ->
    [one] Stanza nei segnalibri
   *[other] Stanze nei segnalibri ({ $count })
}
data-count-private = { $count ->
    [one] Note e impostazioni delle app
   *[other] Note e impostazioni delle app ({ $count })
}
data-count-published = { $count ->
    [one] Altri dati pubblicati
   *[other] Altri dati pubblicati ({ $count })
}
data-count-blocked = { $count ->
    [one] Indirizzo bloccato
   *[other] Indirizzi bloccati ({ $count })
}
data-count-room-rights = { $count ->
    [one] Permessi in una stanza
   *[other] Permessi nelle stanze ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] La tua stanza sul vecchio server
   *[other] Le tue stanze sul vecchio server ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Richiesta di contatto senza risposta
   *[other] Richieste di contatto senza risposta ({ $count })
}

data-bookmarked-rooms = { $count ->
    [one] { $count } stanza nei segnalibri
   *[other] { $count } stanze nei segnalibri
}

data-none = { $what }: nulla nel vecchio account.
data-unusable = { $what }: nel vecchio account non c’è nulla che si possa trasferire.
data-left = { $what }: tutto resta nel vecchio account.
data-not-looked-for = Richieste di contatto senza risposta: non controllate (usa --look-for-requests).
data-not-looked-for-window = Richieste di contatto senza risposta: non controllate.
data-unsupported = { $what }: il nuovo server non può conservare questi dati.
data-requests-left = { $what }: in attesa della tua risposta nel vecchio account.
data-requests-planned = { $what }: il tuo nuovo account invierà una richiesta a ogni persona.
data-requests-moved = { $what }: il tuo nuovo account ha inviato una richiesta a ogni persona.
data-requests-there = { $what }: già nella nuova lista dei contatti.
data-left-out = { $what }: fuori dal trasferimento.
data-kept = { $what }: il nuovo account mantiene i dati che ha già.
data-moved-but-kept = { $what }: trasferimento completato, tranne dove il nuovo account ha già dati propri.
data-there = { $what }: già nel nuovo account.
data-planned = { $what }: trasferimento previsto.
data-moved = { $what }: trasferimento completato.
data-partly = { $what }: trasferimento solo parziale.
data-failed = { $what }: trasferimento non riuscito.

data-private-unlisted = I server non forniscono un elenco di questi dati, quindi Rehome trova solo quello che è salvato con nomi che conosce.
data-old-account = vecchio account: { $value }
data-new-account = nuovo account: { $value }
data-asker = { $who }: «{ $text }»
data-asker-left = { $who } – resta nel vecchio account

data-note-unsupported = Il vecchio server non permette di pubblicare un avviso con il tuo nuovo indirizzo: i contatti sanno del cambio solo da quello che ricevono, e le loro app non possono verificare che il nuovo indirizzo sia tuo.
data-note-planned = L’avviso con il tuo nuovo indirizzo verrà pubblicato nel vecchio account.
data-note-moved = L’avviso con il tuo nuovo indirizzo è stato pubblicato nel vecchio account.
data-note-there = L’avviso con il tuo nuovo indirizzo era già pubblicato nel vecchio account.
data-note-gone = L’avviso con il tuo nuovo indirizzo non è più nel vecchio account. Se ripeti il trasferimento, viene pubblicato di nuovo.
data-note-left = L’avviso nel vecchio account con il tuo nuovo indirizzo resta fuori dal trasferimento.
data-note-failed = Non è stato possibile pubblicare nel vecchio account l’avviso con il tuo nuovo indirizzo.

data-will-be-smaller = { $why } Rehome ridurrà le dimensioni dell’immagine.
data-is-smaller = Rehome ha ridotto le dimensioni dell’immagine, perché il nuovo server le limita.
data-lost-fields = Il nuovo server non conserva questi campi: { $fields }.
data-web-pages-left = { $count ->
    [one] Il nuovo server conserva solo segnalibri di stanze: { $count } pagina web tra i segnalibri non si può trasferire.
   *[other] Il nuovo server conserva solo segnalibri di stanze: { $count } pagine web tra i segnalibri non si possono trasferire.
}
data-fields-left-out = Il vecchio account ha due profili e il nuovo server ne conserva uno; questi campi sono solo nell’altro: { $fields }.
data-some-missing = { $count ->
    [one] Ne manca { $count }. { $why }
   *[other] Ne mancano { $count }. { $why }
}
data-of-them = { $count ->
    [one] Ne manca { $count }. { $why }
   *[other] Ne mancano { $count }. { $why }
}
data-old-unreadable = Rehome non è riuscito a leggere il vecchio account: { $why }
data-new-unreadable = Rehome non è riuscito a leggere il nuovo account: { $why }
data-not-taken = Il nuovo server non accetta questi dati. { $items }
data-item-why = { $item }: { $why }

data-bad-addresses = Esclusi perché non sono indirizzi validi: { $names }.
data-no-rooms = Esclusi perché non sono indirizzi di stanze: { $names }.
data-unused-lists = Le liste della privacy che non erano in uso restano nel vecchio account: { $names }.
data-namespace-taken = Il nuovo server conserva un solo elemento per namespace e lì ne ha già uno tuo, quindi questo resta nel vecchio account: { $names }.
data-not-moved = Dati non trasferiti: { $names }.
data-more = altri { $count }
data-no-address = Una voce senza indirizzo è stata esclusa.
data-twice-nick = { $room } compare due volte nell’elenco. Il nickname { $nick } della seconda voce è stato escluso.
data-twice-password = { $room } compare due volte nell’elenco. La password diversa della seconda voce è stata esclusa.
data-twice-both = { $room } compare due volte nell’elenco. Il nickname { $nick } e la password diversa della seconda voce sono stati esclusi.
data-picture-elsewhere = L’immagine è solo un link, e Rehome non la scarica da lì: { $address }
data-picture-damaged = L’immagine è danneggiata e non può essere letta.
data-picture-none = Quello che è salvato lì non è un’immagine.
data-picture-missing = Risulta un’immagine, ma non c’è.
data-partly-denied = Per { $who } valeva solo un blocco parziale, che la lista dei bloccati non prevede: ora non c’è alcun blocco.
data-partly-denied-many = Una regola che blocca molte persone solo in parte resta nel vecchio account, perché la lista dei bloccati non lo prevede.
data-denied-with-exceptions = { $domain } era bloccato con eccezioni, che la lista dei bloccati non prevede: i contatti che lì erano bloccati vengono bloccati uno per uno, gli altri no.
data-strangers-denied = Era bloccato chiunque non fosse tra i contatti, cosa che la lista dei bloccati non prevede.
data-published-markers = L’indicazione di fin dove hai letto le conversazioni resta nel vecchio account, perché si riferisce all’archivio del vecchio server.
data-published-keys = Le tue chiavi pubbliche OpenPGP restano nel vecchio account, perché sono intestate al vecchio indirizzo. La tua app di chat ne pubblica una per quello nuovo.
data-published-blog = Il tuo blog resta nel vecchio account: dal nuovo, ogni articolo verrebbe inviato ai tuoi contatti come novità.
data-published-stickers = I tuoi pacchetti di sticker restano nel vecchio account, perché sono solo link, alcuni dei quali al vecchio server. Aggiungili di nuovo nella tua app di chat.
data-published-subscriptions = L’elenco dei blog e dei canali che segui resta nel vecchio account, perché lì è noto solo il tuo vecchio indirizzo. Torna a seguirli dal nuovo account.
data-published-moment = Quello che le tue app mostrano solo sul momento, per esempio il tuo umore o la musica che ascolti, resta nel vecchio account.
data-published-unknown = Pubblicati con nomi che Rehome non conosce, e rimasti nel vecchio account: { $names }.
data-doubtful-terminal = { $count ->
    [one] Questo è un intero server (quello del tuo nuovo account, o uno su cui hai dei contatti) e non viene bloccato se non lo scegli tu (con --include { $first } viene bloccato): { $names }. Fino ad allora i tuoi contatti lì non ricevono né richieste né messaggi (con --include e l’indirizzo di una persona, quella persona riceve la richiesta).
   *[other] Questi sono interi server (quello del tuo nuovo account, o server su cui hai dei contatti) e non vengono bloccati se non lo scegli tu (con --include { $first } viene bloccato quello): { $names }. Fino ad allora i tuoi contatti lì non ricevono né richieste né messaggi (con --include e l’indirizzo di una persona, quella persona riceve la richiesta).
}
data-doubtful-window = { $count ->
    [one] Questo è un intero server (quello del tuo nuovo account, o uno su cui hai dei contatti) e non viene bloccato se non lo selezioni: { $names }. Fino ad allora i tuoi contatti lì non ricevono né richieste né messaggi.
   *[other] Questi sono interi server (quello del tuo nuovo account, o server su cui hai dei contatti) e non vengono bloccati se non li selezioni: { $names }. Fino ad allora i tuoi contatti lì non ricevono né richieste né messaggi.
}

data-not-saved = { $what }: la lettura non è riuscita, e questi dati potrebbero mancare nel file. { $why }
data-partly-saved = { $what }: nel file non c’è tutto. { $flaws }
data-entry-not-saved = Una voce della lista dei contatti non è nel file, perché il suo indirizzo è illeggibile: «{ $address }».
data-entry-not-saved-named = Una voce della lista dei contatti non è nel file, perché il suo indirizzo è illeggibile: «{ $address }» ({ $name }).

data-field-full-name = Nome completo
data-field-first-name = Nome
data-field-last-name = Cognome
data-field-middle-name = Secondo nome
data-field-nickname = Nickname
data-field-birthday = Compleanno
data-field-email = Email
data-field-telephone = Telefono
data-field-url = Sito web
data-field-street = Via
data-field-town = Città
data-field-postal-code = CAP
data-field-region = Regione
data-field-country = Paese
data-field-organisation = Organizzazione
data-field-title = Posizione lavorativa
data-field-role = Ruolo
data-field-about = Informazioni
data-field-chat-address = Indirizzo di chat
data-field-value = { $field }: { $value }

data-private-roster-notes = Note sui contatti
data-private-metacontacts = Quali indirizzi appartengono alla stessa persona
data-private-delimiter = Separatore nei nomi dei sottogruppi
data-private-settings = Impostazioni
data-private-gajim = Impostazioni di Gajim
data-private-exodus = Impostazioni di Exodus
data-item-key-backup = Backup cifrato della tua chiave OpenPGP
data-item-read = Fin dove hai letto in { $room }

data-picture = { $format }, { $size }
data-picture-by-link = un link a un’immagine

data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB

data-kind-archive-preferences = Impostazioni dell’archivio dei messaggi
data-count-archive-preferences = { $count ->
    [one] Impostazione dell’archivio dei messaggi
   *[other] Impostazioni dell’archivio dei messaggi ({ $count })
}
data-will-archive = { $policy ->
    [never] Come il tuo vecchio account, quello nuovo non conserverà messaggi sul server, tranne quelli scambiati con chi è indicato in queste impostazioni.
    [roster] Come il tuo vecchio account, quello nuovo conserverà sul server solo i messaggi scambiati con i contatti, salvo ciò che è indicato in queste impostazioni.
   *[always] Come il tuo vecchio account, quello nuovo conserverà sul server tutti i messaggi, tranne quelli scambiati con chi è indicato in queste impostazioni.
}
data-item-everybody-else = Tutti gli altri
data-archived-always = i messaggi vengono conservati
data-archived-roster = i messaggi vengono conservati solo per i contatti
data-archived-never = i messaggi non vengono conservati
