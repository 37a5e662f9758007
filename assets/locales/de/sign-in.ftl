### Anmelden.

sign-in-bad-domain = { $server } ist kein Name eines Servers.
sign-in-no-such-host = Rehome findet keinen Server namens { $server }. Prüfe, ob du dich vertippt hast. Wenn die Adresse stimmt, ist der Server vielleicht schon abgeschaltet.
sign-in-no-service = { $server } gibt an, keinen XMPP-Dienst zu haben.
sign-in-no-dns = Namen von Servern lassen sich nicht nachschlagen. Ist dieser Computer online?
sign-in-refused = { $server } ist da, aber unter { $endpoint } antwortet nichts. Vielleicht ist der Server gerade nicht in Betrieb.
sign-in-unreachable = { $server } ist unter { $endpoint } nicht erreichbar. Versuch es später noch einmal.
sign-in-not-xmpp = Was für { $server } antwortet, ist kein XMPP-Server.
sign-in-no-encryption = { $server } bietet keine Verschlüsselung an. Rehome hat das Passwort nicht gesendet, denn alle auf dem Weg hätten es mitlesen können.
sign-in-old-encryption = Die Verschlüsselung von { $server } ist zu alt, um sicher zu sein. Deshalb hat Rehome das Passwort nicht gesendet. Die Leute, die den Server betreiben, können TLS 1.2 oder 1.3 einschalten, mit ECDHE für die Schlüssel und AES-GCM oder ChaCha20 für den Rest.
sign-in-tls = Eine verschlüsselte Verbindung zu { $server } kam nicht zustande ({ $error }).
sign-in-wrong-pin = { $server } zeigt ein anderes Zertifikat als das, dem du vertraut hast ({ $expected }).
sign-in-stream = { $server } hat die Verbindung abgelehnt ({ $error }).
sign-in-no-mechanism = { $server } bietet keinen sicheren Weg, ein Passwort zu prüfen (nur { $offered }).
sign-in-wrong-password = Adresse oder Passwort von { $account } stimmen nicht. Prüfe beides und versuch es noch einmal.
sign-in-disabled = Das Konto { $account } ist gesperrt.
sign-in-expired = Das Passwort von { $account } ist abgelaufen.
sign-in-encryption-required = { $server } verlangt eine Verschlüsselung, die Rehome nicht verwendet.
sign-in-temporary = { $server } kann Passwörter gerade nicht prüfen. Versuch es in ein paar Minuten noch einmal.
sign-in-denied = { $server } lässt { $account } nicht herein.
sign-in-unproven = { $server } hat nicht bewiesen, dass er das Passwort selbst kennt. Es könnte ein fremder Server sein.
sign-in-no-session = { $server } hat das Passwort angenommen, aber keine Sitzung geöffnet. Vielleicht sind zu viele Apps angemeldet.
sign-in-silent = { $server } antwortet nicht. Versuch es später noch einmal.
sign-in-lost = Die Verbindung zu { $server } ist beim Anmelden abgebrochen. Versuch es noch einmal.
sign-in-protocol = { $server } hat etwas geantwortet, das in XMPP keinen Sinn ergibt ({ $error }).
sign-in-server-says = { $sentence } Der Server sagt: { $text }
sign-in-accept-old-encryption = Wenn du lieber das Risiko eingehst, als zurückzulassen, was dort ist: { $how }. Wer die Verbindung abhört, kann dann womöglich das Passwort und alles Heruntergeladene mitlesen. Verwende dieses Passwort deshalb nirgendwo sonst.

sign-in-certificate-expired = Das Zertifikat von { $server } ist abgelaufen.
sign-in-certificate-not-yet = Das Zertifikat von { $server } ist noch nicht gültig.
sign-in-certificate-name = Rehome kann nicht bestätigen, dass das wirklich { $server } ist: Das Zertifikat ist auf einen anderen Namen ausgestellt.
sign-in-certificate-self-signed = Rehome kann nicht bestätigen, dass das wirklich { $server } ist: Das Zertifikat hat nur der Server selbst unterschrieben.
sign-in-certificate-unknown-issuer = Rehome kann nicht bestätigen, dass das wirklich { $server } ist: Dieser Computer weiß nicht, wer das Zertifikat unterschrieben hat.
sign-in-certificate-authority = Das Zertifikat von { $server } gehört einer Zertifizierungsstelle und keinem Server.
sign-in-certificate-old-form = Das Zertifikat von { $server } hat ein altes Format, in dem nicht steht, wofür es gilt.
sign-in-certificate-short-key = Der Schlüssel im Zertifikat von { $server } ist zu kurz.
sign-in-certificate-unknown-key = Der Schlüssel im Zertifikat von { $server } lässt sich hier nicht prüfen.
sign-in-certificate-other = Dem Zertifikat von { $server } ist nicht zu trauen ({ $error }).
sign-in-password-not-sent = Rehome hat das Passwort nicht gesendet.
sign-in-certificate-accept = Wenn du sicher bist, dass das dein Server ist, vertraue genau diesem Zertifikat: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] Sein Schlüssel hat nur { $bits } Bit: Mit viel Geld könnte ihn jemand brechen und sich als { $server } ausgeben.
   *[other] Sein Schlüssel hat nur { $bits } Bit: Mit viel Geld könnte ihn jemand brechen und sich als { $server } ausgeben.
}
sign-in-key-worthless = Diesem Zertifikat lässt sich nicht vertrauen, weil sich hier nicht feststellen lässt, ob wirklich { $server } es zeigt. Bitte die Leute, die { $server } betreiben, um eines mit einem anderen Schlüssel.
sign-in-certificate-for = für:
sign-in-certificate-issuer = ausgestellt von:
sign-in-certificate-valid = gültig:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = { $from } bis { $until }
sign-in-certificate-no-name = (kein Name)

sign-in-no-keyring = Dieser Desktop hat keinen Schlüsselbund, deshalb wird das Passwort von { $account } nicht gespeichert. Der Umzug klappt auch so.
sign-in-keyring-locked = Der Schlüsselbund ist gesperrt oder fehlt, deshalb wird das Passwort von { $account } nicht gespeichert. Der Umzug klappt auch so.
sign-in-keyring-refused = Der Schlüsselbund hat es abgelehnt, deshalb wird das Passwort von { $account } nicht gespeichert. Der Umzug klappt auch so.
sign-in-password-again = { $account }: Dieses Passwort wurde nicht angenommen. Versuch es noch einmal.
sign-in-stale-password = Im Schlüsselbund steht ein Passwort für { $account }, aber der Server nimmt es nicht mehr an.
sign-in-way-around-keyring = Setze { $variable } auf das richtige Passwort, oder starte Rehome in einem Terminal, wo es danach fragt.
sign-in-offer-to-replace = Das war richtig. Anstelle des alten Passworts von { $account } im Schlüsselbund speichern?

sign-in-list-refused = { $server } hat die Kontaktliste nicht herausgegeben.
sign-in-list-refused-why = { $server } hat die Kontaktliste nicht herausgegeben: { $text }.
sign-in-interrupted = Die Verbindung zu { $server } ist abgebrochen. Versuch es noch einmal.
sign-in-unreadable = { $server } hat etwas geantwortet, das Rehome nicht lesen kann ({ $error }).
sign-in-closed = Die Sitzung auf { $server } wurde beendet.
sign-in-gave-up = Die Verbindung zu { $server } ist abgebrochen und ließ sich nicht wiederherstellen. { $why }
sign-in-not-again = Die Verbindung zu { $server } ist abgebrochen, und das erneute Anmelden ist gescheitert. { $why }
sign-in-ended = { $server } hat die Sitzung beendet ({ $error }).
sign-in-malformed = { $server } sendet etwas, das Rehome nicht lesen kann ({ $error }).
sign-in-excessive = { $server } sendet mehr, als Rehome verarbeiten kann. Deshalb wurde die Verbindung beendet.
sign-in-keeps-breaking = Die Verbindung zu { $server } bricht immer wieder ab. Versuch es später noch einmal.

