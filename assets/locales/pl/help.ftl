### To, co mówi o sobie wiersz poleceń (--help, strony podręcznika).

help-about = Przenosi konto XMPP z zamykanego serwera na nowy
help-about-long = Bez polecenia Rehome otwiera swoje okno.
help-after =
    Hasła pochodzą z REHOME_FROM_PASSWORD i REHOME_TO_PASSWORD, z bazy kluczy albo Rehome pyta o nie w terminalu.

    Kody wyjścia: 0 wszystko jest na nowym koncie, 1 czegoś brakuje, 2 błąd użycia, 3 i 4 nie udało się zalogować na stare albo nowe konto, 5 przerwano (uruchom ponownie, aby kontynuować), 6 nad tą przeprowadzką pracuje już Rehome uruchomiony wcześniej.

help-usage = Użycie:
help-commands = Polecenia
help-arguments = Argumenty
help-options = Opcje
help-possible-values = Możliwe wartości:
help-default = domyślnie:

help-plan = Pokazuje, co zrobiłaby przeprowadzka, niczego nie zmieniając
help-move = Przenosi konto; uruchomione ponownie robi tylko to, co zostało
help-status = Pokazuje, kto od tamtej pory odpowiedział, i wpuszcza kontakty, które teraz o to proszą
help-undo = Cofa to, co przeprowadzka dodała do nowego konta i co na nim zastąpiła
help-remind = Wysyła jednorazowo wiadomość tym, którzy jeszcze nie odpowiedzieli
help-wait = Pozostaje w sieci, aż wszyscy odpowiedzą albo do podanego dnia
help-moves = Wypisuje rozpoczęte tu przeprowadzki i to, ile osób odpowiedziało
help-register = Zakłada nowe konto
help-providers = Wypisuje serwery, na których można mieć konto
help-backup = Zapisuje w jednym pliku wszystko, co da się odczytać ze starego konta
help-archive = Zapisuje rozmowy w folderze jako strony do czytania
help-demo = Próba przeprowadzki; nic nie opuszcza tego komputera

help-address = Stare konto, wpisane od razu w oknie; może to być też link xmpp:
help-help = Wypisuje pomoc
help-version = Wypisuje wersję
help-language = Język wszystkiego, co czytają ludzie, na przykład de albo pt-BR
help-plain = Wypisuje zwykłe wiersze: bez kolorów i bez niczego, co zmienia się po wyświetleniu; dla czytników ekranu i dzienników; bez polecenia: pytania w terminalu zamiast okna
help-closes = Dzień zamknięcia starego serwera: 2026-06-05, "{ $day }", { $weekday }
help-data-dir = Folder na zapisy przeprowadzek i ustawienia
help-from = Stare konto
help-from-backup = Konto
help-from-file = Zapisany wcześniej plik kopii zapasowej (XEP-0227), gdy starego serwera już nie ma
help-to = Nowe konto
help-to-register = Adres, który ma mieć konto
help-look-for-requests = Wypisuje, kto prosi o kontakt ze starym kontem, które w tym celu będzie przez chwilę dostępne, i kto prosi o kontakt z nowym. Aby nowe konto wysłało prośby tym pierwszym, dodaj --with pending_requests, a przy niechcianych --exclude
help-accept = Wpuszcza tę osobę, która prosi o kontakt z nowym kontem, uznając, że jest tą, za którą się podaje
help-hide = Nie pokazuje więcej tej osoby, która prosi o kontakt z nowym kontem; osoba ta o niczym się nie dowie
help-yes = Nie pyta przed przeprowadzką
help-yes-register = Nie pyta przed założeniem konta
help-wait-seconds = Po przeprowadzce czeka tyle sekund na odpowiedzi
help-from-server = Host starego serwera zamiast tego, co podaje DNS; tls:// oznacza bezpośredni TLS
help-to-server = Host nowego serwera zamiast tego, co podaje DNS; tls:// oznacza bezpośredni TLS
help-server = Host serwera zamiast tego, co podaje DNS; tls:// oznacza bezpośredni TLS
help-from-certificate = Akceptuje od starego serwera dokładnie ten certyfikat
help-to-certificate = Akceptuje od nowego serwera dokładnie ten certyfikat
help-certificate = Akceptuje dokładnie ten certyfikat
help-from-old-encryption = Loguje się na stare konto, nawet jeśli szyfrowanie jego serwera jest tak stare, że inni mogą je złamać
help-forget-certificates = Zapomina certyfikaty i stare szyfrowanie, które wcześniej zaakceptowano na potrzeby tej przeprowadzki
help-json = Wypisuje na standardowe wyjście jeden obiekt JSON i nic więcej
help-json-array = Wypisuje na standardowe wyjście jedną tablicę JSON i nic więcej
help-progress = Sposób pokazywania postępu na standardowym wyjściu błędów
help-progress-auto = Pasek w terminalu, poza nim wiersze
help-progress-json = Jedno zdarzenie JSON w każdym wierszu
help-report = Zapisuje raport do pliku: .html, .txt albo .json
help-verbose = Mówi więcej o tym, co się dzieje
help-output = Plik do zapisania; istniejący plik o tej nazwie zostanie zastąpiony
help-with-backup = Zapisuje też te rodzaje danych, które są odczytywane tylko na życzenie: pending_requests oraz history, czyli wszystkie wiadomości
help-with-history = Wszystkie wiadomości przechowywane przez serwer
help-output-archive = Folder do zapisania: nowy, pusty albo z wcześniejszego uruchomienia; do tego ostatniego trafi to, co nowe
help-room-archive = Zapisuje też wiadomości z tego pokoju, jeśli je przechowuje i pozwala temu kontu je czytać
help-no-files = Pozostawia udostępnione pliki tam, gdzie są
help-file-limit = Największy plik do zapisania, w megabajtach; w terminalu Rehome pyta, zanim jakiś pominie
help-files-limit = Ile zapisać łącznie ze wszystkich plików, w megabajtach; w terminalu Rehome pyta, zanim na tym poprzestanie
help-contact = Przypomina temu kontaktowi zamiast wszystkim, którzy nie odpowiedzieli
help-reminder = Tekst przypomnienia
help-until = Ostatni dzień czekania w postaci ROK-MIESIĄC-DZIEŃ
help-invitation = Link z zaproszeniem: xmpp:SERVER?register;preauth=… albo strona https://, która go zawiera
help-field = Odpowiada na pytanie z formularza serwera
help-picture = Gdzie zapisać obrazek, który serwer każe przepisać
help-keep = Zachowuje hasło w bazie kluczy

help-via = Kto przenosi kontakty; domyślnie: auto
help-via-auto = Stary serwer, jeśli mówi, że umie, a resztę Rehome
help-via-server = Stary serwer dostaje polecenie bez względu na to, co mówi, a Rehome robi resztę
help-via-client = Rehome
help-message = Wiadomość ze starego konta do tych, którzy je widzą
help-message-language = Język tego, co przeczytają kontakty, jeśli inny niż twój, na przykład de albo pt-BR
help-no-message = Nie wysyła wiadomości ze starego konta
help-open-statement = Pozwala przeczytać nowy adres każdemu, kto zapyta stare konto, a nie tylko tym, którzy je widzą
help-exclude = Pozostawia ten kontakt na starym koncie, a prośbę o kontakt ze starym kontem bez odpowiedzi
help-include = Przenosi ten kontakt albo wszystkie kontakty z tego transportu, choć wygląda na należący do transportu
help-keep-address = Zachowuje ten kontakt pod adresem ze starej listy, choć ma już nowy
help-only = Oprócz kontaktów przenosi tylko te rodzaje danych
help-with = Przenosi też te rodzaje danych, które są przenoszone tylko na życzenie: pending_requests, hosted_rooms
help-room = Odtwarza pokój OLD ze starego serwera jako NEW
help-without = Nie przenosi tych rodzajów danych
help-on-conflict = Co zrobić, gdy na nowym koncie jest już coś innego; domyślnie: keep
help-on-conflict-keep = Zostaje to z nowego konta
help-on-conflict-replace = Zastępuje to ze starego konta

help-kind-profile = Kim jesteś
help-kind-picture = Twoje zdjęcie
help-kind-nickname = Nazwa, której używasz
help-kind-rooms = Pokoje w zakładkach
help-kind-private = To, co komunikatory zapisują dla siebie
help-kind-published = Wszystko inne, co jest opublikowane i da się skopiować
help-kind-blocked = Zablokowane adresy
help-kind-room-rights = Uprawnienia właściciela lub administratora pokoi
help-kind-hosted-rooms = Twoje własne pokoje na starym serwerze, odtworzone na nowym; osoby, które w nich są, zostaną zawiadomione
help-kind-pending-requests = Osoby, które czekają na kontakt ze starym kontem; aby to odczytać, konto będzie przez chwilę dostępne
help-kind-statement = Ogłoszenie o nowym adresie na starym koncie

help-missing = Brakuje: { $names }.
help-unknown = Nie ma opcji ani polecenia „{ $name }”.
help-bad-value = „{ $value }” nie pasuje do { $option }.
help-bad-value-of = „{ $value }” nie pasuje do { $option }: wybierz { $valid }.
help-no-value = Po { $option } brakuje wartości.
help-twice = { $option } można podać tylko raz.
help-conflict = Nie można użyć { $option } razem z { $other }.
help-more = Więcej na ten temat: --help.

help-close-rooms = Zamyka na zawsze odtworzone pokoje na starym serwerze
help-yes-close-rooms = Nie pyta przed ich zamknięciem
help-room-subjects = Gdy pokój zostanie odtworzony, podaje jego nowy adres w temacie starego pokoju
help-old-room = Zamyka ten pokój zamiast wszystkich odtworzonych
help-kind-archive-preferences = Czyje wiadomości przechowuje serwer
