### Полоса вверху окна во время пробного переноса.

practice-practice = Пробный перенос.
practice-nothing-leaves = Аккаунты вымышлены; ничто не покидает этот компьютер.
practice-skip-to-review = Сразу к проверке
practice-end = Закончить пробу
practice-dismiss = Скрыть

practice-skip-to-end = Сразу к концу
practice-was-rehearsal = Это был пробный перенос.
practice-start-real = Начать настоящий перенос
