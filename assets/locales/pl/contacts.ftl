### Kontakty.

contacts-count = { $count ->
    [one] { $count } kontakt
    [few] { $count } kontakty
    [many] { $count } kontaktów
   *[other] { $count } kontaktów
}

contacts-reason-gateway = transport: przechowuje twoje hasło do innej sieci, więc trzeba go samodzielnie skonfigurować na nowo
contacts-reason-behind-gateway = dostępny przez transport { $gateway }
contacts-reason-uncertain-terminal = Rehome nie wie, czy { $gateway } to osoba, czy transport; --include { $gateway } przenosi ten kontakt
contacts-reason-uncertain-window = Rehome nie wie, czy { $gateway } to osoba, czy transport; zaznacz ten kontakt na liście, aby go przenieść
contacts-reason-own = to ty
contacts-reason-invalid = nieprawidłowy adres
contacts-reason-excluded = pominięto na twoje życzenie
contacts-reason-blocked = zablokowano: na liście, ale bez prośby i bez wiadomości
contacts-reason-blocked-since = zablokowano już po wysłaniu prośby lub wiadomości: nic więcej nie zostanie wysłane

contacts-remark-not-told = jeszcze nie wie o przeprowadzce; uruchom Rehome ponownie
contacts-remark-unwanted = mimo to serwery umieściły ten kontakt na nowej liście; usuń go tam, jeśli go nie chcesz
contacts-remark-name-left = Nowy serwer nie przyjął nazwy „{ $name }”
contacts-remark-groups-left = { $count ->
    [one] Nowy serwer nie przyjął grupy { $groups }
    [few] Nowy serwer nie przyjął grup { $groups }
    [many] Nowy serwer nie przyjął grup { $groups }
   *[other] Nowy serwer nie przyjął grup { $groups }
}
contacts-remark-label-left = { $count ->
    [one] Nowy serwer nie przyjął nazwy „{ $name }” ani grupy { $groups }
    [few] Nowy serwer nie przyjął nazwy „{ $name }” ani grup { $groups }
    [many] Nowy serwer nie przyjął nazwy „{ $name }” ani grup { $groups }
   *[other] Nowy serwer nie przyjął nazwy „{ $name }” ani grup { $groups }
}
contacts-quoted = „{ $name }”
contacts-remark-reminded = wysłano jedno przypomnienie
contacts-remark-probably-declined-terminal = nikt nie widział odmowy, ale prośby już nie ma; rehome remind --contact { $contact } wysyła ją jeszcze raz
contacts-remark-probably-declined-window = nikt nie widział odmowy, ale prośby już nie ma

contacts-left-by-server = stary serwer nie przeniósł tego kontaktu: { $why ->
    [gateway] uznał go za transport
    [uncertain] to może być transport
    [own] uznał go za nowe konto
    [invalid] uznał jego adres za nieprawidłowy
    [large] wpis jest większy, niż dopuszczają serwery
    [silent] serwer kontaktu nie odpowiedział
    [unsupported] serwer kontaktu tego nie obsługuje
    [refused] serwer kontaktu odmówił
    [unconfirmed] serwer kontaktu nie potwierdził tego nowemu serwerowi
    [shared] kontakt należy do grupy, którą zarządza stary serwer
    [blocked] jest na twojej liście zablokowanych
   *[unknown] podał powód, którego ta wersja nie zna
}

contacts-approval-approved = jest odpowiedź
contacts-approval-waiting = jeszcze bez odpowiedzi
contacts-approval-unreachable = w tej chwili nieosiągalny
contacts-approval-to-ask = prośba jeszcze niewysłana
contacts-approval-declined = odmowa
contacts-approval-probably-declined = prawdopodobnie odmowa
contacts-approval-moved-back = prawdopodobnie powrót

contacts-channel-planned = kanał: nowe konto do niego dołączy
contacts-channel-moved = kanał: nowe konto do niego dołączyło
contacts-channel-there = kanał: nowe konto już w nim było
contacts-channel-left = kanał, w którym nie ma kogo prosić: dołącz do niego z nowego konta
contacts-channel = Kanał
contacts-channel-joined = Kanał, dołączono
contacts-channel-due = Kanał, do dołączenia
contacts-channel-closes = Ten kanał jest na starym serwerze i zniknie razem z nim.
contacts-channel-not-joined = Nie udało się dołączyć do tego kanału. { $why }
contacts-channel-not-left = Nowe konto nie mogło opuścić tego kanału. { $why }
contacts-channel-still-shown = Serwer się zgodził, ale nadal pokazuje ten kanał.

contacts-moved-too = { $count ->
    [one] { $count } z twoich kontaktów też ma nowy adres: Rehome go użyje.
    [few] { $count } z twoich kontaktów też mają nowe adresy: Rehome ich użyje.
    [many] { $count } z twoich kontaktów też ma nowe adresy: Rehome ich użyje.
   *[other] { $count } z twoich kontaktów też ma nowe adresy: Rehome ich użyje.
}
contacts-moved-too-old = { $count ->
    [one] { $count } z twoich kontaktów też ma nowy adres: zgodnie z twoim wyborem Rehome użyje starego.
    [few] { $count } z twoich kontaktów też mają nowe adresy: zgodnie z twoim wyborem Rehome użyje starych.
    [many] { $count } z twoich kontaktów też ma nowe adresy: zgodnie z twoim wyborem Rehome użyje starych.
   *[other] { $count } z twoich kontaktów też ma nowe adresy: zgodnie z twoim wyborem Rehome użyje starych.
}
contacts-moved-too-some = { $count ->
    [one] { $count } z twoich kontaktów też ma nowy adres.
    [few] { $count } z twoich kontaktów też mają nowe adresy: Rehome ich użyje. Wyjątki: { $kept }.
    [many] { $count } z twoich kontaktów też ma nowe adresy: Rehome ich użyje. Wyjątki: { $kept }.
   *[other] { $count } z twoich kontaktów też ma nowe adresy: Rehome ich użyje. Wyjątki: { $kept }.
}
contacts-looking-for-moves = Sprawdzanie, czy któryś z twoich kontaktów też ma nowy adres
contacts-has-moved = ma nowy adres: { $new }
contacts-keeps-address = ma nowy adres: { $new }; Rehome używa starego adresu, zgodnie z twoim wyborem
contacts-moved-since = { $old } ma nowy adres: { $new }.
contacts-statement-withdrawn = stare konto tego kontaktu już nie ogłasza przeprowadzki; to, co do tej pory zrobiono, pozostało
contacts-statement-withdrawn-terminal = stare konto tego kontaktu już nie ogłasza przeprowadzki, więc ten kontakt mógł tam wrócić; to, co do tej pory zrobiono, pozostało; rehome move --keep-address { $contact } znowu użyje starego adresu
contacts-statement-withdrawn-kept = stare konto tego kontaktu już nie ogłasza przeprowadzki
contacts-statement-itself = konto ogłasza przeprowadzkę na swój własny adres; Rehome to pominął
contacts-statement-loop = konto ogłasza przeprowadzkę, ale adresy prowadzą w kółko; Rehome to pominął
contacts-statement-you = konto ogłasza przeprowadzkę na twój adres; Rehome to pominął
contacts-statement-no-address = konto ogłasza przeprowadzkę, ale nie podaje dokąd
contacts-statement-gateway = konto ogłasza przeprowadzkę na serwer albo transport; Rehome to pominął

contacts-claim-known = { $who } prosi o kontakt z twoim nowym kontem. To nowy adres kontaktu { $old }, który nie widział twojego starego konta.
contacts-claim-unchecked = { $who } prosi o kontakt z twoim nowym kontem i podaje się za { $old } pod nowym adresem. Rehome nie mógł tego sprawdzić.
contacts-claim-known-nameless = { $who } prosi o kontakt z twoim nowym kontem. To nowy adres kontaktu, który nie widział twojego starego konta.
contacts-claim-stranger = { $who } prosi o kontakt z twoim nowym kontem. Tego adresu nie ma na twojej starej liście kontaktów.
contacts-claim-decide = Rehome nie może sprawdzić, kto to jest. Najpierw zapytaj w inny sposób.
contacts-claim-accept-terminal = Rehome nikogo nie akceptuje tylko na podstawie takiego zapewnienia. Jeśli wiesz, kto to: rehome status … --accept { $who }; z --hide zamiast --accept nikt nie zostanie zawiadomiony, a ta prośba nie będzie więcej pokazywana.
contacts-claim-accept-window = Rehome nikogo nie akceptuje tylko na podstawie takiego zapewnienia. Jeśli wiesz, kto to, zaakceptuj prośbę na stronie „Kto odpowiedział” albo w komunikatorze.

contacts-claim-contradicted = { $who } prosi o kontakt z twoim nowym kontem i podaje się za { $old } pod nowym adresem. Ale { $old } podaje jako nowy adres { $named }, więc to prawdopodobnie ktoś inny.
contacts-claim-contact = { $who } prosi o kontakt z twoim nowym kontem. Masz ten kontakt na liście; twoje stare konto nie było dla niego widoczne.
