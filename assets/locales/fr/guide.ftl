### Tout le parcours par questions dans un terminal.

guide-welcome = Votre serveur XMPP (Jabber) ferme ? Rehome transfère vos contacts vers un compte sur un autre serveur.
guide-what-moves = Ce qui est transféré : les contacts avec leurs noms et leurs groupes, qui voit qui, votre profil et votre photo, les salons, les adresses bloquées.
guide-what-stays = Ce qui ne l’est pas : les passerelles (à configurer à nouveau vous-même), les messages, les clés de chiffrement.
guide-nothing-yet = Rien ne change tant que vous n’avez pas vu toute la liste et dit oui. À chaque question, tapez ? pour une explication. Vous pouvez arrêter à tout moment avec Ctrl-C.

guide-go-on = Pour continuer, lancez rehome à nouveau.
guide-no-answer = Il n’y a pas eu de réponse. Rien n’a été changé.

guide-what-next = Que voulez-vous faire ? [1]
guide-what-next-explained = Tapez le numéro qui précède votre choix, puis Entrée. Entrée seule prend le premier.
guide-a-number = Tapez un nombre de 1 à { $most }.

guide-do-move = Déménager un compte
guide-do-practise = D’abord essayer : avec des comptes fictifs ; rien ne quitte cet ordinateur
guide-do-leave = Quitter
guide-do-again = Réessayer
guide-do-other-address = Saisir une autre adresse
guide-do-other-host = Indiquer la machine à laquelle se connecter
guide-do-file = Prendre un fichier de sauvegarde à la place de l’ancien serveur
guide-do-without = Continuer avec ce qui a été lu au début du déménagement
guide-do-show = Tout voir, contacts et données
guide-do-leave-out = Laisser quelqu’un de côté, ou finalement transférer quelqu’un
guide-do-message = Changer le message
guide-do-look-for-requests = Chercher les demandes de contact restées sans réponse (votre ancien compte apparaît en ligne un instant)
guide-do-start = Commencer le déménagement
guide-do-finish = Continuer le déménagement
guide-do-wait = Attendre ici les réponses
guide-do-remind = Relancer les contacts qui n’ont pas répondu
guide-do-save = Enregistrer le rapport dans un fichier
guide-do-take-back = Annuler le déménagement
guide-do-close = Comment supprimer l’ancien compte ?
guide-do-go-on-with = Continuer le déménagement de { $from } vers { $to }. { $state }
guide-do-look-after = Voir qui a répondu depuis votre déménagement de { $from } vers { $to }. { $state }

guide-old-address = Votre ancienne adresse :
guide-old-address-explained = L’adresse du compte que vous quittez, par exemple vous@server.example. Pour l’instant, Rehome ne fait que le lire. Si son serveur n’existe plus et que vous avez un fichier de sauvegarde, tapez le nom du fichier à la place.
guide-new-address = Votre nouvelle adresse :
guide-new-address-explained = L’adresse du compte où vous déménagez, par exemple vous@server.example.
guide-address-empty = Tapez une adresse, par exemple vous@server.example.
guide-address-incomplete = Il manque quelque chose : une adresse ressemble à vous@server.example.
guide-address-resource = Retirez la barre oblique et ce qui la suit.
guide-address-invalid = Ce n’est pas une adresse XMPP. Une adresse ressemble à vous@server.example.
guide-same-account = C’est votre ancienne adresse. Tapez la nouvelle.
guide-file = Le nom du fichier de sauvegarde :
guide-file-explained = Un fichier qui contient votre compte (XEP-0227) : un fichier enregistré par Rehome, ou un export fourni par les responsables de votre serveur.
guide-whose = Votre adresse dans ce fichier (Entrée seule pour un autre fichier) :
guide-whose-explained = Un fichier peut contenir plusieurs comptes. Tapez l’adresse de celui qui est à vous.
guide-from-file = { $account } est lu dans { $file }.
guide-host = La machine à laquelle se connecter (HOST, HOST:PORT ou tls://HOST:PORT) :
guide-host-explained = Quand un serveur ferme, son nom disparaît parfois avant la machine. Ses responsables peuvent vous dire où elle se trouve, par exemple xmpp1.hoster.example ou 192.0.2.7:5222.
guide-signing-in = Connexion à { $server }.
guide-password = Mot de passe de { $address } :
guide-password-again = Mot de passe de { $address } (Entrée seule pour une autre adresse) :
guide-wrong-password = L’adresse ou le mot de passe est incorrect. Vérifiez les deux et réessayez.
guide-trust = Faire confiance à ce certificat ?
guide-trust-explained = Les serveurs qui vont fermer laissent souvent expirer leur certificat. Si vous avez la certitude qu’il s’agit de { $server }, vous pouvez faire confiance à ce certificat précis. Sinon, quelqu’un intercepte peut-être la connexion : demandez aux responsables de { $server } si l’empreinte est la leur.
guide-old-encryption = Se connecter quand même ?
guide-old-encryption-explained = Quiconque intercepte la connexion pourrait lire le mot de passe et tout ce qui est téléchargé. Cette question n’est posée que pour l’ancien compte.
guide-closing-day = Quel jour { $server } ferme-t-il ? (Entrée seule si vous ne savez pas)
guide-closing-day-explained = Par exemple : { $weekday }, { $day }, 2026-06-05 ou demain. Rehome peut alors vous dire s’il reste assez de temps pour envoyer toutes les demandes.
guide-has-new-account = Avez-vous déjà un compte sur un autre serveur ?
guide-has-new-account-explained = Vos contacts seront transférés vers un compte sur un autre serveur. Si vous n’en avez pas encore, répondez non, et vous pourrez en créer un ici.

guide-servers = Serveurs où vous pouvez créer un compte dès maintenant :
guide-server = { $server } : { $facts }
guide-all-servers = Pour en voir davantage : rehome providers
guide-which-server = Un numéro, le nom d’un serveur, ou un lien d’invitation :
guide-which-server-explained = Tapez le numéro de l’un de ces serveurs, ou le nom de n’importe quel autre. Si quelqu’un vous a envoyé une invitation (un lien qui commence par xmpp: ou https:), collez-la. Entrée seule revient en arrière.
guide-no-server = Ce n’est ni l’un des numéros, ni le nom d’un serveur, comme server.example.
guide-name = Votre nom sur { $server } :
guide-name-proposed = Votre nom sur { $server } [{ $name }] :
guide-name-explained = Ce qui précède le @ dans votre nouvelle adresse, qui se termine par @{ $server }. Entrée seule prend le nom entre crochets, s’il y en a un.
guide-new-password = Un mot de passe pour { $address } (avec Entrée seule, Rehome en génère un) :
guide-generated-password = Rehome a généré ce mot de passe pour { $address }. Enregistrez-le maintenant : il ne sera plus affiché.
guide-keep-password = Enregistrer le mot de passe de { $address } dans le trousseau de cet ordinateur ?
guide-keep-password-explained = Rehome ne le demandera plus la prochaine fois. Vous en aurez toujours besoin pour vos applis de messagerie.
guide-kept = Le mot de passe est dans le trousseau.
guide-created = Le compte { $address } a été créé.

guide-whom = Une partie d’un nom ou d’une adresse (Entrée seule quand vous avez terminé) :
guide-whom-explained = Tapez quelques lettres d’un nom ou d’une adresse. Un contact qui devait être transféré est laissé de côté ; un contact qui devait rester est transféré.
guide-nobody = Sur votre liste, « { $text } » ne figure dans aucun nom ni aucune adresse.
guide-too-many = { $count ->
    [one] { $count } contact correspond. Précisez un peu.
   *[other] { $count } contacts correspondent. Précisez un peu.
}
guide-which-of-them = Lequel ? [1]
guide-which-of-them-explained = Tapez le numéro qui précède le bon contact.
guide-left-out = { $who } reste sur l’ancien compte.
guide-taken-along = { $who } fait partie du déménagement.
guide-cannot-move = Impossible de transférer { $who } : { $reason }.
guide-take-along = { $who } : { $reason }. Transférer quand même ?
guide-take-along-explained = Un contact joint par une passerelle de l’ancien serveur ne peut pas être joint depuis le nouveau. Ne le transférez que si vous savez que c’est un contact ordinaire.
guide-no-requests = Personne n’attend de réponse de votre part.
guide-ask-them-too = Leur envoyer une demande depuis votre nouveau compte ?
guide-ask-them-too-explained = Ces personnes ont demandé à ajouter votre ancien compte à leurs contacts et attendent votre réponse. Si vous répondez oui, une demande de contact leur est envoyée depuis votre nouvelle adresse ; si vous répondez non, leurs demandes restent sur l’ancien compte.
guide-message-is = Votre ancien compte envoie aux personnes qui le voient :
guide-message-none = Votre ancien compte n’envoie aucun message.
guide-message = Le nouveau message (Entrée seule pour le garder tel quel, - pour aucun) :
guide-message-explained = Votre ancien compte l’envoie aux personnes qui le voient, pour qu’elles sachent où vous avez déménagé.
guide-start = Une fois envoyés, les demandes de contact et les messages ne peuvent plus être annulés ; tout le reste peut l’être. Commencer le déménagement ?
guide-start-explained = Jusqu’ici, rien n’a été changé. Si vous répondez oui, vos contacts sont mis sur la nouvelle liste, et les demandes et messages indiqués plus haut sont envoyés. Vous pouvez arrêter à tout moment avec Ctrl-C et continuer plus tard.
guide-nothing-to-do = Il ne reste rien à faire.

guide-sign-in-elsewhere = Connectez-vous maintenant avec { $new } dans les applis de messagerie de votre téléphone et de votre ordinateur.
guide-report-file = Le fichier pour le rapport [{ $file }] :
guide-report-file-explained = Son nom se termine par .html pour une page à lire ou à imprimer, par .txt pour du texte simple, par .json pour des programmes.
guide-saved = Le rapport est dans { $file }.
guide-no-report-file = Le nom du fichier se termine par .html, .txt ou .json.
guide-waiting = Les réponses s’affichent au fur et à mesure. Appuyez sur Ctrl-C pour ne plus attendre.

guide-do-close-rooms = Fermer les anciens salons qui ont été reconstruits
