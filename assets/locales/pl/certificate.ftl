### Odrzucony certyfikat w oknie.

certificate-unconfirmed = Rehome nie może potwierdzić, że to naprawdę { $server }
certificate-expired = Certyfikat tego serwera wygasł
certificate-expired-on = Wygasł { $day } ({ $ago }). Serwery, które wkrótce zostaną zamknięte, często przestają go odnawiać. Rehome nie wysłał twojego hasła.
certificate-expired-some-day = Serwery, które wkrótce zostaną zamknięte, często przestają go odnawiać. Rehome nie wysłał twojego hasła.
certificate-listening = Ktoś może podsłuchiwać. Rehome nie wysłał twojego hasła.
certificate-unusual = { $what } Na serwerze, który ma dalej działać, to nietypowe: ktoś może podsłuchiwać. Rehome nie wysłał twojego hasła.
certificate-another = Serwer przedstawia inny certyfikat niż ten, któremu zaufano wcześniej. Rehome nie wysłał twojego hasła.
certificate-fits = Poza tym wszystko się zgadza.
certificate-fits-why = Certyfikat został wystawiony dla { $server } przez urząd certyfikacji, który ten komputer zna.
certificate-not-all = Jest jeszcze jeden problem.
certificate-not-all-why = Rehome nie może też potwierdzić, że certyfikat został wystawiony dla { $server }.
certificate-misfit = Co jest nie tak
certificate-fault-expired = Certyfikat wygasł.
certificate-fault-not-yet-valid = Certyfikat nie jest jeszcze ważny albo zegar tego komputera jest źle ustawiony.
certificate-fault-other-name = Certyfikat wystawiono dla { $name }, a nie dla { $server }.
certificate-fault-no-name = Certyfikatu nie wystawiono dla { $server }.
certificate-fault-self-signed = Serwer sam podpisał swój certyfikat.
certificate-fault-unknown-issuer = Certyfikatu nie podpisał nikt, komu ten komputer ufa.
certificate-fault-authority = Certyfikat jest przeznaczony do podpisywania innych, a nie dla serwera.
certificate-fault-old-form = Certyfikat ma stary format, który nie podaje, do czego służy.
certificate-fault-short-key = Klucz certyfikatu jest za krótki.
certificate-fault-unknown-key = Klucza certyfikatu nie da się sprawdzić.
certificate-fault-other = Certyfikat został odrzucony ({ $error }).

certificate-ago-today = dzisiaj
certificate-ago-days = { $count ->
    [one] wczoraj
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dni temu
}
certificate-ago-weeks = { $count ->
    [one] { $count } tydzień temu
    [few] { $count } tygodnie temu
    [many] { $count } tygodni temu
   *[other] { $count } tygodni temu
}
certificate-ago-months = { $count ->
    [one] { $count } miesiąc temu
    [few] { $count } miesiące temu
    [many] { $count } miesięcy temu
   *[other] { $count } miesięcy temu
}
certificate-ago-years = { $count ->
    [one] { $count } rok temu
    [few] { $count } lata temu
    [many] { $count } lat temu
   *[other] { $count } lat temu
}
certificate-unknown-day = (data nieznana)
