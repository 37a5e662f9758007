### Файли й браузер.

desktop-not-written = Не вдалося записати { $path }
desktop-file-not-written = Не вдалося записати файл.
desktop-no-program = Файл збережено, але в системі немає програми, щоб його відкрити.
desktop-no-browser = Не вдалося відкрити браузер. Сторінка: { $page }
desktop-no-reason = причину не вказано

desktop-no-folders = У цій системі немає програми, щоб показати теку. Журнали тут: { $path }
