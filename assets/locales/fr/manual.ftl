### La page de manuel.

manual-commands = Commandes
manual-examples = Exemples
manual-environment = Environnement
manual-files = Fichiers
manual-exit-status = Code de sortie
manual-synopsis = Synopsis
manual-name = Nom
manual-description = Description
manual-promise = Rien n’est changé avant d’avoir été montré et confirmé. Un déménagement interrompu continue quand la commande est lancée à nouveau.
manual-see = Les exemples, l’environnement et les codes de sortie sont décrits dans rehome(1).

manual-example-demo = Un essai entre deux comptes fictifs.
manual-example-plan = Montre ce qui se passerait, et ne change rien.
manual-example-move = Déménage, après confirmation.
manual-example-status = Plus tard : qui a répondu ?
manual-example-backup = Enregistre l’ancien compte dans un fichier.
manual-example-from-file = Déménage à partir d’un tel fichier, quand l’ancien serveur n’existe plus.

manual-passwords = Mots de passe de l’ancien et du nouveau compte. Sans ces variables, les mots de passe viennent du trousseau ou sont demandés dans un terminal.
manual-data-dir = Dossier des journaux de déménagements et des paramètres, comme --data-dir.
manual-patience = Combien de secondes attendre un serveur qui ne répond plus, au lieu de dix minutes.
manual-columns = Largeur des lignes, au lieu de celle du terminal, ou de 80 s’il n’y en a pas.
manual-colour = Écrire sans couleur, ou en couleur même là où il n’y a pas de terminal.
manual-languages = Langue de tous les textes, quand --language n’est pas donné.
manual-resolver = Adresse et port du serveur DNS à interroger, au lieu de celui du système.
manual-certificates = Certificats auxquels faire confiance, au lieu de ceux du système.
manual-log = Ce qu’il faut journaliser quand -v n’est pas donné : debug, ou rehome::net=trace.
manual-folder = Journaux de déménagements avec les sauvegardes à côté, et paramètres ; aucun mot de passe. $XDG_DATA_HOME/rehome si cette variable est définie.

manual-exit-done = Tout ce qui était prévu est sur le nouveau compte.
manual-exit-incomplete = L’exécution est allée à son terme, et il manque quelque chose : le rapport le nomme.
manual-exit-usage = Erreur d’utilisation : arguments, fichier, mot de passe absent.
manual-exit-old = Connexion impossible à l’ancien compte.
manual-exit-new = Connexion impossible au nouveau compte.
manual-exit-interrupted = Interruption ; lancer la commande à nouveau pour continuer.
manual-exit-in-use = Une autre exécution travaille à ce déménagement.
manual-about = { $about }.
