### Формы окна для старого и нового аккаунта.

account-your-old-account = Ваш старый аккаунт
account-old-lead = Войдите в аккаунт, с которого уходите. На этом шаге Rehome только читает ваши контакты.
account-gone-lead = Можно перенести то, что сохранено в файле резервной копии.
account-your-new-account = Ваш новый аккаунт
account-new-lead = Аккаунт, в который переносятся ваши контакты.
account-old-account = Старый аккаунт
account-the-one-you-are-leaving = с него вы уходите
account-new-account = Новый аккаунт
account-comes-next = следующий шаг
account-not-chosen-yet = ещё не выбран
account-not-signed-in-yet = вход ещё не выполнен
account-have-one = У меня есть аккаунт
account-have-one-why = Войти в него
account-create-one = Создать аккаунт
account-create-one-why = На сервере по вашему выбору
account-address = Адрес
account-address-hint = Ваш адрес XMPP, например you@server.example
account-password = Пароль
account-password-hint = Тот же, что в мессенджере для этого аккаунта
account-from-earlier = Старый сервер недоступен, поэтому Rehome берёт список, прочитанный раньше.
account-remember = Сохранить пароль в связке ключей
account-closing-day = День закрытия
account-example-of-a-day = например, { $day }
account-why-a-closing-day = Если вы его знаете. Rehome скажет, хватит ли времени.
account-in-rehearsal = { $until } (в пробном переносе)
account-advanced = Дополнительно
account-already-offline = Мой сервер уже не работает
account-server = Сервер
account-server-example = определяется по адресу
account-server-hint = Только если сервер не находится по адресу: host:5222 или tls://host:5223
account-only-this-certificate = На этом сервере вы доверяете только сертификату с таким отпечатком:
account-trust-usual-ones = Вернуть обычную проверку
account-next = Далее
account-back = Назад
account-cancel = Отмена
account-signing-in = Вход…
account-type-the-address = Введите адрес аккаунта.
account-type-the-password = Введите пароль от этого аккаунта.
account-type-a-host = Введите имя хоста, а если порт нестандартный, то и порт: host:5222
account-same-account = Это аккаунт, с которого вы уходите.
account-name-is-missing = Не хватает имени и знака @: you@server.example
account-has-resource = Уберите косую черту и всё, что после неё: там указано устройство.
account-no-address = Это не адрес. Адрес выглядит так: you@server.example
account-wrong-password = Неверный адрес или пароль. Проверьте их и попробуйте ещё раз.
account-kept-password-is-wrong = Пароль из связки ключей не подходит. Введите правильный.
account-password-expired = Срок действия этого пароля истёк.
account-no-such-server = Не удаётся найти сервер { $server }. Проверьте, нет ли опечатки.
account-out-of-reach = Сейчас не удаётся связаться с { $server }.
account-not-online = Не удаётся найти ни один сервер. Есть ли на этом компьютере интернет?
account-will-be-replaced = Если не снимать галочку, правильный пароль заменит его в связке ключей.
account-offline = Сервер уже не работает?
account-offline-why = Можно перенести то, что сохранено в файле резервной копии.
account-offline-and-known = Список контактов был прочитан в начале переноса, поэтому перенос можно продолжить. Тем, кто ещё не знает о переезде, сообщить о нём со старого адреса уже нельзя.
account-open-a-backup = Открыть резервную копию…
account-go-on-without = Продолжить без старого сервера
account-details = Подробности
account-cannot-sign-in = Rehome не может войти на { $server }
account-old-encryption = Шифрование на { $server } устарело
account-use-old-encryption = Использовать старое шифрование
account-trust = Доверять этому сертификату
account-trust-is-narrow = Только этому сертификату, только для этого сервера и только в этом переносе. Сомневаетесь? Спросите администраторов сервера.
account-trust-after-all = Доверять этому сертификату…
account-trust-by-fingerprint = Доверяйте ему, только если администраторы сервера сообщили вам его отпечаток.
account-choose-another = Выбрать другой сервер
account-really-trust = Доверять этому сертификату?
account-compare-fingerprint = Сравните этот отпечаток с тем, который вам сообщили администраторы сервера. Если они различаются, ваш пароль и сообщения может прочитать кто-то посторонний.
account-do-not-trust = Не доверять
account-nobody-by-name = имя не указано
account-valid-from-to = с { $from } по { $to }
account-without-old-server = Без старого сервера
account-without-old-server-why = Rehome не сможет написать вашим контактам со старого адреса. О переезде они узнают из запроса в контакты, который отправит ваш новый аккаунт, и каждому нужно будет этот запрос принять.
account-why-filled-in = Почему поля уже заполнены?
account-why-filled-in-why = Это пробный перенос, поэтому Rehome подставляет вымышленный аккаунт. Нажмите «Далее». Или измените пароль и посмотрите, что бывает, когда он неверный.
account-signed-in = { $count ->
    [one] Вход выполнен. { $count } контакт.
    [few] Вход выполнен. { $count } контакта.
    [many] Вход выполнен. { $count } контактов.
   *[other] Вход выполнен. { $count } контакта.
}
account-forgotten = Забыли пароль?
account-forgotten-why = Если в каком-то мессенджере вход в этот аккаунт ещё выполнен, там часто можно посмотреть или сменить пароль. Иначе обратитесь к администраторам { $server }.
account-certificate-names = Кому выдан
account-certificate-issuer = Кем выдан
account-certificate-time = Действует
account-certificate-fingerprint = Отпечаток

account-file-title = Файл вашего аккаунта
account-file = Файл
account-file-hint = Файл от Rehome, сервера или программы экспорта, обычно .xml
account-file-no-dialog = В этой системе нет окна выбора файлов. Введите путь к файлу: папки и имя.
account-choose-file = Выбрать файл…
account-read-file = Открыть
account-reading-file = Файл читается
account-type-the-file = Введите имя файла.
account-file-empty = В этом файле нет аккаунта.
account-file-contacts = { $count ->
    [one] { $count } контакт.
    [few] { $count } контакта.
    [many] { $count } контактов.
   *[other] { $count } контакта.
}
account-file-left = В файле есть и то, что перенести нельзя: { $names }.
account-file-missing = В нём есть ссылки на файлы, которые не удалось прочитать: { $names }.
account-file-which = В этом файле несколько аккаунтов. Какой из них ваш?
account-do-use-old-encryption = используйте старое шифрование
