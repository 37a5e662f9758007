### Contatti: perché qualcuno resta nel vecchio account, che cosa non ha funzionato, chi ha cambiato indirizzo.

contacts-count = { $count ->
    [one] { $count } contatto
   *[other] { $count } contatti
}

contacts-reason-gateway = è un trasporto: conserva la tua password di un’altra rete, quindi devi configurarlo di nuovo tu
contacts-reason-behind-gateway = si raggiunge tramite il trasporto { $gateway }
contacts-reason-uncertain-terminal = Rehome non riesce a capire se { $gateway } è una persona o un trasporto; con --include { $gateway } viene trasferito
contacts-reason-uncertain-window = Rehome non riesce a capire se { $gateway } è una persona o un trasporto; per trasferirlo, selezionalo nella lista
contacts-reason-own = sei tu
contacts-reason-invalid = indirizzo non valido
contacts-reason-excluded = per tua scelta
contacts-reason-blocked = contatto bloccato: entra nella lista, ma non riceve né richieste né messaggi
contacts-reason-blocked-since = contatto bloccato dopo la richiesta o il messaggio: non riceve più nulla

contacts-remark-not-told = non ha ancora ricevuto il messaggio sul cambio di indirizzo; avvia di nuovo il trasferimento
contacts-remark-unwanted = i server hanno aggiunto comunque questo contatto alla nuova lista; se non lo vuoi, rimuovilo da lì
contacts-remark-name-left = Il nuovo server non ha accettato il nome «{ $name }»
contacts-remark-groups-left = { $count ->
    [one] Il nuovo server non ha accettato il gruppo { $groups }
   *[other] Il nuovo server non ha accettato i gruppi { $groups }
}
contacts-remark-label-left = { $count ->
    [one] Il nuovo server non ha accettato il nome «{ $name }» e il gruppo { $groups }
   *[other] Il nuovo server non ha accettato il nome «{ $name }» e i gruppi { $groups }
}
contacts-quoted = «{ $name }»
contacts-remark-reminded = promemoria inviato
contacts-remark-probably-declined-terminal = non si è visto un «no», ma la richiesta non c’è più; rehome remind --contact { $contact } chiede ancora una volta
contacts-remark-probably-declined-window = non si è visto un «no», ma la richiesta non c’è più

contacts-left-by-server = il vecchio server non ha trasferito questo contatto: { $why ->
    [gateway] lo considera un trasporto
    [uncertain] potrebbe essere un trasporto
    [own] lo scambia per il nuovo account
    [invalid] non considera valido l’indirizzo
    [large] la sua voce nella lista è più grande di quanto i server accettino
    [silent] il server del contatto non ha risposto
    [unsupported] il server del contatto non prevede questa operazione
    [refused] il server del contatto ha rifiutato
    [unconfirmed] il server del contatto non l’ha confermato al nuovo server
    [shared] fa parte di un gruppo gestito dal vecchio server
    [blocked] hai bloccato questo contatto
   *[unknown] ha indicato un motivo che questa versione non conosce
}

contacts-approval-approved = ha risposto
contacts-approval-waiting = non ha ancora risposto
contacts-approval-unreachable = al momento non raggiungibile
contacts-approval-to-ask = richiesta ancora da inviare
contacts-approval-declined = ha detto di no
contacts-approval-probably-declined = probabilmente ha detto di no
contacts-approval-moved-back = probabilmente è tornato indietro

contacts-channel-planned = è un canale: il nuovo account ci entrerà
contacts-channel-moved = è un canale: il nuovo account ci è entrato
contacts-channel-there = è un canale: il nuovo account ne faceva già parte
contacts-channel-left = in un canale non c’è nessuno a cui chiedere: entraci dal nuovo account
contacts-channel = Canale
contacts-channel-joined = Canale, ingresso fatto
contacts-channel-due = Canale, ingresso previsto
contacts-channel-closes = Questo canale si trova sul vecchio server e chiuderà con quello.
contacts-channel-not-joined = Il nuovo account non è riuscito a entrare in questo canale. { $why }
contacts-channel-not-left = Il nuovo account non è riuscito a uscire da questo canale. { $why }
contacts-channel-still-shown = Il server ha detto di sì, ma lo elenca ancora.

contacts-moved-too = { $count ->
    [one] Anche { $count } dei tuoi contatti ha cambiato indirizzo: Rehome usa quello nuovo.
   *[other] Anche { $count } dei tuoi contatti hanno cambiato indirizzo: Rehome usa quelli nuovi.
}
contacts-moved-too-old = { $count ->
    [one] Anche { $count } dei tuoi contatti ha cambiato indirizzo: Rehome usa quello vecchio, come hai scelto.
   *[other] Anche { $count } dei tuoi contatti hanno cambiato indirizzo: Rehome usa quelli vecchi, come hai scelto.
}
contacts-moved-too-some = { $count ->
    [one] Anche { $count } dei tuoi contatti ha cambiato indirizzo.
   *[other] Anche { $count } dei tuoi contatti hanno cambiato indirizzo: Rehome usa quelli nuovi, tranne che per { $kept }.
}
contacts-looking-for-moves = Ricerca di contatti che hanno cambiato indirizzo
contacts-has-moved = ora ha l’indirizzo { $new }
contacts-keeps-address = ora ha l’indirizzo { $new }; Rehome usa il vecchio indirizzo, come hai scelto
contacts-moved-since = { $old } ora ha l’indirizzo { $new }.
contacts-statement-withdrawn = il suo vecchio account non dice più di essersi trasferito; quello che era già stato fatto è rimasto
contacts-statement-withdrawn-terminal = il suo vecchio account non dice più di essersi trasferito, quindi forse è tornato lì; quello che era già stato fatto è rimasto; rehome move --keep-address { $contact } usa di nuovo il vecchio indirizzo
contacts-statement-withdrawn-kept = il suo vecchio account non dice più di essersi trasferito
contacts-statement-itself = l’account dice di essersi trasferito al suo stesso indirizzo; Rehome lo ha ignorato
contacts-statement-loop = l’account dice di essersi trasferito, ma gli indirizzi rimandano l’uno all’altro in cerchio; Rehome lo ha ignorato
contacts-statement-you = l’account dice di essersi trasferito al tuo indirizzo; Rehome lo ha ignorato
contacts-statement-no-address = l’account dice di essersi trasferito, ma non dove
contacts-statement-gateway = l’account dice di essersi trasferito a un server o a un trasporto; Rehome lo ha ignorato

contacts-claim-known = { $who } chiede di aggiungere ai contatti il tuo nuovo account. È il nuovo indirizzo di { $old }, che con il tuo vecchio account non poteva vederti online.
contacts-claim-unchecked = { $who } chiede di aggiungere ai contatti il tuo nuovo account e dice di essere { $old } con un nuovo indirizzo. Rehome non ha potuto verificarlo.
contacts-claim-known-nameless = { $who } chiede di aggiungere ai contatti il tuo nuovo account. È il nuovo indirizzo di un contatto che con il tuo vecchio account non poteva vederti online.
contacts-claim-stranger = { $who } chiede di aggiungere ai contatti il tuo nuovo account e non è nella tua vecchia lista.
contacts-claim-decide = Rehome non può verificare chi sia. Prima chiedi conferma in un altro modo.
contacts-claim-accept-terminal = Rehome non accetta nessuno solo in base a quello che dice. Se sai chi è: rehome status … --accept { $who }; con --hide al posto di --accept non viene inviato nulla e la richiesta non compare più.
contacts-claim-accept-window = Rehome non accetta nessuno solo in base a quello che dice. Se sai chi è, accetta la richiesta nella pagina «Chi ha risposto» o nella tua app di chat.

contacts-claim-contradicted = { $who } chiede di aggiungere ai contatti il tuo nuovo account e dice di essere { $old } con un nuovo indirizzo. Ma { $old } indica come nuovo indirizzo { $named }, quindi probabilmente è qualcun altro.
contacts-claim-contact = { $who } chiede di aggiungere ai contatti il tuo nuovo account. È un tuo contatto, ma con il tuo vecchio account non poteva vederti online.
