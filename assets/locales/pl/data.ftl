### Wszystko poza kontaktami.

data-kind-profile = Profil
data-kind-picture = Zdjęcie profilowe
data-kind-nickname = Pseudonim
data-kind-rooms = Pokoje w zakładkach
data-kind-private = Notatki i ustawienia aplikacji
data-kind-published = Inne opublikowane dane
data-kind-blocked = Zablokowane adresy
data-kind-room-rights = Uprawnienia w pokojach
data-kind-hosted-rooms = Twoje własne pokoje na starym serwerze
data-kind-pending-requests = Prośby o kontakt bez odpowiedzi
data-kind-statement = Ogłoszenie na starym koncie

data-count-rooms = { $count ->
    [one] Pokój w zakładkach
    [few] Pokoje w zakładkach ({ $count })
    [many] Pokoje w zakładkach ({ $count })
   *[other] Pokoje w zakładkach ({ $count })
}
data-count-private = { $count ->
    [one] Notatki i ustawienia aplikacji
    [few] Notatki i ustawienia aplikacji ({ $count })
    [many] Notatki i ustawienia aplikacji ({ $count })
   *[other] Notatki i ustawienia aplikacji ({ $count })
}
data-count-published = { $count ->
    [one] Inne opublikowane dane
    [few] Inne opublikowane dane ({ $count })
    [many] Inne opublikowane dane ({ $count })
   *[other] Inne opublikowane dane ({ $count })
}
data-count-blocked = { $count ->
    [one] Zablokowany adres
    [few] Zablokowane adresy ({ $count })
    [many] Zablokowane adresy ({ $count })
   *[other] Zablokowane adresy ({ $count })
}
data-count-room-rights = { $count ->
    [one] Uprawnienia w pokoju
    [few] Uprawnienia w pokojach ({ $count })
    [many] Uprawnienia w pokojach ({ $count })
   *[other] Uprawnienia w pokojach ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] Twój własny pokój na starym serwerze
    [few] Twoje własne pokoje na starym serwerze ({ $count })
    [many] Twoje własne pokoje na starym serwerze ({ $count })
   *[other] Twoje własne pokoje na starym serwerze ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Prośba o kontakt bez odpowiedzi
    [few] Prośby o kontakt bez odpowiedzi ({ $count })
    [many] Prośby o kontakt bez odpowiedzi ({ $count })
   *[other] Prośby o kontakt bez odpowiedzi ({ $count })
}
data-bookmarked-rooms = { $count ->
    [one] { $count } pokój w zakładkach
    [few] { $count } pokoje w zakładkach
    [many] { $count } pokoi w zakładkach
   *[other] { $count } pokoi w zakładkach
}

data-none = { $what }: na starym koncie tego nie ma.
data-unusable = { $what }: na starym koncie nie ma nic, co dałoby się przenieść.
data-left = { $what }: pozostawiono na starym koncie.
data-not-looked-for = Prośby o kontakt bez odpowiedzi: nie sprawdzono (użyj --look-for-requests).
data-not-looked-for-window = Prośby o kontakt bez odpowiedzi: nie sprawdzono.
data-unsupported = { $what }: nowy serwer nie ma na to miejsca.
data-requests-left = { $what }: na starym koncie, w oczekiwaniu na twoją odpowiedź.
data-requests-planned = { $what }: twoje nowe konto wyśle w odpowiedzi prośbę o kontakt.
data-requests-moved = { $what }: twoje nowe konto wysłało w odpowiedzi prośbę o kontakt.
data-requests-there = { $what }: już na nowej liście kontaktów.
data-left-out = { $what }: pominięto.
data-kept = { $what }: na nowym koncie zostaje to, co już tam jest.
data-moved-but-kept = { $what }: przeniesiono, z wyjątkiem tego, co na nowym koncie już było.
data-there = { $what }: już na nowym koncie.
data-planned = { $what }: do przeniesienia.
data-moved = { $what }: przeniesiono.
data-partly = { $what }: przeniesiono tylko częściowo.
data-failed = { $what }: nie przeniesiono.
data-private-unlisted = Serwery nie podają ich spisu, więc Rehome znajduje tylko to, co jest zapisane pod znanymi mu nazwami.
data-old-account = stare konto: { $value }
data-new-account = nowe konto: { $value }
data-asker = { $who }: „{ $text }”
data-asker-left = { $who } – zostaje na starym koncie

data-note-unsupported = Stary serwer nie ma miejsca na ogłoszenie o nowym adresie: kontakty dowiedzą się o nim tylko z tego, co do nich wyślesz, a ich komunikatory nie mogą sprawdzić, czy nowy adres należy do ciebie.
data-note-planned = Ogłoszenie o nowym adresie zostanie opublikowane na starym koncie.
data-note-moved = Ogłoszenie o nowym adresie zostało opublikowane na starym koncie.
data-note-there = Ogłoszenie o nowym adresie było już opublikowane na starym koncie.
data-note-gone = Ogłoszenia o nowym adresie nie ma już na starym koncie. Gdy uruchomisz przeprowadzkę jeszcze raz, zostanie opublikowane ponownie.
data-note-left = Ogłoszenie o nowym adresie na starym koncie zostało pominięte.
data-note-failed = Nie udało się opublikować ogłoszenia o nowym adresie na starym koncie.

data-will-be-smaller = { $why } Rehome zmniejszy zdjęcie.
data-is-smaller = Rehome zmniejszył zdjęcie, bo nowy serwer ogranicza rozmiar.
data-lost-fields = Nowy serwer nie przechowuje tych pól: { $fields }.
data-web-pages-left = Nowy serwer przechowuje tylko zakładki pokoi. Zakładki stron internetowych, których nie da się przenieść: { $count }.
data-fields-left-out = Na starym koncie są dwa profile, a nowy serwer przechowuje jeden; te pola są tylko w tym drugim: { $fields }.
data-some-missing = Brakuje: { $count }. { $why }
data-of-them = { $count } z nich: { $why }
data-old-unreadable = Nie udało się odczytać starego konta: { $why }
data-new-unreadable = Nie udało się odczytać nowego konta: { $why }
data-not-taken = Nowy serwer tego nie przyjmuje. { $items }
data-item-why = { $item }: { $why }

data-bad-addresses = Pominięto nieprawidłowe adresy: { $names }.
data-no-rooms = Pominięto adresy, które nie są adresami pokoi: { $names }.
data-unused-lists = Listy prywatności, które nie były używane, zostają na starym koncie: { $names }.
data-namespace-taken = Nowy serwer przechowuje w każdej przestrzeni nazw tylko jedną rzecz i ma tam już coś twojego, więc to zostaje na starym koncie: { $names }.
data-not-moved = Nie przeniesiono: { $names }.
data-more = jeszcze { $count }
data-no-address = Pominięto wpis bez adresu.
data-twice-nick = Pokój { $room } jest na liście dwa razy. Pominięto pseudonim { $nick } z drugiego wpisu.
data-twice-password = Pokój { $room } jest na liście dwa razy. Pominięto inne hasło z drugiego wpisu.
data-twice-both = Pokój { $room } jest na liście dwa razy. Pominięto pseudonim { $nick } i inne hasło z drugiego wpisu.
data-picture-elsewhere = Zdjęcie jest tylko linkiem, a Rehome nie pobiera go stamtąd: { $address }
data-picture-damaged = Zdjęcie jest uszkodzone i nie da się go odczytać.
data-picture-none = To, co jest tam zapisane, nie jest zdjęciem.
data-picture-missing = Zdjęcie jest zapowiedziane, ale go nie ma.
data-partly-denied = { $who }: zablokowano tylko niektóre rzeczy, czego lista zablokowanych nie potrafi, więc ten adres nie zostanie zablokowany.
data-partly-denied-many = Reguła, która blokuje wielu osobom tylko niektóre rzeczy, zostaje na starym koncie, bo lista zablokowanych tego nie potrafi.
data-denied-with-exceptions = Serwer { $domain } był zablokowany z wyjątkami, a lista zablokowanych ich nie dopuszcza: zablokowane tam kontakty zostaną zablokowane pojedynczo, a nikt inny nie.
data-strangers-denied = Wszystkie osoby spoza kontaktów były zablokowane, a tego lista zablokowanych nie potrafi.
data-published-markers = Informacja o tym, do którego miejsca przeczytano rozmowy, zostaje na starym koncie, bo odnosi się do archiwum starego serwera.
data-published-keys = Twoje klucze publiczne OpenPGP zostają na starym koncie, bo są wystawione na stary adres. Komunikator opublikuje klucz dla nowego adresu.
data-published-blog = Twój blog zostaje na starym koncie: na nowym każdy wpis zostałby wysłany twoim kontaktom jako nowość.
data-published-stickers = Twoje pakiety naklejek zostają na starym koncie, bo są tylko linkami, częściowo do starego serwera. Dodaj je ponownie w komunikatorze.
data-published-subscriptions = Lista śledzonych blogów i kanałów zostaje na starym koncie, bo znają one tylko twój stary adres. Zacznij je śledzić z nowego konta.
data-published-moment = To, co komunikatory pokazują tylko chwilowo, na przykład nastrój albo słuchaną muzykę, zostaje na starym koncie.
data-published-unknown = Opublikowane pod nazwami, których Rehome nie zna, i pozostawione na starym koncie: { $names }.
data-doubtful-terminal = { $count ->
    [one] { $names } to cały serwer (ten, na którym jest twoje nowe konto, albo taki, na którym masz kontakty). Nie zostanie zablokowany, chyba że tak zdecydujesz (--include { $first } go blokuje). Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości (--include z czyimś adresem wysyła tej osobie prośbę).
    [few] { $names } to całe serwery (ten, na którym jest twoje nowe konto, albo takie, na których masz kontakty). Nie zostaną zablokowane, chyba że tak zdecydujesz (--include { $first } blokuje ten serwer). Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości (--include z czyimś adresem wysyła tej osobie prośbę).
    [many] { $names } to całe serwery (ten, na którym jest twoje nowe konto, albo takie, na których masz kontakty). Nie zostaną zablokowane, chyba że tak zdecydujesz (--include { $first } blokuje ten serwer). Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości (--include z czyimś adresem wysyła tej osobie prośbę).
   *[other] { $names } to całe serwery (ten, na którym jest twoje nowe konto, albo takie, na których masz kontakty). Nie zostaną zablokowane, chyba że tak zdecydujesz (--include { $first } blokuje ten serwer). Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości (--include z czyimś adresem wysyła tej osobie prośbę).
}
data-doubtful-window = { $count ->
    [one] { $names } to cały serwer (ten, na którym jest twoje nowe konto, albo taki, na którym masz kontakty). Nie zostanie zablokowany, dopóki go nie zaznaczysz. Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości.
    [few] { $names } to całe serwery (ten, na którym jest twoje nowe konto, albo takie, na których masz kontakty). Nie zostaną zablokowane, dopóki ich nie zaznaczysz. Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości.
    [many] { $names } to całe serwery (ten, na którym jest twoje nowe konto, albo takie, na których masz kontakty). Nie zostaną zablokowane, dopóki ich nie zaznaczysz. Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości.
   *[other] { $names } to całe serwery (ten, na którym jest twoje nowe konto, albo takie, na których masz kontakty). Nie zostaną zablokowane, dopóki ich nie zaznaczysz. Do tego czasu twoje tamtejsze kontakty nie dostaną ani prośby, ani wiadomości.
}

data-not-saved = { $what }: nie udało się odczytać, więc może tego brakować w pliku. { $why }
data-partly-saved = { $what }: w pliku nie ma wszystkiego. { $flaws }
data-entry-not-saved = W pliku brakuje jednego wpisu z listy kontaktów, bo nie da się odczytać jego adresu: „{ $address }”.
data-entry-not-saved-named = W pliku brakuje jednego wpisu z listy kontaktów, bo nie da się odczytać jego adresu: „{ $address }” ({ $name }).

data-field-full-name = Imię i nazwisko
data-field-first-name = Imię
data-field-last-name = Nazwisko
data-field-middle-name = Drugie imię
data-field-nickname = Pseudonim
data-field-birthday = Data urodzenia
data-field-email = E-mail
data-field-telephone = Telefon
data-field-url = Strona internetowa
data-field-street = Ulica
data-field-town = Miejscowość
data-field-postal-code = Kod pocztowy
data-field-region = Region
data-field-country = Kraj
data-field-organisation = Organizacja
data-field-title = Stanowisko
data-field-role = Funkcja
data-field-about = O mnie
data-field-chat-address = Adres czatu
data-field-value = { $field }: { $value }

data-private-roster-notes = Notatki o kontaktach
data-private-metacontacts = Które adresy należą do tej samej osoby
data-private-delimiter = Znak rozdzielający nazwy zagnieżdżonych grup
data-private-settings = Ustawienia
data-private-gajim = Ustawienia programu Gajim
data-private-exodus = Ustawienia programu Exodus
data-item-key-backup = Zaszyfrowana kopia twojego klucza OpenPGP
data-item-read = Do którego miejsca przeczytano { $room }
data-picture = { $format }, { $size }
data-picture-by-link = link do zdjęcia

data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB

data-kind-archive-preferences = Ustawienia archiwum wiadomości
data-count-archive-preferences = { $count ->
    [one] Ustawienie archiwum wiadomości
    [few] Ustawienia archiwum wiadomości ({ $count })
    [many] Ustawienia archiwum wiadomości ({ $count })
   *[other] Ustawienia archiwum wiadomości ({ $count })
}
data-will-archive = { $policy ->
    [never] Tak jak na starym koncie, także na nowym serwer nie będzie przechowywać żadnych wiadomości, z wyjątkiem rozmów z osobami wymienionymi w tych ustawieniach.
    [roster] Tak jak na starym koncie, także na nowym serwer będzie przechowywać tylko wiadomości z kontaktami, z wyjątkiem osób wymienionych w tych ustawieniach.
   *[always] Tak jak na starym koncie, także na nowym serwer będzie przechowywać wszystkie wiadomości, z wyjątkiem rozmów z osobami wymienionymi w tych ustawieniach.
}
data-item-everybody-else = Wszyscy inni
data-archived-always = wiadomości są przechowywane
data-archived-roster = przechowywane są tylko wiadomości z kontaktami
data-archived-never = wiadomości nie są przechowywane
