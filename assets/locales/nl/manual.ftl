### De handleiding (man-pagina).

manual-commands = Opdrachten
manual-examples = Voorbeelden
manual-environment = Omgeving
manual-files = Bestanden
manual-exit-status = Afsluitstatus
manual-synopsis = Overzicht
manual-name = Naam
manual-description = Beschrijving
manual-promise = Er verandert niets voordat het is getoond en bevestigd. Een onderbroken verhuizing gaat verder als je die opnieuw start.
manual-see = Voorbeelden, omgeving en afsluitstatus worden beschreven in rehome(1).

manual-example-demo = Een oefening tussen twee verzonnen accounts.
manual-example-plan = Laat zien wat er zou gebeuren, en verandert niets.
manual-example-move = Verhuist, na een bevestiging.
manual-example-status = Later: wie heeft geantwoord?
manual-example-backup = Slaat het oude account op in een bestand.
manual-example-from-file = Verhuist vanuit zo’n bestand als de oude server weg is.

manual-passwords = Wachtwoorden van het oude en het nieuwe account. Zonder deze variabelen komen wachtwoorden uit de sleutelbos of worden ze in een terminal gevraagd.
manual-data-dir = Map voor de logboeken van verhuizingen en de instellingen, zoals --data-dir.
manual-patience = Hoeveel seconden er op een verdwenen server wordt gewacht, in plaats van tien minuten.
manual-columns = Breedte van regels, in plaats van die van de terminal, of van 80 waar er geen is.
manual-colour = Of er zonder kleur wordt geschreven, of juist in kleur, ook waar geen terminal is.
manual-languages = Taal van alles wat mensen lezen, als --language niet is opgegeven.
manual-resolver = Adres en poort van de DNS-server die wordt gebruikt, in plaats van die van het systeem.
manual-certificates = Certificaten die worden vertrouwd, in plaats van die van het systeem.
manual-log = Wat er wordt gelogd als -v niet is opgegeven: debug, of rehome::net=trace.
manual-folder = Logboeken van verhuizingen met de back-ups ernaast, en instellingen; geen wachtwoorden. $XDG_DATA_HOME/rehome als dat is ingesteld.

manual-exit-done = Alles uit het plan staat op het nieuwe account.
manual-exit-incomplete = Tot het einde uitgevoerd, maar er ontbreekt iets: in het verslag staat wat.
manual-exit-usage = Verkeerd gebruik: argumenten, een bestand, geen wachtwoord.
manual-exit-old = Inloggen op het oude account is niet gelukt.
manual-exit-new = Inloggen op het nieuwe account is niet gelukt.
manual-exit-interrupted = Onderbroken; start Rehome nog een keer om verder te gaan.
manual-exit-in-use = Rehome is elders al bezig met deze verhuizing.
manual-about = { $about }.
