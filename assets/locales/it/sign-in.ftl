### Perché l’accesso non riesce.

sign-in-bad-domain = { $server } non è il nome di un server.
sign-in-no-such-host = Rehome non trova un server chiamato { $server }. Controlla se c’è un errore di battitura. Se l’indirizzo è giusto, il server potrebbe essere già offline.
sign-in-no-service = { $server } dice di non avere un servizio XMPP.
sign-in-no-dns = Rehome non riesce a trovare nessun server. Il computer è connesso a Internet?
sign-in-refused = { $server } c’è, ma a { $endpoint } non risponde nulla. Forse al momento il server è spento.
sign-in-unreachable = { $server } non è raggiungibile a { $endpoint }. Riprova più tardi.
sign-in-not-xmpp = A rispondere per { $server } non è un server XMPP.
sign-in-no-encryption = { $server } non offre una connessione cifrata. Rehome non ha inviato la password, perché chiunque avrebbe potuto leggerla.
sign-in-old-encryption = La crittografia di { $server } è troppo vecchia per essere sicura, quindi Rehome non ha inviato la password. Chi gestisce il server può attivare TLS 1.2 o 1.3, con ECDHE per le chiavi e AES-GCM o ChaCha20 per il resto.
sign-in-tls = Rehome non è riuscito ad aprire una connessione cifrata con { $server } ({ $error }).
sign-in-wrong-pin = { $server } mostra un certificato diverso da quello che avevi accettato ({ $expected }).
sign-in-stream = { $server } ha rifiutato la connessione ({ $error }).
sign-in-no-mechanism = { $server } non offre un modo sicuro per verificare una password (solo { $offered }).
sign-in-wrong-password = Indirizzo o password errati per { $account }. Controllali entrambi e riprova.
sign-in-disabled = L’account { $account } è disattivato.
sign-in-expired = La password di { $account } è scaduta.
sign-in-encryption-required = { $server } richiede un tipo di crittografia che Rehome non usa.
sign-in-temporary = Al momento { $server } non può verificare le password. Riprova tra qualche minuto.
sign-in-denied = { $server } ha rifiutato l’accesso di { $account }.
sign-in-unproven = { $server } non ha dimostrato di conoscere a sua volta la password. Potrebbe essere il server di qualcun altro.
sign-in-no-session = { $server } ha accettato la password ma non ha aperto una sessione. Forse ci sono troppe app collegate.
sign-in-silent = { $server } non risponde. Riprova più tardi.
sign-in-lost = La connessione a { $server } si è interrotta durante l’accesso. Riprova.
sign-in-protocol = La risposta di { $server } non ha senso in XMPP ({ $error }).
sign-in-server-says = { $sentence } Il server dice: { $text }
sign-in-accept-old-encryption = Se preferisci correre il rischio piuttosto che abbandonare quello che si trova lì, { $how }. Chi può intercettare la connessione potrebbe allora leggere la password e tutto quello che viene scaricato, quindi non usare quella password altrove.

sign-in-certificate-expired = Il certificato di { $server } è scaduto.
sign-in-certificate-not-yet = Il certificato di { $server } non è ancora valido.
sign-in-certificate-name = Rehome non può confermare che questo sia davvero { $server }: il certificato è intestato a un altro nome.
sign-in-certificate-self-signed = Rehome non può confermare che questo sia davvero { $server }: il certificato è firmato solo dal server stesso.
sign-in-certificate-unknown-issuer = Rehome non può confermare che questo sia davvero { $server }: questo computer non conosce chi ha firmato il certificato.
sign-in-certificate-authority = Il certificato di { $server } appartiene a un’autorità e non a un server.
sign-in-certificate-old-form = Il certificato di { $server } ha un formato vecchio, che non indica a che cosa serve.
sign-in-certificate-short-key = La chiave nel certificato di { $server } è troppo corta.
sign-in-certificate-unknown-key = La chiave nel certificato di { $server } non può essere verificata qui.
sign-in-certificate-other = Il certificato di { $server } non è affidabile ({ $error }).
sign-in-password-not-sent = Rehome non ha inviato la password.
sign-in-certificate-accept = Se sai per certo che questo è il tuo server, accetta esattamente questo certificato: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] La sua chiave ha solo { $bits } bit: qualcuno con molto denaro potrebbe violarla e fingersi { $server }.
   *[other] La sua chiave ha solo { $bits } bit: qualcuno con molto denaro potrebbe violarla e fingersi { $server }.
}
sign-in-key-worthless = Questo certificato non si può accettare, perché da qui non c’è modo di sapere se a mostrarlo è davvero { $server }. Chiedi a chi gestisce { $server } un certificato con una chiave diversa.
sign-in-certificate-for = per:
sign-in-certificate-issuer = emesso da:
sign-in-certificate-valid = valido:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = { $from } – { $until }
sign-in-certificate-no-name = (nessun nome)

sign-in-no-keyring = Su questo computer non c’è un portachiavi, quindi la password di { $account } non viene salvata. Il trasferimento funziona anche così.
sign-in-keyring-locked = Il portachiavi è bloccato o manca, quindi la password di { $account } non viene salvata. Il trasferimento funziona anche così.
sign-in-keyring-refused = Il portachiavi ha rifiutato la password di { $account }, che quindi non viene salvata. Il trasferimento funziona anche così.
sign-in-password-again = { $account }: questa password non è stata accettata. Riprova.
sign-in-stale-password = Nel portachiavi c’è una password per { $account }, ma il server non la accetta più.
sign-in-way-around-keyring = Imposta { $variable } con la password giusta, oppure esegui il comando in un terminale, dove Rehome la chiede.
sign-in-offer-to-replace = La password è giusta. Salvarla nel portachiavi al posto di quella vecchia di { $account }?

sign-in-list-refused = { $server } ha rifiutato di fornire la lista dei contatti.
sign-in-list-refused-why = { $server } ha rifiutato di fornire la lista dei contatti: { $text }.
sign-in-interrupted = La connessione a { $server } si è interrotta. Riprova.
sign-in-unreadable = { $server } ha dato una risposta che Rehome non riesce a leggere ({ $error }).
sign-in-closed = La sessione su { $server } è stata chiusa.
sign-in-gave-up = La connessione a { $server } si è interrotta e Rehome non è riuscito a ristabilirla. { $why }
sign-in-not-again = La connessione a { $server } si è interrotta, e un nuovo accesso non è riuscito. { $why }
sign-in-ended = { $server } ha terminato la sessione ({ $error }).
sign-in-malformed = { $server } invia qualcosa che Rehome non riesce a leggere ({ $error }).
sign-in-excessive = { $server } invia più di quanto Rehome possa gestire, quindi la connessione è stata chiusa.
sign-in-keeps-breaking = La connessione a { $server } continua a interrompersi. Riprova più tardi.
