### Entre la fenêtre et le bureau.

desktop-not-written = Impossible d’écrire { $path }
desktop-file-not-written = Impossible d’écrire le fichier.
desktop-no-program = Le fichier est enregistré, mais cet environnement de bureau n’a aucun programme pour l’ouvrir.
desktop-no-browser = Impossible d’ouvrir un navigateur. La page est { $page }
desktop-no-reason = aucune raison n’a été donnée

desktop-no-folders = Cet environnement de bureau n’a aucun programme pour afficher des dossiers. Les journaux se trouvent dans { $path }
