### Im Menü der Programme und in Software-Zentren.

software-generic-name = XMPP-Konto umziehen
software-comment = Zieht ein XMPP-Konto mit seinen Kontakten auf einen anderen Server um
software-keywords = XMPP;Jabber;Chat;Konto;Umzug;umziehen;Kontakte;Server;
software-rehearse = Einen Umzug proben
software-summary = Mit dem XMPP-Konto auf einen anderen Server umziehen
software-purpose = Der Server deiner XMPP-Adresse (Jabber) wird abgeschaltet, oder du möchtest weg von ihm. Rehome meldet sich bei deinem alten und deinem neuen Konto an, zeigt, was es vorhat, und bringt dann deine Kontakte mit Namen und Gruppen hinüber, damit sie dich unter der neuen Adresse finden.
software-feature-server = Bittet den alten Server, den Umzug zu übernehmen, und erledigt ihn selbst, wo der Server es nicht kann
software-feature-tells = Teilt deinen Kontakten die neue Adresse so mit, dass ihre Apps sie prüfen können
software-feature-transports = Zeigt, welche Kontakte zu einem Transport in ein anderes Netz gehören und zurückbleiben müssen, und warum
software-feature-stops = Lässt sich jederzeit anhalten und macht dort weiter, wo es aufgehört hat
software-feature-compares = Vergleicht am Ende beide Konten und sagt, was noch fehlt
software-feature-practice = Lässt dich vorher proben, mit zwei erfundenen Konten im Programm
software-terminal = Alles geht auch im Terminal, für Skripte und für Bildschirmleser.
software-caption-review = Was mit jedem Kontakt geschieht, bevor etwas geändert wird
software-caption-done = Das Ergebnis, auf dem neuen Server geprüft
software-first-release = Die erste Veröffentlichung.
software-second-release = Spricht dreizehn Sprachen, baut deine Räume neu auf, die mit dem alten Server schließen, sichert deine Unterhaltungen und findet Kontakte, die selbst umgezogen sind.
