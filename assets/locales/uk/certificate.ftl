### Сертифікат, якому Rehome не може довіряти.

certificate-unconfirmed = Rehome не може підтвердити, що це справді { $server }
certificate-expired = Термін дії сертифіката цього сервера закінчився
certificate-expired-on = Він закінчився { $day }, { $ago }. Сервери, які скоро закриються, часто перестають поновлювати сертифікат. Rehome не надсилав вашого пароля.
certificate-expired-some-day = Сервери, які скоро закриються, часто перестають поновлювати сертифікат. Rehome не надсилав вашого пароля.
certificate-listening = Можливо, хтось перехоплює з’єднання. Rehome не надсилав вашого пароля.
certificate-unusual = { $what } Для сервера, який має працювати й далі, це незвично: можливо, хтось перехоплює з’єднання. Rehome не надсилав вашого пароля.
certificate-another = Сервер показує не той сертифікат, якому ви довіряли. Rehome не надсилав вашого пароля.

certificate-fits = Усе інше гаразд.
certificate-fits-why = Сертифікат для { $server } видав центр сертифікації, відомий цьому комп’ютеру.
certificate-not-all = Є ще одна проблема.
certificate-not-all-why = Rehome також не може підтвердити, що сертифікат видано для { $server }.
certificate-misfit = Що не так

certificate-fault-expired = Термін дії його сертифіката закінчився.
certificate-fault-not-yet-valid = Його сертифікат ще не чинний, або на цьому комп’ютері неправильний час.
certificate-fault-other-name = Його сертифікат видано для { $name }, а не для { $server }.
certificate-fault-no-name = Його сертифікат видано не для { $server }.
certificate-fault-self-signed = Сервер сам підписав свій сертифікат.
certificate-fault-unknown-issuer = Його сертифікат не підписав ніхто з тих, кому довіряє цей комп’ютер.
certificate-fault-authority = Його сертифікат призначено для підписування інших, а не для сервера.
certificate-fault-old-form = Його сертифікат має застарілий формат, у якому не вказано призначення.
certificate-fault-short-key = Ключ його сертифіката закороткий.
certificate-fault-unknown-key = Ключ його сертифіката неможливо перевірити.
certificate-fault-other = Його сертифікат відхилено ({ $error }).

certificate-ago-today = сьогодні
certificate-ago-days = { $count ->
    [1] вчора
    [one] { $count } день тому
    [few] { $count } дні тому
    [many] { $count } днів тому
   *[other] { $count } дня тому
}
certificate-ago-weeks = { $count ->
    [one] { $count } тиждень тому
    [few] { $count } тижні тому
    [many] { $count } тижнів тому
   *[other] { $count } тижня тому
}
certificate-ago-months = { $count ->
    [one] { $count } місяць тому
    [few] { $count } місяці тому
    [many] { $count } місяців тому
   *[other] { $count } місяця тому
}
certificate-ago-years = { $count ->
    [one] { $count } рік тому
    [few] { $count } роки тому
    [many] { $count } років тому
   *[other] { $count } року тому
}
certificate-unknown-day = (невідомо)
