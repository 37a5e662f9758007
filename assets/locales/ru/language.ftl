### Таблица слов
### обращение: вы (со строчной буквы) · кавычки: «…», внутри „…“
### move: перенос, перенести; о людях — переехать, переезд · old/new account: старый/новый аккаунт · account: аккаунт · server: сервер
### address: адрес, адрес XMPP · contact: контакт · people: люди, человек · contact list: список контактов · group: группа
### contact request: запрос в контакты, коротко запрос · ask somebody: отправить запрос · accept: принять · decline: отклонить · answer: ответить, ответ; отказ
### see somebody: видеть статус · message: сообщение · tell: сообщить о переезде · reminder: напоминание
### note on the old account: отметка о переезде (в старом аккаунте) · transport: транспорт · left behind: остаётся (в старом аккаунте), не переносится
### channel: канал · room: комната · bookmark: закладка · block list: чёрный список · profile: профиль · picture: аватар · nickname: псевдоним
### record: журнал переноса · backup file: файл резервной копии, резервная копия · conversations: переписка; один разговор — чат
### keyring: связка ключей · certificate: сертификат · fingerprint: отпечаток · trust: доверять · invitation: приглашение
### practice, rehearsal: пробный перенос · undo: отменить перенос · closing day: день закрытия · chat app: мессенджер
### generate (a password): придумать · people who run the server: администраторы сервера · host: хост · run again: запустить ещё раз
### Кнопки: Move — «Перенести», Continue — «Продолжить», Pause — «Пауза», Stop — «Остановить», Who has answered — «Кто ответил»

language-name = Русский
language-in-english = Russian
language-clauses = { $first }; { $next }
