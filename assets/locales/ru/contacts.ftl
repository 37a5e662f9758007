### Контакты.

contacts-count = { $count ->
    [one] { $count } контакт
    [few] { $count } контакта
    [many] { $count } контактов
   *[other] { $count } контакта
}

contacts-reason-gateway = это транспорт: в нём хранится ваш пароль от другой сети, поэтому настроить его заново можете только вы сами
contacts-reason-behind-gateway = доступен через транспорт { $gateway }
contacts-reason-uncertain-terminal = Rehome не может определить, человек это или транспорт: { $gateway }; чтобы перенести, добавьте --include { $gateway }
contacts-reason-uncertain-window = Rehome не может определить, человек это или транспорт: { $gateway }; чтобы перенести, отметьте его в списке
contacts-reason-own = это вы
contacts-reason-invalid = неправильный адрес
contacts-reason-excluded = вы решили не переносить этот контакт
contacts-reason-blocked = в чёрном списке: добавляется в список контактов, но не получит ни запроса, ни сообщения
contacts-reason-blocked-since = в чёрном списке уже после запроса или сообщения: больше ничего не получит

contacts-remark-not-told = ещё не знает о переезде; запустите перенос ещё раз
contacts-remark-unwanted = серверы всё равно добавили этот контакт в новый список; удалите его там, если он вам не нужен
contacts-remark-name-left = Новый сервер не принял имя «{ $name }»
contacts-remark-groups-left = { $count ->
    [1] Новый сервер не принял группу { $groups }
    [one] Новый сервер не принял группы { $groups }
    [few] Новый сервер не принял группы { $groups }
    [many] Новый сервер не принял группы { $groups }
   *[other] Новый сервер не принял группы { $groups }
}
contacts-remark-label-left = { $count ->
    [1] Новый сервер не принял имя «{ $name }» и группу { $groups }
    [one] Новый сервер не принял имя «{ $name }» и группы { $groups }
    [few] Новый сервер не принял имя «{ $name }» и группы { $groups }
    [many] Новый сервер не принял имя «{ $name }» и группы { $groups }
   *[other] Новый сервер не принял имя «{ $name }» и группы { $groups }
}
contacts-quoted = «{ $name }»
contacts-remark-reminded = одно напоминание отправлено
contacts-remark-probably-declined-terminal = отказа никто не видел, но запроса больше нет; rehome remind --contact { $contact } отправит его ещё раз
contacts-remark-probably-declined-window = отказа никто не видел, но запроса больше нет

contacts-left-by-server = старый сервер не перенёс этот контакт: { $why ->
    [gateway] он принимает его за транспорт
    [uncertain] возможно, это транспорт
    [own] он принимает его за новый аккаунт
    [invalid] он считает адрес неправильным
    [large] запись больше, чем принимают серверы
    [silent] сервер контакта не ответил
    [unsupported] сервер контакта этого не умеет
    [refused] сервер контакта отказал
    [unconfirmed] сервер контакта не подтвердил это новому серверу
    [shared] контакт входит в группу, которую ведёт старый сервер
    [blocked] контакт у вас в чёрном списке
   *[unknown] указанная причина этой версии Rehome неизвестна
}

contacts-approval-approved = есть ответ
contacts-approval-waiting = пока нет ответа
contacts-approval-unreachable = сейчас нет связи
contacts-approval-to-ask = запрос ещё не отправлен
contacts-approval-declined = отказ
contacts-approval-probably-declined = вероятно, отказ
contacts-approval-moved-back = вероятно, переезд отменён

contacts-channel-planned = канал: новый аккаунт вступит в него
contacts-channel-moved = канал: новый аккаунт вступил в него
contacts-channel-there = канал: новый аккаунт уже состоял в нём
contacts-channel-left = канал, где некому отправить запрос: вступите в него из нового аккаунта
contacts-channel = Канал
contacts-channel-joined = Канал, вы в нём
contacts-channel-due = Канал, предстоит вступить
contacts-channel-closes = Этот канал находится на старом сервере и закроется вместе с ним.
contacts-channel-not-joined = Не удалось вступить в этот канал. { $why }
contacts-channel-not-left = Новому аккаунту не удалось выйти из этого канала. { $why }
contacts-channel-still-shown = Сервер подтвердил выход, но канал всё ещё в списке.

contacts-moved-too = { $count ->
    [1] Один из ваших контактов тоже переехал: Rehome использует его новый адрес.
    [one] { $count } ваш контакт тоже переехал: Rehome использует новые адреса.
    [few] { $count } ваших контакта тоже переехали: Rehome использует новые адреса.
    [many] { $count } ваших контактов тоже переехали: Rehome использует новые адреса.
   *[other] { $count } ваших контакта тоже переехали: Rehome использует новые адреса.
}
contacts-moved-too-old = { $count ->
    [1] Один из ваших контактов тоже переехал: Rehome использует старый адрес, как вы и хотели.
    [one] { $count } ваш контакт тоже переехал: Rehome использует старые адреса, как вы и хотели.
    [few] { $count } ваших контакта тоже переехали: Rehome использует старые адреса, как вы и хотели.
    [many] { $count } ваших контактов тоже переехали: Rehome использует старые адреса, как вы и хотели.
   *[other] { $count } ваших контакта тоже переехали: Rehome использует старые адреса, как вы и хотели.
}
contacts-moved-too-some = { $count ->
    [1] Один из ваших контактов тоже переехал.
    [one] { $count } ваш контакт тоже переехал: Rehome использует новые адреса (исключений: { $kept }).
    [few] { $count } ваших контакта тоже переехали: Rehome использует новые адреса (исключений: { $kept }).
    [many] { $count } ваших контактов тоже переехали: Rehome использует новые адреса (исключений: { $kept }).
   *[other] { $count } ваших контакта тоже переехали: Rehome использует новые адреса (исключений: { $kept }).
}
contacts-looking-for-moves = Проверяется, не переехал ли кто-то из ваших контактов
contacts-has-moved = теперь по адресу { $new }
contacts-keeps-address = теперь по адресу { $new }; Rehome использует старый адрес, как вы выбрали
contacts-moved-since = { $old } теперь по адресу { $new }.
contacts-statement-withdrawn = в старом аккаунте этого контакта больше нет отметки о переезде; сделанное к тому времени сохранено
contacts-statement-withdrawn-terminal = в старом аккаунте этого контакта больше нет отметки о переезде, возможно, контакт вернулся туда; сделанное к тому времени сохранено; rehome move --keep-address { $contact } снова использует старый адрес
contacts-statement-withdrawn-kept = в старом аккаунте этого контакта больше нет отметки о переезде
contacts-statement-itself = в отметке о переезде указан тот же самый адрес; Rehome её пропускает
contacts-statement-loop = отметки о переезде ведут по кругу; Rehome их пропускает
contacts-statement-you = в отметке о переезде указан ваш адрес; Rehome её пропускает
contacts-statement-no-address = есть отметка о переезде, но новый адрес в ней не указан
contacts-statement-gateway = в отметке о переезде указан сервер или транспорт; Rehome её пропускает

contacts-claim-known = { $who } хочет видеть статус вашего нового аккаунта. Это новый адрес контакта { $old }, которому статус вашего старого аккаунта не был виден.
contacts-claim-unchecked = { $who } хочет видеть статус вашего нового аккаунта и сообщает, что это новый адрес { $old }. Rehome не может это проверить.
contacts-claim-known-nameless = { $who } хочет видеть статус вашего нового аккаунта. Это новый адрес контакта, которому статус вашего старого аккаунта не был виден.
contacts-claim-stranger = { $who } хочет видеть статус вашего нового аккаунта, но в старом списке контактов этого адреса нет.
contacts-claim-decide = Rehome не может проверить, кто это. Сначала спросите этого человека другим способом.
contacts-claim-accept-terminal = Rehome никого не принимает только на слово. Если вы знаете, кто это: rehome status … --accept { $who }; с --hide вместо --accept запрос больше не будет показан, а отправитель ничего не узнает.
contacts-claim-accept-window = Rehome никого не принимает только на слово. Если вы знаете, кто это, примите запрос на странице «Кто ответил» или в своём мессенджере.

contacts-claim-contradicted = { $who } хочет видеть статус вашего нового аккаунта и сообщает, что это новый адрес { $old }. Но в аккаунте { $old } указан другой новый адрес: { $named }. Скорее всего, это кто-то другой.
contacts-claim-contact = { $who } хочет видеть статус вашего нового аккаунта. Этот контакт есть в вашем списке, но статус вашего старого аккаунта ему не был виден.
