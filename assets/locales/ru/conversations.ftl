### Переписка, сохранённая в папке в виде страниц.

conversations-reads = Читаются сообщения: { $owner }.
conversations-progress = { $count ->
    [one] { $count } сообщение по { $until }, { $size } ({ $percent } % всего периода)
    [few] { $count } сообщения по { $until }, { $size } ({ $percent } % всего периода)
    [many] { $count } сообщений по { $until }, { $size } ({ $percent } % всего периода)
   *[other] { $count } сообщения по { $until }, { $size } ({ $percent } % всего периода)
}
conversations-progress-undated = { $count ->
    [one] { $count } сообщение, { $size }
    [few] { $count } сообщения, { $size }
    [many] { $count } сообщений, { $size }
   *[other] { $count } сообщения, { $size }
}
conversations-fetches = Скачиваются файлы: { $done } из { $count }.
conversations-makes-pages = Из переписки создаются страницы.
conversations-ask-larger = Есть файлы больше { $size }. Сохранить их тоже?
conversations-ask-more = { $count ->
    [1] Со следующим файлом все файлы вместе займут больше { $size }. Всё равно сохранить?
    [one] Осталось файлов: { $count }. Уже со следующим все вместе займут больше { $size }. Всё равно сохранить?
    [few] Осталось файлов: { $count }. Уже со следующим все вместе займут больше { $size }. Всё равно сохранить?
    [many] Осталось файлов: { $count }. Уже со следующим все вместе займут больше { $size }. Всё равно сохранить?
   *[other] Осталось файлов: { $count }. Уже со следующим все вместе займут больше { $size }. Всё равно сохранить?
}

conversations-nothing = Сохранять нечего: у { $account } нет сообщений.
conversations-saved = Переписка { $account } сохранена в { $folder }: { $conversations }, { $messages }. Чтобы читать её, откройте { $index } в браузере. То, что могут загрузить другие программы, лежит в { $archive }.
conversations-in-backup = { $count ->
    [one] В файл вошла и переписка: { $count } сообщение.
    [few] В файл вошла и переписка: { $count } сообщения.
    [many] В файл вошла и переписка: { $count } сообщений.
   *[other] В файл вошла и переписка: { $count } сообщения.
}
conversations-encrypted = { $count ->
    [1] { $count } сообщение зашифровано, и ключ к нему есть только в том мессенджере, где вы его читали. Чтобы сохранить его текст, сделайте резервную копию в этом мессенджере или экспортируйте там чат.
    [one] { $count } сообщение зашифровано, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чаты.
    [few] { $count } сообщения зашифрованы, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чаты.
    [many] { $count } сообщений зашифровано, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чаты.
   *[other] { $count } сообщения зашифрованы, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чаты.
}

conversations-room-has-none = Комната { $owner } не хранит сообщений, которые мог бы прочитать ваш аккаунт.
conversations-has-none = { $server } не хранит ваши сообщения, поэтому сохранять оттуда нечего. Ваша переписка есть только в тех мессенджерах, где вы её вели.
conversations-unknown = Сообщения не сохранены ({ $owner }): Rehome не может определить, хранятся ли они. { $why }
conversations-stopped = Остановлено. Всё прочитанное сохранено. Запустите ещё раз, чтобы продолжить.
conversations-lost = { $why } Всё прочитанное сохранено. Запустите ещё раз, чтобы продолжить.
conversations-refused = Не удалось прочитать все сообщения ({ $owner }). { $why } Всё прочитанное сохранено. Запустите ещё раз, чтобы попробовать снова.
conversations-why-refused = { $server } отказывается их отдавать ({ $condition }).
conversations-why-lost-place = { $server } уже не знает, откуда продолжать.
conversations-why-lacking = { $server } сообщает, что сообщения есть, но не присылает их.
conversations-why-stuck = { $server } снова и снова присылает одни и те же сообщения.
conversations-missing = { $count ->
    [one] Не хватает { $count } сообщения ({ $owner }): сервер смог отдать не всё.
    [few] Не хватает { $count } сообщений ({ $owner }): сервер смог отдать не всё.
    [many] Не хватает { $count } сообщений ({ $owner }): сервер смог отдать не всё.
   *[other] Не хватает { $count } сообщения ({ $owner }): сервер смог отдать не всё.
}
conversations-gap = Не хватает сообщений за время с { $after } по { $until } ({ $owner }): сервер не смог их отдать.

conversations-files-elsewhere = { $count ->
    [one] { $count } файл находится на другом сервере и остался там.
    [few] { $count } файла находятся на других серверах и остались там.
    [many] { $count } файлов находятся на других серверах и остались там.
   *[other] { $count } файла находятся на других серверах и остались там.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } файл остался на месте, потому что его сервер передаёт данные без шифрования.
    [few] { $count } файла остались на месте, потому что их сервер передаёт данные без шифрования.
    [many] { $count } файлов остались на месте, потому что их сервер передаёт данные без шифрования.
   *[other] { $count } файла остались на месте, потому что их сервер передаёт данные без шифрования.
}
conversations-files-too-large = { $count ->
    [one] { $count } файл слишком большой и не сохранён.
    [few] { $count } файла слишком большие и не сохранены.
    [many] { $count } файлов слишком большие и не сохранены.
   *[other] { $count } файла слишком большие и не сохранены.
}
conversations-files-gone = { $count ->
    [one] { $count } файла на сервере уже нет.
    [few] { $count } файлов на сервере уже нет.
    [many] { $count } файлов на сервере уже нет.
   *[other] { $count } файла на сервере уже нет.
}
conversations-files-failed = { $count ->
    [one] Не удалось скачать { $count } файл. Запустите ещё раз, чтобы попробовать снова.
    [few] Не удалось скачать { $count } файла. Запустите ещё раз, чтобы попробовать снова.
    [many] Не удалось скачать { $count } файлов. Запустите ещё раз, чтобы попробовать снова.
   *[other] Не удалось скачать { $count } файла. Запустите ещё раз, чтобы попробовать снова.
}
conversations-files-differ = { $count ->
    [one] { $count } сохранённый файл не соответствует тому, что указано в сообщении: другой размер или тип.
    [few] { $count } сохранённых файла не соответствуют тому, что указано в сообщениях: другой размер или тип.
    [many] { $count } сохранённых файлов не соответствуют тому, что указано в сообщениях: другой размер или тип.
   *[other] { $count } сохранённого файла не соответствует тому, что указано в сообщениях: другой размер или тип.
}
conversations-file-unwritten = Не удалось записать файл

conversations-folder-taken = В { $path } уже лежит что-то другое. Выберите новую или пустую папку, чтобы ничего не перемешалось.
conversations-folder-other = В { $path } лежит переписка { $owner }. Выберите другую папку.
conversations-folder-unusable = Не удаётся использовать папку { $path }
conversations-record-unusable = Не удаётся записать или прочитать { $path }
conversations-record-in-use = Rehome уже запущен и сохраняет туда переписку. Подождите, пока он закончит, или остановите его.
conversations-record-damaged = Файл { $path } не такой, каким его записал Rehome, поэтому к нему ничего не добавляется. Выберите другую папку или восстановите файл из копии.

conversations-title = Переписка { $account }
conversations-summary = { $conversations }, { $messages }. Сохранено { $day }.
conversations-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
conversations-conversations = { $count ->
    [one] { $count } чат
    [few] { $count } чата
    [many] { $count } чатов
   *[other] { $count } чата
}
conversations-all = Все чаты
conversations-search = Поиск в этом чате
conversations-search-all = Поиск по всем чатам
conversations-nothing-found = Ничего не найдено
conversations-no-day = Без даты
conversations-me = Вы
conversations-in-private = { $nick } ({ $room })
conversations-corrected = исправлено
conversations-retracted = отозвано
conversations-bubble-omemo = Зашифрованное сообщение (OMEMO)
conversations-bubble-openpgp = Зашифрованное сообщение (OpenPGP)
conversations-bubble-otr = Зашифрованное сообщение (OTR)
conversations-bubble-encrypted = Зашифрованное сообщение
conversations-encrypted-here = { $count ->
    [1] { $count } сообщение здесь зашифровано, и ключ к нему есть только в том мессенджере, где вы его читали. Чтобы сохранить его текст, сделайте резервную копию в этом мессенджере или экспортируйте там чат.
    [one] { $count } сообщение здесь зашифровано, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чат.
    [few] { $count } сообщения здесь зашифрованы, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чат.
    [many] { $count } сообщений здесь зашифровано, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чат.
   *[other] { $count } сообщения здесь зашифрованы, и ключи есть только в тех мессенджерах, где вы их читали. Чтобы сохранить их текст, сделайте резервную копию в этих мессенджерах или экспортируйте там чат.
}
conversations-topic = Новая тема: { $topic }
conversations-bounced = Сообщение не доставлено.
conversations-bounced-why = Сообщение не доставлено: { $why }
conversations-more = Показать полностью
conversations-for-programs = Для других программ — сообщения в том виде, в каком их хранил сервер (XEP-0227):
conversations-file-elsewhere = не сохранён: файл на другом сервере
conversations-file-unencrypted = не сохранён: сервер передаёт данные без шифрования
conversations-file-unwanted = не сохранён
conversations-file-too-large = не сохранён: слишком большой
conversations-file-gone = не сохранён: на сервере его уже нет
conversations-file-failed = не сохранён: не удалось скачать
conversations-file-encrypted = зашифрован: открыть может только тот мессенджер, в котором вы его читали
conversations-file-differs = не соответствует тому, что указано в сообщении: { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } сообщение в секунду
    [few] { $done }, { $count } сообщения в секунду
    [many] { $done }, { $count } сообщений в секунду
   *[other] { $done }, { $count } сообщения в секунду
}
conversations-save = Сохранить переписку
conversations-save-item = Сохранить переписку…
conversations-lead = Папка, которую откроет любой браузер, даже когда сервера { $server } не станет.
conversations-name = Переписка
conversations-all-saved = сохранена
conversations-partly-saved = сохранена не вся
conversations-folder = Папка
conversations-folder-hint = Новая, пустая или та, в которую Rehome уже сохранял переписку.
conversations-folder-no-dialog = В этой системе нет окна выбора папок. Введите путь к папке.
conversations-choose-folder = Выбрать папку…
conversations-with-files = Картинки и файлы тоже
conversations-with-files-hint = Прежде чем они займут больше 2 ГБ, Rehome спросит вас.
conversations-rooms = Комнаты
conversations-rooms-hint = То, что писали в комнате, пока вы в ней были, и так может быть среди ваших сообщений.
conversations-save-now = Сохранить
conversations-signing-in = Вход в аккаунт
conversations-now-at = Сообщения за { $day }
conversations-fetching = Скачиваются картинки и файлы
conversations-today = сегодня
conversations-may-close = Rehome можно закрыть. Если позже сохранить переписку ещё раз, он скачает только новое.
conversations-stop-question = Остановить сохранение?
conversations-stop-why = Всё прочитанное останется сохранённым. Позже Rehome скачает только остальное.
conversations-keep-saving = Продолжить
conversations-save-them = Сохранить
conversations-leave-them = Пропустить
conversations-are-saved = Сохранено: { $conversations }, { $messages }
conversations-in-folder = Папка: { $folder }
conversations-read = Читать
conversations-fetch-again = Скачать остальное
conversations-no-server = Переписку можно сохранить только с сервера, а не из файла резервной копии.
