### Підписи під двома адресами вгорі кожної сторінки.

homes-your-old-account = ваш старий обліковий запис
homes-your-new-account = ваш новий обліковий запис
homes-account-made = Новий обліковий запис створено тут. Ще нічого не перенесено.
homes-step-of = { $number } з { $all }
homes-of-all = з { $count }
