### Почему не получается войти.

sign-in-bad-domain = { $server } — это не имя сервера.
sign-in-no-such-host = Не удаётся найти сервер { $server }. Проверьте, нет ли опечатки. Если адрес верный, сервер, возможно, уже отключён.
sign-in-no-service = { $server } сообщает, что службы XMPP на нём нет.
sign-in-no-dns = Не удаётся узнать адреса серверов. Есть ли на этом компьютере интернет?
sign-in-refused = Сервер { $server } найден, но по адресу { $endpoint } ничего не отвечает. Возможно, сервер сейчас выключен.
sign-in-unreachable = Не удаётся связаться с { $server } по адресу { $endpoint }. Попробуйте позже.
sign-in-not-xmpp = По адресу { $server } отвечает не сервер XMPP.
sign-in-no-encryption = { $server } не предлагает шифрование. Rehome не отправлял пароль, потому что его мог бы прочитать кто угодно.
sign-in-old-encryption = Шифрование на { $server } слишком старое и небезопасное, поэтому Rehome не отправлял пароль. Администраторы могут включить TLS 1.2 или 1.3, ECDHE для ключей и AES-GCM или ChaCha20 для остального.
sign-in-tls = Не удалось установить зашифрованное соединение с { $server } ({ $error }).
sign-in-wrong-pin = { $server } показывает не тот сертификат, которому вы решили доверять ({ $expected }).
sign-in-stream = { $server } отклонил соединение ({ $error }).
sign-in-no-mechanism = { $server } не предлагает безопасного способа проверить пароль (есть только { $offered }).
sign-in-wrong-password = Неверный адрес или пароль для { $account }. Проверьте их и попробуйте ещё раз.
sign-in-disabled = Аккаунт { $account } отключён.
sign-in-expired = Срок действия пароля { $account } истёк.
sign-in-encryption-required = { $server } требует вид шифрования, который Rehome не использует.
sign-in-temporary = { $server } сейчас не может проверять пароли. Попробуйте ещё раз через несколько минут.
sign-in-denied = { $server } не разрешает { $account } войти.
sign-in-unproven = { $server } не доказал, что сам знает пароль. Возможно, это чужой сервер.
sign-in-no-session = { $server } принял пароль, но не открыл сеанс. Возможно, вход выполнен в слишком многих приложениях.
sign-in-silent = { $server } не отвечает. Попробуйте позже.
sign-in-lost = Соединение с { $server } прервалось во время входа. Попробуйте ещё раз.
sign-in-protocol = { $server } прислал ответ, который в XMPP не имеет смысла ({ $error }).
sign-in-server-says = { $sentence } Сервер сообщает: { $text }
sign-in-accept-old-encryption = Если вы готовы рискнуть, лишь бы не оставлять то, что там есть, { $how }. Тот, кто может перехватить соединение, возможно, прочитает пароль и всё, что скачивается, поэтому больше нигде этот пароль не используйте.

sign-in-certificate-expired = Срок действия сертификата { $server } истёк.
sign-in-certificate-not-yet = Сертификат { $server } ещё не действует.
sign-in-certificate-name = Rehome не может подтвердить, что это действительно { $server }: сертификат выдан на другое имя.
sign-in-certificate-self-signed = Rehome не может подтвердить, что это действительно { $server }: сертификат подписан только самим сервером.
sign-in-certificate-unknown-issuer = Rehome не может подтвердить, что это действительно { $server }: этот компьютер не знает, кто подписал сертификат.
sign-in-certificate-authority = Сертификат { $server } принадлежит центру сертификации, а не серверу.
sign-in-certificate-old-form = У сертификата { $server } старый формат, в котором нельзя указать его назначение.
sign-in-certificate-short-key = Ключ в сертификате { $server } слишком короткий.
sign-in-certificate-unknown-key = Ключ в сертификате { $server } здесь нельзя проверить.
sign-in-certificate-other = Сертификату { $server } нельзя доверять ({ $error }).
sign-in-password-not-sent = Rehome не отправлял пароль.
sign-in-certificate-accept = Если вы уверены, что это ваш сервер, примите именно этот сертификат: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] Длина ключа — всего { $bits } бит: тот, у кого много денег, может его взломать и выдать себя за { $server }.
    [few] Длина ключа — всего { $bits } бита: тот, у кого много денег, может его взломать и выдать себя за { $server }.
    [many] Длина ключа — всего { $bits } бит: тот, у кого много денег, может его взломать и выдать себя за { $server }.
   *[other] Длина ключа — всего { $bits } бита: тот, у кого много денег, может его взломать и выдать себя за { $server }.
}
sign-in-key-worthless = Принять этот сертификат нельзя: здесь невозможно определить, действительно ли его показывает { $server }. Попросите у администраторов { $server } сертификат с другим ключом.
sign-in-certificate-for = кому выдан:
sign-in-certificate-issuer = кем выдан:
sign-in-certificate-valid = действует:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = с { $from } по { $until }
sign-in-certificate-no-name = (имя не указано)

sign-in-no-keyring = В этой системе нет связки ключей, поэтому пароль { $account } не сохраняется. Перенос работает и без этого.
sign-in-keyring-locked = Связка ключей заблокирована или отсутствует, поэтому пароль { $account } не сохраняется. Перенос работает и без этого.
sign-in-keyring-refused = Связка ключей не приняла пароль { $account }, поэтому он не сохраняется. Перенос работает и без этого.
sign-in-password-again = { $account }: этот пароль не подошёл. Попробуйте ещё раз.
sign-in-stale-password = В связке ключей есть пароль для { $account }, но сервер его больше не принимает.
sign-in-way-around-keyring = Укажите правильный пароль в { $variable } или запустите эту команду в терминале, и Rehome спросит пароль.
sign-in-offer-to-replace = Пароль подошёл. Сохранить его в связке ключей вместо старого пароля { $account }?

sign-in-list-refused = { $server } отказался отдать список контактов.
sign-in-list-refused-why = { $server } отказался отдать список контактов: { $text }.
sign-in-interrupted = Соединение с { $server } прервалось. Попробуйте ещё раз.
sign-in-unreadable = Rehome не может понять ответ { $server } ({ $error }).
sign-in-closed = Сеанс на { $server } закрыт.
sign-in-gave-up = Соединение с { $server } прервалось, и восстановить его не удалось. { $why }
sign-in-not-again = Соединение с { $server } прервалось, и войти снова не удалось. { $why }
sign-in-ended = { $server } завершил сеанс ({ $error }).
sign-in-malformed = Rehome не может понять то, что присылает { $server } ({ $error }).
sign-in-excessive = { $server } присылает больше, чем Rehome может обработать, поэтому соединение закрыто.
sign-in-keeps-breaking = Соединение с { $server } снова и снова прерывается. Попробуйте позже.
