### Первая страница окна.

welcome-is-it-closing = Ваш сервер XMPP (Jabber) закрывается?
welcome-what-it-does = Rehome перенесёт ваши контакты в аккаунт на другом сервере.
welcome-server-that-closes = Сервер, который закрывается
welcome-your-new-server = Ваш новый сервер
welcome-what-moves = Что переносится
welcome-what-moves-why = Контакты с именами и группами, ваш профиль, комнаты и чёрный список.
welcome-what-contacts-see = Что увидят ваши контакты
welcome-what-contacts-see-why = Те, чей статус видите вы, получат запрос в контакты с вашего нового адреса; те, кто видит ваш статус, узнают о переезде.
welcome-what-does-not = Что не переносится
welcome-what-does-not-why = Контакты в других сетях и прошлая переписка. Переписку можно сохранить.
welcome-nothing-changes-yet = Ничего не изменится, пока вы не проверите список и не нажмёте «Перенести».
welcome-welcome-back = С возвращением
welcome-welcome-back-why = Продолжайте с того же места. Уже сделанное не делается дважды.
welcome-finished = Завершённые
welcome-start = Начать
welcome-start-another = Начать новый перенос
welcome-try-it-first = Сначала попробовать
welcome-go-on = Продолжить
welcome-who-has-answered = Кто ответил
welcome-damaged = Этот журнал повреждён.
welcome-show-in-folder = Показать в папке
welcome-moved = перенос завершён
welcome-nothing-has-moved = Пока ничего не перенесено.
welcome-nobody-asked = Пока не отправлено ни одного запроса.
welcome-on-new-list = { $count ->
    [one] В новом списке { $count } человек.
    [few] В новом списке { $count } человека.
    [many] В новом списке { $count } человек.
   *[other] В новом списке { $count } человека.
}
welcome-asked-of = Отправлено запросов: { $asked } из { $count }.
welcome-asked = Отправлено запросов: { $count }.
welcome-stopped-today = Остановлено сегодня в { $time }.
welcome-stopped-yesterday = Остановлено вчера в { $time }.
welcome-stopped = Остановлено { $day }.
welcome-created-today = Аккаунт { $address } создан сегодня.
welcome-created = Аккаунт { $address } создан { $day }.
welcome-nobody-had-to-be-asked = Отправлять запросы было некому.
welcome-all-answered = Все ответили.
welcome-answered = { $count ->
    [one] Ответил { $count } из { $asked }.
    [few] Ответили { $count } из { $asked }.
    [many] Ответило { $count } из { $asked }.
   *[other] Ответили { $count } из { $asked }.
}
welcome-finished-on = Завершено { $day }.
