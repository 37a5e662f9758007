### Меню окна и то, что оно открывает.

menu-menu = Меню
menu-help = Справка
menu-open-a-backup = Открыть резервную копию…
menu-open-the-folder = Открыть папку журналов
menu-forget-a-move = Забыть перенос…
menu-about = О программе Rehome
menu-close = Закрыть
menu-how-it-works = Rehome входит в оба аккаунта, показывает всё, что собирается сделать, и ждёт, пока вы не нажмёте «Перенести». В вашем старом аккаунте всё остаётся.
menu-take-breaks = Rehome можно закрыть в любой момент. Когда вы откроете его снова, он продолжит с того же места.
menu-what-it-is = Переносит ваш аккаунт XMPP на новый сервер, когда старый закрывается.
menu-licence = Свободная программа, лицензия Mozilla Public License 2.0. Шрифт Inter, лицензия SIL Open Font License.
menu-forget-which = Какой перенос Rehome должен забыть?
menu-no-move-known = Rehome не помнит ни одного переноса.
menu-forget = Забыть…
menu-forget-this = Забыть этот перенос?
menu-forgetting = В аккаунтах { $old } и { $new } ничего не изменится. Но Rehome больше не будет знать, кому отправлены запросы: продолжить или отменить этот перенос и отправить напоминания будет нельзя, а новый перенос отправит запросы всем ещё раз.
menu-forget-this-move = Забыть этот перенос
menu-keep-it = Не забывать
menu-key-tab = Tab
menu-key-tab-does = к следующему элементу
menu-key-space = Пробел, Enter
menu-key-space-does = нажать выделенное
menu-key-back = Alt+Влево
menu-key-back-does = на предыдущую страницу
menu-key-search = Ctrl+F
menu-key-search-does = поиск в списке
menu-key-close = Esc
menu-key-close-does = закрыть вопрос или меню
menu-version = Rehome { $version }

menu-language = Язык: { $name }
menu-language-system = Как в системе
menu-language-not-kept = Не удалось сохранить выбор языка
menu-needs-package = Нужен пакет { $package }
menu-no-font = Rehome нельзя показать здесь на этом языке ({ $language }): на компьютере нет подходящего шрифта. Установите пакет { $package } и запустите Rehome снова.
