### Een verhuizing terugdraaien. Een regel voor elk ding.

undo-nothing = Er valt niets terug te draaien.
undo-removed = { $count ->
    [one] { $count } contact wordt van het nieuwe account verwijderd.
   *[other] { $count } contacten worden van het nieuwe account verwijderd.
}
undo-renamed = { $count ->
    [one] { $count } contact krijgt de eerdere naam en groepen terug.
   *[other] { $count } contacten krijgen hun eerdere namen en groepen terug.
}
undo-channels = { $count ->
    [one] Het nieuwe account verlaat { $count } kanaal.
   *[other] Het nieuwe account verlaat { $count } kanalen.
}
undo-rooms = { $count ->
    [one] { $count } opnieuw opgebouwde chatruimte wordt verwijderd, tenzij er iemand anders in zit of iets heeft geschreven.
   *[other] { $count } opnieuw opgebouwde chatruimtes worden verwijderd, behalve waar iemand anders in zit of iets heeft geschreven.
}
undo-withdrawn = { $count ->
    [one] { $count } contactverzoek of toestemming wordt ingetrokken.
   *[other] { $count } contactverzoeken en toestemmingen worden ingetrokken.
}
undo-data-removed = { $what }: dit wordt verwijderd.
undo-data-restored = { $what }: wat er eerst was, wordt teruggezet.
undo-data-as-before = { $what }: dit wordt weer zoals eerst.
undo-note-earlier = De verwijzing op het oude account noemt weer { $address }.
undo-note = De verwijzing op het oude account naar je nieuwe adres wordt verwijderd.
undo-data-kept = { $what }: je hebt dit na de verhuizing veranderd, dus het blijft zo.
undo-names-kept = { $count ->
    [one] { $count } contact houdt de naam en de groepen die je na de verhuizing hebt gegeven.
   *[other] { $count } contacten houden de namen en groepen die je ze na de verhuizing hebt gegeven.
}
undo-shared = { $count ->
    [one] { $count } contact blijft, omdat dit contact ook bij een andere verhuizing naar dit account hoort.
   *[other] { $count } contacten blijven, omdat ze ook bij een andere verhuizing naar dit account horen.
}
undo-stay = { $count ->
    [one] { $count } contact blijft op het nieuwe account: de servers hebben dat op de lijst van deze persoon in de plaats van het oude gezet. Zonder het nieuwe zou deze persoon geen van beide meer hebben. Verwijder dit contact daar zelf als je dat wilt.
   *[other] { $count } contacten blijven op het nieuwe account: de servers hebben dat op hun lijsten in de plaats van het oude gezet. Zonder het nieuwe zouden ze geen van beide meer hebben. Verwijder ze daar zelf als je dat wilt.
}
undo-sent-requests = { $count ->
    [one] Wat verstuurd is, kan niet worden teruggehaald: een contactverzoek aan { $count } contact.
   *[other] Wat verstuurd is, kan niet worden teruggehaald: contactverzoeken aan { $count } contacten.
}
undo-sent-messages = { $count ->
    [one] Wat verstuurd is, kan niet worden teruggehaald: een bericht over de verhuizing aan { $count } contact.
   *[other] Wat verstuurd is, kan niet worden teruggehaald: berichten over de verhuizing aan { $count } contacten.
}
undo-sent-both = Wat verstuurd is, kan niet worden teruggehaald: contactverzoeken ({ $asked }) en berichten over de verhuizing ({ $told }).
undo-done = Wat de verhuizing had toegevoegd en vervangen, is teruggedraaid.
undo-not-done = Niet alles kon worden teruggedraaid; start Rehome nog een keer. Dit is er nog over:
undo-failure = { $what }: { $why }
undo-failure-note = De verwijzing op het oude account: { $why }
undo-not-told = Er kon niet worden doorgegeven dat het nieuwe account zijn verzoek of toestemming intrekt. { $why }
undo-these-not-told = Aan { $people } kon niet worden doorgegeven dat het nieuwe account zijn verzoek of toestemming intrekt. { $why }
