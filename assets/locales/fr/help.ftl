### Ce que la ligne de commande dit d’elle-même (--help, les pages de manuel).

help-about = Déménage un compte XMPP d’un serveur qui ferme vers un nouveau serveur
help-about-long = Sans commande, Rehome ouvre sa fenêtre.
help-after =
    Les mots de passe viennent de REHOME_FROM_PASSWORD et REHOME_TO_PASSWORD ou du trousseau, ou sont demandés dans un terminal.

    Codes de sortie : 0 tout est sur le nouveau compte, 1 il manque quelque chose, 2 erreur d’utilisation, 3 et 4 connexion impossible à l’ancien ou au nouveau compte, 5 interruption (lancer à nouveau pour continuer), 6 une autre exécution travaille à ce déménagement.

help-usage = Utilisation :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-possible-values = Valeurs possibles :
help-default = par défaut :

help-plan = Montrer ce que ferait un déménagement, sans rien changer
help-move = Déménager le compte ; lancée à nouveau, la commande ne fait que ce qui reste à faire
help-status = Voir qui a répondu depuis, et accepter les contacts qui en font la demande
help-undo = Retirer ce que le déménagement a ajouté au nouveau compte et rétablir ce qu’il y a remplacé
help-remind = Envoyer un message, une seule fois, aux contacts qui n’ont pas répondu
help-wait = Rester connecté jusqu’à ce que tout le monde ait répondu, ou jusqu’à un jour donné
help-moves = Lister les déménagements commencés ici, et le nombre de personnes qui ont répondu
help-register = Créer le nouveau compte
help-providers = Lister des serveurs où obtenir un compte
help-backup = Enregistrer dans un fichier tout ce qui peut être lu de l’ancien compte
help-archive = Enregistrer les conversations dans un dossier, sous forme de pages à lire
help-demo = Faire un essai ; rien ne quitte cet ordinateur

help-address = L’ancien compte, prérempli dans la fenêtre ; un lien xmpp: convient aussi
help-help = Afficher l’aide
help-version = Afficher la version
help-language = Langue de tous les textes, par exemple de ou pt-BR
help-plain = Écrire des lignes simples : rien en couleur, et rien qui change après l’affichage ; pour les lecteurs d’écran et les journaux ; sans commande, des questions dans le terminal au lieu de la fenêtre
help-closes = Le jour où l’ancien serveur ferme : 2026-06-05, "{ $day }", { $weekday }
help-data-dir = Dossier des journaux de déménagements et des paramètres
help-from = L’ancien compte
help-from-backup = Le compte
help-from-file = Un fichier de sauvegarde enregistré auparavant (XEP-0227), quand l’ancien serveur n’existe plus
help-to = Le nouveau compte
help-to-register = Adresse que doit avoir le compte
help-look-for-requests = Lister les personnes qui ont demandé à ajouter l’ancien compte (qui apparaît pour cela en ligne un instant) et celles qui demandent à ajouter le nouveau. Pour que le nouveau compte envoie une demande aux premières, ajouter --with pending_requests, et --exclude pour celles dont vous ne voulez pas
help-accept = Accepter cette personne, qui demande à ajouter le nouveau compte, et croire ce qu’elle dit de son identité
help-hide = Ne plus afficher cette personne, qui demande à ajouter le nouveau compte ; rien ne lui est envoyé
help-yes = Ne pas demander confirmation avant le déménagement
help-yes-register = Ne pas demander confirmation avant de créer le compte
help-wait-seconds = Après le déménagement, rester ce nombre de secondes pour les réponses
help-from-server = Machine de l’ancien serveur, au lieu de ce que dit le DNS ; tls:// pour du TLS direct
help-to-server = Machine du nouveau serveur, au lieu de ce que dit le DNS ; tls:// pour du TLS direct
help-server = Machine du serveur, au lieu de ce que dit le DNS ; tls:// pour du TLS direct
help-from-certificate = Accepter ce certificat précis de l’ancien serveur
help-to-certificate = Accepter ce certificat précis du nouveau serveur
help-certificate = Accepter ce certificat précis
help-from-old-encryption = Se connecter à l’ancien compte même si le chiffrement de son serveur est si ancien que d’autres pourraient le casser
help-forget-certificates = Oublier les certificats, et l’ancien chiffrement, acceptés auparavant pour ce déménagement
help-json = Écrire un objet JSON sur la sortie standard, et rien d’autre
help-json-array = Écrire un tableau JSON sur la sortie standard, et rien d’autre
help-progress = Comment montrer l’avancement sur la sortie d’erreur
help-progress-auto = Une barre dans un terminal, des lignes ailleurs
help-progress-json = Un évènement JSON par ligne
help-report = Écrire le rapport dans un fichier : .html, .txt ou .json
help-verbose = En dire plus sur ce qui se passe
help-output = Fichier à écrire ; un fichier existant de ce nom est remplacé
help-with-backup = Enregistrer aussi ces types de données, qui ne sont lus que sur demande : pending_requests, et history, tous les messages
help-with-history = Tous les messages que le serveur a gardés
help-output-archive = Dossier à écrire : nouveau, vide, ou celui d’une exécution précédente, auquel s’ajoute ce qui est nouveau
help-room-archive = Enregistrer aussi les messages de ce salon, s’il les garde et laisse le compte les lire
help-no-files = Laisser les fichiers partagés où ils sont
help-file-limit = Taille maximale d’un fichier à enregistrer, en mégaoctets ; dans un terminal, Rehome demande avant d’en laisser un de côté
help-files-limit = Taille maximale de tous les fichiers ensemble, en mégaoctets ; dans un terminal, Rehome demande avant de s’arrêter là
help-contact = Relancer ce contact au lieu de tous les contacts qui n’ont pas répondu
help-reminder = Texte du rappel
help-until = Dernier jour où rester connecté, sous la forme ANNÉE-MOIS-JOUR
help-invitation = Lien d’une invitation : xmpp:SERVER?register;preauth=… ou la page https:// qui le contient
help-field = Répondre à une question du formulaire du serveur
help-picture = Où enregistrer l’image que le serveur vous demande de lire
help-keep = Garder le mot de passe dans le trousseau

help-via = Qui transfère les contacts ; par défaut : auto
help-via-auto = L’ancien serveur s’il dit pouvoir le faire, et Rehome pour le reste
help-via-server = L’ancien serveur est sollicité quoi qu’il dise, et Rehome fait le reste
help-via-client = Rehome
help-message = Message de l’ancien compte aux personnes qui le voient
help-message-language = Langue de ce que lisent les contacts, si ce n’est pas la vôtre, par exemple de ou pt-BR
help-no-message = N’envoyer aucun message depuis l’ancien compte
help-open-statement = Laisser quiconque interroge l’ancien compte lire la nouvelle adresse, et pas seulement les personnes qui le voient
help-exclude = Laisser ce contact sur l’ancien compte, ou sans réponse s’il a demandé à ajouter l’ancien compte
help-include = Transférer ce contact, ou tous les contacts d’une passerelle, même si l’adresse a l’air d’appartenir à une passerelle
help-keep-address = Garder ce contact sous l’adresse de l’ancienne liste, même s’il a déménagé
help-only = En plus des contacts, ne transférer que ces types de données
help-with = Transférer aussi ces types de données, qui ne le sont que sur demande : pending_requests, hosted_rooms
help-room = Reconstruire le salon OLD de l’ancien serveur sous l’adresse NEW
help-without = Ne pas transférer ces types de données
help-on-conflict = Que faire quand le nouveau compte a déjà quelque chose de différent ; par défaut : keep
help-on-conflict-keep = Ce qu’a le nouveau compte reste
help-on-conflict-replace = Ce qu’a l’ancien compte l’emporte

help-kind-profile = Qui vous êtes
help-kind-picture = Votre photo
help-kind-nickname = Le nom que vous vous donnez
help-kind-rooms = Salons favoris
help-kind-private = Ce que les applis de messagerie gardent pour elles
help-kind-published = Tout ce qui est publié par ailleurs et peut être copié
help-kind-blocked = Adresses bloquées
help-kind-room-rights = Le fait d’être propriétaire ou admin de salons
help-kind-hosted-rooms = Les salons de l’ancien serveur qui sont à vous, reconstruits sur le nouveau ; les personnes qui y sont en sont prévenues
help-kind-pending-requests = Les personnes qui attendent de pouvoir ajouter l’ancien compte ; pour les lire, le compte apparaît en ligne un instant
help-kind-statement = L’avis de déménagement sur l’ancien compte

help-missing = Il manque : { $names }.
help-unknown = Il n’existe ni option ni commande « { $name } ».
help-bad-value = « { $value } » ne convient pas pour { $option }.
help-bad-value-of = « { $value } » ne convient pas pour { $option } : choisissez { $valid }.
help-no-value = Il manque une valeur après { $option }.
help-twice = { $option } ne peut être indiqué qu’une fois.
help-conflict = { $option } ne peut pas s’utiliser avec { $other }.
help-more = Plus d’explications : --help.

help-close-rooms = Fermer définitivement, sur l’ancien serveur, les salons reconstruits
help-yes-close-rooms = Ne pas demander confirmation avant de les fermer
help-room-subjects = Indiquer dans le sujet de l’ancien salon vers où il a déménagé, une fois qu’il est reconstruit
help-old-room = Fermer ce salon au lieu de tous ceux qui ont été reconstruits
help-kind-archive-preferences = Les personnes dont le serveur garde les messages
