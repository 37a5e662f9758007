### Woordenlijst
### move: verhuizing, verhuizen · old/new account: oude/nieuwe account (het account) · server: server · address: adres, XMPP-adres · contact: contact (contacten)
### people: mensen, met een getal personen · contact list: contactenlijst · group: groep · contact request: contactverzoek · accept: accepteren · answer: antwoorden
### ask somebody: een verzoek sturen (wie gevraagd is: heeft een verzoek gekregen) · decline: weigeren, nee zeggen · message: bericht · reminder: herinnering · note on the old account: verwijzing op het oude account · transport: transport (het)
### left behind, stays behind: achtergebleven, blijft achter · channel: kanaal · room: chatruimte · bookmark: bladwijzer · block list: blokkeerlijst
### profile: profiel · record: logboek · report: verslag · backup file: back-upbestand · conversations: gesprekken · keyring: sleutelbos
### certificate: certificaat · fingerprint: vingerafdruk · trust: vertrouwen · invitation: uitnodiging · practice, rehearsal: oefening, oefenen
### undo, take back: terugdraaien · keep (account): aanhouden · close (server): sluiten · close (account): verwijderen · closing day: sluitingsdatum · chat app: chatapp · sign in: inloggen
### the people who run it, admin: de beheerders, beheerder · owner: eigenaar · aanspreekvorm: je
### Knoppen: Move = Verhuizen · Continue = Doorgaan · Pause = Pauze · Stop = Stoppen · Hide = Verbergen · Review = Controleren · Who has answered = Wie heeft geantwoord

language-name = Nederlands
language-in-english = Dutch
language-clauses = { $first }; { $next }
