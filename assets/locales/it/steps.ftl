### Che cosa succede sulla strada di un trasferimento, e perché uno non inizia o finisce prima.

steps-same-account = Il vecchio e il nuovo account coincidono.
steps-old-not-saved = Rehome non riesce a salvare il vecchio account in { $path }
steps-stopped-unchanged = Interrotto. Non è stato cambiato nulla.
steps-declined = Non è stato cambiato nulla.
steps-broken = Qualcosa è andato storto dentro Rehome. Avvialo di nuovo.
steps-stopped = Hai fermato il trasferimento. Quello che è stato fatto resta fatto, e puoi continuare in ogni momento.
steps-signed-in = Accesso eseguito in entrambi gli account. Lettura del loro contenuto.
steps-from-file = { $old } viene letto da un file, quindi da lì non si può inviare nulla: i contatti sapranno del cambio solo dalla richiesta di contatto.
steps-without-old-server = { $why }
    Il trasferimento continua con quello che era stato letto da { $old } all’inizio. Da lì non è più possibile avvisare i contatti che non hanno ancora ricevuto il messaggio.
steps-keyring-silent = Il portachiavi non ha risposto, quindi la password di { $account } non viene salvata.
steps-no-pretend-servers = Non è stato possibile avviare i server di prova
