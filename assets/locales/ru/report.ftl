### Отчёт в виде текста и страницы.

report-heading = { $title } ({ $count })
report-not-moved = Не перенесены
report-not-done = В новом аккаунте, но сделано не всё
report-to-move = Будут перенесены
report-still-to-move = Ещё нужно перенести
report-to-ask = В новом аккаунте, но запрос или сообщение ещё не отправлены
report-with-remark = Перенесены, с примечанием
report-waiting = Пока нет ответа
report-unreachable = Сейчас нет связи
report-declined = Отказались
report-staying-behind = Остаются в старом аккаунте
report-left-behind = Остались в старом аккаунте
report-there = Уже там
report-moved = Перенесены
report-moved-by-server = Перенесены старым сервером
report-moved-by-both = Перенесены старым сервером вместе с Rehome
report-no-address = (нет адреса)
report-everything-else = Всё остальное
report-written = { $day }, { $time } { $zone }

report-column-name = Имя
report-column-address = Адрес
report-column-groups = Группы
report-column-answer = Ответ
report-column-remarks = Примечания
