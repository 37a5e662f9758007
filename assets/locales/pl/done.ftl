### Ostatnia strona okna: jak poszło.

done-live-here = Mieszkasz teraz pod adresem { $account }.
done-you-live-here = tu teraz mieszkasz
done-today = dzisiaj, { $time }
done-of = { $done } z { $all }

done-stopped = Przeprowadzka została zatrzymana.
done-almost = Prawie wszystko zostało przeniesione.
done-some = { $all ->
    [one] Przeniesiono { $moved } z { $all } osoby.
    [few] Przeniesiono { $moved } z { $all } osób.
    [many] Przeniesiono { $moved } z { $all } osób.
   *[other] Przeniesiono { $moved } z { $all } osób.
}

done-there-nobody = Nie było kogo przenosić.
done-there = { $count ->
    [one] Jedyna osoba jest na twojej nowej liście.
    [few] Wszystkie { $count } osoby są na twojej nowej liście.
    [many] Wszystkie osoby ({ $count }) są na twojej nowej liście.
   *[other] Wszystkie osoby ({ $count }) są na twojej nowej liście.
}
done-all-answered = { $count ->
    [one] Osoba, do której wysłano prośbę, już odpowiedziała.
    [few] Odpowiedzieli wszyscy, do których wysłano prośbę ({ $count }).
    [many] Odpowiedzieli wszyscy, do których wysłano prośbę ({ $count }).
   *[other] Odpowiedzieli wszyscy, do których wysłano prośbę ({ $count }).
}
done-answered = { $answered ->
    [one] Z { $asked } osób, do których wysłano prośbę, odpowiedziała { $answered }; reszta może odpowiedzieć dopiero za kilka dni.
    [few] Z { $asked } osób, do których wysłano prośbę, odpowiedziały { $answered }; reszta może odpowiedzieć dopiero za kilka dni.
    [many] Z { $asked } osób, do których wysłano prośbę, odpowiedziało { $answered }; reszta może odpowiedzieć dopiero za kilka dni.
   *[other] Z { $asked } osób, do których wysłano prośbę, odpowiedziało { $answered }; reszta może odpowiedzieć dopiero za kilka dni.
}
done-not-answered = Nikt jeszcze nie odpowiedział; to może potrwać kilka dni.
done-unreachable = { $count ->
    [one] { $count } osoba jest w tej chwili nieosiągalna.
    [few] { $count } osoby są w tej chwili nieosiągalne.
    [many] { $count } osób jest w tej chwili nieosiągalnych.
   *[other] { $count } osób jest w tej chwili nieosiągalnych.
}
done-else-missing = Wszyscy są na twojej nowej liście, ale brakuje jeszcze czegoś innego.
done-to-ask = { $count ->
    [one] Wszyscy są na twojej nowej liście. Trzeba jeszcze wysłać prośbę do { $count } osoby.
    [few] Wszyscy są na twojej nowej liście. Trzeba jeszcze wysłać prośbę do { $count } osób.
    [many] Wszyscy są na twojej nowej liście. Trzeba jeszcze wysłać prośbę do { $count } osób.
   *[other] Wszyscy są na twojej nowej liście. Trzeba jeszcze wysłać prośbę do { $count } osób.
}
done-missing = { $count ->
    [one] Brakuje jeszcze { $count } osoby.
    [few] Brakuje jeszcze { $count } osób.
    [many] Brakuje jeszcze { $count } osób.
   *[other] Brakuje jeszcze { $count } osób.
}
done-continue = Nic nie przepadło: kontynuuj, kiedy zechcesz.
done-continue-before = Nic nie przepadło: kontynuuj, kiedy zechcesz, ale przed zamknięciem serwera ({ $day }).
done-not-asked-yet = { $count ->
    [one] Do { $count } osoby nie wysłano jeszcze prośby. Naciśnij „Kontynuuj”, aby ją wysłać.
    [few] Do { $count } osób nie wysłano jeszcze prośby. Naciśnij „Kontynuuj”, aby ją wysłać.
    [many] Do { $count } osób nie wysłano jeszcze prośby. Naciśnij „Kontynuuj”, aby ją wysłać.
   *[other] Do { $count } osób nie wysłano jeszcze prośby. Naciśnij „Kontynuuj”, aby ją wysłać.
}
done-people-more = { $first }, { $second } i jeszcze { $count }
done-transports-more = { $first }, { $second } i jeszcze { $count }

done-before = Przed zamknięciem ({ $day })
done-keep = Zachowaj stare konto
done-keep-until = Zachowaj stare konto do tego dnia: znajomi, którzy jeszcze nie odpowiedzieli, nadal cię tam widzą.
done-keep-weeks = Przez co najmniej dwa tygodnie: znajomi, którzy jeszcze nie odpowiedzieli, nadal cię tam widzą.
done-keep-over = Jeśli stary serwer jeszcze działa: znajomi, którzy jeszcze nie odpowiedzieli, nadal cię tam widzą.
done-remind-tomorrow = Dodaj do kalendarza na jutro
done-remind = Dodaj do kalendarza: { $day }
done-reminder = Kto jeszcze nie odpowiedział? Sprawdź, zanim konto { $account } zostanie zamknięte
done-reminder-text = Otwórz Rehome, wybierz „Kto odpowiedział” i wyślij przypomnienie tym, którzy jeszcze nie odpowiedzieli.
done-reminder-text-day = Otwórz Rehome, wybierz „Kto odpowiedział” i wyślij przypomnienie tym, którzy jeszcze nie odpowiedzieli. Dzień zamknięcia konta { $account }: { $day }; potem nie da się już stamtąd wysłać przypomnienia.

done-people = przeniesiono: { $count }
done-people-missing = brakuje: { $count }
done-people-too = w tym pod własnym nowym adresem: { $count }
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] przeniesiono { $count } rodzaj danych
    [few] przeniesiono { $count } rodzaje danych
    [many] przeniesiono { $count } rodzajów danych
   *[other] przeniesiono { $count } rodzajów danych
}
done-data-missing = przeniesiono: { $count }, niepełne: { $missing }

done-phone = Zaloguj się na telefonie
done-phone-inside = kod do zeskanowania i komunikatory na każdy system
done-computer = Komputer
done-copy-address = Kopiuj adres
done-report = Zachowaj raport
done-report-inside = strona w przeglądarce
done-report-why = Strona, którą otworzysz w przeglądarce: kto jest na nowym koncie, kto został na starym i dlaczego.
done-save-report = Zapisz raport…
done-report-title = Zapisz raport
done-reminder-title = Zapisz przypomnienie
done-open-report = Otwórz
done-saved-as = Zapisano jako { $file }
done-people-name = Osoby
done-behind-name = Na starym koncie
done-rooms = Pokoje i transporty
done-rooms-inside = co jeszcze musisz zrobić
done-close-rooms = Zamknij stare pokoje…
done-close-rooms-now = Zamknij na zawsze
done-closing-rooms = Zamykanie starych pokoi
done-data-name = Profil i dane
done-closing = Zamknięcie starego konta
done-closing-inside = kiedy i jak
done-closing-when = Kiedy można zamknąć stare konto
done-closing-then = Co wtedy przestanie działać
done-closing-how = Jak to zrobić
done-log = W jednym zdaniu
done-log-inside = dla porządku
done-nobody-behind = Nikt nie został na starym koncie.
done-others = Inne
done-uncertain = Niepewne
done-uncertain-advice = Rehome nie wie, czy { $domain } to osoba, czy transport. Jeśli to osoby, dodaj je ręcznie na nowym koncie albo rozpocznij tę przeprowadzkę jeszcze raz i zaznacz je.
done-transport = Transport
done-transport-advice = Sprawdź w komunikatorze, czy { $new } oferuje transport do tej samej sieci, i zarejestruj się tam swoją nazwą i hasłem z tej sieci. Te kontakty wrócą wtedy same.
done-more-behind = { $count ->
    [one] i jeszcze { $count }; raport wymienia wszystkich
    [few] i jeszcze { $count }; raport wymienia wszystkich
    [many] i jeszcze { $count }; raport wymienia wszystkich
   *[other] i jeszcze { $count }; raport wymienia wszystkich
}
done-listed = Na nowej liście
done-not-yet-answered = Jeszcze bez odpowiedzi
done-not-asked = Prośba niewysłana
done-missing-word = Brakuje
done-to-do = Do zrobienia
done-out-of-reach = Poza zasięgiem
done-not-listed = Jeszcze nie na nowej liście
done-not-listed-why = Naciśnij „Kontynuuj”, aby je dodać.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Zdecyduj…
done-copy-failures = Kopiuj odpowiedzi serwerów
done-stopped-word = Zatrzymano
done-almost-word = Prawie gotowe
done-later = Później
done-meanwhile = Tymczasem
done-answers-counted = Odpowiedzi, które przyjdą, gdy to okno jest otwarte, są od razu liczone.
done-answers-not-counted = Odpowiedzi nie są tu już liczone. { $why }
done-undo = Cofnij przeprowadzkę…
done-undo-question = Cofnąć tę przeprowadzkę?
done-undo-now = Cofnij
done-undo-keep = Nie cofaj
done-undoing = Cofanie przeprowadzki
done-undoing-why = To, co dodano, jest usuwane z nowego konta.
done-undone = Przeprowadzka została cofnięta
done-undone-partly = Nie wszystko udało się cofnąć. Pozostało:
done-undo-failed = To, co już cofnięto, pozostaje cofnięte, a resztę można cofnąć później.
