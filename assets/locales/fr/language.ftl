### Liste de mots
### move : déménagement (nom), déménager (pour une personne, un compte), transférer (des contacts, des données)
### old/new account : ancien / nouveau compte · address : adresse · server : serveur · sign in : se connecter
### contact : contact · people : personnes, ou contacts là où on les compte · contact list : liste de contacts · group : groupe
### contact request : demande de contact · ask : envoyer une demande · accept : accepter · answer : répondre · decline : refuser
### see somebody : voir en ligne, ajouter à ses contacts · tell : prévenir · message : message · reminder, remind : rappel, relancer
### note on the old account : avis de déménagement · transport : passerelle · left behind : reste sur l’ancien compte
### leave out : laisser de côté · channel : canal · room : salon · bookmarked room : salon favori · block list : liste de blocage
### profile : profil · picture : photo de profil · nickname : pseudo · record : journal · backup file : fichier de sauvegarde
### conversations : conversations · keyring : trousseau de clés, trousseau · certificate : certificat · trust : faire confiance
### invitation : invitation · practice, rehearsal : essai · undo : annuler · closing day : jour de fermeture
### chat app : appli de messagerie, appli · the people who run a server : les responsables du serveur
### run again : lancer Rehome à nouveau · On vouvoie.

language-name = Français
language-in-english = French
language-clauses = { $first } ; { $next }
