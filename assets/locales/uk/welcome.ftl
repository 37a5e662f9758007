### Перша сторінка вікна.

welcome-is-it-closing = Ваш сервер XMPP (Jabber) закривається?
welcome-what-it-does = Rehome перенесе ваші контакти до облікового запису на іншому сервері.
welcome-server-that-closes = Сервер, що закривається
welcome-your-new-server = Ваш новий сервер
welcome-what-moves = Що переноситься
welcome-what-moves-why = Контакти з іменами та групами, ваш профіль, кімнати й список блокувань.
welcome-what-contacts-see = Що побачать контакти
welcome-what-contacts-see-why = Ті, кого ви бачите в мережі, отримають запит на контакт із вашої нової адреси; ті, хто бачить вас, отримають повідомлення про переїзд.
welcome-what-does-not = Що не переноситься
welcome-what-does-not-why = Контакти в інших мережах і минулі розмови. Розмови можна зберегти.
welcome-nothing-changes-yet = Нічого не зміниться, доки ви не перевірите список і не натиснете «Перенести».
welcome-welcome-back = З поверненням
welcome-welcome-back-why = Продовжуйте з того самого місця. Того, що вже зроблено, Rehome не повторює.
welcome-finished = Завершено
welcome-start = Почати
welcome-start-another = Почати нове перенесення
welcome-try-it-first = Спершу спробувати
welcome-go-on = Продовжити
welcome-who-has-answered = Хто відповів
welcome-damaged = Цей журнал пошкоджено.
welcome-show-in-folder = Показати в теці
welcome-moved = перенесено
welcome-nothing-has-moved = Ще нічого не перенесено.
welcome-nobody-asked = Запити ще не надсилалися.
welcome-on-new-list = { $count ->
    [one] У новому списку { $count } контакт.
    [few] У новому списку { $count } контакти.
    [many] У новому списку { $count } контактів.
   *[other] У новому списку { $count } контакту.
}
welcome-asked-of = Надіслано запитів: { $asked } з { $count }.
welcome-asked = Надіслано запитів: { $count }.
welcome-stopped-today = Зупинено сьогодні, { $time }.
welcome-stopped-yesterday = Зупинено вчора, { $time }.
welcome-stopped = Зупинено { $day }.
welcome-created-today = { $address } створено сьогодні.
welcome-created = { $address } створено { $day }.
welcome-nobody-had-to-be-asked = Не було кому надсилати запити.
welcome-all-answered = Усі відповіли.
welcome-answered = { $count ->
    [one] Відповів { $count } з { $asked }.
    [few] Відповіли { $count } з { $asked }.
    [many] Відповіли { $count } з { $asked }.
   *[other] Відповіли { $count } з { $asked }.
}
welcome-finished-on = Завершено { $day }.
