### Strona podręcznika.

manual-commands = Polecenia
manual-examples = Przykłady
manual-environment = Środowisko
manual-files = Pliki
manual-exit-status = Kod wyjścia
manual-synopsis = Składnia
manual-name = Nazwa
manual-description = Opis
manual-promise = Nic nie zostaje zmienione, zanim Rehome tego nie pokaże i nie dostanie potwierdzenia. Przerwaną przeprowadzkę kontynuuje się, uruchamiając ją ponownie.
manual-see = Przykłady, środowisko i kody wyjścia opisano w rehome(1).

manual-example-demo = Próba między dwoma zmyślonymi kontami.
manual-example-plan = Pokazuje, co by się stało, i niczego nie zmienia.
manual-example-move = Pyta, a potem przenosi.
manual-example-status = Później: kto odpowiedział?
manual-example-backup = Zapisuje stare konto w pliku.
manual-example-from-file = Przenosi z takiego pliku, gdy starego serwera już nie ma.

manual-passwords = Hasła do starego i nowego konta. Bez nich hasła pochodzą z bazy kluczy albo Rehome pyta o nie w terminalu.
manual-data-dir = Folder na zapisy przeprowadzek i ustawienia, tak jak --data-dir.
manual-patience = Ile sekund czekać na serwer, który zniknął, zamiast dziesięciu minut.
manual-columns = Szerokość wierszy zamiast szerokości terminala albo, gdy go nie ma, zamiast 80.
manual-colour = Czy pisać bez kolorów albo w kolorach nawet wtedy, gdy nie ma terminala.
manual-languages = Język wszystkiego, co czytają ludzie, jeśli nie podano --language.
manual-resolver = Adres i port serwera DNS, którego należy używać zamiast systemowego.
manual-certificates = Certyfikaty, którym należy ufać zamiast systemowych.
manual-log = Co zapisywać w dzienniku, jeśli nie podano -v: debug albo rehome::net=trace.
manual-folder = Zapisy przeprowadzek z kopiami zapasowymi obok nich oraz ustawienia; bez haseł. $XDG_DATA_HOME/rehome, jeśli ta zmienna jest ustawiona.

manual-exit-done = Wszystko, co było w planie, jest na nowym koncie.
manual-exit-incomplete = Rehome doszedł do końca, ale czegoś brakuje: raport mówi czego.
manual-exit-usage = Błąd użycia: argumenty, plik, brak hasła.
manual-exit-old = Nie udało się zalogować na stare konto.
manual-exit-new = Nie udało się zalogować na nowe konto.
manual-exit-interrupted = Przerwano; uruchom ponownie, aby kontynuować.
manual-exit-in-use = Nad tą przeprowadzką pracuje już Rehome uruchomiony wcześniej.
manual-about = { $about }.
