### Unterhaltungen: die Nachrichten des alten Kontos, als Seiten zum Lesen gesichert.

conversations-reads = Nachrichten von { $owner } werden gelesen.
conversations-progress = { $count ->
    [one] { $count } Nachricht bis { $until }, { $size } ({ $percent } % des Zeitraums)
   *[other] { $count } Nachrichten bis { $until }, { $size } ({ $percent } % des Zeitraums)
}
conversations-progress-undated = { $count ->
    [one] { $count } Nachricht, { $size }
   *[other] { $count } Nachrichten, { $size }
}
conversations-progress-rate = { $count ->
    [one] { $done }, { $count } Nachricht pro Sekunde
   *[other] { $done }, { $count } Nachrichten pro Sekunde
}
conversations-fetches = { $count ->
    [one] Dateien werden geholt: { $done } von { $count }.
   *[other] Dateien werden geholt: { $done } von { $count }.
}
conversations-makes-pages = Aus den Unterhaltungen werden Seiten.
conversations-ask-larger = Es gibt Dateien, die größer sind als { $size }. Auch sie sichern?
conversations-ask-more = { $count ->
    [one] Mit der nächsten Datei sind es zusammen mehr als { $size }. Trotzdem sichern?
   *[other] Mit der nächsten von { $count } Dateien sind es zusammen mehr als { $size }. Trotzdem alle sichern?
}
conversations-nothing = Von { $account } gibt es keine Nachrichten zu sichern.
conversations-saved = { $conversations } mit { $messages } von { $account } in { $folder } gesichert. Öffne { $index } in einem Browser, um sie zu lesen. Was andere Programme einlesen können, ist in { $archive }.
conversations-in-backup = { $count ->
    [one] { $count } Nachricht der Unterhaltungen ist auch dabei.
   *[other] { $count } Nachrichten der Unterhaltungen sind auch dabei.
}
conversations-encrypted = { $count ->
    [one] { $count } Nachricht ist verschlüsselt, und nur die Chat-App, in der du sie liest, hat den Schlüssel. Um den Inhalt zu behalten, mach in dieser App eine Sicherung oder exportiere dort den Chat.
   *[other] { $count } Nachrichten sind verschlüsselt, und nur die Chat-App, in der du sie liest, hat die Schlüssel. Um den Inhalt zu behalten, mach in dieser App eine Sicherung oder exportiere dort die Chats.
}
conversations-room-has-none = Der Raum { $owner } hat keine Nachrichten, die dein Konto lesen darf.
conversations-has-none = { $server } speichert deine Nachrichten nicht, deshalb gibt es von dort nichts zu sichern. Was du geschrieben hast, ist nur in den Chat-Apps, in denen du es geschrieben hast.
conversations-unknown = Von { $owner } wurde nichts gesichert, weil Rehome nicht weiß, ob dort Nachrichten gespeichert sind: { $why }
conversations-stopped = Angehalten. Was gelesen wurde, ist gesichert. Starte Rehome noch einmal, um weiterzumachen.
conversations-lost = { $why } Was gelesen wurde, ist gesichert. Starte Rehome noch einmal, um weiterzumachen.
conversations-refused = Die Nachrichten von { $owner } ließen sich nicht zu Ende lesen: { $why } Was gelesen wurde, ist gesichert. Starte Rehome noch einmal, um es wieder zu versuchen.
conversations-why-refused = { $server } gibt sie nicht heraus ({ $condition }).
conversations-why-lost-place = { $server } weiß nicht mehr, wo es weitergeht.
conversations-why-lacking = { $server } meldet Nachrichten, schickt sie aber nicht.
conversations-why-stuck = { $server } schickt immer wieder dieselben Nachrichten.
conversations-missing = { $count ->
    [one] { $count } Nachricht von { $owner } fehlt, weil der Server sie nicht herausgeben konnte.
   *[other] { $count } Nachrichten von { $owner } fehlen, weil der Server sie nicht herausgeben konnte.
}
conversations-gap = Nachrichten von { $owner } zwischen { $after } und { $until } fehlen, weil der Server sie nicht herausgeben konnte.
conversations-files-elsewhere = { $count ->
    [one] { $count } Datei liegt auf einem anderen Server und blieb dort.
   *[other] { $count } Dateien liegen auf anderen Servern und blieben dort.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } Datei blieb, wo sie ist, weil ihr Server nicht verschlüsselt, was er schickt.
   *[other] { $count } Dateien blieben, wo sie sind, weil ihr Server nicht verschlüsselt, was er schickt.
}
conversations-files-too-large = { $count ->
    [one] { $count } Datei ist zu groß und wurde nicht gesichert.
   *[other] { $count } Dateien sind zu groß und wurden nicht gesichert.
}
conversations-files-gone = { $count ->
    [one] { $count } Datei ist nicht mehr auf dem Server.
   *[other] { $count } Dateien sind nicht mehr auf dem Server.
}
conversations-files-failed = { $count ->
    [one] { $count } Datei ließ sich nicht holen. Starte Rehome noch einmal, um es wieder zu versuchen.
   *[other] { $count } Dateien ließen sich nicht holen. Starte Rehome noch einmal, um es wieder zu versuchen.
}
conversations-files-differ = { $count ->
    [one] { $count } gesicherte Datei passt nicht zu ihrer Nachricht: Größe oder Typ weichen ab.
   *[other] { $count } gesicherte Dateien passen nicht zu ihren Nachrichten: Größe oder Typ weichen ab.
}
conversations-file-unwritten = Eine Datei ließ sich nicht schreiben
conversations-folder-taken = In { $path } ist etwas anderes. Wähle einen neuen oder leeren Ordner, damit nichts durcheinandergerät.
conversations-folder-other = In { $path } sind die Unterhaltungen von { $owner }. Wähle einen anderen Ordner.
conversations-folder-unusable = Der Ordner { $path } ist nicht verwendbar
conversations-record-unusable = { $path } lässt sich nicht schreiben oder lesen
conversations-record-in-use = Ein anderer Lauf sichert dort schon Unterhaltungen. Warte, bis er fertig ist, oder halte ihn an.
conversations-record-damaged = { $path } ist nicht so, wie Rehome es geschrieben hat, deshalb kommt nichts dazu. Wähle einen anderen Ordner oder stelle die Datei aus einer Kopie wieder her.
conversations-title = Unterhaltungen von { $account }
conversations-summary = { $conversations }, { $messages }. Gesichert am { $day }.
conversations-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
conversations-conversations = { $count ->
    [one] { $count } Unterhaltung
   *[other] { $count } Unterhaltungen
}
conversations-all = Alle Unterhaltungen
conversations-search = Diese Unterhaltung durchsuchen
conversations-search-all = Alle Unterhaltungen durchsuchen
conversations-nothing-found = Nichts gefunden
conversations-no-day = Ohne Datum
conversations-me = Du
conversations-in-private = { $nick } ({ $room })
conversations-corrected = korrigiert
conversations-retracted = zurückgenommen
conversations-bubble-omemo = Verschlüsselte Nachricht (OMEMO)
conversations-bubble-openpgp = Verschlüsselte Nachricht (OpenPGP)
conversations-bubble-otr = Verschlüsselte Nachricht (OTR)
conversations-bubble-encrypted = Verschlüsselte Nachricht
conversations-encrypted-here = { $count ->
    [one] { $count } Nachricht hier ist verschlüsselt, und nur die Chat-App, in der du sie liest, hat den Schlüssel. Um den Inhalt zu behalten, mach in dieser App eine Sicherung oder exportiere dort den Chat.
   *[other] { $count } Nachrichten hier sind verschlüsselt, und nur die Chat-App, in der du sie liest, hat die Schlüssel. Um den Inhalt zu behalten, mach in dieser App eine Sicherung oder exportiere dort den Chat.
}
conversations-topic = Das Thema ist jetzt: { $topic }
conversations-bounced = Eine Nachricht ließ sich nicht zustellen.
conversations-bounced-why = Eine Nachricht ließ sich nicht zustellen: { $why }
conversations-more = Alles anzeigen
conversations-for-programs = Für andere Programme, die Nachrichten genau so, wie der Server sie hatte (XEP-0227):
conversations-file-elsewhere = nicht gesichert: liegt auf einem anderen Server
conversations-file-unencrypted = nicht gesichert: ihr Server verschlüsselt nicht, was er schickt
conversations-file-unwanted = nicht gesichert
conversations-file-too-large = nicht gesichert: zu groß
conversations-file-gone = nicht gesichert: nicht mehr auf dem Server
conversations-file-failed = nicht gesichert: ließ sich nicht holen
conversations-file-encrypted = verschlüsselt: nur die Chat-App, in der du sie liest, kann sie öffnen
conversations-file-differs = passt nicht zur Nachricht: { $stated }

conversations-save = Meine Unterhaltungen sichern
conversations-save-item = Meine Unterhaltungen sichern …
conversations-lead = Ein Ordner, den jeder Browser lesen kann, auch wenn { $server } nicht mehr da ist.
conversations-name = Unterhaltungen
conversations-all-saved = gesichert
conversations-partly-saved = nicht alle gesichert
conversations-folder = Ordner
conversations-folder-hint = Ein neuer Ordner, ein leerer oder der, in den Rehome schon gesichert hat.
conversations-folder-no-dialog = Auf diesem Desktop gibt es keine Ordnerauswahl. Gib ein, wo der Ordner liegt.
conversations-choose-folder = Ordner auswählen …
conversations-with-files = Auch Bilder und Dateien
conversations-with-files-hint = Rehome fragt dich, bevor es mehr als 2 GB werden.
conversations-rooms = Räume
conversations-rooms-hint = Was in einem Raum geschrieben wurde, während du darin warst, ist vielleicht ohnehin unter deinen Nachrichten.
conversations-save-now = Sichern
conversations-signing-in = Anmeldung
conversations-now-at = Jetzt bei: { $day }
conversations-fetching = Bilder und Dateien werden geholt
conversations-today = heute
conversations-may-close = Du kannst Rehome schließen. Wenn du später noch einmal sicherst, holt es nur, was neu ist.
conversations-stop-question = Das Sichern anhalten?
conversations-stop-why = Was gelesen ist, bleibt gesichert. Später holt Rehome nur noch den Rest.
conversations-keep-saving = Weiter sichern
conversations-save-them = Sichern
conversations-leave-them = Weglassen
conversations-are-saved = { $conversations } mit { $messages } gesichert
conversations-in-folder = In { $folder }
conversations-read = Lesen
conversations-fetch-again = Den Rest holen
conversations-no-server = Unterhaltungen lassen sich nur von einem Server sichern, nicht aus einer Sicherungsdatei.
