### La prima pagina della finestra.

welcome-is-it-closing = Il tuo server XMPP (Jabber) sta per chiudere?
welcome-what-it-does = Rehome trasferisce i tuoi contatti a un account su un altro server.
welcome-server-that-closes = Il server che chiude
welcome-your-new-server = Il tuo nuovo server
welcome-what-moves = Che cosa si trasferisce
welcome-what-moves-why = I contatti con nomi e gruppi, il tuo profilo, le stanze e la lista dei bloccati.
welcome-what-contacts-see = Che cosa vedono i tuoi contatti
welcome-what-contacts-see-why = Le persone che vedi online ricevono una richiesta di contatto dal tuo nuovo indirizzo; quelle che vedono te ricevono un messaggio che le avvisa del cambio.
welcome-what-does-not = Che cosa non si trasferisce
welcome-what-does-not-why = I contatti di altre reti e le conversazioni passate. Le conversazioni puoi salvarle.
welcome-nothing-changes-yet = Non cambia nulla finché non hai controllato la lista e premuto «Trasferisci».
welcome-welcome-back = Bello rivederti
welcome-welcome-back-why = Riprendi da dove avevi lasciato. Quello che è già stato fatto non viene rifatto.
welcome-finished = Conclusi
welcome-start = Inizia
welcome-start-another = Inizia un altro trasferimento
welcome-try-it-first = Prima fai una prova
welcome-go-on = Continua
welcome-who-has-answered = Chi ha risposto
welcome-damaged = Questo registro è danneggiato.
welcome-show-in-folder = Mostra nella cartella
welcome-moved = trasferimento fatto
welcome-nothing-has-moved = Non è ancora stato trasferito nulla.
welcome-nobody-asked = Non è ancora stata inviata nessuna richiesta.
welcome-on-new-list = { $count ->
    [one] { $count } contatto è nella nuova lista.
   *[other] { $count } contatti sono nella nuova lista.
}
welcome-asked-of = { $count ->
    [one] Richieste inviate: { $asked } di { $count }.
   *[other] Richieste inviate: { $asked } di { $count }.
}
welcome-asked = { $count ->
    [one] { $count } richiesta inviata.
   *[other] { $count } richieste inviate.
}
welcome-stopped-today = Interrotto oggi alle { $time }.
welcome-stopped-yesterday = Interrotto ieri alle { $time }.
welcome-stopped = Interrotto: { $day }.
welcome-created-today = Account { $address } creato oggi.
welcome-created = Account { $address } creato ({ $day }).
welcome-nobody-had-to-be-asked = Non c’erano richieste da inviare.
welcome-all-answered = Hanno risposto tutti.
welcome-answered = { $count ->
    [one] Ha risposto { $count } persona su { $asked }.
   *[other] Hanno risposto { $count } persone su { $asked }.
}
welcome-finished-on = Concluso: { $day }.
