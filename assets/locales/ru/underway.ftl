### Страница окна во время переноса.

underway-left-moment = Осталось меньше минуты
underway-left-minutes = { $count ->
    [one] Осталось около { $count } минуты
    [few] Осталось около { $count } минут
    [many] Осталось около { $count } минут
   *[other] Осталось около { $count } минуты
}
underway-left-hours = { $half ->
    [yes] Осталось около { $count }½ часа
   *[no] Осталось около { $count } { $count ->
       [one] часа
       [few] часов
       [many] часов
      *[other] часа
   }
}

underway-lets-through = { $count ->
    [one] { $server } пропускает примерно { $count } запрос в минуту.
    [few] { $server } пропускает примерно { $count } запроса в минуту.
    [many] { $server } пропускает примерно { $count } запросов в минуту.
   *[other] { $server } пропускает примерно { $count } запроса в минуту.
}
underway-lets-through-few = { $server } пропускает лишь несколько запросов в час.
underway-well-before = Все запросы должны уйти задолго до дня закрытия ({ $day }).
underway-before = Все запросы должны уйти до дня закрытия ({ $day }).
underway-too-long = День закрытия старого сервера — { $day }: не закрывайте Rehome.
underway-today = Старый сервер закрывается сегодня: не закрывайте Rehome.

underway-not-reached = { $count ->
    [one] С { $count } человеком не удалось связаться
    [few] С { $count } людьми не удалось связаться
    [many] С { $count } людьми не удалось связаться
   *[other] С { $count } человека не удалось связаться
}
underway-no-message = Ваше сообщение не дошло.
underway-server-not-found = Сервер контакта не найден.
underway-server-silent = Сервер контакта не отвечает.
underway-no-account = Такого аккаунта больше нет.
underway-not-copied = Ваш новый сервер не добавил этот контакт в список.
underway-not-removed = Прежний адрес контакта всё ещё в вашем списке, его можно удалить там.
underway-not-asked = Запрос в контакты не дошёл.
underway-uninvited = { $who } хочет видеть статус { $new }, но в переносе не участвует. Ответьте в своём мессенджере.

underway-stop-nobody = Запросы отправлять некому. То, что в вашем новом списке, останется там.
underway-stop-everybody = Все запросы отправлены и остаются в силе.
underway-stop-none = Ни одного запроса ещё не отправлено. Пока вы не продолжите, у ваших контактов есть только ваш старый адрес.
underway-stop = { $left ->
    [1] Запросы отправлены и остаются в силе: { $asked } из { $all }. Пока вы не продолжите, у одного контакта есть только ваш старый адрес.
    [one] Запросы отправлены и остаются в силе: { $asked } из { $all }. Пока вы не продолжите, у остальных ({ $left }) есть только ваш старый адрес.
    [few] Запросы отправлены и остаются в силе: { $asked } из { $all }. Пока вы не продолжите, у остальных ({ $left }) есть только ваш старый адрес.
    [many] Запросы отправлены и остаются в силе: { $asked } из { $all }. Пока вы не продолжите, у остальных ({ $left }) есть только ваш старый адрес.
   *[other] Запросы отправлены и остаются в силе: { $asked } из { $all }. Пока вы не продолжите, у остальных ({ $left }) есть только ваш старый адрес.
}
underway-continue = Продолжить можно в любое время. Для перерыва достаточно нажать «Пауза».
underway-continue-before = Продолжить можно в любое время, пока сервер не закрылся ({ $day }). Для перерыва достаточно нажать «Пауза».

underway-asked = Запросы: { $done } из { $all }
underway-copied = Скопировано: { $done } из { $all }

underway-tries-again = После переноса нажмите «Продолжить», чтобы попробовать ещё раз.
underway-moving = Перенос
underway-paused = Пауза
underway-paused-why = Пока вы не продолжите, ничего не отправляется.
underway-stopping = Остановка…
underway-stopping-why = Завершается то, что уже начато.
underway-waiting = Ожидание: { $server }
underway-waiting-why = Rehome сам попробует ещё раз.
underway-reading = Читаются оба аккаунта
underway-reading-why = На этом шаге ничего не отправляется.
underway-announcing = Ставится отметка о переезде
underway-announcing-why = Мессенджеры, которые это умеют, сами примут ваш новый адрес.
underway-by-server = Старый сервер переносит ваши контакты
underway-by-server-why = Работают оба сервера. Это может занять некоторое время.
underway-data = Переносятся профиль и комнаты
underway-data-why = То, что есть в обоих аккаунтах, останется таким, как вы выбрали.
underway-copying = Копируется ваш список
underway-copying-why = Этого никто не заметит.
underway-asking = Отправляются запросы контактам
underway-asking-why = Контакты получают запрос с вашего нового адреса.
underway-checking = Проверяется, всё ли на месте
underway-checking-why = Rehome ещё раз читает ваш новый аккаунт.
underway-answers = Ожидание первых ответов
underway-answers-why = Некоторые мессенджеры отвечают сами.
underway-title-close = Закрыть?
underway-title-stop = Остановить?
underway-title-stopping = Остановка
underway-lane-listed = В новом списке
underway-lane-asked = Запросы
underway-lane-answered = Ответы
underway-did-listed = в новом списке
underway-did-asked = запрос отправлен
underway-did-told = сообщение дошло
underway-did-answer = ответ получен
underway-did-decline = отказ
underway-did-move = тоже новый адрес: запрос уходит туда
underway-did-fail = связаться не удалось
underway-no-problems = Пока без проблем
underway-show = Показать
underway-hide = Скрыть
underway-more = { $count ->
    [one] и ещё { $count }; все названы в отчёте
    [few] и ещё { $count }; все названы в отчёте
    [many] и ещё { $count }; все названы в отчёте
   *[other] и ещё { $count }; все названы в отчёте
}
underway-go-on-without = Продолжить без него
underway-wait = Подождать
underway-pause = Пауза
underway-stop-button = Остановить…
underway-stop-question = Остановить перенос?
underway-stop-now = Остановить
underway-keep-moving = Продолжить
underway-close-question = Закрыть Rehome?
underway-close-why = Всё, что уже перенесено, останется. Остальное продолжится, когда вы снова откроете Rehome.
underway-stop-and-close = Остановить и закрыть
underway-may-close = Rehome можно закрыть. Он продолжит, когда вы снова его откроете.
underway-may-close-short = Rehome можно закрыть; он продолжит потом.
underway-others-move-on = Для всех остальных перенос идёт дальше. Rehome можно закрыть; он продолжит, когда вы снова его откроете.
underway-awake = Идёт перенос
underway-over = Перенос закончен
