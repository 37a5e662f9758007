### Остання сторінка: як пройшло перенесення, чого бракує, що робити далі.

done-live-here = Тепер ваша адреса — { $account }.
done-you-live-here = тепер ви тут
done-today = сьогодні, { $time }
done-of = { $done } з { $all }

done-stopped = Перенесення зупинено.
done-almost = Майже все перенесено.
done-some = { $all ->
    [one] Перенесено { $moved } з { $all } контакту.
    [few] Перенесено { $moved } з { $all } контактів.
    [many] Перенесено { $moved } з { $all } контактів.
   *[other] Перенесено { $moved } з { $all } контакту.
}

done-there-nobody = Не було кого переносити.
done-there = { $count ->
    [1] Єдиний контакт тепер у вашому новому списку.
    [one] Усі контакти ({ $count }) тепер у вашому новому списку.
    [few] Усі { $count } контакти тепер у вашому новому списку.
    [many] Усі { $count } контактів тепер у вашому новому списку.
   *[other] Усі { $count } контакту тепер у вашому новому списку.
}
done-all-answered = { $count ->
    [1] Відповідь надійшла.
    [one] Усі, кому надіслано запит, відповіли ({ $count }).
    [few] Усі, кому надіслано запит, відповіли ({ $count }).
    [many] Усі, кому надіслано запит, відповіли ({ $count }).
   *[other] Усі, кому надіслано запит, відповіли ({ $count }).
}
done-answered = { $answered ->
    [one] Відповів { $answered } з { $asked }; іншим може знадобитися кілька днів.
    [few] Відповіли { $answered } з { $asked }; іншим може знадобитися кілька днів.
    [many] Відповіли { $answered } з { $asked }; іншим може знадобитися кілька днів.
   *[other] Відповіли { $answered } з { $asked }; іншим може знадобитися кілька днів.
}
done-not-answered = Відповідей ще немає; на це може знадобитися кілька днів.
done-unreachable = { $count ->
    [one] Зараз немає зв’язку з { $count } контактом.
    [few] Зараз немає зв’язку з { $count } контактами.
    [many] Зараз немає зв’язку з { $count } контактами.
   *[other] Зараз немає зв’язку з { $count } контакту.
}
done-else-missing = Усі контакти у вашому новому списку, але ще дечого бракує.
done-to-ask = { $count ->
    [one] Усі контакти у вашому новому списку. Запит ще треба надіслати { $count } контакту.
    [few] Усі контакти у вашому новому списку. Запит ще треба надіслати { $count } контактам.
    [many] Усі контакти у вашому новому списку. Запит ще треба надіслати { $count } контактам.
   *[other] Усі контакти у вашому новому списку. Запит ще треба надіслати { $count } контакту.
}
done-missing = { $count ->
    [one] Ще бракує { $count } контакту.
    [few] Ще бракує { $count } контактів.
    [many] Ще бракує { $count } контактів.
   *[other] Ще бракує { $count } контакту.
}
done-continue = Нічого не втрачено: продовжте, коли захочете.
done-continue-before = Нічого не втрачено: продовжте, коли захочете, але до дня закриття ({ $day }).
done-not-asked-yet = { $count ->
    [one] Запит ще не надіслано { $count } контакту. Щоб надіслати, натисніть «Продовжити».
    [few] Запит ще не надіслано { $count } контактам. Щоб надіслати, натисніть «Продовжити».
    [many] Запит ще не надіслано { $count } контактам. Щоб надіслати, натисніть «Продовжити».
   *[other] Запит ще не надіслано { $count } контакту. Щоб надіслати, натисніть «Продовжити».
}
done-people-more = { $first }, { $second } і ще { $count }
done-transports-more = { $first }, { $second } і ще { $count }

done-before = До закриття ({ $day })
done-keep = Не закривайте старий обліковий запис
done-keep-until = Не закривайте старий обліковий запис до того часу: друзі, які ще не відповіли, досі бачать вас там.
done-keep-weeks = Принаймні два тижні: друзі, які ще не відповіли, досі бачать вас там.
done-keep-over = Якщо старий сервер ще працює: друзі, які ще не відповіли, досі бачать вас там.
done-remind-tomorrow = У календар на завтра
done-remind = У календар: { $day }
done-reminder = Хто ще не відповів? Перевірте, доки { $account } не закрито
done-reminder-text = Відкрийте Rehome, виберіть «Хто відповів» і нагадайте тим, хто ще не відповів.
done-reminder-text-day = Відкрийте Rehome, виберіть «Хто відповів» і нагадайте тим, хто ще не відповів. День закриття { $account }: { $day }; після нього надіслати нагадування звідти не вийде.

done-people = перенесено: { $count }
done-people-missing = бракує: { $count }
done-people-too = { $count ->
    [1] { $count } з них теж має нову адресу
    [one] { $count } з них теж мають нові адреси
    [few] { $count } з них теж мають нові адреси
    [many] { $count } з них теж мають нові адреси
   *[other] { $count } з них теж мають нові адреси
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } вид даних перенесено
    [few] { $count } види даних перенесено
    [many] { $count } видів даних перенесено
   *[other] { $count } виду даних перенесено
}
done-data-missing = перенесено: { $count }, не повністю: { $missing }

done-phone = Увійти на телефоні
done-phone-inside = код для камери й месенджери для кожної системи
done-computer = Комп’ютер
done-copy-address = Копіювати адресу
done-report = Зберегти звіт
done-report-inside = сторінка для браузера
done-report-why = Сторінка для браузера: кого перенесено, хто залишився і чому.
done-save-report = Зберегти звіт…
done-report-title = Зберегти звіт
done-reminder-title = Зберегти нагадування
done-open-report = Відкрити
done-saved-as = Збережено як { $file }
done-people-name = Люди
done-behind-name = Залишилися
done-rooms = Кімнати й транспорти
done-rooms-inside = що залишилося зробити вам
done-close-rooms = Закрити старі кімнати…
done-close-rooms-now = Закрити назавжди
done-closing-rooms = Закриваємо старі кімнати
done-data-name = Профіль і дані
done-closing = Як закрити старий обліковий запис
done-closing-inside = коли можна і як це зробити
done-closing-when = Коли можна закрити старий обліковий запис
done-closing-then = Що після цього перестане працювати
done-closing-how = Як це зробити
done-log = Одним реченням
done-log-inside = на згадку
done-nobody-behind = Ніхто не залишився.
done-others = Інші
done-uncertain = Неясно
done-uncertain-advice = Rehome не може визначити, людина це чи транспорт: { $domain }. Якщо це люди, додайте їх у новому обліковому записі вручну або почніть це перенесення ще раз і позначте їх.
done-transport = Транспорт
done-transport-advice = Подивіться в месенджері, чи є на { $new } транспорт до тієї самої мережі, і зареєструйтеся там зі своїм ім’ям і паролем у цій мережі. Тоді ці контакти повернуться самі.
done-more-behind = { $count ->
    [one] і ще { $count }; усіх названо у звіті
    [few] і ще { $count }; усіх названо у звіті
    [many] і ще { $count }; усіх названо у звіті
   *[other] і ще { $count }; усіх названо у звіті
}
done-listed = У новому списку
done-not-yet-answered = Ще не відповіли
done-not-asked = Запит не надіслано
done-missing-word = Бракує
done-to-do = Залишилося зробити
done-out-of-reach = Без зв’язку
done-not-listed = Ще не в новому списку
done-not-listed-why = Щоб додати їх, натисніть «Продовжити».
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Вирішити…
done-copy-failures = Копіювати відповіді серверів
done-stopped-word = Зупинено
done-almost-word = Майже готово
done-later = Пізніше
done-meanwhile = А поки що
done-answers-counted = Відповіді, що надійдуть, доки це вікно відкрите, враховуються одразу.
done-answers-not-counted = Відповіді тут більше не враховуються. { $why }
done-undo = Скасувати перенесення…
done-undo-question = Скасувати це перенесення?
done-undo-now = Скасувати
done-undo-keep = Не скасовувати
done-undoing = Скасовуємо перенесення
done-undoing-why = Те, що було додано, видаляємо з нового облікового запису.
done-undone = Перенесення скасовано
done-undone-partly = Скасовано не все. Залишилося:
done-undo-failed = Уже скасоване так і залишиться скасованим, а продовжити можна із цього місця.
