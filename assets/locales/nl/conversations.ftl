### Gesprekken: de berichten van het oude account, opgeslagen als pagina’s om te lezen.

conversations-reads = De berichten van { $owner } lezen.
conversations-progress = { $count ->
    [one] { $count } bericht tot en met { $until }, { $size } ({ $percent }% van de periode)
   *[other] { $count } berichten tot en met { $until }, { $size } ({ $percent }% van de periode)
}
conversations-progress-undated = { $count ->
    [one] { $count } bericht, { $size }
   *[other] { $count } berichten, { $size }
}
conversations-fetches = { $count ->
    [one] Bestanden ophalen: { $done } van { $count }.
   *[other] Bestanden ophalen: { $done } van { $count }.
}
conversations-makes-pages = Pagina’s maken van de gesprekken.
conversations-ask-larger = Er zijn bestanden die groter zijn dan { $size }. Die ook opslaan?
conversations-ask-more = { $count ->
    [one] Met het volgende bestand erbij komen de bestanden boven { $size } uit. Toch opslaan?
   *[other] Met het volgende van { $count } bestanden erbij komen de bestanden boven { $size } uit. Ze toch opslaan?
}

conversations-nothing = Er zijn geen berichten van { $account } om op te slaan.
conversations-saved = { $conversations } met { $messages } van { $account } opgeslagen in { $folder }. Open { $index } in een browser om ze te lezen. Wat andere programma’s kunnen inlezen, staat in { $archive }.
conversations-in-backup = { $count ->
    [one] Er staat ook { $count } bericht uit de gesprekken in.
   *[other] Er staan ook { $count } berichten uit de gesprekken in.
}
conversations-encrypted = { $count ->
    [one] { $count } bericht is versleuteld, en alleen de chatapp waarin je het hebt gelezen, heeft de sleutel. Wil je de inhoud bewaren, maak dan in die app een back-up of exporteer de chat daar.
   *[other] { $count } berichten zijn versleuteld, en alleen de chatapp waarin je ze hebt gelezen, heeft de sleutels. Wil je de inhoud bewaren, maak dan in die app een back-up of exporteer de chats daar.
}

conversations-room-has-none = De chatruimte { $owner } bewaart geen berichten die je account mag lezen.
conversations-has-none = { $server } bewaart je berichten niet, dus er valt daar niets op te slaan. Wat je hebt geschreven, staat alleen in de chatapps waarin je het schreef.
conversations-unknown = Er is niets van { $owner } opgeslagen, omdat Rehome niet kan nagaan of de berichten worden bewaard: { $why }
conversations-stopped = Gestopt. Wat al gelezen is, is opgeslagen. Start Rehome nog een keer om verder te gaan.
conversations-lost = { $why } Wat al gelezen is, is opgeslagen. Start Rehome nog een keer om verder te gaan.
conversations-refused = De berichten van { $owner } konden niet tot het einde worden gelezen: { $why } Wat al gelezen is, is opgeslagen. Start Rehome nog een keer om het opnieuw te proberen.
conversations-why-refused = { $server } weigert ze te geven ({ $condition }).
conversations-why-lost-place = { $server } weet niet meer waar het lezen was gebleven.
conversations-why-lacking = { $server } meldt berichten, maar stuurt ze niet.
conversations-why-stuck = { $server } stuurt steeds weer dezelfde berichten.
conversations-missing = { $count ->
    [one] { $count } bericht van { $owner } ontbreekt, omdat de server het niet kon geven.
   *[other] { $count } berichten van { $owner } ontbreken, omdat de server ze niet kon geven.
}
conversations-gap = Berichten van { $owner } tussen { $after } en { $until } ontbreken, omdat de server ze niet kon geven.

conversations-files-elsewhere = { $count ->
    [one] { $count } bestand staat op een andere server en is daar gebleven.
   *[other] { $count } bestanden staan op andere servers en zijn daar gebleven.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } bestand is blijven staan, omdat de server ervan niet versleutelt wat hij verstuurt.
   *[other] { $count } bestanden zijn blijven staan, omdat de server ervan niet versleutelt wat hij verstuurt.
}
conversations-files-too-large = { $count ->
    [one] { $count } bestand is te groot en is niet opgeslagen.
   *[other] { $count } bestanden zijn te groot en zijn niet opgeslagen.
}
conversations-files-gone = { $count ->
    [one] { $count } bestand staat niet meer op de server.
   *[other] { $count } bestanden staan niet meer op de server.
}
conversations-files-failed = { $count ->
    [one] { $count } bestand kon niet worden opgehaald. Start Rehome nog een keer om het opnieuw te proberen.
   *[other] { $count } bestanden konden niet worden opgehaald. Start Rehome nog een keer om het opnieuw te proberen.
}
conversations-files-differ = { $count ->
    [one] { $count } opgeslagen bestand komt niet overeen met het bericht: de grootte of het type is anders.
   *[other] { $count } opgeslagen bestanden komen niet overeen met hun berichten: de grootte of het type is anders.
}
conversations-file-unwritten = Een bestand kon niet worden geschreven

conversations-folder-taken = Er staat al iets anders in { $path }. Kies een nieuwe of een lege map, zodat er niets door elkaar raakt.
conversations-folder-other = In { $path } staan de gesprekken van { $owner }. Kies een andere map.
conversations-folder-unusable = De map { $path } kan niet worden gebruikt
conversations-record-unusable = { $path } kan niet worden geschreven of gelezen
conversations-record-in-use = Rehome is in een ander venster of een andere terminal al gesprekken aan het opslaan in deze map. Wacht tot dat klaar is, of stop het.
conversations-record-damaged = { $path } is niet meer zoals Rehome het heeft geschreven, dus er wordt niets aan toegevoegd. Kies een andere map, of zet het terug vanaf een kopie.

conversations-title = Gesprekken van { $account }
conversations-summary = { $conversations }, { $messages }. Opgeslagen op { $day }.
conversations-messages = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}
conversations-conversations = { $count ->
    [one] { $count } gesprek
   *[other] { $count } gesprekken
}
conversations-all = Alle gesprekken
conversations-search = Zoeken in dit gesprek
conversations-search-all = Zoeken in alle gesprekken
conversations-nothing-found = Niets gevonden
conversations-no-day = Geen datum
conversations-me = Jij
conversations-in-private = { $nick } ({ $room })
conversations-corrected = bewerkt
conversations-retracted = ingetrokken
conversations-bubble-omemo = Versleuteld bericht (OMEMO)
conversations-bubble-openpgp = Versleuteld bericht (OpenPGP)
conversations-bubble-otr = Versleuteld bericht (OTR)
conversations-bubble-encrypted = Versleuteld bericht
conversations-encrypted-here = { $count ->
    [one] { $count } bericht hier is versleuteld, en alleen de chatapp waarin je het hebt gelezen, heeft de sleutel. Wil je de inhoud bewaren, maak dan in die app een back-up of exporteer de chat daar.
   *[other] { $count } berichten hier zijn versleuteld, en alleen de chatapp waarin je ze hebt gelezen, heeft de sleutels. Wil je de inhoud bewaren, maak dan in die app een back-up of exporteer de chat daar.
}
conversations-topic = Het onderwerp is nu: { $topic }
conversations-bounced = Een bericht kon niet worden bezorgd.
conversations-bounced-why = Een bericht kon niet worden bezorgd: { $why }
conversations-more = Alles tonen
conversations-for-programs = Voor andere programma’s de berichten precies zoals de server ze bewaarde (XEP-0227):
conversations-file-elsewhere = niet opgeslagen: staat op een andere server
conversations-file-unencrypted = niet opgeslagen: de server ervan versleutelt niet wat hij verstuurt
conversations-file-unwanted = niet opgeslagen
conversations-file-too-large = niet opgeslagen: te groot
conversations-file-gone = niet opgeslagen: staat niet meer op de server
conversations-file-failed = niet opgeslagen: kon niet worden opgehaald
conversations-file-encrypted = versleuteld: alleen de chatapp waarin je het hebt gelezen, kan het openen
conversations-file-differs = komt niet overeen met het bericht: { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } bericht per seconde
   *[other] { $done }, { $count } berichten per seconde
}
conversations-save = Mijn gesprekken opslaan
conversations-save-item = Mijn gesprekken opslaan…
conversations-lead = Een map die elke browser kan lezen, ook als { $server } er niet meer is.
conversations-name = Gesprekken
conversations-all-saved = opgeslagen
conversations-partly-saved = deels opgeslagen
conversations-folder = Map
conversations-folder-hint = Een nieuwe map, een lege, of die waarin Rehome al eerder heeft opgeslagen.
conversations-folder-no-dialog = Deze computer heeft geen venster om mappen te kiezen. Typ waar de map staat.
conversations-choose-folder = Map kiezen…
conversations-with-files = Ook foto’s en bestanden
conversations-with-files-hint = Rehome vraagt het je voordat het meer dan 2 GB wordt.
conversations-rooms = Chatruimtes
conversations-rooms-hint = Wat er in een chatruimte is geschreven terwijl je erin zat, staat misschien toch al bij je berichten.
conversations-save-now = Opslaan
conversations-signing-in = Inloggen
conversations-now-at = Nu bij { $day }
conversations-fetching = Foto’s en bestanden ophalen
conversations-today = vandaag
conversations-may-close = Je kunt Rehome sluiten. Als je later opnieuw opslaat, haalt het alleen op wat nieuw is.
conversations-stop-question = Stoppen met opslaan?
conversations-stop-why = Wat al gelezen is, blijft opgeslagen. Later haalt Rehome alleen de rest op.
conversations-keep-saving = Blijven opslaan
conversations-save-them = Opslaan
conversations-leave-them = Overslaan
conversations-are-saved = Opgeslagen: { $conversations } met { $messages }
conversations-in-folder = In { $folder }
conversations-read = Lezen
conversations-fetch-again = De rest ophalen
conversations-no-server = Gesprekken kunnen alleen van een server worden opgeslagen, niet uit een back-upbestand.
