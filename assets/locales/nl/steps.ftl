### Wat er gebeurt op weg naar een verhuizing, en waarom die niet begint of eerder ophoudt.

steps-same-account = Het oude en het nieuwe account zijn hetzelfde.
steps-old-not-saved = Het oude account kan niet worden opgeslagen in { $path }
steps-stopped-unchanged = Gestopt. Er is niets veranderd.
steps-declined = Er is niets veranderd.
steps-broken = Er ging iets mis in Rehome zelf. Start het opnieuw.
steps-stopped = Je hebt de verhuizing gestopt. Wat gedaan is, blijft gedaan, en je kunt op elk moment doorgaan.
steps-signed-in = Ingelogd op beide accounts. Lezen wat erop staat.
steps-from-file = { $old } wordt uit een bestand gelezen, dus van daaruit kan niets worden verstuurd: contacten merken alleen door het contactverzoek dat je verhuisd bent.
steps-without-old-server = { $why }
    De verhuizing gaat verder met wat er aan het begin van { $old } is gelezen. Contacten die nog geen bericht hadden gekregen, kunnen dat van daaruit niet meer krijgen.
steps-keyring-silent = De sleutelbos antwoordde niet, dus het wachtwoord van { $account } wordt niet bewaard.
steps-no-pretend-servers = De oefenservers konden niet starten
