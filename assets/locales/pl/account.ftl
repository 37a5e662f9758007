### Formularze starego i nowego konta w oknie.

account-your-old-account = Twoje stare konto
account-old-lead = Zaloguj się na konto, z którego odchodzisz. Na tym etapie Rehome tylko odczytuje kontakty.
account-gone-lead = Nadal możesz przenieść to, co zapisano w pliku kopii zapasowej.
account-your-new-account = Twoje nowe konto
account-new-lead = Konto, na które trafią twoje kontakty.
account-old-account = Stare konto
account-the-one-you-are-leaving = z niego odchodzisz
account-new-account = Nowe konto
account-comes-next = w następnym kroku
account-not-chosen-yet = jeszcze nie wybrano
account-not-signed-in-yet = jeszcze nie zalogowano
account-have-one = Mam już konto
account-have-one-why = Zaloguj się na nie
account-create-one = Załóż konto
account-create-one-why = Na wybranym serwerze
account-address = Adres
account-address-hint = Twój adres XMPP, na przykład ty@server.example
account-password = Hasło
account-password-hint = To samo, którego używasz do tego konta w komunikatorze
account-from-earlier = Stary serwer nie odpowiada; Rehome użyje listy odczytanej wcześniej.
account-remember = Zapisz hasło w bazie kluczy
account-closing-day = Dzień zamknięcia
account-example-of-a-day = na przykład { $day }
account-why-a-closing-day = Jeśli go znasz. Rehome powie ci, czy wystarczy czasu.
account-in-rehearsal = { $until } (w tej próbie)
account-advanced = Zaawansowane
account-already-offline = Mój serwer już nie działa
account-server = Serwer
account-server-example = wynika z adresu
account-server-hint = Tylko jeśli nie da się go znaleźć po adresie: host:5222 albo tls://host:5223
account-only-this-certificate = Na tym serwerze Rehome ufa tylko certyfikatowi o tym odcisku:
account-trust-usual-ones = Wróć do zwykłego sprawdzania
account-next = Dalej
account-back = Wstecz
account-cancel = Anuluj
account-signing-in = Logowanie…
account-type-the-address = Wpisz adres konta.
account-type-the-password = Wpisz hasło do tego konta.
account-type-a-host = Wpisz nazwę hosta, a jeśli jego port jest inny niż zwykle, także port: host:5222
account-same-account = To jest konto, z którego odchodzisz.
account-name-is-missing = Brakuje nazwy i znaku @: ty@server.example
account-has-resource = Usuń ukośnik i to, co po nim następuje: ta część oznacza urządzenie.
account-no-address = To nie jest adres. Adres wygląda tak: ty@server.example.
account-wrong-password = Nieprawidłowy adres lub hasło. Sprawdź jedno i drugie i spróbuj ponownie.
account-kept-password-is-wrong = Hasło w bazie kluczy jest nieprawidłowe. Wpisz właściwe.
account-password-expired = To hasło wygasło.
account-no-such-server = Nie można znaleźć serwera { $server }. Sprawdź, czy nie ma literówki.
account-out-of-reach = Serwer { $server } jest w tej chwili nieosiągalny.
account-not-online = Nie można wyszukać żadnego serwera. Czy ten komputer ma połączenie z internetem?
account-will-be-replaced = Właściwe hasło zastąpi wtedy to w bazie kluczy, chyba że odznaczysz to pole.
account-offline = Serwer już nie działa?
account-offline-why = Nadal możesz przenieść to, co zapisano w pliku kopii zapasowej.
account-offline-and-known = Lista kontaktów została odczytana na początku tej przeprowadzki, więc można ją kontynuować. Kontaktów, które jeszcze o niczym nie wiedzą, nie da się już zawiadomić ze starego adresu.
account-open-a-backup = Otwórz plik kopii zapasowej…
account-go-on-without = Kontynuuj bez starego serwera
account-details = Szczegóły
account-cannot-sign-in = Rehome nie może się zalogować na { $server }
account-old-encryption = Szyfrowanie serwera { $server } jest przestarzałe
account-use-old-encryption = Użyj starego szyfrowania
account-trust = Zaufaj temu certyfikatowi
account-trust-is-narrow = Tylko temu certyfikatowi, tylko na tym serwerze i tylko na czas tej przeprowadzki. Nie masz pewności? Zapytaj administratorów serwera.
account-trust-after-all = Zaufaj temu certyfikatowi…
account-trust-by-fingerprint = Zaufaj mu tylko wtedy, gdy znasz jego odcisk od administratorów serwera.
account-choose-another = Wybierz inny serwer
account-really-trust = Zaufać temu certyfikatowi?
account-compare-fingerprint = Porównaj ten odcisk z tym, który podali ci administratorzy serwera. Jeśli się różnią, ktoś inny mógłby odczytać twoje hasło i wiadomości.
account-do-not-trust = Nie ufaj
account-nobody-by-name = brak nazwy
account-valid-from-to = od { $from } do { $to }
account-without-old-server = Bez starego serwera
account-without-old-server-why = Rehome nie może wysłać kontaktom wiadomości z twojego starego adresu. O przeprowadzce dowiedzą się z prośby o kontakt wysłanej z nowego konta i każdy z nich musi ją zaakceptować.
account-why-filled-in = Dlaczego te pola są już wypełnione?
account-why-filled-in-why = To tylko próba, więc Rehome wpisał za ciebie dane zmyślonego konta. Naciśnij „Dalej”. Możesz też zmienić hasło, aby zobaczyć, co się dzieje, gdy jest błędne.
account-signed-in = { $count ->
    [one] Zalogowano. { $count } kontakt.
    [few] Zalogowano. { $count } kontakty.
    [many] Zalogowano. { $count } kontaktów.
   *[other] Zalogowano. { $count } kontaktów.
}
account-forgotten = Nie pamiętasz hasła?
account-forgotten-why = Komunikator, w którym to konto jest jeszcze zalogowane, często pozwala je pokazać albo zmienić. W przeciwnym razie zapytaj administratorów serwera { $server }.
account-certificate-names = Dla
account-certificate-issuer = Wystawca
account-certificate-time = Ważność
account-certificate-fingerprint = Odcisk

account-file-title = Plik z twoim kontem
account-file = Plik
account-file-hint = Plik od Rehome, serwera lub programu do eksportu, zwykle .xml
account-file-no-dialog = Na tym komputerze nie ma okna wyboru plików. Wpisz ścieżkę do pliku, razem z folderami.
account-choose-file = Wybierz plik…
account-read-file = Odczytaj
account-reading-file = Odczytywanie pliku
account-type-the-file = Wpisz nazwę pliku.
account-file-empty = W tym pliku nie ma konta.
account-file-contacts = { $count ->
    [one] { $count } kontakt.
    [few] { $count } kontakty.
    [many] { $count } kontaktów.
   *[other] { $count } kontaktów.
}
account-file-left = Jest w nim też coś, czego nie da się przenieść: { $names }.
account-file-missing = Odwołuje się do plików, których nie udało się odczytać: { $names }.
account-file-which = W tym pliku jest kilka kont. Które jest twoje?
account-do-use-old-encryption = użyj starego szyfrowania
