### Pliki: pliki kont (XEP-0227), zapisy przeprowadzek, raporty.

files-disk-full = { $what }: brak miejsca na dysku.
files-read-only = { $what }: dysk jest tylko do odczytu.
files-not-permitted = { $what }: brak uprawnień.
files-too-large = { $what }: plik nie może być większy.
files-not-found = { $what }: nie ma takiego pliku ani folderu.
files-system = { $what }: { $error }.

files-cannot-read = Nie można odczytać { $path }
files-not-a-file = { $path } nie jest plikiem, więc nie da się z niego odczytać konta.
files-foreign = { $path } nie jest przenośnym plikiem konta (XEP-0227): zaczyna się od <{ $root }>. Jeśli plik pochodzi ze starego serwera, poproś administratora o taki właśnie eksport.
files-no-server-terminal = { $path } to eksport z programu Openfire, który nie mówi, z którego serwera pochodzi. Podaj, czyje to konto: { $option } ty@server.example
files-no-server-window = { $path } to eksport z programu Openfire, który nie mówi, z którego serwera pochodzi. Wróć, wpisz swój stary adres i wybierz plik ponownie.
files-encoding-unknown = { $path } jest zapisany w kodowaniu { $encoding }, którego Rehome nie umie odczytać. Zapisz go jako UTF-8 w edytorze tekstu.
files-packed = { $path } jest skompresowany ({ $by }). Najpierw go rozpakuj.
files-encoding-wrong = Plik { $path } podaje kodowanie { $encoding }, ale nie da się go tak odczytać ({ $at }). Zapisz go jako UTF-8 w edytorze tekstu.
files-at = wiersz { $line }, kolumna { $column }
files-not-xml = { $path } nie jest przenośnym plikiem konta: to nie jest XML ({ $at }: { $error }).
files-document-type = Nie można użyć { $path } ({ $at }): plik ma typ dokumentu (<!DOCTYPE …>), którego Rehome nie przyjmuje, bo może odsyłać do innych plików.
files-too-deep = Nie można użyć { $path } ({ $at }): elementy są zagnieżdżone głębiej, niż wymaga jakiekolwiek konto.
files-too-many = Nie można użyć { $path } ({ $at }): elementów jest więcej, niż ma jakiekolwiek konto.
files-torn = Nie można użyć { $path }: plik urywa się w środku ({ $at }). Być może skopiowano tylko jego część.
files-character = Nie można użyć { $path } ({ $at }): jest tam znak, którego XML nie dopuszcza.
files-ampersand = Nie można użyć { $path } ({ $at }): jest tam samo „&”, które trzeba zapisać jako „&amp;”.
files-bracket = Nie można użyć { $path } ({ $at }): w wartości jest „<”, który trzeba zapisać jako „&lt;”.
files-said-twice = Nie można użyć { $path } ({ $at }): „{ $name }” podano dwa razy dla jednej rzeczy.
files-empty = { $path } jest pusty.
files-entity = Nie można użyć { $path } ({ $at }): jest tam „{ $name }”, czego XML nie zna.
files-other-end = Nie można użyć { $path } ({ $at }): otwarty jest <{ $open }>, ale zamknięty </{ $found }>.
files-prefix = Nie można użyć { $path } ({ $at }): nie podano, co oznacza przedrostek „{ $prefix }:”.
files-missing = { $count ->
    [one] { $path } odsyła do pliku, którego nie da się odczytać: { $reasons }
    [few] { $path } odsyła do { $count } plików, których nie da się odczytać: { $reasons }
    [many] { $path } odsyła do { $count } plików, których nie da się odczytać: { $reasons }
   *[other] { $path } odsyła do { $count } plików, których nie da się odczytać: { $reasons }
}
files-and-so-on = I tak dalej.
files-nameless = W { $path } są też konta, których nazwy nie są adresami: { $names }.
files-kept-older = Plik { $path } już istniał i zawiera coś, czego na koncie już nie ma, więc został zachowany: teraz nazywa się { $older }.

files-record-torn = Ostatnie uruchomienie zostało przerwane podczas zapisywania. Niepełny wiersz usunięto; Rehome sprawdzi na serwerach, czego dotyczył.
files-record-in-use = Nad tą przeprowadzką pracuje już Rehome uruchomiony wcześniej. Poczekaj, aż skończy, albo go zatrzymaj.
files-record-version = Zapis tej przeprowadzki ({ $path }) pochodzi z nowszej wersji Rehome (format { $format }). Użyj tamtej wersji, aby nic nie zostało zrobione dwa razy.
files-record-newer = Zapis tej przeprowadzki ({ $path }) pochodzi z nowszej wersji Rehome: ta nie wie, co oznacza wiersz { $line }. Użyj tamtej wersji, aby nic nie zostało zrobione dwa razy.
files-record-damaged = Wiersz { $line } w zapisie tej przeprowadzki ({ $path }) jest uszkodzony. Zapis pozostał bez zmian. Możesz go przenieść gdzie indziej i zacząć od nowa, ale wtedy niektóre kontakty mogą dostać wiadomość dwa razy.
files-record-other = Zapis { $path } dotyczy przeprowadzki z { $from } na { $to }, a nie tej. Pozostał bez zmian. Przenieś go gdzie indziej albo przywróć mu jego nazwę.
files-record-not-own = Zapis tej przeprowadzki ({ $path }) mógł utworzyć ktoś inny: plik nie należy do ciebie albo każdy może go zmienić. Rehome go nie użył. Jeśli mu ufasz, ustaw siebie jako właściciela i odbierz innym prawo do zmian; w przeciwnym razie przenieś go gdzie indziej.
files-record-writer-gone = Nie można dalej prowadzić zapisu tej przeprowadzki, bo zatrzymała się część Rehome, która go tworzy. Uruchom Rehome ponownie.
files-record-unwritable = Nie można zapisywać przebiegu tej przeprowadzki ({ $path })

files-larger = { $path } jest większy niż { $size }.
files-outside = { $path } dołącza { $file }, który nie jest w tym samym folderze.
files-included-too-deep = { $path } dołącza pliki, które zbyt wiele razy dołączają kolejne.
