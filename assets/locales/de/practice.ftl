### Der Streifen oben im Fenster während einer Probe.

practice-practice = Probe.
practice-nothing-leaves = Erfundene Konten; nichts verlässt diesen Computer.
practice-skip-to-review = Gleich zum Prüfen
practice-skip-to-end = Gleich zum Ende
practice-was-rehearsal = Das war die Probe.
practice-start-real = Den echten Umzug beginnen
practice-end = Probe beenden
practice-dismiss = Ausblenden
