### Die letzte Seite: wie der Umzug verlaufen ist.

done-live-here = Du bist jetzt unter { $account } zu Hause.
done-you-live-here = hier bist du jetzt zu Hause
done-today = heute, { $time }
done-of = { $done } von { $all }
done-stopped = Der Umzug ist angehalten.
done-almost = Fast alles ist umgezogen.
done-some = { $all ->
    [one] { $moved } von { $all } Person ist umgezogen.
   *[other] { $moved } von { $all } Leuten sind umgezogen.
}
done-there-nobody = Es war niemand umzuziehen.
done-there = { $count ->
    [one] Die eine Person ist auf deiner neuen Liste.
   *[other] Alle { $count } Leute sind auf deiner neuen Liste.
}
done-all-answered = { $count ->
    [one] Sie hat geantwortet.
   *[other] Alle { $count } Gefragten haben geantwortet.
}
done-answered = { $answered ->
    [one] { $answered } von { $asked } hat geantwortet; die anderen brauchen vielleicht ein paar Tage.
   *[other] { $answered } von { $asked } haben geantwortet; die anderen brauchen vielleicht ein paar Tage.
}
done-not-answered = Eine Antwort steht noch aus; das kann ein paar Tage dauern.
done-unreachable = { $count ->
    [one] { $count } Person ist zurzeit nicht erreichbar.
   *[other] { $count } Leute sind zurzeit nicht erreichbar.
}
done-else-missing = Alle sind auf deiner neuen Liste, aber etwas anderes fehlt noch.
done-to-ask = { $count ->
    [one] Alle sind auf deiner neuen Liste. { $count } Person muss noch gefragt werden.
   *[other] Alle sind auf deiner neuen Liste. { $count } Leute müssen noch gefragt werden.
}
done-missing = { $count ->
    [one] { $count } Person fehlt noch.
   *[other] { $count } Leute fehlen noch.
}
done-continue = Nichts ist verloren: Mach weiter, wann du möchtest.
done-continue-before = Nichts ist verloren: Mach weiter, wann du möchtest, aber vor { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } Person wurde noch nicht gefragt. Das geschieht, wenn du weitermachst.
   *[other] { $count } Leute wurden noch nicht gefragt. Das geschieht, wenn du weitermachst.
}
done-names-more = { $count ->
    [one] { $names } und { $count } andere Person
   *[other] { $names } und { $count } andere
}
done-before = Vor { $day }
done-keep = Behalte das alte Konto
done-keep-until = Behalte das alte Konto bis dahin: Wer noch nicht geantwortet hat, sieht dich dort weiterhin.
done-keep-weeks = Mindestens zwei Wochen lang: Wer noch nicht geantwortet hat, sieht dich dort weiterhin.
done-keep-over = Falls der alte Server noch läuft: Wer noch nicht geantwortet hat, sieht dich dort weiterhin.
done-remind-tomorrow = Morgen erinnern
done-remind = Erinnern: { $day }
done-reminder = Wer hat noch nicht geantwortet? Sieh nach, bevor { $account } geschlossen wird
done-reminder-text = Öffne Rehome, wähle „Wer hat geantwortet?“ und erinnere alle, die noch nicht geantwortet haben.
done-reminder-text-day = Öffne Rehome, wähle „Wer hat geantwortet?“ und erinnere alle, die noch nicht geantwortet haben. { $account } wird am { $day } geschlossen; danach lässt sich von dort niemand mehr erinnern.
done-people = { $count ->
    [one] { $count } umgezogen
   *[other] { $count } umgezogen
}
done-people-missing = { $count } fehlen
done-people-too = { $count ->
    [one] { $count } davon auch unter neuer Adresse
   *[other] { $count } davon unter eigenen neuen Adressen
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } Art umgezogen
   *[other] { $count } Arten umgezogen
}
done-data-missing = { $count } umgezogen, { $missing } nicht vollständig
