### Die Seite, die zeigt, wer geantwortet hat.

answers-open = Die anderen brauchen vielleicht ein paar Tage. Niemand wird erinnert, außer du möchtest es.
answers-over = Der alte Server ist abgeschaltet: Von dort lässt sich niemand mehr erinnern.
answers-today = Der alte Server schließt heute. Danach lässt sich von deiner alten Adresse aus niemand mehr erinnern.
answers-days-left = { $count ->
    [one] Noch { $count } Tag. Nach { $day } lässt sich von deiner alten Adresse aus niemand mehr erinnern.
   *[other] Noch { $count } Tage. Nach { $day } lässt sich von deiner alten Adresse aus niemand mehr erinnern.
}
answers-remind = { $count ->
    [one] { $count } Person erinnern …
   *[other] { $count } Leute erinnern …
}
answers-remind-question = { $count ->
    [one] { $count } Person erinnern?
   *[other] { $count } Leute erinnern?
}
answers-get-once = { $count ->
    [one] Diese Person bekommt einmal diese Nachricht von { $old }.
   *[other] Diese Leute bekommen einmal diese Nachricht von { $old }.
}
answers-send = { $count ->
    [one] { $count } Erinnerung schicken
   *[other] { $count } Erinnerungen schicken
}
answers-says = { $who } sagt: Ich bin { $old }
answers-says-why = Rehome kann das nicht prüfen. Frag erst auf anderem Weg nach. Ablehnen verschickt nichts.
answers-says-otherwise = { $old } nennt als neue Adresse aber { $named }: Wahrscheinlich ist es also jemand anderes. Ablehnen verschickt nichts.
answers-asks = { $who } möchte dich sehen
answers-asks-why = Es ist nicht angegeben, um welchen deiner Kontakte es geht. Ablehnen verschickt nichts.

answers-title = Wer hat geantwortet?
answers-everyone = Alle haben geantwortet.
answers-may-close = Du kannst dein altes Konto löschen, wann du möchtest.
answers-looking = Dein neues Konto wird gelesen …
answers-look-again = Noch einmal nachsehen
answers-background = Im Hintergrund weiter nachsehen
answers-remind-one = Erinnern …
answers-search = Name oder Adresse
answers-not-all-moved = Noch nicht alles umgezogen
answers-answered = Geantwortet
answers-not-yet = Noch nicht
answers-moved-since = Auch umgezogen
answers-now = Jetzt { $address }
answers-has-answered = Hat geantwortet
answers-said-no = Hat abgelehnt
answers-was-reminded = Wurde erinnert
answers-being-reminded = Wird erinnert
answers-wait-over = Das Warten auf Antworten ist vorbei
answers-reminder-empty = Was in der Erinnerung steht
answers-only-once = Niemand wird zweimal erinnert.
answers-decline = Ablehnen
answers-accept = Annehmen …
answers-whether-to-accept = Darf { $who } dich sehen?
answers-accept-now = Annehmen
