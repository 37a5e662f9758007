### Was ein Umzug ergeben hat.

verdict-nothing-to-move = Es gibt nichts, was nach { $address } umziehen könnte.
verdict-nothing-moved = Es gab nichts, was nach { $address } hätte umziehen können.
verdict-planned-all-there = { $count ->
    [one] Der eine Kontakt in diesem Umzug ist schon auf { $address }.
   *[other] Alle { $count } Kontakte in diesem Umzug sind schon auf { $address }.
}
verdict-planned = { $count ->
    [one] { $count } Kontakt zieht nach { $address } um.
   *[other] { $count } Kontakte ziehen nach { $address } um.
}
verdict-planned-some-there = { $count ->
    [one] { $count } Kontakt zieht nach { $address } um; { $there ->
        [one] { $there } ist schon dort.
       *[other] { $there } sind schon dort.
    }
   *[other] { $count } Kontakte ziehen nach { $address } um; { $there ->
        [one] { $there } ist schon dort.
       *[other] { $there } sind schon dort.
    }
}
verdict-all-there = { $count ->
    [one] Der eine Kontakt in diesem Umzug ist auf { $address }.
   *[other] Alle { $count } Kontakte in diesem Umzug sind auf { $address }.
}
verdict-some-there = { $count ->
    [one] { $count } von { $all } Kontakten ist auf { $address }.
   *[other] { $count } von { $all } Kontakten sind auf { $address }.
}
verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } wurde gefragt
   *[other] { $count } wurden gefragt
}
verdict-answered = { $count ->
    [one] { $count } hat geantwortet
   *[other] { $count } haben geantwortet
}
verdict-answered-no = { $count ->
    [one] { $count } hat abgelehnt
   *[other] { $count } haben geantwortet (davon { $no } mit Nein)
}
verdict-waiting = { $count ->
    [one] { $count } hat noch nicht geantwortet
   *[other] { $count } haben noch nicht geantwortet
}
verdict-probably-no = { $count ->
    [one] { $count } hat wahrscheinlich abgelehnt
   *[other] { $count } haben wahrscheinlich abgelehnt
}
verdict-to-ask = { $count ->
    [one] { $count } muss noch gefragt werden
   *[other] { $count } müssen noch gefragt werden
}
verdict-unreachable = { $count ->
    [one] { $count } ist zurzeit nicht erreichbar
   *[other] { $count } sind zurzeit nicht erreichbar
}
verdict-on-new-account = { $count ->
    [one] { $count } von { $all ->
        [one] { $all } Kontakt ist auf dem neuen Konto
       *[other] { $all } Kontakten ist auf dem neuen Konto
    }
   *[other] { $count } von { $all ->
        [one] { $all } Kontakt ist auf dem neuen Konto
       *[other] { $all } Kontakten sind auf dem neuen Konto
    }
}
verdict-missing = { $count ->
    [one] { $count } fehlt noch; starte Rehome noch einmal, um weiterzumachen.
   *[other] { $count } fehlen noch; starte Rehome noch einmal, um weiterzumachen.
}
verdict-unfinished = { $count ->
    [one] Bei { $count } davon ist noch etwas zu tun.
   *[other] Bei { $count } davon ist noch etwas zu tun.
}
verdict-data-missing = Noch nicht vollständig: { $kinds }.
verdict-run-again = Starte Rehome noch einmal, um weiterzumachen.
verdict-remarks = { $count ->
    [one] Zu { $count } davon steht unten eine Anmerkung.
   *[other] Zu { $count } davon stehen unten Anmerkungen.
}
verdict-note-gone = Auf { $old } ist nicht mehr zu lesen, wohin du umgezogen bist: Der Hinweis dort ist weg.
verdict-unwanted = { $count ->
    [one] { $count } davon haben die Server trotzdem auf die neue Liste gesetzt.
   *[other] { $count } davon haben die Server trotzdem auf die neue Liste gesetzt.
}
verdict-refused-requests = { $count ->
    [one] { $count } Versuch, ein anderes Konto hierher umzuziehen, wurde abgewiesen, weil du ihn nicht veranlasst hattest.
   *[other] { $count } Versuche, ein anderes Konto hierher umzuziehen, wurden abgewiesen, weil du sie nicht veranlasst hattest.
}
verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } bleibt zurück, weil der Eintrag zu einem Transport gehört: { $gateways }.
       *[other] { $count } bleiben zurück, weil sie zu Transporten gehören: { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } blieb zurück, weil der Eintrag zu einem Transport gehört: { $gateways }.
       *[other] { $count } blieben zurück, weil sie zu Transporten gehören: { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } bleibt zurück: Rehome kann nicht erkennen, ob { $domains } eine Person oder ein Transport ist.
       *[other] { $count } bleiben zurück, weil Rehome nicht erkennen kann, ob das Personen oder Transporte sind: { $domains }.
    }
   *[done] { $count ->
        [one] { $count } blieb zurück: Rehome kann nicht erkennen, ob { $domains } eine Person oder ein Transport ist.
       *[other] { $count } blieben zurück, weil Rehome nicht erkennen kann, ob das Personen oder Transporte sind: { $domains }.
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } bleibt zurück: { $reason }.
       *[other] { $count } bleiben zurück: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } blieb zurück: { $reason }.
       *[other] { $count } blieben zurück: { $reason }.
    }
}

