### Elenco delle parole
### Rehome: non si traduce · move: trasferimento, trasferire; di persone: cambiare indirizzo · old/new account: vecchio/nuovo account
### account: account · server: server · address: indirizzo (indirizzo XMPP) · contact: contatto · people: persone · contact list: lista dei contatti, lista
### group: gruppo · contact request: richiesta di contatto, richiesta · to ask: inviare la richiesta · to see somebody: vedere online
### asks to see you: chiede di aggiungerti ai contatti · accept: accettare · decline: rifiutare · answer: rispondere, risposta · tell: avvisare
### message: messaggio · reminder: promemoria · note on the old account: avviso nel vecchio account · transport: trasporto
### left behind: resta nel vecchio account (in breve: resta dov’è) · left out: escluso · channel: canale · room: stanza · bookmark: segnalibro
### block list, blocked: lista dei bloccati, bloccato · profile: profilo · picture: immagine del profilo · nickname: nickname
### record: registro (del trasferimento) · report: resoconto · backup file: file di backup · conversations: conversazioni · keyring: portachiavi
### certificate: certificato · trust: fidarsi di · fingerprint: impronta digitale · invitation: invito · practice, rehearsal: prova
### undo: annullare (il trasferimento) · closing day: giorno di chiusura · chat app: app di chat · sign in: accedere, accesso
### run it again: avvia di nuovo Rehome · people who run the server: chi gestisce il server
### Ci si rivolge con il tu. Virgolette: «», anche per i pulsanti nominati in una frase («Continua»). Con i numeri: «tutti e 8 i contatti», mai «tutti i 8». Davanti a una data senza giorno della settimana niente articolo (il 5, ma l’8).

language-name = Italiano
language-in-english = Italian
language-clauses = { $first }; { $next }
