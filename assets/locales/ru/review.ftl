### Страница, на которой перенос проверяют перед началом.

review-nothing-changes = Ничего не изменится, пока вы не проверите этот список и не нажмёте «Перенести».

review-sent-nothing = Никто не получит ни запроса, ни сообщения
review-sent-requests = { $requests ->
    [one] { $requests } человек получит запрос в контакты
    [few] { $requests } человека получат запрос в контакты
    [many] { $requests } человек получат запрос в контакты
   *[other] { $requests } человека получат запрос в контакты
}
review-sent-messages = { $messages ->
    [one] { $messages } человек получит сообщение
    [few] { $messages } человека получат сообщение
    [many] { $messages } человек получат сообщение
   *[other] { $messages } человека получат сообщение
}
review-sent-both = { $requests ->
    [one] { $requests } человек получит запрос в контакты, { $messages } — сообщение
    [few] { $requests } человека получат запрос в контакты, { $messages } — сообщение
    [many] { $requests } человек получат запрос в контакты, { $messages } — сообщение
   *[other] { $requests } человека получат запрос в контакты, { $messages } — сообщение
}
review-sent-short = { $requests } { $requests ->
    [one] запрос
    [few] запроса
    [many] запросов
   *[other] запроса
}, { $messages } { $messages ->
    [one] сообщение
    [few] сообщения
    [many] сообщений
   *[other] сообщения
}

review-takes-moment = Меньше минуты
review-takes-minutes = { $count ->
    [one] Примерно { $count } минута
    [few] Примерно { $count } минуты
    [many] Примерно { $count } минут
   *[other] Примерно { $count } минуты
}
review-takes-hours = { $half ->
    [yes] Примерно { $count }½ часа
   *[no] Примерно { $count } { $count ->
       [one] час
       [few] часа
       [many] часов
      *[other] часа
   }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } ограничивает число запросов в контакты. Можно делать перерывы.

review-comes-profile = профиль
review-comes-picture = аватар
review-comes-nickname = псевдоним
review-comes-rooms = { $count ->
    [one] { $count } комната
    [few] { $count } комнаты
    [many] { $count } комнат
   *[other] { $count } комнаты
}
review-comes-private = заметки и настройки приложений
review-comes-published = то, что опубликовали ваши приложения
review-comes-blocked = { $count ->
    [one] { $count } адрес в чёрном списке
    [few] { $count } адреса в чёрном списке
    [many] { $count } адресов в чёрном списке
   *[other] { $count } адреса в чёрном списке
}
review-comes-rights = { $count ->
    [one] права в { $count } комнате
    [few] права в { $count } комнатах
    [many] права в { $count } комнатах
   *[other] права в { $count } комнаты
}
review-comes-hosted = { $count ->
    [one] { $count } ваша комната
    [few] { $count } ваши комнаты
    [many] { $count } ваших комнат
   *[other] { $count } вашей комнаты
}
review-comes-requests = { $count ->
    [one] { $count } запрос без ответа
    [few] { $count } запроса без ответа
    [many] { $count } запросов без ответа
   *[other] { $count } запроса без ответа
}
review-comes-statement = отметка о переезде в старом аккаунте
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } контакт: { $parts }.
    [few] { $count } контакта: { $parts }.
    [many] { $count } контактов: { $parts }.
   *[other] { $count } контакта: { $parts }.
}
review-behind-transport = { $count } через транспорт { $network }
review-behind-transports = { $transports ->
    [one] { $count } через { $transports } транспорт
    [few] { $count } через { $transports } транспорта
    [many] { $count } через { $transports } транспортов
   *[other] { $count } через { $transports } транспорта
}
review-behind-unplaced = { $count ->
    [one] { $count } нераспознанный
    [few] { $count } нераспознанных
    [many] { $count } нераспознанных
   *[other] { $count } нераспознанных
}
review-behind-others = { $count ->
    [1] { $count } по другой причине
    [one] { $count } по другим причинам
    [few] { $count } по другим причинам
    [many] { $count } по другим причинам
   *[other] { $count } по другим причинам
}
review-behind-short = { $count ->
    [one] { $count } остаётся в старом аккаунте.
    [few] { $count } остаются в старом аккаунте.
    [many] { $count } остаются в старом аккаунте.
   *[other] { $count } остаются в старом аккаунте.
}
review-rooms-close = { $count ->
    [one] { $count } комната закроется вместе с сервером.
    [few] { $count } комнаты закроются вместе с сервером.
    [many] { $count } комнат закроются вместе с сервером.
   *[other] { $count } комнаты закроются вместе с сервером.
}
review-close-short = { $count ->
    [one] { $count } закроется
    [few] { $count } закроются
    [many] { $count } закроются
   *[other] { $count } закроются
}
review-differ-short = { $count ->
    [one] { $count } отличие
    [few] { $count } отличия
    [many] { $count } отличий
   *[other] { $count } отличия
}
review-transport = Транспорт { $network }
review-transport-unknown = Транспорт

review-of-people = { $all ->
    [one] { $moving } из { $all } человека
    [few] { $moving } из { $all } человек
    [many] { $moving } из { $all } человек
   *[other] { $moving } из { $all } человека
}
review-move = { $count ->
    [one] Перенести { $count } контакт…
    [few] Перенести { $count } контакта…
    [many] Перенести { $count } контактов…
   *[other] Перенести { $count } контакта…
}
review-move-short = Перенести { $count }…
review-move-question = { $count ->
    [one] Перенести { $count } контакт?
    [few] Перенести { $count } контакта?
    [many] Перенести { $count } контактов?
   *[other] Перенести { $count } контакта?
}
review-move-yes = { $count ->
    [one] Перенести { $count } контакт
    [few] Перенести { $count } контакта
    [many] Перенести { $count } контактов
   *[other] Перенести { $count } контакта
}
review-requests = { $count ->
    [one] { $count } запрос в контакты
    [few] { $count } запроса в контакты
    [many] { $count } запросов в контакты
   *[other] { $count } запроса в контакты
}
review-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
review-from = от { $account }
review-include = { $count ->
    [1] Этот контакт работает только через { $old }. На { $new } по его адресу никто не ответит, пока вы сами не настроите там такой же транспорт.
    [one] { $count } контакт работает только через { $old }. На { $new } по их адресам никто не ответит, пока вы сами не настроите там такой же транспорт.
    [few] { $count } контакта работают только через { $old }. На { $new } по их адресам никто не ответит, пока вы сами не настроите там такой же транспорт.
    [many] { $count } контактов работают только через { $old }. На { $new } по их адресам никто не ответит, пока вы сами не настроите там такой же транспорт.
   *[other] { $count } контакта работают только через { $old }. На { $new } по их адресам никто не ответит, пока вы сами не настроите там такой же транспорт.
}
review-include-yes = { $count ->
    [one] Перенести { $count } контакт
    [few] Перенести { $count } контакта
    [many] Перенести { $count } контактов
   *[other] Перенести { $count } контакта
}

review-kind-profile = Профиль
review-kind-picture = Аватар
review-kind-nickname = Псевдоним
review-kind-rooms = Комнаты
review-kind-private = Заметки и настройки
review-kind-published = Данные приложений
review-kind-blocked = Чёрный список
review-kind-rights = Права в комнатах
review-kind-hosted = Ваши комнаты
review-kind-requests = Запросы без ответа
review-kind-statement = Отметка о переезде
review-and-others = { $first } и ещё { $count }
review-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
review-rights = { $count ->
    [one] { $count } комната даёт новому аккаунту те же права
    [few] { $count } комнаты дают новому аккаунту те же права
    [many] { $count } комнат дают новому аккаунту те же права
   *[other] { $count } комнаты дают новому аккаунту те же права
}
review-cannot-message = Без старого сервера Rehome не может написать вашим контактам от { $old }. Ваш прежний адрес указан в запросе в контакты.
review-note-contacts = Сообщает, куда вы переехали. Мессенджеры, которые это умеют, сами примут ваш новый адрес. Прочитать её могут только ваши контакты.
review-note-anybody = Сообщает, куда вы переехали. Мессенджеры, которые это умеют, сами примут ваш новый адрес. Прочитать её может каждый, кто обратится к старому серверу: так вы выбрали в начале.

review-gets-no-message = Не видит ваш статус; сообщения не получит
review-gets-no-request = Статус вам не виден; запроса не получит
review-gets-nothing = Вы не видите статус друг друга; ничего не получит
review-this-is-you = Это вы
review-left-out = Не переносится
review-unreadable = Нечитаемый адрес
review-blocked = В чёрном списке: ни запроса, ни сообщения
review-there-as = В вашем новом списке как { $label }
