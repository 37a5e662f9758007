### Cała droga przez pytania w terminalu.

guide-welcome = Czy twój serwer XMPP (Jabber) kończy działanie? Rehome przenosi kontakty na konto na innym serwerze.
guide-what-moves = Co zostanie przeniesione: kontakty z nazwami i grupami, to, kto kogo widzi, twój profil i zdjęcie, pokoje, zablokowane adresy.
guide-what-stays = Co nie: transporty (trzeba je samodzielnie skonfigurować na nowo), wiadomości, klucze szyfrowania.
guide-nothing-yet = Nic się nie zmieni, dopóki nie zobaczysz całej listy i nie potwierdzisz. Przy każdym pytaniu możesz wpisać ?, aby zobaczyć wyjaśnienie. W każdej chwili możesz przerwać, naciskając Ctrl-C.

guide-go-on = Aby kontynuować, uruchom rehome ponownie.
guide-no-answer = Nie było odpowiedzi. Nic nie zostało zmienione.

guide-what-next = Co chcesz zrobić? [1]
guide-what-next-explained = Wpisz numer wybranej pozycji i naciśnij Enter. Sam Enter wybiera pierwszą.
guide-a-number = Wpisz liczbę od 1 do { $most }.

guide-do-move = Przenieś konto
guide-do-practise = Najpierw wypróbuj: próba na zmyślonych kontach; nic nie opuszcza tego komputera
guide-do-leave = Zakończ
guide-do-again = Spróbuj ponownie
guide-do-other-address = Wpisz inny adres
guide-do-other-host = Podaj hosta, z którym trzeba się połączyć
guide-do-file = Użyj pliku kopii zapasowej zamiast starego serwera
guide-do-without = Kontynuuj z tym, co odczytano na początku przeprowadzki
guide-do-show = Pokaż wszystkich i wszystko
guide-do-leave-out = Pomiń kogoś albo jednak kogoś przenieś
guide-do-message = Zmień wiadomość
guide-do-look-for-requests = Poszukaj próśb o kontakt, na które nie ma jeszcze odpowiedzi (stare konto będzie przez chwilę widoczne jako dostępne)
guide-do-start = Rozpocznij przeprowadzkę
guide-do-finish = Kontynuuj przeprowadzkę
guide-do-wait = Czekaj tutaj na odpowiedzi
guide-do-remind = Wyślij przypomnienie tym, którzy jeszcze nie odpowiedzieli
guide-do-save = Zapisz raport do pliku
guide-do-take-back = Cofnij przeprowadzkę
guide-do-close = Jak zamknąć stare konto?
guide-do-go-on-with = Kontynuuj przeprowadzkę z { $from } na { $to }. { $state }
guide-do-look-after = Zobacz, kto odpowiedział od czasu przeprowadzki z { $from } na { $to }. { $state }

guide-old-address = Twój stary adres:
guide-old-address-explained = Adres konta, z którego odchodzisz, na przykład ty@server.example. Na razie Rehome tylko je odczytuje. Jeśli serwera już nie ma, ale masz plik kopii zapasowej, wpisz nazwę tego pliku.
guide-new-address = Twój nowy adres:
guide-new-address-explained = Adres konta, na które się przenosisz, na przykład ty@server.example.
guide-address-empty = Wpisz adres, na przykład ty@server.example.
guide-address-incomplete = Czegoś brakuje: adres wygląda tak: ty@server.example.
guide-address-resource = Pomiń ukośnik i to, co po nim następuje.
guide-address-invalid = To nie jest adres XMPP. Taki adres wygląda tak: ty@server.example.
guide-same-account = To twój stary adres. Wpisz nowy.
guide-file = Nazwa pliku kopii zapasowej:
guide-file-explained = Plik, w którym jest twoje konto (XEP-0227): zapisany przez Rehome albo eksport od administratorów twojego serwera.
guide-whose = Twój adres w tym pliku (sam Enter, aby podać inny plik):
guide-whose-explained = W pliku może być kilka kont. Wpisz adres swojego.
guide-from-file = Konto { $account } jest odczytywane z { $file }.
guide-host = Host, z którym trzeba się połączyć (HOST, HOST:PORT albo tls://HOST:PORT):
guide-host-explained = Gdy serwer jest zamykany, jego nazwa może zniknąć, zanim zniknie sam komputer. Administratorzy mogą ci powiedzieć, gdzie on jest, na przykład xmpp1.hoster.example albo 192.0.2.7:5222.
guide-signing-in = Logowanie na { $server }.
guide-password = Hasło do { $address }:
guide-password-again = Hasło do { $address } (sam Enter, aby podać inny adres):
guide-wrong-password = Nieprawidłowy adres lub hasło. Sprawdź jedno i drugie i spróbuj ponownie.
guide-trust = Zaufać temu certyfikatowi?
guide-trust-explained = Na serwerach, które wkrótce zostaną zamknięte, certyfikat często traci ważność. Jeśli masz pewność, że to jest { $server }, możesz zaufać właśnie temu certyfikatowi. W przeciwnym razie ktoś może podsłuchiwać: zapytaj administratorów { $server }, czy to ich odcisk.
guide-old-encryption = Zalogować się mimo to?
guide-old-encryption-explained = Każdy, kto może podsłuchać połączenie, może wtedy odczytać hasło i wszystko, co jest pobierane. To pytanie dotyczy tylko starego konta.
guide-closing-day = Kiedy { $server } zostanie zamknięty? (sam Enter, jeśli nie wiesz)
guide-closing-day-explained = Na przykład: { $weekday }, { $day }, 2026-06-05 albo jutro. Dzięki temu Rehome powie ci, czy wystarczy czasu, aby wysłać wszystkie prośby.
guide-has-new-account = Czy masz już konto na innym serwerze?
guide-has-new-account-explained = Kontakty trafią na konto na innym serwerze. Jeśli go jeszcze nie masz, odpowiedz nie: możesz je założyć tutaj.

guide-servers = Serwery, na których możesz założyć konto od razu tutaj:
guide-server = { $server }: { $facts }
guide-all-servers = Aby zobaczyć ich więcej: rehome providers
guide-which-server = Numer, nazwa serwera albo link z zaproszeniem:
guide-which-server-explained = Wpisz numer jednego z tych serwerów albo nazwę dowolnego innego. Jeśli masz od kogoś zaproszenie (link, który zaczyna się od xmpp: albo https:), wklej je. Sam Enter cofa do poprzedniego pytania.
guide-no-server = To nie jest żaden z numerów ani nazwa serwera, na przykład server.example.
guide-name = Twoja nazwa na { $server }:
guide-name-proposed = Twoja nazwa na { $server } [{ $name }]:
guide-name-explained = To, co stoi przed znakiem @ w twoim nowym adresie, który kończy się na @{ $server }. Sam Enter wybiera nazwę w nawiasie, jeśli jest podana.
guide-new-password = Hasło do { $address } (sam Enter, a Rehome je wygeneruje):
guide-generated-password = Rehome wygenerował to hasło do { $address }. Zapisz je teraz: nie zostanie pokazane ponownie.
guide-keep-password = Zapisać hasło do { $address } w bazie kluczy tego komputera?
guide-keep-password-explained = Wtedy Rehome nie zapyta o nie następnym razem. W komunikatorach nadal będzie ci potrzebne.
guide-kept = Hasło jest w bazie kluczy.
guide-created = Założono konto { $address }.

guide-whom = Część nazwy albo adresu (sam Enter, gdy skończysz):
guide-whom-explained = Wpisz kilka liter nazwy albo adresu. Kto miał zostać przeniesiony, zostanie pominięty; kto miał zostać na starym koncie, będzie przeniesiony.
guide-nobody = Nikt na twojej liście nie ma „{ $text }” w nazwie ani w adresie.
guide-too-many = { $count ->
    [one] Pasuje { $count } kontakt. Wpisz trochę więcej.
    [few] Pasują { $count } kontakty. Wpisz trochę więcej.
    [many] Pasuje { $count } kontaktów. Wpisz trochę więcej.
   *[other] Pasuje { $count } kontaktów. Wpisz trochę więcej.
}
guide-which-of-them = Który? [1]
guide-which-of-them-explained = Wpisz numer przed tym, o który ci chodzi.
guide-left-out = { $who }: zostaje na starym koncie.
guide-taken-along = { $who }: do przeniesienia.
guide-cannot-move = Nie da się przenieść { $who }: { $reason }.
guide-take-along = { $who }: { $reason }. Przenieść mimo to?
guide-take-along-explained = Kontakty, które są dostępne przez transport starego serwera, nie są dostępne z nowego. Przenieś taki kontakt tylko wtedy, gdy wiesz, że to zwykły kontakt.
guide-no-requests = Nikt nie czeka na twoją odpowiedź.
guide-ask-them-too = Wysłać do tych osób prośbę z nowego konta?
guide-ask-them-too-explained = Te osoby poprosiły o kontakt z twoim starym kontem i czekają na odpowiedź. Jeśli odpowiesz tak, dostaną prośbę o dodanie twojego nowego adresu; jeśli nie, zostaną na starym koncie.
guide-message-is = Twoje stare konto wyśle tym, którzy je widzą:
guide-message-none = Twoje stare konto nie wyśle żadnej wiadomości.
guide-message = Nowa wiadomość (sam Enter zostawia ją bez zmian, - oznacza brak wiadomości):
guide-message-explained = Tę wiadomość twoje stare konto wyśle tym, którzy je widzą, żeby znali twój nowy adres.
guide-start = Próśb o kontakt i wiadomości nie da się cofnąć po wysłaniu; całą resztę można. Rozpocząć przeprowadzkę?
guide-start-explained = Do tej pory nic nie zostało zmienione. Jeśli odpowiesz tak, kontakty trafią na nową listę i dostaną prośby oraz wiadomości, jak opisano wyżej. Możesz przerwać w dowolnej chwili, naciskając Ctrl-C, i kontynuować później.
guide-nothing-to-do = Nie ma już nic do zrobienia.

guide-sign-in-elsewhere = Teraz zaloguj się jako { $new } w komunikatorach na telefonie i komputerze.
guide-report-file = Plik z raportem [{ $file }]:
guide-report-file-explained = Nazwa kończy się na .html (strona do czytania lub druku), .txt (zwykły tekst) albo .json (dla programów).
guide-saved = Raport jest w { $file }.
guide-no-report-file = Nazwa pliku musi kończyć się na .html, .txt albo .json.
guide-waiting = Odpowiedzi pojawią się, gdy nadejdą. Naciśnij Ctrl-C, aby przestać czekać.

guide-do-close-rooms = Zamknij stare pokoje, które zostały odtworzone
