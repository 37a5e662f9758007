### Der Streifen oben im Fenster während einer Probe.

practice-practice = Probe.
practice-nothing-leaves = Erfundene Konten; nichts verlässt diesen Computer.
practice-skip-to-review = Weiter zum Prüfen
practice-end = Probe beenden
practice-dismiss = Ausblenden
