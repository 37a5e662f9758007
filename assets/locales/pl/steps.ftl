### Co dzieje się po drodze do przeprowadzki i dlaczego się nie zaczyna albo kończy przed czasem.

steps-same-account = Stare i nowe konto to to samo konto.
steps-old-not-saved = Nie można zapisać starego konta w { $path }
steps-stopped-unchanged = Zatrzymano. Nic nie zostało zmienione.
steps-declined = Nic nie zostało zmienione.
steps-broken = Coś poszło nie tak wewnątrz Rehome. Uruchom program ponownie.
steps-stopped = Przeprowadzka została zatrzymana. To, co już zrobiono, pozostaje, a kontynuować możesz w dowolnej chwili.
steps-signed-in = Zalogowano na oba konta. Odczytywanie ich zawartości.
steps-from-file = Konto { $old } jest odczytywane z pliku, więc nie da się stamtąd nic wysłać: kontakty dowiedzą się o przeprowadzce tylko z prośby o kontakt.
steps-without-old-server = { $why }
    Przeprowadzka jest kontynuowana z tym, co na początku odczytano z { $old }. Kontaktów, które jeszcze o niczym nie wiedzą, nie da się stamtąd zawiadomić.
steps-keyring-silent = Baza kluczy nie odpowiedziała, więc hasło do { $account } nie zostało zapamiętane.
steps-no-pretend-servers = Nie udało się uruchomić serwerów do próby
