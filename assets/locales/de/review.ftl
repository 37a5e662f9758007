### Die Seite, auf der ein Umzug geprüft wird, und die Frage davor.

review-nothing-changes = Nichts ändert sich, bevor du diese Liste geprüft und „Umziehen“ gedrückt hast.
review-sent-nothing = Niemand bekommt eine Anfrage oder Nachricht
review-sent-requests = { $requests ->
    [one] { $requests } Person bekommt eine Kontaktanfrage
   *[other] { $requests } Leute bekommen eine Kontaktanfrage
}
review-sent-messages = { $messages ->
    [one] { $messages } Person bekommt eine Nachricht
   *[other] { $messages } Leute bekommen eine Nachricht
}
review-sent-both = { $requests ->
    [one] { $requests } Person bekommt eine Kontaktanfrage, { $messages } eine Nachricht
   *[other] { $requests } Leute bekommen eine Kontaktanfrage, { $messages } eine Nachricht
}
review-sent-short = { $requests ->
    [one] { $requests } Anfrage
   *[other] { $requests } Anfragen
}, { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
}
review-takes-moment = Weniger als eine Minute
review-takes-minutes = { $count ->
    [one] Etwa { $count } Minute
   *[other] Etwa { $count } Minuten
}
review-takes-hours = { $half ->
    [yes] Etwa { $count }½ Stunden
   *[no] { $count ->
        [one] Etwa { $count } Stunde
       *[other] Etwa { $count } Stunden
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } begrenzt Kontaktanfragen. Du kannst Pausen machen.
review-comes-profile = Profil
review-comes-picture = Bild
review-comes-nickname = Spitzname
review-comes-rooms = { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
}
review-comes-private = Notizen und Einstellungen von Apps
review-comes-published = was deine Apps veröffentlicht haben
review-comes-blocked = { $count ->
    [one] { $count } blockierte Adresse
   *[other] { $count } blockierte Adressen
}
review-comes-rights = { $count ->
    [one] Rechte in { $count } Raum
   *[other] Rechte in { $count } Räumen
}
review-comes-hosted = { $count ->
    [one] { $count } eigener Raum
   *[other] { $count } eigene Räume
}
review-comes-requests = { $count ->
    [one] { $count } offene Anfrage
   *[other] { $count } offene Anfragen
}
review-comes-statement = ein Hinweis auf dem alten Konto
review-behind = { $count ->
    [one] { $count } Kontakt: { $parts }.
   *[other] { $count } Kontakte: { $parts }.
}
review-behind-transport = { $count } hinter: { $transport }
review-behind-transports = { $count } hinter { $transports } Transporten
review-behind-unplaced = { $count }, die Rehome nicht einordnen kann
review-behind-others = { $count ->
    [one] { $count } aus einem anderen Grund
   *[other] { $count } aus anderen Gründen
}
review-behind-short = { $count ->
    [one] { $count } bleibt zurück.
   *[other] { $count } bleiben zurück.
}
review-rooms-close = { $count ->
    [one] { $count } Raum schließt mit dem Server.
   *[other] { $count } Räume schließen mit dem Server.
}
review-close-short = { $count ->
    [one] { $count } schließt
   *[other] { $count } schließen
}
review-differ-short = { $count ->
    [one] { $count } Unterschied
   *[other] { $count } Unterschiede
}
review-transport = { $network }-Transport
review-transport-unknown = Transport
review-of-people = { $all ->
    [one] { $moving } von { $all } Person
   *[other] { $moving } von { $all } Leuten
}
review-move = { $count ->
    [one] Mit { $count } Person umziehen…
   *[other] Mit { $count } Leuten umziehen…
}
review-move-short = Mit { $count } umziehen…
review-move-question = { $count ->
    [one] Mit { $count } Person umziehen?
   *[other] Mit { $count } Leuten umziehen?
}
review-move-yes = { $count ->
    [one] Mit { $count } Person umziehen
   *[other] Mit { $count } Leuten umziehen
}
review-requests = { $count ->
    [one] { $count } Kontaktanfrage
   *[other] { $count } Kontaktanfragen
}
review-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
review-from = von { $account }
review-include = { $count ->
    [one] Der Kontakt funktioniert nur über { $old }. Auf { $new } wäre das eine Adresse, unter der niemand antwortet, bis du dort selbst so einen Transport einrichtest.
   *[other] Die { $count } Kontakte funktionieren nur über { $old }. Auf { $new } wären das Adressen, unter denen niemand antwortet, bis du dort selbst so einen Transport einrichtest.
}
review-include-yes = { $count ->
    [one] { $count } Kontakt mitnehmen
   *[other] { $count } Kontakte mitnehmen
}
review-kind-profile = Profil
review-kind-picture = Bild
review-kind-nickname = Spitzname
review-kind-rooms = Räume
review-kind-private = Notizen und App-Einstellungen
review-kind-published = Von Apps veröffentlicht
review-kind-blocked = Blockierte Adressen
review-kind-rights = Rechte in Räumen
review-kind-hosted = Eigene Räume
review-kind-requests = Offene Anfragen
review-kind-statement = Hinweis auf dem alten Konto
review-and-others = { $count ->
    [one] { $first } und { $count } weitere
   *[other] { $first } und { $count } weitere
}
review-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
review-rights = { $count ->
    [one] { $count } Raum gibt deinem neuen Konto dieselben Rechte
   *[other] { $count } Räume geben deinem neuen Konto dieselben Rechte
}
review-cannot-message = Ohne den alten Server kann Rehome deinen Kontakten nicht von { $old } schreiben. In der Kontaktanfrage steht, wer du warst.
review-note-contacts = Sagt, wohin du umgezogen bist. Chat-Apps, die das verstehen, nehmen deine neue Adresse von selbst an. Nur deine Kontakte können ihn lesen.
review-note-anybody = Sagt, wohin du umgezogen bist. Chat-Apps, die das verstehen, nehmen deine neue Adresse von selbst an. Alle, die den alten Server fragen, können ihn lesen, wie du es am Anfang gewählt hast.
review-gets-no-message = Sieht dich nicht; bekommt keine Nachricht
review-gets-no-request = Du siehst diese Person nicht; sie bekommt keine Anfrage
review-gets-nothing = Sieht dich nicht; bekommt keine Anfrage
review-this-is-you = Das bist du
review-left-out = Ausgelassen
review-unreadable = Unlesbare Adresse
review-blocked = Blockiert: bekommt keine Anfrage und keine Nachricht
review-there-as = Auf deiner neuen Liste als { $label }
