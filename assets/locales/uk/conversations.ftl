### Розмови: повідомлення старого облікового запису, збережені в теці як сторінки для читання.

conversations-reads = Читаємо повідомлення { $owner }.
conversations-progress = { $count ->
    [one] { $count } повідомлення, останнє: { $until }; { $size } ({ $percent } % усього періоду)
    [few] { $count } повідомлення, останнє: { $until }; { $size } ({ $percent } % усього періоду)
    [many] { $count } повідомлень, останнє: { $until }; { $size } ({ $percent } % усього періоду)
   *[other] { $count } повідомлення, останнє: { $until }; { $size } ({ $percent } % усього періоду)
}
conversations-progress-undated = { $count ->
    [one] { $count } повідомлення, { $size }
    [few] { $count } повідомлення, { $size }
    [many] { $count } повідомлень, { $size }
   *[other] { $count } повідомлення, { $size }
}
conversations-fetches = Завантажуємо файли: { $done } з { $count }.
conversations-makes-pages = Створюємо сторінки розмов.
conversations-ask-larger = Є файли, більші за { $size }. Зберегти і їх?
conversations-ask-more = { $count ->
    [1] Разом із наступним файлом файли займуть понад { $size }. Усе одно зберегти його?
    [one] Разом із наступним файлом (ще їх { $count }) файли займуть понад { $size }. Усе одно зберегти їх?
    [few] Разом із наступним файлом (ще їх { $count }) файли займуть понад { $size }. Усе одно зберегти їх?
    [many] Разом із наступним файлом (ще їх { $count }) файли займуть понад { $size }. Усе одно зберегти їх?
   *[other] Разом із наступним файлом (ще їх { $count }) файли займуть понад { $size }. Усе одно зберегти їх?
}

conversations-nothing = Немає повідомлень { $account }, які можна зберегти.
conversations-saved = Збережено з { $account } у { $folder }: { $conversations }, { $messages }. Щоб читати, відкрийте { $index } у браузері. Файли, які можуть імпортувати інші програми, — у { $archive }.
conversations-in-backup = { $count ->
    [one] У файлі також є { $count } повідомлення з розмов.
    [few] У файлі також є { $count } повідомлення з розмов.
    [many] У файлі також є { $count } повідомлень з розмов.
   *[other] У файлі також є { $count } повідомлення з розмов.
}
conversations-encrypted = { $count ->
    [1] { $count } повідомлення зашифровано, а ключ є лише в месенджері, у якому ви його читали. Щоб зберегти його зміст, зробіть резервну копію в месенджері або експортуйте там розмову.
    [one] Зашифровано { $count } повідомлення, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмови.
    [few] Зашифровано { $count } повідомлення, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмови.
    [many] Зашифровано { $count } повідомлень, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмови.
   *[other] Зашифровано { $count } повідомлення, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмови.
}

conversations-room-has-none = Кімната { $owner } не зберігає повідомлень, доступних вашому обліковому запису.
conversations-has-none = { $server } не зберігає ваших повідомлень, тож зберігати звідти нема чого. Ваше листування є лише в месенджерах, у яких ви його вели.
conversations-unknown = Нічого не збережено: Rehome не може визначити, чи зберігаються повідомлення { $owner }. { $why }
conversations-stopped = Зупинено. Прочитане збережено. Запустіть ще раз, щоб продовжити.
conversations-lost = { $why } Прочитане збережено. Запустіть ще раз, щоб продовжити.
conversations-refused = Не вдалося дочитати повідомлення { $owner } до кінця: { $why } Прочитане збережено. Запустіть ще раз, щоб спробувати знову.
conversations-why-refused = { $server } відмовляється їх видати ({ $condition }).
conversations-why-lost-place = { $server } уже не знає, звідки продовжувати.
conversations-why-lacking = { $server } повідомляє, що повідомлення є, але не надсилає їх.
conversations-why-stuck = { $server } надсилає ті самі повідомлення знову й знову.
conversations-missing = { $count ->
    [1] Бракує { $count } повідомлення { $owner }: сервер не зміг його видати.
    [one] Бракує { $count } повідомлення { $owner }: сервер не зміг їх видати.
    [few] Бракує { $count } повідомлень { $owner }: сервер не зміг їх видати.
    [many] Бракує { $count } повідомлень { $owner }: сервер не зміг їх видати.
   *[other] Бракує { $count } повідомлення { $owner }: сервер не зміг їх видати.
}
conversations-gap = Бракує повідомлень { $owner } за проміжок { $after } — { $until }: сервер не зміг їх видати.

conversations-files-elsewhere = { $count ->
    [1] { $count } файл на іншому сервері не збережено.
    [one] { $count } файл на інших серверах не збережено.
    [few] { $count } файли на інших серверах не збережено.
    [many] { $count } файлів на інших серверах не збережено.
   *[other] { $count } файлу на інших серверах не збережено.
}
conversations-files-unencrypted = { $count ->
    [1] { $count } файл не збережено: його сервер передає дані без шифрування.
    [one] { $count } файл не збережено: їхній сервер передає дані без шифрування.
    [few] { $count } файли не збережено: їхній сервер передає дані без шифрування.
    [many] { $count } файлів не збережено: їхній сервер передає дані без шифрування.
   *[other] { $count } файлу не збережено: їхній сервер передає дані без шифрування.
}
conversations-files-too-large = { $count ->
    [1] { $count } файл завеликий, тому його не збережено.
    [one] Не збережено завеликих файлів: { $count }.
    [few] Не збережено завеликих файлів: { $count }.
    [many] Не збережено завеликих файлів: { $count }.
   *[other] Не збережено завеликих файлів: { $count }.
}
conversations-files-gone = { $count ->
    [one] { $count } файлу на сервері вже немає.
    [few] { $count } файлів на сервері вже немає.
    [many] { $count } файлів на сервері вже немає.
   *[other] { $count } файлу на сервері вже немає.
}
conversations-files-failed = { $count ->
    [one] Не вдалося завантажити { $count } файл. Запустіть ще раз, щоб спробувати знову.
    [few] Не вдалося завантажити { $count } файли. Запустіть ще раз, щоб спробувати знову.
    [many] Не вдалося завантажити { $count } файлів. Запустіть ще раз, щоб спробувати знову.
   *[other] Не вдалося завантажити { $count } файлу. Запустіть ще раз, щоб спробувати знову.
}
conversations-files-differ = { $count ->
    [one] { $count } збережений файл не відповідає тому, що вказано в повідомленні: інший розмір або тип.
    [few] { $count } збережені файли не відповідають тому, що вказано в повідомленнях: інший розмір або тип.
    [many] { $count } збережених файлів не відповідають тому, що вказано в повідомленнях: інший розмір або тип.
   *[other] { $count } збереженого файлу не відповідає тому, що вказано в повідомленнях: інший розмір або тип.
}
conversations-file-unwritten = Не вдалося записати файл

conversations-folder-taken = У { $path } вже є щось інше. Виберіть нову або порожню теку, щоб нічого не змішалося.
conversations-folder-other = У { $path } зберігаються розмови { $owner }. Виберіть іншу теку.
conversations-folder-unusable = Не вдається використати теку { $path }
conversations-record-unusable = Не вдається записати або прочитати { $path }
conversations-record-in-use = Туди вже зберігає розмови інший екземпляр Rehome. Зачекайте, доки він завершить роботу, або зупиніть його.
conversations-record-damaged = { $path } не в тому вигляді, у якому його записав Rehome, тому нічого туди не додано. Виберіть іншу теку або відновіть файл із копії.

conversations-title = Розмови { $account }
conversations-summary = { $conversations }, { $messages }. Збережено { $day }.
conversations-messages = { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
    [many] { $count } повідомлень
   *[other] { $count } повідомлення
}
conversations-conversations = { $count ->
    [one] { $count } розмова
    [few] { $count } розмови
    [many] { $count } розмов
   *[other] { $count } розмови
}
conversations-all = Усі розмови
conversations-search = Пошук у цій розмові
conversations-search-all = Пошук у всіх розмовах
conversations-nothing-found = Нічого не знайдено
conversations-no-day = Без дати
conversations-me = Ви
conversations-in-private = { $nick } ({ $room })
conversations-corrected = виправлено
conversations-retracted = відкликано
conversations-bubble-omemo = Зашифроване повідомлення (OMEMO)
conversations-bubble-openpgp = Зашифроване повідомлення (OpenPGP)
conversations-bubble-otr = Зашифроване повідомлення (OTR)
conversations-bubble-encrypted = Зашифроване повідомлення
conversations-encrypted-here = { $count ->
    [1] Тут { $count } зашифроване повідомлення, а ключ є лише в месенджері, у якому ви його читали. Щоб зберегти його зміст, зробіть резервну копію в месенджері або експортуйте там розмову.
    [one] Тут зашифровано { $count } повідомлення, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмову.
    [few] Тут зашифровано { $count } повідомлення, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмову.
    [many] Тут зашифровано { $count } повідомлень, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмову.
   *[other] Тут зашифровано { $count } повідомлення, а ключі є лише в месенджері, у якому ви їх читали. Щоб зберегти їхній зміст, зробіть резервну копію в месенджері або експортуйте там розмову.
}
conversations-topic = Тема тепер: { $topic }
conversations-bounced = Повідомлення не вдалося доставити.
conversations-bounced-why = Повідомлення не вдалося доставити: { $why }
conversations-more = Показати повністю
conversations-for-programs = Для інших програм — повідомлення в тому вигляді, у якому їх зберігав сервер (XEP-0227):
conversations-file-elsewhere = не збережено: файл на іншому сервері
conversations-file-unencrypted = не збережено: його сервер передає дані без шифрування
conversations-file-unwanted = не збережено
conversations-file-too-large = не збережено: файл завеликий
conversations-file-gone = не збережено: файлу на сервері вже немає
conversations-file-failed = не збережено: не вдалося завантажити
conversations-file-encrypted = зашифровано: відкрити може лише месенджер, у якому ви його читали
conversations-file-differs = не відповідає тому, що вказано в повідомленні: { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } повідомлення за секунду
    [few] { $done }, { $count } повідомлення за секунду
    [many] { $done }, { $count } повідомлень за секунду
   *[other] { $done }, { $count } повідомлення за секунду
}
conversations-save = Зберегти мої розмови
conversations-save-item = Зберегти мої розмови…
conversations-lead = Тека, яку відкриє будь-який браузер, навіть коли сервера { $server } вже не буде.
conversations-name = Розмови
conversations-all-saved = збережено
conversations-partly-saved = збережено не все
conversations-folder = Тека
conversations-folder-hint = Нова, порожня або та, до якої Rehome уже зберігав розмови.
conversations-folder-no-dialog = У цій системі немає вікна вибору тек. Введіть шлях до теки.
conversations-choose-folder = Вибрати теку…
conversations-with-files = Також зображення й файли
conversations-with-files-hint = Перш ніж вони займуть понад 2 ГБ, Rehome запитає вас.
conversations-rooms = Кімнати
conversations-rooms-hint = Те, що писали в кімнаті, коли ви в ній були, і так може бути серед ваших повідомлень.
conversations-save-now = Зберегти
conversations-signing-in = Входимо
conversations-now-at = Повідомлення за { $day }
conversations-fetching = Завантажуємо зображення й файли
conversations-today = сьогодні
conversations-may-close = Rehome можна закрити. Якщо зберегти ще раз пізніше, завантажиться лише нове.
conversations-stop-question = Зупинити збереження?
conversations-stop-why = Прочитане залишиться збереженим. Пізніше Rehome завантажить лише решту.
conversations-keep-saving = Продовжити
conversations-save-them = Зберегти
conversations-leave-them = Пропустити
conversations-are-saved = Збережено: { $conversations }, { $messages }
conversations-in-folder = Тека: { $folder }
conversations-read = Читати
conversations-fetch-again = Завантажити решту
conversations-no-server = Розмови можна зберегти лише із сервера, а не з файлу резервної копії.
