### Nel menu dei programmi e nei cataloghi di software.

software-generic-name = Trasferimento di account XMPP
software-comment = Trasferisci il tuo account XMPP e i suoi contatti a un altro server
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;trasferire;trasferimento;migrare;contatti;trasloco;
software-rehearse = Prova un trasferimento

software-summary = Trasferisci il tuo account XMPP a un altro server
software-purpose = Il server del tuo indirizzo XMPP (Jabber) sta per chiudere, oppure non ti basta più. Rehome accede al tuo vecchio account e a quello nuovo, mostra che cosa sta per fare e poi trasferisce i tuoi contatti con nomi e gruppi, così potranno trovarti al nuovo indirizzo.
software-feature-server = Chiede al vecchio server di trasferire l’account, e lo trasferisce da sé dove il server non può
software-feature-tells = Comunica ai tuoi contatti il nuovo indirizzo in un modo che le loro app possono verificare
software-feature-transports = Mostra quali contatti appartengono a un trasporto verso un’altra rete e devono restare nel vecchio account, e perché
software-feature-stops = Si può fermare in ogni momento e continua da dove si era fermato
software-feature-compares = Alla fine confronta i due account e dice che cosa manca ancora
software-feature-practice = Permette di fare prima una prova, con due account inventati dentro il programma
software-terminal = Si può fare tutto anche in un terminale, per gli script e per i lettori di schermo.
software-caption-review = Che cosa succede a ogni contatto, prima che cambi qualcosa
software-caption-done = Il risultato, controllato sul nuovo server
software-first-release = La prima versione.
software-second-release = Parla tredici lingue, ricrea le tue stanze che chiudono con il vecchio server, salva le tue conversazioni e trova i contatti che si sono trasferiti anche loro.
