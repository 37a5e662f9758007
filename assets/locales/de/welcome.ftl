### Die erste Seite des Fensters.

welcome-is-it-closing = Wird dein XMPP-Server (Jabber) abgeschaltet?
welcome-what-it-does = Rehome bringt deine Kontakte auf ein Konto bei einem anderen Server.
welcome-server-that-closes = Dein alter Server
welcome-your-new-server = Dein neuer Server
welcome-what-moves = Was umzieht
welcome-what-moves-why = Kontakte mit Namen und Gruppen, dein Profil, Räume und Blockierliste.
welcome-what-contacts-see = Was deine Kontakte sehen
welcome-what-contacts-see-why = Leute, die du online siehst, bekommen eine Kontaktanfrage von deiner neuen Adresse; Leute, die dich online sehen, erfahren, dass du umgezogen bist.
welcome-what-does-not = Was nicht umzieht
welcome-what-does-not-why = Kontakte in anderen Netzen und vergangene Unterhaltungen. Die Unterhaltungen kannst du sichern.
welcome-nothing-changes-yet = Nichts ändert sich, bevor du die Liste geprüft und auf Umziehen gedrückt hast.
welcome-welcome-back = Willkommen zurück
welcome-welcome-back-why = Mach dort weiter, wo du aufgehört hast. Was getan ist, wird nicht zweimal getan.
welcome-finished = Abgeschlossen
welcome-start = Los
welcome-start-another = Einen weiteren Umzug beginnen
welcome-try-it-first = Erst ausprobieren
welcome-go-on = Fortsetzen
welcome-who-has-answered = Wer hat geantwortet?
welcome-damaged = Dieses Protokoll ist beschädigt.
welcome-show-in-folder = Im Ordner anzeigen
welcome-moved = umgezogen
welcome-nothing-has-moved = Noch ist nichts umgezogen.
welcome-nobody-asked = Noch wurde niemand gefragt.
welcome-on-new-list = { $count ->
    [one] { $count } Person ist auf der neuen Liste.
   *[other] { $count } Leute sind auf der neuen Liste.
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
welcome-nobody-had-to-be-asked = Es musste niemand gefragt werden.
welcome-all-answered = Alle haben geantwortet.
welcome-answered = { $count ->
    [one] { $count } von { $asked } hat geantwortet.
   *[other] { $count } von { $asked } haben geantwortet.
}
welcome-finished-on = Abgeschlossen am { $day }.
