### Wat een verhuizing heeft opgeleverd: de eerste zinnen van elk verslag.

verdict-nothing-to-move = Er is niets om naar { $address } te verhuizen.
verdict-nothing-moved = Er was niets om naar { $address } te verhuizen.
verdict-planned-all-there = { $count ->
    [one] Het enige contact in deze verhuizing staat al op { $address }.
   *[other] Alle { $count } contacten in deze verhuizing staan al op { $address }.
}
verdict-planned = { $count ->
    [one] { $count } contact verhuist naar { $address }.
   *[other] { $count } contacten verhuizen naar { $address }.
}
verdict-planned-some-there = { $count ->
    [one] { $count } contact verhuist naar { $address }; { $there ->
        [one] { $there } staat er al.
       *[other] { $there } staan er al.
    }
   *[other] { $count } contacten verhuizen naar { $address }; { $there ->
        [one] { $there } staat er al.
       *[other] { $there } staan er al.
    }
}
verdict-all-there = { $count ->
    [one] Het enige contact in deze verhuizing staat op { $address }.
   *[other] Alle { $count } contacten in deze verhuizing staan op { $address }.
}
verdict-some-there = { $count ->
    [one] { $count } van de { $all } contacten staat op { $address }.
   *[other] { $count } van de { $all } contacten staan op { $address }.
}

verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } heeft een verzoek gekregen
   *[other] { $count } hebben een verzoek gekregen
}
verdict-answered = { $count ->
    [one] { $count } heeft geantwoord
   *[other] { $count } hebben geantwoord
}
verdict-answered-no = { $count ->
    [one] { $count } heeft nee gezegd
   *[other] { $count } hebben geantwoord ({ $no } daarvan met nee)
}
verdict-waiting = { $count ->
    [one] { $count } heeft nog niet geantwoord
   *[other] { $count } hebben nog niet geantwoord
}
verdict-probably-no = { $count ->
    [one] { $count } heeft waarschijnlijk nee gezegd
   *[other] { $count } hebben waarschijnlijk nee gezegd
}
verdict-to-ask = { $count ->
    [one] { $count } moet nog een verzoek krijgen
   *[other] { $count } moeten nog een verzoek krijgen
}
verdict-unreachable = { $count ->
    [one] { $count } is op dit moment niet bereikbaar
   *[other] { $count } zijn op dit moment niet bereikbaar
}
verdict-on-new-account = { $count ->
    [one] { $count } van { $all ->
        [one] { $all } contact staat op het nieuwe account
       *[other] de { $all } contacten staat op het nieuwe account
    }
   *[other] { $count } van { $all ->
        [one] { $all } contact staan op het nieuwe account
       *[other] de { $all } contacten staan op het nieuwe account
    }
}

verdict-missing = { $count ->
    [one] { $count } ontbreekt nog; start Rehome nog een keer om verder te gaan.
   *[other] { $count } ontbreken nog; start Rehome nog een keer om verder te gaan.
}
verdict-unfinished = { $count ->
    [one] Bij { $count } daarvan moet nog iets gebeuren.
   *[other] Bij { $count } daarvan moet nog iets gebeuren.
}
verdict-data-missing = Dit is nog niet compleet: { $kinds }.
verdict-run-again = Start Rehome nog een keer om verder te gaan.
verdict-remarks = { $count ->
    [one] Over { $count } daarvan staat hieronder een opmerking.
   *[other] Over { $count } daarvan staat hieronder een opmerking.
}
verdict-note-gone = Op { $old } valt niet meer te lezen waar je naartoe bent verhuisd: de verwijzing is weg.
verdict-unwanted = { $count ->
    [one] De servers hebben er toch { $count } van op de nieuwe lijst gezet.
   *[other] De servers hebben er toch { $count } van op de nieuwe lijst gezet.
}
verdict-refused-requests = { $count ->
    [one] { $count } verzoek om een ander account hierheen te verhuizen is geweigerd, omdat je daar niet om had gevraagd.
   *[other] { $count } verzoeken om een ander account hierheen te verhuizen zijn geweigerd, omdat je daar niet om had gevraagd.
}

verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } contact hoort bij een transport en blijft achter: { $gateways }.
       *[other] { $count } contacten horen bij een transport en blijven achter: { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } contact hoort bij een transport en is achtergebleven: { $gateways }.
       *[other] { $count } contacten horen bij een transport en zijn achtergebleven: { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } blijft achter: Rehome kan niet nagaan of { $domains } een persoon of een transport is.
       *[other] { $count } blijven achter, omdat Rehome niet kan nagaan of dit mensen of transporten zijn: { $domains }.
    }
   *[done] { $count ->
        [one] { $count } is achtergebleven: Rehome kan niet nagaan of { $domains } een persoon of een transport is.
       *[other] { $count } zijn achtergebleven, omdat Rehome niet kan nagaan of dit mensen of transporten zijn: { $domains }.
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } blijft achter: { $reason }.
       *[other] { $count } blijven achter: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } is achtergebleven: { $reason }.
       *[other] { $count } zijn achtergebleven: { $reason }.
    }
}
