### Меню вікна.

menu-menu = Меню
menu-help = Довідка
menu-open-a-backup = Відкрити резервну копію…
menu-open-the-folder = Відкрити теку журналів
menu-forget-a-move = Забути перенесення…
menu-about = Про Rehome
menu-close = Закрити
menu-how-it-works = Rehome входить до обох облікових записів, показує все, що збирається зробити, і чекає, доки ви натиснете «Перенести». Усе, що є у вашому старому обліковому записі, там і залишиться.
menu-take-breaks = Rehome можна закрити будь-коли. Коли відкриєте знову, він продовжить із того самого місця.
menu-what-it-is = Переносить ваш обліковий запис XMPP на новий сервер, коли старий закривається.
menu-licence = Вільна програма за ліцензією Mozilla Public License 2.0. Шрифт — Inter за ліцензією SIL Open Font License.
menu-forget-which = Яке перенесення Rehome має забути?
menu-no-move-known = Rehome не пам’ятає жодного перенесення.
menu-forget = Забути…
menu-forget-this = Забути це перенесення?
menu-forgetting = На { $old } і { $new } нічого не зміниться. Але Rehome більше не знатиме, кому надіслано запити: він не зможе продовжити це перенесення, скасувати його чи надіслати нагадування, а нове перенесення знову надішле запити всім.
menu-forget-this-move = Забути перенесення
menu-keep-it = Залишити
menu-key-tab = Tab
menu-key-tab-does = до наступного елемента
menu-key-space = Пробіл, Enter
menu-key-space-does = натиснути виділене
menu-key-back = Alt+Ліворуч
menu-key-back-does = на попередню сторінку
menu-key-search = Ctrl+F
menu-key-search-does = пошук у списку
menu-key-close = Esc
menu-key-close-does = закрити запитання або меню
menu-version = Rehome { $version }

menu-language = Мова: { $name }
menu-language-system = Як у системі
menu-language-not-kept = Не вдалося зберегти вибір мови
menu-needs-package = Потрібен пакет { $package }
menu-no-font = Rehome не можна показати тут цією мовою ({ $language }): на комп’ютері немає відповідного шрифту. Установіть пакет { $package } і запустіть Rehome знову.
