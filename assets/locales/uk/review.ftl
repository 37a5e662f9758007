### Перевірка перед початком перенесення.

review-nothing-changes = Нічого не зміниться, доки ви не перевірите цей список і не натиснете «Перенести».

review-sent-nothing = Ніхто не отримає ні запиту, ні повідомлення
review-sent-requests = { $requests ->
    [one] { $requests } людина отримає запит на контакт
    [few] { $requests } людини отримають запит на контакт
    [many] { $requests } людей отримають запит на контакт
   *[other] { $requests } людини отримають запит на контакт
}
review-sent-messages = { $messages ->
    [one] { $messages } людина отримає повідомлення
    [few] { $messages } людини отримають повідомлення
    [many] { $messages } людей отримають повідомлення
   *[other] { $messages } людини отримають повідомлення
}
review-sent-both = { $requests ->
    [one] { $requests } людина отримає запит на контакт, { $messages } — повідомлення
    [few] { $requests } людини отримають запит на контакт, { $messages } — повідомлення
    [many] { $requests } людей отримають запит на контакт, { $messages } — повідомлення
   *[other] { $requests } людини отримають запит на контакт, { $messages } — повідомлення
}
review-sent-short = { $requests } { $requests ->
    [one] запит
    [few] запити
    [many] запитів
   *[other] запиту
}, { $messages } { $messages ->
    [one] повідомлення
    [few] повідомлення
    [many] повідомлень
   *[other] повідомлення
}

review-takes-moment = Менше хвилини
review-takes-minutes = { $count ->
    [one] Приблизно { $count } хвилина
    [few] Приблизно { $count } хвилини
    [many] Приблизно { $count } хвилин
   *[other] Приблизно { $count } хвилини
}
review-takes-hours = { $half ->
    [yes] Приблизно { $count }½ години
   *[no] Приблизно { $count } { $count ->
        [one] година
        [few] години
        [many] годин
       *[other] години
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } обмежує кількість запитів на контакт. Можна робити перерви.

review-comes-profile = профіль
review-comes-picture = аватар
review-comes-nickname = псевдонім
review-comes-rooms = { $count ->
    [one] { $count } кімната
    [few] { $count } кімнати
    [many] { $count } кімнат
   *[other] { $count } кімнати
}
review-comes-private = нотатки й налаштування застосунків
review-comes-published = те, що опублікували ваші застосунки
review-comes-blocked = { $count ->
    [one] { $count } заблокована адреса
    [few] { $count } заблоковані адреси
    [many] { $count } заблокованих адрес
   *[other] { $count } заблокованої адреси
}
review-comes-rights = { $count ->
    [one] права в { $count } кімнаті
    [few] права в { $count } кімнатах
    [many] права в { $count } кімнатах
   *[other] права в { $count } кімнати
}
review-comes-hosted = { $count ->
    [one] { $count } ваша кімната
    [few] { $count } ваші кімнати
    [many] { $count } ваших кімнат
   *[other] { $count } вашої кімнати
}
review-comes-requests = { $count ->
    [one] { $count } запит без відповіді
    [few] { $count } запити без відповіді
    [many] { $count } запитів без відповіді
   *[other] { $count } запиту без відповіді
}
review-comes-statement = позначка про переїзд у старому обліковому записі
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } контакт: { $parts }.
    [few] { $count } контакти: { $parts }.
    [many] { $count } контактів: { $parts }.
   *[other] { $count } контакту: { $parts }.
}
review-behind-transport = { $count } через транспорт { $network }
review-behind-transports = { $transports ->
    [one] { $count } через { $transports } транспорт
    [few] { $count } через { $transports } транспорти
    [many] { $count } через { $transports } транспортів
   *[other] { $count } через { $transports } транспорту
}
review-behind-unplaced = { $count ->
    [one] { $count } нерозпізнаний
    [few] { $count } нерозпізнані
    [many] { $count } нерозпізнаних
   *[other] { $count } нерозпізнаного
}
review-behind-others = { $count ->
    [1] { $count } з іншої причини
    [one] { $count } з інших причин
    [few] { $count } з інших причин
    [many] { $count } з інших причин
   *[other] { $count } з інших причин
}
review-behind-short = { $count ->
    [one] { $count } залишається.
    [few] { $count } залишаються.
    [many] { $count } залишаються.
   *[other] { $count } залишаються.
}
review-rooms-close = { $count ->
    [one] { $count } кімната закриється разом із сервером.
    [few] { $count } кімнати закриються разом із сервером.
    [many] { $count } кімнат закриються разом із сервером.
   *[other] { $count } кімнати закриються разом із сервером.
}
review-close-short = { $count ->
    [one] { $count } закриється
    [few] { $count } закриються
    [many] { $count } закриються
   *[other] { $count } закриються
}
review-differ-short = { $count ->
    [one] { $count } відмінність
    [few] { $count } відмінності
    [many] { $count } відмінностей
   *[other] { $count } відмінності
}
review-transport = Транспорт { $network }
review-transport-unknown = Транспорт

review-of-people = { $all ->
    [one] { $moving } з { $all } людини
    [few] { $moving } з { $all } людей
    [many] { $moving } з { $all } людей
   *[other] { $moving } з { $all } людини
}
review-move = { $count ->
    [one] Перенести { $count } контакт…
    [few] Перенести { $count } контакти…
    [many] Перенести { $count } контактів…
   *[other] Перенести { $count } контакту…
}
review-move-short = Перенести { $count }…
review-move-question = { $count ->
    [one] Перенести { $count } контакт?
    [few] Перенести { $count } контакти?
    [many] Перенести { $count } контактів?
   *[other] Перенести { $count } контакту?
}
review-move-yes = { $count ->
    [one] Перенести { $count } контакт
    [few] Перенести { $count } контакти
    [many] Перенести { $count } контактів
   *[other] Перенести { $count } контакту
}
review-requests = { $count ->
    [one] { $count } запит на контакт
    [few] { $count } запити на контакт
    [many] { $count } запитів на контакт
   *[other] { $count } запиту на контакт
}
review-messages = { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
    [many] { $count } повідомлень
   *[other] { $count } повідомлення
}
review-from = від { $account }
review-include = { $count ->
    [1] Цей контакт працює лише через { $old }. На { $new } за цією адресою ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
    [one] { $count } контакт звідти працює лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
    [few] { $count } контакти звідти працюють лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
    [many] { $count } контактів звідти працюють лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
   *[other] { $count } контакту звідти працюють лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
}
review-include-yes = { $count ->
    [one] Перенести { $count } контакт
    [few] Перенести { $count } контакти
    [many] Перенести { $count } контактів
   *[other] Перенести { $count } контакту
}

review-kind-profile = Профіль
review-kind-picture = Аватар
review-kind-nickname = Псевдонім
review-kind-rooms = Кімнати
review-kind-private = Нотатки й налаштування
review-kind-published = Дані застосунків
review-kind-blocked = Заблоковані адреси
review-kind-rights = Права в кімнатах
review-kind-hosted = Ваші кімнати
review-kind-requests = Запити без відповіді
review-kind-statement = Позначка про переїзд
review-and-others = { $first } і ще { $count }
review-entries = { $count ->
    [one] { $count } елемент
    [few] { $count } елементи
    [many] { $count } елементів
   *[other] { $count } елемента
}
review-rights = { $count ->
    [one] { $count } кімната надає новому обліковому запису ті самі права
    [few] { $count } кімнати надають новому обліковому запису ті самі права
    [many] { $count } кімнат надають новому обліковому запису ті самі права
   *[other] { $count } кімнати надають новому обліковому запису ті самі права
}
review-cannot-message = Без старого сервера Rehome не може надіслати контактам повідомлення з { $old }. Про те, хто ви, сказано в запиті на контакт.
review-note-contacts = Повідомляє, куди ви переїхали. Месенджери, які це вміють, приймають вашу нову адресу автоматично. Прочитати її можуть лише ваші контакти.
review-note-anybody = Повідомляє, куди ви переїхали. Месенджери, які це вміють, приймають вашу нову адресу автоматично. Прочитати її може кожен, хто запитає старий сервер, як ви й вирішили на початку.

review-gets-no-message = Не бачить вас у мережі; не отримає повідомлення
review-gets-no-request = Ви не бачите цей контакт у мережі; він не отримає запиту
review-gets-nothing = Ви не бачите одне одного в мережі; нічого не отримає
review-this-is-you = Це ви
review-left-out = Не переноситься
review-unreadable = Адресу неможливо прочитати
review-blocked = Заблоковано: не отримає ні запиту, ні повідомлення
review-there-as = У новому списку: { $label }
