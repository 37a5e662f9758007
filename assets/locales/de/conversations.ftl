conversations-reads = Die Nachrichten von { $owner } werden gelesen.
conversations-progress = { $count ->
    [one] { $count } Nachricht bis { $until }, { $size } ({ $percent } % der Zeit)
   *[other] { $count } Nachrichten bis { $until }, { $size } ({ $percent } % der Zeit)
}
conversations-progress-undated = { $count ->
    [one] { $count } Nachricht, { $size }
   *[other] { $count } Nachrichten, { $size }
}
conversations-fetches = { $count ->
    [one] Dateien werden geholt: { $done } von { $count }.
   *[other] Dateien werden geholt: { $done } von { $count }.
}
conversations-makes-pages = Aus den Unterhaltungen werden Seiten gemacht.
conversations-ask-larger = Es gibt Dateien, die größer als { $size } sind. Auch sie sichern?
conversations-ask-more = { $count ->
    [one] Mit der nächsten Datei werden es mehr als { $size }. Trotzdem sichern?
   *[other] Mit der nächsten von { $count } Dateien werden es mehr als { $size }. Trotzdem alle sichern?
}

conversations-nothing = Von { $account } gibt es keine Nachrichten zu sichern.
conversations-saved = { $conversations } mit { $messages } von { $account }: gesichert in { $folder }. Zum Lesen { $index } in einem Browser öffnen. Was andere Programme einlesen können, liegt in { $archive }.
conversations-in-backup = { $count ->
    [one] Auch { $count } Nachricht aus den Unterhaltungen ist darin.
   *[other] Auch { $count } Nachrichten aus den Unterhaltungen sind darin.
}
conversations-encrypted = { $count ->
    [one] { $count } Nachricht ist verschlüsselt, und nur die Chat-App, in der du sie gelesen hast, hat den Schlüssel. Damit bleibt, was darin steht, mach in dieser App eine Sicherung, oder exportiere dort den Chat.
   *[other] { $count } Nachrichten sind verschlüsselt, und nur die Chat-App, in der du sie gelesen hast, hat die Schlüssel. Damit bleibt, was darin steht, mach in dieser App eine Sicherung, oder exportiere dort die Chats.
}
conversations-room-has-none = Der Raum { $owner } bewahrt keine Nachrichten auf, die dein Konto lesen darf.
conversations-has-none = { $server } bewahrt deine Nachrichten nicht auf, also gibt es dort nichts zu sichern. Was du geschrieben hast, ist nur in den Chat-Apps, mit denen du geschrieben hast.
conversations-unknown = Von { $owner } wurde nichts gesichert, weil Rehome nicht feststellen kann, ob die Nachrichten aufbewahrt werden: { $why }
conversations-stopped = Angehalten. Was gelesen wurde, ist gesichert. Starte es noch einmal, um fortzufahren.
conversations-lost = { $why } Was gelesen wurde, ist gesichert. Starte es noch einmal, um fortzufahren.
conversations-refused = Die Nachrichten von { $owner } ließen sich nicht bis zum Ende lesen: { $why } Was gelesen wurde, ist gesichert. Starte es noch einmal, um es erneut zu versuchen.
conversations-why-refused = { $server } gibt sie nicht heraus ({ $condition }).
conversations-why-lost-place = { $server } weiß nicht mehr, wo es weitergeht.
conversations-why-lacking = { $server } kündigt Nachrichten an und schickt sie nicht.
conversations-why-stuck = { $server } schickt immer wieder dieselben Nachrichten.
conversations-missing = { $count ->
    [one] { $count } Nachricht von { $owner } fehlt, weil der Server sie nicht herausgeben konnte.
   *[other] { $count } Nachrichten von { $owner } fehlen, weil der Server sie nicht herausgeben konnte.
}
conversations-gap = Zwischen { $after } und { $until } fehlen Nachrichten von { $owner }, weil der Server sie nicht herausgeben konnte.

conversations-files-elsewhere = { $count ->
    [one] { $count } Datei liegt auf einem anderen Server und blieb dort.
   *[other] { $count } Dateien liegen auf anderen Servern und blieben dort.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } Datei blieb, wo sie ist, weil ihr Server nicht verschlüsselt, was er schickt.
   *[other] { $count } Dateien blieben, wo sie sind, weil ihr Server nicht verschlüsselt, was er schickt.
}
conversations-files-too-large = { $count ->
    [one] { $count } Datei ist zu groß und wurde nicht gesichert. Siehe --file-limit und --files-limit.
   *[other] { $count } Dateien sind zu groß und wurden nicht gesichert. Siehe --file-limit und --files-limit.
}
conversations-files-gone = { $count ->
    [one] { $count } Datei ist nicht mehr auf dem Server.
   *[other] { $count } Dateien sind nicht mehr auf dem Server.
}
conversations-files-failed = { $count ->
    [one] { $count } Datei ließ sich nicht holen. Starte es noch einmal, um es erneut zu versuchen.
   *[other] { $count } Dateien ließen sich nicht holen. Starte es noch einmal, um es erneut zu versuchen.
}
conversations-file-unwritten = Eine Datei ließ sich nicht speichern

conversations-folder-taken = In { $path } liegt schon etwas anderes. Nimm einen neuen oder einen leeren Ordner, damit nichts durcheinandergerät.
conversations-folder-other = In { $path } liegen die Unterhaltungen von { $owner }. Nimm einen anderen Ordner.
conversations-folder-unusable = Der Ordner { $path } lässt sich nicht benutzen
conversations-record-unusable = { $path } lässt sich nicht schreiben oder lesen
conversations-record-in-use = Ein anderer Lauf sichert dort schon Unterhaltungen. Warte, bis er fertig ist, oder halte ihn an.
conversations-record-damaged = { $path } ist nicht so, wie Rehome es geschrieben hat, also kommt nichts hinzu. Nimm einen anderen Ordner, oder stelle die Datei aus einer Kopie wieder her.

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
conversations-search = In dieser Unterhaltung suchen
conversations-search-all = In allen Unterhaltungen suchen
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
    [one] { $count } Nachricht hier ist verschlüsselt, und nur die Chat-App, in der du sie gelesen hast, hat den Schlüssel. Damit bleibt, was darin steht, mach in dieser App eine Sicherung, oder exportiere dort den Chat.
   *[other] { $count } Nachrichten hier sind verschlüsselt, und nur die Chat-App, in der du sie gelesen hast, hat die Schlüssel. Damit bleibt, was darin steht, mach in dieser App eine Sicherung, oder exportiere dort den Chat.
}
conversations-topic = Das Thema ist jetzt: { $topic }
conversations-bounced = Eine Nachricht ließ sich nicht zustellen.
conversations-bounced-why = Eine Nachricht ließ sich nicht zustellen: { $why }
conversations-more = Alles anzeigen
conversations-for-programs = Für andere Programme die Nachrichten so, wie der Server sie aufbewahrt hat (XEP-0227):
conversations-file-elsewhere = nicht gesichert: liegt auf einem anderen Server
conversations-file-unencrypted = nicht gesichert: der Server verschlüsselt nicht, was er schickt
conversations-file-unwanted = nicht gesichert
conversations-file-too-large = nicht gesichert: zu groß
conversations-file-gone = nicht gesichert: nicht mehr auf dem Server
conversations-file-failed = nicht gesichert: ließ sich nicht holen
conversations-file-encrypted = verschlüsselt: nur die Chat-App, in der du sie gelesen hast, kann sie öffnen
