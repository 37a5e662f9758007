### Звіт як текст і як сторінка.

report-heading = { $title } ({ $count })
report-not-moved = Не перенесено
report-not-done = У новому обліковому записі, але ще не все зроблено
report-to-move = Буде перенесено
report-still-to-move = Ще не перенесено
report-to-ask = У новому обліковому записі, ще без запиту чи повідомлення
report-with-remark = Перенесено, є примітка
report-waiting = Ще не відповіли
report-unreachable = Зараз немає зв’язку
report-declined = Відмова
report-staying-behind = Залишаються
report-left-behind = Залишилися
report-there = Уже там
report-moved = Перенесено
report-moved-by-server = Перенесено старим сервером
report-moved-by-both = Перенесено старим сервером і Rehome разом
report-no-address = (без адреси)
report-everything-else = Усе інше
report-written = { $day }, { $time } { $zone }

report-column-name = Ім’я
report-column-address = Адреса
report-column-groups = Групи
report-column-answer = Відповідь
report-column-remarks = Примітки
