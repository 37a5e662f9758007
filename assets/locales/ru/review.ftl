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
    [one] { $requests } человек получит запрос в контакты, { $messages } — сообщение
    [few] { $requests } человека получат запрос в контакты, { $messages } — сообщение
    [many] { $requests } человек получат запрос в контакты, { $messages } — сообщение
   *[other] { $requests } человека получат запрос в контакты, { $messages } — сообщение
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
    [one] { $count } другой
    [few] { $count } других
    [many] { $count } других
   *[other] { $count } другого
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
review-kind-statement = Отметка о переезде
review-and-others = { $first } и ещё { $count }
review-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
review-rights = { $count ->
    [one] Те же права в { $count } комнате
    [few] Те же права в { $count } комнатах
    [many] Те же права в { $count } комнатах
   *[other] Те же права в { $count } комнаты
}
review-cannot-message = Без старого сервера Rehome не может написать вашим контактам с адреса { $old }. Прежний адрес указан в запросе в контакты.
review-note-contacts = Сообщает, куда вы переехали. Мессенджеры, которые это умеют, сами примут ваш новый адрес. Видна только вашим контактам.
review-note-anybody = Сообщает, куда вы переехали. Мессенджеры, которые это умеют, сами примут ваш новый адрес. Видна каждому, кто обратится к старому серверу: так вы выбрали в начале.

review-gets-no-message = Не видит ваш статус; сообщения не получит
review-gets-no-request = Статус вам не виден; запроса не получит
review-gets-nothing = Вы не видите статус друг друга; ничего не получит
review-this-is-you = Это вы
review-left-out = Не переносится
review-unreadable = Нечитаемый адрес
review-blocked = В чёрном списке: ни запроса, ни сообщения
review-there-as = В вашем новом списке как { $label }

review-comes-archive-preferences = настройки архива сообщений
review-kind-archive-preferences = Настройки архива
review-title = Проверьте перенос
review-step = Проверка
review-title-reading = Чтение
review-title-move = Перенести?
review-title-include = Всё равно перенести?
review-people = Люди
review-rooms = Комнаты
review-data = Профиль и данные
review-reading = Читаются ваши контакты…
review-not-read = Rehome не удалось прочитать ваши контакты.
review-empty = Ваш список контактов пуст. Профиль и комнаты всё равно можно перенести.
review-label-message = Сообщение
review-which-language = На каком языке читают ваши контакты?
review-label-takes = Время
review-label-comes = Также
review-label-differs = Отличия
review-stays-behind = Остаётся
review-no-message = Сообщение не отправляется.
review-reset = Вернуть исходное
review-instead-of = вместо:
review-nothing = пусто
review-no-picture = без аватара
review-more-differ = и ещё { $count }
review-change = Изменить
review-show = Показать
review-show-all = Развернуть
review-show-less = Свернуть
review-move-unknown = Перенести…
review-move-data = Перенести профиль и комнаты…
review-finish = Завершить перенос…
review-finish-question = Завершить перенос?
review-finish-yes = Завершить перенос
review-what-can = Всё, что добавится в новый аккаунт, потом можно убрать. Из старого аккаунта ничего не удаляется.
review-search = Имя, адрес или группа
review-filter-all = Все
review-moved-too = Новый адрес
review-moved-too-to = Новый адрес: { $new }
review-keeps-address = Старый адрес, а не { $new }
review-use-new-address = Взять новый адрес
review-use-old-address = Взять старый адрес
review-already-there = Уже там
review-already-listed = Уже в вашем новом списке
review-listed-twice = Есть в списке дважды
review-uncertain = Неясно
review-uncertain-one = Не переносится: Rehome не может определить, человек это или транспорт.
review-transport-why = На новом сервере вам нужно будет настроить это заново.
review-uncertain-why = Rehome не может определить, люди это или транспорт.
review-include-anyway = Всё равно перенести…
review-include-short = Перенести…
review-include-all = Перенести все
review-leave-behind = Не переносить
review-include-question = { $transport }: перенести?
review-leave-them = Не переносить
review-no-rooms = В ваших закладках нет комнат.
review-move-bookmarks = Перенести закладки с моими псевдонимами
review-room-joins = автоматический вход
review-room-left-out = Остаётся на месте; закладки в новом аккаунте не будет.
review-room-joined = Остаётся на месте; новый аккаунт войдёт в неё.
review-room-listed = Остаётся на месте; в новом аккаунте будет закладка.
review-room-closes = Эта комната закроется вместе с сервером.
review-room-closes-on = Эта комната закроется вместе с сервером: { $day }.
review-room-yours = Ваша
review-room-members = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
review-rebuild = Создать заново на { $server }
review-rebuild-elsewhere = Создать заново на другом сервере
review-rebuild-why = { $count ->
    [1] С названием, аватаром, правилами и одним участником. Он получит приглашение, а если переехал — на новый адрес. Старая комната не закрывается: это вы решите потом.
    [one] С названием, аватаром, правилами и участниками ({ $count }). Они получат приглашения, а те, кто переехал, — на новый адрес. Старая комната не закрывается: это вы решите потом.
    [few] С названием, аватаром, правилами и участниками ({ $count }). Они получат приглашения, а те, кто переехал, — на новый адрес. Старая комната не закрывается: это вы решите потом.
    [many] С названием, аватаром, правилами и участниками ({ $count }). Они получат приглашения, а те, кто переехал, — на новый адрес. Старая комната не закрывается: это вы решите потом.
   *[other] С названием, аватаром, правилами и участниками ({ $count }). Они получат приглашения, а те, кто переехал, — на новый адрес. Старая комната не закрывается: это вы решите потом.
}
review-rebuild-empty = С названием, аватаром и правилами. Старая комната не закрывается: это вы решите потом.
review-room-address = Адрес
review-room-free = свободен
review-room-taken = занят: выберите другое имя
review-room-no-address = Это не адрес комнаты.
review-room-no-place = Она ваша, но на новом сервере нет комнат.
review-room-subjects = Указать в теме каждой старой комнаты, куда она переехала
review-room-unread = Она ваша, но Rehome не удалось прочитать то, без чего её не создать заново.
review-room-silent = Она не ответила, поэтому Rehome не может определить, чья она.
review-room-ownerless = Кто её владелец, неизвестно. Когда сервера не станет, закладка никуда не приведёт.
review-room-owners = Её владельцы: { $owners }. Спросите у них, перенесут ли они её:
review-room-copy = Скопировать текст вопроса
review-room-message = Комната { $room } закроется вместе со своим сервером. Вы её перенесёте? Мой новый адрес: { $new }.
review-room-message-day = Комната { $room } закроется вместе со своим сервером ({ $day }). Вы её перенесёте? Мой новый адрес: { $new }.
review-which = Здесь ваши аккаунты различаются: что выбрать?
review-as-it-is = Переносится как есть
review-note-and-requests = Отметка и запросы
review-nothing-else = В старом аккаунте больше нет ничего, что можно перенести.
review-stays-there = Остаётся в старом аккаунте.
review-never-moves = Ключи шифрования, сообщения на чужих серверах и ваши аккаунты в транспортах никогда не переносятся. То, что заменяется, хранится в журнале переноса, и его можно вернуть.
review-what-is-this = Что это?
review-hide = Скрыть
review-doubtful = В чёрном списке есть целые серверы: сервер нового аккаунта или серверы, где есть ваши контакты. Они попадут в новый чёрный список, только если вы их отметите. До этого контакты оттуда не получат ни запроса, ни сообщения.
review-block-server = Заблокировать всех на { $server }
review-means-profile = То, что видят другие, когда смотрят сведения о вас: полное имя, день рождения, адрес электронной почты и так далее.
review-means-picture = Картинка, которую ваши контакты видят рядом с вашим именем.
review-means-nickname = Имя, под которым вас показывают мессенджеры ваших контактов, если они не выбрали другое.
review-means-rooms = Групповые чаты из ваших закладок и те, в которые ваши мессенджеры входят сами. Списки обоих аккаунтов объединяются.
review-means-private = То, что некоторые мессенджеры хранят на сервере: заметки о контактах, какие адреса принадлежат одному человеку, настройки.
review-means-published = То, что ещё опубликовали в аккаунте ваши приложения. Отметки о том, до какого места вы дочитали комнаты, и зашифрованная резервная копия ключа OpenPGP годятся и для нового аккаунта, поэтому копируются.
review-means-blocked = Адреса, которые вы заблокировали. Списки обоих аккаунтов объединяются, поэтому никто из заблокированных не сможет вам написать.
review-means-archive = Чьи сообщения сервер для вас хранит, а чьи — никогда. Если в старом аккаунте хранилось меньше, то и в новом больше храниться не будет.
review-means-rights = В групповых чатах, где вы владелец или администратор, новый аккаунт получит те же права. У старого они останутся.
review-means-hosted = Ваши групповые чаты на старом сервере: они создаются заново на новом, и всех туда приглашают. Те, кто в них состоит, узнают об этом.
review-means-requests = Люди, которые хотят видеть статус старого аккаунта и ещё не получили ответа: вместо этого новый аккаунт сам отправит им запрос.
review-means-statement = Отметка в старом аккаунте о том, куда вы переехали.
review-requests-check = Проверить
review-requests-checking = Проверка…
review-requests-again = Проверить снова
review-requests-nobody = Ответа никто не ждёт.
review-requests-listed = Есть в списке контактов, решается там.
review-requests-not-yet = Во время проверки старый аккаунт ненадолго появится в сети.
review-requests-later = Проверяется в начале переноса: старый аккаунт ненадолго появится в сети, и всем, кто найдётся, новый отправит запрос.
review-requests-wait = Они ждут вашего ответа в старом аккаунте, как и все, кто отправит запрос позже.
review-requests-ticked = Всем отмеченным новый аккаунт отправит запрос. Остальные и те, кто отправит запрос позже, ждут вашего ответа в старом аккаунте.
review-requests-says = «{ $says }»
