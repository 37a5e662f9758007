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
review-comes-along = { $kinds }.
review-behind = { $count ->
    [one] { $count } Kontakt: { $parts }.
   *[other] { $count } Kontakte: { $parts }.
}
review-behind-transport = { $count } beim { $network }-Transport
review-behind-transports = { $transports ->
    [one] { $count } bei einem Transport
   *[other] { $count } bei { $transports } Transporten
}
review-behind-unplaced = { $count } unklar
review-behind-others = { $count ->
    [one] { $count } anderer
   *[other] { $count } andere
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
    [one] Mit { $count } Person umziehen …
   *[other] Mit { $count } Leuten umziehen …
}
review-move-short = Umziehen ({ $count }) …
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
    [one] Dieser Kontakt ist nur über { $old } erreichbar. Auf { $new } wäre das eine Adresse, unter der niemand antwortet, bis du dort selbst einen solchen Transport einrichtest.
   *[other] Diese { $count } Kontakte sind nur über { $old } erreichbar. Auf { $new } wären das Adressen, unter denen niemand antwortet, bis du dort selbst einen solchen Transport einrichtest.
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
review-kind-archive-preferences = Archiv-Optionen
review-kind-rights = Rechte in Räumen
review-kind-hosted = Eigene Räume
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
review-cannot-message = Ohne den alten Server kann Rehome deine Kontakte nicht von { $old } aus benachrichtigen. Die Kontaktanfrage nennt deine alte Adresse.
review-note-contacts = Sagt, wohin du umgezogen bist. Chat-Apps, die das unterstützen, nehmen deine neue Adresse von selbst an. Nur deine Kontakte können ihn lesen.
review-note-anybody = Sagt, wohin du umgezogen bist. Chat-Apps, die das unterstützen, nehmen deine neue Adresse von selbst an. Alle, die den alten Server fragen, können ihn lesen, wie du es zu Beginn gewählt hast.
review-gets-no-message = Sieht dich nicht; bekommt keine Nachricht
review-gets-no-request = Du siehst diese Person nicht; sie bekommt keine Anfrage
review-gets-nothing = Ihr seht euch nicht; diese Person bekommt nichts
review-this-is-you = Das bist du
review-left-out = Ausgelassen
review-unreadable = Unlesbare Adresse
review-blocked = Blockiert: bekommt weder Anfrage noch Nachricht
review-there-as = Auf deiner neuen Liste als { $label }

review-title = Prüfe deinen Umzug
review-step = Prüfen
review-title-reading = Wird gelesen
review-title-move = Umziehen?
review-title-include = Mitnehmen?
review-people = Leute
review-rooms = Räume
review-data = Profil & Daten
review-reading = Deine Kontakte werden gelesen …
review-not-read = Rehome konnte deine Kontakte nicht lesen.
review-empty = Deine Kontaktliste ist leer. Profil und Räume können trotzdem umziehen.
review-label-message = Nachricht
review-which-language = Welche Sprache lesen deine Kontakte?
review-label-takes = Dauert
review-label-comes = Kommt mit
review-label-differs = Weicht ab
review-stays-behind = Bleibt zurück
review-no-message = Es wird keine Nachricht verschickt.
review-reset = Zurücksetzen
review-instead-of = statt
review-nothing = nichts
review-no-picture = kein Bild
review-more-differ = und { $count } weitere
review-change = Ändern
review-show = Anzeigen
review-show-all = Alle anzeigen
review-show-less = Weniger anzeigen
review-move-unknown = Umziehen …
review-move-data = Profil und Räume umziehen …
review-finish = Den Umzug abschließen …
review-finish-question = Den Umzug abschließen?
review-finish-yes = Den Umzug abschließen
review-what-can = Was auf dein neues Konto kommt, lässt sich später rückgängig machen. Von deinem alten Konto wird nichts gelöscht.

review-search = Name, Adresse oder Gruppe
review-filter-all = Alle
review-moved-too = Auch umgezogen
review-moved-too-to = Auch umgezogen: { $new }
review-keeps-address = Alte Adresse, nicht { $new }
review-use-new-address = Stattdessen die neue Adresse
review-use-old-address = Stattdessen die alte Adresse
review-already-there = Schon da
review-already-listed = Schon auf deiner neuen Liste
review-listed-twice = Steht doppelt hier
review-uncertain = Unklar
review-uncertain-one = Zieht nicht um: Rehome weiß nicht, ob das eine Person oder ein Transport ist.
review-transport-why = Das musst du auf dem neuen Server selbst wieder einrichten.
review-uncertain-why = Rehome weiß nicht, ob das Leute sind oder ein Transport.
review-include-anyway = Trotzdem mitnehmen …
review-include-short = Mitnehmen …
review-include-all = Alle mitnehmen
review-leave-behind = Zurücklassen
review-include-question = Den { $transport } mitnehmen?
review-leave-them = Zurücklassen

review-no-rooms = Du hast keine Räume als Lesezeichen.
review-move-bookmarks = Meine Lesezeichen mitnehmen, mit meinen Spitznamen
review-room-joins = wird von selbst betreten
review-room-left-out = Bleibt, wo er ist; dein neues Konto bekommt das Lesezeichen nicht.
review-room-joined = Bleibt, wo er ist; dein neues Konto tritt ein.
review-room-listed = Bleibt, wo er ist; dein neues Konto hat das Lesezeichen.
review-room-closes = Dieser Raum endet mit dem Server.
review-room-closes-on = Dieser Raum endet mit dem Server am { $day }.
review-room-yours = Gehört dir
review-room-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}
review-rebuild = Auf { $server } neu aufbauen
review-rebuild-elsewhere = Auf einem anderen Server neu aufbauen
review-rebuild-why = { $count ->
    [one] Mit Namen, Bild, Regeln und { $count } Mitglied, das eingeladen wird (nach einem eigenen Umzug unter der neuen Adresse). Der alte Raum wird nicht geschlossen: Das entscheidest du später.
   *[other] Mit Namen, Bild, Regeln und { $count } Mitgliedern. Sie werden eingeladen; wer umgezogen ist, unter der neuen Adresse. Der alte Raum wird nicht geschlossen: Das entscheidest du später.
}
review-rebuild-empty = Mit Namen, Bild und Regeln. Der alte Raum wird nicht geschlossen: Das entscheidest du später.
review-room-address = Adresse
review-room-free = frei
review-room-taken = vergeben: Wähle einen anderen Namen
review-room-no-address = Das ist keine Adresse eines Raums.
review-room-no-place = Er gehört dir, aber der neue Server hat keine Räume.
review-room-subjects = Im Thema der alten Räume angeben, wohin sie umgezogen sind
review-room-unread = Er gehört dir, aber Rehome konnte nicht lesen, was zum Neuaufbau nötig ist.
review-room-silent = Er hat nicht geantwortet. Deshalb weiß Rehome nicht, wem er gehört.
review-room-ownerless = Er verrät nicht, wem er gehört. Dein Lesezeichen führt ins Leere, sobald der Server weg ist.
review-room-owners = Er gehört { $owners }. Frag dort, ob er umziehen wird:
review-room-copy = Nachricht dafür kopieren
review-room-message = Der Raum { $room } endet mit seinem Server. Zieht ihr damit um? Meine neue Adresse ist { $new }.
review-room-message-day = Der Raum { $room } endet mit seinem Server am { $day }. Zieht ihr damit um? Meine neue Adresse ist { $new }.

review-which = Hier weichen deine beiden Konten voneinander ab: Was soll gelten?
review-as-it-is = Zieht um, wie es ist
review-note-and-requests = Hinweis und Anfragen
review-nothing-else = Auf dem alten Konto ist sonst nichts, was umziehen könnte.
review-stays-there = Bleibt auf dem alten Konto.
review-never-moves = Schlüssel zum Verschlüsseln, Nachrichten auf den Servern anderer Leute und deine Konten bei Transporten ziehen nie um. Was ersetzt wird, steht im Protokoll des Umzugs und lässt sich zurückholen.
review-what-is-this = Was ist das?
review-hide = Ausblenden
review-doubtful = Auf der Liste stehen ganze Server: der deines neuen Kontos oder solche mit Kontakten von dir. Sie werden nur blockiert, wenn du sie anhakst. Bis dahin werden deine Kontakte dort weder gefragt noch benachrichtigt.
review-block-server = Alle auf { $server } blockieren
review-means-profile = Was andere sehen, wenn sie nach dir suchen: dein voller Name, Geburtstag, E-Mail-Adresse und so weiter.
review-means-picture = Das Bild, das deine Kontakte neben deinem Namen sehen.
review-means-nickname = Der Name, den die Apps deiner Kontakte für dich zeigen, wenn sie keinen anderen wählen.
review-means-rooms = Die Gruppenchats in deinen Lesezeichen und die, die deine Apps von selbst betreten. Die Listen beider Konten werden vereint.
review-means-private = Was manche Chat-Apps auf dem Server ablegen: Notizen zu Kontakten, welche Adressen zu einer Person gehören, Einstellungen.
review-means-published = Was deine Apps sonst mit dem Konto veröffentlicht haben. Wie weit du in deinen Räumen gelesen hast und die verschlüsselte Sicherung deines OpenPGP-Schlüssels gelten auch für das neue Konto und werden kopiert.
review-means-blocked = Adressen, die du blockiert hast. Die Listen beider Konten werden vereint; niemand kommt durch, der es vorher nicht konnte.
review-means-archive = Wessen Nachrichten der Server für dich aufhebt und wessen nie. Was das alte Konto nicht aufgehoben hat, hebt auch das neue nicht auf.
review-means-rights = In Gruppenchats, die dir gehören oder die du verwaltest, bekommt das neue Konto dieselben Rechte. Das alte behält seine.
review-means-hosted = Gruppenchats auf dem alten Server, die dir gehören: Sie werden auf dem neuen neu aufgebaut, und alle werden eingeladen. Wer darin ist, erfährt davon.
review-means-requests = Leute, die das alte Konto sehen möchten und noch keine Antwort haben: Stattdessen fragt das neue Konto bei ihnen an.
review-means-statement = Ein Hinweis auf dem alten Konto, wohin du umgezogen bist.

review-requests-check = Jetzt nachsehen
review-requests-checking = Wird nachgesehen …
review-requests-again = Noch einmal nachsehen
review-requests-nobody = Niemand wartet auf eine Antwort.
review-requests-listed = Steht auf deiner Kontaktliste und wird dort entschieden.
review-requests-not-yet = Beim Nachsehen erscheint dein altes Konto kurz als online.
review-requests-later = Das geschieht zu Beginn des Umzugs: Dein altes Konto erscheint kurz als online, und wer gefunden wird, bekommt eine Anfrage vom neuen.
review-requests-wait = Diese Leute warten auf dem alten Konto auf deine Antwort, wie alle, die von jetzt an anfragen.
review-requests-ticked = Wer ein Häkchen hat, bekommt eine Anfrage vom neuen Konto. Die anderen und alle, die von jetzt an anfragen, warten auf dem alten Konto auf deine Antwort.
review-requests-says = „{ $says }“
