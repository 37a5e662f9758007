### Serwery, na których można mieć konto, i jego zakładanie.

providers-source = Źródło: { $source }, { $date }. Sprawdź to na serwerze.

providers-sign-up-here = rejestracja tutaj
providers-sign-up-captcha = rejestracja tutaj (captcha)
providers-sign-up-website = rejestracja na stronie serwera
providers-since = od { $year } r.
providers-keeps-hours = przechowuje wiadomości przez kilka godzin
providers-keeps-days = { $days ->
    [one] przechowuje wiadomości przez { $days } dzień
    [few] przechowuje wiadomości przez { $days } dni
    [many] przechowuje wiadomości przez { $days } dni
   *[other] przechowuje wiadomości przez { $days } dni
}
providers-keeps-all = przechowuje wiadomości bez ograniczeń
providers-files-any = pliki dowolnej wielkości
providers-files = pliki do { $size }

providers-people-there = { $count ->
    [one] jest tam { $count } twój kontakt
    [few] są tam { $count } twoje kontakty
    [many] jest tam { $count } twoich kontaktów
   *[other] jest tam { $count } twoich kontaktów
}
providers-in-your-country = w twoim kraju
providers-keeps-year = przechowuje wiadomości przez rok
providers-runs-since = działa od { $year } r.
providers-here = Rejestracja tutaj
providers-here-with-captcha = Rejestracja tutaj, z captchą
providers-opens-page = Otwiera stronę internetową

providers-opening = Otwieranie { $page }
providers-invites = Zaproszenie na { $host } dotyczy serwera { $server }.
providers-not-xmpp = Link z zaproszeniem zaczyna się od xmpp: albo, jeśli to strona internetowa, od https:.
providers-unencrypted = Ta strona nie jest szyfrowana, więc ktoś po drodze mógłby podstawić na niej inne zaproszenie. Poproś o link, który zaczyna się od https:.
providers-bad-address = Nie da się odczytać adresu w tym zaproszeniu.
providers-no-registration = Ten link nie służy do zakładania konta.
providers-page-certificate = { $problem } Rehome nie otworzył strony { $page }.
providers-page-no-server = Nie można znaleźć serwera { $host }, więc nie da się otworzyć strony { $page }.
providers-page-unreachable = Nie można otworzyć strony { $page }. Spróbuj ponownie później.
providers-page-silent = { $host } nie odpowiada, więc nie da się otworzyć strony { $page }.
providers-page-missing = Na { $host } nie ma strony { $page } ({ $status }). Zaproszenie mogło zostać już użyte albo wygasło: poproś o nowe.
providers-page-elsewhere = Strona { $page } prowadzi gdzie indziej. Otwórz ją w przeglądarce i skopiuj link stamtąd.
providers-page-no-invitation = Na stronie { $page } nie ma zaproszenia. Mogło zostać już użyte albo wygasło: poproś o nowe.

providers-not-offered = Stąd nie da się założyć konta na { $server }.
providers-website-may-say = Być może na stronie serwera jest napisane, jak je dostać.
providers-name-taken = Ktoś już ma tę nazwę. Wybierz inną.
providers-bad-name = Żadne konto nie może mieć takiej nazwy. Wybierz inną.
providers-too-fast = { $server } zakłada naraz tylko kilka kont. Poczekaj kilka minut albo godzinę i spróbuj ponownie.
providers-not-allowed = { $server } nie pozwala założyć konta stąd.
providers-invitation-needed = Wygląda na to, że { $server } wymaga zaproszenia. Jeśli je masz, wklej link.
providers-invitation-invalid = { $server } nie przyjmuje tego zaproszenia: mogło zostać już użyte albo wygasło. Poproś o nowe.
providers-captcha-wrong = Na obrazku jest coś innego. Oto kolejny.
providers-not-accepted = { $server } nie przyjmuje podanych danych.
providers-refused = { $server } nie założył konta ({ $condition }).
providers-says = { $sentence } Odpowiedź serwera: { $text }
