### L’esito di un trasferimento: le prime frasi di ogni resoconto.

verdict-nothing-to-move = Non c’è nulla da trasferire a { $address }.
verdict-nothing-moved = Non c’era nulla da trasferire a { $address }.
verdict-planned-all-there = { $count ->
    [one] L’unico contatto di questo trasferimento è già nella lista di { $address }.
   *[other] Tutti e { $count } i contatti di questo trasferimento sono già nella lista di { $address }.
}
verdict-planned = { $count ->
    [one] { $count } contatto verrà trasferito a { $address }.
   *[other] { $count } contatti verranno trasferiti a { $address }.
}
verdict-planned-some-there = { $count ->
    [one] { $count } contatto verrà trasferito a { $address }; { $there ->
        [one] { $there } è già lì.
       *[other] { $there } sono già lì.
    }
   *[other] { $count } contatti verranno trasferiti a { $address }; { $there ->
        [one] { $there } è già lì.
       *[other] { $there } sono già lì.
    }
}
verdict-all-there = { $count ->
    [one] L’unico contatto di questo trasferimento è nella lista di { $address }.
   *[other] Tutti e { $count } i contatti di questo trasferimento sono nella lista di { $address }.
}
verdict-some-there = { $count ->
    [one] { $count } contatto su { $all } è nella lista di { $address }.
   *[other] { $count } contatti su { $all } sono nella lista di { $address }.
}

verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } richiesta inviata
   *[other] { $count } richieste inviate
}
verdict-answered = { $count ->
    [one] { $count } risposta ricevuta
   *[other] { $count } risposte ricevute
}
verdict-answered-no = { $count ->
    [one] { $count } risposta ricevuta, negativa
   *[other] { $no ->
        [one] { $count } risposte ricevute (di cui { $no } negativa)
       *[other] { $count } risposte ricevute (di cui { $no } negative)
    }
}
verdict-waiting = { $count ->
    [one] { $count } risposta non ancora arrivata
   *[other] { $count } risposte non ancora arrivate
}
verdict-probably-no = { $count ->
    [one] { $count } probabile rifiuto
   *[other] { $count } probabili rifiuti
}
verdict-to-ask = { $count ->
    [one] { $count } richiesta ancora da inviare
   *[other] { $count } richieste ancora da inviare
}
verdict-unreachable = { $count ->
    [one] { $count } contatto al momento non raggiungibile
   *[other] { $count } contatti al momento non raggiungibili
}
verdict-on-new-account = { $count ->
    [one] { $count } contatto su { $all } già nel nuovo account
   *[other] { $count } contatti su { $all } già nel nuovo account
}

verdict-missing = { $count ->
    [one] Manca ancora { $count } contatto; avvia di nuovo Rehome per continuare.
   *[other] Mancano ancora { $count } contatti; avvia di nuovo Rehome per continuare.
}
verdict-unfinished = { $count ->
    [one] Per { $count } contatto resta ancora qualcosa da fare.
   *[other] Per { $count } contatti resta ancora qualcosa da fare.
}
verdict-data-missing = Non c’è ancora tutto: { $kinds }.
verdict-run-again = Avvia di nuovo Rehome per continuare.
verdict-remarks = { $count ->
    [one] Più sotto c’è un’osservazione su { $count } contatto.
   *[other] Più sotto ci sono osservazioni su { $count } contatti.
}
verdict-note-gone = In { $old } non si può più leggere il tuo nuovo indirizzo: l’avviso non c’è più.
verdict-unwanted = { $count ->
    [one] I server ne hanno aggiunto comunque { $count } alla nuova lista.
   *[other] I server ne hanno aggiunti comunque { $count } alla nuova lista.
}
verdict-refused-requests = { $count ->
    [one] Rehome ha rifiutato { $count } richiesta di trasferire qui un altro account, perché non veniva da te.
   *[other] Rehome ha rifiutato { $count } richieste di trasferire qui un altro account, perché non venivano da te.
}

verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } contatto resta nel vecchio account, perché appartiene a un trasporto: { $gateways }.
       *[other] { $count } contatti restano nel vecchio account, perché appartengono a trasporti: { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } contatto è rimasto nel vecchio account, perché appartiene a un trasporto: { $gateways }.
       *[other] { $count } contatti sono rimasti nel vecchio account, perché appartengono a trasporti: { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } contatto resta nel vecchio account: Rehome non riesce a capire se { $domains } è una persona o un trasporto.
       *[other] { $count } contatti restano nel vecchio account: Rehome non riesce a capire se si tratta di persone o di trasporti ({ $domains }).
    }
   *[done] { $count ->
        [one] { $count } contatto è rimasto nel vecchio account: Rehome non riesce a capire se { $domains } è una persona o un trasporto.
       *[other] { $count } contatti sono rimasti nel vecchio account: Rehome non riesce a capire se si tratta di persone o di trasporti ({ $domains }).
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } contatto resta nel vecchio account: { $reason }.
       *[other] { $count } contatti restano nel vecchio account: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } contatto è rimasto nel vecchio account: { $reason }.
       *[other] { $count } contatti sono rimasti nel vecchio account: { $reason }.
    }
}
