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
underway-well-before = Wysyłanie próśb powinno się skończyć na długo przed dniem zamknięcia ({ $day }).
underway-before = Wysyłanie próśb powinno się skończyć przed dniem zamknięcia ({ $day }).
underway-too-long = Stary serwer wkrótce zostanie zamknięty ({ $day }): nie zamykaj Rehome.
underway-today = Stary serwer zostanie dziś zamknięty: nie zamykaj Rehome.

underway-not-reached = { $count ->
    [one] Nie udało się dotrzeć do { $count } osoby
    [few] Nie udało się dotrzeć do { $count } osób
    [many] Nie udało się dotrzeć do { $count } osób
   *[other] Nie udało się dotrzeć do { $count } osób
}
underway-no-message = Twoja wiadomość nie dotarła do tej osoby.
underway-server-not-found = Nie można znaleźć serwera tej osoby.
underway-server-silent = Serwer tej osoby nie odpowiada.
underway-no-account = Tego konta już nie ma.
underway-not-copied = Twój nowy serwer nie umieścił tej osoby na liście.
underway-not-removed = Wcześniejszy adres nadal jest na twojej liście i można go tam usunąć.
underway-not-asked = Prośba o kontakt nie dotarła.
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
underway-continue = Możesz kontynuować w dowolnej chwili. Na krótką przerwę wystarczy „Pauza”.
underway-continue-before = Możesz kontynuować w dowolnej chwili przed zamknięciem serwera ({ $day }). Na krótką przerwę wystarczy „Pauza”.

underway-asked = wysłano { $done } z { $all }
underway-copied = skopiowano { $done } z { $all }

underway-tries-again = Po przeprowadzce naciśnij „Kontynuuj”, aby spróbować jeszcze raz.
underway-moving = Przenoszenie
underway-paused = Pauza
underway-paused-why = Nic nie zostanie wysłane, dopóki nie będziesz kontynuować.
underway-stopping = Zatrzymywanie…
underway-stopping-why = To, co już trwa, zostanie dokończone.
underway-waiting = Czekanie na { $server }
underway-waiting-why = Rehome sam spróbuje ponownie.
underway-reading = Odczytywanie obu kont
underway-reading-why = Na tym etapie nic nie jest wysyłane.
underway-announcing = Ogłoszenie na starym koncie
underway-announcing-why = Komunikatory, które to obsługują, same zaakceptują twój nowy adres.
underway-by-server = Stary serwer przenosi twoje kontakty
underway-by-server-why = Oba serwery pracują. To może chwilę potrwać.
underway-data = Przenoszenie profilu i pokoi
underway-data-why = To, co masz na obu kontach, pozostaje zgodnie z twoim wyborem.
underway-copying = Kopiowanie listy
underway-copying-why = Tej części nikt nie zauważy.
underway-asking = Wysyłanie próśb o kontakt
underway-asking-why = Kontakty dostają prośbę o kontakt z twojego nowego adresu.
underway-checking = Sprawdzanie, czy wszystko jest na miejscu
underway-checking-why = Rehome jeszcze raz odczytuje nowe konto.
underway-answers = Czekanie na pierwsze odpowiedzi
underway-answers-why = Niektóre komunikatory odpowiadają same.
underway-title-close = Zamknąć?
underway-title-stop = Zatrzymać?
underway-title-stopping = Zatrzymywanie
underway-lane-listed = Na nowej liście
underway-lane-asked = Prośby
underway-lane-answered = Odpowiedzi
underway-did-listed = jest na nowej liście
underway-did-asked = prośba wysłana
underway-did-told = wiadomość dostarczona
underway-did-answer = jest odpowiedź
underway-did-decline = odmowa
underway-did-move = też ma nowy adres: prośba trafia tam
underway-did-fail = poza zasięgiem
underway-no-problems = Na razie bez problemów
underway-show = Pokaż
underway-hide = Ukryj
underway-more = { $count ->
    [one] i jeszcze { $count }; raport wymienia wszystkich
    [few] i jeszcze { $count }; raport wymienia wszystkich
    [many] i jeszcze { $count }; raport wymienia wszystkich
   *[other] i jeszcze { $count }; raport wymienia wszystkich
}
underway-go-on-without = Kontynuuj bez niego
underway-wait = Czekaj na niego
underway-pause = Pauza
underway-stop-button = Zatrzymaj…
underway-stop-question = Zatrzymać przeprowadzkę?
underway-stop-now = Zatrzymaj
underway-keep-moving = Przenoś dalej
underway-close-question = Zamknąć Rehome?
underway-close-why = To, co już przeniesiono, tak zostanie. Reszta ruszy dalej, gdy następnym razem otworzysz Rehome.
underway-stop-and-close = Zatrzymaj i zamknij
underway-may-close = Możesz zamknąć Rehome. Po ponownym otwarciu przeprowadzka ruszy dalej.
underway-may-close-short = Możesz zamknąć Rehome; reszta ruszy później.
underway-others-move-on = U wszystkich innych przeprowadzka trwa. Możesz zamknąć Rehome; po ponownym otwarciu ruszy dalej.
underway-awake = Trwa przeprowadzka
underway-over = Koniec przeprowadzki
