### Pierwsza strona okna.

welcome-is-it-closing = Czy twój serwer XMPP (Jabber) kończy działanie?
welcome-what-it-does = Rehome przenosi kontakty na konto na innym serwerze.
welcome-server-that-closes = Zamykany serwer
welcome-your-new-server = Twój nowy serwer
welcome-what-moves = Co zostanie przeniesione
welcome-what-moves-why = Kontakty z nazwami i grupami, twój profil, pokoje i lista zablokowanych.
welcome-what-contacts-see = Co zobaczą twoje kontakty
welcome-what-contacts-see-why = Osoby, których dostępność widzisz, dostaną prośbę o kontakt z twojego nowego adresu; osoby, które widzą twoją, dostaną wiadomość o przeprowadzce.
welcome-what-does-not = Co nie zostanie przeniesione
welcome-what-does-not-why = Kontakty w innych sieciach i dawne rozmowy. Rozmowy możesz zapisać.
welcome-nothing-changes-yet = Nic się nie zmieni, dopóki nie sprawdzisz listy i nie naciśniesz „Przenieś”.
welcome-welcome-back = Witaj ponownie
welcome-welcome-back-why = Możesz kontynuować od miejsca, w którym przerwano. Nic nie zostanie zrobione dwa razy.
welcome-finished = Zakończone
welcome-start = Rozpocznij
welcome-start-another = Rozpocznij kolejną przeprowadzkę
welcome-try-it-first = Najpierw wypróbuj
welcome-go-on = Kontynuuj
welcome-who-has-answered = Kto odpowiedział
welcome-damaged = Ten zapis jest uszkodzony.
welcome-show-in-folder = Pokaż w folderze
welcome-moved = przeniesiono
welcome-nothing-has-moved = Nic jeszcze nie zostało przeniesione.
welcome-nobody-asked = Nie wysłano jeszcze żadnej prośby.
welcome-on-new-list = { $count ->
    [one] { $count } osoba jest na nowej liście.
    [few] { $count } osoby są na nowej liście.
    [many] { $count } osób jest na nowej liście.
   *[other] { $count } osób jest na nowej liście.
}
welcome-asked-of = { $count ->
    [one] Wysłano prośbę do { $asked } z { $count } osoby.
    [few] Wysłano prośby do { $asked } z { $count } osób.
    [many] Wysłano prośby do { $asked } z { $count } osób.
   *[other] Wysłano prośby do { $asked } z { $count } osób.
}
welcome-asked = { $count ->
    [one] Wysłano prośbę do { $count } osoby.
    [few] Wysłano prośby do { $count } osób.
    [many] Wysłano prośby do { $count } osób.
   *[other] Wysłano prośby do { $count } osób.
}
welcome-stopped-today = Zatrzymano dzisiaj o { $time }.
welcome-stopped-yesterday = Zatrzymano wczoraj o { $time }.
welcome-stopped = Zatrzymano { $day }.
welcome-created-today = Konto { $address } założono dzisiaj.
welcome-created = Konto { $address } założono { $day }.
welcome-nobody-had-to-be-asked = Do nikogo nie trzeba było wysyłać prośby.
welcome-all-answered = Wszyscy odpowiedzieli.
welcome-answered = { $count ->
    [one] Odpowiedziała { $count } osoba z { $asked }.
    [few] Odpowiedziały { $count } osoby z { $asked }.
    [many] Odpowiedziało { $count } osób z { $asked }.
   *[other] Odpowiedziało { $count } osób z { $asked }.
}
welcome-finished-on = Zakończono { $day }.
