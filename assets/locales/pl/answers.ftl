### Strona pokazująca, kto odpowiedział.

answers-open = Reszta może potrzebować kilku dni. Rehome nikomu nie wysyła przypomnień bez twojej zgody.
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
answers-reminder = Przypomnienie: mój stary adres wkrótce przestanie działać ({ $day }). Proszę o zaakceptowanie prośby o kontakt od { $new }. Dzięki temu pozostaniemy w kontakcie.
answers-says = { $who } pisze: to ja, { $old }
answers-says-why = Rehome nie może tego sprawdzić. Najpierw zapytaj tę osobę w inny sposób. Odrzucenie niczego nie wysyła.
answers-asks = { $who } prosi o kontakt
answers-asks-why = Nie wiadomo, który to z twoich kontaktów. Odrzucenie niczego nie wysyła.
