### Strona pokazująca, kto odpowiedział.

answers-open = Reszta może odpowiedzieć dopiero za kilka dni. Rehome nikomu nie wysyła przypomnień bez twojej zgody.
answers-over = Stary serwer jest zamknięty: nie da się już stamtąd nikomu wysłać przypomnienia.
answers-today = Stary serwer zostanie dziś zamknięty. Potem nie da się już wysyłać przypomnień ze starego adresu.
answers-days-left = { $count ->
    [one] Został { $count } dzień. Po dniu zamknięcia ({ $day }) nie da się już wysyłać przypomnień ze starego adresu.
    [few] Zostały { $count } dni. Po dniu zamknięcia ({ $day }) nie da się już wysyłać przypomnień ze starego adresu.
    [many] Zostało { $count } dni. Po dniu zamknięcia ({ $day }) nie da się już wysyłać przypomnień ze starego adresu.
   *[other] Zostało { $count } dni. Po dniu zamknięcia ({ $day }) nie da się już wysyłać przypomnień ze starego adresu.
}
answers-remind = { $count ->
    [one] Przypomnij { $count } osobie…
    [few] Przypomnij { $count } osobom…
    [many] Przypomnij { $count } osobom…
   *[other] Przypomnij { $count } osobom…
}
answers-remind-question = { $count ->
    [one] Wysłać przypomnienie do { $count } osoby?
    [few] Wysłać przypomnienie do { $count } osób?
    [many] Wysłać przypomnienie do { $count } osób?
   *[other] Wysłać przypomnienie do { $count } osób?
}
answers-get-once = { $count ->
    [one] Ta osoba dostanie tę wiadomość od { $old }, tylko raz.
    [few] Te osoby dostaną tę wiadomość od { $old }, tylko raz.
    [many] Te osoby dostaną tę wiadomość od { $old }, tylko raz.
   *[other] Te osoby dostaną tę wiadomość od { $old }, tylko raz.
}
answers-send = { $count ->
    [one] Wyślij { $count } przypomnienie
    [few] Wyślij { $count } przypomnienia
    [many] Wyślij { $count } przypomnień
   *[other] Wyślij { $count } przypomnień
}
answers-says = { $who } pisze: to ja, { $old }
answers-says-why = Rehome nie może tego sprawdzić. Najpierw zapytaj tę osobę w inny sposób. Po odrzuceniu nic nie zostanie wysłane.
answers-asks = { $who } prosi o kontakt
answers-asks-why = Nie wiadomo, który to z twoich kontaktów. Po odrzuceniu nic nie zostanie wysłane.

answers-says-otherwise = Ale { $old } podaje jako nowy adres { $named }, więc to prawdopodobnie ktoś inny. Po odrzuceniu nic nie zostanie wysłane.
answers-title = Kto odpowiedział
answers-everyone = Wszyscy odpowiedzieli.
answers-may-close = Możesz zamknąć stare konto, kiedy chcesz.
answers-looking = Sprawdzanie nowego konta…
answers-look-again = Sprawdź znowu
answers-background = Sprawdzaj dalej w tle
answers-remind-one = Przypomnij…
answers-search = Nazwa lub adres
answers-not-all-moved = Nie wszystko gotowe
answers-answered = Odpowiedzi
answers-not-yet = Jeszcze nie
answers-moved-since = Nowy adres
answers-now = Teraz { $address }
answers-has-answered = Jest odpowiedź
answers-said-no = Odmowa
answers-was-reminded = Przypomniano
answers-being-reminded = Wysyłanie
answers-wait-over = Koniec czekania na odpowiedzi
answers-reminder-empty = Treść przypomnienia
answers-only-once = Nikt nie dostanie przypomnienia dwa razy.
answers-decline = Odrzuć
answers-accept = Zaakceptuj…
answers-whether-to-accept = Zaakceptować prośbę od { $who }?
answers-accept-now = Zaakceptuj
