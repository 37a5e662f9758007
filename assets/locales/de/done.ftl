### Die letzte Seite des Fensters: wie der Umzug ausging, was fehlt, was als Nächstes zu tun ist.

done-live-here = Du wohnst jetzt unter { $account }.
done-you-live-here = hier wohnst du jetzt
done-today = heute, { $time }
done-of = { $done } von { $all }
done-stopped = Der Umzug ist angehalten.
done-almost = Fast alles ist umgezogen.
done-some = { $all ->
    [one] { $moved } von { $all } Person ist umgezogen.
   *[other] { $moved } von { $all } Leuten sind umgezogen.
}
done-there-nobody = Es gab niemanden mitzunehmen.
done-there = { $count ->
    [one] Die eine Person steht auf deiner neuen Liste.
   *[other] Alle { $count } Leute stehen auf deiner neuen Liste.
}
done-all-answered = { $count ->
    [one] Sie hat geantwortet.
   *[other] Alle { $count } Gefragten haben geantwortet.
}
done-answered = { $answered ->
    [one] { $answered } von { $asked } hat geantwortet; die anderen brauchen vielleicht ein paar Tage.
   *[other] { $answered } von { $asked } haben geantwortet; die anderen brauchen vielleicht ein paar Tage.
}
done-not-answered = Noch hat niemand geantwortet; das kann ein paar Tage dauern.
done-unreachable = { $count ->
    [one] { $count } Person ist zurzeit nicht zu erreichen.
   *[other] { $count } Leute sind zurzeit nicht zu erreichen.
}
done-else-missing = Alle stehen auf deiner neuen Liste, und etwas anderes fehlt noch.
done-to-ask = { $count ->
    [one] Alle stehen auf deiner neuen Liste. { $count } Person muss noch gefragt werden.
   *[other] Alle stehen auf deiner neuen Liste. { $count } Leute müssen noch gefragt werden.
}
done-missing = { $count ->
    [one] { $count } Person fehlt noch.
   *[other] { $count } Leute fehlen noch.
}
done-continue = Nichts ist verloren: Mach weiter, wann du willst.
done-continue-before = Nichts ist verloren: Mach weiter, wann du willst, aber vor { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } Person ist noch nicht gefragt. Mach weiter, um das zu tun.
   *[other] { $count } Leute sind noch nicht gefragt. Mach weiter, um das zu tun.
}
done-names-more = { $count ->
    [one] { $names } und { $count } weitere
   *[other] { $names } und { $count } weitere
}
done-before = Vor { $day }
done-keep = Behalte das alte Konto
done-keep-until = Behalte das alte Konto bis dahin: Wer noch nicht geantwortet hat, sieht dich dort.
done-keep-weeks = Mindestens zwei Wochen lang: Wer noch nicht geantwortet hat, sieht dich dort.
done-keep-over = Falls der alte Server noch läuft: Wer noch nicht geantwortet hat, sieht dich dort.
done-remind-tomorrow = Morgen erinnern
done-remind = Erinnern: { $day }
done-reminder = Wer hat noch nicht geantwortet? Sieh nach, bevor { $account } schließt
done-reminder-text = Öffne Rehome, wähle „Wer hat geantwortet“ und erinnere alle, die es noch nicht getan haben.
done-reminder-text-day = Öffne Rehome, wähle „Wer hat geantwortet“ und erinnere alle, die es noch nicht getan haben. { $account } schließt: { $day }. Danach kann von dort niemand mehr erinnert werden.
done-people = { $count ->
    [one] { $count } umgezogen
   *[other] { $count } umgezogen
}
done-people-missing = { $count } fehlen
done-people-too = { $count ->
    [one] { $count } davon auch an einer neuen Adresse
   *[other] { $count } davon auch an neuen Adressen
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } Art umgezogen
   *[other] { $count } Arten umgezogen
}
done-data-missing = { $count } umgezogen, { $missing } nicht vollständig
