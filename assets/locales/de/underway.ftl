### Die Seite, auf der ein Umzug läuft.

underway-left-moment = Noch weniger als eine Minute
underway-left-minutes = { $count ->
    [one] Noch ungefähr { $count } Minute
   *[other] Noch ungefähr { $count } Minuten
}
underway-left-hours = { $half ->
    [yes] Noch ungefähr { $count }½ Stunden
   *[no] { $count ->
        [one] Noch ungefähr { $count } Stunde
       *[other] Noch ungefähr { $count } Stunden
    }
}
underway-lets-through = { $count ->
    [one] { $server } lässt ungefähr { $count } Anfrage in der Minute durch.
   *[other] { $server } lässt ungefähr { $count } Anfragen in der Minute durch.
}
underway-lets-through-few = { $server } lässt nur ein paar Anfragen in der Stunde durch.
underway-well-before = Die Anfragen sollten deutlich vor { $day } verschickt sein.
underway-before = Die Anfragen sollten vor { $day } verschickt sein.
underway-too-long = Der alte Server schließt am { $day }: Lass Rehome offen.
underway-today = Der alte Server schließt heute: Lass Rehome offen.
underway-not-reached = { $count ->
    [one] { $count } Person war nicht erreichbar
   *[other] { $count } Leute waren nicht erreichbar
}
underway-no-message = Deine Nachricht ist nicht angekommen.
underway-server-not-found = Der Server dieser Adresse lässt sich nicht finden.
underway-server-silent = Der Server dieser Adresse antwortet nicht.
underway-no-account = Dieses Konto gibt es nicht mehr.
underway-not-copied = Dein neuer Server hat den Eintrag nicht auf die Liste gesetzt.
underway-not-removed = Die frühere Adresse steht noch auf deiner Liste und lässt sich dort entfernen.
underway-not-asked = Die Kontaktanfrage ist nicht angekommen.
underway-tries-again = Drück nach dem Umzug auf „Fortsetzen“, um es noch einmal zu versuchen.
underway-uninvited = { $who } möchte { $new } sehen und gehört nicht zum Umzug. Antworte in deiner Chat-App.
underway-stop-nobody = Niemand muss gefragt werden. Was auf deiner neuen Liste ist, bleibt dort.
underway-stop-everybody = Alle wurden gefragt. Das bleibt so.
underway-stop-none = Noch wurde niemand gefragt. Bis du weitermachst, haben deine Kontakte nur deine alte Adresse.
underway-stop = { $asked ->
    [one] { $asked } von { $all } Leuten wurde gefragt, und das bleibt so. Die anderen haben nur deine alte Adresse, bis du weitermachst.
   *[other] { $left ->
        [one] { $asked } von { $all } Leuten wurden gefragt, und das bleibt so. Die übrige Person hat nur deine alte Adresse, bis du weitermachst.
       *[other] { $asked } von { $all } Leuten wurden gefragt, und das bleibt so. Die anderen { $left } haben nur deine alte Adresse, bis du weitermachst.
    }
}
underway-continue = Du kannst jederzeit weitermachen. Für eine Unterbrechung genügt Pause.
underway-continue-before = Du kannst jederzeit weitermachen, aber vor { $day }. Für eine Unterbrechung genügt Pause.
underway-asked = { $done } von { $all } gefragt
underway-copied = { $done } von { $all } kopiert

underway-moving = Umzug
underway-paused = Pausiert
underway-paused-why = Es wird nichts verschickt, bis du weitermachst.
underway-stopping = Wird angehalten …
underway-stopping-why = Was schon läuft, wird noch beendet.
underway-waiting = Warten auf { $server }
underway-waiting-why = Rehome versucht es von selbst wieder.
underway-reading = Beide Konten werden gelesen
underway-reading-why = Bei diesem Schritt wird nichts verschickt.
underway-announcing = Dein altes Konto bekommt einen Hinweis
underway-announcing-why = Chat-Apps, die ihn verstehen, nehmen deine neue Adresse von selbst an.
underway-by-server = Dein alter Server übernimmt den Umzug
underway-by-server-why = Beide Server sind beschäftigt. Das kann eine Weile dauern.
underway-data = Profil und Räume ziehen um
underway-data-why = Was du auf beiden Konten hast, bleibt, wie du es gewählt hast.
underway-copying = Deine Liste wird kopiert
underway-copying-why = Davon merkt niemand etwas.
underway-asking = Deine Kontakte werden gefragt
underway-asking-why = Deine Kontakte bekommen eine Kontaktanfrage von deiner neuen Adresse.
underway-checking = Rehome prüft, ob alles da ist
underway-checking-why = Rehome liest dein neues Konto noch einmal.
underway-answers = Warten auf die ersten Antworten
underway-answers-why = Manche Chat-Apps antworten von selbst.
underway-title-close = Schließen?
underway-title-stop = Anhalten?
underway-title-stopping = Wird angehalten

underway-lane-listed = Auf deiner neuen Liste
underway-lane-asked = Gefragt
underway-lane-answered = Geantwortet

underway-did-listed = ist auf deiner neuen Liste
underway-did-asked = wurde gefragt
underway-did-told = hat deine Nachricht bekommen
underway-did-answer = hat geantwortet
underway-did-decline = hat abgelehnt
underway-did-move = ist auch umgezogen: Gefragt wird die neue Adresse
underway-did-fail = war nicht erreichbar

underway-no-problems = Bisher keine Probleme
underway-show = Anzeigen
underway-hide = Ausblenden
underway-more = { $count ->
    [one] und { $count } weitere Person; im Bericht stehen alle
   *[other] und { $count } weitere; im Bericht stehen alle
}
underway-go-on-without = Ohne ihn weitermachen
underway-wait = Auf ihn warten

underway-pause = Pause
underway-stop-button = Anhalten …
underway-stop-question = Den Umzug anhalten?
underway-stop-now = Anhalten
underway-keep-moving = Weiter umziehen
underway-close-question = Rehome schließen?
underway-close-why = Was umgezogen ist, bleibt es. Mit dem Rest geht es weiter, wenn du Rehome das nächste Mal öffnest.
underway-stop-and-close = Anhalten und schließen
underway-may-close = Du kannst Rehome schließen. Beim nächsten Öffnen geht es weiter.
underway-may-close-short = Du kannst Rehome schließen; es macht nächstes Mal weiter.
underway-others-move-on = Bei allen anderen geht es weiter. Du kannst Rehome schließen; es macht weiter, wenn du es das nächste Mal öffnest.
underway-awake = Ein Umzug läuft
underway-over = Der Umzug ist abgeschlossen
