### Слова, що трапляються на різних сторінках вікна.

window-title = { $page } – Rehome
window-done = Готово
window-answers = Відповіді
window-back = Назад
window-go-back = Назад
window-continue = Продовжити
window-finish = Готово
window-try-again = Повторити
window-copy-all = Копіювати
window-show-password = Показати
window-hide-password = Сховати
window-optional = (за бажання)
window-moved = Перенесено
window-nobody-listed = У цьому списку нікого немає.
window-nobody-matches = За запитом «{ $search }» нікого не знайдено.
window-no-taking-back = Надісланого повернути не можна.
