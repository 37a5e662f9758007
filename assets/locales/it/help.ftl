### Quello che la riga di comando dice di sé (--help, le pagine di manuale). Opzioni e parole da digitare restano come sono.

help-about = Trasferisce un account XMPP da un server che chiude a uno nuovo
help-about-long = Senza un comando, Rehome apre la sua finestra.
help-after =
    Le password vengono da REHOME_FROM_PASSWORD e REHOME_TO_PASSWORD, dal portachiavi, oppure vengono chieste in un terminale.

    Codici di uscita: 0 tutto è nel nuovo account, 1 manca qualcosa, 2 errore d’uso, 3 e 4 accesso non riuscito al vecchio o al nuovo account, 5 interrotto (avvia di nuovo Rehome per continuare), 6 un’altra esecuzione sta lavorando a questo trasferimento.

help-usage = Uso:
help-commands = Comandi
help-arguments = Argomenti
help-options = Opzioni
help-possible-values = Valori possibili:
help-default = predefinito:

help-plan = Mostra che cosa farebbe un trasferimento, senza cambiare nulla
help-move = Trasferisce l’account; se eseguito di nuovo, fa solo quello che manca
help-status = Mostra chi ha risposto nel frattempo e accetta i contatti che ora lo chiedono
help-undo = Annulla quello che un trasferimento ha aggiunto al nuovo account e sostituito lì
help-remind = Invia un messaggio, una volta sola, a chi non ha risposto
help-wait = Resta connesso finché tutti non hanno risposto, o fino a un giorno indicato
help-moves = Elenca i trasferimenti iniziati qui e quante persone hanno risposto
help-register = Crea il nuovo account
help-providers = Elenca i server su cui puoi avere un account
help-backup = Salva in un solo file tutto quello che si può leggere del vecchio account
help-archive = Salva le conversazioni in una cartella, come pagine da leggere
help-demo = Prova un trasferimento; nulla esce da questo computer

help-address = Vecchio account da inserire già nella finestra; va bene anche un link xmpp:
help-help = Mostra l’aiuto
help-version = Mostra la versione
help-language = Lingua di tutti i testi da leggere, per esempio de o pt-BR
help-plain = Scrive righe semplici: niente colori, e niente che cambi dopo essere apparso; per lettori di schermo e log; senza un comando, domande nel terminale al posto della finestra
help-closes = Il giorno in cui chiude il vecchio server: 2026-06-05, "{ $day }", { $weekday }
help-data-dir = Cartella per i registri dei trasferimenti e le impostazioni
help-from = Il vecchio account
help-from-backup = L’account
help-from-file = Un file di backup salvato in precedenza (XEP-0227), se il vecchio server non c’è più
help-to = Il nuovo account
help-to-register = Indirizzo che l’account deve avere
help-look-for-requests = Elenca chi ha chiesto di aggiungere ai contatti il vecchio account, che per questo va online per un momento, e chi lo chiede per quello nuovo. Perché il nuovo account invii una richiesta ai primi, aggiungi --with pending_requests, e --exclude per chi non vuoi
help-accept = Accetta la richiesta di questa persona di aggiungere ai contatti il nuovo account, e crede che sia chi dice di essere
help-hide = Non mostra più la richiesta di questa persona di aggiungere ai contatti il nuovo account; non le viene inviato nulla
help-yes = Non chiede conferma prima di trasferire
help-yes-register = Non chiede conferma prima di creare l’account
help-wait-seconds = Dopo il trasferimento, aspetta le risposte per questo numero di secondi
help-from-server = Host del vecchio server, invece di quello indicato dal DNS; tls:// per TLS diretto
help-to-server = Host del nuovo server, invece di quello indicato dal DNS; tls:// per TLS diretto
help-server = Host del server, invece di quello indicato dal DNS; tls:// per TLS diretto
help-from-certificate = Accetta esattamente questo certificato dal vecchio server
help-to-certificate = Accetta esattamente questo certificato dal nuovo server
help-certificate = Accetta esattamente questo certificato
help-from-old-encryption = Accede al vecchio account anche se la crittografia del suo server è così vecchia che altri potrebbero violarla
help-forget-certificates = Dimentica i certificati, e la vecchia crittografia, accettati in precedenza per questo trasferimento
help-json = Scrive un oggetto JSON sull’output standard, e lì nient’altro
help-json-array = Scrive un array JSON sull’output standard, e lì nient’altro
help-progress = Come mostrare l’avanzamento sull’errore standard
help-progress-auto = Una barra in un terminale, altrimenti righe
help-progress-json = Un evento JSON per riga
help-report = Scrive il resoconto in un file: .html, .txt o .json
help-verbose = Dice di più su quello che succede
help-output = File da scrivere; se ne esiste già uno con quel nome, viene sostituito
help-with-backup = Salva anche questi tipi di dati, letti solo su richiesta: pending_requests, e history, cioè tutti i messaggi
help-with-history = Tutti i messaggi che il server ha conservato
help-output-archive = Cartella da scrivere: nuova o vuota, oppure quella di un’esecuzione precedente, a cui si aggiungono le novità
help-room-archive = Salva anche i messaggi di questa stanza, se li conserva e permette all’account di leggerli
help-no-files = Lascia dove sono i file condivisi
help-file-limit = File più grande da salvare, in megabyte; in un terminale Rehome chiede prima di tralasciarne uno
help-files-limit = Quanto salvare in tutto tra tutti i file, in megabyte; in un terminale Rehome chiede prima di fermarsi a quel punto
help-contact = Invia il promemoria a questo contatto invece che a tutti quelli che non hanno risposto
help-reminder = Testo del promemoria
help-until = Ultimo giorno in cui restare connessi, nella forma ANNO-MESE-GIORNO
help-invitation = Link di un invito: xmpp:SERVER?register;preauth=… oppure la pagina https:// che lo contiene
help-field = Risponde a una domanda del modulo del server
help-picture = Dove salvare l’immagine che il server ti chiede di leggere
help-keep = Salva la password nel portachiavi

help-via = Chi trasferisce i contatti; predefinito: auto
help-via-auto = Il vecchio server se dice di poterlo fare, e Rehome per il resto
help-via-server = La richiesta va al vecchio server qualunque cosa dica, e Rehome fa il resto
help-via-client = Rehome
help-message = Messaggio dal vecchio account a chi lo vede online
help-message-language = Lingua di quello che leggono i contatti, se non è la tua, per esempio de o pt-BR
help-no-message = Non invia nessun messaggio dal vecchio account
help-open-statement = Lascia leggere il nuovo indirizzo a chiunque interroghi il vecchio account, non solo a chi lo vede online
help-exclude = Lascia questo contatto nel vecchio account, o senza risposta se aveva chiesto di aggiungerlo ai contatti
help-include = Trasferisce questo contatto, o tutti quelli di questo trasporto, anche se sembra appartenere a un trasporto
help-keep-address = Mantiene questo contatto con l’indirizzo della vecchia lista, anche se nel frattempo lo ha cambiato
help-only = Oltre ai contatti, trasferisce solo questi tipi di dati
help-with = Trasferisce anche questi tipi di dati, trasferiti solo su richiesta: pending_requests, hosted_rooms
help-room = Ricrea la stanza OLD del vecchio server come NEW
help-without = Non trasferisce questi tipi di dati
help-on-conflict = Che cosa succede se il nuovo account ha già qualcosa di diverso; predefinito: keep
help-on-conflict-keep = Resta quello che ha il nuovo account
help-on-conflict-replace = Prevale quello che ha il vecchio account

help-kind-profile = Chi sei
help-kind-picture = La tua immagine
help-kind-nickname = Il nome con cui ti fai chiamare
help-kind-rooms = Stanze nei segnalibri
help-kind-private = Quello che le app di chat salvano per sé
help-kind-published = Qualsiasi altra cosa pubblicata che si può copiare
help-kind-blocked = Indirizzi bloccati
help-kind-room-rights = Proprietà o amministrazione di stanze
help-kind-hosted-rooms = Stanze del vecchio server di tua proprietà, ricreate sul nuovo; chi ne fa parte viene avvisato
help-kind-pending-requests = Persone in attesa di aggiungere ai contatti il vecchio account; per saperlo, l’account va online per un momento
help-kind-statement = L’avviso nel vecchio account con il tuo nuovo indirizzo

help-missing = Manca quanto segue: { $names }.
help-unknown = Non esiste un’opzione o un comando «{ $name }».
help-bad-value = Il valore «{ $value }» non è valido per { $option }.
help-bad-value-of = Il valore «{ $value }» non è valido per { $option }: scegli { $valid }.
help-no-value = Manca un valore dopo { $option }.
help-twice = { $option } si può indicare una sola volta.
help-conflict = { $option } non si può usare insieme a { $other }.
help-more = Per saperne di più: --help.

help-close-rooms = Chiude per sempre, sul vecchio server, le stanze che sono state ricreate
help-yes-close-rooms = Non chiede conferma prima di chiuderle
help-room-subjects = Quando una stanza è stata ricreata, indica il nuovo indirizzo nell’argomento di quella vecchia
help-old-room = Chiude questa stanza invece di tutte quelle che sono state ricreate
help-kind-archive-preferences = Di chi il server conserva i messaggi
