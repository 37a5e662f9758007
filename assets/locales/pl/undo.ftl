### Cofanie przeprowadzki.

undo-nothing = Nie ma czego cofać.
undo-removed = { $count ->
    [one] { $count } kontakt zostanie usunięty z nowego konta.
    [few] { $count } kontakty zostaną usunięte z nowego konta.
    [many] { $count } kontaktów zostanie usuniętych z nowego konta.
   *[other] { $count } kontaktów zostanie usuniętych z nowego konta.
}
undo-renamed = { $count ->
    [one] { $count } kontakt odzyska wcześniejszą nazwę i grupy.
    [few] { $count } kontakty odzyskają wcześniejszą nazwę i grupy.
    [many] { $count } kontaktów odzyska wcześniejszą nazwę i grupy.
   *[other] { $count } kontaktów odzyska wcześniejszą nazwę i grupy.
}
undo-channels = { $count ->
    [one] Nowe konto opuści { $count } kanał.
    [few] Nowe konto opuści { $count } kanały.
    [many] Nowe konto opuści { $count } kanałów.
   *[other] Nowe konto opuści { $count } kanałów.
}
undo-rooms = { $count ->
    [one] { $count } odtworzony pokój zostanie usunięty, chyba że jest w nim ktoś jeszcze albo ktoś już tam pisał.
    [few] { $count } odtworzone pokoje zostaną usunięte, chyba że jest w nich ktoś jeszcze albo ktoś już tam pisał.
    [many] { $count } odtworzonych pokoi zostanie usuniętych, chyba że jest w nich ktoś jeszcze albo ktoś już tam pisał.
   *[other] { $count } odtworzonych pokoi zostanie usuniętych, chyba że jest w nich ktoś jeszcze albo ktoś już tam pisał.
}
undo-withdrawn = { $count ->
    [one] { $count } prośba o kontakt lub zgoda zostanie wycofana.
    [few] { $count } prośby o kontakt i zgody zostaną wycofane.
    [many] { $count } próśb o kontakt i zgód zostanie wycofanych.
   *[other] { $count } próśb o kontakt i zgód zostanie wycofanych.
}
undo-data-removed = { $what }: do usunięcia.
undo-data-restored = { $what }: powróci to, co było wcześniej.
undo-data-as-before = { $what }: będzie tak jak wcześniej.
undo-note-earlier = Ogłoszenie na starym koncie znów będzie podawać { $address } jako nowy adres.
undo-note = Ogłoszenie o nowym adresie zostanie usunięte ze starego konta.
undo-data-kept = { $what }: zmieniono po przeprowadzce, więc zostaje tak, jak jest.
undo-names-kept = { $count ->
    [one] { $count } kontakt zachowa nazwę i grupy nadane po przeprowadzce.
    [few] { $count } kontakty zachowają nazwę i grupy nadane po przeprowadzce.
    [many] { $count } kontaktów zachowa nazwę i grupy nadane po przeprowadzce.
   *[other] { $count } kontaktów zachowa nazwę i grupy nadane po przeprowadzce.
}
undo-shared = { $count ->
    [one] { $count } kontakt zostanie, bo obejmuje go też inna przeprowadzka na to konto.
    [few] { $count } kontakty zostaną, bo obejmuje je też inna przeprowadzka na to konto.
    [many] { $count } kontaktów zostanie, bo obejmuje je też inna przeprowadzka na to konto.
   *[other] { $count } kontaktów zostanie, bo obejmuje je też inna przeprowadzka na to konto.
}
undo-stay = { $count ->
    [one] { $count } kontakt zostaje na nowym koncie: na jego liście serwery zastąpiły stare konto nowym. Gdyby ten kontakt usunąć, nie byłoby tam żadnego z tych kont. Jeśli tego chcesz, usuń go samodzielnie.
    [few] { $count } kontakty zostają na nowym koncie: na ich listach serwery zastąpiły stare konto nowym. Gdyby te kontakty usunąć, nie byłoby tam żadnego z tych kont. Jeśli tego chcesz, usuń je samodzielnie.
    [many] { $count } kontaktów zostaje na nowym koncie: na ich listach serwery zastąpiły stare konto nowym. Gdyby te kontakty usunąć, nie byłoby tam żadnego z tych kont. Jeśli tego chcesz, usuń je samodzielnie.
   *[other] { $count } kontaktów zostaje na nowym koncie: na ich listach serwery zastąpiły stare konto nowym. Gdyby te kontakty usunąć, nie byłoby tam żadnego z tych kont. Jeśli tego chcesz, usuń je samodzielnie.
}
undo-sent-requests = { $count ->
    [one] Tego, co wysłano, nie da się cofnąć: prośba o kontakt do { $count } kontaktu.
    [few] Tego, co wysłano, nie da się cofnąć: prośby o kontakt do { $count } kontaktów.
    [many] Tego, co wysłano, nie da się cofnąć: prośby o kontakt do { $count } kontaktów.
   *[other] Tego, co wysłano, nie da się cofnąć: prośby o kontakt do { $count } kontaktów.
}
undo-sent-messages = { $count ->
    [one] Tego, co wysłano, nie da się cofnąć: wiadomość o przeprowadzce do { $count } kontaktu.
    [few] Tego, co wysłano, nie da się cofnąć: wiadomości o przeprowadzce do { $count } kontaktów.
    [many] Tego, co wysłano, nie da się cofnąć: wiadomości o przeprowadzce do { $count } kontaktów.
   *[other] Tego, co wysłano, nie da się cofnąć: wiadomości o przeprowadzce do { $count } kontaktów.
}
undo-sent-both = Tego, co wysłano, nie da się cofnąć: prośby o kontakt ({ $asked }) i wiadomości o przeprowadzce ({ $told }).
undo-done = To, co przeprowadzka dodała i zastąpiła, zostało cofnięte.
undo-not-done = Nie udało się cofnąć wszystkiego; uruchom Rehome ponownie. Pozostało:
undo-failure = { $what }: { $why }
undo-failure-note = Ogłoszenie na starym koncie: { $why }
undo-not-told = Nie udało się zawiadomić tego kontaktu, że nowe konto wycofuje swoją prośbę lub zgodę. { $why }
undo-these-not-told = Nie udało się zawiadomić { $people }, że nowe konto wycofuje swoją prośbę lub zgodę. { $why }
