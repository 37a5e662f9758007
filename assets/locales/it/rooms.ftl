### Chat di gruppo («stanze») sul server che chiude.

rooms-named = La stanza «{ $name }» ({ $address })
rooms-unnamed = La stanza { $address }

rooms-closes = { $room } chiude insieme al vecchio server.
rooms-closes-with-members = { $count ->
    [one] { $room } chiude insieme al vecchio server. Nel suo elenco c’è { $count } membro.
   *[other] { $room } chiude insieme al vecchio server. Nel suo elenco ci sono { $count } membri.
}

rooms-not-yours = Non è tua, e non dice di chi è. Il tuo segnalibro si trasferisce, ma non porterà da nessuna parte quando il server non ci sarà più.
rooms-of-others = Non è tua. Chi ne ha la proprietà può ricrearla: { $owners }. Il tuo segnalibro si trasferisce, ma non porterà da nessuna parte quando il server non ci sarà più.
rooms-silent = Non ha risposto, quindi Rehome non sa di chi è.
rooms-yours = È tua.
rooms-yours-if-chosen = È tua. Se vuoi, Rehome può ricrearla come { $to }.
rooms-yours-taken = È tua. Rehome non può ricrearla come { $to }, perché esiste già una stanza con quel nome; dalle un altro indirizzo.
rooms-no-place = È tua, ma il nuovo server non ha stanze.
rooms-unreadable = È tua, ma Rehome non è riuscito a leggere quello che serve per ricrearla.
rooms-by-other-owner = Un altro proprietario l’ha ricreata come { $to }. Il tuo segnalibro porta lì.
rooms-planned = È tua, e verrà ricreata come { $to }.
rooms-rebuilt = { $count ->
    [one] È stata ricreata come { $to }, con { $count } persona invitata.
   *[other] È stata ricreata come { $to }, con { $count } persone invitate.
}
rooms-not-rebuilt = È tua, ma non è stata ricreata completamente come { $to }.

rooms-failed-look = Rehome non è riuscito a controllare nella vecchia stanza se un altro proprietario l’ha già ricreata. { $why }
rooms-failed-create = Rehome non è riuscito a creare la nuova stanza. { $why }
rooms-failed-admit = Rehome non è riuscito ad ammettere tutti nella nuova stanza. { $why }
rooms-failed-configure = Rehome non è riuscito a configurare la nuova stanza come la vecchia. { $why }
rooms-failed-adorn = Rehome non è riuscito a dare alla nuova stanza l’argomento e l’immagine della vecchia. { $why }
rooms-failed-announce = Rehome non è riuscito ad avvisare chi è nella vecchia stanza. { $why }
rooms-failed-invite = Rehome non è riuscito a invitare tutti. { $why }
rooms-not-private = Il nuovo server lascerebbe entrare altre persone, quindi la stanza resta chiusa a tutti tranne te.
rooms-old-account-away = Il vecchio account non era raggiungibile.

rooms-settings-left = Il nuovo server non conosce queste impostazioni: { $settings }.
rooms-picture-left = Il nuovo server non conserva la sua immagine.
rooms-subject-left = Rehome non è riuscito a copiarne l’argomento.
rooms-unmoved = La nuova stanza elenca questi membri con i vecchi indirizzi, perché Rehome non conosce quelli nuovi: { $people }.
rooms-not-reached = L’invito non è arrivato a { $people }.

rooms-occupied = La stanza { $to } non è stata eliminata, perché dentro c’è qualcun altro.
rooms-spoken = La stanza { $to } non è stata eliminata, perché qualcuno ci ha scritto.
rooms-not-removed = Rehome non è riuscito a eliminare la stanza { $to }. { $why }

rooms-news = Questa stanza si è spostata in { $room }. Quella vecchia chiude insieme al suo server.

rooms-refused-create = Il nuovo server non ti permette di creare { $to }. Forse accetta un altro indirizzo. { $why }
rooms-failed-subject = Rehome non è riuscito a cambiare l’argomento della vecchia stanza per indicare dove si è spostata. { $why }
rooms-old-is-closed = { $to } resta, perché la vecchia stanza è chiusa.
rooms-will-be-destroyed = { $room } verrà chiusa per sempre. Chi si trova lì, o ci arriva in seguito, verrà indirizzato a { $to }.
rooms-will-be-silenced = { $room } lascerà entrare solo i suoi membri, e il suo argomento dirà che si è spostata in { $to }. Rehome non la elimina, perché questo server darebbe il suo nome a chiunque lo voglia.
rooms-closed-for-good = Non si può annullare.
rooms-close-question = { $count ->
    [one] Chiudere questa stanza?
   *[other] Chiudere queste { $count } stanze?
}
rooms-none-to-close = Non ci sono stanze da chiudere. Una vecchia stanza si può chiudere quando la nuova è completa e ha tutti i suoi membri.
rooms-not-yet = Queste non si possono chiudere, perché le nuove stanze non sono complete o perché sono già chiuse: { $rooms }.
rooms-destroyed = La vecchia stanza è chiusa, e chi ci arriva viene indirizzato a { $to }.
rooms-silenced = La vecchia stanza lascia entrare solo i suoi membri, e il suo argomento dice che si è spostata in { $to }.
rooms-not-closed = Rehome non è riuscito a chiudere la vecchia stanza. { $why }
