### Die erste Seite des Fensters.

welcome-is-it-closing = Schließt dein XMPP-Server (Jabber)?
welcome-what-it-does = Rehome zieht deine Kontakte auf ein Konto bei einem anderen Server um.
welcome-server-that-closes = Der Server, der schließt
welcome-your-new-server = Dein neuer Server
welcome-what-moves = Was umzieht
welcome-what-moves-why = Kontakte mit Namen und Gruppen, dein Profil, Räume und Blockierliste.
welcome-what-contacts-see = Was deine Kontakte sehen
welcome-what-contacts-see-why = Wen du siehst, bekommt eine Kontaktanfrage von deiner neuen Adresse; wer dich sieht, erfährt, dass du umgezogen bist.
welcome-what-does-not = Was nicht umzieht
welcome-what-does-not-why = Kontakte in anderen Netzen und frühere Unterhaltungen. Die Unterhaltungen kannst du speichern.
welcome-nothing-changes-yet = Es ändert sich nichts, bis du die Liste geprüft und auf Umziehen gedrückt hast.
welcome-welcome-back = Willkommen zurück
welcome-welcome-back-why = Mach weiter, wo du aufgehört hast. Was getan ist, wird nicht noch einmal getan.
welcome-finished = Abgeschlossen
welcome-start = Los
welcome-start-another = Neuer Umzug
welcome-try-it-first = Erst ausprobieren
welcome-go-on = Weiter
welcome-who-has-answered = Wer geantwortet hat
welcome-damaged = Dieses Protokoll ist beschädigt.
welcome-show-in-folder = Im Ordner zeigen
welcome-moved = umgezogen
welcome-nothing-has-moved = Umgezogen ist noch nichts.
welcome-nobody-asked = Noch niemand wurde gefragt.
welcome-on-new-list = { $count ->
    [one] { $count } Person steht auf der neuen Liste.
   *[other] { $count } Leute stehen auf der neuen Liste.
}
welcome-asked-of = { $count ->
    [one] { $asked } von { $count } Person gefragt.
   *[other] { $asked } von { $count } Leuten gefragt.
}
welcome-asked = { $count ->
    [one] { $count } Person gefragt.
   *[other] { $count } Leute gefragt.
}
welcome-stopped-today = Heute um { $time } angehalten.
welcome-stopped-yesterday = Gestern um { $time } angehalten.
welcome-stopped = Angehalten am { $day }.
welcome-created-today = { $address } wurde heute angelegt.
welcome-created = { $address } wurde am { $day } angelegt.
welcome-nobody-had-to-be-asked = Niemand musste gefragt werden.
welcome-all-answered = Alle haben geantwortet.
welcome-answered = { $count ->
    [one] { $count } von { $asked } hat geantwortet.
   *[other] { $count } von { $asked } haben geantwortet.
}
welcome-finished-on = Abgeschlossen am { $day }.
