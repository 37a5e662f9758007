### Dans le menu des programmes et les logithèques.

software-generic-name = Déménagement de compte XMPP
software-comment = Déménagez votre compte XMPP et ses contacts vers un autre serveur
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;messagerie;discussion;compte;déménager;déménagement;transférer;serveur;
software-rehearse = Faire un essai

software-summary = Déménagez votre compte XMPP vers un autre serveur
software-purpose = Le serveur de votre adresse XMPP (Jabber) ferme, ou il ne vous suffit plus. Rehome se connecte à votre ancien compte et au nouveau, montre ce qu’il va faire, puis transfère vos contacts avec leurs noms et leurs groupes, pour qu’ils vous retrouvent à la nouvelle adresse.
software-feature-server = Demande à l’ancien serveur de déménager le compte, et s’en charge lui-même là où le serveur ne le peut pas
software-feature-tells = Annonce votre nouvelle adresse à vos contacts d’une façon que leurs applis peuvent vérifier
software-feature-transports = Montre quels contacts dépendent d’une passerelle vers un autre réseau et doivent rester sur l’ancien compte, et pourquoi
software-feature-stops = Peut s’arrêter à tout moment et reprend là où il en était
software-feature-compares = Compare les deux comptes à la fin et dit ce qui manque encore
software-feature-practice = Permet d’abord de faire un essai, avec deux comptes fictifs à l’intérieur du programme
software-terminal = Tout peut aussi se faire dans un terminal, pour les scripts et les lecteurs d’écran.
software-caption-review = Ce qui se passe pour chaque contact, avant tout changement
software-caption-done = Le résultat, vérifié sur le nouveau serveur
software-first-release = La première version.
software-second-release = Parle treize langues, recrée vos salons qui ferment avec l’ancien serveur, enregistre vos conversations et retrouve les contacts qui ont déménagé eux aussi.
