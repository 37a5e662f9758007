### Между окном и системой: файлы, браузер.

desktop-not-written = Не удалось записать { $path }
desktop-file-not-written = Не удалось записать файл.
desktop-no-program = Файл сохранён, но в этой системе нет программы, чтобы его открыть.
desktop-no-browser = Не удалось открыть браузер. Вот страница: { $page }
desktop-no-reason = причина не указана
