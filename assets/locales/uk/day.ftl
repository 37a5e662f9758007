### День, коли закривається старий сервер.

day-closes = закриття: { $day }
day-closes-soon = { $days ->
    [one] закриється через { $days } день ({ $weekday })
    [few] закриється через { $days } дні ({ $weekday })
    [many] закриється через { $days } днів ({ $weekday })
   *[other] закриється через { $days } дня ({ $weekday })
}
day-closes-tomorrow = закриється завтра
day-closes-today = закривається сьогодні
day-closed = закрито { $day }
day-today-in-short = сьогодні
day-is-today = Сьогодні
day-is-tomorrow = Завтра
day-is-in = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дні
    [many] Через { $days } днів
   *[other] Через { $days } дня
}
day-is-over = Цей день уже минув. Якщо сервер ще працює, залиште поле порожнім.
day-announced = Про це повідомляє { $server }
day-unknown = Введіть дату, наприклад { $day }.
day-none-such = Такого дня немає. Перевірте дату.
day-ambiguous = Напишіть місяць словом, наприклад { $day }.
day-other-weekday = На цю дату припадає інший день тижня: { $weekday }. Перевірте дату.
day-words-today = сьогодні
day-words-tomorrow = завтра
day-words-after-tomorrow = післязавтра
day-words-beside = року, цей, ця, цю, цього, найближчий, найближча, найближчу
