### Термінал. Параметри (--from, --data-dir …) і слова великими літерами після них залишаються як є.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = так
cli-no = ні
cli-answer-yes-or-no = Відповідайте «{ $yes }» або «{ $no }».
cli-start = Почати перенесення?
cli-send = Надіслати?
cli-undo = Скасувати перенесення?
cli-create = Створити { $account }?
cli-password = Пароль для { $account }:

cli-step-announcing = Записуємо нову адресу в старому обліковому записі.
cli-step-old-server = Сервери переносять контакти.
cli-step-contacts = Переносимо контакти до { $new }.
cli-step-data = Переносимо профіль, кімнати та інше.
cli-step-checking = Перевіряємо { $new }.
cli-step-reminding = Нагадуємо тим, хто ще не відповів.
cli-step-restoring-data = Повертаємо профіль, кімнати та інше до попереднього стану.
cli-step-taking-back = Прибираємо контакти з { $new }.
cli-step-waiting = Чекаємо на відповіді.
cli-steps-done = Виконано кроків: { $done } з { $all }.
cli-bar = { $done } з { $all }, { $left }
cli-uninvited = { $who } хоче бачити { $new } у мережі. Наскільки відомо Rehome, вашого старого облікового запису ця людина не бачила. Що відповісти, вирішуєте ви.
cli-has-answered = Надійшла відповідь від { $who }.
cli-said-no = Відмова від { $who }.
cli-probably-said-no = Імовірно, відмова від { $who }: запиту вже немає.
cli-not-copied = Не скопійовано: { $who }. { $why }
cli-not-asked-now = Зараз не вдається надіслати запит: { $who }. { $why }
cli-not-asked = Запит не надіслано: { $who }. { $why }
cli-told-in-doubt = Можливо, вже повідомлено про переїзд: { $who }. { $why }
cli-not-told = Не повідомлено про переїзд: { $who }. { $why }
cli-not-removed = У списку залишається попередня адреса: { $who }. { $why }
cli-stopping = Зупинимося після поточного кроку. Натисніть Ctrl-C ще раз, щоб зупинити негайно.
cli-stopped = Зупинено. Нічого не змінено.
cli-stopped-sentence = Зупинено.
cli-run-again = { $sentence } Запустіть ще раз, щоб продовжити з того самого місця.
cli-nothing-sent = Нічого не надіслано.
cli-practice = Це пробне перенесення: обидва сервери — усередині цієї програми, і нічого не виходить за межі цього комп’ютера.

cli-no-record = На цьому комп’ютері немає журналу цього перенесення.
cli-no-record-to-undo = На цьому комп’ютері немає журналу цього перенесення, тож скасовувати нема чого.
cli-no-folder = Немає теки для журналу перенесення. Вкажіть її: --data-dir DIR
cli-no-folder-of-records = Немає теки з журналами перенесень.
cli-records-unreadable = Не вдається прочитати журнали перенесень
cli-list-unwritable = Не вдається вивести список: { $error }.
cli-no-moves = Тут ще не починали жодного перенесення.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Не завершено: { $figures } Запустіть ще раз, щоб продовжити.
cli-day-over = Цей день ({ $day }) уже минув або він надто далеко.
cli-report-unwritten = Не вдалося записати звіт { $path }
cli-report-unwritable = Не вдається записати звіт: { $error }.
cli-result-unwritten = Не вдалося вивести результат
cli-backup-unwritten = Не вдалося записати резервну копію { $path }
cli-saved = { $account } збережено у { $path }: { $contacts }, { $rooms } і все інше, що там було. Пароля у файлі немає.
cli-from-file = Якщо сервер так і не повернеться, його може замінити раніше збережений файл: --from-file FILE
cli-file-accounts = У файлі є такі облікові записи: { $accounts }.
cli-file-account-missing = У { $path } немає { $account }.
cli-file-several = У { $path } кілька облікових записів; виберіть один за допомогою --from: { $accounts }
cli-file-no-account = У { $path } немає облікового запису.
cli-file-no-contacts = У { $path } немає контактів { $account }.
cli-file-unmovable = У { $path } є й те, що неможливо перенести: { $names }.
cli-report-ending = Назва файлу має закінчуватися на .html, .txt або .json.

cli-password-not-text = Пароль у { $variable } не є правильним текстом UTF-8.
cli-password-missing = Немає пароля для { $account }: задайте { $variable } або запустіть програму в терміналі.
cli-add-old-encryption = додайте --from-old-encryption
cli-which-account = Який обліковий запис перенести? Вкажіть його: --from ADDRESS
cli-which-name = Як назвати обліковий запис? Вкажіть ім’я: --to NAME@{ $server }
cli-other-invitation = Це запрошення для { $server }, тож створити з ним обліковий запис на { $other } не можна.
cli-no-password-generated = Не вдалося придумати пароль: { $error }.
cli-password-kept = Пароль збережено у сховищі паролів.
cli-created = { $account } створено.
cli-created-password = { $account } створено. Пароль, якого більше ніхто не знає: { $password }
cli-write-it-down = Запишіть його.
cli-not-created = Обліковий запис не створено.
cli-perhaps-not-created = Можливо, обліковий запис не створено. { $why }
cli-web-page-only = На { $server } облікові записи створюють на вебсторінці: { $page }
cli-no-way-to-create = Створити обліковий запис на { $server } звідси не можна. Можливо, на сайті сервера написано, як це зробити.
cli-form-asks = { $server } запитує: «{ $question }». Дайте відповідь: --field { $name }=VALUE
cli-picture-unwritten = Не вдалося зберегти зображення в { $path }
cli-picture-look = Подивіться на зображення в { $path }
cli-open = Відкрийте { $link }
cli-picture-missing = Бракує зображення, яке має бути тут.
cli-form-answer = Відповідь записують так: NAME=VALUE.

cli-no-display = Немає дисплея, на якому можна відкрити вікно.
cli-window-libraries = Не вдається відкрити вікно. Можливо, бракує однієї з цих бібліотек: { $libraries }. ({ $error })
cli-window-failed = Не вдається відкрити вікно. ({ $error })
cli-in-the-terminal = Усе можна зробити й у терміналі: rehome move --help
cli-not-started = Не вдалося запустити Rehome

cli-bad-resolver = REHOME_RESOLVER має бути у вигляді ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE має бути кількістю секунд: { $text }.

cli-no-such-language = Немає перекладу мовою «{ $language }». Доступні: { $languages }.
cli-room-addresses = Тут потрібні адреси двох кімнат зі знаком = між ними: спершу стара.

cli-nothing-closed = Жодної кімнати не закрито.
cli-rooms-can-be-closed = { $count ->
    [1] { $count } кімнату старого сервера створено заново, і там її можна закрити: rehome close-rooms
    [one] { $count } кімнату старого сервера створено заново, і там їх можна закрити: rehome close-rooms
    [few] { $count } кімнати старого сервера створено заново, і там їх можна закрити: rehome close-rooms
    [many] { $count } кімнат старого сервера створено заново, і там їх можна закрити: rehome close-rooms
   *[other] { $count } кімнати старого сервера створено заново, і там їх можна закрити: rehome close-rooms
}
