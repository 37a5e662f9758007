### Einen Umzug rückgängig machen.

undo-nothing = Es gibt nichts rückgängig zu machen.
undo-removed = { $count ->
    [one] { $count } Kontakt wird vom neuen Konto entfernt.
   *[other] { $count } Kontakte werden vom neuen Konto entfernt.
}
undo-renamed = { $count ->
    [one] { $count } Kontakt bekommt den früheren Namen und die früheren Gruppen zurück.
   *[other] { $count } Kontakte bekommen ihre früheren Namen und Gruppen zurück.
}
undo-channels = { $count ->
    [one] Das neue Konto verlässt { $count } Kanal.
   *[other] Das neue Konto verlässt { $count } Kanäle.
}
undo-rooms = { $count ->
    [one] { $count } neu aufgebauter Raum wird entfernt, wenn niemand sonst darin ist und niemand dort geschrieben hat.
   *[other] { $count } neu aufgebaute Räume werden entfernt, sofern niemand sonst darin ist und niemand dort geschrieben hat.
}
undo-withdrawn = { $count ->
    [one] { $count } Kontaktanfrage oder Zusage wird zurückgezogen.
   *[other] { $count } Kontaktanfragen und Zusagen werden zurückgezogen.
}
undo-data-removed = { $what }: Das wird entfernt.
undo-data-restored = { $what }: Was vorher da war, wird wiederhergestellt.
undo-data-as-before = { $what }: Das wird wieder wie vorher.
undo-note-earlier = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, nennt wieder { $address }.
undo-note = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, wird entfernt.
undo-data-kept = { $what }: Das hast du seit dem Umzug geändert, deshalb bleibt es so.
undo-names-kept = { $count ->
    [one] { $count } Kontakt behält den Namen und die Gruppen, die du seit dem Umzug vergeben hast.
   *[other] { $count } Kontakte behalten die Namen und Gruppen, die du seit dem Umzug vergeben hast.
}
undo-shared = { $count ->
    [one] { $count } Kontakt bleibt, weil auch ein anderer Umzug auf dieses Konto ihn enthält.
   *[other] { $count } Kontakte bleiben, weil auch ein anderer Umzug auf dieses Konto sie enthält.
}
undo-stay = { $count ->
    [one] { $count } Kontakt bleibt auf dem neuen Konto: Auf seiner Liste haben die Server es an die Stelle des alten gesetzt, und ohne es hätte er keines von beiden. Wenn du das willst, entferne ihn dort selbst.
   *[other] { $count } Kontakte bleiben auf dem neuen Konto: Auf ihren Listen haben die Server es an die Stelle des alten gesetzt, und ohne es hätten sie keines von beiden. Wenn du das willst, entferne sie dort selbst.
}
undo-sent-requests = { $count ->
    [one] Verschicktes lässt sich nicht zurückholen: eine Kontaktanfrage an { $count } Kontakt.
   *[other] Verschicktes lässt sich nicht zurückholen: Kontaktanfragen an { $count } Kontakte.
}
undo-sent-messages = { $count ->
    [one] Verschicktes lässt sich nicht zurückholen: eine Nachricht über den Umzug an { $count } Kontakt.
   *[other] Verschicktes lässt sich nicht zurückholen: Nachrichten über den Umzug an { $count } Kontakte.
}
undo-sent-both = Verschicktes lässt sich nicht zurückholen: Kontaktanfragen ({ $asked }) und Nachrichten über den Umzug ({ $told }).
undo-done = Was der Umzug hinzugefügt und ersetzt hatte, ist rückgängig gemacht.
undo-not-done = Nicht alles ließ sich rückgängig machen; versuch es noch einmal. Das ist übrig:
undo-failure = { $what }: { $why }
undo-failure-note = Der Hinweis auf dem alten Konto: { $why }
undo-not-told = Rehome konnte dem Kontakt nicht mitteilen, dass das neue Konto seine Anfrage oder Zusage zurückzieht. { $why }
undo-these-not-told = Rehome konnte { $people } nicht mitteilen, dass das neue Konto seine Anfrage oder Zusage zurückzieht. { $why }
