### Die Seite des Fensters, die einige Zeit nach dem Umzug zeigt, wer geantwortet hat.

answers-open = Die anderen brauchen vielleicht ein paar Tage. Niemand wird erinnert, wenn du es nicht sagst.
answers-over = Der alte Server ist abgeschaltet: Von dort kann niemand mehr erinnert werden.
answers-today = Der alte Server schließt heute. Danach kann von deiner alten Adresse niemand mehr erinnert werden.
answers-days-left = { $count ->
    [one] Noch { $count } Tag. Nach { $day } kann von deiner alten Adresse niemand mehr erinnert werden.
   *[other] Noch { $count } Tage. Nach { $day } kann von deiner alten Adresse niemand mehr erinnert werden.
}
answers-remind = { $count ->
    [one] { $count } Person erinnern…
   *[other] { $count } Leute erinnern…
}
answers-remind-question = { $count ->
    [one] { $count } Person erinnern?
   *[other] { $count } Leute erinnern?
}
answers-get-once = { $count ->
    [one] Diese Person bekommt einmal diese Nachricht von { $old }.
   *[other] Sie bekommen einmal diese Nachricht von { $old }.
}
answers-send = { $count ->
    [one] { $count } Erinnerung verschicken
   *[other] { $count } Erinnerungen verschicken
}
answers-reminder = Eine Erinnerung: Ab { $day } funktioniert meine alte Adresse nicht mehr. Bitte nimm die Anfrage von { $new } an, damit wir uns nicht verlieren.
answers-says = { $who } sagt: Ich bin { $old }
answers-says-why = Rehome kann das nicht prüfen. Frag erst auf einem anderen Weg nach. Ablehnen verschickt nichts.
answers-asks = { $who } möchte dich sehen
answers-asks-why = Es ist nicht gesagt, wer von deinen Kontakten das ist. Ablehnen verschickt nichts.
