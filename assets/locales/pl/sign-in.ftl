### Dlaczego logowanie się nie udaje.

sign-in-bad-domain = { $server } nie jest nazwą serwera.
sign-in-no-such-host = Nie można znaleźć serwera { $server }. Sprawdź, czy nie ma literówki. Jeśli adres jest poprawny, serwer może już nie działać.
sign-in-no-service = { $server } informuje, że nie ma usługi XMPP.
sign-in-no-dns = Nie można wyszukiwać nazw serwerów. Czy ten komputer ma połączenie z internetem?
sign-in-refused = { $server } jest na miejscu, ale pod { $endpoint } nic nie odpowiada. Serwer może być w tej chwili wyłączony.
sign-in-unreachable = Nie można połączyć się z { $server } pod { $endpoint }. Spróbuj ponownie później.
sign-in-not-xmpp = Pod nazwą { $server } odpowiada coś, co nie jest serwerem XMPP.
sign-in-no-encryption = { $server } nie oferuje szyfrowania. Rehome nie wysłał hasła, bo każdy mógłby je odczytać.
sign-in-old-encryption = Szyfrowanie { $server } jest zbyt stare, by było bezpieczne, więc Rehome nie wysłał hasła. Administratorzy mogą włączyć TLS 1.2 albo 1.3, z ECDHE do kluczy i AES-GCM albo ChaCha20 do reszty.
sign-in-tls = Nie udało się nawiązać szyfrowanego połączenia z { $server } ({ $error }).
sign-in-wrong-pin = { $server } przedstawia inny certyfikat niż ten, który został zaakceptowany ({ $expected }).
sign-in-stream = { $server } odmówił połączenia ({ $error }).
sign-in-no-mechanism = { $server } nie oferuje bezpiecznego sposobu sprawdzenia hasła (tylko { $offered }).
sign-in-wrong-password = Nieprawidłowy adres lub hasło do { $account }. Sprawdź jedno i drugie i spróbuj ponownie.
sign-in-disabled = Konto { $account } jest wyłączone.
sign-in-expired = Hasło do { $account } wygasło.
sign-in-encryption-required = { $server } wymaga rodzaju szyfrowania, którego Rehome nie używa.
sign-in-temporary = { $server } nie może w tej chwili sprawdzać haseł. Spróbuj ponownie za kilka minut.
sign-in-denied = { $server } nie pozwolił zalogować się na { $account }.
sign-in-unproven = { $server } nie udowodnił, że sam zna hasło. To może być cudzy serwer.
sign-in-no-session = { $server } przyjął hasło, ale nie otworzył sesji. Być może jest zalogowanych zbyt wiele aplikacji.
sign-in-silent = { $server } nie odpowiada. Spróbuj ponownie później.
sign-in-lost = Połączenie z { $server } zostało przerwane podczas logowania. Spróbuj ponownie.
sign-in-protocol = { $server } przysłał odpowiedź, która w XMPP nie ma sensu ({ $error }).
sign-in-server-says = { $sentence } Odpowiedź serwera: { $text }
sign-in-accept-old-encryption = Jeśli wolisz podjąć ryzyko, niż zostawić to, co tam jest, { $how }. Każdy, kto może podsłuchać połączenie, może wtedy odczytać hasło i wszystko, co jest pobierane, więc nie używaj tego hasła nigdzie indziej.

sign-in-certificate-expired = Certyfikat { $server } wygasł.
sign-in-certificate-not-yet = Certyfikat { $server } nie jest jeszcze ważny.
sign-in-certificate-name = Rehome nie może potwierdzić, że to naprawdę { $server }: certyfikat wystawiono na inną nazwę.
sign-in-certificate-self-signed = Rehome nie może potwierdzić, że to naprawdę { $server }: certyfikat podpisał tylko sam serwer.
sign-in-certificate-unknown-issuer = Rehome nie może potwierdzić, że to naprawdę { $server }: ten komputer nie zna tego, kto podpisał certyfikat.
sign-in-certificate-authority = Certyfikat { $server } należy do urzędu certyfikacji, a nie do serwera.
sign-in-certificate-old-form = Certyfikat { $server } ma stary format, który nie podaje, do czego służy.
sign-in-certificate-short-key = Klucz w certyfikacie { $server } jest za krótki.
sign-in-certificate-unknown-key = Klucza w certyfikacie { $server } nie da się tutaj sprawdzić.
sign-in-certificate-other = Certyfikatowi { $server } nie można zaufać ({ $error }).
sign-in-password-not-sent = Rehome nie wysłał hasła.
sign-in-certificate-accept = Jeśli masz pewność, że to twój serwer, zaakceptuj dokładnie ten certyfikat: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] Klucz ma tylko { $bits } bit: ktoś z dużymi pieniędzmi mógłby go złamać i podszyć się pod { $server }.
    [few] Klucz ma tylko { $bits } bity: ktoś z dużymi pieniędzmi mógłby go złamać i podszyć się pod { $server }.
    [many] Klucz ma tylko { $bits } bitów: ktoś z dużymi pieniędzmi mógłby go złamać i podszyć się pod { $server }.
   *[other] Klucz ma tylko { $bits } bitów: ktoś z dużymi pieniędzmi mógłby go złamać i podszyć się pod { $server }.
}
sign-in-key-worthless = Tego certyfikatu nie można zaakceptować, bo nie da się tu sprawdzić, czy przedstawia go naprawdę { $server }. Poproś administratorów { $server } o certyfikat z innym kluczem.
sign-in-certificate-for = dla:
sign-in-certificate-issuer = wystawca:
sign-in-certificate-valid = ważność:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = od { $from } do { $until }
sign-in-certificate-no-name = (brak nazwy)

sign-in-no-keyring = Na tym komputerze nie ma bazy kluczy, więc hasło do { $account } nie zostało zapamiętane. Przeprowadzka działa i bez tego.
sign-in-keyring-locked = Baza kluczy jest zablokowana albo jej nie ma, więc hasło do { $account } nie zostało zapamiętane. Przeprowadzka działa i bez tego.
sign-in-keyring-refused = Baza kluczy odmówiła, więc hasło do { $account } nie zostało zapamiętane. Przeprowadzka działa i bez tego.
sign-in-password-again = { $account }: to hasło nie zostało przyjęte. Spróbuj jeszcze raz.
sign-in-stale-password = W bazie kluczy jest hasło do { $account }, ale serwer już go nie przyjmuje.
sign-in-way-around-keyring = Ustaw { $variable } na właściwe hasło albo uruchom Rehome w terminalu, gdzie o nie zapyta.
sign-in-offer-to-replace = To hasło jest właściwe. Zapisać je w bazie kluczy zamiast starego hasła do { $account }?

sign-in-list-refused = { $server } odmówił udostępnienia listy kontaktów.
sign-in-list-refused-why = { $server } odmówił udostępnienia listy kontaktów: { $text }.
sign-in-interrupted = Połączenie z { $server } zostało przerwane. Spróbuj ponownie.
sign-in-unreadable = { $server } przysłał odpowiedź, której Rehome nie umie odczytać ({ $error }).
sign-in-closed = Sesja na { $server } została zamknięta.
sign-in-gave-up = Połączenie z { $server } zostało przerwane i nie udało się go przywrócić. { $why }
sign-in-not-again = Połączenie z { $server } zostało przerwane, a ponowne logowanie się nie udało. { $why }
sign-in-ended = { $server } zakończył sesję ({ $error }).
sign-in-malformed = { $server } wysyła coś, czego Rehome nie umie odczytać ({ $error }).
sign-in-excessive = { $server } wysyła więcej, niż Rehome może obsłużyć, więc połączenie zostało zamknięte.
sign-in-keeps-breaking = Połączenie z { $server } wciąż się przerywa. Spróbuj ponownie później.
