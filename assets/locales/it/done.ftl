### L’ultima pagina della finestra: com’è andato il trasferimento, che cosa manca, che cosa fare adesso.

done-live-here = Ora il tuo indirizzo è { $account }.
done-you-live-here = ora il tuo indirizzo è questo
done-today = oggi, { $time }
done-of = { $done } di { $all }

done-stopped = Il trasferimento è fermo.
done-almost = Quasi tutto è stato trasferito.
done-some = { $all ->
    [one] Contatti trasferiti: { $moved } di { $all }.
   *[other] Contatti trasferiti: { $moved } di { $all }.
}

done-there-nobody = Non c’era nessuno da trasferire.
done-there = { $count ->
    [one] L’unico contatto è nella tua nuova lista.
   *[other] Tutti e { $count } i contatti sono nella tua nuova lista.
}
done-all-answered = { $count ->
    [one] L’unica persona che ha ricevuto la richiesta ha risposto.
   *[other] Tutte e { $count } le persone che hanno ricevuto la richiesta hanno risposto.
}
done-answered = { $answered ->
    [one] Finora ha risposto { $answered } delle { $asked } persone che hanno ricevuto la richiesta; per chi manca possono volerci alcuni giorni.
   *[other] Finora hanno risposto { $answered } delle { $asked } persone che hanno ricevuto la richiesta; per chi manca possono volerci alcuni giorni.
}
done-not-answered = Nessuno ha ancora risposto; possono volerci alcuni giorni.
done-unreachable = { $count ->
    [one] { $count } persona al momento non è raggiungibile.
   *[other] { $count } persone al momento non sono raggiungibili.
}
done-else-missing = Tutti sono nella tua nuova lista, ma manca ancora qualcosa.
done-to-ask = { $count ->
    [one] Tutti sono nella tua nuova lista. { $count } persona deve ancora ricevere la richiesta.
   *[other] Tutti sono nella tua nuova lista. { $count } persone devono ancora ricevere la richiesta.
}
done-missing = { $count ->
    [one] Manca ancora { $count } contatto.
   *[other] Mancano ancora { $count } contatti.
}
done-continue = Nulla è andato perso: continua quando vuoi.
done-continue-before = Nulla è andato perso: continua quando vuoi, ma prima di { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } persona non ha ancora ricevuto la richiesta. Premi «Continua» per inviarla.
   *[other] { $count } persone non hanno ancora ricevuto la richiesta. Premi «Continua» per inviarla.
}
done-people-more = { $count ->
    [one] { $first }, { $second } e { $count } altra persona
   *[other] { $first }, { $second } e altre { $count } persone
}
done-transports-more = { $count ->
    [one] { $first }, { $second } e { $count } altro
   *[other] { $first }, { $second } e altri { $count }
}

done-before = Prima di { $day }
done-keep = Tieni il vecchio account
done-keep-until = Tieni il vecchio account fino ad allora: gli amici che non hanno risposto ti vedono ancora lì.
done-keep-weeks = Per almeno due settimane: gli amici che non hanno risposto ti vedono ancora lì.
done-keep-over = Se il vecchio server funziona ancora: gli amici che non hanno risposto ti vedono ancora lì.
done-remind-tomorrow = Aggiungi al calendario per domani
done-remind = Aggiungi al calendario: { $day }
done-reminder = Chi non ha ancora risposto? Controlla prima che { $account } chiuda
done-reminder-text = Apri Rehome, scegli «Chi ha risposto» e invia un promemoria a chi manca ancora.
done-reminder-text-day = Apri Rehome, scegli «Chi ha risposto» e invia un promemoria a chi manca ancora. { $account } chiude { $day }; dopo, da lì non si potranno più inviare promemoria.

done-people = { $count ->
    [one] { $count } contatto trasferito
   *[other] { $count } contatti trasferiti
}
done-people-missing = { $count } ancora da trasferire
done-people-too = { $count ->
    [one] { $count } con un suo nuovo indirizzo
   *[other] { $count } con un loro nuovo indirizzo
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } tipo di dati trasferito
   *[other] { $count } tipi di dati trasferiti
}
done-data-missing = trasferiti: { $count }; incompleti: { $missing }

done-phone = Accedi dal telefono
done-phone-inside = un codice da inquadrare e le app per ogni sistema
done-computer = Computer
done-copy-address = Copia l’indirizzo
done-report = Conserva il resoconto
done-report-inside = una pagina per il browser
done-report-why = Una pagina per il browser: chi è stato trasferito, chi è rimasto nel vecchio account, e perché.
done-save-report = Salva il resoconto…
done-report-title = Salva il resoconto
done-reminder-title = Salva il promemoria
done-open-report = Apri
done-saved-as = Salvato come { $file }
done-people-name = Persone
done-behind-name = Rimasti dov’erano
done-rooms = Stanze e trasporti
done-rooms-inside = che cosa ti resta da fare
done-close-rooms = Chiudi le vecchie stanze…
done-close-rooms-now = Chiudi per sempre
done-closing-rooms = Chiusura delle vecchie stanze in corso
done-data-name = Profilo e dati
done-closing = Chiudere il vecchio account
done-closing-inside = quando si può, e come
done-closing-when = Quando si può chiudere il vecchio account
done-closing-then = Che cosa smette di funzionare
done-closing-how = Come si fa
done-log = In una frase
done-log-inside = da conservare
done-nobody-behind = Nessuno è rimasto nel vecchio account.
done-others = Altri
done-uncertain = Incerto
done-uncertain-advice = Rehome non riesce a capire se { $domain } è una persona o un trasporto. Se si tratta di persone, aggiungile a mano nel nuovo account, oppure inizia di nuovo questo trasferimento e metti la spunta.
done-transport = Trasporto
done-transport-advice = Controlla nella tua app di chat se { $new } offre un trasporto verso la stessa rete, e registrati lì con il nome e la password che hai in quella rete. A quel punto questi contatti torneranno da soli.
done-more-behind = { $count ->
    [one] e { $count } altro; nel resoconto ci sono tutti
   *[other] e altri { $count }; nel resoconto ci sono tutti
}
done-listed = Nella tua nuova lista
done-not-yet-answered = Ancora senza risposta
done-not-asked = Richiesta da inviare
done-missing-word = Manca
done-to-do = Ancora da fare
done-out-of-reach = Non raggiungibile
done-not-listed = Non ancora nella tua nuova lista
done-not-listed-why = Premi «Continua» per completare l’aggiunta.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Decidi…
done-copy-failures = Copia quello che hanno detto i server
done-stopped-word = Fermo
done-almost-word = Quasi finito
done-later = Più tardi
done-meanwhile = Nel frattempo
done-answers-counted = Le risposte che arrivano mentre questa finestra è aperta vengono contate subito.
done-answers-not-counted = Qui le risposte non vengono più contate. { $why }
done-undo = Annulla il trasferimento…
done-undo-question = Annullare il trasferimento?
done-undo-now = Sì, annulla
done-undo-keep = Mantieni
done-undoing = Annullamento in corso
done-undoing-why = Quello che era stato aggiunto viene tolto dal nuovo account.
done-undone = Il trasferimento è annullato
done-undone-partly = Non tutto è stato annullato. Resta quanto segue:
done-undo-failed = Quello che è stato annullato finora resta annullato, e da lì si può continuare.
