### Die letzte Seite: wie der Umzug verlaufen ist.

done-live-here = Du bist jetzt unter { $account } zu Hause.
done-you-live-here = hier bist du jetzt zu Hause
done-today = heute, { $time }
done-of = { $done } von { $all }
done-stopped = Der Umzug ist angehalten.
done-almost = Fast alles ist umgezogen.
done-some = { $all ->
    [one] { $moved } von { $all } Person ist umgezogen.
   *[other] { $moved ->
        [one] { $moved } von { $all } Leuten ist umgezogen.
       *[other] { $moved } von { $all } Leuten sind umgezogen.
    }
}
done-there-nobody = Es musste niemand umziehen.
done-there = { $count ->
    [one] Die eine Person ist auf deiner neuen Liste.
   *[other] Alle { $count } Leute sind auf deiner neuen Liste.
}
done-all-answered = { $count ->
    [one] Die eine gefragte Person hat geantwortet.
   *[other] Alle { $count } Gefragten haben geantwortet.
}
done-answered = { $answered ->
    [one] { $answered } von { $asked } Gefragten hat geantwortet; die übrigen brauchen vielleicht ein paar Tage.
   *[other] { $answered } von { $asked } Gefragten haben geantwortet; die übrigen brauchen vielleicht ein paar Tage.
}
done-not-answered = Noch hat niemand geantwortet; das kann ein paar Tage dauern.
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
done-people-more = { $count ->
    [one] { $first }, { $second } und { $count } andere Person
   *[other] { $first }, { $second } und { $count } andere
}
done-transports-more = { $count ->
    [one] { $first }, { $second } und { $count } weiterer
   *[other] { $first }, { $second } und { $count } weitere
}
done-before = Vor { $day }
done-keep = Behalte das alte Konto
done-keep-until = Behalte das alte Konto bis dahin: Wer noch nicht geantwortet hat, sieht dich dort weiterhin.
done-keep-weeks = Mindestens zwei Wochen lang: Wer noch nicht geantwortet hat, sieht dich dort weiterhin.
done-keep-over = Falls der alte Server noch läuft: Wer noch nicht geantwortet hat, sieht dich dort weiterhin.
done-remind-tomorrow = Für morgen in den Kalender
done-remind = In den Kalender: { $day }
done-reminder = Wer hat noch nicht geantwortet? Sieh nach, bevor { $account } abgeschaltet wird
done-reminder-text = Öffne Rehome, wähle „Wer hat geantwortet?“ und erinnere alle, die noch nicht geantwortet haben.
done-reminder-text-day = Öffne Rehome, wähle „Wer hat geantwortet?“ und erinnere alle, die noch nicht geantwortet haben. { $account } wird am { $day } abgeschaltet; danach lässt sich von dort niemand mehr erinnern.
done-people = { $count ->
    [one] { $count } umgezogen
   *[other] { $count } umgezogen
}
done-people-missing = { $count ->
    [one] { $count } fehlt
   *[other] { $count } fehlen
}
done-people-too = { $count ->
    [one] { $count } unter eigener neuer Adresse
   *[other] { $count } unter eigenen neuen Adressen
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } Bereich umgezogen
   *[other] { $count } Bereiche umgezogen
}
done-data-missing = { $count } umgezogen, { $missing } nicht vollständig

done-phone = Auf dem Handy anmelden
done-phone-inside = ein Code zum Scannen und Apps für jedes System
done-computer = Computer
done-copy-address = Adresse kopieren
done-report = Den Bericht behalten
done-report-inside = eine Seite für deinen Browser
done-report-why = Eine Seite für deinen Browser: wer umgezogen ist, wer zurückbleibt und warum.
done-save-report = Bericht speichern …
done-report-title = Den Bericht speichern
done-reminder-title = Die Erinnerung speichern
done-open-report = Öffnen
done-saved-as = Gespeichert als { $file }
done-people-name = Leute
done-behind-name = Zurückgeblieben
done-rooms = Räume und Transporte
done-rooms-inside = was dir noch zu tun bleibt
done-close-rooms = Die alten Räume schließen …
done-close-rooms-now = Endgültig schließen
done-closing-rooms = Die alten Räume werden geschlossen
done-data-name = Profil & Daten
done-closing = Das alte Konto löschen
done-closing-inside = wann und wie
done-closing-when = Wann du das alte Konto löschen kannst
done-closing-then = Was dann nicht mehr geht
done-closing-how = Wie es geht
done-log = In einem Satz
done-log-inside = fürs Protokoll

done-nobody-behind = Niemand ist zurückgeblieben.
done-others = Andere
done-uncertain = Unklar
done-uncertain-advice = Rehome weiß nicht, ob { $domain } eine Person oder ein Transport ist. Wenn das Leute sind, füge sie auf deinem neuen Konto von Hand hinzu, oder starte diesen Umzug noch einmal und setz bei ihnen das Häkchen.
done-transport = Transport
done-transport-advice = Sieh in deiner Chat-App nach, ob { $new } einen Transport in dasselbe Netz anbietet, und registriere dich dort mit deinem Namen und Passwort aus diesem Netz. Dann kommen diese Kontakte von selbst wieder.
done-more-behind = { $count ->
    [one] und { $count } weiterer Kontakt; im Bericht stehen alle
   *[other] und { $count } weitere Kontakte; im Bericht stehen alle
}

done-listed = Auf deiner neuen Liste
done-not-yet-answered = Noch keine Antwort
done-not-asked = Noch nicht gefragt
done-missing-word = Fehlt
done-to-do = Noch zu tun
done-out-of-reach = Nicht erreichbar
done-not-listed = Noch nicht auf deiner neuen Liste
done-not-listed-why = Drück auf „Fortsetzen“, um sie hinzuzufügen.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Entscheiden …
done-copy-failures = Kopieren, was die Server gemeldet haben

done-stopped-word = Angehalten
done-almost-word = Fast geschafft
done-later = Später
done-meanwhile = In der Zwischenzeit
done-answers-counted = Antworten, die ankommen, solange dieses Fenster offen ist, werden gleich mitgezählt.
done-answers-not-counted = Antworten werden hier nicht mehr mitgezählt. { $why }

done-undo = Diesen Umzug rückgängig machen …
done-undo-question = Diesen Umzug rückgängig machen?
done-undo-now = Rückgängig machen
done-undo-keep = Den Umzug behalten
done-undoing = Der Umzug wird rückgängig gemacht
done-undoing-why = Was dazukam, wird vom neuen Konto genommen.
done-undone = Der Umzug ist rückgängig gemacht
done-undone-partly = Nicht alles ist rückgängig gemacht. Das ist noch übrig:
done-undo-failed = Was schon rückgängig gemacht ist, bleibt es, und du kannst von dort weitermachen.
