### Rozmowy zapisane w folderze jako strony do czytania.

conversations-reads = Odczytywanie wiadomości z { $owner }.
conversations-progress = { $count ->
    [one] { $count } wiadomość do { $until }, { $size } ({ $percent }% okresu)
    [few] { $count } wiadomości do { $until }, { $size } ({ $percent }% okresu)
    [many] { $count } wiadomości do { $until }, { $size } ({ $percent }% okresu)
   *[other] { $count } wiadomości do { $until }, { $size } ({ $percent }% okresu)
}
conversations-progress-undated = { $count ->
    [one] { $count } wiadomość, { $size }
    [few] { $count } wiadomości, { $size }
    [many] { $count } wiadomości, { $size }
   *[other] { $count } wiadomości, { $size }
}
conversations-fetches = Pobieranie plików: { $done } z { $count }.
conversations-makes-pages = Tworzenie stron z rozmowami.
conversations-ask-larger = Niektóre pliki są większe niż { $size }. Zapisać także te?
conversations-ask-more = { $count ->
    [one] Z następnym plikiem całość zajmie więcej niż { $size }. Zapisać go mimo to?
    [few] Już z następnym z { $count } plików całość zajmie więcej niż { $size }. Zapisać je mimo to?
    [many] Już z następnym z { $count } plików całość zajmie więcej niż { $size }. Zapisać je mimo to?
   *[other] Już z następnym z { $count } plików całość zajmie więcej niż { $size }. Zapisać je mimo to?
}

conversations-nothing = Konto { $account } nie ma żadnych wiadomości do zapisania.
conversations-saved = Rozmowy { $account } zapisano w folderze { $folder }: { $conversations }, { $messages }. Aby je przeczytać, otwórz { $index } w przeglądarce. Dane do wczytania w innych programach są w { $archive }.
conversations-in-backup = { $count ->
    [one] Zawiera też { $count } wiadomość z rozmów.
    [few] Zawiera też { $count } wiadomości z rozmów.
    [many] Zawiera też { $count } wiadomości z rozmów.
   *[other] Zawiera też { $count } wiadomości z rozmów.
}
conversations-encrypted = { $count ->
    [one] { $count } wiadomość jest zaszyfrowana i klucz do niej ma tylko komunikator, w którym można ją przeczytać. Aby zachować jej treść, zrób tam kopię zapasową albo wyeksportuj czat.
    [few] { $count } wiadomości są zaszyfrowane i klucze do nich mają tylko komunikatory, w których można je przeczytać. Aby zachować ich treść, zrób tam kopię zapasową albo wyeksportuj czat.
    [many] { $count } wiadomości jest zaszyfrowanych i klucze do nich mają tylko komunikatory, w których można je przeczytać. Aby zachować ich treść, zrób tam kopię zapasową albo wyeksportuj czat.
   *[other] { $count } wiadomości jest zaszyfrowanych i klucze do nich mają tylko komunikatory, w których można je przeczytać. Aby zachować ich treść, zrób tam kopię zapasową albo wyeksportuj czat.
}
conversations-room-has-none = Pokój { $owner } nie przechowuje wiadomości, które twoje konto mogłoby czytać.
conversations-has-none = { $server } nie przechowuje twoich wiadomości, więc nie ma stamtąd czego zapisać. To, co piszesz, jest tylko w komunikatorach, w których zostało napisane.
conversations-unknown = Nie zapisano niczego z { $owner }, bo Rehome nie wie, czy są tam przechowywane wiadomości: { $why }
conversations-stopped = Zatrzymano. To, co odczytano, jest zapisane. Uruchom Rehome ponownie, aby kontynuować.
conversations-lost = { $why } To, co odczytano, jest zapisane. Uruchom Rehome ponownie, aby kontynuować.
conversations-refused = Nie udało się odczytać do końca wiadomości z { $owner }: { $why } To, co odczytano, jest zapisane. Uruchom Rehome ponownie, aby spróbować jeszcze raz.
conversations-why-refused = { $server } odmawia ich udostępnienia ({ $condition }).
conversations-why-lost-place = { $server } nie wie już, od którego miejsca kontynuować.
conversations-why-lacking = { $server } zapowiada wiadomości, ale ich nie wysyła.
conversations-why-stuck = { $server } wciąż wysyła te same wiadomości.
conversations-missing = { $count ->
    [one] Brakuje { $count } wiadomości z { $owner }, bo serwer nie mógł jej udostępnić.
    [few] Brakuje { $count } wiadomości z { $owner }, bo serwer nie mógł ich udostępnić.
    [many] Brakuje { $count } wiadomości z { $owner }, bo serwer nie mógł ich udostępnić.
   *[other] Brakuje { $count } wiadomości z { $owner }, bo serwer nie mógł ich udostępnić.
}
conversations-gap = Brakuje wiadomości z { $owner } z okresu od { $after } do { $until }, bo serwer nie mógł ich udostępnić.

conversations-files-elsewhere = { $count ->
    [one] { $count } plik jest na innym serwerze i tam pozostał.
    [few] { $count } pliki są na innych serwerach i tam pozostały.
    [many] { $count } plików jest na innych serwerach i tam pozostało.
   *[other] { $count } plików jest na innych serwerach i tam pozostało.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } plik pozostał na swoim miejscu, bo jego serwer nie szyfruje tego, co wysyła.
    [few] { $count } pliki pozostały na swoim miejscu, bo ich serwer nie szyfruje tego, co wysyła.
    [many] { $count } plików pozostało na swoim miejscu, bo ich serwer nie szyfruje tego, co wysyła.
   *[other] { $count } plików pozostało na swoim miejscu, bo ich serwer nie szyfruje tego, co wysyła.
}
conversations-files-too-large = { $count ->
    [one] Nie zapisano { $count } pliku, bo jest za duży.
    [few] Nie zapisano { $count } plików, bo są za duże.
    [many] Nie zapisano { $count } plików, bo są za duże.
   *[other] Nie zapisano { $count } plików, bo są za duże.
}
conversations-files-gone = { $count ->
    [one] { $count } pliku nie ma już na serwerze.
    [few] { $count } plików nie ma już na serwerze.
    [many] { $count } plików nie ma już na serwerze.
   *[other] { $count } plików nie ma już na serwerze.
}
conversations-files-failed = { $count ->
    [one] Nie udało się pobrać { $count } pliku. Uruchom Rehome ponownie, aby spróbować jeszcze raz.
    [few] Nie udało się pobrać { $count } plików. Uruchom Rehome ponownie, aby spróbować jeszcze raz.
    [many] Nie udało się pobrać { $count } plików. Uruchom Rehome ponownie, aby spróbować jeszcze raz.
   *[other] Nie udało się pobrać { $count } plików. Uruchom Rehome ponownie, aby spróbować jeszcze raz.
}
conversations-files-differ = { $count ->
    [one] { $count } zapisany plik nie zgadza się z wiadomością: ma inny rozmiar lub typ.
    [few] { $count } zapisane pliki nie zgadzają się z wiadomościami: mają inny rozmiar lub typ.
    [many] { $count } zapisanych plików nie zgadza się z wiadomościami: mają inny rozmiar lub typ.
   *[other] { $count } zapisanego pliku nie zgadza się z wiadomościami: ma inny rozmiar lub typ.
}
conversations-file-unwritten = Nie udało się zapisać pliku

conversations-folder-taken = W { $path } jest już coś innego. Wybierz nowy albo pusty folder, żeby nic się nie pomieszało.
conversations-folder-other = W { $path } są rozmowy { $owner }. Wybierz inny folder.
conversations-folder-unusable = Nie można użyć folderu { $path }
conversations-record-unusable = Nie można zapisać ani odczytać { $path }
conversations-record-in-use = Rehome uruchomiony wcześniej już zapisuje tam rozmowy. Poczekaj, aż skończy, albo go zatrzymaj.
conversations-record-damaged = { $path } nie jest w takim stanie, w jakim zapisał to Rehome, więc nic nie zostanie dodane. Wybierz inny folder albo przywróć ten z kopii.

conversations-title = Rozmowy { $account }
conversations-summary = { $conversations }, { $messages }. Zapisano { $day }.
conversations-messages = { $count ->
    [one] { $count } wiadomość
    [few] { $count } wiadomości
    [many] { $count } wiadomości
   *[other] { $count } wiadomości
}
conversations-conversations = { $count ->
    [one] { $count } rozmowa
    [few] { $count } rozmowy
    [many] { $count } rozmów
   *[other] { $count } rozmów
}
conversations-all = Wszystkie rozmowy
conversations-search = Szukaj w tej rozmowie
conversations-search-all = Szukaj we wszystkich rozmowach
conversations-nothing-found = Nic nie znaleziono
conversations-no-day = Bez daty
conversations-me = Ty
conversations-in-private = { $nick } ({ $room })
conversations-corrected = poprawiono
conversations-retracted = wycofano
conversations-bubble-omemo = Zaszyfrowana wiadomość (OMEMO)
conversations-bubble-openpgp = Zaszyfrowana wiadomość (OpenPGP)
conversations-bubble-otr = Zaszyfrowana wiadomość (OTR)
conversations-bubble-encrypted = Zaszyfrowana wiadomość
conversations-encrypted-here = { $count ->
    [one] { $count } wiadomość tutaj jest zaszyfrowana i klucz do niej ma tylko komunikator, w którym można ją przeczytać. Aby zachować jej treść, zrób tam kopię zapasową albo wyeksportuj czat.
    [few] { $count } wiadomości tutaj są zaszyfrowane i klucze do nich mają tylko komunikatory, w których można je przeczytać. Aby zachować ich treść, zrób tam kopię zapasową albo wyeksportuj czat.
    [many] { $count } wiadomości tutaj jest zaszyfrowanych i klucze do nich mają tylko komunikatory, w których można je przeczytać. Aby zachować ich treść, zrób tam kopię zapasową albo wyeksportuj czat.
   *[other] { $count } wiadomości tutaj jest zaszyfrowanych i klucze do nich mają tylko komunikatory, w których można je przeczytać. Aby zachować ich treść, zrób tam kopię zapasową albo wyeksportuj czat.
}
conversations-topic = Nowy temat: { $topic }
conversations-bounced = Nie udało się dostarczyć wiadomości.
conversations-bounced-why = Nie udało się dostarczyć wiadomości: { $why }
conversations-more = Pokaż całość
conversations-for-programs = Dla innych programów: wiadomości w takiej postaci, w jakiej przechowywał je serwer (XEP-0227):
conversations-file-elsewhere = nie zapisano: jest na innym serwerze
conversations-file-unencrypted = nie zapisano: jego serwer nie szyfruje tego, co wysyła
conversations-file-unwanted = nie zapisano
conversations-file-too-large = nie zapisano: jest za duży
conversations-file-gone = nie zapisano: nie ma go już na serwerze
conversations-file-failed = nie zapisano: nie udało się go pobrać
conversations-file-encrypted = zaszyfrowany: otworzy go tylko komunikator, w którym można go odczytać
conversations-file-differs = nie zgadza się z wiadomością: { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } wiadomość na sekundę
    [few] { $done }, { $count } wiadomości na sekundę
    [many] { $done }, { $count } wiadomości na sekundę
   *[other] { $done }, { $count } wiadomości na sekundę
}
conversations-save = Zapisz moje rozmowy
conversations-save-item = Zapisz moje rozmowy…
conversations-lead = Folder, który otworzy każda przeglądarka, także gdy { $server } już zniknie.
conversations-name = Rozmowy
conversations-all-saved = zapisane
conversations-partly-saved = nie wszystkie zapisane
conversations-folder = Folder
conversations-folder-hint = Nowy folder, pusty albo ten, w którym Rehome już wcześniej coś zapisał.
conversations-folder-no-dialog = Na tym komputerze nie ma okna wyboru folderów. Wpisz ścieżkę do folderu.
conversations-choose-folder = Wybierz folder…
conversations-with-files = Także zdjęcia i pliki
conversations-with-files-hint = Rehome zapyta cię, zanim przekroczą 2 GB.
conversations-rooms = Pokoje
conversations-rooms-hint = To, co pisano w pokoju podczas twojej obecności, może i tak być wśród twoich wiadomości.
conversations-save-now = Zapisz
conversations-signing-in = Logowanie
conversations-now-at = Teraz: { $day }
conversations-fetching = Pobieranie zdjęć i plików
conversations-today = dziś
conversations-may-close = Możesz zamknąć Rehome. Jeśli później zapiszesz rozmowy ponownie, pobierze tylko to, co nowe.
conversations-stop-question = Zatrzymać zapisywanie?
conversations-stop-why = To, co odczytano, pozostaje zapisane. Później Rehome pobierze tylko resztę.
conversations-keep-saving = Zapisuj dalej
conversations-save-them = Zapisz
conversations-leave-them = Pomiń
conversations-are-saved = Zapisano: { $conversations }, { $messages }
conversations-in-folder = W folderze { $folder }
conversations-read = Czytaj
conversations-fetch-again = Pobierz resztę
conversations-no-server = Rozmowy można zapisać tylko z serwera, a nie z pliku kopii zapasowej.
