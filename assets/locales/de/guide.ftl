### Der ganze Weg als Fragen im Terminal, wo es kein Fenster gibt.

guide-welcome = Schließt dein XMPP-Server (Jabber)? Rehome bringt deine Kontakte auf ein Konto bei einem anderen Server.
guide-what-moves = Was umzieht: Kontakte mit Namen und Gruppen, wer wen sieht, dein Profil und Bild, Räume, blockierte Adressen.
guide-what-stays = Was nicht: Transports (die richtest du selbst neu ein), Nachrichten, Schlüssel der Verschlüsselung.
guide-nothing-yet = Nichts ändert sich, bevor du die ganze Liste gesehen und ja gesagt hast. Mit ? bekommst du zu jeder Frage eine Erklärung. Mit Strg-C kannst du jederzeit aufhören.

guide-go-on = Um weiterzumachen, starte rehome noch einmal.
guide-no-answer = Es kam keine Antwort. Es wurde nichts geändert.

guide-what-next = Was möchtest du tun? [1]
guide-what-next-explained = Tippe die Nummer vor dem, was du möchtest, und drücke die Eingabetaste. Die Eingabetaste allein nimmt das Erste.
guide-a-number = Bitte tippe eine Zahl von 1 bis { $most }.

guide-do-move = Mit einem Konto umziehen
guide-do-practise = Erst ausprobieren: eine Probe mit erfundenen Konten; nichts verlässt diesen Rechner
guide-do-leave = Beenden
guide-do-again = Noch einmal versuchen
guide-do-other-address = Eine andere Adresse eingeben
guide-do-other-host = Den Rechner nennen, mit dem verbunden wird
guide-do-file = Statt des alten Servers eine Sicherungsdatei nehmen
guide-do-without = Mit dem weitermachen, was zu Beginn des Umzugs gelesen wurde
guide-do-show = Alle und alles ansehen
guide-do-leave-out = Jemanden auslassen oder doch mitnehmen
guide-do-message = Die Nachricht ändern
guide-do-look-for-requests = Nach Kontaktanfragen sehen, die du nicht beantwortet hast (dein altes Konto ist dabei kurz online zu sehen)
guide-do-start = Den Umzug starten
guide-do-finish = Mit dem Umzug weitermachen
guide-do-wait = Hier auf Antworten warten
guide-do-remind = Alle erinnern, die nicht geantwortet haben
guide-do-save = Den Bericht in einer Datei speichern
guide-do-take-back = Den Umzug rückgängig machen
guide-do-close = Wie schließe ich das alte Konto?
guide-do-go-on-with = Mit dem Umzug von { $from } zu { $to } weitermachen. { $state }
guide-do-look-after = Sehen, wer seit dem Umzug von { $from } zu { $to } geantwortet hat. { $state }

guide-old-address = Deine alte Adresse:
guide-old-address-explained = Die Adresse des Kontos, das du verlässt, zum Beispiel du@server.example. Rehome liest es vorerst nur. Wenn der Server nicht mehr da ist und du eine Sicherungsdatei hast, tippe stattdessen den Namen der Datei.
guide-new-address = Deine neue Adresse:
guide-new-address-explained = Die Adresse des Kontos, zu dem du umziehst, zum Beispiel du@server.example.
guide-address-empty = Bitte tippe eine Adresse, zum Beispiel du@server.example.
guide-address-incomplete = Da fehlt etwas: Eine Adresse sieht aus wie du@server.example.
guide-address-resource = Lass den Schrägstrich und alles dahinter weg.
guide-address-invalid = Das ist keine XMPP-Adresse. Eine solche sieht aus wie du@server.example.
guide-same-account = Das ist deine alte Adresse. Bitte tippe die neue.
guide-file = Der Name der Sicherungsdatei:
guide-file-explained = Eine Datei mit deinem Konto (XEP-0227): eine, die Rehome gespeichert hat, oder ein Export von denen, die deinen Server betreiben.
guide-whose = Deine Adresse in dieser Datei (Eingabetaste allein für eine andere Datei):
guide-whose-explained = In einer Datei können mehrere Konten sein. Tippe die Adresse von deinem.
guide-from-file = { $account } wird aus { $file } gelesen.
guide-host = Der Rechner, mit dem verbunden wird (HOST, HOST:PORT oder tls://HOST:PORT):
guide-host-explained = Wenn ein Server schließt, kann sein Name früher verschwinden als der Rechner. Wer ihn betreibt, kann dir sagen, wo er ist, zum Beispiel xmpp1.hoster.example oder 192.0.2.7:5222.
guide-signing-in = Anmeldung bei { $server }.
guide-password = Passwort für { $address }:
guide-password-again = Passwort für { $address } (Eingabetaste allein für eine andere Adresse):
guide-wrong-password = Adresse oder Passwort falsch. Prüfe beides und versuche es noch einmal.
guide-trust = Diesem Zertifikat vertrauen?
guide-trust-explained = Server, die bald schließen, lassen ihr Zertifikat oft ablaufen. Wenn du sicher bist, dass das { $server } ist, kannst du genau diesem Zertifikat vertrauen. Sonst hört vielleicht jemand mit: Frag die, die { $server } betreiben, ob der Fingerabdruck stimmt.
guide-old-encryption = Trotzdem anmelden?
guide-old-encryption-explained = Wer die Verbindung abhören kann, kann vielleicht das Passwort und alles Geholte lesen. Danach wird nur beim alten Konto gefragt.
guide-closing-day = An welchem Tag schließt { $server }? (Eingabetaste allein, wenn du es nicht weißt)
guide-closing-day-explained = Zum Beispiel: Freitag, 5. Juni, 2026-06-05 oder morgen. Dann kann Rehome dir sagen, ob die Zeit reicht, alle zu fragen.
guide-has-new-account = Hast du schon ein Konto bei einem anderen Server?
guide-has-new-account-explained = Deine Kontakte ziehen auf ein Konto bei einem anderen Server um. Wenn du noch keines hast, antworte mit nein; dann kannst du hier eines anlegen.

guide-servers = Server, auf denen du gleich hier ein Konto anlegen kannst:
guide-server = { $server }: { $facts }
guide-all-servers = Mehr davon zeigt: rehome providers
guide-which-server = Eine Nummer, der Name eines Servers oder ein Einladungslink:
guide-which-server-explained = Tippe die Nummer eines dieser Server oder den Namen eines anderen. Wenn dir jemand eine Einladung geschickt hat (ein Link, der mit xmpp: oder https: beginnt), füge sie ein. Die Eingabetaste allein führt zurück.
guide-no-server = Das ist weder eine der Nummern noch der Name eines Servers, zum Beispiel server.example.
guide-name = Dein Name auf { $server }:
guide-name-proposed = Dein Name auf { $server } [{ $name }]:
guide-name-explained = Was vor dem @ deiner neuen Adresse steht, die auf @{ $server } endet. Die Eingabetaste allein nimmt den Namen in Klammern, wenn dort einer steht.
guide-new-password = Ein Passwort für { $address } (Eingabetaste allein, und Rehome erzeugt eines):
guide-generated-password = Rehome hat dieses Passwort für { $address } erzeugt. Speichere es jetzt: Es wird nicht noch einmal gezeigt.
guide-keep-password = Das Passwort für { $address } im Schlüsselbund dieses Rechners speichern?
guide-keep-password-explained = Dann fragt Rehome beim nächsten Mal nicht danach. Für deine Chat-Apps brauchst du es trotzdem.
guide-kept = Das Passwort ist im Schlüsselbund.
guide-created = { $address } wurde angelegt.

guide-whom = Ein Teil eines Namens oder einer Adresse (Eingabetaste allein, wenn du fertig bist):
guide-whom-explained = Tippe ein paar Buchstaben eines Namens oder einer Adresse. Wer umziehen würde, wird ausgelassen; wer zurückbleiben würde, kommt mit.
guide-nobody = Auf deiner Liste hat niemand „{ $text }“ im Namen oder in der Adresse.
guide-too-many = { $count ->
    [one] { $count } Kontakt passt. Bitte tippe etwas mehr.
   *[other] { $count } Kontakte passen. Bitte tippe etwas mehr.
}
guide-which-of-them = Wen meinst du? [1]
guide-which-of-them-explained = Tippe die Nummer vor dem richtigen Namen.
guide-left-out = { $who } bleibt zurück.
guide-taken-along = { $who } kommt mit.
guide-cannot-move = { $who } kann nicht umziehen: { $reason }.
guide-take-along = { $who }: { $reason }. Trotzdem mitnehmen?
guide-take-along-explained = Wer über einen Transport des alten Servers erreicht wird, ist vom neuen aus nicht zu erreichen. Nimm nur mit, wer sicher ein gewöhnlicher Kontakt ist.
guide-no-requests = Niemand wartet auf eine Antwort von dir.
guide-ask-them-too = Vom neuen Konto aus anfragen?
guide-ask-them-too-explained = Sie möchten dein altes Konto sehen und warten auf deine Antwort. Bei ja werden sie gebeten, deine neue Adresse aufzunehmen; bei nein bleiben sie beim alten Konto.
guide-message-is = Dein altes Konto sagt denen, die es sehen:
guide-message-none = Dein altes Konto schickt keine Nachricht.
guide-message = Die neue Nachricht (Eingabetaste allein lässt sie, wie sie ist; - für keine):
guide-message-explained = Sie geht von deinem alten Konto an alle, die es sehen, damit sie erfahren, wohin du gegangen bist.
guide-start = Kontaktanfragen und Nachrichten lassen sich nicht zurückholen, wenn sie abgeschickt sind; alles andere schon. Den Umzug starten?
guide-start-explained = Bis jetzt wurde nichts geändert. Bei ja kommen deine Kontakte auf die neue Liste und werden gefragt und benachrichtigt, wie es oben steht. Mit Strg-C kannst du jederzeit aufhören und später weitermachen.
guide-nothing-to-do = Es ist nichts mehr zu tun.

guide-sign-in-elsewhere = Melde dich jetzt in den Chat-Apps auf deinem Telefon und deinem Rechner als { $new } an.
guide-report-file = Die Datei für den Bericht [{ $file }]:
guide-report-file-explained = Ihr Name endet auf .html für eine Seite zum Lesen oder Drucken, auf .txt für reinen Text, auf .json für Programme.
guide-saved = Der Bericht ist in { $file }.
guide-no-report-file = Der Name der Datei endet auf .html, .txt oder .json.
guide-waiting = Antworten erscheinen, sobald sie kommen. Mit Strg-C beendest du das Warten.
