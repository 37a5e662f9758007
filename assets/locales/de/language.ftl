### Wortliste
### move: Umzug, umziehen · old/new account: altes/neues Konto · address: Adresse · contact: Kontakt · people: Leute · contact list: Kontaktliste
### group: Gruppe · contact request: Kontaktanfrage · accept: annehmen · answer: antworten · message: Nachricht · reminder: Erinnerung
### note on the old account: Hinweis auf dem alten Konto · transport: Transport · left behind: bleibt zurück · channel: Kanal · room: Raum
### bookmark: Lesezeichen · block list: Blockierliste · profile: Profil · record: Protokoll · backup file: Sicherungsdatei
### conversations: Unterhaltungen · keyring: Schlüsselbund · certificate: Zertifikat · trust: vertrauen · invitation: Einladung
### practice: Probe, Probeumzug · undo: rückgängig machen · closing day: Tag der Abschaltung · chat app: Chat-App · Anrede: du
### „umziehen“ steht nie mit Leuten als Objekt („24 Leute umziehen“): „mit 24 Leuten umziehen“, „mitnehmen“, „den Umzug übernehmen“ · Umzug nach romeo@server.example
### a server closes: wird abgeschaltet, schließt · a room closes with it: endet mit ihm · close an account: löschen · close a room: schließen
### Konto bei einem Server · sign up, create: Konto anlegen · sign in: anmelden · stop: anhalten · Continue: Fortsetzen, weitermachen · see: (online) sehen

language-name = Deutsch
language-in-english = German
language-clauses = { $first }; { $next }
