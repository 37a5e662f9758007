### Het verslag als tekst en als pagina.

report-heading = { $title } ({ $count })
report-not-moved = Niet verhuisd
report-not-done = Op het nieuwe account, maar nog niet alles is gedaan
report-to-move = Te verhuizen
report-still-to-move = Nog te verhuizen
report-to-ask = Op het nieuwe account, nog geen verzoek of bericht gekregen
report-with-remark = Verhuisd, met een opmerking
report-waiting = Nog geen antwoord
report-unreachable = Op dit moment niet bereikbaar
report-declined = Nee gezegd
report-staying-behind = Blijft achter
report-left-behind = Achtergebleven
report-there = Was er al
report-moved = Verhuisd
report-moved-by-server = Verhuisd door de oude server
report-moved-by-both = Verhuisd door de oude server en Rehome samen
report-no-address = (geen adres)
report-everything-else = Al het andere
report-written = { $day }, { $time } { $zone }

report-column-name = Naam
report-column-address = Adres
report-column-groups = Groepen
report-column-answer = Antwoord
report-column-remarks = Opmerkingen
