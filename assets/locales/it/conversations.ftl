### Conversazioni: i messaggi del vecchio account, salvati in una cartella come pagine da leggere.

conversations-reads = Lettura dei messaggi di { $owner }.
conversations-progress = { $count ->
    [one] { $count } messaggio, ultima data { $until }, { $size } ({ $percent }% del periodo)
   *[other] { $count } messaggi, ultima data { $until }, { $size } ({ $percent }% del periodo)
}
conversations-progress-undated = { $count ->
    [one] { $count } messaggio, { $size }
   *[other] { $count } messaggi, { $size }
}
conversations-fetches = { $count ->
    [one] Download del file: { $done } di { $count }.
   *[other] Download dei file: { $done } di { $count }.
}
conversations-makes-pages = Creazione delle pagine delle conversazioni.
conversations-ask-larger = Ci sono file più grandi di { $size }. Salvare anche quelli?
conversations-ask-more = { $count ->
    [one] Con il prossimo file, i file occupano più di { $size }. Salvarlo comunque?
   *[other] Con il prossimo di { $count } file, i file occupano più di { $size }. Salvarli comunque?
}

conversations-nothing = Non ci sono messaggi di { $account } da salvare.
conversations-saved = Rehome ha salvato { $conversations } con { $messages } di { $account } in { $folder }. Per leggere tutto, apri { $index } in un browser. Quello che altri programmi possono importare si trova in { $archive }.
conversations-in-backup = { $count ->
    [one] Contiene anche { $count } messaggio delle conversazioni.
   *[other] Contiene anche { $count } messaggi delle conversazioni.
}
conversations-encrypted = { $count ->
    [one] { $count } messaggio è cifrato, e la chiave è solo nell’app di chat in cui lo hai letto. Per conservarne il contenuto, fai un backup in quell’app oppure esporta da lì la chat.
   *[other] { $count } messaggi sono cifrati, e le chiavi sono solo nell’app di chat in cui li hai letti. Per conservarne il contenuto, fai un backup in quell’app oppure esporta da lì le chat.
}

conversations-room-has-none = La stanza { $owner } non conserva messaggi che il tuo account possa leggere.
conversations-has-none = { $server } non conserva i tuoi messaggi, quindi lì non c’è nulla da salvare. Quello che hai scritto si trova solo nelle app di chat in cui l’hai scritto.
conversations-unknown = Nessun messaggio di { $owner } è stato salvato, perché Rehome non riesce a capire se vengono conservati: { $why }
conversations-stopped = Interrotto. Quello che è stato letto è salvato. Avvia di nuovo il salvataggio per continuare.
conversations-lost = { $why } Quello che è stato letto è salvato. Avvia di nuovo il salvataggio per continuare.
conversations-refused = Rehome non è riuscito a leggere fino in fondo i messaggi di { $owner }: { $why } Quello che è stato letto è salvato. Avvia di nuovo il salvataggio per riprovare.
conversations-why-refused = { $server } rifiuta di fornirli ({ $condition }).
conversations-why-lost-place = { $server } non sa più da dove continuare.
conversations-why-lacking = { $server } dice che ci sono messaggi, ma non li invia.
conversations-why-stuck = { $server } continua a inviare gli stessi messaggi.
conversations-missing = { $count ->
    [one] Manca { $count } messaggio di { $owner }, perché il server non è riuscito a fornirlo.
   *[other] Mancano { $count } messaggi di { $owner }, perché il server non è riuscito a fornirli.
}
conversations-gap = Mancano i messaggi di { $owner } tra { $after } e { $until }, perché il server non è riuscito a fornirli.

conversations-files-elsewhere = { $count ->
    [one] { $count } file si trova su un altro server ed è rimasto lì.
   *[other] { $count } file si trovano su altri server e sono rimasti lì.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } file è rimasto dov’è, perché il suo server non cifra quello che invia.
   *[other] { $count } file sono rimasti dove sono, perché il loro server non cifra quello che invia.
}
conversations-files-too-large = { $count ->
    [one] { $count } file è troppo grande e non è stato salvato.
   *[other] { $count } file sono troppo grandi e non sono stati salvati.
}
conversations-files-gone = { $count ->
    [one] { $count } file non è più sul server.
   *[other] { $count } file non sono più sul server.
}
conversations-files-failed = { $count ->
    [one] Non è stato possibile scaricare { $count } file. Avvia di nuovo il salvataggio per riprovare.
   *[other] Non è stato possibile scaricare { $count } file. Avvia di nuovo il salvataggio per riprovare.
}
conversations-files-differ = { $count ->
    [one] { $count } file salvato non corrisponde al suo messaggio: la dimensione o il tipo è diverso.
   *[other] { $count } file salvati non corrispondono ai loro messaggi: la dimensione o il tipo è diverso.
}
conversations-file-unwritten = Rehome non è riuscito a scrivere un file

conversations-folder-taken = In { $path } c’è qualcos’altro. Scegli una cartella nuova o vuota, così nulla si mescola.
conversations-folder-other = In { $path } ci sono le conversazioni di { $owner }. Scegli un’altra cartella.
conversations-folder-unusable = Rehome non può usare la cartella { $path }
conversations-record-unusable = Rehome non riesce a scrivere o a leggere { $path }
conversations-record-in-use = Un’altra esecuzione di Rehome sta già salvando conversazioni lì. Aspetta che finisca, oppure fermala.
conversations-record-damaged = { $path } non è come Rehome l’aveva scritto, quindi non vi viene aggiunto nulla. Scegli un’altra cartella, oppure ripristina il file da una copia.

conversations-title = Conversazioni di { $account }
conversations-summary = { $conversations }, { $messages }. Data del salvataggio: { $day }.
conversations-messages = { $count ->
    [one] { $count } messaggio
   *[other] { $count } messaggi
}
conversations-conversations = { $count ->
    [one] { $count } conversazione
   *[other] { $count } conversazioni
}
conversations-all = Tutte le conversazioni
conversations-search = Cerca in questa conversazione
conversations-search-all = Cerca in tutte le conversazioni
conversations-nothing-found = Nessun risultato
conversations-no-day = Senza data
conversations-me = Tu
conversations-in-private = { $nick } ({ $room })
conversations-corrected = modificato
conversations-retracted = eliminato
conversations-bubble-omemo = Messaggio cifrato (OMEMO)
conversations-bubble-openpgp = Messaggio cifrato (OpenPGP)
conversations-bubble-otr = Messaggio cifrato (OTR)
conversations-bubble-encrypted = Messaggio cifrato
conversations-encrypted-here = { $count ->
    [one] Qui { $count } messaggio è cifrato, e la chiave è solo nell’app di chat in cui lo hai letto. Per conservarne il contenuto, fai un backup in quell’app oppure esporta da lì la chat.
   *[other] Qui { $count } messaggi sono cifrati, e le chiavi sono solo nell’app di chat in cui li hai letti. Per conservarne il contenuto, fai un backup in quell’app oppure esporta da lì la chat.
}
conversations-topic = L’argomento ora è: { $topic }
conversations-bounced = Un messaggio non è stato consegnato.
conversations-bounced-why = Un messaggio non è stato consegnato: { $why }
conversations-more = Mostra tutto
conversations-for-programs = Per altri programmi, i messaggi così come li conservava il server (XEP-0227):
conversations-file-elsewhere = non salvato: è su un altro server
conversations-file-unencrypted = non salvato: il suo server non cifra quello che invia
conversations-file-unwanted = non salvato
conversations-file-too-large = non salvato: è troppo grande
conversations-file-gone = non salvato: non è più sul server
conversations-file-failed = non salvato: il download non è riuscito
conversations-file-encrypted = cifrato: può aprirlo solo l’app di chat in cui l’hai letto
conversations-file-differs = non corrisponde al messaggio: { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } messaggio al secondo
   *[other] { $done }, { $count } messaggi al secondo
}
conversations-save = Salva le mie conversazioni
conversations-save-item = Salva le mie conversazioni…
conversations-lead = Una cartella che si legge con qualsiasi browser, anche quando { $server } non ci sarà più.
conversations-name = Conversazioni
conversations-all-saved = salvate
conversations-partly-saved = non tutte salvate
conversations-folder = Cartella
conversations-folder-hint = Una cartella nuova, una vuota, oppure quella in cui Rehome ha già salvato.
conversations-folder-no-dialog = Questo computer non ha una finestra per scegliere le cartelle. Scrivi dove si trova la cartella.
conversations-choose-folder = Scegli una cartella…
conversations-with-files = Anche immagini e file
conversations-with-files-hint = Rehome te lo chiede prima di superare 2 GB.
conversations-rooms = Stanze
conversations-rooms-hint = Quello che è stato scritto in una stanza mentre c’eri potrebbe essere comunque tra i tuoi messaggi.
conversations-save-now = Salva
conversations-signing-in = Accesso
conversations-now-at = Punto raggiunto: { $day }
conversations-fetching = Download di immagini e file
conversations-today = oggi
conversations-may-close = Puoi chiudere Rehome. Se salvi di nuovo più tardi, scarica solo le novità.
conversations-stop-question = Fermare il salvataggio?
conversations-stop-why = Quello che è stato letto resta salvato. Più tardi Rehome scarica solo il resto.
conversations-keep-saving = Continua
conversations-save-them = Salvali
conversations-leave-them = Lasciali lì
conversations-are-saved = Rehome ha salvato { $conversations } con { $messages }
conversations-in-folder = In { $folder }
conversations-read = Leggi
conversations-fetch-again = Scarica il resto
conversations-no-server = Le conversazioni si possono salvare solo da un server, non da un file di backup.
