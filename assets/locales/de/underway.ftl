### Die Seite des Fensters, während ein Umzug läuft.

underway-left-moment = Noch weniger als eine Minute
underway-left-minutes = { $count ->
    [one] Noch etwa { $count } Minute
   *[other] Noch etwa { $count } Minuten
}
underway-left-hours = { $half ->
    [yes] Noch etwa { $count }½ Stunden
   *[no] { $count ->
        [one] Noch etwa { $count } Stunde
       *[other] Noch etwa { $count } Stunden
    }
}
underway-lets-through = { $count ->
    [one] { $server } lässt etwa { $count } Anfrage pro Minute durch.
   *[other] { $server } lässt etwa { $count } Anfragen pro Minute durch.
}
underway-lets-through-few = { $server } lässt nur wenige Anfragen pro Stunde durch.
underway-well-before = Das ist lange vor { $day }.
underway-before = Das ist vor { $day }.
underway-too-long = Der alte Server schließt am { $day }: Lass Rehome offen.
underway-today = Der alte Server schließt heute: Lass Rehome offen.
underway-not-reached = { $count ->
    [one] { $count } Person war nicht zu erreichen
   *[other] { $count } Leute waren nicht zu erreichen
}
underway-no-message = Deine Nachricht ist nicht angekommen.
underway-server-not-found = Der Server dieser Person ist nicht zu finden. Rehome fragt sie noch einmal, wenn du weitermachst.
underway-server-silent = Der Server dieser Person antwortet nicht. Rehome fragt sie noch einmal, wenn du weitermachst.
underway-no-account = Dieses Konto gibt es nicht mehr.
underway-not-copied = Dein neuer Server hat diese Person nicht auf deine Liste gesetzt. Mach weiter, um es noch einmal zu versuchen.
underway-not-removed = Die frühere Adresse steht noch auf deiner Liste und kann dort entfernt werden.
underway-not-asked = Die Kontaktanfrage ist nicht angekommen. Mach weiter, um es noch einmal zu versuchen.
underway-uninvited = { $who } möchte { $new } sehen und gehört nicht zum Umzug. Antworte in deiner Chat-App.
underway-stop-nobody = Es muss niemand gefragt werden. Was auf deiner neuen Liste steht, bleibt dort.
underway-stop-everybody = Alle sind gefragt. Das bleibt so.
underway-stop-none = Noch ist niemand gefragt. Bis du weitermachst, haben deine Kontakte nur deine alte Adresse.
underway-stop = { $asked ->
    [one] { $asked } von { $all } Leuten ist gefragt, und das bleibt so. Die anderen haben nur deine alte Adresse, bis du weitermachst.
   *[other] { $left ->
        [one] { $asked } von { $all } Leuten sind gefragt, und das bleibt so. Die letzte Person hat nur deine alte Adresse, bis du weitermachst.
       *[other] { $asked } von { $all } Leuten sind gefragt, und das bleibt so. Die anderen { $left } haben nur deine alte Adresse, bis du weitermachst.
    }
}
underway-continue = Du kannst jederzeit weitermachen. Für eine Unterbrechung genügt „Pause“.
underway-continue-before = Du kannst jederzeit vor { $day } weitermachen. Für eine Unterbrechung genügt „Pause“.
underway-asked = { $done } von { $all } gefragt
underway-copied = { $done } von { $all } kopiert
