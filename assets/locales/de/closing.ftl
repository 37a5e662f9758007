### Nach dem Umzug.

closing-nobody-asked = Es musste niemand gefragt werden.
closing-all-answered = { $asked ->
    [one] Der einzige gefragte Kontakt hat geantwortet.
   *[other] Alle { $asked } gefragten Kontakte haben geantwortet.
}
closing-some-answered = { $count ->
    [one] { $count } von { $asked } gefragten Kontakten hat geantwortet.
   *[other] { $count } von { $asked } gefragten Kontakten haben geantwortet.
}
closing-taken-back = { $count ->
    [0] Der Umzug wurde rückgängig gemacht.
    [one] Der Umzug wurde rückgängig gemacht, bis auf { $count } Kontakt.
   *[other] Der Umzug wurde rückgängig gemacht, bis auf { $count } Kontakte.
}
closing-nobody-to-remind = Es gibt niemanden zu erinnern: Alle haben geantwortet oder wurden schon erinnert.
closing-reminding = { $count ->
    [one] { $count } Kontakt bekommt einmal diese Nachricht:
   *[other] { $count } Kontakte bekommen einmal diese Nachricht:
}
closing-reminding-to = an { $who }
closing-keep-until-over = Behalte { $old }, bis der Umzug abgeschlossen ist.
closing-keep-incomplete = Behalte { $old } vorerst: Noch ist nicht alles auf dem neuen Konto.
closing-no-contacts = Falls du dort Kontakte hattest, behalte { $old }: Der Server hat sie verloren und findet sie vielleicht wieder. Falls nicht, kannst du es jederzeit löschen.
closing-nobody-reached = Behalte { $old } vorerst: Niemand von denen, die gefragt werden sollten, war erreichbar. Starte den Umzug später noch einmal.
closing-some-left-open = { $count ->
    [one] Entscheide, bevor du { $old } löschst, über { $count } Eintrag, der dort zurückbleibt und eine Person sein kann. Der Bericht nennt ihn.
   *[other] Entscheide, bevor du { $old } löschst, über { $count } Einträge, die dort zurückbleiben und Personen sein können. Der Bericht nennt sie.
}
closing-some-unseen = { $count ->
    [one] Behalte { $old } vorerst: { $count } Kontakt, der dich dort sehen konnte, hat deine neue Adresse noch nicht hinzugefügt und erfährt sie nur über das alte Konto. Wer das nach ein paar Wochen nicht getan hat, tut es wahrscheinlich nicht mehr.
   *[other] Behalte { $old } vorerst: { $count } Kontakte, die dich dort sehen konnten, haben deine neue Adresse noch nicht hinzugefügt und erfahren sie nur über das alte Konto. Wer das nach ein paar Wochen nicht getan hat, tut es wahrscheinlich nicht mehr.
}
closing-some-declined = { $count ->
    [one] Du kannst { $old } löschen, außer du möchtest { $count } Kontakt noch einmal fragen, der dem neuen Konto nicht zugestimmt hat. Alle anderen haben geantwortet.
   *[other] Du kannst { $old } löschen, außer du möchtest { $count } Kontakte noch einmal fragen, die dem neuen Konto nicht zugestimmt haben. Alle anderen haben geantwortet.
}
closing-all-noted = Du kannst { $old } jederzeit löschen: Alle haben geantwortet, und niemand braucht den Hinweis dort noch.
closing-all-unasked = Du kannst { $old } jederzeit löschen: Es musste niemand gefragt werden.
closing-all = Du kannst { $old } jederzeit löschen: Alle haben geantwortet.
closing-some-unreachable = { $count ->
    [one] Du kannst { $old } löschen, außer du möchtest auf { $count } Kontakt warten, der zurzeit nicht erreichbar ist. Alle anderen haben geantwortet. Starte den Umzug noch einmal, um es wieder zu versuchen.
   *[other] Du kannst { $old } löschen, außer du möchtest auf { $count } Kontakte warten, die zurzeit nicht erreichbar sind. Alle anderen haben geantwortet. Starte den Umzug noch einmal, um es wieder zu versuchen.
}
closing-some-waiting-noted = { $count ->
    [one] Behalte { $old }, bis noch { $count } Kontakt geantwortet hat: Der Hinweis dort zeigt, dass die neue Adresse wirklich deine ist. Wer nach einigen Wochen nicht geantwortet hat, tut es wahrscheinlich nicht mehr.
   *[other] Behalte { $old }, bis noch { $count } Kontakte geantwortet haben: Der Hinweis dort zeigt ihnen, dass die neue Adresse wirklich deine ist. Wer nach einigen Wochen nicht geantwortet hat, tut es wahrscheinlich nicht mehr.
}
closing-some-waiting = { $count ->
    [one] Behalte { $old }, bis noch { $count } Kontakt geantwortet hat: Dort kann man dich fragen, ob die neue Adresse wirklich deine ist. Wer nach einigen Wochen nicht geantwortet hat, tut es wahrscheinlich nicht mehr.
   *[other] Behalte { $old }, bis noch { $count } Kontakte geantwortet haben: Dort kann man dich fragen, ob die neue Adresse wirklich deine ist. Wer nach einigen Wochen nicht geantwortet hat, tut es wahrscheinlich nicht mehr.
}
closing-until-day = Behalte { $old } bis { $day }: Wer noch nicht geantwortet hat, sieht dich dort weiterhin.
closing-then-noted = Ist das Konto gelöscht, erreichen dich Nachrichten an { $old } nicht mehr. Der Hinweis auf deine neue Adresse verschwindet, ebenso die Nachrichten auf dem Server und die dort eingerichteten Transporte. Die Adresse kann eines Tages jemand anderes bekommen.
closing-then = Ist das Konto gelöscht, erreichen dich Nachrichten an { $old } nicht mehr. Auch die Nachrichten auf dem Server und die dort eingerichteten Transporte sind dann weg. Die Adresse kann eines Tages jemand anderes bekommen.
closing-how = Rehome löscht das Konto nie. Melde dich in deiner Chat-App als { $old } an und such in den Kontoeinstellungen nach „Konto löschen“ (nicht „Konto entfernen“, das nimmt es nur von diesem Gerät). Bei manchen Servern geht das auf der Website, und ein Server, der abgeschaltet wird, erledigt es von selbst.

