### De eerste pagina van het venster.

welcome-is-it-closing = Gaat je XMPP-server (Jabber) sluiten?
welcome-what-it-does = Rehome verhuist je contacten naar een account op een andere server.
welcome-server-that-closes = De server die sluit
welcome-your-new-server = Je nieuwe server
welcome-what-moves = Wat er verhuist
welcome-what-moves-why = Contacten met hun namen en groepen, je profiel, chatruimtes en blokkeerlijst.
welcome-what-contacts-see = Wat je contacten merken
welcome-what-contacts-see-why = Wie jij online ziet, krijgt een contactverzoek van je nieuwe adres. Wie jou online ziet, krijgt bericht dat je verhuisd bent.
welcome-what-does-not = Wat niet verhuist
welcome-what-does-not-why = Contacten op andere netwerken en gesprekken uit het verleden. De gesprekken kun je wel opslaan.
welcome-nothing-changes-yet = Er verandert niets totdat je de lijst hebt gecontroleerd en op “Verhuizen” hebt gedrukt.
welcome-welcome-back = Welkom terug
welcome-welcome-back-why = Ga verder waar je gebleven was. Wat al gedaan is, gebeurt niet nog een keer.
welcome-finished = Voltooid
welcome-start = Beginnen
welcome-start-another = Nog een verhuizing beginnen
welcome-try-it-first = Eerst oefenen
welcome-go-on = Doorgaan
welcome-who-has-answered = Wie heeft geantwoord
welcome-damaged = Dit logboek is beschadigd.
welcome-show-in-folder = In map tonen
welcome-moved = verhuisd
welcome-nothing-has-moved = Er is nog niets verhuisd.
welcome-nobody-asked = Er is nog geen verzoek verstuurd.
welcome-on-new-list = { $count ->
    [one] { $count } persoon staat op de nieuwe lijst.
   *[other] { $count } personen staan op de nieuwe lijst.
}
welcome-asked-of = { $count ->
    [one] { $asked } van { $count } verzoek verstuurd.
   *[other] { $asked } van { $count } verzoeken verstuurd.
}
welcome-asked = { $count ->
    [one] { $count } verzoek verstuurd.
   *[other] { $count } verzoeken verstuurd.
}
welcome-stopped-today = Vandaag om { $time } gestopt.
welcome-stopped-yesterday = Gisteren om { $time } gestopt.
welcome-stopped = Gestopt op { $day }.
welcome-created-today = { $address } is vandaag aangemaakt.
welcome-created = { $address } is aangemaakt op { $day }.
welcome-nobody-had-to-be-asked = Niemand hoefde een verzoek te krijgen.
welcome-all-answered = Iedereen heeft geantwoord.
welcome-answered = { $count ->
    [one] { $count } van de { $asked } heeft geantwoord.
   *[other] { $count } van de { $asked } hebben geantwoord.
}
welcome-finished-on = Voltooid op { $day }.
