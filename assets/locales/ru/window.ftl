### Слова, которые встречаются на разных страницах окна.

window-title = { $page } — Rehome
window-done = Готово
window-answers = Ответы
window-back = Назад
window-go-back = Вернуться
window-continue = Продолжить
window-finish = Готово
window-try-again = Повторить
window-copy-all = Копировать
window-show-password = Показать
window-hide-password = Скрыть
window-optional = (по желанию)
window-moved = Перенесён
window-nobody-listed = В этом списке никого нет.
window-nobody-matches = По запросу «{ $search }» никого не найдено.
window-no-taking-back = Отправленное нельзя вернуть.
