### В терминале.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = да
cli-no = нет
cli-answer-yes-or-no = Ответьте { $yes } или { $no }.
cli-start = Начать перенос?
cli-send = Отправить?
cli-undo = Отменить перенос?
cli-create = Создать { $account }?
cli-password = Пароль для { $account }:

cli-step-announcing = Оставляем в старом аккаунте отметку о новом адресе.
cli-step-old-server = Серверы переносят контакты.
cli-step-contacts = Контакты переносятся в аккаунт { $new }.
cli-step-data = Переносятся профиль, комнаты и всё остальное.
cli-step-checking = Проверяется { $new }.
cli-step-reminding = Отправляются напоминания тем, кто не ответил.
cli-step-restoring-data = Профиль, комнаты и всё остальное возвращаются в прежний вид.
cli-step-taking-back = Контакты убираются из аккаунта { $new }.
cli-step-waiting = Ожидание ответов.
cli-steps-done = Выполнено шагов: { $done } из { $all }.
cli-bar = { $done } из { $all }, { $left }
cli-uninvited = { $who } хочет видеть статус { $new }. Насколько известно Rehome, статус вашего старого аккаунта этому человеку не был виден. Решайте сами, что ответить.
cli-has-answered = Есть ответ: { $who }.
cli-said-no = Отказ: { $who }.
cli-probably-said-no = Вероятно, отказ: { $who }. Запроса больше нет.
cli-not-copied = Не удалось скопировать { $who }: { $why }
cli-not-asked-now = Сейчас нельзя отправить запрос { $who }: { $why }
cli-not-asked = Не удалось отправить запрос { $who }: { $why }
cli-told-in-doubt = { $who }, возможно, уже знает о переезде: { $why }
cli-not-told = Не удалось сообщить о переезде { $who }: { $why }
cli-not-removed = { $who } остаётся в списке и под прежним адресом: { $why }
cli-stopping = Остановка после текущего шага. Нажмите Ctrl-C ещё раз, чтобы остановить сразу.
cli-stopped = Остановлено. Ничего не изменилось.
cli-stopped-sentence = Остановлено.
cli-run-again = { $sentence } Запустите ещё раз, чтобы продолжить с этого места.
cli-nothing-sent = Ничего не отправлено.
cli-practice = Это пробный перенос: оба сервера находятся внутри программы, и ничто не покидает этот компьютер.

cli-no-record = На этом компьютере нет журнала этого переноса.
cli-no-record-to-undo = На этом компьютере нет журнала этого переноса, поэтому отменять нечего.
cli-no-folder = Нет папки для журнала переноса. Укажите её: --data-dir DIR
cli-no-folder-of-records = Папки с журналами переносов нет.
cli-records-unreadable = Не удаётся прочитать журналы переносов
cli-list-unwritable = Не удаётся вывести список: { $error }.
cli-no-moves = Здесь ещё не начинали ни одного переноса.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Не закончено: { $figures } Запустите ещё раз, чтобы продолжить.
cli-day-over = Этот день уже прошёл или слишком далеко: { $day }
cli-report-unwritten = Не удалось записать отчёт { $path }
cli-report-unwritable = Не удаётся записать отчёт: { $error }.
cli-result-unwritten = Не удалось записать результат
cli-backup-unwritten = Не удалось записать резервную копию { $path }
cli-saved = Аккаунт { $account } сохранён в { $path }: { $contacts }, { $rooms } и всё остальное, что там было. Пароля в этом файле нет.
cli-from-file = Если старый сервер так и не вернётся, его может заменить файл, сохранённый раньше: --from-file FILE
cli-file-accounts = В файле есть такие аккаунты: { $accounts }.
cli-file-account-missing = В { $path } нет аккаунта { $account }.
cli-file-several = В { $path } несколько аккаунтов; выберите один через --from: { $accounts }
cli-file-no-account = В { $path } нет ни одного аккаунта.
cli-file-no-contacts = В { $path } нет контактов { $account }.
cli-file-unmovable = В { $path } есть и то, что перенести нельзя: { $names }.
cli-report-ending = Имя файла должно заканчиваться на .html, .txt или .json.

cli-password-not-text = Пароль в { $variable } записан не в UTF-8.
cli-password-missing = Нет пароля для { $account }: задайте { $variable } или запустите Rehome в терминале.
cli-add-old-encryption = добавьте --from-old-encryption
cli-which-account = Какой аккаунт перенести? Укажите его: --from ADDRESS
cli-which-name = Как назвать аккаунт? Укажите имя: --to NAME@{ $server }
cli-other-invitation = Это приглашение на { $server }, создать по нему аккаунт на { $other } нельзя.
cli-no-password-generated = Не удалось придумать пароль: { $error }.
cli-password-kept = Пароль сохранён в связке ключей.
cli-created = Аккаунт { $account } создан.
cli-created-password = Аккаунт { $account } создан. Вот пароль, которого больше никто не знает: { $password }
cli-write-it-down = Запишите его.
cli-not-created = Аккаунт не создан.
cli-perhaps-not-created = Возможно, аккаунт не создан. { $why }
cli-web-page-only = На { $server } аккаунты создаются на веб-странице: { $page }
cli-no-way-to-create = Создать аккаунт на { $server } отсюда нельзя. Возможно, на сайте сервера сказано, как это сделать.
cli-form-asks = { $server } спрашивает: «{ $question }». Ответьте так: --field { $name }=VALUE
cli-picture-unwritten = Не удалось сохранить картинку в { $path }
cli-picture-look = Посмотрите на картинку: { $path }
cli-open = Откройте { $link }
cli-picture-missing = Не удалось загрузить картинку, которая здесь нужна.
cli-form-answer = Ответ записывается так: NAME=VALUE.

cli-no-display = Нет экрана, на котором можно открыть окно.
cli-window-libraries = Не удаётся открыть окно. Возможно, не хватает одной из библиотек: { $libraries }. ({ $error })
cli-window-failed = Не удаётся открыть окно. ({ $error })
cli-in-the-terminal = Всё это можно сделать и в терминале: rehome move --help
cli-not-started = Rehome не удалось запустить

cli-bad-resolver = В REHOME_RESOLVER указано «{ $text }», а нужно ADDRESS:PORT.
cli-bad-patience = В REHOME_PATIENCE указано «{ $text }», а нужно число секунд.
cli-no-such-language = Перевода «{ $language }» нет. Можно выбрать { $languages }.
cli-room-addresses = Здесь нужны адреса двух комнат через знак =, сначала старый.

cli-nothing-closed = Ни одна комната не закрыта.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } комната старого сервера создана заново, и там её можно закрыть: rehome close-rooms
    [few] { $count } комнаты старого сервера созданы заново, и там их можно закрыть: rehome close-rooms
    [many] { $count } комнат старого сервера созданы заново, и там их можно закрыть: rehome close-rooms
   *[other] { $count } комнаты старого сервера созданы заново, и там их можно закрыть: rehome close-rooms
}
