### Tuż przed przeprowadzką i w jej trakcie.

moving-told-before = { $count ->
    [one] Uwaga: { $count } kontakt już wie, że twój nowy adres to { $before }. Dostanie kolejną wiadomość, że teraz to { $new }. Jeśli chcesz zostać przy { $before }, przerwij w tym miejscu.
    [few] Uwaga: { $count } kontakty już wiedzą, że twój nowy adres to { $before }. Dostaną kolejną wiadomość, że teraz to { $new }. Jeśli chcesz zostać przy { $before }, przerwij w tym miejscu.
    [many] Uwaga: { $count } kontaktów już wie, że twój nowy adres to { $before }. Dostaną kolejną wiadomość, że teraz to { $new }. Jeśli chcesz zostać przy { $before }, przerwij w tym miejscu.
   *[other] Uwaga: { $count } kontaktów już wie, że twój nowy adres to { $before }. Dostaną kolejną wiadomość, że teraz to { $new }. Jeśli chcesz zostać przy { $before }, przerwij w tym miejscu.
}
moving-told-in-doubt = { $count ->
    [one] { $count } kontakt mógł już dostać wiadomość o przeprowadzce. Rehome sprawdza to w archiwum starego serwera, aby nikt nie dostał jej dwa razy.
    [few] { $count } kontakty mogły już dostać wiadomość o przeprowadzce. Rehome sprawdza to w archiwum starego serwera, aby nikt nie dostał jej dwa razy.
    [many] { $count } kontaktów mogło już dostać wiadomość o przeprowadzce. Rehome sprawdza to w archiwum starego serwera, aby nikt nie dostał jej dwa razy.
   *[other] { $count } kontaktów mogło już dostać wiadomość o przeprowadzce. Rehome sprawdza to w archiwum starego serwera, aby nikt nie dostał jej dwa razy.
}
moving-not-listed = { $contact } nie jest na liście kontaktów { $account }. Czy adres jest wpisany poprawnie?
moving-has-not-asked = { $contact }: nie ma jeszcze prośby o kontakt z { $account }, ale zostanie zaakceptowana, gdy tylko nadejdzie.
moving-empty-list = Lista kontaktów { $account } jest pusta. Jeśli były tam jakieś kontakty, serwer je zgubił albo ich nie pokazuje: zapytaj administratora albo poszukaj pliku zapisanego wcześniej.
moving-no-list = W pliku nie ma listy kontaktów konta { $account }. Jeśli były tam kontakty, poszukaj innego pliku albo zapisz konto jeszcze raz, dopóki serwer działa.
moving-likely-limit = Nowy serwer może ograniczać liczbę próśb o kontakt. Jeśli tak, wysłanie wszystkich zajmie { $time }. Możesz przerwać w dowolnej chwili i kontynuować później.
moving-outlook = { $count ->
    [one] { $server } ogranicza liczbę próśb o kontakt, więc wysłanie { $count } prośby zajmie { $time }. Możesz przerwać w dowolnej chwili i kontynuować później.
    [few] { $server } ogranicza liczbę próśb o kontakt, więc wysłanie { $count } próśb zajmie { $time }. Możesz przerwać w dowolnej chwili i kontynuować później.
    [many] { $server } ogranicza liczbę próśb o kontakt, więc wysłanie { $count } próśb zajmie { $time }. Możesz przerwać w dowolnej chwili i kontynuować później.
   *[other] { $server } ogranicza liczbę próśb o kontakt, więc wysłanie { $count } próśb zajmie { $time }. Możesz przerwać w dowolnej chwili i kontynuować później.
}
moving-waits = Czekanie na { $server }.
moving-back = { $server } znowu działa.

moving-copying = { $count ->
    [one] Kopiowanie { $count } kontaktu na { $server }
    [few] Kopiowanie { $count } kontaktów na { $server }
    [many] Kopiowanie { $count } kontaktów na { $server }
   *[other] Kopiowanie { $count } kontaktów na { $server }
}
moving-asking = { $count ->
    [one] { $server } wysyła { $count } prośbę o kontakt
    [few] { $server } wysyła { $count } prośby o kontakt
    [many] { $server } wysyła { $count } próśb o kontakt
   *[other] { $server } wysyła { $count } próśb o kontakt
}
moving-telling = { $count ->
    [one] Zawiadamianie { $count } kontaktu
    [few] Zawiadamianie { $count } kontaktów
    [many] Zawiadamianie { $count } kontaktów
   *[other] Zawiadamianie { $count } kontaktów
}
moving-will-be-told = { $count ->
    [one] { $count } kontakt dostanie tę wiadomość od { $old }:
    [few] { $count } kontakty dostaną tę wiadomość od { $old }:
    [many] { $count } kontaktów dostanie tę wiadomość od { $old }:
   *[other] { $count } kontaktów dostanie tę wiadomość od { $old }:
}
moving-will-be-told-rest = Jeśli serwery nie mogą przenieść jakiegoś kontaktu, dostanie on tę wiadomość od { $old }:

moving-by-server = Rehome prosi stary serwer o przeniesienie konta.
moving-by-rehome-chosen = Rehome przenosi kontakty sam, zgodnie z twoim wyborem.
moving-by-rehome-not-offered = Rehome przenosi kontakty sam: stary serwer tego nie oferuje.
moving-by-rehome-excluded = Rehome przenosi kontakty sam: stary serwer przeniósłby wszystkich, a ty kogoś zostawiasz.
moving-by-rehome-blocked = Rehome przenosi kontakty sam: stary serwer zawiadomiłby kogoś, kto jest zablokowany na nowym koncie.
moving-by-rehome-away = Rehome przenosi kontakty sam: stary serwer jest nieosiągalny.
moving-by-rehome-done = Rehome robi resztę: stary serwer zrobił swoje.
moving-by-rehome-unsupported-new = Rehome przenosi kontakty sam: nowy serwer nie przyjmuje kont z innych serwerów.
moving-by-rehome-unreachable-new = Rehome przenosi kontakty sam: stary serwer nie może połączyć się z nowym.
moving-by-rehome-offline = Rehome przenosi kontakty sam: na nowym koncie stary serwer nie znalazł nikogo, kogo mógłby zapytać.
moving-by-rehome-no-permission = Rehome przenosi kontakty sam: nowe konto nie dało staremu serwerowi zgody.
moving-by-rehome-no-permission-yet = Rehome przenosi kontakty sam: stary serwer nie dostał na czas zgody nowego konta.
moving-by-rehome-too-many-contacts = Rehome przenosi kontakty sam: stary serwer nie przenosi aż tylu.
moving-by-rehome-too-many-requests = Rehome przenosi kontakty sam: w ciągu ostatniej godziny stary serwer był o to proszony zbyt często.
moving-by-rehome-too-many-questions = Rehome przenosi kontakty sam: w ciągu ostatniej godziny stary serwer pytał nowe konto zbyt często.
moving-by-rehome-not-expected = Rehome przenosi kontakty sam: nowy serwer nie odnotował przeprowadzki ze starego konta.
moving-by-rehome-not-taken = Rehome przenosi kontakty sam: nowy serwer nie przyjął ich od starego.
moving-by-rehome-unknown-here = Rehome przenosi kontakty sam: stary serwer tego nie umie.
moving-by-rehome-refused = Rehome przenosi kontakty sam: stary serwer odmówił ({ $condition }).
moving-by-rehome-silent = Rehome przenosi kontakty sam: nic nie wskazuje na to, żeby stary serwer to robił.
moving-by-rehome-lost = Rehome przenosi kontakty sam: połączenie ze starym serwerem zostało przerwane.
moving-by-rehome-cannot = Rehome przenosi kontakty sam: stary serwer nie może tego zrobić.

moving-server-quiet = Stary serwer milczy już { $time }. Być może czeka na serwery twoich kontaktów.
moving-server-quiet-until = Stary serwer milczy już { $time }. Być może czeka na serwery twoich kontaktów. Za { $left } Rehome będzie kontynuować bez niego.
moving-refused-request = Z { $by } nadeszła próba przeniesienia { $account } na nowe konto. Rehome odmówił i nic nie zostało zmienione.
moving-refused-request-nameless = Z { $by } nadeszła próba przeniesienia jakiegoś konta na nowe konto. Rehome odmówił i nic nie zostało zmienione.
moving-refused-request-times = Liczba takich prób: { $count }.
moving-came-along = Adresu { $who } nie było na starej liście kontaktów, a pojawił się na nowej, gdy serwery pracowały. Usuń go tam, jeśli go nie znasz.

moving-register = Zaloguj się w komunikatorze na nowe konto, znajdź { $offered } na liście usług (często pod nazwą „Przeglądaj usługi”, „Service Discovery” albo „Transporty”), wybierz „Zarejestruj” i podaj tam swoje konto { $network }.
moving-gateway-offered = Nowy serwer ma transport do { $network }, podobny do { $left }, który zostaje na starym koncie. { $how }
moving-room-admin = Masz uprawnienia administratora w { $room }. Tylko właściciel pokoju może je dać nowemu kontu, a pokój nie podaje, kto nim jest.
moving-room-admin-ask = Masz uprawnienia administratora w { $room }. Aby dostało je też nowe konto, napisz do: { $people }.
moving-room-members = { $room } jest tylko dla członków. Poproś właściciela o wpuszczenie nowego konta; pokój nie podaje, kto nim jest.
moving-room-members-ask = { $room } jest tylko dla członków. Aby wpuszczono nowe konto, napisz do: { $people }.
moving-rooms-silent = { $server } nie odpowiedział, więc Rehome nie wie, czy nowe konto trzeba najpierw wpuścić: { $rooms }.
moving-comes-online = Konto { $old } będzie przez chwilę dostępne, żeby serwer pokazał, kto prosi o kontakt.
