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
   *[other] Tutti i { $count } contatti sono nella tua nuova lista.
}
done-all-answered = { $count ->
    [one] L’unica persona che ha ricevuto la richiesta ha risposto.
   *[other] Tutte e { $count } le persone che hanno ricevuto la richiesta hanno risposto.
}
done-answered = { $answered ->
    [one] Finora ha risposto { $answered } persona su { $asked }; per le altre possono volerci alcuni giorni.
   *[other] Finora hanno risposto { $answered } persone su { $asked }; per le altre possono volerci alcuni giorni.
}
done-not-answered = Ancora nessuna risposta; possono volerci alcuni giorni.
done-unreachable = { $count ->
    [one] { $count } persona al momento non è raggiungibile.
   *[other] { $count } persone al momento non sono raggiungibili.
}
done-else-missing = Tutti sono nella tua nuova lista, ma manca ancora qualcos’altro.
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
    [one] { $count } persona non ha ancora ricevuto la richiesta. Con Continua viene inviata.
   *[other] { $count } persone non hanno ancora ricevuto la richiesta. Con Continua viene inviata.
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
done-reminder-text = Apri Rehome, scegli «Chi ha risposto» e invia un promemoria a chi non l’ha fatto.
done-reminder-text-day = Apri Rehome, scegli «Chi ha risposto» e invia un promemoria a chi non l’ha fatto. { $account } chiude { $day }; dopo, da lì non si possono più inviare promemoria.

done-people = { $count ->
    [one] { $count } contatto trasferito
   *[other] { $count } contatti trasferiti
}
done-people-missing = { $count } ancora da trasferire
done-people-too = { $count ->
    [one] anche { $count } di loro con un nuovo indirizzo
   *[other] anche { $count } di loro con nuovi indirizzi
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } tipo di dati trasferito
   *[other] { $count } tipi di dati trasferiti
}
done-data-missing = trasferiti: { $count }; incompleti: { $missing }
