### Перевірка перед початком перенесення.

review-nothing-changes = Нічого не зміниться, доки ви не перевірите цей список і не натиснете «Перенести».

review-sent-nothing = Ніхто не отримає ні запиту, ні повідомлення
review-sent-requests = { $requests ->
    [one] { $requests } людина отримає запит на контакт
    [few] { $requests } людини отримають запит на контакт
    [many] { $requests } людей отримають запит на контакт
   *[other] { $requests } людини отримають запит на контакт
}
review-sent-messages = { $messages ->
    [one] { $messages } людина отримає повідомлення
    [few] { $messages } людини отримають повідомлення
    [many] { $messages } людей отримають повідомлення
   *[other] { $messages } людини отримають повідомлення
}
review-sent-both = { $requests ->
    [one] { $requests } людина отримає запит на контакт, { $messages } — повідомлення
    [few] { $requests } людини отримають запит на контакт, { $messages } — повідомлення
    [many] { $requests } людей отримають запит на контакт, { $messages } — повідомлення
   *[other] { $requests } людини отримають запит на контакт, { $messages } — повідомлення
}
review-sent-short = { $requests } { $requests ->
    [one] запит
    [few] запити
    [many] запитів
   *[other] запиту
}, { $messages } { $messages ->
    [one] повідомлення
    [few] повідомлення
    [many] повідомлень
   *[other] повідомлення
}

review-takes-moment = Менше хвилини
review-takes-minutes = { $count ->
    [one] Приблизно { $count } хвилина
    [few] Приблизно { $count } хвилини
    [many] Приблизно { $count } хвилин
   *[other] Приблизно { $count } хвилини
}
review-takes-hours = { $half ->
    [yes] Приблизно { $count }½ години
   *[no] Приблизно { $count } { $count ->
        [one] година
        [few] години
        [many] годин
       *[other] години
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } обмежує кількість запитів на контакт. Можна робити перерви.

review-comes-profile = профіль
review-comes-picture = аватар
review-comes-nickname = псевдонім
review-comes-rooms = { $count ->
    [one] { $count } кімната
    [few] { $count } кімнати
    [many] { $count } кімнат
   *[other] { $count } кімнати
}
review-comes-private = нотатки й налаштування застосунків
review-comes-published = те, що опублікували ваші застосунки
review-comes-blocked = { $count ->
    [one] { $count } заблокована адреса
    [few] { $count } заблоковані адреси
    [many] { $count } заблокованих адрес
   *[other] { $count } заблокованої адреси
}
review-comes-rights = { $count ->
    [one] права в { $count } кімнаті
    [few] права в { $count } кімнатах
    [many] права в { $count } кімнатах
   *[other] права в { $count } кімнати
}
review-comes-hosted = { $count ->
    [one] { $count } ваша кімната
    [few] { $count } ваші кімнати
    [many] { $count } ваших кімнат
   *[other] { $count } вашої кімнати
}
review-comes-requests = { $count ->
    [one] { $count } запит без відповіді
    [few] { $count } запити без відповіді
    [many] { $count } запитів без відповіді
   *[other] { $count } запиту без відповіді
}
review-comes-statement = позначка про переїзд у старому обліковому записі
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } контакт: { $parts }.
    [few] { $count } контакти: { $parts }.
    [many] { $count } контактів: { $parts }.
   *[other] { $count } контакту: { $parts }.
}
review-behind-transport = { $count } через транспорт { $network }
review-behind-transports = { $transports ->
    [one] { $count } через { $transports } транспорт
    [few] { $count } через { $transports } транспорти
    [many] { $count } через { $transports } транспортів
   *[other] { $count } через { $transports } транспорту
}
review-behind-unplaced = { $count ->
    [one] { $count } нерозпізнаний
    [few] { $count } нерозпізнані
    [many] { $count } нерозпізнаних
   *[other] { $count } нерозпізнаного
}
review-behind-others = { $count ->
    [one] { $count } інший
    [few] { $count } інші
    [many] { $count } інших
   *[other] { $count } іншого
}
review-behind-short = { $count ->
    [one] { $count } залишається.
    [few] { $count } залишаються.
    [many] { $count } залишаються.
   *[other] { $count } залишаються.
}
review-rooms-close = { $count ->
    [one] { $count } кімната закриється разом із сервером.
    [few] { $count } кімнати закриються разом із сервером.
    [many] { $count } кімнат закриються разом із сервером.
   *[other] { $count } кімнати закриються разом із сервером.
}
review-close-short = { $count ->
    [one] { $count } закриється
    [few] { $count } закриються
    [many] { $count } закриються
   *[other] { $count } закриються
}
review-differ-short = { $count ->
    [one] { $count } відмінність
    [few] { $count } відмінності
    [many] { $count } відмінностей
   *[other] { $count } відмінності
}
review-transport = Транспорт { $network }
review-transport-unknown = Транспорт

review-of-people = { $all ->
    [one] { $moving } з { $all } людини
    [few] { $moving } з { $all } людей
    [many] { $moving } з { $all } людей
   *[other] { $moving } з { $all } людини
}
review-move = { $count ->
    [one] Перенести { $count } контакт…
    [few] Перенести { $count } контакти…
    [many] Перенести { $count } контактів…
   *[other] Перенести { $count } контакту…
}
review-move-short = Перенести { $count }…
review-move-question = { $count ->
    [one] Перенести { $count } контакт?
    [few] Перенести { $count } контакти?
    [many] Перенести { $count } контактів?
   *[other] Перенести { $count } контакту?
}
review-move-yes = { $count ->
    [one] Перенести { $count } контакт
    [few] Перенести { $count } контакти
    [many] Перенести { $count } контактів
   *[other] Перенести { $count } контакту
}
review-requests = { $count ->
    [one] { $count } запит на контакт
    [few] { $count } запити на контакт
    [many] { $count } запитів на контакт
   *[other] { $count } запиту на контакт
}
review-messages = { $count ->
    [one] { $count } повідомлення
    [few] { $count } повідомлення
    [many] { $count } повідомлень
   *[other] { $count } повідомлення
}
review-from = від { $account }
review-include = { $count ->
    [1] Цей контакт працює лише через { $old }. На { $new } за цією адресою ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
    [one] { $count } контакт звідти працює лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
    [few] { $count } контакти звідти працюють лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
    [many] { $count } контактів звідти працюють лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
   *[other] { $count } контакту звідти працюють лише через { $old }. На { $new } за такими адресами ніхто не відповість, доки ви самі не налаштуєте там такий транспорт.
}
review-include-yes = { $count ->
    [one] Перенести { $count } контакт
    [few] Перенести { $count } контакти
    [many] Перенести { $count } контактів
   *[other] Перенести { $count } контакту
}

review-kind-profile = Профіль
review-kind-picture = Аватар
review-kind-nickname = Псевдонім
review-kind-rooms = Кімнати
review-kind-private = Нотатки й налаштування
review-kind-published = Дані застосунків
review-kind-blocked = Заблоковані адреси
review-kind-rights = Права в кімнатах
review-kind-hosted = Ваші кімнати
review-kind-statement = Позначка про переїзд
review-and-others = { $first } і ще { $count }
review-entries = { $count ->
    [one] { $count } елемент
    [few] { $count } елементи
    [many] { $count } елементів
   *[other] { $count } елемента
}
review-rights = { $count ->
    [one] { $count } кімната надає новому обліковому запису ті самі права
    [few] { $count } кімнати надають новому обліковому запису ті самі права
    [many] { $count } кімнат надають новому обліковому запису ті самі права
   *[other] { $count } кімнати надають новому обліковому запису ті самі права
}
review-cannot-message = Без старого сервера Rehome не може надіслати контактам повідомлення з { $old }. У запиті на контакт буде вказано вашу стару адресу.
review-note-contacts = Повідомляє, куди ви переїхали. Месенджери, які це вміють, приймають вашу нову адресу автоматично. Цю позначку можуть прочитати лише ваші контакти.
review-note-anybody = Повідомляє, куди ви переїхали. Месенджери, які це вміють, приймають вашу нову адресу автоматично. Цю позначку може прочитати кожен, хто запитає старий сервер, як ви й вирішили на початку.

review-gets-no-message = Не бачить вас у мережі; не отримає повідомлення
review-gets-no-request = Ви не бачите цього контакту в мережі; він не отримає запиту
review-gets-nothing = Ви не бачите одне одного в мережі; нічого не надсилається
review-this-is-you = Це ви
review-left-out = Не переноситься
review-unreadable = Адресу неможливо прочитати
review-blocked = Заблоковано: не отримає ні запиту, ні повідомлення
review-there-as = У новому списку: { $label }

review-comes-archive-preferences = налаштування архіву повідомлень
review-kind-archive-preferences = Налаштування архіву
review-title = Перевірте перенесення
review-step = Перевірка
review-title-reading = Читання
review-title-move = Перенести?
review-title-include = Усе одно перенести?
review-people = Люди
review-rooms = Кімнати
review-data = Профіль і дані
review-reading = Читаємо ваші контакти…
review-not-read = Rehome не зміг прочитати ваші контакти.
review-empty = Ваш список контактів порожній. Профіль і кімнати все одно можна перенести.
review-label-message = Повідомлення
review-which-language = Якою мовою читають ваші контакти?
review-label-takes = Час
review-label-comes = Також
review-label-differs = Відмінності
review-stays-behind = Залишається
review-no-message = Повідомлення не надсилається.
review-reset = Повернути типове
review-instead-of = замість:
review-nothing = порожньо
review-no-picture = без аватара
review-more-differ = і ще { $count }
review-change = Змінити
review-show = Показати
review-show-all = Розгорнути
review-show-less = Згорнути
review-move-unknown = Перенести…
review-move-data = Перенести профіль і кімнати…
review-finish = Завершити перенесення…
review-finish-question = Завершити перенесення?
review-finish-yes = Завершити перенесення
review-what-can = Те, що буде додано до нового облікового запису, потім можна скасувати. Зі старого облікового запису нічого не видаляється.
review-search = Ім’я, адреса або група
review-filter-all = Усі
review-moved-too = Нова адреса
review-moved-too-to = Нова адреса: { $new }
review-keeps-address = Стара адреса, не { $new }
review-use-new-address = Узяти нову адресу
review-use-old-address = Узяти стару адресу
review-already-there = Уже там
review-already-listed = Уже у вашому новому списку
review-listed-twice = Є у списку двічі
review-uncertain = Неясно
review-uncertain-one = Не переноситься: Rehome не може визначити, людина це чи транспорт.
review-transport-why = На новому сервері його доведеться налаштувати заново самостійно.
review-uncertain-why = Rehome не може визначити, люди це чи транспорт.
review-include-anyway = Усе одно перенести…
review-include-short = Перенести…
review-include-all = Перенести всі
review-leave-behind = Не переносити
review-include-question = { $transport }: перенести?
review-leave-them = Не переносити
review-no-rooms = У ваших закладках немає кімнат.
review-move-bookmarks = Перенести закладки з моїми псевдонімами
review-room-joins = вхід автоматичний
review-room-left-out = Залишається на місці; закладки в новому обліковому записі не буде.
review-room-joined = Залишається на місці; новий обліковий запис увійде до неї.
review-room-listed = Залишається на місці; у новому обліковому записі буде закладка.
review-room-closes = Ця кімната закриється разом із сервером.
review-room-closes-on = Ця кімната закриється разом із сервером: { $day }.
review-room-yours = Ваша
review-room-members = { $count ->
    [one] { $count } учасник
    [few] { $count } учасники
    [many] { $count } учасників
   *[other] { $count } учасника
}
review-rebuild = Створити заново на { $server }
review-rebuild-elsewhere = Створити заново на іншому сервері
review-rebuild-why = { $count ->
    [1] З назвою, зображенням, правилами й одним учасником. Він отримає запрошення, а якщо переїхав — на нову адресу. Стара кімната не закривається: це ви вирішите потім.
    [one] З назвою, зображенням, правилами й учасниками ({ $count }). Вони отримають запрошення, а ті, хто переїхав, — на нову адресу. Стара кімната не закривається: це ви вирішите потім.
    [few] З назвою, зображенням, правилами й учасниками ({ $count }). Вони отримають запрошення, а ті, хто переїхав, — на нову адресу. Стара кімната не закривається: це ви вирішите потім.
    [many] З назвою, зображенням, правилами й учасниками ({ $count }). Вони отримають запрошення, а ті, хто переїхав, — на нову адресу. Стара кімната не закривається: це ви вирішите потім.
   *[other] З назвою, зображенням, правилами й учасниками ({ $count }). Вони отримають запрошення, а ті, хто переїхав, — на нову адресу. Стара кімната не закривається: це ви вирішите потім.
}
review-rebuild-empty = З назвою, зображенням і правилами. Стара кімната не закривається: це ви вирішите потім.
review-room-address = Адреса
review-room-free = вільна
review-room-taken = зайнята: виберіть іншу назву
review-room-no-address = Це не адреса кімнати.
review-room-no-place = Вона ваша, але на новому сервері немає кімнат.
review-room-subjects = Зазначити в темі кожної старої кімнати, куди вона переїхала
review-room-unread = Вона ваша, але Rehome не зміг прочитати те, що потрібно, щоб створити її заново.
review-room-silent = Кімната не відповіла, тож Rehome не може визначити, чия вона.
review-room-ownerless = Чия вона, невідомо. Коли сервера не стане, закладка нікуди не вестиме.
review-room-owners = Її власники: { $owners }. Запитайте, чи перенесуть її:
review-room-copy = Копіювати текст запитання
review-room-message = Кімната { $room } закриється разом зі своїм сервером. Ви її перенесете? Моя нова адреса: { $new }.
review-room-message-day = Кімната { $room } закриється разом зі своїм сервером ({ $day }). Ви її перенесете? Моя нова адреса: { $new }.
review-which = Тут ваші облікові записи відрізняються: що вибрати?
review-as-it-is = Переноситься як є
review-note-and-requests = Позначка й запити
review-nothing-else = У старому обліковому записі більше немає нічого, що можна перенести.
review-stays-there = Залишається в старому обліковому записі.
review-never-moves = Ключі шифрування, повідомлення на чужих серверах і ваші облікові записи в транспортах ніколи не переносяться. Те, що замінюється, зберігається в журналі перенесення, тож його можна повернути.
review-what-is-this = Що це?
review-hide = Сховати
review-doubtful = У списку блокувань є цілі сервери: сервер нового облікового запису або сервери, де є ваші контакти. Їх буде заблоковано, лише якщо ви їх позначите. До того контакти звідти не отримають ні запиту, ні повідомлення.
review-block-server = Заблокувати всіх на { $server }
review-means-profile = Те, що бачать інші, коли переглядають відомості про вас: повне ім’я, день народження, адреса електронної пошти тощо.
review-means-picture = Зображення, яке ваші контакти бачать поруч із вашим ім’ям.
review-means-nickname = Ім’я, під яким вас показують месенджери ваших контактів, якщо вони не вибрали інше.
review-means-rooms = Групові чати з ваших закладок і ті, до яких ваші месенджери входять самі. Списки обох облікових записів об’єднуються.
review-means-private = Те, що деякі месенджери зберігають на сервері: нотатки про контакти, які адреси належать одній людині, налаштування.
review-means-published = Те, що ще опублікували в обліковому записі ваші застосунки. Позначки про те, доки ви дочитали в кімнатах, і зашифрована резервна копія ключа OpenPGP придатні й для нового облікового запису, тому копіюються.
review-means-blocked = Адреси, які ви заблокували. Списки обох облікових записів об’єднуються, тож ніхто із заблокованих до вас не дістанеться.
review-means-archive = Чиї повідомлення сервер для вас зберігає, а чиї — ніколи. Якщо для старого облікового запису зберігалося менше, то й для нового зберігатиметься не більше.
review-means-rights = У групових чатах, де ви власник або адміністратор, новий обліковий запис отримає ті самі права. У старого вони залишаться.
review-means-hosted = Ваші групові чати на старому сервері: їх буде створено заново на новому, і всіх туди запросять. Ті, хто в них є, дізнаються про це.
review-means-requests = Люди, які хочуть бачити старий обліковий запис у мережі й ще не отримали відповіді: натомість новий сам надішле їм запит.
review-means-statement = Позначка в старому обліковому записі про те, куди ви переїхали.
review-requests-check = Перевірити
review-requests-checking = Перевіряємо…
review-requests-again = Ще раз
review-requests-nobody = На відповідь ніхто не чекає.
review-requests-listed = Є у списку контактів, вирішуйте там.
review-requests-not-yet = Під час перевірки старий обліковий запис на мить з’явиться в мережі.
review-requests-later = Перевіряється на початку перенесення: старий обліковий запис на мить з’явиться в мережі, і всім, кого буде знайдено, новий надішле запит.
review-requests-wait = Вони чекають на вашу відповідь у старому обліковому записі, як і всі, хто надішле запит згодом.
review-requests-ticked = Усім позначеним новий обліковий запис надішле запит. Інші та ті, хто надішле запит згодом, чекають на вашу відповідь у старому обліковому записі.
review-requests-says = «{ $says }»
