### Tutto il percorso, a domande, in un terminale.

guide-welcome = Il tuo server XMPP (Jabber) sta per chiudere? Rehome trasferisce i tuoi contatti a un account su un altro server.
guide-what-moves = Che cosa si trasferisce: i contatti con nomi e gruppi, chi vede chi, il tuo profilo e la tua immagine, le stanze, gli indirizzi bloccati.
guide-what-stays = Che cosa no: i trasporti (li configuri di nuovo tu), i messaggi, le chiavi di cifratura.
guide-nothing-yet = Non cambia nulla finché non hai visto tutta la lista e detto di sì. A qualsiasi domanda digita ? per una spiegazione. Puoi fermarti in ogni momento con Ctrl-C.

guide-go-on = Per continuare, avvia di nuovo rehome.
guide-no-answer = Non c’è stata risposta. Non è stato cambiato nulla.

guide-what-next = Che cosa vuoi fare? [1]
guide-what-next-explained = Digita il numero che precede la tua scelta e premi Invio. Con il solo Invio scegli la prima voce.
guide-a-number = Digita un numero da 1 a { $most }.

guide-do-move = Trasferire un account
guide-do-practise = Fare prima una prova con account inventati; nulla esce da questo computer
guide-do-leave = Uscire
guide-do-again = Riprovare
guide-do-other-address = Scrivere un altro indirizzo
guide-do-other-host = Indicare l’host a cui connettersi
guide-do-file = Usare un file di backup al posto del vecchio server
guide-do-without = Continuare con quello che è stato letto all’inizio del trasferimento
guide-do-show = Vedere tutti i contatti e tutti i dati
guide-do-leave-out = Escludere un contatto, o includerne uno che sarebbe rimasto
guide-do-message = Cambiare il messaggio
guide-do-look-for-requests = Cercare le richieste di contatto a cui non hai risposto (il tuo vecchio account appare online per un momento)
guide-do-start = Iniziare il trasferimento
guide-do-finish = Continuare il trasferimento
guide-do-wait = Aspettare qui le risposte
guide-do-remind = Inviare un promemoria a chi non ha risposto
guide-do-save = Salvare il resoconto in un file
guide-do-take-back = Annullare il trasferimento già fatto
guide-do-close = Come si chiude il vecchio account?
guide-do-go-on-with = Continuare il trasferimento da { $from } a { $to }. { $state }
guide-do-look-after = Vedere chi ha risposto dopo il trasferimento da { $from } a { $to }. { $state }

guide-old-address = Il tuo vecchio indirizzo:
guide-old-address-explained = L’indirizzo dell’account che stai lasciando, per esempio nome@server.example. Per ora Rehome lo legge soltanto. Se il suo server non c’è più e hai un file di backup, scrivi invece il nome del file.
guide-new-address = Il tuo nuovo indirizzo:
guide-new-address-explained = L’indirizzo dell’account a cui passi, per esempio nome@server.example.
guide-address-empty = Scrivi un indirizzo, per esempio nome@server.example.
guide-address-incomplete = Manca qualcosa: un indirizzo ha la forma nome@server.example.
guide-address-resource = Togli la barra e quello che segue.
guide-address-invalid = Questo non è un indirizzo XMPP. La forma giusta è nome@server.example.
guide-same-account = Questo è il tuo vecchio indirizzo. Scrivi quello nuovo.
guide-file = Il nome del file di backup:
guide-file-explained = Un file che contiene il tuo account (XEP-0227): salvato da Rehome, oppure esportato da chi gestisce il tuo server.
guide-whose = Il tuo indirizzo in questo file (solo Invio per un altro file):
guide-whose-explained = Un file può contenere più account. Scrivi l’indirizzo del tuo.
guide-from-file = { $account } viene letto da { $file }.
guide-host = L’host a cui connettersi (HOST, HOST:PORT o tls://HOST:PORT):
guide-host-explained = Quando un server chiude, il suo nome può sparire prima della macchina. Chi lo gestisce può dirti dove si trova, per esempio xmpp1.hoster.example o 192.0.2.7:5222.
guide-signing-in = Accesso a { $server } in corso.
guide-password = Password di { $address }:
guide-password-again = Password di { $address } (solo Invio per un altro indirizzo):
guide-wrong-password = Indirizzo o password errati. Controllali entrambi e riprova.
guide-trust = Fidarsi di questo certificato?
guide-trust-explained = I server che stanno per chiudere spesso lasciano scadere il certificato. Se sai per certo che questo è { $server }, puoi fidarti esattamente di questo certificato. Altrimenti qualcuno potrebbe intercettare la connessione: chiedi a chi gestisce { $server } se l’impronta digitale è la sua.
guide-old-encryption = Accedere comunque?
guide-old-encryption-explained = Chi può intercettare la connessione potrebbe leggere la password e tutto quello che viene scaricato. La domanda riguarda solo il vecchio account.
guide-closing-day = Che giorno chiude { $server }? (solo Invio se non lo sai)
guide-closing-day-explained = Per esempio: { $weekday }, { $day }, 2026-06-05 o domani. Così Rehome può dirti se c’è tempo per inviare tutte le richieste.
guide-has-new-account = Hai già un account su un altro server?
guide-has-new-account-explained = I tuoi contatti si trasferiscono a un account su un altro server. Se non ne hai ancora uno, rispondi no e potrai crearlo qui.

guide-servers = Server su cui puoi creare un account direttamente da qui:
guide-server = { $server }: { $facts }
guide-all-servers = Per vederne altri: rehome providers
guide-which-server = Un numero, il nome di un server o il link di un invito:
guide-which-server-explained = Digita il numero di uno di questi server, o il nome di qualsiasi altro. Se hai ricevuto un invito (un link che inizia con xmpp: o https:), incollalo. Con il solo Invio torni indietro.
guide-no-server = Questo non è uno dei numeri e nemmeno il nome di un server, per esempio server.example.
guide-name = Il tuo nome su { $server }:
guide-name-proposed = Il tuo nome su { $server } [{ $name }]:
guide-name-explained = La parte prima della @ nel tuo nuovo indirizzo, che termina con @{ $server }. Con il solo Invio accetti il nome tra parentesi, se c’è.
guide-new-password = Una password per { $address } (con il solo Invio la genera Rehome):
guide-generated-password = Rehome ha generato questa password per { $address }. Salvala ora: non verrà più mostrata.
guide-keep-password = Salvare la password di { $address } nel portachiavi di questo computer?
guide-keep-password-explained = Così la prossima volta Rehome non la chiede. Ti serve comunque per le tue app di chat.
guide-kept = La password è nel portachiavi.
guide-created = L’account { $address } è stato creato.

guide-whom = Parte di un nome o di un indirizzo (solo Invio quando hai finito):
guide-whom-explained = Digita alcune lettere di un nome o di un indirizzo. Un contatto previsto nel trasferimento viene escluso; uno che sarebbe rimasto viene incluso.
guide-nobody = Nessuno nella tua lista ha «{ $text }» nel nome o nell’indirizzo.
guide-too-many = { $count ->
    [one] Corrisponde { $count } contatto. Scrivi qualche lettera in più.
   *[other] Corrispondono { $count } contatti. Scrivi qualche lettera in più.
}
guide-which-of-them = Quale? [1]
guide-which-of-them-explained = Digita il numero che precede quello che intendi.
guide-left-out = { $who } resta nel vecchio account.
guide-taken-along = { $who } fa parte del trasferimento.
guide-cannot-move = Trasferimento impossibile per { $who }: { $reason }.
guide-take-along = { $who }: { $reason }. Includere comunque?
guide-take-along-explained = Chi si raggiunge tramite un trasporto del vecchio server non è raggiungibile dal nuovo. Includi solo chi sai per certo essere un normale contatto.
guide-no-requests = Nessuno aspetta una tua risposta.
guide-ask-them-too = Inviare loro una richiesta dal tuo nuovo account?
guide-ask-them-too-explained = Queste persone hanno chiesto di aggiungere ai contatti il tuo vecchio account e aspettano la tua risposta. Se rispondi sì, ricevono una richiesta dal tuo nuovo indirizzo; se rispondi no, restano in attesa nel vecchio account.
guide-message-is = Il tuo vecchio account scrive a chi lo vede online:
guide-message-none = Il tuo vecchio account non invia nessun messaggio.
guide-message = Il nuovo messaggio (solo Invio per lasciarlo com’è, - per nessun messaggio):
guide-message-explained = Il messaggio parte dal tuo vecchio account e arriva a chi lo vede online, così tutti sanno dove trovarti.
guide-start = Le richieste di contatto e i messaggi non si possono ritirare una volta inviati; tutto il resto sì. Iniziare il trasferimento?
guide-start-explained = Finora non è stato cambiato nulla. Se rispondi sì, i tuoi contatti entrano nella nuova lista e ricevono richieste e messaggi come indicato sopra. Puoi fermarti in ogni momento con Ctrl-C e continuare più tardi.
guide-nothing-to-do = Non c’è più nulla da fare.

guide-sign-in-elsewhere = Ora accedi come { $new } nelle app di chat del telefono e del computer.
guide-report-file = Il file per il resoconto [{ $file }]:
guide-report-file-explained = Il nome termina con .html per una pagina da leggere o stampare, con .txt per il solo testo, con .json per altri programmi.
guide-saved = Il resoconto è in { $file }.
guide-no-report-file = Il nome del file deve terminare con .html, .txt o .json.
guide-waiting = Le risposte compaiono man mano che arrivano. Premi Ctrl-C per smettere di aspettare.

guide-do-close-rooms = Chiudere le vecchie stanze che sono state ricreate
