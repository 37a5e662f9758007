### L’annullamento di un trasferimento. Una riga per ogni cosa.

undo-nothing = Non c’è nulla da annullare.
undo-removed = { $count ->
    [one] { $count } contatto verrà rimosso dal nuovo account.
   *[other] { $count } contatti verranno rimossi dal nuovo account.
}
undo-renamed = { $count ->
    [one] { $count } contatto riavrà il nome e i gruppi di prima.
   *[other] { $count } contatti riavranno i nomi e i gruppi di prima.
}
undo-channels = { $count ->
    [one] Il nuovo account uscirà da { $count } canale.
   *[other] Il nuovo account uscirà da { $count } canali.
}
undo-rooms = { $count ->
    [one] { $count } stanza ricreata verrà eliminata, a meno che qualcun altro non vi si trovi o vi abbia scritto.
   *[other] { $count } stanze ricreate verranno eliminate, tranne quelle in cui qualcun altro si trova o ha scritto.
}
undo-withdrawn = { $count ->
    [one] { $count } richiesta di contatto o autorizzazione verrà ritirata.
   *[other] { $count } richieste di contatto e autorizzazioni verranno ritirate.
}
undo-data-removed = { $what }: rimozione dal nuovo account.
undo-data-restored = { $what }: ripristino di quello che c’era prima.
undo-data-as-before = { $what }: tutto come prima.
undo-note-earlier = L’avviso nel vecchio account con il tuo nuovo indirizzo indicherà di nuovo { $address }.
undo-note = L’avviso nel vecchio account con il tuo nuovo indirizzo verrà rimosso.
undo-data-kept = { $what }: hai fatto modifiche dopo il trasferimento, quindi tutto resta com’è.
undo-names-kept = { $count ->
    [one] { $count } contatto manterrà il nome e i gruppi che gli hai dato dopo il trasferimento.
   *[other] { $count } contatti manterranno i nomi e i gruppi che hai dato loro dopo il trasferimento.
}
undo-shared = { $count ->
    [one] { $count } contatto resterà, perché fa parte anche di un altro trasferimento verso questo account.
   *[other] { $count } contatti resteranno, perché fanno parte anche di un altro trasferimento verso questo account.
}
undo-stay = { $count ->
    [one] { $count } contatto resta nel nuovo account: nella sua lista i server hanno messo il nuovo account al posto del vecchio, e toglierlo lo lascerebbe senza nessuno dei due. Se vuoi, rimuovi tu il contatto da lì.
   *[other] { $count } contatti restano nel nuovo account: nelle loro liste i server hanno messo il nuovo account al posto del vecchio, e toglierlo li lascerebbe senza nessuno dei due. Se vuoi, rimuovi tu i contatti da lì.
}
undo-sent-requests = { $count ->
    [one] Quello che è stato inviato non si può ritirare: una richiesta di contatto a { $count } contatto.
   *[other] Quello che è stato inviato non si può ritirare: richieste di contatto a { $count } contatti.
}
undo-sent-messages = { $count ->
    [one] Quello che è stato inviato non si può ritirare: un messaggio sul cambio di indirizzo a { $count } contatto.
   *[other] Quello che è stato inviato non si può ritirare: messaggi sul cambio di indirizzo a { $count } contatti.
}
undo-sent-both = Quello che è stato inviato non si può ritirare: richieste di contatto ({ $asked }) e messaggi sul cambio di indirizzo ({ $told }).
undo-done = Quello che il trasferimento aveva aggiunto e sostituito è stato annullato.
undo-not-done = Non è stato possibile annullare tutto; avvia di nuovo l’annullamento. Resta quanto segue:
undo-failure = { $what }: { $why }
undo-failure-note = L’avviso nel vecchio account: { $why }
undo-not-told = Rehome non è riuscito a comunicare a questo contatto che il nuovo account ritira la sua richiesta o autorizzazione. { $why }
undo-these-not-told = Rehome non è riuscito a comunicare a { $people } che il nuovo account ritira la sua richiesta o autorizzazione. { $why }
