### Strona okna w trakcie przeprowadzki.

underway-left-moment = Niecała minuta do końca
underway-left-minutes = { $count ->
    [one] Jeszcze około { $count } minuty
    [few] Jeszcze około { $count } minut
    [many] Jeszcze około { $count } minut
   *[other] Jeszcze około { $count } minut
}
underway-left-hours = { $half ->
    [yes] Jeszcze około { $count }½ godziny
   *[no] { $count ->
        [one] Jeszcze około { $count } godziny
        [few] Jeszcze około { $count } godzin
        [many] Jeszcze około { $count } godzin
       *[other] Jeszcze około { $count } godzin
    }
}

underway-lets-through = { $count ->
    [one] { $server } przepuszcza około { $count } prośby na minutę.
    [few] { $server } przepuszcza około { $count } próśb na minutę.
    [many] { $server } przepuszcza około { $count } próśb na minutę.
   *[other] { $server } przepuszcza około { $count } próśb na minutę.
}
underway-lets-through-few = { $server } przepuszcza tylko kilka próśb na godzinę.
underway-well-before = To na długo przed dniem zamknięcia ({ $day }).
underway-before = To przed dniem zamknięcia ({ $day }).
underway-too-long = Stary serwer wkrótce zostanie zamknięty ({ $day }): nie zamykaj Rehome.
underway-today = Stary serwer zostanie dziś zamknięty: nie zamykaj Rehome.

underway-not-reached = { $count ->
    [one] Nie udało się dotrzeć do { $count } osoby
    [few] Nie udało się dotrzeć do { $count } osób
    [many] Nie udało się dotrzeć do { $count } osób
   *[other] Nie udało się dotrzeć do { $count } osób
}
underway-no-message = Twoja wiadomość nie dotarła do tej osoby.
underway-server-not-found = Nie można znaleźć serwera tej osoby. Rehome ponowi prośbę, gdy będziesz kontynuować.
underway-server-silent = Serwer tej osoby nie odpowiada. Rehome ponowi prośbę, gdy będziesz kontynuować.
underway-no-account = Tego konta już nie ma.
underway-not-copied = Twój nowy serwer nie umieścił tej osoby na liście. Kontynuuj, aby spróbować jeszcze raz.
underway-not-removed = Wcześniejszy adres nadal jest na twojej liście i można go tam usunąć.
underway-not-asked = Prośba o kontakt nie dotarła. Kontynuuj, aby spróbować jeszcze raz.
underway-uninvited = { $who } prosi o kontakt z { $new } i nie jest częścią przeprowadzki. Odpowiedz w komunikatorze.

underway-stop-nobody = Do nikogo nie trzeba wysyłać prośby. To, co jest na nowej liście, tam zostaje.
underway-stop-everybody = Prośby do wszystkich są już wysłane i tak zostanie.
underway-stop-none = Nie wysłano jeszcze żadnej prośby. Dopóki nie będziesz kontynuować, kontakty mają tylko twój stary adres.
underway-stop = { $left ->
    [one] Wysłano prośby do { $asked } z { $all } osób i tak zostanie. Jedna osoba ma tylko twój stary adres, dopóki nie będziesz kontynuować.
    [few] Wysłano prośby do { $asked } z { $all } osób i tak zostanie. Pozostałe { $left } osoby mają tylko twój stary adres, dopóki nie będziesz kontynuować.
    [many] Wysłano prośby do { $asked } z { $all } osób i tak zostanie. Pozostałych { $left } osób ma tylko twój stary adres, dopóki nie będziesz kontynuować.
   *[other] Wysłano prośby do { $asked } z { $all } osób i tak zostanie. Pozostałych { $left } osób ma tylko twój stary adres, dopóki nie będziesz kontynuować.
}
underway-continue = Możesz kontynuować w dowolnej chwili. Na krótką przerwę wystarczy Pauza.
underway-continue-before = Możesz kontynuować w dowolnej chwili przed zamknięciem serwera ({ $day }). Na krótką przerwę wystarczy Pauza.

underway-asked = wysłano { $done } z { $all }
underway-copied = skopiowano { $done } z { $all }
