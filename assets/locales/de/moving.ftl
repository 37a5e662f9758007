### Kurz vor dem Umzug und währenddessen.

moving-told-before = { $count ->
    [one] Achtung: { $count } Kontakt hat schon erfahren, dass deine neue Adresse { $before } ist. Er bekommt noch eine Nachricht, dass sie jetzt { $new } ist. Wenn du bei { $before } bleiben möchtest, brich hier ab.
   *[other] Achtung: { $count } Kontakte haben schon erfahren, dass deine neue Adresse { $before } ist. Sie bekommen noch eine Nachricht, dass sie jetzt { $new } ist. Wenn du bei { $before } bleiben möchtest, brich hier ab.
}
moving-told-in-doubt = { $count ->
    [one] { $count } Kontakt hat die Nachricht über den Umzug vielleicht schon bekommen. Rehome fragt das Archiv des alten Servers, und niemand bekommt sie zweimal.
   *[other] { $count } Kontakte haben die Nachricht über den Umzug vielleicht schon bekommen. Rehome fragt das Archiv des alten Servers, und niemand bekommt sie zweimal.
}
moving-not-listed = { $contact } steht nicht auf der Kontaktliste von { $account }. Ist die Adresse richtig geschrieben?
moving-has-not-asked = Rehome hat von { $contact } noch keine Anfrage gesehen. Sobald eine da ist, wird sie für { $account } angenommen.
moving-empty-list = Die Kontaktliste von { $account } ist leer. Falls du dort Kontakte hattest, hat der Server sie verloren oder zeigt sie nicht an: Frag die Leute, die ihn betreiben, oder such nach einer Datei, die du früher gesichert hast.
moving-likely-limit = Der neue Server begrenzt möglicherweise Kontaktanfragen. Dann dauert es { $time }, alle zu fragen. Du kannst jederzeit anhalten und später weitermachen.
moving-no-list = Die Datei enthält keine Kontaktliste von { $account }. Wenn du dort Kontakte hattest, such nach einer anderen Datei oder sichere das Konto noch einmal, solange der Server läuft.
moving-outlook = { $count ->
    [one] { $server } begrenzt Kontaktanfragen. Bei { $count } Kontakt dauert das { $time }. Du kannst jederzeit anhalten und später weitermachen.
   *[other] { $server } begrenzt Kontaktanfragen. Bei { $count } Kontakten dauert das { $time }. Du kannst jederzeit anhalten und später weitermachen.
}
moving-waits = Warten auf { $server }.
moving-back = { $server } ist wieder da.
moving-copying = { $count ->
    [one] { $count } Kontakt wird auf { $server } kopiert
   *[other] { $count } Kontakte werden auf { $server } kopiert
}
moving-asking = { $count ->
    [one] { $count } Kontaktanfrage wird von { $server } aus verschickt
   *[other] { $count } Kontaktanfragen werden von { $server } aus verschickt
}
moving-telling = { $count ->
    [one] { $count } Kontakt wird benachrichtigt
   *[other] { $count } Kontakte werden benachrichtigt
}
moving-will-be-told = { $count ->
    [one] { $count } Kontakt bekommt diese Nachricht von { $old }:
   *[other] { $count } Kontakte bekommen diese Nachricht von { $old }:
}
moving-will-be-told-rest = Kontakte, die die Server nicht mitnehmen können, bekommen diese Nachricht von { $old }:

moving-by-server = Rehome bittet den alten Server, den Umzug zu übernehmen.
moving-by-rehome-chosen = Rehome übernimmt den Umzug der Kontakte selbst, wie du es wolltest.
moving-by-rehome-not-offered = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server bietet das nicht an.
moving-by-rehome-excluded = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server würde alle mitnehmen, und du lässt jemanden zurück.
moving-by-rehome-blocked = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server würde jemanden benachrichtigen, den du auf dem neuen Konto blockiert hast.
moving-by-rehome-away = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server ist nicht erreichbar.
moving-by-rehome-done = Rehome erledigt den Rest: Der alte Server hat seinen Teil getan.
moving-by-rehome-unsupported-new = Rehome übernimmt den Umzug der Kontakte selbst: Der neue Server nimmt keine Konten von anderen Servern an.
moving-by-rehome-unreachable-new = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server erreicht den neuen nicht.
moving-by-rehome-offline = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server hat auf dem neuen Konto niemanden gefunden, den er fragen könnte.
moving-by-rehome-no-permission = Rehome übernimmt den Umzug der Kontakte selbst: Das neue Konto hat dem alten Server keine Erlaubnis gegeben.
moving-by-rehome-no-permission-yet = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server hat die Erlaubnis des neuen Kontos nicht rechtzeitig bekommen.
moving-by-rehome-too-many-contacts = Rehome übernimmt den Umzug der Kontakte selbst: Für so viele Kontakte tut es der alte Server nicht.
moving-by-rehome-too-many-requests = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server wurde in der letzten Stunde zu oft gefragt.
moving-by-rehome-too-many-questions = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server hat das neue Konto in der letzten Stunde zu oft gefragt.
moving-by-rehome-not-expected = Rehome übernimmt den Umzug der Kontakte selbst: Der neue Server hat sich nicht gemerkt, dass das alte Konto umzieht.
moving-by-rehome-not-taken = Rehome übernimmt den Umzug der Kontakte selbst: Der neue Server hat die Kontakte vom alten nicht angenommen.
moving-by-rehome-unknown-here = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server weiß nicht, wie das geht.
moving-by-rehome-refused = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server hat abgelehnt ({ $condition }).
moving-by-rehome-silent = Rehome übernimmt den Umzug der Kontakte selbst: Beim alten Server tut sich nichts.
moving-by-rehome-lost = Rehome übernimmt den Umzug der Kontakte selbst: Die Verbindung zum alten Server ist abgebrochen.
moving-by-rehome-cannot = Rehome übernimmt den Umzug der Kontakte selbst: Der alte Server kann es nicht.
moving-server-quiet = Der alte Server hat seit { $time } nichts gemeldet. Vielleicht wartet er auf die Server deiner Kontakte.
moving-server-quiet-until = Der alte Server hat seit { $time } nichts gemeldet. Vielleicht wartet er auf die Server deiner Kontakte. In { $left } macht Rehome ohne ihn weiter.
moving-refused-request = { $by } wollte { $account } auf das neue Konto umziehen und wurde abgewiesen. Es wurde nichts geändert.
moving-refused-request-nameless = { $by } wollte ein Konto auf das neue Konto umziehen und wurde abgewiesen. Es wurde nichts geändert.
moving-refused-request-times = { $count ->
    [one] Das wurde { $count } Mal verlangt.
   *[other] Das wurde { $count } Mal verlangt.
}
moving-came-along = { $who } stand nicht auf deiner alten Kontaktliste und kam auf die neue, während die Server gearbeitet haben. Entferne den Eintrag dort, wenn du die Adresse nicht kennst.

moving-register = Melde dich in deiner Chat-App mit dem neuen Konto an, such { $offered } in der Liste der Dienste (oft „Service Discovery“, „Dienste“ oder „Transporte“), wähle „Registrieren“ und gib dort dein { $network }-Konto ein.
moving-gateway-offered = Der neue Server hat einen Transport zu { $network } wie { $left }, der zurückbleibt. { $how }
moving-room-admin = Du verwaltest { $room }. Nur wem der Raum gehört, kann das auch dem neuen Konto erlauben, und der Raum verrät nicht, wer das ist.
moving-room-admin-ask = Du verwaltest { $room }. Damit das neue Konto ihn auch verwalten darf, frag { $people }.
moving-room-members = { $room } ist nur für Mitglieder. Bitte jemanden, dem der Raum gehört, das neue Konto aufzunehmen; der Raum verrät nicht, wer das ist.
moving-room-members-ask = { $room } ist nur für Mitglieder. Damit das neue Konto hineinkommt, frag { $people }.
moving-rooms-silent = { $server } hat nicht geantwortet. Deshalb weiß Rehome nicht, ob das neue Konto hier erst aufgenommen werden muss: { $rooms }.
moving-comes-online = { $old } geht kurz online, damit der Server zeigt, wer eine Kontaktanfrage gestellt hat.

