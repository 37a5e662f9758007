### Strona, na której sprawdza się przeprowadzkę przed rozpoczęciem.

review-nothing-changes = Nic się nie zmieni, dopóki nie sprawdzisz tej listy i nie naciśniesz Przenieś.

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
    [one] { $requests } osoba dostanie prośbę o kontakt, a { $messages } wiadomość
    [few] { $requests } osoby dostaną prośbę o kontakt, a { $messages } wiadomość
    [many] { $requests } osób dostanie prośbę o kontakt, a { $messages } wiadomość
   *[other] { $requests } osób dostanie prośbę o kontakt, a { $messages } wiadomość
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
review-behind-transport = { $count } przez transport { $network }
review-behind-transports = { $transports ->
    [one] { $count } przez { $transports } transport
    [few] { $count } przez { $transports } transporty
    [many] { $count } przez { $transports } transportów
   *[other] { $count } przez { $transports } transportów
}
review-behind-unplaced = { $count ->
    [one] { $count } nierozpoznany przez Rehome
    [few] { $count } nierozpoznane przez Rehome
    [many] { $count } nierozpoznanych przez Rehome
   *[other] { $count } nierozpoznanych przez Rehome
}
review-behind-others = { $count ->
    [one] { $count } z innego powodu
    [few] { $count } z innych powodów
    [many] { $count } z innych powodów
   *[other] { $count } z innych powodów
}
review-behind-short = { $count ->
    [one] { $count } zostaje na starym koncie.
    [few] { $count } zostają na starym koncie.
    [many] { $count } zostaje na starym koncie.
   *[other] { $count } zostaje na starym koncie.
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
review-transport = { $network } (transport)
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
review-kind-requests = Czekające prośby
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
review-cannot-message = Bez starego serwera Rehome nie może wysłać kontaktom wiadomości z { $old }. Z prośby o kontakt dowiedzą się, że to ty.
review-note-contacts = Podaje twój nowy adres. Komunikatory, które to obsługują, same go zaakceptują. Mogą to przeczytać tylko twoje kontakty.
review-note-anybody = Podaje twój nowy adres. Komunikatory, które to obsługują, same go zaakceptują. Zgodnie z wyborem na początku może to przeczytać każdy, kto zapyta stary serwer.

review-gets-no-message = Nie widzi cię; nie dostanie wiadomości
review-gets-no-request = Nie widzisz tej osoby; nie dostanie prośby
review-gets-nothing = Nie widzicie się; nie dostanie niczego
review-this-is-you = To ty
review-left-out = Pominięto
review-unreadable = Nieczytelny adres
review-blocked = Zablokowano: nie dostanie ani prośby, ani wiadomości
review-there-as = Na twojej nowej liście jako { $label }
