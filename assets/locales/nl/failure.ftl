### Waarom iets niet kon, en welke server dat zei.

failure-not-found = { $via ->
    [old] De oude server kan { $domain } niet vinden.
   *[new] De nieuwe server kan { $domain } niet vinden.
}
failure-not-reached = { $via ->
    [old] De oude server kan { $domain } op dit moment niet bereiken.
   *[new] De nieuwe server kan { $domain } op dit moment niet bereiken.
}
failure-unknown-address = { $domain } kent dit adres niet meer.
failure-not-taken = { $what ->
    [message] { $domain } neemt voor dit adres geen berichten aan.
   *[request] { $domain } neemt voor dit adres geen verzoeken aan.
}
failure-not-let-through = { $what ->
    [message] { $domain } laat het bericht niet door.
   *[request] { $domain } laat het verzoek niet door.
}
failure-sent-back = { $what ->
    [message] { $domain } heeft het bericht teruggestuurd ({ $condition }).
   *[request] { $domain } heeft het verzoek teruggestuurd ({ $condition }).
}
failure-message-back = Je bericht is niet aangekomen. { $why }
failure-server-says = { $who ->
    [new] De nieuwe server zegt: { $text }
    [old] De oude server zegt: { $text }
   *[own] De server zegt: { $text }
}
failure-domain-says = { $domain } zegt: { $text }

failure-refused = { $who ->
    [new] De nieuwe server heeft dit geweigerd ({ $condition }).
    [old] De oude server heeft dit geweigerd ({ $condition }).
   *[own] De server heeft dit geweigerd ({ $condition }).
}
failure-silent = { $who ->
    [new] De nieuwe server heeft niet geantwoord.
    [old] De oude server heeft niet geantwoord.
   *[own] De server heeft niet geantwoord.
}
failure-unreadable = { $who ->
    [new] De nieuwe server gaf een antwoord dat Rehome niet kan lezen: { $what }.
    [old] De oude server gaf een antwoord dat Rehome niet kan lezen: { $what }.
   *[own] De server gaf een antwoord dat Rehome niet kan lezen: { $what }.
}
failure-too-slow = { $who ->
    [new] De nieuwe server laat geen verzoeken meer door, hoe langzaam ze ook komen.
    [old] De oude server laat geen verzoeken meer door, hoe langzaam ze ook komen.
   *[own] De server laat geen verzoeken meer door, hoe langzaam ze ook komen.
}
failure-lost = De verbinding werd verbroken voordat dit klaar was.
failure-not-shown = { $who ->
    [new] De nieuwe server heeft dit bevestigd, maar laat de wijziging niet zien.
    [old] De oude server heeft dit bevestigd, maar laat de wijziging niet zien.
   *[own] De server heeft dit bevestigd, maar laat de wijziging niet zien.
}
failure-vanished = { $who ->
    [new] De nieuwe server heeft het niet meer.
    [old] De oude server heeft het niet meer.
   *[own] De server heeft het niet meer.
}
failure-unsendable = Er staan tekens in die niet verstuurd kunnen worden.
failure-too-large = De grootte is { $size }, en de server neemt hoogstens { $limit } in één keer aan.
failure-full = { $who ->
    [new] De nieuwe server bewaart er hoogstens { $limit }.
    [old] De oude server bewaart er hoogstens { $limit }.
   *[own] De server bewaart er hoogstens { $limit }.
}
failure-taken = Inmiddels staat er iets anders op die plaats, en dat blijft daar.
failure-not-private = { $who ->
    [new] De nieuwe server zou het aan anderen hebben laten zien.
    [old] De oude server zou het aan anderen hebben laten zien.
   *[own] De server zou het aan anderen hebben laten zien.
}
failure-with-messages-only = De server geeft ze misschien alleen samen met de berichten die op je wachten, en die zijn voor jou. In je chatapp zie je wie een verzoek heeft gestuurd.
failure-unsupported = { $who ->
    [new] Bij de nieuwe server kan dit niet.
    [old] Bij de oude server kan dit niet.
   *[own] Bij de server kan dit niet.
}
failure-in-doubt = Rehome weet niet of dit gelukt is: de server zegt het niet, en bij een tweede poging zou het dubbel kunnen gebeuren.
