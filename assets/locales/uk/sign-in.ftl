### Чому не вдається увійти.

sign-in-bad-domain = { $server } не є назвою сервера.
sign-in-no-such-host = Не вдається знайти сервер { $server }. Перевірте, чи немає помилки в адресі. Якщо адреса правильна, сервер, можливо, вже не працює.
sign-in-no-service = { $server } повідомляє, що XMPP там немає.
sign-in-no-dns = Не вдається визначити адреси серверів. Чи підключено цей комп’ютер до інтернету?
sign-in-refused = { $server } є, але за адресою { $endpoint } ніхто не відповідає. Можливо, сервер зараз вимкнено.
sign-in-unreachable = Немає зв’язку з { $server } за адресою { $endpoint }. Спробуйте пізніше.
sign-in-not-xmpp = Те, що відповідає за { $server }, не є сервером XMPP.
sign-in-no-encryption = { $server } не пропонує шифрування. Rehome не надсилав пароля, бо прочитати його міг би будь-хто.
sign-in-old-encryption = Шифрування на { $server } надто застаріле, щоб бути безпечним, тому Rehome не надсилав пароля. Адміністратори сервера можуть увімкнути TLS 1.2 або 1.3, з ECDHE для ключів і AES-GCM або ChaCha20 для решти.
sign-in-tls = Не вдалося встановити зашифроване з’єднання з { $server } ({ $error }).
sign-in-wrong-pin = { $server } показує не той сертифікат, якому ви довіряли ({ $expected }).
sign-in-stream = { $server } відмовив у з’єднанні ({ $error }).
sign-in-no-mechanism = { $server } не пропонує безпечного способу підтвердити пароль (лише { $offered }).
sign-in-wrong-password = Неправильна адреса або пароль для { $account }. Перевірте їх і спробуйте ще раз.
sign-in-disabled = Обліковий запис { $account } вимкнено.
sign-in-expired = Термін дії пароля { $account } закінчився.
sign-in-encryption-required = { $server } вимагає шифрування, яким Rehome не користується.
sign-in-temporary = { $server } зараз не може перевірити паролі. Спробуйте за кілька хвилин.
sign-in-denied = { $server } не дозволив { $account } увійти.
sign-in-unproven = { $server } не підтвердив, що сам знає пароль. Можливо, це чийсь інший сервер.
sign-in-no-session = { $server } прийняв пароль, але не відкрив сеанс. Можливо, вхід виконано в надто багатьох застосунках.
sign-in-silent = { $server } не відповідає. Спробуйте пізніше.
sign-in-lost = З’єднання з { $server } перервалося під час входу. Спробуйте ще раз.
sign-in-protocol = { $server } відповів щось, що в XMPP не має сенсу ({ $error }).
sign-in-server-says = { $sentence } Сервер повідомляє: { $text }
sign-in-accept-old-encryption = Якщо ви готові ризикнути, щоб не втрачати того, що там є, { $how }. Той, хто може перехоплювати з’єднання, тоді, можливо, прочитає пароль і все, що завантажується, тож більше ніде не використовуйте цього пароля.

sign-in-certificate-expired = Термін дії сертифіката { $server } закінчився.
sign-in-certificate-not-yet = Сертифікат { $server } ще не чинний.
sign-in-certificate-name = Rehome не може підтвердити, що це справді { $server }: сертифікат видано на іншу назву.
sign-in-certificate-self-signed = Rehome не може підтвердити, що це справді { $server }: сертифікат підписав лише сам сервер.
sign-in-certificate-unknown-issuer = Rehome не може підтвердити, що це справді { $server }: цей комп’ютер не знає, хто підписав сертифікат.
sign-in-certificate-authority = Сертифікат { $server } належить центру сертифікації, а не серверу.
sign-in-certificate-old-form = Сертифікат { $server } має застарілий формат, у якому не вказано призначення.
sign-in-certificate-short-key = Ключ у сертифікаті { $server } закороткий.
sign-in-certificate-unknown-key = Ключ у сертифікаті { $server } тут неможливо перевірити.
sign-in-certificate-other = Сертифікату { $server } не можна довіряти ({ $error }).
sign-in-password-not-sent = Rehome не надсилав пароля.
sign-in-certificate-accept = Якщо ви певні, що це ваш сервер, прийміть лише цей сертифікат: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] Довжина ключа лише { $bits } біт: хтось із великими грошима міг би його зламати й видавати себе за { $server }.
    [few] Довжина ключа лише { $bits } біти: хтось із великими грошима міг би його зламати й видавати себе за { $server }.
    [many] Довжина ключа лише { $bits } бітів: хтось із великими грошима міг би його зламати й видавати себе за { $server }.
   *[other] Довжина ключа лише { $bits } біта: хтось із великими грошима міг би його зламати й видавати себе за { $server }.
}
sign-in-key-worthless = Цей сертифікат прийняти не можна: тут ніяк не визначити, чи справді його показує { $server }. Попросіть в адміністраторів { $server } сертифікат з іншим ключем.
sign-in-certificate-for = для:
sign-in-certificate-issuer = ким видано:
sign-in-certificate-valid = чинний:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = { $from } — { $until }
sign-in-certificate-no-name = (без назви)

sign-in-no-keyring = У цій системі немає сховища паролів, тому пароль для { $account } не збережено. Перенесення працює і без цього.
sign-in-keyring-locked = Сховище паролів заблоковане або його немає, тому пароль для { $account } не збережено. Перенесення працює і без цього.
sign-in-keyring-refused = Сховище паролів відмовило, тому пароль для { $account } не збережено. Перенесення працює і без цього.
sign-in-password-again = { $account }: цей пароль не прийнято. Спробуйте ще раз.
sign-in-stale-password = У сховищі паролів є пароль для { $account }, але сервер його вже не приймає.
sign-in-way-around-keyring = Задайте у { $variable } правильний пароль або запустіть програму в терміналі, де Rehome його запитає.
sign-in-offer-to-replace = Пароль правильний. Зберегти його у сховищі паролів замість старого пароля { $account }?

sign-in-list-refused = { $server } відмовився видати список контактів.
sign-in-list-refused-why = { $server } відмовився видати список контактів: { $text }.
sign-in-interrupted = З’єднання з { $server } перервалося. Спробуйте ще раз.
sign-in-unreadable = { $server } відповів щось, чого Rehome не може прочитати ({ $error }).
sign-in-closed = Сеанс на { $server } закрито.
sign-in-gave-up = З’єднання з { $server } перервалося, і відновити його не вдалося. { $why }
sign-in-not-again = З’єднання з { $server } перервалося, і увійти знову не вдалося. { $why }
sign-in-ended = { $server } завершив сеанс ({ $error }).
sign-in-malformed = { $server } надсилає щось, чого Rehome не може прочитати ({ $error }).
sign-in-excessive = { $server } надсилає більше, ніж Rehome може обробити, тому з’єднання закрито.
sign-in-keeps-breaking = З’єднання з { $server } раз у раз переривається. Спробуйте пізніше.
