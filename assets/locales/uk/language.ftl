### Таблиця слів
### звертання: ви (з малої літери) · лапки: «…», усередині „…“ · апостроф: ’
### move: перенесення, перенести; про людей — переїхати, переїзд · account: обліковий запис · old/new account: старий/новий обліковий запис · server: сервер
### address: адреса, адреса XMPP · contact: контакт · people: люди, людина · contact list: список контактів · group: група
### contact request: запит на контакт, коротко запит · ask somebody: надіслати запит · accept: прийняти · decline: відхилити · answer: відповісти, відповідь; відмова
### see somebody: бачити в мережі · message: повідомлення · tell: повідомити про переїзд · reminder: нагадування
### note on the old account: позначка про переїзд (у старому обліковому записі) · transport: транспорт · left behind: залишається в старому обліковому записі, не переноситься
### channel: канал · room: кімната · bookmark: закладка · block list: список блокувань, заблоковано · profile: профіль · picture: аватар · nickname: псевдонім
### record: журнал перенесення · backup file: файл резервної копії, резервна копія · conversations: розмови
### keyring: сховище паролів · certificate: сертифікат · fingerprint: відбиток · trust: довіряти · invitation: запрошення
### practice, rehearsal: пробне перенесення · undo: скасувати перенесення · closing day: день закриття · chat app: месенджер · app: застосунок
### generate (a password): придумати · people who run the server: адміністратори сервера · host: хост · run again: запустити ще раз
### Кнопки: Move — «Перенести», Continue — «Продовжити», Pause — «Пауза», Stop — «Зупинити», Who has answered — «Хто відповів»

language-name = Українська
language-in-english = Ukrainian
language-clauses = { $first }; { $next }
