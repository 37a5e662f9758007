### Старий і новий облікові записи у вікні.

account-your-old-account = Ваш старий обліковий запис
account-old-lead = Увійдіть до облікового запису, з якого переїжджаєте. На цьому кроці Rehome лише читає ваші контакти.
account-gone-lead = Те, що збережено у файлі резервної копії, ще можна перенести.
account-your-new-account = Ваш новий обліковий запис
account-new-lead = Обліковий запис, до якого буде перенесено контакти.
account-old-account = Старий запис
account-the-one-you-are-leaving = звідки ви переїжджаєте
account-new-account = Новий запис
account-comes-next = наступний крок
account-not-chosen-yet = ще не вибрано
account-not-signed-in-yet = вхід ще не виконано
account-have-one = У мене є обліковий запис
account-have-one-why = Увійти до нього
account-create-one = Створити обліковий запис
account-create-one-why = На сервері, який ви виберете
account-address = Адреса
account-address-hint = Ваша адреса XMPP, наприклад you@server.example
account-password = Пароль
account-password-hint = Той, з яким ваш месенджер входить до цього облікового запису
account-from-earlier = Старий сервер недоступний; Rehome використовує список, прочитаний раніше.
account-remember = Зберегти пароль у сховищі паролів
account-closing-day = День закриття
account-example-of-a-day = наприклад, { $day }
account-why-a-closing-day = Якщо ви його знаєте. Rehome скаже, чи вистачить часу.
account-in-rehearsal = { $until } (у пробному перенесенні)
account-advanced = Додатково
account-already-offline = Мій сервер уже не працює
account-server = Сервер
account-server-example = визначається за адресою
account-server-hint = Лише якщо його не вдається знайти за адресою: host:5222 або tls://host:5223
account-only-this-certificate = На цьому сервері Rehome довіряє лише сертифікату з таким відбитком:
account-trust-usual-ones = Повернути звичайну перевірку
account-next = Далі
account-back = Назад
account-cancel = Скасувати
account-signing-in = Вхід…
account-type-the-address = Введіть адресу облікового запису.
account-type-the-password = Введіть пароль цього облікового запису.
account-type-a-host = Введіть назву хоста, а якщо порт нестандартний, то й порт: host:5222
account-same-account = Це обліковий запис, з якого ви переїжджаєте.
account-name-is-missing = Бракує вашого імені та @: you@server.example
account-has-resource = Приберіть скісну риску й усе після неї: ця частина позначає пристрій.
account-no-address = Це не адреса. Адреса має такий вигляд: you@server.example.
account-wrong-password = Неправильна адреса або пароль. Перевірте їх і спробуйте ще раз.
account-kept-password-is-wrong = Пароль зі сховища паролів не підходить. Введіть правильний.
account-password-expired = Термін дії цього пароля закінчився.
account-no-such-server = Не вдається знайти сервер { $server }. Перевірте, чи немає помилки в адресі.
account-out-of-reach = Зараз немає зв’язку з { $server }.
account-not-online = Не вдається знайти жодного сервера. Чи підключено цей комп’ютер до інтернету?
account-will-be-replaced = Правильний пароль замінить його у сховищі, якщо не зняти позначку.
account-offline = Сервер уже не працює?
account-offline-why = Те, що збережено у файлі резервної копії, ще можна перенести.
account-offline-and-known = Список контактів прочитано на самому початку, тож перенесення можна продовжити. Але тих, кого ще не повідомлено про переїзд, зі старої адреси повідомити вже не вийде.
account-open-a-backup = Відкрити резервну копію…
account-go-on-without = Продовжити без старого сервера
account-details = Подробиці
account-cannot-sign-in = Rehome не може увійти на { $server }
account-old-encryption = Шифрування на { $server } застаріло
account-use-old-encryption = Використати застаріле шифрування
account-trust = Довіряти цьому сертифікату
account-trust-is-narrow = Лише цьому сертифікату, лише для цього сервера й цього перенесення. Не певні? Запитайте в адміністраторів сервера.
account-trust-after-all = Довіряти цьому сертифікату…
account-trust-by-fingerprint = Довіряйте йому, лише якщо відбиток вам повідомили адміністратори сервера.
account-choose-another = Вибрати інший сервер
account-really-trust = Довіряти цьому сертифікату?
account-compare-fingerprint = Порівняйте цей відбиток із тим, який вам повідомили адміністратори сервера. Якщо вони різні, хтось сторонній може прочитати ваш пароль і повідомлення.
account-do-not-trust = Не довіряти
account-nobody-by-name = ім’я не вказано
account-valid-from-to = { $from } — { $to }
account-without-old-server = Без старого сервера
account-without-old-server-why = Rehome не може надіслати контактам повідомлення з вашої старої адреси. Про переїзд вони дізнаються із запиту на контакт від вашого нового облікового запису, і кожен має прийняти цей запит.
account-why-filled-in = Чому тут уже все заповнено?
account-why-filled-in-why = Це пробне перенесення, тому Rehome вписав вигаданий обліковий запис. Натисніть «Далі». Або змініть пароль, щоб побачити, що буде, коли він неправильний.
account-signed-in = { $count ->
    [one] Вхід виконано. { $count } контакт.
    [few] Вхід виконано. { $count } контакти.
    [many] Вхід виконано. { $count } контактів.
   *[other] Вхід виконано. { $count } контакту.
}
account-forgotten = Забули пароль?
account-forgotten-why = Пароль часто можна переглянути або змінити в месенджері, у якому ви ще не вийшли з облікового запису. Якщо ні, зверніться до адміністраторів { $server }.
account-certificate-names = Для
account-certificate-issuer = Ким видано
account-certificate-time = Чинний
account-certificate-fingerprint = Відбиток

account-file-title = Файл вашого облікового запису
account-file = Файл
account-file-hint = Файл від Rehome, сервера або програми експорту, зазвичай .xml
account-file-no-dialog = У цій системі немає вікна вибору файлів. Введіть повний шлях до файлу.
account-choose-file = Вибрати файл…
account-read-file = Відкрити
account-reading-file = Читаємо файл
account-type-the-file = Введіть назву файлу.
account-file-empty = У цьому файлі немає облікового запису.
account-file-contacts = { $count ->
    [one] { $count } контакт.
    [few] { $count } контакти.
    [many] { $count } контактів.
   *[other] { $count } контакту.
}
account-file-left = Крім того, у ньому є те, що перенести неможливо: { $names }.
account-file-missing = Він посилається на файли, які не вдалося прочитати: { $names }.
account-file-which = У цьому файлі кілька облікових записів. Який із них ваш?
account-do-use-old-encryption = скористайтеся застарілим шифруванням
