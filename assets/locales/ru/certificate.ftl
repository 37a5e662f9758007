### Отклонённый сертификат: что с ним не так и что всё же говорит в пользу сервера.

certificate-unconfirmed = Rehome не может подтвердить, что это действительно { $server }
certificate-expired = Срок действия сертификата этого сервера истёк
certificate-expired-on = Срок истёк { $ago } ({ $day }). Перед закрытием сервера сертификат часто перестают продлевать. Rehome не отправлял ваш пароль.
certificate-expired-some-day = Перед закрытием сервера сертификат часто перестают продлевать. Rehome не отправлял ваш пароль.
certificate-listening = Возможно, соединение кто-то перехватывает. Rehome не отправлял ваш пароль.
certificate-unusual = { $what } Если сервер не собираются закрывать, это необычно: возможно, соединение кто-то перехватывает. Rehome не отправлял ваш пароль.
certificate-another = Сервер показывает не тот сертификат, которому вы решили доверять. Rehome не отправлял ваш пароль.

certificate-fits = Всё остальное в порядке.
certificate-fits-why = Сертификат выдан для { $server } центром сертификации, который этому компьютеру известен.
certificate-not-all = Есть и другая проблема.
certificate-not-all-why = Rehome не может подтвердить и того, что сертификат выдан для { $server }.
certificate-misfit = Что не так

certificate-fault-expired = Срок действия сертификата истёк.
certificate-fault-not-yet-valid = Сертификат ещё не действует, или на этом компьютере неверно идут часы.
certificate-fault-other-name = Сертификат выдан для { $name }, а не для { $server }.
certificate-fault-no-name = Сертификат выдан не для { $server }.
certificate-fault-self-signed = Сервер сам подписал свой сертификат.
certificate-fault-unknown-issuer = Сертификат не подписан никем, кому доверяет этот компьютер.
certificate-fault-authority = Этот сертификат предназначен для подписи других сертификатов, а не для сервера.
certificate-fault-old-form = У сертификата старый формат, в котором нельзя указать его назначение.
certificate-fault-short-key = Ключ сертификата слишком короткий.
certificate-fault-unknown-key = Ключ сертификата нельзя проверить.
certificate-fault-other = Сертификат отклонён ({ $error }).

certificate-ago-today = сегодня
certificate-ago-days = { $count ->
    [1] вчера
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
certificate-ago-weeks = { $count ->
    [one] { $count } неделю назад
    [few] { $count } недели назад
    [many] { $count } недель назад
   *[other] { $count } недели назад
}
certificate-ago-months = { $count ->
    [one] { $count } месяц назад
    [few] { $count } месяца назад
    [many] { $count } месяцев назад
   *[other] { $count } месяца назад
}
certificate-ago-years = { $count ->
    [one] { $count } год назад
    [few] { $count } года назад
    [many] { $count } лет назад
   *[other] { $count } года назад
}
certificate-unknown-day = (неизвестно)
