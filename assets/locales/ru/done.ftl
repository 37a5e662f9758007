### Последняя страница: как прошёл перенос и что делать дальше.

done-live-here = Теперь ваш адрес — { $account }.
done-you-live-here = теперь вы здесь
done-today = сегодня, { $time }
done-of = { $done } из { $all }

done-stopped = Перенос остановлен.
done-almost = Перенесено почти всё.
done-some = Перенесено контактов: { $moved } из { $all }.

done-there-nobody = Переносить было некого.
done-there = { $count ->
    [1] Единственный контакт уже в новом списке.
    [one] Все контакты ({ $count }) уже в новом списке.
    [few] Все { $count } контакта уже в новом списке.
    [many] Все { $count } контактов уже в новом списке.
   *[other] Все { $count } контакта уже в новом списке.
}
done-all-answered = { $count ->
    [1] На единственный запрос получен ответ.
    [one] Ответили все, кому отправлен запрос: { $count }.
    [few] Ответили все, кому отправлен запрос: { $count }.
    [many] Ответили все, кому отправлен запрос: { $count }.
   *[other] Ответили все, кому отправлен запрос: { $count }.
}
done-answered = { $answered ->
    [one] Ответил { $answered } из { $asked }, кому отправлен запрос; остальным может понадобиться несколько дней.
    [few] Ответили { $answered } из { $asked }, кому отправлен запрос; остальным может понадобиться несколько дней.
    [many] Ответили { $answered } из { $asked }, кому отправлен запрос; остальным может понадобиться несколько дней.
   *[other] Ответили { $answered } из { $asked }, кому отправлен запрос; остальным может понадобиться несколько дней.
}
done-not-answered = Ответов пока нет; это может занять несколько дней.
done-unreachable = { $count ->
    [1] Один человек сейчас не на связи.
    [one] С { $count } человеком сейчас нет связи.
    [few] С { $count } людьми сейчас нет связи.
    [many] С { $count } людьми сейчас нет связи.
   *[other] С { $count } человека сейчас нет связи.
}
done-else-missing = Все контакты уже в новом списке, но кое-что другое ещё не перенесено.
done-to-ask = { $count ->
    [one] Все контакты уже в новом списке. Осталось отправить { $count } запрос.
    [few] Все контакты уже в новом списке. Осталось отправить { $count } запроса.
    [many] Все контакты уже в новом списке. Осталось отправить { $count } запросов.
   *[other] Все контакты уже в новом списке. Осталось отправить { $count } запроса.
}
done-missing = { $count ->
    [one] Пока не хватает { $count } контакта.
    [few] Пока не хватает { $count } контактов.
    [many] Пока не хватает { $count } контактов.
   *[other] Пока не хватает { $count } контакта.
}
done-continue = Ничего не потеряно: продолжите, когда вам удобно.
done-continue-before = Ничего не потеряно: продолжите, когда вам удобно, но пока сервер не закрылся ({ $day }).
done-not-asked-yet = { $count ->
    [1] Один запрос ещё не отправлен. Он уйдёт, когда вы нажмёте «Продолжить».
    [one] Ещё не отправлен { $count } запрос. Они уйдут, когда вы нажмёте «Продолжить».
    [few] Ещё не отправлено { $count } запроса. Они уйдут, когда вы нажмёте «Продолжить».
    [many] Ещё не отправлено { $count } запросов. Они уйдут, когда вы нажмёте «Продолжить».
   *[other] Ещё не отправлено { $count } запроса. Они уйдут, когда вы нажмёте «Продолжить».
}
done-people-more = { $first }, { $second } и ещё { $count }
done-transports-more = { $first }, { $second } и ещё { $count }

done-before = День закрытия: { $day }
done-keep = Не закрывайте старый аккаунт
done-keep-until = До этого дня не закрывайте старый аккаунт: друзья, которые ещё не ответили, видят вас там.
done-keep-weeks = Хотя бы две недели: друзья, которые ещё не ответили, видят вас там.
done-keep-over = Если старый сервер ещё работает: друзья, которые ещё не ответили, видят вас там.
done-remind-tomorrow = В календарь на завтра
done-remind = В календарь: { $day }
done-reminder = Кто ещё не ответил? Проверьте, пока { $account } не закрыт
done-reminder-text = Откройте Rehome, выберите «Кто ответил» и отправьте напоминания тем, кто не ответил.
done-reminder-text-day = Откройте Rehome, выберите «Кто ответил» и отправьте напоминания тем, кто не ответил. Последний день { $account } — { $day }; потом отправить оттуда напоминание будет нельзя.

done-people = { $count ->
    [one] { $count } перенесён
    [few] { $count } перенесены
    [many] { $count } перенесено
   *[other] { $count } перенесены
}
done-people-missing = { $count ->
    [one] { $count } ещё не перенесён
    [few] { $count } ещё не перенесены
    [many] { $count } ещё не перенесено
   *[other] { $count } ещё не перенесены
}
done-people-too = { $count ->
    [1] { $count } со своим новым адресом
    [one] { $count } со своими новыми адресами
    [few] { $count } со своими новыми адресами
    [many] { $count } со своими новыми адресами
   *[other] { $count } со своими новыми адресами
}
done-behind = { $count }: { $domains }
done-data = перенесено видов данных: { $count }
done-data-missing = перенесено: { $count }, не полностью: { $missing }

done-phone = Войти на телефоне
done-phone-inside = QR-код и мессенджеры для каждой системы
done-computer = Компьютер
done-copy-address = Скопировать адрес
done-report = Сохранить отчёт
done-report-inside = страница для браузера
done-report-why = Страница для браузера: кто перенесён, кто остался и почему.
done-save-report = Сохранить отчёт…
done-report-title = Сохранить отчёт
done-reminder-title = Сохранить напоминание
done-open-report = Открыть
done-saved-as = Сохранено как { $file }
done-people-name = Люди
done-behind-name = Остались
done-rooms = Комнаты и транспорты
done-rooms-inside = что осталось сделать вам
done-close-rooms = Закрыть старые комнаты…
done-close-rooms-now = Закрыть навсегда
done-closing-rooms = Старые комнаты закрываются
done-data-name = Профиль и данные
done-closing = Как закрыть старый аккаунт
done-closing-inside = когда можно и как это сделать
done-closing-when = Когда можно закрыть старый аккаунт
done-closing-then = Что после этого перестанет работать
done-closing-how = Как это сделать
done-log = Одним предложением
done-log-inside = на память
done-nobody-behind = Никто не остался.
done-others = Другие
done-uncertain = Неясно
done-uncertain-advice = Rehome не может определить, человек это или транспорт: { $domain }. Если это люди, добавьте их в новом аккаунте вручную или начните этот перенос ещё раз и отметьте их.
done-transport = Транспорт
done-transport-advice = Посмотрите в мессенджере, есть ли на { $new } транспорт в ту же сеть, и зарегистрируйтесь там со своим именем и паролем в этой сети. Тогда эти контакты вернутся сами.
done-more-behind = { $count ->
    [one] и ещё { $count }; все названы в отчёте
    [few] и ещё { $count }; все названы в отчёте
    [many] и ещё { $count }; все названы в отчёте
   *[other] и ещё { $count }; все названы в отчёте
}
done-listed = В новом списке
done-not-yet-answered = Ещё не ответили
done-not-asked = Запрос не отправлен
done-missing-word = Не хватает
done-to-do = Осталось сделать
done-out-of-reach = Нет связи
done-not-listed = Ещё не в новом списке
done-not-listed-why = Нажмите «Продолжить», чтобы добавить их.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Решить…
done-copy-failures = Скопировать ответы серверов
done-stopped-word = Остановлен
done-almost-word = Почти готово
done-later = Позже
done-meanwhile = А пока
done-answers-counted = Ответы, которые придут, пока это окно открыто, учитываются сразу.
done-answers-not-counted = Ответы здесь больше не учитываются. { $why }
done-undo = Отменить перенос…
done-undo-question = Отменить этот перенос?
done-undo-now = Отменить
done-undo-keep = Не отменять
done-undoing = Перенос отменяется
done-undoing-why = То, что было добавлено, удаляется из нового аккаунта.
done-undone = Перенос отменён
done-undone-partly = Отменено не всё. Осталось:
done-undo-failed = Уже отменённое так и останется отменённым, и продолжить можно с этого места.
