### Смужка вгорі вікна під час пробного перенесення.

practice-practice = Пробне перенесення.
practice-nothing-leaves = Усе вигадане; нічого не виходить за межі комп’ютера.
practice-skip-to-review = Одразу до перевірки
practice-end = Закінчити пробу
practice-dismiss = Сховати

practice-skip-to-end = Одразу до кінця
practice-was-rehearsal = Це було пробне перенесення.
practice-start-real = Почати справжнє перенесення
