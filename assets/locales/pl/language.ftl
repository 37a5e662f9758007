### Słownik
### Rehome: nie tłumaczymy i nie odmieniamy · move: przeprowadzka; kontakty i dane: przenosić; o osobie: ma nowy adres
### old/new account: stare/nowe konto · account: konto · server: serwer · address: adres (adres XMPP) · contact: kontakt · people: osoby
### contact list: lista kontaktów · group: grupa · contact request: prośba o kontakt, krótko: prośba · to ask: wysłać prośbę · asked: prośba wysłana
### asks to see you: prosi o kontakt · accept: zaakceptować · decline, no: odrzucić, odmowa · answer: odpowiedzieć · tell: zawiadomić
### message: wiadomość · reminder: przypomnienie · note on the old account: ogłoszenie na starym koncie · transport: transport
### left behind, stays behind: zostaje (na starym koncie) · left out: pominięte · channel: kanał · room: pokój · bookmark: zakładka
### block list, blocked: lista zablokowanych, zablokowane · profile: profil · nickname: pseudonim · record: zapis (przeprowadzki)
### backup file: plik kopii zapasowej · conversations: rozmowy · keyring: baza kluczy · certificate: certyfikat · trust: zaufać
### fingerprint: odcisk · invitation: zaproszenie · practice, rehearsal: próba · undo: cofnąć · closing day: dzień zamknięcia
### chat app: komunikator · sign in: zalogować się · folder: folder · link: link · unreachable: nieosiągalny · report: raport · people who run the server, admin: administratorzy, administrator
### run it again: uruchom Rehome ponownie · continue: kontynuować
### Nazwy przycisków w zdaniach stoją w cudzysłowie: naciśnij „Przenieś”. Pod starym adresem w oknie krótko: „koniec: { $day }”, żeby dzień się zmieścił.
### Zwracamy się na „ty”, małą literą, bez form zdradzających płeć. Dni tygodnia przychodzą w mianowniku: stoją w nawiasie albo po dwukropku.

language-name = Polski
language-in-english = Polish
language-clauses = { $first }; { $next }
