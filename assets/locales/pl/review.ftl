### Strona, na której sprawdza się przeprowadzkę przed rozpoczęciem.

review-nothing-changes = Nic się nie zmieni, dopóki nie sprawdzisz tej listy i nie naciśniesz „Przenieś”.

review-sent-nothing = Nikt nie dostanie prośby ani wiadomości
review-sent-requests = { $requests ->
    [one] { $requests } osoba dostanie prośbę o kontakt
    [few] { $requests } osoby dostaną prośbę o kontakt
    [many] { $requests } osób dostanie prośbę o kontakt
   *[other] { $requests } osób dostanie prośbę o kontakt
}
review-sent-messages = { $messages ->
    [one] { $messages } osoba dostanie wiadomość
    [few] { $messages } osoby dostaną wiadomość
    [many] { $messages } osób dostanie wiadomość
   *[other] { $messages } osób dostanie wiadomość
}
review-sent-both = { $requests ->
    [one] { $requests } osoba dostanie prośbę o kontakt, a { $messages } – wiadomość
    [few] { $requests } osoby dostaną prośbę o kontakt, a { $messages } – wiadomość
    [many] { $requests } osób dostanie prośbę o kontakt, a { $messages } – wiadomość
   *[other] { $requests } osób dostanie prośbę o kontakt, a { $messages } – wiadomość
}
review-sent-short = { $requests ->
    [one] { $messages ->
        [one] { $requests } prośba, { $messages } wiadomość
        [few] { $requests } prośba, { $messages } wiadomości
        [many] { $requests } prośba, { $messages } wiadomości
       *[other] { $requests } prośba, { $messages } wiadomości
    }
    [few] { $messages ->
        [one] { $requests } prośby, { $messages } wiadomość
        [few] { $requests } prośby, { $messages } wiadomości
        [many] { $requests } prośby, { $messages } wiadomości
       *[other] { $requests } prośby, { $messages } wiadomości
    }
    [many] { $messages ->
        [one] { $requests } próśb, { $messages } wiadomość
        [few] { $requests } próśb, { $messages } wiadomości
        [many] { $requests } próśb, { $messages } wiadomości
       *[other] { $requests } próśb, { $messages } wiadomości
    }
   *[other] { $messages ->
        [one] { $requests } próśb, { $messages } wiadomość
        [few] { $requests } próśb, { $messages } wiadomości
        [many] { $requests } próśb, { $messages } wiadomości
       *[other] { $requests } próśb, { $messages } wiadomości
    }
}

review-takes-moment = Niecała minuta
review-takes-minutes = { $count ->
    [one] Około { $count } minuty
    [few] Około { $count } minut
    [many] Około { $count } minut
   *[other] Około { $count } minut
}
review-takes-hours = { $half ->
    [yes] Około { $count }½ godziny
   *[no] { $count ->
        [one] Około { $count } godziny
        [few] Około { $count } godzin
        [many] Około { $count } godzin
       *[other] Około { $count } godzin
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } ogranicza liczbę próśb o kontakt. Możesz robić przerwy.

review-comes-profile = profil
review-comes-picture = zdjęcie profilowe
review-comes-nickname = pseudonim
review-comes-rooms = { $count ->
    [one] { $count } pokój
    [few] { $count } pokoje
    [many] { $count } pokoi
   *[other] { $count } pokoi
}
review-comes-private = notatki i ustawienia aplikacji
review-comes-published = dane opublikowane przez aplikacje
review-comes-blocked = { $count ->
    [one] { $count } zablokowany adres
    [few] { $count } zablokowane adresy
    [many] { $count } zablokowanych adresów
   *[other] { $count } zablokowanych adresów
}
review-comes-rights = { $count ->
    [one] uprawnienia w { $count } pokoju
    [few] uprawnienia w { $count } pokojach
    [many] uprawnienia w { $count } pokojach
   *[other] uprawnienia w { $count } pokojach
}
review-comes-hosted = { $count ->
    [one] { $count } własny pokój
    [few] { $count } własne pokoje
    [many] { $count } własnych pokoi
   *[other] { $count } własnych pokoi
}
review-comes-requests = { $count ->
    [one] { $count } czekająca prośba
    [few] { $count } czekające prośby
    [many] { $count } czekających próśb
   *[other] { $count } czekających próśb
}
review-comes-statement = ogłoszenie na starym koncie
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } kontakt: { $parts }.
    [few] { $count } kontakty: { $parts }.
    [many] { $count } kontaktów: { $parts }.
   *[other] { $count } kontaktów: { $parts }.
}
review-behind-transport = { $count } z transportu { $network }
review-behind-transports = { $transports ->
    [one] { $count } z { $transports } transportu
    [few] { $count } z { $transports } transportów
    [many] { $count } z { $transports } transportów
   *[other] { $count } z { $transports } transportów
}
review-behind-unplaced = { $count ->
    [one] { $count } nierozpoznany
    [few] { $count } nierozpoznane
    [many] { $count } nierozpoznanych
   *[other] { $count } nierozpoznanych
}
review-behind-others = { $count ->
    [one] { $count } inny
    [few] { $count } inne
    [many] { $count } innych
   *[other] { $count } innego
}
review-behind-short = { $count ->
    [one] Zostaje { $count } kontakt.
    [few] Zostają { $count } kontakty.
    [many] Zostaje { $count } kontaktów.
   *[other] Zostaje { $count } kontaktów.
}
review-rooms-close = { $count ->
    [one] { $count } pokój zniknie razem z serwerem.
    [few] { $count } pokoje znikną razem z serwerem.
    [many] { $count } pokoi zniknie razem z serwerem.
   *[other] { $count } pokoi zniknie razem z serwerem.
}
review-close-short = { $count ->
    [one] { $count } zniknie
    [few] { $count } znikną
    [many] { $count } zniknie
   *[other] { $count } zniknie
}
review-differ-short = różnice: { $count }
review-transport = Transport { $network }
review-transport-unknown = Transport

review-of-people = { $all ->
    [one] { $moving } z { $all } osoby
    [few] { $moving } z { $all } osób
    [many] { $moving } z { $all } osób
   *[other] { $moving } z { $all } osób
}
review-move = { $count ->
    [one] Przenieś { $count } osobę…
    [few] Przenieś { $count } osoby…
    [many] Przenieś { $count } osób…
   *[other] Przenieś { $count } osób…
}
review-move-short = Przenieś { $count }…
review-move-question = { $count ->
    [one] Przenieść { $count } osobę?
    [few] Przenieść { $count } osoby?
    [many] Przenieść { $count } osób?
   *[other] Przenieść { $count } osób?
}
review-move-yes = { $count ->
    [one] Przenieś { $count } osobę
    [few] Przenieś { $count } osoby
    [many] Przenieś { $count } osób
   *[other] Przenieś { $count } osób
}
review-requests = { $count ->
    [one] { $count } prośba o kontakt
    [few] { $count } prośby o kontakt
    [many] { $count } próśb o kontakt
   *[other] { $count } próśb o kontakt
}
review-messages = { $count ->
    [one] { $count } wiadomość
    [few] { $count } wiadomości
    [many] { $count } wiadomości
   *[other] { $count } wiadomości
}
review-from = od { $account }
review-include = { $count ->
    [one] Ten kontakt działa tylko przez { $old }. Na { $new } byłby to adres, pod którym nikt nie odpowiada, dopóki samodzielnie nie skonfigurujesz tam takiego transportu.
    [few] Te { $count } kontakty działają tylko przez { $old }. Na { $new } byłyby to adresy, pod którymi nikt nie odpowiada, dopóki samodzielnie nie skonfigurujesz tam takiego transportu.
    [many] Te kontakty ({ $count }) działają tylko przez { $old }. Na { $new } byłyby to adresy, pod którymi nikt nie odpowiada, dopóki samodzielnie nie skonfigurujesz tam takiego transportu.
   *[other] Te kontakty ({ $count }) działają tylko przez { $old }. Na { $new } byłyby to adresy, pod którymi nikt nie odpowiada, dopóki samodzielnie nie skonfigurujesz tam takiego transportu.
}
review-include-yes = { $count ->
    [one] Przenieś { $count } kontakt
    [few] Przenieś { $count } kontakty
    [many] Przenieś { $count } kontaktów
   *[other] Przenieś { $count } kontaktów
}

review-kind-profile = Profil
review-kind-picture = Zdjęcie profilowe
review-kind-nickname = Pseudonim
review-kind-rooms = Pokoje
review-kind-private = Notatki i ustawienia aplikacji
review-kind-published = Opublikowane przez aplikacje
review-kind-blocked = Zablokowane adresy
review-kind-rights = Uprawnienia w pokojach
review-kind-hosted = Własne pokoje
review-kind-statement = Ogłoszenie na starym koncie
review-and-others = { $first } i jeszcze { $count }
review-entries = { $count ->
    [one] { $count } wpis
    [few] { $count } wpisy
    [many] { $count } wpisów
   *[other] { $count } wpisów
}
review-rights = { $count ->
    [one] { $count } pokój daje nowemu kontu te same uprawnienia
    [few] { $count } pokoje dają nowemu kontu te same uprawnienia
    [many] { $count } pokoi daje nowemu kontu te same uprawnienia
   *[other] { $count } pokoi daje nowemu kontu te same uprawnienia
}
review-cannot-message = Bez starego serwera Rehome nie może wysłać kontaktom wiadomości z { $old }. Prośba o kontakt poda twój stary adres.
review-note-contacts = Podaje twój nowy adres. Komunikatory, które to obsługują, same go zaakceptują. Mogą to przeczytać tylko twoje kontakty.
review-note-anybody = Podaje twój nowy adres. Komunikatory, które to obsługują, same go zaakceptują. Zgodnie z twoim wyborem na początku może to przeczytać każdy, kto zapyta stary serwer.

review-gets-no-message = Nie widzi cię; nie dostanie wiadomości
review-gets-no-request = Nie widzisz tej osoby; nie dostanie prośby
review-gets-nothing = Nie widzicie się; nic nie dostanie
review-this-is-you = To ty
review-left-out = Pominięto
review-unreadable = Nieczytelny adres
review-blocked = Zablokowano: nie dostanie ani prośby, ani wiadomości
review-there-as = Na twojej nowej liście jako { $label }

review-comes-archive-preferences = ustawienia archiwum wiadomości
review-kind-archive-preferences = Ustawienia archiwum
review-title = Sprawdź przeprowadzkę
review-step = Przegląd
review-title-reading = Odczyt
review-title-move = Przenieść?
review-title-include = Przenieść?
review-people = Osoby
review-rooms = Pokoje
review-data = Profil i dane
review-reading = Odczytywanie kontaktów…
review-not-read = Rehome nie mógł odczytać twoich kontaktów.
review-empty = Twoja lista kontaktów jest pusta. Profil i pokoje można mimo to przenieść.
review-label-message = Wiadomość
review-which-language = W jakim języku czytają twoi znajomi?
review-label-takes = Czas
review-label-comes = Oprócz tego
review-label-differs = Różnice
review-stays-behind = Zostaje
review-no-message = Wiadomość nie zostanie wysłana.
review-reset = Przywróć domyślną
review-instead-of = zamiast
review-nothing = (pusto)
review-no-picture = (bez zdjęcia)
review-more-differ = i jeszcze { $count }
review-change = Zmień
review-show = Pokaż
review-show-all = Pokaż całość
review-show-less = Pokaż mniej
review-move-unknown = Przenieś…
review-move-data = Przenieś profil i pokoje…
review-finish = Dokończ przeprowadzkę…
review-finish-question = Dokończyć przeprowadzkę?
review-finish-yes = Dokończ przeprowadzkę
review-what-can = To, co trafi na nowe konto, można później cofnąć. Ze starego konta nic nie zostanie usunięte.
review-search = Nazwa, adres lub grupa
review-filter-all = Wszyscy
review-moved-too = Nowy adres
review-moved-too-to = Nowy adres: { $new }
review-keeps-address = Stary adres, nie { $new }
review-use-new-address = Użyj jednak nowego adresu
review-use-old-address = Użyj jednak starego adresu
review-already-there = Już na miejscu
review-already-listed = Już na twojej nowej liście
review-listed-twice = Jest na liście dwa razy
review-uncertain = Niepewne
review-uncertain-one = Zostaje: Rehome nie wie, czy to osoba, czy transport.
review-transport-why = Na nowym serwerze trzeba to samodzielnie skonfigurować od nowa.
review-uncertain-why = Rehome nie wie, czy to osoby, czy transport.
review-include-anyway = Mimo to przenieś…
review-include-short = Przenieś…
review-include-all = Przenieś je
review-leave-behind = Zostaw
review-include-question = { $transport }: przenieść kontakty?
review-leave-them = Zostaw je
review-no-rooms = Nie masz pokoi w zakładkach.
review-move-bookmarks = Przenieś moje zakładki, razem z pseudonimami
review-room-joins = wejście automatyczne
review-room-left-out = Pozostaje tam, gdzie jest; nowe konto nie dostanie zakładki.
review-room-joined = Pozostaje tam, gdzie jest; nowe konto do niego wejdzie.
review-room-listed = Pozostaje tam, gdzie jest; nowe konto ma zakładkę.
review-room-closes = Ten pokój zniknie razem z serwerem.
review-room-closes-on = Ten pokój zniknie razem z serwerem ({ $day }).
review-room-yours = Należy do ciebie
review-room-members = { $count ->
    [one] { $count } członek
    [few] { $count } członków
    [many] { $count } członków
   *[other] { $count } członków
}
review-rebuild = Odtwórz na { $server }
review-rebuild-elsewhere = Odtwórz na innym serwerze
review-rebuild-why = { $count ->
    [one] Z nazwą, obrazkiem, zasadami i { $count } członkiem, który dostanie zaproszenie; jeśli ma nowy adres, dostanie je na ten adres. Stary pokój nie zostanie zamknięty: o tym zdecydujesz później.
    [few] Z nazwą, obrazkiem, zasadami i { $count } członkami. Dostaną zaproszenia; kto ma nowy adres, dostanie je na ten adres. Stary pokój nie zostanie zamknięty: o tym zdecydujesz później.
    [many] Z nazwą, obrazkiem, zasadami i { $count } członkami. Dostaną zaproszenia; kto ma nowy adres, dostanie je na ten adres. Stary pokój nie zostanie zamknięty: o tym zdecydujesz później.
   *[other] Z nazwą, obrazkiem, zasadami i { $count } członkami. Dostaną zaproszenia; kto ma nowy adres, dostanie je na ten adres. Stary pokój nie zostanie zamknięty: o tym zdecydujesz później.
}
review-rebuild-empty = Z nazwą, obrazkiem i zasadami. Stary pokój nie zostanie zamknięty: o tym zdecydujesz później.
review-room-address = Adres
review-room-free = wolny
review-room-taken = zajęty: wybierz inną nazwę
review-room-no-address = To nie jest adres pokoju.
review-room-no-place = Należy do ciebie, ale na nowym serwerze nie ma pokoi.
review-room-subjects = Podaj nowy adres w temacie każdego starego pokoju
review-room-unread = Należy do ciebie, ale Rehome nie mógł odczytać tego, co jest potrzebne do jego odtworzenia.
review-room-silent = Nie odpowiedział, więc Rehome nie wie, do kogo należy.
review-room-ownerless = Nie podaje, kto jest właścicielem. Po zamknięciu serwera twoja zakładka nie będzie prowadzić donikąd.
review-room-owners = Należy do: { $owners }. Zapytaj, czy zostanie gdzieś przeniesiony:
review-room-copy = Kopiuj wiadomość do nich
review-room-message = Pokój { $room } zniknie razem ze swoim serwerem. Czy zostanie gdzieś przeniesiony? Mój nowy adres to { $new }.
review-room-message-day = Pokój { $room } zniknie razem ze swoim serwerem ({ $day }). Czy zostanie gdzieś przeniesiony? Mój nowy adres to { $new }.
review-which = Twoje konta różnią się tutaj: co wybierasz?
review-as-it-is = Zostanie przeniesione bez zmian
review-note-and-requests = Ogłoszenie i prośby
review-nothing-else = Na starym koncie nie ma nic więcej do przeniesienia.
review-stays-there = Zostaje na starym koncie.
review-never-moves = Klucze szyfrowania, wiadomości przechowywane na serwerach innych osób i twoje konta w transportach nigdy nie są przenoszone. To, co zostanie zastąpione, pozostaje w zapisie przeprowadzki, więc można to przywrócić.
review-what-is-this = Co to jest?
review-hide = Ukryj
review-doubtful = Na liście są całe serwery: ten z twoim nowym kontem albo takie, na których masz kontakty. Zostaną zablokowane tylko wtedy, gdy je zaznaczysz. Do tego czasu twoje kontakty na nich nie dostaną ani prośby, ani wiadomości.
review-block-server = Zablokuj wszystkich na { $server }
review-means-profile = To, co widzą inni, gdy otworzą twój profil: imię i nazwisko, urodziny, adres e-mail i tak dalej.
review-means-picture = Zdjęcie, które twoje kontakty widzą obok twojej nazwy.
review-means-nickname = Nazwa, którą pokazują komunikatory twoich kontaktów, jeśli nie wybiorą innej.
review-means-rooms = Czaty grupowe z twoich zakładek oraz te, do których komunikatory same wchodzą. Listy z obu kont zostaną połączone.
review-means-private = To, co niektóre komunikatory przechowują na serwerze: notatki o kontaktach, które adresy należą do jednej osoby, ustawienia.
review-means-published = To, co komunikatory poza tym opublikowały na koncie. Informacja o tym, do którego miejsca przeczytano pokoje, i zaszyfrowana kopia klucza OpenPGP są ważne także dla nowego konta i zostaną skopiowane.
review-means-blocked = Adresy, które są u ciebie zablokowane. Listy z obu kont zostaną połączone, więc nie dotrze do ciebie nikt, kto nie mógł tego wcześniej.
review-means-archive = Czyje wiadomości serwer dla ciebie przechowuje, a czyich nigdy. Jeśli stare konto przechowywało mniej, nowe nie będzie przechowywać więcej.
review-means-rights = W czatach grupowych, które należą do ciebie lub którymi zarządzasz, nowe konto dostanie te same uprawnienia. Stare zachowa swoje.
review-means-hosted = Czaty grupowe na starym serwerze, które należą do ciebie: zostaną odtworzone na nowym, a wszyscy dostaną zaproszenie. Osoby, które w nich są, dowiedzą się o tym.
review-means-requests = Osoby, które poprosiły o kontakt ze starym kontem i nie dostały odpowiedzi: zamiast tego nowe konto wyśle im prośbę.
review-means-statement = Ogłoszenie na starym koncie z twoim nowym adresem.
review-requests-check = Sprawdź teraz
review-requests-checking = Sprawdzanie…
review-requests-again = Sprawdź znowu
review-requests-nobody = Nikt nie czeka na odpowiedź.
review-requests-listed = Na twojej liście kontaktów; tam o nich zdecydujesz.
review-requests-not-yet = Podczas sprawdzania stare konto będzie przez chwilę widoczne jako dostępne.
review-requests-later = Sprawdzane na początku przeprowadzki: stare konto będzie przez chwilę widoczne jako dostępne, a wszystkie znalezione osoby dostaną prośbę z nowego.
review-requests-wait = Czekają na starym koncie na twoją odpowiedź, tak jak każdy, kto poprosi o kontakt od teraz.
review-requests-ticked = Wszystkie zaznaczone osoby dostaną prośbę z nowego konta. Pozostałe i każdy, kto poprosi o kontakt od teraz, czekają na starym koncie na twoją odpowiedź.
review-requests-says = „{ $says }”
