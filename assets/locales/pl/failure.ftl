### Dlaczego coś się nie udało i który serwer tak powiedział.

failure-not-found = { $via ->
    [old] Stary serwer nie może znaleźć { $domain }.
   *[new] Nowy serwer nie może znaleźć { $domain }.
}
failure-not-reached = { $via ->
    [old] Stary serwer nie może w tej chwili połączyć się z { $domain }.
   *[new] Nowy serwer nie może w tej chwili połączyć się z { $domain }.
}
failure-unknown-address = { $domain } nie zna już tego adresu.
failure-not-taken = { $what ->
    [message] { $domain } nie przyjmuje wiadomości dla tego adresu.
   *[request] { $domain } nie przyjmuje próśb dla tego adresu.
}
failure-not-let-through = { $what ->
    [message] { $domain } nie przepuszcza wiadomości.
   *[request] { $domain } nie przepuszcza prośby.
}
failure-sent-back = { $what ->
    [message] { $domain } odesłał wiadomość ({ $condition }).
   *[request] { $domain } odesłał prośbę ({ $condition }).
}
failure-message-back = Twoja wiadomość nie dotarła. { $why }
failure-server-says = { $who ->
    [new] Odpowiedź nowego serwera: { $text }
    [old] Odpowiedź starego serwera: { $text }
   *[own] Odpowiedź serwera: { $text }
}
failure-domain-says = Odpowiedź { $domain }: { $text }

failure-refused = { $who ->
    [new] Nowy serwer odmówił ({ $condition }).
    [old] Stary serwer odmówił ({ $condition }).
   *[own] Serwer odmówił ({ $condition }).
}
failure-silent = { $who ->
    [new] Nowy serwer nie odpowiedział.
    [old] Stary serwer nie odpowiedział.
   *[own] Serwer nie odpowiedział.
}
failure-unreadable = { $who ->
    [new] Nowy serwer przysłał odpowiedź, której Rehome nie umie odczytać: { $what }.
    [old] Stary serwer przysłał odpowiedź, której Rehome nie umie odczytać: { $what }.
   *[own] Serwer przysłał odpowiedź, której Rehome nie umie odczytać: { $what }.
}
failure-too-slow = { $who ->
    [new] Nowy serwer nie przepuszcza już próśb, nawet wysyłanych bardzo powoli.
    [old] Stary serwer nie przepuszcza już próśb, nawet wysyłanych bardzo powoli.
   *[own] Serwer nie przepuszcza już próśb, nawet wysyłanych bardzo powoli.
}
failure-lost = Połączenie zostało przerwane, zanim udało się to zrobić.
failure-not-shown = { $who ->
    [new] Nowy serwer potwierdził zmianę, ale jej nie pokazuje.
    [old] Stary serwer potwierdził zmianę, ale jej nie pokazuje.
   *[own] Serwer potwierdził zmianę, ale jej nie pokazuje.
}
failure-vanished = { $who ->
    [new] Na nowym serwerze już tego nie ma.
    [old] Na starym serwerze już tego nie ma.
   *[own] Na serwerze już tego nie ma.
}
failure-unsendable = Niektórych znaków nie da się wysłać.
failure-too-large = Rozmiar to { $size }, a serwer przyjmuje naraz najwyżej { $limit }.
failure-full = { $who ->
    [new] Limit nowego serwera: { $limit }.
    [old] Limit starego serwera: { $limit }.
   *[own] Limit serwera: { $limit }.
}
failure-taken = W tym miejscu jest już coś innego i tak zostanie.
failure-not-private = { $who ->
    [new] Nowy serwer pokazałby to innym.
    [old] Stary serwer pokazałby to innym.
   *[own] Serwer pokazałby to innym.
}
failure-with-messages-only = Być może serwer udostępnia je tylko razem z wiadomościami, które na ciebie czekają, a te są tylko dla ciebie. Komunikator pokaże, kto prosi o kontakt.
failure-unsupported = { $who ->
    [new] Nowy serwer nie ma takiej możliwości.
    [old] Stary serwer nie ma takiej możliwości.
   *[own] Serwer nie ma takiej możliwości.
}
failure-in-doubt = Nie wiadomo, czy to się udało: serwer tego nie mówi, a po drugiej próbie mogłoby się to stać dwa razy.
