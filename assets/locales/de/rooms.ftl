### Räume auf dem Server, der schließt.

rooms-named = Der Raum „{ $name }“ ({ $address })
rooms-unnamed = Der Raum { $address }

rooms-closes = { $room } endet mit dem alten Server.
rooms-closes-with-members = { $count ->
    [one] { $room } endet mit dem alten Server. Auf seiner Liste steht { $count } Mitglied.
   *[other] { $room } endet mit dem alten Server. Auf seiner Liste stehen { $count } Mitglieder.
}

rooms-not-yours = Er gehört dir nicht und verrät nicht, wem er gehört. Dein Lesezeichen zieht mit um, führt aber ins Leere, sobald der Server weg ist.
rooms-of-others = Er gehört dir nicht. Wem er gehört, kann ihn neu aufbauen: { $owners }. Dein Lesezeichen zieht mit um, führt aber ins Leere, sobald der Server weg ist.
rooms-silent = Er hat nicht geantwortet, darum weiß Rehome nicht, wem er gehört.
rooms-yours = Er gehört dir.
rooms-yours-if-chosen = Er gehört dir. Rehome kann ihn auf Wunsch als { $to } neu aufbauen.
rooms-yours-taken = Er gehört dir. Als { $to } kann Rehome ihn nicht neu aufbauen, weil es einen Raum dieses Namens schon gibt; wähle eine andere Adresse.
rooms-no-place = Er gehört dir, aber der neue Server hat keine Räume.
rooms-unreadable = Er gehört dir, aber Rehome konnte nicht lesen, was zum Neuaufbau nötig ist.
rooms-by-other-owner = Jemand anderes, dem er auch gehört, hat ihn als { $to } neu aufgebaut. Dein Lesezeichen führt dorthin.
rooms-planned = Er gehört dir und wird als { $to } neu aufgebaut.
rooms-rebuilt = { $count ->
    [one] Er ist als { $to } neu aufgebaut, und { $count } Person wurde eingeladen.
   *[other] Er ist als { $to } neu aufgebaut, und { $count } Leute wurden eingeladen.
}
rooms-not-rebuilt = Er gehört dir, ist aber noch nicht ganz als { $to } neu aufgebaut.

rooms-failed-look = Rehome konnte im alten Raum nicht nachsehen, ob ihn jemand anderes, dem er auch gehört, schon neu aufgebaut hat. { $why }
rooms-failed-create = Der neue Raum ließ sich nicht anlegen. { $why }
rooms-refused-create = Der neue Server lässt dich { $to } nicht anlegen. Vielleicht erlaubt er eine andere Adresse. { $why }
rooms-failed-admit = Nicht alle konnten in den neuen Raum eingelassen werden. { $why }
rooms-failed-configure = Der neue Raum ließ sich nicht wie der alte einrichten. { $why }
rooms-failed-adorn = Der neue Raum konnte Thema und Bild des alten nicht bekommen. { $why }
rooms-failed-announce = Im alten Raum konnte niemand benachrichtigt werden. { $why }
rooms-failed-subject = Das Thema des alten Raums ließ sich nicht ändern, um zu sagen, wohin er umgezogen ist. { $why }
rooms-failed-invite = Nicht alle konnten eingeladen werden. { $why }
rooms-not-private = Der neue Server würde auch andere hineinlassen, darum bleibt der Raum für alle außer dir geschlossen.
rooms-old-account-away = Das alte Konto war nicht zu erreichen.

rooms-settings-left = Diese Einstellungen kennt der neue Server nicht: { $settings }.
rooms-picture-left = Sein Bild behält der neue Server nicht.
rooms-subject-left = Sein Thema ließ sich nicht mitnehmen.
rooms-unmoved = Diese Mitglieder führt der neue Raum unter ihren alten Adressen, weil Rehome nicht weiß, wohin sie umgezogen sind: { $people }.
rooms-not-reached = Die Einladung hat { $people } nicht erreicht.

rooms-occupied = { $to } wurde nicht entfernt, weil jemand anderes darin ist.
rooms-spoken = { $to } wurde nicht entfernt, weil dort jemand geschrieben hat.
rooms-not-removed = { $to } ließ sich nicht entfernen. { $why }
rooms-old-is-closed = { $to } bleibt, weil der alte Raum geschlossen ist.

rooms-will-be-destroyed = { $room } wird endgültig geschlossen. Wer darin ist oder später dorthin kommt, wird nach { $to } geführt.
rooms-will-be-silenced = { $room } lässt dann nur noch seine Mitglieder herein, und sein Thema sagt, dass er nach { $to } umgezogen ist. Rehome entfernt ihn nicht, weil dieser Server den Namen sonst an alle vergibt, die ihn haben wollen.
rooms-closed-for-good = Das lässt sich nicht rückgängig machen.
rooms-close-question = { $count ->
    [one] Diesen Raum schließen?
   *[other] Diese { $count } Räume schließen?
}
rooms-none-to-close = Es gibt keinen Raum, der sich schließen ließe. Ein alter Raum kann geschlossen werden, sobald der neue fertig ist und alle seine Mitglieder hat.
rooms-not-yet = Diese Räume lassen sich nicht schließen, weil die neuen noch nicht fertig sind oder weil sie schon geschlossen sind: { $rooms }.
rooms-destroyed = Der alte Raum ist geschlossen, und wer dorthin kommt, wird nach { $to } geführt.
rooms-silenced = Der alte Raum lässt nur noch seine Mitglieder herein, und sein Thema sagt, dass er nach { $to } umgezogen ist.
rooms-not-closed = Der alte Raum ließ sich nicht schließen. { $why }

rooms-news = Dieser Raum ist nach { $room } umgezogen. Der alte endet mit seinem Server.
