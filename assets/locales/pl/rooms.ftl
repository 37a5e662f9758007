### Pokoje na zamykanym serwerze.

rooms-named = Pokój „{ $name }” ({ $address })
rooms-unnamed = Pokój { $address }

rooms-closes = { $room } zniknie razem ze starym serwerem.
rooms-closes-with-members = { $count ->
    [one] { $room } zniknie razem ze starym serwerem. Na jego liście jest { $count } członek.
    [few] { $room } zniknie razem ze starym serwerem. Na jego liście jest { $count } członków.
    [many] { $room } zniknie razem ze starym serwerem. Na jego liście jest { $count } członków.
   *[other] { $room } zniknie razem ze starym serwerem. Na jego liście jest { $count } członków.
}

rooms-not-yours = Nie należy do ciebie i nie podaje, kto jest właścicielem. Zakładka zostanie przeniesiona, ale po zamknięciu serwera nie będzie prowadzić donikąd.
rooms-of-others = Nie należy do ciebie. Odtworzyć go może każdy, do kogo należy: { $owners }. Zakładka zostanie przeniesiona, ale po zamknięciu serwera nie będzie prowadzić donikąd.
rooms-silent = Nie odpowiedział, więc Rehome nie wie, do kogo należy.
rooms-yours = Należy do ciebie.
rooms-yours-if-chosen = Należy do ciebie. Jeśli chcesz, Rehome może go odtworzyć jako { $to }.
rooms-yours-taken = Należy do ciebie. Rehome nie może go odtworzyć jako { $to }, bo pokój o tej nazwie już istnieje; podaj inny adres.
rooms-no-place = Należy do ciebie, ale na nowym serwerze nie ma pokoi.
rooms-unreadable = Należy do ciebie, ale Rehome nie mógł odczytać tego, co jest potrzebne do jego odtworzenia.
rooms-by-other-owner = Odtworzył go jako { $to } inny właściciel. Zakładka prowadzi już tam.
rooms-planned = Należy do ciebie i zostanie odtworzony jako { $to }.
rooms-rebuilt = { $count ->
    [one] Został odtworzony jako { $to }. Zaproszono { $count } osobę.
    [few] Został odtworzony jako { $to }. Zaproszono { $count } osoby.
    [many] Został odtworzony jako { $to }. Zaproszono { $count } osób.
   *[other] Został odtworzony jako { $to }. Zaproszono { $count } osób.
}
rooms-not-rebuilt = Należy do ciebie, ale nie został jeszcze w całości odtworzony jako { $to }.

rooms-failed-look = Rehome nie mógł sprawdzić w starym pokoju, czy nie odtworzył go już inny właściciel. { $why }
rooms-failed-create = Nie udało się utworzyć nowego pokoju. { $why }
rooms-failed-admit = Nie udało się wpuścić wszystkich do nowego pokoju. { $why }
rooms-failed-configure = Nie udało się ustawić nowego pokoju tak jak starego. { $why }
rooms-failed-adorn = Nie udało się nadać nowemu pokojowi tematu i obrazka starego. { $why }
rooms-failed-announce = Nie udało się nikogo zawiadomić w starym pokoju. { $why }
rooms-failed-invite = Nie udało się zaprosić wszystkich. { $why }
rooms-not-private = Nowy serwer wpuściłby inne osoby, więc pokój pozostaje zamknięty dla wszystkich oprócz ciebie.
rooms-old-account-away = Stare konto było nieosiągalne.

rooms-settings-left = Nowy serwer nie zna tych ustawień: { $settings }.
rooms-picture-left = Nowy serwer nie przechowuje jego obrazka.
rooms-subject-left = Nie udało się przenieść jego tematu.
rooms-unmoved = Tych członków nowy pokój wymienia pod starymi adresami, bo Rehome nie zna ich nowych: { $people }.
rooms-not-reached = Zaproszenie nie dotarło do { $people }.

rooms-occupied = { $to }: nie usunięto, bo jest tam ktoś jeszcze.
rooms-spoken = { $to }: nie usunięto, bo ktoś już tam pisał.
rooms-not-removed = { $to }: nie udało się usunąć. { $why }

rooms-news = Ten pokój ma nowy adres: { $room }. Stary zniknie razem z serwerem.

rooms-refused-create = Nowy serwer nie pozwala ci utworzyć { $to }. Może pozwoli na inny adres. { $why }
rooms-failed-subject = Nie udało się zmienić tematu starego pokoju tak, aby podawał nowy adres. { $why }
rooms-old-is-closed = { $to }: nie usunięto, bo stary pokój jest zamknięty.
rooms-will-be-destroyed = { $room } zostanie zamknięty na zawsze. Kto w nim jest albo wejdzie tam później, zostanie skierowany do { $to }.
rooms-will-be-silenced = { $room } będzie wpuszczać tylko swoich członków, a jego temat poda nowy adres: { $to }. Rehome go nie usunie, bo ten serwer oddałby jego nazwę każdemu, kto jej zechce.
rooms-closed-for-good = Tego nie da się cofnąć.
rooms-close-question = { $count ->
    [one] Zamknąć ten pokój?
    [few] Zamknąć te { $count } pokoje?
    [many] Zamknąć te pokoje ({ $count })?
   *[other] Zamknąć te pokoje ({ $count })?
}
rooms-none-to-close = Nie ma pokoju do zamknięcia. Stary pokój można zamknąć, gdy nowy jest gotowy i ma wszystkich jego członków.
rooms-not-yet = Tych pokoi nie można zamknąć, bo ich nowe odpowiedniki nie są jeszcze gotowe albo one same są już zamknięte: { $rooms }.
rooms-destroyed = Stary pokój jest zamknięty, a każdy, kto tam wejdzie, zostanie skierowany do { $to }.
rooms-silenced = Stary pokój wpuszcza tylko swoich członków, a jego temat podaje nowy adres: { $to }.
rooms-not-closed = Nie udało się zamknąć starego pokoju. { $why }
