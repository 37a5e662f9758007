### Dans le terminal.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = oui
cli-no = non
cli-answer-yes-or-no = Répondez par { $yes } ou { $no }.
cli-start = Commencer le déménagement ?
cli-send = Envoyer ?
cli-undo = Annuler le déménagement ?
cli-create = Créer { $account } ?
cli-password = Mot de passe de { $account } :

cli-step-announcing = Publication de l’avis de déménagement sur l’ancien compte.
cli-step-old-server = Transfert des contacts par les serveurs.
cli-step-contacts = Transfert des contacts vers { $new }.
cli-step-data = Transfert du profil, des salons et du reste.
cli-step-checking = Vérification de { $new }.
cli-step-reminding = Envoi d’un rappel aux contacts qui n’ont pas répondu.
cli-step-restoring-data = Rétablissement du profil, des salons et du reste.
cli-step-taking-back = Retrait des contacts de { $new }.
cli-step-waiting = En attente de réponses.
cli-steps-done = Étapes terminées : { $done } sur { $all }.
cli-bar = { $done } sur { $all }, { $left }
cli-uninvited = { $who } souhaite ajouter { $new } à ses contacts. Pour autant que Rehome le sache, cette personne ne pouvait pas voir votre ancien compte. La réponse vous appartient.
cli-has-answered = { $who } a répondu.
cli-said-no = { $who } a refusé.
cli-probably-said-no = { $who } a probablement refusé : la demande n’est plus là.
cli-not-copied = Le contact { $who } n’a pas été copié : { $why }
cli-not-asked-now = Impossible d’envoyer une demande à { $who } pour le moment : { $why }
cli-not-asked = La demande à { $who } n’a pas été envoyée : { $why }
cli-told-in-doubt = { $who } a peut-être déjà reçu le message : { $why }
cli-not-told = { $who } n’a pas reçu le message : { $why }
cli-not-removed = { $who } figure encore sur la liste sous une adresse précédente : { $why }
cli-stopping = Arrêt dès que l’étape en cours sera terminée. Appuyez encore une fois sur Ctrl-C pour arrêter tout de suite.
cli-stopped = Arrêté. Rien n’a été changé.
cli-stopped-sentence = Arrêté.
cli-run-again = { $sentence } Lancez Rehome à nouveau pour reprendre où vous en étiez.
cli-nothing-sent = Rien n’a été envoyé.
cli-practice = C’est un essai : les deux serveurs sont à l’intérieur de ce programme, et rien ne quitte cet ordinateur.

cli-no-record = Il n’y a pas de journal de ce déménagement sur cet ordinateur.
cli-no-record-to-undo = Il n’y a pas de journal de ce déménagement sur cet ordinateur ; il n’y a donc rien à annuler.
cli-no-folder = Il n’y a pas de dossier pour le journal du déménagement. Choisissez-en un : --data-dir DIR
cli-no-folder-of-records = Il n’y a pas de dossier contenant des journaux de déménagements.
cli-records-unreadable = Impossible de lire les journaux des déménagements
cli-list-unwritable = Impossible d’écrire la liste : { $error }.
cli-no-moves = Aucun déménagement n’a été commencé ici.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Pas terminé : { $figures } Lancez Rehome à nouveau pour continuer.
cli-day-over = { $day } est déjà passé ou trop éloigné.
cli-report-unwritten = Impossible d’écrire le rapport { $path }
cli-report-unwritable = Impossible d’écrire le rapport : { $error }.
cli-result-unwritten = Impossible d’écrire le résultat
cli-backup-unwritten = Impossible d’écrire la sauvegarde { $path }
cli-saved = { $account } est enregistré dans { $path } : { $contacts }, { $rooms } et tout ce qu’il y avait d’autre. Le mot de passe n’y est pas.
cli-from-file = Si le serveur ne revient jamais, un fichier enregistré auparavant peut le remplacer : --from-file FILE
cli-file-accounts = Il contient ces comptes : { $accounts }.
cli-file-account-missing = { $account } n’est pas dans { $path }.
cli-file-several = { $path } contient plusieurs comptes ; choisissez-en un avec --from : { $accounts }
cli-file-no-account = Il n’y a aucun compte dans { $path }.
cli-file-no-contacts = Les contacts de { $account } ne sont pas dans { $path }.
cli-file-unmovable = { $path } contient aussi des choses qui ne peuvent pas être transférées : { $names }.
cli-report-ending = Le nom du fichier doit se terminer par .html, .txt ou .json.

cli-password-not-text = Le mot de passe dans { $variable } n’est pas de l’UTF-8 valable.
cli-password-missing = Il n’y a pas de mot de passe pour { $account } : définissez { $variable }, ou lancez cette commande dans un terminal.
cli-add-old-encryption = ajoutez --from-old-encryption
cli-which-account = Quel compte faut-il déménager ? Indiquez-le : --from ADDRESS
cli-which-name = Quel nom le compte doit-il porter ? Indiquez-le : --to NAME@{ $server }
cli-other-invitation = L’invitation est pour { $server } ; elle ne permet pas de créer un compte sur { $other }.
cli-no-password-generated = Impossible de générer un mot de passe : { $error }.
cli-password-kept = Le mot de passe est dans le trousseau.
cli-created = Le compte { $account } a été créé.
cli-created-password = Le compte { $account } a été créé. Son mot de passe, que personne d’autre ne connaît : { $password }
cli-write-it-down = Notez-le.
cli-not-created = Aucun compte n’a été créé.
cli-perhaps-not-created = Le compte n’a peut-être pas été créé. { $why }
cli-web-page-only = Sur { $server }, les comptes se créent sur une page web : { $page }
cli-no-way-to-create = Vous ne pouvez pas créer de compte sur { $server } depuis ici. Son site web explique peut-être comment faire.
cli-form-asks = { $server } demande « { $question } ». Répondez ainsi : --field { $name }=VALUE
cli-picture-unwritten = Impossible d’enregistrer l’image dans { $path }
cli-picture-look = Regardez l’image dans { $path }
cli-open = Ouvrez { $link }
cli-picture-missing = L’image qui devrait être ici manque.
cli-form-answer = Une réponse s’écrit NAME=VALUE.

cli-no-display = Il n’y a pas d’écran sur lequel ouvrir une fenêtre.
cli-window-libraries = Impossible d’ouvrir la fenêtre. Il manque peut-être l’une de ces bibliothèques : { $libraries }. ({ $error })
cli-window-failed = Impossible d’ouvrir la fenêtre. ({ $error })
cli-in-the-terminal = Tout peut aussi se faire dans le terminal : rehome move --help
cli-not-started = Rehome n’a pas pu démarrer

cli-bad-resolver = REHOME_RESOLVER n’a pas la forme ADDRESS:PORT : { $text }.
cli-bad-patience = REHOME_PATIENCE n’est pas un nombre de secondes : { $text }.
cli-no-such-language = Il n’y a pas de traduction pour « { $language } ». Langues possibles : { $languages }.
cli-room-addresses = Indiquez ici les adresses de deux salons, avec = entre les deux : d’abord l’ancienne.

cli-nothing-closed = Aucun salon n’a été fermé.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } salon de l’ancien serveur a été reconstruit et peut y être fermé : rehome close-rooms
   *[other] { $count } salons de l’ancien serveur ont été reconstruits et peuvent y être fermés : rehome close-rooms
}
