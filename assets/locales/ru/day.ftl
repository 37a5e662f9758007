### День, когда закрывается старый сервер.

day-closes = закрытие: { $day }
day-closes-soon = { $days ->
    [one] закроется через { $days } день ({ $weekday })
    [few] закроется через { $days } дня ({ $weekday })
    [many] закроется через { $days } дней ({ $weekday })
   *[other] закроется через { $days } дня ({ $weekday })
}
day-closes-tomorrow = закроется завтра
day-closes-today = закрывается сегодня
day-closed = закрыт { $day }
day-today-in-short = сегодня
day-is-today = Сегодня
day-is-tomorrow = Завтра
day-is-in = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дня
    [many] Через { $days } дней
   *[other] Через { $days } дня
}
day-is-over = Этот день уже прошёл. Если сервер ещё работает, оставьте поле пустым.
day-announced = Об этом сообщил { $server }
day-unknown = Введите дату, например { $day }.
day-none-such = Такого дня нет. Проверьте дату.
day-ambiguous = Напишите месяц словом, например { $day }.
day-other-weekday = День недели у этой даты другой: { $weekday }. Проверьте дату.
day-words-today = сегодня
day-words-tomorrow = завтра
day-words-after-tomorrow = послезавтра
day-words-beside = года, этот, эту, эта
