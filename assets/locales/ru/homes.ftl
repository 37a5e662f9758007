### Подписи под двумя адресами вверху каждой страницы окна.

homes-your-old-account = ваш старый аккаунт
homes-your-new-account = ваш новый аккаунт
homes-account-made = Новый аккаунт создан здесь. Пока ничего не перенесено.
homes-step-of = { $number } из { $all }
homes-of-all = из { $count }
