### Die Seite, auf der ein Umzug geprüft wird.

review-nothing-changes = Nichts ändert sich, bevor du diese Liste geprüft und auf Umziehen gedrückt hast.
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
    [one] Ungefähr { $count } Minute
   *[other] Ungefähr { $count } Minuten
}
review-takes-hours = { $half ->
    [yes] Ungefähr { $count }½ Stunden
   *[no] { $count ->
        [one] Ungefähr { $count } Stunde
       *[other] Ungefähr { $count } Stunden
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } begrenzt Kontaktanfragen. Du kannst Pausen machen.
review-comes-profile = Profil
review-comes-picture = Profilbild
review-comes-nickname = Spitzname
review-comes-rooms = { $count ->
    [one] { $count } Raum
   *[other] { $count } Räume
}
review-comes-private = Notizen und App-Einstellungen
review-comes-published = was deine Apps veröffentlicht haben
review-comes-blocked = { $count ->
    [one] { $count } blockierte Adresse
   *[other] { $count } blockierte Adressen
}
review-comes-hosted = { $count ->
    [one] { $count } eigener Raum
   *[other] { $count } eigene Räume
}
review-comes-archive-preferences = Einstellungen zum Nachrichtenarchiv
review-comes-rights = { $count ->
    [one] Rechte in { $count } Raum
   *[other] Rechte in { $count } Räumen
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
review-behind-transport = { $count } beim { $transport }
review-behind-transports = { $count } bei { $transports } Transporten
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
    [one] { $count } Raum endet mit dem Server.
   *[other] { $count } Räume enden mit dem Server.
}
review-close-short = { $count ->
    [one] { $count } endet
   *[other] { $count } enden
}
review-differ-short = { $count ->
    [one] { $count } weicht ab
   *[other] { $count } weichen ab
}
review-transport = { $network }-Transport
review-transport-unknown = Transport
review-of-people = { $all ->
    [one] { $moving } von { $all } Person
   *[other] { $moving } von { $all } Leuten
}
review-move = { $count ->
    [one] { $count } Person umziehen …
   *[other] { $count } Leute umziehen …
}
review-move-short = { $count } umziehen …
review-move-question = { $count ->
    [one] { $count } Person umziehen?
   *[other] { $count } Leute umziehen?
}
review-move-yes = { $count ->
    [one] { $count } Person umziehen
   *[other] { $count } Leute umziehen
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
    [one] Dieser Kontakt funktioniert nur über { $old }. Auf { $new } wäre er eine Adresse, unter der niemand antwortet, bis du dort selbst einen solchen Transport einrichtest.
   *[other] Diese { $count } Kontakte funktionieren nur über { $old }. Auf { $new } wären sie Adressen, unter denen niemand antwortet, bis du dort selbst einen solchen Transport einrichtest.
}
review-include-yes = { $count ->
    [one] { $count } Kontakt mitnehmen
   *[other] { $count } Kontakte mitnehmen
}
review-kind-profile = Profil
review-kind-picture = Profilbild
review-kind-nickname = Spitzname
review-kind-rooms = Räume
review-kind-private = Notizen und App-Einstellungen
review-kind-published = Von Apps veröffentlicht
review-kind-blocked = Blockierte Adressen
review-kind-archive-preferences = Nachrichtenarchiv
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
review-cannot-message = Ohne den alten Server kann Rehome deine Kontakte nicht von { $old } aus benachrichtigen. Die Kontaktanfrage sagt, wer du warst.
review-note-contacts = Sagt, wohin du umgezogen bist. Chat-Apps, die das unterstützen, nehmen deine neue Adresse von selbst an. Nur deine Kontakte können es lesen.
review-note-anybody = Sagt, wohin du umgezogen bist. Chat-Apps, die das unterstützen, nehmen deine neue Adresse von selbst an. Alle, die den alten Server fragen, können es lesen, wie du es zu Beginn gewählt hast.
review-gets-no-message = Sieht dich nicht; bekommt keine Nachricht
review-gets-no-request = Du siehst diese Person nicht; sie bekommt keine Anfrage
review-gets-nothing = Sieht dich nicht; bekommt keine Anfrage
review-this-is-you = Das bist du
review-left-out = Ausgelassen
review-unreadable = Unlesbare Adresse
review-blocked = Blockiert: bekommt weder Anfrage noch Nachricht
review-there-as = Auf deiner neuen Liste als { $label }
