### Quello che si dice nel terminale. Le opzioni (--from, --data-dir …) si digitano così come sono.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = sì
cli-no = no
cli-answer-yes-or-no = Rispondi { $yes } o { $no }.
cli-start = Iniziare il trasferimento?
cli-send = Inviare il messaggio?
cli-undo = Annullare il trasferimento già fatto?
cli-create = Creare { $account }?
cli-password = Password di { $account }:

cli-step-announcing = Pubblicazione del nuovo indirizzo nel vecchio account.
cli-step-old-server = I server stanno trasferendo i contatti.
cli-step-contacts = Trasferimento dei contatti a { $new }.
cli-step-data = Trasferimento di profilo, stanze e tutto il resto.
cli-step-checking = Controllo di { $new }.
cli-step-reminding = Invio del promemoria a chi non ha risposto.
cli-step-restoring-data = Ripristino di profilo, stanze e tutto il resto com’erano prima.
cli-step-taking-back = Rimozione dei contatti aggiunti a { $new }.
cli-step-waiting = In attesa delle risposte.
cli-steps-done = Passaggi completati: { $done } di { $all }.
cli-bar = { $done } di { $all }, { $left }
cli-uninvited = { $who } chiede di aggiungere { $new } ai contatti. A Rehome non risulta che potesse vederti online con il vecchio account. Sta a te rispondere.
cli-has-answered = { $who } ha risposto.
cli-said-no = { $who } ha detto di no.
cli-probably-said-no = { $who } ha probabilmente detto di no: la richiesta non c’è più.
cli-not-copied = { $who } non è nella nuova lista: { $why }
cli-not-asked-now = Al momento Rehome non può inviare la richiesta a { $who }: { $why }
cli-not-asked = Richiesta non inviata a { $who }: { $why }
cli-told-in-doubt = { $who } potrebbe aver ricevuto il messaggio: { $why }
cli-not-told = { $who } non ha ricevuto il messaggio: { $why }
cli-not-removed = { $who } è ancora nella lista con un indirizzo precedente: { $why }
cli-stopping = Rehome si ferma al termine del passaggio in corso. Premi di nuovo Ctrl-C per fermarlo subito.
cli-stopped = Interrotto. Non è stato cambiato nulla.
cli-stopped-sentence = Interrotto.
cli-run-again = { $sentence } Avvia di nuovo Rehome per continuare da dove si è fermato.
cli-nothing-sent = Non è stato inviato nulla.
cli-practice = Questa è una prova: entrambi i server sono dentro questo programma, e nulla esce da questo computer.

cli-no-record = Su questo computer non c’è un registro di questo trasferimento.
cli-no-record-to-undo = Su questo computer non c’è un registro di questo trasferimento, quindi non c’è nulla da annullare.
cli-no-folder = Manca una cartella per il registro del trasferimento. Indicane una: --data-dir DIR
cli-no-folder-of-records = Non c’è una cartella con i registri dei trasferimenti.
cli-records-unreadable = Rehome non riesce a leggere i registri dei trasferimenti
cli-list-unwritable = Rehome non riesce a scrivere l’elenco: { $error }.
cli-no-moves = Qui non è stato iniziato nessun trasferimento.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Non concluso: { $figures } Avvia di nuovo Rehome per continuare.
cli-day-over = Il giorno indicato ({ $day }) è già passato oppure è troppo lontano.
cli-report-unwritten = Rehome non è riuscito a scrivere il resoconto { $path }
cli-report-unwritable = Rehome non riesce a scrivere il resoconto: { $error }.
cli-result-unwritten = Rehome non è riuscito a scrivere il risultato
cli-backup-unwritten = Rehome non è riuscito a scrivere il backup { $path }
cli-saved = { $account } è stato salvato in { $path }: { $contacts }, { $rooms } e tutto il resto che c’era. La password non è inclusa.
cli-from-file = Se il vecchio server non torna più, un file salvato in precedenza può prenderne il posto: --from-file FILE
cli-file-accounts = Contiene questi account: { $accounts }.
cli-file-account-missing = { $account } non è in { $path }.
cli-file-several = { $path } contiene più account; scegline uno con --from: { $accounts }
cli-file-no-account = In { $path } non c’è nessun account.
cli-file-no-contacts = I contatti di { $account } non sono in { $path }.
cli-file-unmovable = { $path } contiene anche dati che non si possono trasferire: { $names }.
cli-report-ending = Il nome del file deve terminare con .html, .txt o .json.

cli-password-not-text = La password in { $variable } non è in UTF-8 valido.
cli-password-missing = Manca la password di { $account }: imposta { $variable } oppure esegui il comando in un terminale.
cli-add-old-encryption = aggiungi --from-old-encryption
cli-which-account = Quale account va trasferito? Indicalo: --from ADDRESS
cli-which-name = Quale nome deve avere l’account? Indicalo: --to NAME@{ $server }
cli-other-invitation = L’invito è per { $server }, quindi non può servire a creare un account su { $other }.
cli-no-password-generated = Rehome non è riuscito a generare una password: { $error }.
cli-password-kept = La password è nel portachiavi.
cli-created = L’account { $account } è stato creato.
cli-created-password = L’account { $account } è stato creato. La sua password, che nessun altro conosce: { $password }
cli-write-it-down = Prendine nota.
cli-not-created = Non è stato creato nessun account.
cli-perhaps-not-created = Forse l’account non è stato creato. { $why }
cli-web-page-only = Su { $server } gli account si creano su una pagina web: { $page }
cli-no-way-to-create = Da qui non puoi creare un account su { $server }. Il suo sito web potrebbe spiegare come fare.
cli-form-asks = { $server } chiede: «{ $question }». Rispondi con --field { $name }=VALUE
cli-picture-unwritten = Rehome non è riuscito a salvare l’immagine in { $path }
cli-picture-look = Guarda l’immagine in { $path }
cli-open = Apri { $link }
cli-picture-missing = Qui manca l’immagine.
cli-form-answer = Una risposta si scrive NAME=VALUE.

cli-no-display = Non c’è uno schermo su cui aprire una finestra.
cli-window-libraries = La finestra non può essere aperta. Forse manca una di queste librerie: { $libraries }. ({ $error })
cli-window-failed = La finestra non può essere aperta. ({ $error })
cli-in-the-terminal = Si può fare tutto anche nel terminale: rehome move --help
cli-not-started = Rehome non è riuscito ad avviarsi

cli-bad-resolver = REHOME_RESOLVER non ha la forma ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE non è un numero di secondi: { $text }.

cli-no-such-language = Non c’è una traduzione per «{ $language }». Scegli tra { $languages }.
cli-room-addresses = Qui servono gli indirizzi di due stanze separati da =: prima quella vecchia.

cli-nothing-closed = Non è stata chiusa nessuna stanza.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } stanza del vecchio server è stata ricreata, e lì si può chiudere: rehome close-rooms
   *[other] { $count } stanze del vecchio server sono state ricreate, e lì si possono chiudere: rehome close-rooms
}
