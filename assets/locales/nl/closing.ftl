### Na de verhuizing: wie heeft geantwoord, herinneringen, en wanneer het oude account weg mag.

closing-nobody-asked = Niemand hoefde een verzoek te krijgen.
closing-all-answered = { $asked ->
    [one] Het enige contact dat een verzoek kreeg, heeft geantwoord.
   *[other] Alle { $asked } contacten die een verzoek kregen, hebben geantwoord.
}
closing-some-answered = { $count ->
    [one] { $count } van de { $asked } contacten die een verzoek kregen, heeft geantwoord.
   *[other] { $count } van de { $asked } contacten die een verzoek kregen, hebben geantwoord.
}
closing-taken-back = { $count ->
    [0] De verhuizing is teruggedraaid.
    [one] De verhuizing is teruggedraaid, behalve voor { $count } contact.
   *[other] De verhuizing is teruggedraaid, behalve voor { $count } contacten.
}
closing-nobody-to-remind = Er hoeft niemand een herinnering te krijgen: iedereen heeft geantwoord of heeft er al een gekregen.
closing-reminding = { $count ->
    [one] { $count } contact krijgt eenmalig dit bericht:
   *[other] { $count } contacten krijgen eenmalig dit bericht:
}
closing-reminding-to = aan { $who }

closing-keep-until-over = Houd { $old } aan tot de verhuizing klaar is.
closing-keep-incomplete = Houd { $old } voorlopig nog aan: niet alles staat al op het nieuwe account.
closing-no-contacts = Had je daar contacten, houd { $old } dan nog aan: de server is ze kwijt en vindt ze misschien terug. Had je er geen, dan kun je het account verwijderen wanneer je wilt.
closing-nobody-reached = Houd { $old } voorlopig nog aan: niemand van de mensen die een verzoek moesten krijgen, was bereikbaar. Start de verhuizing later nog een keer om het opnieuw te proberen.
closing-some-declined = { $count ->
    [one] Je kunt { $old } verwijderen, tenzij je { $count } contact dat je nieuwe account niet toelaat nog een verzoek wilt sturen. Alle anderen hebben geantwoord.
   *[other] Je kunt { $old } verwijderen, tenzij je { $count } contacten die je nieuwe account niet toelaten nog een verzoek wilt sturen. Alle anderen hebben geantwoord.
}
closing-all-noted = Je kunt { $old } verwijderen wanneer je wilt: iedereen heeft geantwoord en niemand heeft de verwijzing op dat account nog nodig.
closing-all-unasked = Je kunt { $old } verwijderen wanneer je wilt: niemand hoefde een verzoek te krijgen.
closing-all = Je kunt { $old } verwijderen wanneer je wilt: iedereen heeft geantwoord.
closing-some-unreachable = { $count ->
    [one] Je kunt { $old } verwijderen, tenzij je wilt wachten op { $count } contact dat op dit moment niet bereikbaar is. Alle anderen hebben geantwoord. Start de verhuizing nog een keer om het opnieuw te proberen.
   *[other] Je kunt { $old } verwijderen, tenzij je wilt wachten op { $count } contacten die op dit moment niet bereikbaar zijn. Alle anderen hebben geantwoord. Start de verhuizing nog een keer om het opnieuw te proberen.
}
closing-some-waiting-noted = { $count ->
    [one] Houd { $old } aan tot nog { $count } contact heeft geantwoord: aan de verwijzing daar is te zien dat het nieuwe adres echt van jou is. Wie na een paar weken nog niet heeft geantwoord, doet dat waarschijnlijk niet meer.
   *[other] Houd { $old } aan tot nog { $count } contacten hebben geantwoord: aan de verwijzing daar kunnen ze zien dat het nieuwe adres echt van jou is. Wie na een paar weken nog niet heeft geantwoord, doet dat waarschijnlijk niet meer.
}
closing-some-waiting = { $count ->
    [one] Houd { $old } aan tot nog { $count } contact heeft geantwoord: daar kan deze persoon je vragen of het nieuwe adres echt van jou is. Wie na een paar weken nog niet heeft geantwoord, doet dat waarschijnlijk niet meer.
   *[other] Houd { $old } aan tot nog { $count } contacten hebben geantwoord: daar kunnen ze je vragen of het nieuwe adres echt van jou is. Wie na een paar weken nog niet heeft geantwoord, doet dat waarschijnlijk niet meer.
}
closing-until-day = Houd { $old } aan tot { $day }: vrienden die nog niet hebben geantwoord, zien je daar nog.

closing-then-noted = Als het account verwijderd is, krijg je berichten aan { $old } niet meer. De verwijzing naar je nieuwe adres verdwijnt, en ook de berichten die op de server staan en de transporten die daar zijn ingesteld. Ooit krijgt misschien iemand anders het adres.
closing-then = Als het account verwijderd is, krijg je berichten aan { $old } niet meer. Ook de berichten die op de server staan en de transporten die daar zijn ingesteld, zijn dan weg. Ooit krijgt misschien iemand anders het adres.
closing-how = Rehome verwijdert het account nooit. Log in je chatapp in als { $old } en zoek in de accountinstellingen hoe je het account van de server verwijdert (en niet alleen van dat apparaat: apps noemen dat vaak ook “Account verwijderen”). Bij sommige servers doe je dit op de website, en een server die sluit, doet het voor je.

closing-some-left-open = { $count ->
    [one] Voordat je { $old } verwijdert: beslis over { $count } vermelding die daar achterblijft en een persoon kan zijn. In het verslag staat welke.
   *[other] Voordat je { $old } verwijdert: beslis over { $count } vermeldingen die daar achterblijven en personen kunnen zijn. In het verslag staat welke.
}
closing-some-unseen = { $count ->
    [one] Houd { $old } voorlopig nog aan: { $count } contact dat je daar kon zien, heeft je nieuwe adres nog niet toegevoegd en heeft het oude nodig om het te vinden. Wie dat na een paar weken niet heeft gedaan, doet het waarschijnlijk niet meer.
   *[other] Houd { $old } voorlopig nog aan: { $count } contacten die je daar konden zien, hebben je nieuwe adres nog niet toegevoegd en hebben het oude nodig om het te vinden. Wie dat na een paar weken niet heeft gedaan, doet het waarschijnlijk niet meer.
}
