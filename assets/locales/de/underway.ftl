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
underway-well-before = Das ist deutlich vor { $day }.
underway-before = Das ist vor { $day }.
underway-too-long = Der alte Server schließt am { $day }: Lass Rehome offen.
underway-today = Der alte Server schließt heute: Lass Rehome offen.
underway-not-reached = { $count ->
    [one] { $count } Person war nicht erreichbar
   *[other] { $count } Leute waren nicht erreichbar
}
underway-no-message = Deine Nachricht ist nicht angekommen.
underway-server-not-found = Der Server lässt sich nicht finden. Rehome fragt noch einmal, wenn du weitermachst.
underway-server-silent = Der Server antwortet nicht. Rehome fragt noch einmal, wenn du weitermachst.
underway-no-account = Dieses Konto gibt es nicht mehr.
underway-not-copied = Dein neuer Server hat den Eintrag nicht auf die Liste gesetzt. Fortsetzen versucht es noch einmal.
underway-not-removed = Die frühere Adresse steht noch auf deiner Liste und lässt sich dort entfernen.
underway-not-asked = Die Kontaktanfrage ist nicht angekommen. Fortsetzen versucht es noch einmal.
underway-uninvited = { $who } möchte { $new } sehen und gehört nicht zum Umzug. Antworte in deiner Chat-App.
underway-stop-nobody = Niemand muss gefragt werden. Was auf deiner neuen Liste ist, bleibt dort.
underway-stop-everybody = Alle sind gefragt. Das bleibt so.
underway-stop-none = Noch ist niemand gefragt. Bis du weitermachst, haben deine Kontakte nur deine alte Adresse.
underway-stop = { $asked ->
    [one] { $asked } von { $all } Leuten ist gefragt, und das bleibt so. Die anderen haben nur deine alte Adresse, bis du weitermachst.
   *[other] { $left ->
        [one] { $asked } von { $all } Leuten sind gefragt, und das bleibt so. Eine Person hat nur deine alte Adresse, bis du weitermachst.
       *[other] { $asked } von { $all } Leuten sind gefragt, und das bleibt so. Die anderen { $left } haben nur deine alte Adresse, bis du weitermachst.
    }
}
underway-continue = Du kannst jederzeit weitermachen. Für eine Unterbrechung genügt Pause.
underway-continue-before = Du kannst jederzeit vor { $day } weitermachen. Für eine Unterbrechung genügt Pause.
underway-asked = { $done } von { $all } gefragt
underway-copied = { $done } von { $all } kopiert
