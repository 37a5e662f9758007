### Po przeprowadzce: kto odpowiedział, przypomnienia, zamknięcie starego konta.

closing-nobody-asked = Do nikogo nie trzeba było wysyłać prośby.
closing-all-answered = { $asked ->
    [one] Jest odpowiedź od jedynego kontaktu, do którego wysłano prośbę.
    [few] Wszystkie { $asked } kontakty, do których wysłano prośbę, odpowiedziały.
    [many] Wszystkie kontakty ({ $asked }), do których wysłano prośbę, odpowiedziały.
   *[other] Wszystkie kontakty ({ $asked }), do których wysłano prośbę, odpowiedziały.
}
closing-some-answered = { $count ->
    [one] Na prośbę odpowiedział { $count } kontakt z { $asked }.
    [few] Na prośbę odpowiedziały { $count } kontakty z { $asked }.
    [many] Na prośbę odpowiedziało { $count } kontaktów z { $asked }.
   *[other] Na prośbę odpowiedziało { $count } kontaktów z { $asked }.
}
closing-taken-back = { $count ->
    [0] Przeprowadzka została cofnięta.
    [one] Przeprowadzka została cofnięta, z wyjątkiem { $count } kontaktu.
    [few] Przeprowadzka została cofnięta, z wyjątkiem { $count } kontaktów.
    [many] Przeprowadzka została cofnięta, z wyjątkiem { $count } kontaktów.
   *[other] Przeprowadzka została cofnięta, z wyjątkiem { $count } kontaktów.
}
closing-nobody-to-remind = Nie ma komu przypominać: wszyscy już odpowiedzieli albo dostali przypomnienie.
closing-reminding = { $count ->
    [one] { $count } kontakt dostanie tę wiadomość, tylko raz:
    [few] { $count } kontakty dostaną tę wiadomość, tylko raz:
    [many] { $count } kontaktów dostanie tę wiadomość, tylko raz:
   *[other] { $count } kontaktów dostanie tę wiadomość, tylko raz:
}
closing-reminding-to = do { $who }

closing-keep-until-over = Zachowaj { $old } do końca przeprowadzki.
closing-keep-incomplete = Na razie zachowaj { $old }: nie wszystko jest jeszcze na nowym koncie.
closing-no-contacts = Jeśli były tam jakieś kontakty, zachowaj { $old }: serwer je zgubił, ale może je jeszcze odnaleźć. Jeśli ich nie było, możesz zamknąć konto, kiedy chcesz.
closing-nobody-reached = Na razie zachowaj { $old }: nie udało się wysłać prośby do żadnej z osób. Uruchom przeprowadzkę później jeszcze raz, aby spróbować ponownie.
closing-some-declined = { $count ->
    [one] Możesz zamknąć { $old }, chyba że chcesz jeszcze raz wysłać prośbę do { $count } kontaktu, który ją odrzucił. Wszyscy inni odpowiedzieli.
    [few] Możesz zamknąć { $old }, chyba że chcesz jeszcze raz wysłać prośbę do { $count } kontaktów, które ją odrzuciły. Wszyscy inni odpowiedzieli.
    [many] Możesz zamknąć { $old }, chyba że chcesz jeszcze raz wysłać prośbę do { $count } kontaktów, które ją odrzuciły. Wszyscy inni odpowiedzieli.
   *[other] Możesz zamknąć { $old }, chyba że chcesz jeszcze raz wysłać prośbę do { $count } kontaktów, które ją odrzuciły. Wszyscy inni odpowiedzieli.
}
closing-all-noted = Możesz zamknąć { $old }, kiedy chcesz: wszyscy odpowiedzieli i nikt już nie potrzebuje ogłoszenia na tym koncie.
closing-all-unasked = Możesz zamknąć { $old }, kiedy chcesz: do nikogo nie trzeba było wysyłać prośby.
closing-all = Możesz zamknąć { $old }, kiedy chcesz: wszyscy odpowiedzieli.
closing-some-unreachable = { $count ->
    [one] Możesz zamknąć { $old }, chyba że chcesz poczekać na { $count } kontakt, który jest w tej chwili nieosiągalny. Wszyscy inni odpowiedzieli. Uruchom przeprowadzkę ponownie, aby jeszcze raz spróbować wysłać prośbę.
    [few] Możesz zamknąć { $old }, chyba że chcesz poczekać na { $count } kontakty, które są w tej chwili nieosiągalne. Wszyscy inni odpowiedzieli. Uruchom przeprowadzkę ponownie, aby jeszcze raz spróbować wysłać prośbę.
    [many] Możesz zamknąć { $old }, chyba że chcesz poczekać na { $count } kontaktów, które są w tej chwili nieosiągalne. Wszyscy inni odpowiedzieli. Uruchom przeprowadzkę ponownie, aby jeszcze raz spróbować wysłać prośbę.
   *[other] Możesz zamknąć { $old }, chyba że chcesz poczekać na { $count } kontaktów, które są w tej chwili nieosiągalne. Wszyscy inni odpowiedzieli. Uruchom przeprowadzkę ponownie, aby jeszcze raz spróbować wysłać prośbę.
}
closing-some-waiting-noted = { $count ->
    [one] Zachowaj { $old }, dopóki nie odpowie jeszcze { $count } kontakt: tamtejsze ogłoszenie potwierdza, że nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
    [few] Zachowaj { $old }, dopóki nie odpowiedzą jeszcze { $count } kontakty: tamtejsze ogłoszenie potwierdza, że nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
    [many] Zachowaj { $old }, dopóki nie odpowie jeszcze { $count } kontaktów: tamtejsze ogłoszenie potwierdza, że nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
   *[other] Zachowaj { $old }, dopóki nie odpowie jeszcze { $count } kontaktów: tamtejsze ogłoszenie potwierdza, że nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
}
closing-some-waiting = { $count ->
    [one] Zachowaj { $old }, dopóki nie odpowie jeszcze { $count } kontakt: tam może cię zapytać, czy nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
    [few] Zachowaj { $old }, dopóki nie odpowiedzą jeszcze { $count } kontakty: tam mogą cię zapytać, czy nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
    [many] Zachowaj { $old }, dopóki nie odpowie jeszcze { $count } kontaktów: tam mogą cię zapytać, czy nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
   *[other] Zachowaj { $old }, dopóki nie odpowie jeszcze { $count } kontaktów: tam mogą cię zapytać, czy nowy adres naprawdę należy do ciebie. Kto nie odpowie w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
}
closing-until-day = Zachowaj { $old } do dnia zamknięcia ({ $day }): znajomi, którzy jeszcze nie odpowiedzieli, nadal cię tam widzą.

closing-then-noted = Po zamknięciu konta wiadomości wysłane na { $old } już do ciebie nie dotrą. Zniknie ogłoszenie o nowym adresie, a razem z nim wiadomości przechowywane na serwerze i skonfigurowane tam transporty. Kiedyś ten adres może dostać ktoś inny.
closing-then = Po zamknięciu konta wiadomości wysłane na { $old } już do ciebie nie dotrą, a wiadomości przechowywane na serwerze i skonfigurowane tam transporty znikną. Kiedyś ten adres może dostać ktoś inny.
closing-how = Rehome nigdy nie zamyka konta. Zaloguj się w komunikatorze jako { $old } i poszukaj w ustawieniach konta polecenia „Usuń konto z serwera” (nie samego „Usuń konto”, które często usuwa je tylko z tego urządzenia). Na niektórych serwerach robi się to na ich stronie internetowej, a serwer, który kończy działanie, zrobi to za ciebie.

closing-some-left-open = { $count ->
    [one] Zanim zamkniesz { $old }, zdecyduj o { $count } wpisie, który tam zostaje i może być osobą. Raport go wymienia.
    [few] Zanim zamkniesz { $old }, zdecyduj o { $count } wpisach, które tam zostają i mogą być osobami. Raport je wymienia.
    [many] Zanim zamkniesz { $old }, zdecyduj o { $count } wpisach, które tam zostają i mogą być osobami. Raport je wymienia.
   *[other] Zanim zamkniesz { $old }, zdecyduj o { $count } wpisach, które tam zostają i mogą być osobami. Raport je wymienia.
}
closing-some-unseen = { $count ->
    [one] Na razie zachowaj { $old }: { $count } kontakt, który cię tam widział, nie dodał jeszcze twojego nowego adresu, a bez starego konta go nie znajdzie. Kto nie zrobi tego w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
    [few] Na razie zachowaj { $old }: { $count } kontakty, które cię tam widziały, nie dodały jeszcze twojego nowego adresu, a bez starego konta go nie znajdą. Kto nie zrobi tego w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
    [many] Na razie zachowaj { $old }: { $count } kontaktów, które cię tam widziały, nie dodało jeszcze twojego nowego adresu, a bez starego konta go nie znajdzie. Kto nie zrobi tego w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
   *[other] Na razie zachowaj { $old }: { $count } kontaktu, które cię tam widziały, nie dodało jeszcze twojego nowego adresu, a bez starego konta go nie znajdzie. Kto nie zrobi tego w ciągu kilku tygodni, prawdopodobnie już tego nie zrobi.
}
