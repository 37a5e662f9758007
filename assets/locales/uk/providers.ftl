### Сервери, де можна отримати обліковий запис, і його створення.

providers-source = Джерело: { $source }, { $date }. Перевірте на сервері.

providers-sign-up-here = реєстрація тут
providers-sign-up-captcha = реєстрація тут (капча)
providers-sign-up-website = реєстрація на сайті
providers-since = з { $year } року
providers-keeps-hours = зберігає повідомлення кілька годин
providers-keeps-days = { $days ->
    [one] зберігає повідомлення { $days } день
    [few] зберігає повідомлення { $days } дні
    [many] зберігає повідомлення { $days } днів
   *[other] зберігає повідомлення { $days } дня
}
providers-keeps-all = зберігає повідомлення без обмежень
providers-files-any = файли будь-якого розміру
providers-files = файли до { $size }

providers-people-there = { $count ->
    [one] там { $count } ваш контакт
    [few] там { $count } ваші контакти
    [many] там { $count } ваших контактів
   *[other] там { $count } вашого контакту
}
providers-in-your-country = у вашій країні
providers-keeps-year = зберігає повідомлення рік
providers-runs-since = працює з { $year } року

providers-here = Реєстрація тут
providers-here-with-captcha = Реєстрація тут, з капчею
providers-opens-page = Відкриває вебсторінку

providers-opening = Відкриваємо { $page }
providers-invites = Запрошення на { $host } — для { $server }.
providers-not-xmpp = Посилання із запрошенням починається з xmpp: або, якщо це вебсторінка, з https:.
providers-unencrypted = Цю сторінку не зашифровано, тож хтось дорогою може підмінити запрошення. Попросіть посилання, яке починається з https:.
providers-bad-address = Адресу в цьому запрошенні неможливо прочитати.
providers-no-registration = За цим посиланням обліковий запис не створюють.
providers-page-certificate = { $problem } Rehome не відкрив сторінку { $page }.
providers-page-no-server = Не вдається знайти сервер { $host }, тому відкрити сторінку { $page } неможливо.
providers-page-unreachable = Не вдається відкрити сторінку { $page }. Спробуйте пізніше.
providers-page-silent = { $host } не відповідає, тому відкрити сторінку { $page } неможливо.
providers-page-missing = На { $host } немає сторінки { $page } ({ $status }). Можливо, запрошення вже використано або його термін минув: попросіть нове.
providers-page-elsewhere = Сторінка { $page } веде в інше місце. Відкрийте її в браузері й скопіюйте посилання звідти.
providers-page-no-invitation = На сторінці { $page } немає запрошення. Можливо, його вже використано або його термін минув: попросіть нове.

providers-not-offered = Створити обліковий запис на { $server } звідси не можна.
providers-website-may-say = Можливо, на сайті сервера написано, як його отримати.
providers-name-taken = Це ім’я вже зайняте. Виберіть інше.
providers-bad-name = Обліковий запис не може мати такого імені. Виберіть інше.
providers-too-fast = { $server } створює за раз лише кілька облікових записів. Зачекайте кілька хвилин або годину й спробуйте ще раз.
providers-not-allowed = { $server } не дозволяє створити обліковий запис звідси.
providers-invitation-needed = Схоже, { $server } вимагає запрошення. Якщо воно у вас є, вставте посилання.
providers-invitation-invalid = { $server } не приймає цього запрошення: можливо, його вже використано або його термін минув. Попросіть нове.
providers-captcha-wrong = На зображенні написано інше. Ось нове зображення.
providers-not-accepted = { $server } не приймає того, що ви заповнили.
providers-refused = { $server } не створив обліковий запис ({ $condition }).
providers-says = { $sentence } Сервер повідомляє: { $text }
