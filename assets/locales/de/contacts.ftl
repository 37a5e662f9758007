### Kontakte.

contacts-count = { $count ->
    [one] { $count } Kontakt
   *[other] { $count } Kontakte
}
contacts-reason-gateway = ein Transport: Er kennt dein Passwort für ein anderes Netz, deshalb musst du ihn selbst neu einrichten
contacts-reason-behind-gateway = über den Transport { $gateway } erreichbar
contacts-reason-uncertain-terminal = Rehome kann nicht erkennen, ob { $gateway } eine Person oder ein Transport ist; --include { $gateway } nimmt den Kontakt mit
contacts-reason-uncertain-window = Rehome kann nicht erkennen, ob { $gateway } eine Person oder ein Transport ist; hake den Eintrag in der Liste an, um ihn mitzunehmen
contacts-reason-own = das bist du
contacts-reason-invalid = keine gültige Adresse
contacts-reason-excluded = von dir ausgelassen
contacts-reason-blocked = blockiert: kommt auf die Liste, wird aber weder gefragt noch benachrichtigt
contacts-remark-not-told = weiß noch nichts vom Umzug; starte den Umzug noch einmal
contacts-reason-blocked-since = blockiert, nachdem schon gefragt oder benachrichtigt wurde: bekommt nichts mehr
contacts-remark-unwanted = die Server haben den Kontakt trotzdem auf die neue Liste gesetzt; entferne ihn dort, wenn du ihn nicht möchtest
contacts-remark-name-left = Der neue Server hat den Namen „{ $name }“ nicht angenommen
contacts-remark-groups-left = { $count ->
    [one] Der neue Server hat die Gruppe { $groups } nicht angenommen
   *[other] Der neue Server hat die Gruppen { $groups } nicht angenommen
}
contacts-remark-label-left = { $count ->
    [one] Der neue Server hat den Namen „{ $name }“ und die Gruppe { $groups } nicht angenommen
   *[other] Der neue Server hat den Namen „{ $name }“ und die Gruppen { $groups } nicht angenommen
}
contacts-quoted = „{ $name }“
contacts-remark-reminded = einmal erinnert
contacts-remark-probably-declined-terminal = niemand hat ein „Nein“ gesehen, aber die Anfrage ist nicht mehr da; rehome remind --contact { $contact } fragt noch einmal
contacts-remark-probably-declined-window = niemand hat ein „Nein“ gesehen, aber die Anfrage ist nicht mehr da
contacts-left-by-server = der alte Server hat den Kontakt nicht mitgenommen: { $why ->
    [gateway] er hält den Kontakt für einen Transport
    [uncertain] es könnte ein Transport sein
    [own] er hält den Kontakt für das neue Konto
    [invalid] er hält die Adresse für ungültig
    [large] der Eintrag ist größer, als Server erlauben
    [silent] der Server des Kontakts hat nicht geantwortet
    [unsupported] der Server des Kontakts unterstützt das nicht
    [refused] der Server des Kontakts hat abgelehnt
    [unconfirmed] der Server des Kontakts hat es dem neuen Server nicht bestätigt
    [shared] der Kontakt ist in einer Gruppe, die der alte Server verwaltet
    [blocked] du hast den Kontakt blockiert
   *[unknown] diese Version kennt den genannten Grund nicht
}

contacts-approval-approved = hat geantwortet
contacts-approval-waiting = noch keine Antwort
contacts-approval-unreachable = zurzeit nicht erreichbar
contacts-approval-to-ask = noch nicht gefragt
contacts-approval-declined = hat abgelehnt
contacts-approval-probably-declined = hat wahrscheinlich abgelehnt
contacts-approval-moved-back = ist wohl zurückgekehrt

contacts-channel-planned = ein Kanal: Das neue Konto tritt bei
contacts-channel-moved = ein Kanal: Das neue Konto ist beigetreten
contacts-channel-there = ein Kanal: Das neue Konto war schon beigetreten
contacts-channel-left = ein Kanal, in dem es niemanden zu fragen gibt: Tritt mit dem neuen Konto bei
contacts-channel = Kanal
contacts-channel-joined = Kanal, beigetreten
contacts-channel-due = Kanal, Beitritt folgt
contacts-channel-closes = Dieser Kanal liegt auf dem alten Server und endet mit ihm.
contacts-channel-not-joined = Der Beitritt zu diesem Kanal hat nicht geklappt. { $why }
contacts-channel-not-left = Das neue Konto konnte diesen Kanal nicht verlassen. { $why }
contacts-channel-still-shown = Der Server hat zugestimmt, führt ihn aber weiter auf.

contacts-moved-too = { $count ->
    [one] { $count } deiner Kontakte ist auch umgezogen: Rehome verwendet die neue Adresse.
   *[other] { $count } deiner Kontakte sind auch umgezogen: Rehome verwendet ihre neuen Adressen.
}
contacts-moved-too-old = { $count ->
    [one] { $count } deiner Kontakte ist auch umgezogen: Rehome verwendet die alte Adresse, wie du es wolltest.
   *[other] { $count } deiner Kontakte sind auch umgezogen: Rehome verwendet ihre alten Adressen, wie du es wolltest.
}
contacts-moved-too-some = { $count ->
    [one] { $count } deiner Kontakte ist auch umgezogen.
   *[other] { $count } deiner Kontakte sind auch umgezogen: Rehome verwendet ihre neuen Adressen, außer bei { $kept }.
}
contacts-looking-for-moves = Rehome prüft, ob einige deiner Kontakte auch umgezogen sind
contacts-has-moved = umgezogen nach { $new }
contacts-keeps-address = umgezogen nach { $new }; Rehome verwendet wie gewünscht die alte Adresse
contacts-moved-since = { $old } ist nach { $new } umgezogen.
contacts-statement-withdrawn = das alte Konto dieses Kontakts gibt keinen Umzug mehr an; was bis dahin geschehen war, ist geblieben
contacts-statement-withdrawn-terminal = das alte Konto dieses Kontakts gibt keinen Umzug mehr an, vielleicht ist der Kontakt wieder dort; was bis dahin geschehen war, ist geblieben; rehome move --keep-address { $contact } verwendet wieder die alte Adresse
contacts-statement-withdrawn-kept = das alte Konto dieses Kontakts gibt keinen Umzug mehr an
contacts-statement-itself = dieses Konto gibt an, an seine eigene Adresse umgezogen zu sein; Rehome hat das nicht beachtet
contacts-statement-loop = dieses Konto gibt an, umgezogen zu sein, aber die Adressen führen im Kreis; Rehome hat das nicht beachtet
contacts-statement-you = dieses Konto gibt an, an deine Adresse umgezogen zu sein; Rehome hat das nicht beachtet
contacts-statement-no-address = dieses Konto gibt an, umgezogen zu sein, aber nicht, wohin
contacts-statement-gateway = dieses Konto gibt an, zu einem Server oder Transport umgezogen zu sein; Rehome hat das nicht beachtet

contacts-claim-known = { $who } möchte dein neues Konto sehen. Das ist die neue Adresse von { $old }; dein altes Konto war dort nicht zu sehen.
contacts-claim-unchecked = { $who } möchte dein neues Konto sehen und gibt an, { $old } mit einer neuen Adresse zu sein. Rehome konnte das nicht prüfen.
contacts-claim-contradicted = { $who } möchte dein neues Konto sehen und gibt an, { $old } mit einer neuen Adresse zu sein. { $old } nennt als neue Adresse aber { $named }: Wahrscheinlich ist es also jemand anderes.
contacts-claim-known-nameless = { $who } möchte dein neues Konto sehen. Das ist die neue Adresse eines Kontakts, der dein altes nicht sehen konnte.
contacts-claim-contact = { $who } möchte dein neues Konto sehen. Du hast diesen Kontakt; dein altes Konto war dort nicht zu sehen.
contacts-claim-stranger = { $who } möchte dein neues Konto sehen und steht nicht auf deiner alten Kontaktliste.
contacts-claim-decide = Rehome kann nicht prüfen, wer das ist. Frag erst auf anderem Weg nach.
contacts-claim-accept-terminal = Auf eine solche Angabe allein nimmt Rehome niemanden an. Wenn du weißt, wer es ist: rehome status … --accept { $who }; mit --hide statt --accept erfährt niemand etwas, und der Eintrag erscheint nicht mehr.
contacts-claim-accept-window = Auf eine solche Angabe allein nimmt Rehome niemanden an. Wenn du weißt, wer es ist, nimm die Anfrage auf der Seite „Wer hat geantwortet?“ oder in deiner Chat-App an.

