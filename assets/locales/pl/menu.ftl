### Menu okna i to, co otwiera.

menu-menu = Menu
menu-help = Pomoc
menu-open-a-backup = Otwórz plik kopii zapasowej…
menu-open-the-folder = Otwórz folder z zapisami
menu-forget-a-move = Zapomnij o przeprowadzce…
menu-about = O Rehome
menu-close = Zamknij
menu-how-it-works = Rehome loguje się na oba konta, pokazuje ci wszystko, co by zrobił, i czeka, aż naciśniesz „Przenieś”. Na starym koncie zostaje wszystko, co na nim jest.
menu-take-breaks = Możesz zamknąć Rehome w każdej chwili. Po ponownym otwarciu przeprowadzka ruszy dalej od tego samego miejsca.
menu-what-it-is = Przenosi twoje konto XMPP na nowy serwer, gdy stary ma zostać zamknięty.
menu-licence = Wolne oprogramowanie na licencji Mozilla Public License 2.0. Krój pisma to Inter na licencji SIL Open Font License.
menu-forget-which = O której przeprowadzce Rehome ma zapomnieć?
menu-no-move-known = Rehome nie pamięta żadnej przeprowadzki.
menu-forget = Zapomnij…
menu-forget-this = Zapomnieć o tej przeprowadzce?
menu-forgetting = Na { $old } ani { $new } nic się nie zmieni. Ale Rehome nie będzie już wiedzieć, kto dostał prośbę: nie będzie mógł kontynuować tej przeprowadzki, cofnąć jej ani wysłać przypomnień, a nowa przeprowadzka wysłałaby wszystkim prośby jeszcze raz.
menu-forget-this-move = Zapomnij o niej
menu-keep-it = Zachowaj
menu-key-tab = Tab
menu-key-tab-does = do następnego elementu
menu-key-space = Spacja, Enter
menu-key-space-does = naciśnij zaznaczony element
menu-key-back = Alt+Strzałka w lewo
menu-key-back-does = wstecz do poprzedniej strony
menu-key-search = Ctrl+F
menu-key-search-does = przeszukaj listę
menu-key-close = Esc
menu-key-close-does = zamknij pytanie albo menu
menu-version = Rehome { $version }

menu-language = Język: { $name }
menu-language-system = Jak na tym komputerze
menu-language-not-kept = Nie udało się zapisać wyboru języka
menu-needs-package = Wymaga pakietu { $package }
menu-no-font = Nie można tu wyświetlić Rehome w tym języku ({ $language }), bo na tym komputerze brakuje odpowiedniej czcionki. Zainstaluj pakiet { $package } i uruchom Rehome ponownie.
