### Контакти.

contacts-count = { $count ->
    [one] { $count } контакт
    [few] { $count } контакти
    [many] { $count } контактів
   *[other] { $count } контакту
}

contacts-reason-gateway = це транспорт: у ньому зберігається ваш пароль від іншої мережі, тож налаштувати його заново маєте ви самі
contacts-reason-behind-gateway = доступний через транспорт { $gateway }
contacts-reason-uncertain-terminal = Rehome не може визначити, людина це чи транспорт: { $gateway }; щоб перенести, додайте --include { $gateway }
contacts-reason-uncertain-window = Rehome не може визначити, людина це чи транспорт: { $gateway }; щоб перенести, поставте позначку в списку
contacts-reason-own = це ви
contacts-reason-invalid = неправильна адреса
contacts-reason-excluded = ви вирішили не переносити
contacts-reason-blocked = заблоковано: буде у списку, але не отримає ні запиту, ні повідомлення
contacts-reason-blocked-since = заблоковано вже після запиту чи повідомлення: більше нічого не отримає

contacts-remark-not-told = ще не повідомлено про переїзд; запустіть ще раз
contacts-remark-unwanted = сервери все одно додали цей контакт до нового списку; видаліть його там, якщо він вам не потрібен
contacts-remark-name-left = Новий сервер не прийняв ім’я «{ $name }»
contacts-remark-groups-left = { $count ->
    [1] Новий сервер не прийняв групу { $groups }
    [one] Новий сервер не прийняв групи { $groups }
    [few] Новий сервер не прийняв групи { $groups }
    [many] Новий сервер не прийняв групи { $groups }
   *[other] Новий сервер не прийняв групи { $groups }
}
contacts-remark-label-left = { $count ->
    [1] Новий сервер не прийняв ім’я «{ $name }» і групу { $groups }
    [one] Новий сервер не прийняв ім’я «{ $name }» і групи { $groups }
    [few] Новий сервер не прийняв ім’я «{ $name }» і групи { $groups }
    [many] Новий сервер не прийняв ім’я «{ $name }» і групи { $groups }
   *[other] Новий сервер не прийняв ім’я «{ $name }» і групи { $groups }
}
contacts-quoted = «{ $name }»
contacts-remark-reminded = одне нагадування надіслано
contacts-remark-probably-declined-terminal = відмови ніхто не бачив, але запиту вже немає; rehome remind --contact { $contact } надішле його ще раз
contacts-remark-probably-declined-window = відмови ніхто не бачив, але запиту вже немає

contacts-left-by-server = старий сервер не переніс цього контакту: { $why ->
    [gateway] сервер вважає його транспортом
    [uncertain] можливо, це транспорт
    [own] сервер вважає його новим обліковим записом
    [invalid] сервер вважає адресу неправильною
    [large] дані про контакт більші, ніж приймають сервери
    [silent] сервер контакту не відповів
    [unsupported] сервер контакту цього не вміє
    [refused] сервер контакту відмовив
    [unconfirmed] сервер контакту не підтвердив цього новому серверу
    [shared] контакт належить до групи, яку веде старий сервер
    [blocked] ви заблокували цей контакт
   *[unknown] причина невідома цій версії Rehome
}

contacts-approval-approved = є відповідь
contacts-approval-waiting = відповіді ще немає
contacts-approval-unreachable = зараз немає зв’язку
contacts-approval-to-ask = запит ще не надіслано
contacts-approval-declined = відмова
contacts-approval-probably-declined = імовірно, відмова
contacts-approval-moved-back = імовірно, переїзд скасовано

contacts-channel-planned = канал: новий обліковий запис приєднається до нього
contacts-channel-moved = канал: новий обліковий запис приєднався до нього
contacts-channel-there = канал: новий обліковий запис уже був у ньому
contacts-channel-left = канал, де нема кому надіслати запит: приєднайтеся до нього з нового облікового запису
contacts-channel = Канал
contacts-channel-joined = Канал, ви в ньому
contacts-channel-due = Канал, ви приєднаєтеся
contacts-channel-closes = Цей канал міститься на старому сервері й закриється разом із ним.
contacts-channel-not-joined = Не вдалося приєднатися до цього каналу. { $why }
contacts-channel-not-left = Новому обліковому запису не вдалося вийти з цього каналу. { $why }
contacts-channel-still-shown = Сервер погодився, але канал досі у списку.

contacts-moved-too = { $count ->
    [1] { $count } із ваших контактів теж переїхав: Rehome використовує нову адресу.
    [one] { $count } із ваших контактів теж переїхав: Rehome використовує нові адреси.
    [few] { $count } із ваших контактів теж переїхали: Rehome використовує нові адреси.
    [many] { $count } із ваших контактів теж переїхали: Rehome використовує нові адреси.
   *[other] { $count } із ваших контактів теж переїхали: Rehome використовує нові адреси.
}
contacts-moved-too-old = { $count ->
    [1] { $count } із ваших контактів теж переїхав: Rehome використовує стару адресу, як ви й хотіли.
    [one] { $count } із ваших контактів теж переїхав: Rehome використовує старі адреси, як ви й хотіли.
    [few] { $count } із ваших контактів теж переїхали: Rehome використовує старі адреси, як ви й хотіли.
    [many] { $count } із ваших контактів теж переїхали: Rehome використовує старі адреси, як ви й хотіли.
   *[other] { $count } із ваших контактів теж переїхали: Rehome використовує старі адреси, як ви й хотіли.
}
contacts-moved-too-some = { $count ->
    [1] { $count } із ваших контактів теж переїхав.
    [one] { $count } із ваших контактів теж переїхав: Rehome використовує нові адреси. Винятків: { $kept }.
    [few] { $count } із ваших контактів теж переїхали: Rehome використовує нові адреси. Винятків: { $kept }.
    [many] { $count } із ваших контактів теж переїхали: Rehome використовує нові адреси. Винятків: { $kept }.
   *[other] { $count } із ваших контактів теж переїхали: Rehome використовує нові адреси. Винятків: { $kept }.
}
contacts-looking-for-moves = Перевіряємо, чи не переїхав хтось із ваших контактів
contacts-has-moved = тепер за адресою { $new }
contacts-keeps-address = тепер за адресою { $new }; Rehome використовує стару адресу, як ви вибрали
contacts-moved-since = { $old } тепер за адресою { $new }.
contacts-statement-withdrawn = у старому обліковому записі контакту вже немає позначки про переїзд; зроблене доти збережено
contacts-statement-withdrawn-terminal = у старому обліковому записі контакту вже немає позначки про переїзд, можливо, контакт повернувся туди; зроблене доти збережено; rehome move --keep-address { $contact } знову використає стару адресу
contacts-statement-withdrawn-kept = у старому обліковому записі контакту вже немає позначки про переїзд
contacts-statement-itself = у позначці про переїзд вказано ту саму адресу; Rehome не зважає на неї
contacts-statement-loop = позначки про переїзд ведуть по колу; Rehome не зважає на них
contacts-statement-you = у позначці про переїзд вказано вашу адресу; Rehome не зважає на неї
contacts-statement-no-address = є позначка про переїзд, але нової адреси в ній немає
contacts-statement-gateway = у позначці про переїзд вказано сервер або транспорт; Rehome не зважає на неї

contacts-claim-known = { $who } хоче бачити ваш новий обліковий запис у мережі. Це нова адреса контакту { $old }, який не бачив у мережі вашого старого.
contacts-claim-unchecked = { $who } хоче бачити ваш новий обліковий запис у мережі й стверджує, що це нова адреса { $old }. Rehome не може це перевірити.
contacts-claim-known-nameless = { $who } хоче бачити ваш новий обліковий запис у мережі. Це нова адреса контакту, який не бачив у мережі вашого старого.
contacts-claim-stranger = { $who } хоче бачити ваш новий обліковий запис у мережі, але в старому списку контактів цієї адреси немає.
contacts-claim-decide = Rehome не може перевірити, хто це. Спершу запитайте іншим шляхом.
contacts-claim-accept-terminal = Rehome нікого не приймає лише на слово. Якщо ви знаєте, хто це: rehome status … --accept { $who }; з --hide замість --accept запит більше не показується, а людина нічого не дізнається.
contacts-claim-accept-window = Rehome нікого не приймає лише на слово. Якщо ви знаєте, хто це, прийміть запит на сторінці «Хто відповів» або у своєму месенджері.

contacts-claim-contradicted = { $who } хоче бачити ваш новий обліковий запис у мережі й стверджує, що це нова адреса { $old }. Але в { $old } зазначено іншу нову адресу: { $named }. Тож це, мабуть, хтось інший.
contacts-claim-contact = { $who } хоче бачити ваш новий обліковий запис у мережі. Цей контакт є у вашому списку, але не бачив у мережі вашого старого облікового запису.
