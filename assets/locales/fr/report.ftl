### Le rapport.

report-heading = { $title } ({ $count })
report-not-moved = Non transférés
report-not-done = Sur le nouveau compte, mais tout n’est pas fait
report-to-move = À transférer
report-still-to-move = Encore à transférer
report-to-ask = Sur le nouveau compte, demande ou message à envoyer
report-with-remark = Transférés, avec une remarque
report-waiting = Réponse attendue
report-unreachable = Injoignables pour le moment
report-declined = Refus
report-staying-behind = Restent sur l’ancien compte
report-left-behind = Restés sur l’ancien compte
report-there = Déjà sur le nouveau compte
report-moved = Transférés
report-moved-by-server = Transférés par l’ancien serveur
report-moved-by-both = Transférés par l’ancien serveur et Rehome ensemble
report-no-address = (sans adresse)
report-everything-else = Tout le reste
report-written = { $day }, { $time } { $zone }

report-column-name = Nom
report-column-address = Adresse
report-column-groups = Groupes
report-column-answer = Réponse
report-column-remarks = Remarques
