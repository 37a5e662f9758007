### Чем закончился перенос: первые предложения каждого отчёта.

verdict-nothing-to-move = Переносить в аккаунт { $address } нечего.
verdict-nothing-moved = Переносить в аккаунт { $address } было нечего.
verdict-planned-all-there = { $count ->
    [1] Ваш единственный контакт уже в аккаунте { $address }.
    [one] Все контакты ({ $count }) уже в аккаунте { $address }.
    [few] Все { $count } контакта уже в аккаунте { $address }.
    [many] Все { $count } контактов уже в аккаунте { $address }.
   *[other] Все { $count } контакта уже в аккаунте { $address }.
}
verdict-planned = { $count ->
    [one] { $count } контакт будет перенесён в аккаунт { $address }.
    [few] { $count } контакта будут перенесены в аккаунт { $address }.
    [many] { $count } контактов будет перенесено в аккаунт { $address }.
   *[other] { $count } контакта будут перенесены в аккаунт { $address }.
}
verdict-planned-some-there = { $count ->
    [one] { $count } контакт будет перенесён в аккаунт { $address }; { $there } уже там.
    [few] { $count } контакта будут перенесены в аккаунт { $address }; { $there } уже там.
    [many] { $count } контактов будет перенесено в аккаунт { $address }; { $there } уже там.
   *[other] { $count } контакта будут перенесены в аккаунт { $address }; { $there } уже там.
}
verdict-all-there = { $count ->
    [1] Ваш единственный контакт в аккаунте { $address }.
    [one] Все контакты ({ $count }) в аккаунте { $address }.
    [few] Все { $count } контакта в аккаунте { $address }.
    [many] Все { $count } контактов в аккаунте { $address }.
   *[other] Все { $count } контакта в аккаунте { $address }.
}
verdict-some-there = { $all ->
    [one] В аккаунте { $address } уже { $count } из { $all } контакта.
    [few] В аккаунте { $address } уже { $count } из { $all } контактов.
    [many] В аккаунте { $address } уже { $count } из { $all } контактов.
   *[other] В аккаунте { $address } уже { $count } из { $all } контакта.
}

verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } контакту отправлен запрос
    [few] { $count } контактам отправлен запрос
    [many] { $count } контактам отправлен запрос
   *[other] { $count } контакта отправлен запрос
}
verdict-answered = { $count ->
    [one] { $count } ответил
    [few] { $count } ответили
    [many] { $count } ответили
   *[other] { $count } ответили
}
verdict-answered-no = { $count ->
    [1] { $count } ответил отказом
    [one] { $count } ответил (из них с отказом: { $no })
    [few] { $count } ответили (из них с отказом: { $no })
    [many] { $count } ответили (из них с отказом: { $no })
   *[other] { $count } ответили (из них с отказом: { $no })
}
verdict-waiting = { $count ->
    [one] { $count } ещё не ответил
    [few] { $count } ещё не ответили
    [many] { $count } ещё не ответили
   *[other] { $count } ещё не ответили
}
verdict-probably-no = { $count ->
    [one] { $count }, вероятно, отказался
    [few] { $count }, вероятно, отказались
    [many] { $count }, вероятно, отказались
   *[other] { $count }, вероятно, отказались
}
verdict-to-ask = { $count ->
    [one] { $count } контакту ещё нужно отправить запрос
    [few] { $count } контактам ещё нужно отправить запрос
    [many] { $count } контактам ещё нужно отправить запрос
   *[other] { $count } контакта ещё нужно отправить запрос
}
verdict-unreachable = { $count } сейчас не на связи
verdict-on-new-account = { $all ->
    [one] { $count } из { $all } контакта в новом аккаунте
    [few] { $count } из { $all } контактов в новом аккаунте
    [many] { $count } из { $all } контактов в новом аккаунте
   *[other] { $count } из { $all } контакта в новом аккаунте
}

verdict-missing = { $count ->
    [one] Пока не хватает { $count } контакта; запустите ещё раз, чтобы продолжить.
    [few] Пока не хватает { $count } контактов; запустите ещё раз, чтобы продолжить.
    [many] Пока не хватает { $count } контактов; запустите ещё раз, чтобы продолжить.
   *[other] Пока не хватает { $count } контакта; запустите ещё раз, чтобы продолжить.
}
verdict-unfinished = Ещё не всё сделано для { $count } из них.
verdict-data-missing = Перенесено ещё не полностью: { $kinds }.
verdict-run-again = Запустите ещё раз, чтобы продолжить.
verdict-remarks = { $count ->
    [1] К одному из них ниже есть примечание.
    [one] К { $count } из них ниже есть примечания.
    [few] К { $count } из них ниже есть примечания.
    [many] К { $count } из них ниже есть примечания.
   *[other] К { $count } из них ниже есть примечания.
}
verdict-unwanted = Из них серверы всё равно добавили в новый список: { $count }.
verdict-refused-requests = { $count ->
    [one] { $count } попытка перенести сюда другой аккаунт отклонена, потому что вы об этом не просили.
    [few] { $count } попытки перенести сюда другой аккаунт отклонены, потому что вы об этом не просили.
    [many] { $count } попыток перенести сюда другой аккаунт отклонено, потому что вы об этом не просили.
   *[other] { $count } попытки перенести сюда другой аккаунт отклонены, потому что вы об этом не просили.
}

verdict-left-gateways = { $tense ->
    [planned] { $count } { $count ->
        [one] остаётся, потому что относится к транспорту
        [few] остаются, потому что относятся к транспортам
        [many] остаются, потому что относятся к транспортам
       *[other] остаются, потому что относятся к транспортам
    }: { $gateways }.
   *[done] { $count } { $count ->
       [one] остался в старом аккаунте, потому что относится к транспорту
       [few] остались в старом аккаунте, потому что относятся к транспортам
       [many] остались в старом аккаунте, потому что относятся к транспортам
      *[other] остались в старом аккаунте, потому что относятся к транспортам
   }: { $gateways }.
}
verdict-left-uncertain = { $tense ->
    [planned] { $count } { $count ->
        [one] остаётся
        [few] остаются
        [many] остаются
       *[other] остаются
    } в старом аккаунте: Rehome не может определить, человек это или транспорт ({ $domains }).
   *[done] { $count } { $count ->
       [one] остался
       [few] остались
       [many] остались
      *[other] остались
   } в старом аккаунте: Rehome не может определить, человек это или транспорт ({ $domains }).
}
verdict-left-otherwise = { $tense ->
    [planned] { $count } { $count ->
        [one] остаётся
        [few] остаются
        [many] остаются
       *[other] остаются
    } в старом аккаунте: { $reason }.
   *[done] { $count } { $count ->
       [one] остался
       [few] остались
       [many] остались
      *[other] остались
   } в старом аккаунте: { $reason }.
}
