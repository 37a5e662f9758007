### Il resoconto come testo e come pagina.

report-heading = { $title } ({ $count })
report-not-moved = Non trasferiti
report-not-done = Nel nuovo account, ma resta qualcosa da fare
report-to-move = Da trasferire
report-still-to-move = Ancora da trasferire
report-to-ask = Nel nuovo account, in attesa di richiesta o messaggio
report-with-remark = Trasferiti, con un’osservazione
report-waiting = Non hanno ancora risposto
report-unreachable = Al momento non raggiungibili
report-declined = Hanno detto di no
report-staying-behind = Restano nel vecchio account
report-left-behind = Rimasti nel vecchio account
report-there = Già presenti
report-moved = Trasferiti
report-moved-by-server = Trasferiti dal vecchio server
report-moved-by-both = Trasferiti dal vecchio server e da Rehome insieme
report-no-address = (nessun indirizzo)
report-everything-else = Tutto il resto
report-written = { $day }, { $time } { $zone }

report-column-name = Nome
report-column-address = Indirizzo
report-column-groups = Gruppi
report-column-answer = Risposta
report-column-remarks = Osservazioni
