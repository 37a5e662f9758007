### Сторінка, на якій триває перенесення.

underway-left-moment = Залишилося менше хвилини
underway-left-minutes = { $count ->
    [one] Залишилося близько { $count } хвилини
    [few] Залишилося близько { $count } хвилин
    [many] Залишилося близько { $count } хвилин
   *[other] Залишилося близько { $count } хвилини
}
underway-left-hours = { $half ->
    [yes] Залишилося близько { $count }½ години
   *[no] Залишилося близько { $count } { $count ->
        [one] години
        [few] годин
        [many] годин
       *[other] години
    }
}

underway-lets-through = { $count ->
    [one] { $server } пропускає приблизно { $count } запит за хвилину.
    [few] { $server } пропускає приблизно { $count } запити за хвилину.
    [many] { $server } пропускає приблизно { $count } запитів за хвилину.
   *[other] { $server } пропускає приблизно { $count } запиту за хвилину.
}
underway-lets-through-few = { $server } пропускає лише кілька запитів за годину.
underway-well-before = Надсилання має завершитися задовго до дня закриття ({ $day }).
underway-before = Надсилання має завершитися до дня закриття ({ $day }).
underway-too-long = День закриття старого сервера: { $day }. Не закривайте Rehome.
underway-today = Старий сервер закривається сьогодні: не закривайте Rehome.

underway-not-reached = { $count ->
    [one] Немає зв’язку з { $count } контактом
    [few] Немає зв’язку з { $count } контактами
    [many] Немає зв’язку з { $count } контактами
   *[other] Немає зв’язку з { $count } контакту
}
underway-no-message = Ваше повідомлення не дійшло.
underway-server-not-found = Сервер контакту не вдається знайти.
underway-server-silent = Сервер контакту не відповідає.
underway-no-account = Такого облікового запису вже немає.
underway-not-copied = Новий сервер не додав цей контакт до вашого списку.
underway-not-removed = Попередня адреса контакту досі у вашому списку; її можна видалити там.
underway-not-asked = Запит на контакт не дійшов.
underway-uninvited = { $who } хоче бачити { $new } у мережі, але не належить до цього перенесення. Дайте відповідь у своєму месенджері.

underway-stop-nobody = Надсилати запити нема кому. Те, що є в новому списку, там і залишиться.
underway-stop-everybody = Усі запити надіслано. Вони залишаються чинними.
underway-stop-none = Запити ще не надсилалися. Доки ви не продовжите, у контактів є лише ваша стара адреса.
underway-stop = Надіслано запитів: { $asked } з { $all }. Вони залишаються чинними. В інших контактів ({ $left }) є лише ваша стара адреса, доки ви не продовжите.
underway-continue = Продовжити можна будь-коли. Для перерви досить натиснути «Пауза».
underway-continue-before = Продовжити можна будь-коли до дня закриття ({ $day }). Для перерви досить натиснути «Пауза».

underway-asked = Запити: { $done } з { $all }
underway-copied = Скопійовано: { $done } з { $all }

underway-tries-again = Після перенесення натисніть «Продовжити», щоб спробувати ще раз.
underway-moving = Перенесення
underway-paused = Пауза
underway-paused-why = Доки ви не продовжите, нічого не надсилається.
underway-stopping = Зупиняємо…
underway-stopping-why = Завершуємо те, що вже розпочато.
underway-waiting = Очікуємо: { $server }
underway-waiting-why = Rehome сам спробує ще раз.
underway-reading = Читаємо обидва облікові записи
underway-reading-why = На цьому кроці нічого не надсилається.
underway-announcing = Залишаємо позначку про переїзд
underway-announcing-why = Месенджери, які це вміють, приймають вашу нову адресу автоматично.
underway-by-server = Старий сервер переносить ваші контакти
underway-by-server-why = Працюють обидва сервери. Це може забрати певний час.
underway-data = Переносимо профіль і кімнати
underway-data-why = Те, що є в обох облікових записах, залишиться таким, як ви вибрали.
underway-copying = Копіюємо ваш список
underway-copying-why = Цього ніхто не помітить.
underway-asking = Надсилаємо запити контактам
underway-asking-why = Контакти отримують запит із вашої нової адреси.
underway-checking = Перевіряємо, чи все на місці
underway-checking-why = Rehome ще раз читає ваш новий обліковий запис.
underway-answers = Чекаємо перших відповідей
underway-answers-why = Деякі месенджери відповідають самі.
underway-title-close = Закрити?
underway-title-stop = Зупинити?
underway-title-stopping = Зупиняємо
underway-lane-listed = У новому списку
underway-lane-asked = Запити
underway-lane-answered = Відповіді
underway-did-listed = у новому списку
underway-did-asked = запит надіслано
underway-did-told = повідомлення дійшло
underway-did-answer = є відповідь
underway-did-decline = відмова
underway-did-move = теж нова адреса: запит іде туди
underway-did-fail = немає зв’язку
underway-no-problems = Поки що без проблем
underway-show = Показати
underway-hide = Сховати
underway-more = { $count ->
    [one] і ще { $count }; усіх названо у звіті
    [few] і ще { $count }; усіх названо у звіті
    [many] і ще { $count }; усіх названо у звіті
   *[other] і ще { $count }; усіх названо у звіті
}
underway-go-on-without = Продовжити без нього
underway-wait = Зачекати
underway-pause = Пауза
underway-stop-button = Зупинити…
underway-stop-question = Зупинити перенесення?
underway-stop-now = Зупинити
underway-keep-moving = Продовжити
underway-close-question = Закрити Rehome?
underway-close-why = Що вже перенесено, залишиться. Решту Rehome перенесе, коли ви знову його відкриєте.
underway-stop-and-close = Зупинити й закрити
underway-may-close = Rehome можна закрити. Він продовжить, коли ви знову його відкриєте.
underway-may-close-short = Rehome можна закрити; він продовжить потім.
underway-others-move-on = Для всіх інших перенесення триває. Rehome можна закрити; він продовжить, коли ви знову його відкриєте.
underway-awake = Триває перенесення
underway-over = Перенесення завершено
