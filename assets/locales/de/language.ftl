### Wortliste
### move: Umzug, umziehen · old/new account: altes/neues Konto · address: Adresse · contact: Kontakt · people: Leute · contact list: Kontaktliste
### group: Gruppe · contact request: Kontaktanfrage · accept: annehmen · answer: antworten · message: Nachricht · reminder: Erinnerung
### note on the old account: Hinweis auf dem alten Konto · transport: Transport · left behind: bleibt zurück · channel: Kanal · room: Raum
### bookmark: Lesezeichen · block list: Blockierliste · profile: Profil · record: Protokoll · backup file: Sicherungsdatei
### conversations: Unterhaltungen · keyring: Schlüsselbund · certificate: Zertifikat · trust: vertrauen · invitation: Einladung
### practice: Probe, Probeumzug · undo: rückgängig machen · closing day: Tag der Abschaltung · chat app: Chat-App · Anrede: du

language-name = Deutsch
language-clauses = { $first }; { $next }
