### Dopo il trasferimento: chi ha risposto, i promemoria, e quando si può chiudere il vecchio account.

closing-nobody-asked = Non c’erano richieste da inviare.
closing-all-answered = { $asked ->
    [one] L’unico contatto che ha ricevuto la richiesta ha risposto.
   *[other] Tutti e { $asked } i contatti che hanno ricevuto la richiesta hanno risposto.
}
closing-some-answered = { $count ->
    [one] Ha risposto { $count } contatto su { $asked } a cui è stata inviata la richiesta.
   *[other] Hanno risposto { $count } contatti su { $asked } a cui è stata inviata la richiesta.
}
closing-taken-back = { $count ->
    [0] Il trasferimento è stato annullato.
    [one] Il trasferimento è stato annullato, tranne che per { $count } contatto.
   *[other] Il trasferimento è stato annullato, tranne che per { $count } contatti.
}
closing-nobody-to-remind = Non c’è nessuno a cui inviare un promemoria: tutti hanno già risposto o lo hanno già ricevuto.
closing-reminding = { $count ->
    [one] { $count } contatto riceverà questo messaggio, una volta sola:
   *[other] { $count } contatti riceveranno questo messaggio, una volta sola:
}
closing-reminding-to = a { $who }

closing-keep-until-over = Tieni { $old } fino alla fine del trasferimento.
closing-keep-incomplete = Per ora tieni { $old }: nel nuovo account non c’è ancora tutto.
closing-no-contacts = Se lì avevi dei contatti, tieni { $old }: il suo server li ha persi e potrebbe ritrovarli. Se non ne avevi, puoi chiuderlo quando vuoi.
closing-nobody-reached = Per ora tieni { $old }: nessuna delle persone a cui inviare la richiesta era raggiungibile. Più tardi avvia di nuovo il trasferimento per riprovare.
closing-some-declined = { $count ->
    [one] Puoi chiudere { $old }, a meno che tu non voglia inviare di nuovo la richiesta a { $count } contatto che non permette al nuovo account di vederlo online. Tutti gli altri hanno risposto.
   *[other] Puoi chiudere { $old }, a meno che tu non voglia inviare di nuovo la richiesta a { $count } contatti che non permettono al nuovo account di vederli online. Tutti gli altri hanno risposto.
}
closing-all-noted = Puoi chiudere { $old } quando vuoi: tutti hanno risposto, e l’avviso che contiene non serve più a nessuno.
closing-all-unasked = Puoi chiudere { $old } quando vuoi: non c’erano richieste da inviare.
closing-all = Puoi chiudere { $old } quando vuoi: tutti hanno risposto.
closing-some-unreachable = { $count ->
    [one] Puoi chiudere { $old }, a meno che tu non voglia aspettare { $count } contatto che al momento non è raggiungibile. Tutti gli altri hanno risposto. Avvia di nuovo il trasferimento per provare ancora a inviargli la richiesta.
   *[other] Puoi chiudere { $old }, a meno che tu non voglia aspettare { $count } contatti che al momento non sono raggiungibili. Tutti gli altri hanno risposto. Avvia di nuovo il trasferimento per provare ancora a inviare loro la richiesta.
}
closing-some-waiting-noted = { $count ->
    [one] Manca ancora la risposta di { $count } contatto. Fino ad allora tieni { $old }: l’avviso che si trova lì gli mostra che il nuovo indirizzo è davvero tuo. Chi non ha risposto dopo qualche settimana probabilmente non lo farà più.
   *[other] Mancano ancora le risposte di { $count } contatti. Fino ad allora tieni { $old }: l’avviso che si trova lì mostra loro che il nuovo indirizzo è davvero tuo. Chi non ha risposto dopo qualche settimana probabilmente non lo farà più.
}
closing-some-waiting = { $count ->
    [one] Manca ancora la risposta di { $count } contatto. Fino ad allora tieni { $old }: lì può chiederti se il nuovo indirizzo è davvero tuo. Chi non ha risposto dopo qualche settimana probabilmente non lo farà più.
   *[other] Mancano ancora le risposte di { $count } contatti. Fino ad allora tieni { $old }: lì possono chiederti se il nuovo indirizzo è davvero tuo. Chi non ha risposto dopo qualche settimana probabilmente non lo farà più.
}
closing-until-day = Tieni { $old } fino a { $day }: gli amici che non hanno risposto ti vedono ancora lì.

closing-then-noted = Dopo la chiusura i messaggi inviati a { $old } non ti arrivano più. L’avviso con il tuo nuovo indirizzo scompare, insieme ai messaggi conservati sul server e ai trasporti configurati lì. Un giorno l’indirizzo potrebbe essere assegnato a qualcun altro.
closing-then = Dopo la chiusura i messaggi inviati a { $old } non ti arrivano più, e i messaggi conservati sul server e i trasporti configurati lì vanno persi. Un giorno l’indirizzo potrebbe essere assegnato a qualcun altro.
closing-how = Rehome non lo chiude mai. Nella tua app di chat accedi come { $old } e cerca nelle impostazioni dell’account «Elimina account» (non «Rimuovi account», che lo toglie solo da quel dispositivo). Su alcuni server si fa dal sito web, e un server che chiude del tutto lo fa per te.

closing-some-left-open = { $count ->
    [one] Prima di chiudere { $old }, decidi che cosa fare di { $count } voce che resta lì e potrebbe essere una persona. Il resoconto la indica.
   *[other] Prima di chiudere { $old }, decidi che cosa fare di { $count } voci che restano lì e potrebbero essere persone. Il resoconto le indica.
}
closing-some-unseen = { $count ->
    [one] Per ora tieni { $old }: { $count } contatto che lì poteva vederti online non ha ancora aggiunto il tuo nuovo indirizzo e ha bisogno di quello vecchio per trovarlo. Chi non l’ha fatto dopo qualche settimana probabilmente non lo farà più.
   *[other] Per ora tieni { $old }: { $count } contatti che lì potevano vederti online non hanno ancora aggiunto il tuo nuovo indirizzo e hanno bisogno di quello vecchio per trovarlo. Chi non l’ha fatto dopo qualche settimana probabilmente non lo farà più.
}
