### Alles außer den Kontakten.

data-kind-profile = Profil
data-kind-picture = Profilbild
data-kind-nickname = Spitzname
data-kind-rooms = Räume mit Lesezeichen
data-kind-private = Notizen und App-Einstellungen
data-kind-published = Andere veröffentlichte Daten
data-kind-blocked = Blockierte Adressen
data-kind-archive-preferences = Einstellungen zum Nachrichtenarchiv
data-kind-room-rights = Rechte in Räumen
data-kind-hosted-rooms = Eigene Räume auf dem alten Server
data-kind-pending-requests = Unbeantwortete Kontaktanfragen
data-kind-statement = Hinweis auf dem alten Konto
data-count-rooms = { $count ->
    [one] Raum mit Lesezeichen
   *[other] Räume mit Lesezeichen ({ $count })
}
data-count-private = { $count ->
    [one] Notizen und App-Einstellungen
   *[other] Notizen und App-Einstellungen ({ $count })
}
data-count-published = { $count ->
    [one] Andere veröffentlichte Daten
   *[other] Andere veröffentlichte Daten ({ $count })
}
data-count-blocked = { $count ->
    [one] Blockierte Adresse
   *[other] Blockierte Adressen ({ $count })
}
data-count-archive-preferences = { $count ->
    [one] Einstellung zum Nachrichtenarchiv
   *[other] Einstellungen zum Nachrichtenarchiv ({ $count })
}
data-count-room-rights = { $count ->
    [one] Recht in einem Raum
   *[other] Rechte in Räumen ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] Ein eigener Raum auf dem alten Server
   *[other] Eigene Räume auf dem alten Server ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Unbeantwortete Kontaktanfrage
   *[other] Unbeantwortete Kontaktanfragen ({ $count })
}
data-bookmarked-rooms = { $count ->
    [one] { $count } Raum mit Lesezeichen
   *[other] { $count } Räume mit Lesezeichen
}
data-none = { $what }: auf dem alten Konto nicht vorhanden.
data-unusable = { $what }: Auf dem alten Konto ist nichts, was sich mitnehmen ließe.
data-left = { $what }: Das bleibt auf dem alten Konto.
data-not-looked-for = Unbeantwortete Kontaktanfragen: nicht nachgesehen (dazu: --look-for-requests).
data-not-looked-for-window = Unbeantwortete Kontaktanfragen: nicht nachgesehen.
data-unsupported = { $what }: Der neue Server hat dafür keinen Platz.
data-requests-left = { $what }: Das bleibt auf dem alten Konto und wartet dort auf deine Antwort.
data-requests-planned = { $what }: Dein neues Konto fragt stattdessen an.
data-requests-moved = { $what }: Dein neues Konto hat stattdessen angefragt.
data-requests-there = { $what }: schon auf der neuen Kontaktliste.
data-left-out = { $what }: ausgelassen.
data-kept = { $what }: Das neue Konto behält seine eigenen Angaben.
data-moved-but-kept = { $what }: mitgenommen, außer wo das neue Konto eigene Angaben hat.
data-there = { $what }: schon auf dem neuen Konto.
data-planned = { $what }: Das wird mitgenommen.
data-moved = { $what }: mitgenommen.
data-partly = { $what }: nur teilweise mitgenommen.
data-failed = { $what }: nicht mitgenommen.
data-private-unlisted = Server listen das nicht auf, deshalb findet Rehome nur, was unter bekannten Namen gespeichert ist.
data-old-account = altes Konto: { $value }
data-new-account = neues Konto: { $value }
data-asker = { $who }: „{ $text }“
data-asker-left = { $who } – bleibt auf dem alten Konto

data-note-unsupported = Der alte Server hat keinen Platz für einen Hinweis, wohin du umgezogen bist: Kontakte erfahren es nur aus dem, was ihnen geschickt wird, und ihre Apps können nicht prüfen, ob die neue Adresse deine ist.
data-note-planned = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, wird veröffentlicht.
data-note-moved = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, ist veröffentlicht.
data-note-there = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, war schon veröffentlicht.
data-note-gone = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, ist nicht mehr da. Wenn du den Umzug noch einmal startest, wird er wieder veröffentlicht.
data-note-left = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, wurde ausgelassen.
data-note-failed = Der Hinweis auf dem alten Konto, wohin du umgezogen bist, konnte nicht veröffentlicht werden.

data-will-be-smaller = { $why } Das Bild wird verkleinert.
data-will-archive = { $policy ->
    [never] Wie beim alten Konto hebt der neue Server keine Nachrichten auf, außer mit denen, die in diesen Einstellungen stehen.
    [roster] Wie beim alten Konto hebt der neue Server nur Nachrichten mit Kontakten auf, außer mit denen, die in diesen Einstellungen stehen.
   *[always] Wie beim alten Konto hebt der neue Server alle Nachrichten auf, außer mit denen, die in diesen Einstellungen stehen.
}
data-is-smaller = Das Bild wurde verkleinert, weil der neue Server die Größe begrenzt.
data-lost-fields = Der neue Server behält diese Felder nicht: { $fields }.
data-web-pages-left = { $count ->
    [one] Der neue Server behält nur Lesezeichen von Räumen: { $count } Webseite aus deinen Lesezeichen kann nicht mit.
   *[other] Der neue Server behält nur Lesezeichen von Räumen: { $count } Webseiten aus deinen Lesezeichen können nicht mit.
}
data-fields-left-out = Das alte Konto hat zwei Profile, und der neue Server behält eines; diese Felder stehen nur im anderen: { $fields }.
data-some-missing = { $count ->
    [one] { $count } fehlt. { $why }
   *[other] { $count } fehlen. { $why }
}
data-of-them = { $count ->
    [one] { $count } davon: { $why }
   *[other] { $count } davon: { $why }
}
data-old-unreadable = Das alte Konto ließ sich nicht lesen: { $why }
data-new-unreadable = Das neue Konto ließ sich nicht lesen: { $why }
data-not-taken = Der neue Server nimmt das nicht an. { $items }
data-item-why = { $item }: { $why }

data-bad-addresses = Keine gültigen Adressen, deshalb ausgelassen: { $names }.
data-no-rooms = Keine Adressen von Räumen, deshalb ausgelassen: { $names }.
data-unused-lists = Privatsphärelisten, die nicht in Gebrauch waren, bleiben zurück: { $names }.
data-namespace-taken = Der neue Server behält nur eine Sache je Namensraum und hat dort schon etwas von dir. Deshalb bleibt das zurück: { $names }.
data-not-moved = Nicht mitgenommen: { $names }.
data-more = { $count } weitere
data-no-address = Ein Eintrag ohne Adresse wurde ausgelassen.
data-twice-nick = { $room } steht zweimal auf der Liste. Der Spitzname { $nick } aus dem zweiten Eintrag wurde ausgelassen.
data-twice-password = { $room } steht zweimal auf der Liste. Das andere Passwort aus dem zweiten Eintrag wurde ausgelassen.
data-twice-both = { $room } steht zweimal auf der Liste. Der Spitzname { $nick } und das andere Passwort aus dem zweiten Eintrag wurden ausgelassen.
data-picture-elsewhere = Das Bild ist nur ein Link, und Rehome lädt es von dort nicht herunter: { $address }
data-picture-damaged = Das Bild ist beschädigt und lässt sich nicht lesen.
data-picture-none = Was dort gespeichert ist, ist kein Bild.
data-picture-missing = Ein Bild ist angekündigt, aber es ist nicht da.
data-partly-denied = { $who } war nur für manches blockiert, was eine Blockierliste nicht kann, und wird deshalb nicht blockiert.
data-partly-denied-many = Eine Regel, die viele Leute blockiert hat, aber nur für manches, bleibt zurück, weil eine Blockierliste das nicht kann.
data-denied-with-exceptions = { $domain } war mit Ausnahmen blockiert, die eine Blockierliste nicht kennt: Kontakte, die dort blockiert waren, werden einzeln blockiert, sonst niemand.
data-strangers-denied = Alle, die keine Kontakte sind, waren blockiert; das kann eine Blockierliste nicht.
data-published-markers = Wie weit du Unterhaltungen gelesen hast, bleibt zurück, weil es sich auf das Archiv des alten Servers bezieht.
data-published-keys = Deine öffentlichen OpenPGP-Schlüssel bleiben zurück, weil sie auf die alte Adresse ausgestellt sind. Deine Chat-App veröffentlicht einen für die neue.
data-published-blog = Dein Blog bleibt auf dem alten Konto: Auf dem neuen ginge jeder Beitrag als Neuigkeit an deine Kontakte.
data-published-stickers = Deine Sticker bleiben zurück, weil sie nur Links sind, zum Teil auf den alten Server. Füge sie in deiner Chat-App neu hinzu.
data-published-subscriptions = Die Liste der Blogs und Kanäle, denen du folgst, bleibt zurück, weil man dort nur deine alte Adresse kennt. Folge ihnen vom neuen Konto aus neu.
data-published-moment = Was deine Apps nur für den Augenblick zeigen, etwa deine Stimmung oder die Musik, die du hörst, bleibt zurück.
data-published-unknown = Unter Namen veröffentlicht, die Rehome nicht kennt, und auf dem alten Konto geblieben: { $names }.
data-doubtful-terminal = { $count ->
    [one] Das ist ein ganzer Server (der deines neuen Kontos oder einer mit Kontakten von dir) und wird nur blockiert, wenn du es verlangst (mit --include { $first }): { $names }. Bis dahin werden deine Kontakte dort weder gefragt noch benachrichtigt (mit --include und der Adresse einer Person wird sie gefragt).
   *[other] Das sind ganze Server (der deines neuen Kontos oder solche mit Kontakten von dir) und werden nur blockiert, wenn du es verlangst (mit --include { $first } der erste): { $names }. Bis dahin werden deine Kontakte dort weder gefragt noch benachrichtigt (mit --include und der Adresse einer Person wird sie gefragt).
}
data-doubtful-window = { $count ->
    [one] Das ist ein ganzer Server (der deines neuen Kontos oder einer mit Kontakten von dir) und wird nur blockiert, wenn du ihn anhakst: { $names }. Bis dahin werden deine Kontakte dort weder gefragt noch benachrichtigt.
   *[other] Das sind ganze Server (der deines neuen Kontos oder solche mit Kontakten von dir) und werden nur blockiert, wenn du sie anhakst: { $names }. Bis dahin werden deine Kontakte dort weder gefragt noch benachrichtigt.
}

data-not-saved = { $what }: Das ließ sich nicht lesen und fehlt womöglich in der Datei. { $why }
data-partly-saved = { $what }: Nicht alles davon ist in der Datei. { $flaws }
data-entry-not-saved = Ein Eintrag der Kontaktliste ist nicht in der Datei, weil seine Adresse nicht lesbar ist: „{ $address }“.
data-entry-not-saved-named = Ein Eintrag der Kontaktliste ist nicht in der Datei, weil seine Adresse nicht lesbar ist: „{ $address }“ ({ $name }).

data-field-full-name = Voller Name
data-field-first-name = Vorname
data-field-last-name = Nachname
data-field-middle-name = Zweiter Vorname
data-field-nickname = Spitzname
data-field-birthday = Geburtstag
data-field-email = E-Mail
data-field-telephone = Telefon
data-field-url = Website
data-field-street = Straße
data-field-town = Ort
data-field-postal-code = Postleitzahl
data-field-region = Region
data-field-country = Land
data-field-organisation = Organisation
data-field-title = Position
data-field-role = Rolle
data-field-about = Über mich
data-field-chat-address = Chat-Adresse
data-field-value = { $field }: { $value }

data-private-roster-notes = Notizen zu Kontakten
data-private-metacontacts = Welche Adressen zu derselben Person gehören
data-private-delimiter = Trennzeichen in den Namen verschachtelter Gruppen
data-private-settings = Einstellungen
data-private-gajim = Einstellungen von Gajim
data-private-exodus = Einstellungen von Exodus
data-item-everybody-else = Alle anderen
data-archived-always = Nachrichten werden aufgehoben
data-archived-roster = Nachrichten werden nur bei Kontakten aufgehoben
data-archived-never = Nachrichten werden nicht aufgehoben
data-item-key-backup = Verschlüsselte Sicherung deines OpenPGP-Schlüssels
data-item-read = Wie weit du in { $room } gelesen hast
data-picture = { $format }, { $size }
data-picture-by-link = ein Link zu einem Bild
data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB
