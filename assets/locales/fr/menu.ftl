### Le menu de la fenêtre.

menu-menu = Menu
menu-help = Aide
menu-open-a-backup = Ouvrir une sauvegarde…
menu-open-the-folder = Ouvrir le dossier des journaux
menu-forget-a-move = Oublier un déménagement…
menu-about = À propos de Rehome
menu-close = Fermer
menu-how-it-works = Rehome se connecte aux deux comptes, vous montre tout ce qu’il ferait, et attend que vous cliquiez sur Déménager. Votre ancien compte garde tout ce qu’il a.
menu-take-breaks = Vous pouvez fermer Rehome à tout moment. Il reprendra où il en était quand vous l’ouvrirez à nouveau.
menu-what-it-is = Déménage votre compte XMPP vers un nouveau serveur quand l’ancien ferme.
menu-licence = Logiciel libre sous licence Mozilla Public License 2.0. La police est Inter, sous licence SIL Open Font License.
menu-forget-which = Quel déménagement Rehome doit-il oublier ?
menu-no-move-known = Rehome n’a aucun déménagement en mémoire.
menu-forget = Oublier…
menu-forget-this = Oublier ce déménagement ?
menu-forgetting = Rien ne change sur { $old } ni sur { $new }. Mais Rehome ne saura plus à qui une demande a été envoyée : il ne pourra plus continuer ce déménagement, l’annuler ou envoyer des rappels, et un nouveau déménagement renverrait une demande à tout le monde.
menu-forget-this-move = Oublier ce déménagement
menu-keep-it = Le garder
menu-key-tab = Tab
menu-key-tab-does = passer à l’élément suivant
menu-key-space = Espace, Entrée
menu-key-space-does = activer l’élément sélectionné
menu-key-back = Alt+Gauche
menu-key-back-does = revenir à la page précédente
menu-key-search = Ctrl+F
menu-key-search-does = chercher dans la liste
menu-key-close = Échap
menu-key-close-does = fermer une question ou le menu
menu-version = Rehome { $version }

menu-language = Langue : { $name }
menu-language-system = Comme sur cet ordinateur
menu-language-not-kept = Le choix de la langue n’a pas pu être enregistré
menu-needs-package = Nécessite le paquet { $package }
menu-no-font = Rehome ne peut pas s’afficher ici dans cette langue ({ $language }), car cet ordinateur n’a pas de police pour elle. Installez le paquet { $package }, puis relancez Rehome.
