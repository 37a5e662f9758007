### Server su cui avere un account, e come crearne uno.

providers-source = Fonte: { $source } ({ $date }). Verifica con il server.

providers-sign-up-here = registrazione da qui
providers-sign-up-captcha = registrazione da qui (captcha)
providers-sign-up-website = registrazione dal suo sito web
providers-since = dal { $year }
providers-keeps-hours = conserva i messaggi per alcune ore
providers-keeps-days = { $days ->
    [one] conserva i messaggi per { $days } giorno
   *[other] conserva i messaggi per { $days } giorni
}
providers-keeps-all = conserva i messaggi senza limiti
providers-files-any = file di ogni dimensione
providers-files = file fino a { $size }

providers-people-there = { $count ->
    [one] c’è { $count } dei tuoi contatti
   *[other] ci sono { $count } dei tuoi contatti
}
providers-in-your-country = nel tuo Paese
providers-keeps-year = conserva i messaggi per un anno
providers-runs-since = attivo dal { $year }

providers-here = Registrazione da qui
providers-here-with-captcha = Registrazione da qui, con un captcha
providers-opens-page = Apre una pagina web

providers-opening = Apertura di { $page }
providers-invites = L’invito su { $host } è per { $server }.
providers-not-xmpp = Il link di un invito inizia con xmpp: oppure, se è una pagina web, con https:.
providers-unencrypted = Questa pagina non è cifrata, quindi qualcuno lungo il percorso potrebbe sostituire l’invito. Chiedi un link che inizi con https:.
providers-bad-address = L’indirizzo in questo invito è illeggibile.
providers-no-registration = Questo link non serve a creare un account.
providers-page-certificate = { $problem } Rehome non ha aperto la pagina { $page }.
providers-page-no-server = Rehome non trova un server chiamato { $host }, quindi non può aprire la pagina { $page }.
providers-page-unreachable = Rehome non riesce ad aprire la pagina { $page }. Riprova più tardi.
providers-page-silent = { $host } non risponde, quindi Rehome non può aprire la pagina { $page }.
providers-page-missing = Su { $host } non c’è la pagina { $page } ({ $status }). Forse l’invito è già stato usato o è scaduto: chiedine uno nuovo.
providers-page-elsewhere = La pagina { $page } porta altrove. Aprila in un browser e copia il link da lì.
providers-page-no-invitation = Nella pagina { $page } non c’è nessun invito. Forse è già stato usato o è scaduto: chiedine uno nuovo.

providers-not-offered = Da qui non puoi creare un account su { $server }.
providers-website-may-say = Il suo sito web potrebbe spiegare come averne uno.
providers-name-taken = Questo nome è già di qualcun altro. Scegline uno diverso.
providers-bad-name = Nessun account può avere questo nome. Scegline uno diverso.
providers-too-fast = { $server } crea solo pochi account per volta. Aspetta qualche minuto, o un’ora, e riprova.
providers-not-allowed = { $server } non ti permette di creare un account da qui.
providers-invitation-needed = A quanto pare { $server } richiede un invito. Se ne hai uno, incolla il link.
providers-invitation-invalid = { $server } non accetta questo invito: forse è già stato usato o è scaduto. Chiedine uno nuovo.
providers-captcha-wrong = Non corrisponde a quello che dice l’immagine. Eccone un’altra.
providers-not-accepted = { $server } non accetta quello che hai inserito.
providers-refused = { $server } non ha creato l’account ({ $condition }).
providers-says = { $sentence } Il server dice: { $text }
