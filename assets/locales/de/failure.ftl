### Warum etwas nicht ging, und welcher Server das sagt.

failure-not-found = { $via ->
    [old] Der alte Server findet { $domain } nicht.
   *[new] Der neue Server findet { $domain } nicht.
}
failure-not-reached = { $via ->
    [old] Der alte Server erreicht { $domain } zurzeit nicht.
   *[new] Der neue Server erreicht { $domain } zurzeit nicht.
}
failure-unknown-address = { $domain } kennt diese Adresse nicht mehr.
failure-not-taken = { $what ->
    [message] { $domain } nimmt für diese Adresse keine Nachrichten an.
   *[request] { $domain } nimmt für diese Adresse keine Anfragen an.
}
failure-not-let-through = { $what ->
    [message] { $domain } lässt die Nachricht nicht durch.
   *[request] { $domain } lässt die Anfrage nicht durch.
}
failure-sent-back = { $what ->
    [message] { $domain } hat die Nachricht zurückgeschickt ({ $condition }).
   *[request] { $domain } hat die Anfrage zurückgeschickt ({ $condition }).
}
failure-message-back = Deine Nachricht ist nicht angekommen. { $why }
failure-server-says = { $who ->
    [new] Der neue Server sagt: { $text }
    [old] Der alte Server sagt: { $text }
   *[own] Der Server sagt: { $text }
}
failure-domain-says = { $domain } sagt: { $text }
failure-refused = { $who ->
    [new] Der neue Server hat das abgelehnt ({ $condition }).
    [old] Der alte Server hat das abgelehnt ({ $condition }).
   *[own] Der Server hat das abgelehnt ({ $condition }).
}
failure-silent = { $who ->
    [new] Der neue Server hat nicht geantwortet.
    [old] Der alte Server hat nicht geantwortet.
   *[own] Der Server hat nicht geantwortet.
}
failure-unreadable = { $who ->
    [new] Der neue Server hat etwas geantwortet, das Rehome nicht lesen kann: { $what }.
    [old] Der alte Server hat etwas geantwortet, das Rehome nicht lesen kann: { $what }.
   *[own] Der Server hat etwas geantwortet, das Rehome nicht lesen kann: { $what }.
}
failure-too-slow = { $who ->
    [new] Der neue Server lässt keine weiteren Anfragen durch, so langsam sie auch kommen.
    [old] Der alte Server lässt keine weiteren Anfragen durch, so langsam sie auch kommen.
   *[own] Der Server lässt keine weiteren Anfragen durch, so langsam sie auch kommen.
}
failure-lost = Die Verbindung ist abgebrochen, bevor das erledigt war.
failure-not-shown = { $who ->
    [new] Der neue Server hat zugestimmt, zeigt die Änderung aber nicht an.
    [old] Der alte Server hat zugestimmt, zeigt die Änderung aber nicht an.
   *[own] Der Server hat zugestimmt, zeigt die Änderung aber nicht an.
}
failure-vanished = { $who ->
    [new] Auf dem neuen Server ist es nicht mehr vorhanden.
    [old] Auf dem alten Server ist es nicht mehr vorhanden.
   *[own] Auf dem Server ist es nicht mehr vorhanden.
}
failure-unsendable = Einige der Zeichen lassen sich nicht verschicken.
failure-too-large = Die Größe ist { $size }, und der Server nimmt höchstens { $limit } auf einmal an.
failure-full = { $who ->
    [new] Der neue Server speichert höchstens { $limit }.
    [old] Der alte Server speichert höchstens { $limit }.
   *[own] Der Server speichert höchstens { $limit }.
}
failure-taken = An dieser Stelle steht inzwischen etwas anderes, und das bleibt dort.
failure-not-private = { $who ->
    [new] Der neue Server hätte es anderen gezeigt.
    [old] Der alte Server hätte es anderen gezeigt.
   *[own] Der Server hätte es anderen gezeigt.
}
failure-with-messages-only = Der Server gibt sie womöglich nur zusammen mit den Nachrichten heraus, die auf dich warten, und die sind nur für dich. Deine Chat-App zeigt, wer gefragt hat.
failure-unsupported = { $who ->
    [new] Der neue Server kann das nicht.
    [old] Der alte Server kann das nicht.
   *[own] Der Server kann das nicht.
}
failure-in-doubt = Rehome weiß nicht, ob das erledigt wurde: Der Server sagt es nicht, und bei einem zweiten Versuch könnte es doppelt geschehen.
