### Серверы, на которых можно получить аккаунт, и его создание.

providers-source = По данным { $source } ({ $date }). Проверьте на сервере.

providers-sign-up-here = регистрация прямо здесь
providers-sign-up-captcha = регистрация прямо здесь (капча)
providers-sign-up-website = регистрация на сайте
providers-since = с { $year } года
providers-keeps-hours = хранит сообщения несколько часов
providers-keeps-days = { $days ->
    [one] хранит сообщения { $days } день
    [few] хранит сообщения { $days } дня
    [many] хранит сообщения { $days } дней
   *[other] хранит сообщения { $days } дня
}
providers-keeps-all = хранит сообщения без ограничений
providers-files-any = файлы любого размера
providers-files = файлы до { $size }

providers-people-there = { $count ->
    [one] там { $count } ваш контакт
    [few] там { $count } ваших контакта
    [many] там { $count } ваших контактов
   *[other] там { $count } ваших контакта
}
providers-in-your-country = в вашей стране
providers-keeps-year = хранит сообщения год
providers-runs-since = работает с { $year } года

providers-here = Регистрация прямо здесь
providers-here-with-captcha = Регистрация прямо здесь, с капчей
providers-opens-page = Откроется веб-страница

providers-opening = Открывается { $page }
providers-invites = Приглашение на { $host } — для сервера { $server }.
providers-not-xmpp = Ссылка-приглашение начинается с xmpp: или, если это веб-страница, с https:.
providers-unencrypted = Эта страница не зашифрована, и по дороге кто-то мог бы подменить приглашение. Попросите ссылку, которая начинается с https:.
providers-bad-address = Адрес в этом приглашении не читается.
providers-no-registration = По этой ссылке аккаунт не создать.
providers-page-certificate = { $problem } Rehome не открыл страницу { $page }.
providers-page-no-server = Не удаётся найти сервер { $host }, поэтому страницу { $page } открыть нельзя.
providers-page-unreachable = Не удаётся открыть страницу { $page }. Попробуйте позже.
providers-page-silent = { $host } не отвечает, поэтому страницу { $page } открыть нельзя.
providers-page-missing = На { $host } нет страницы { $page } ({ $status }). Возможно, приглашение уже использовано или истекло: попросите новое.
providers-page-elsewhere = Страница { $page } ведёт в другое место. Откройте её в браузере и скопируйте ссылку оттуда.
providers-page-no-invitation = На странице { $page } нет приглашения. Возможно, оно уже использовано или истекло: попросите новое.

providers-not-offered = Создать аккаунт на { $server } отсюда нельзя.
providers-website-may-say = Возможно, на сайте сервера сказано, как это сделать.
providers-name-taken = Это имя уже занято. Выберите другое.
providers-bad-name = Такого имени у аккаунта быть не может. Выберите другое.
providers-too-fast = { $server } создаёт за раз лишь несколько аккаунтов. Подождите несколько минут или час и попробуйте ещё раз.
providers-not-allowed = { $server } не разрешает вам создать аккаунт отсюда.
providers-invitation-needed = Похоже, для { $server } нужно приглашение. Если оно у вас есть, вставьте ссылку.
providers-invitation-invalid = { $server } не принимает это приглашение: возможно, оно уже использовано или истекло. Попросите новое.
providers-captcha-wrong = На картинке написано другое. Вот ещё одна.
providers-not-accepted = { $server } не принимает то, что вы ввели.
providers-refused = { $server } не создал аккаунт ({ $condition }).
providers-says = { $sentence } Сервер сообщает: { $text }
