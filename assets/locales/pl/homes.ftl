### Słowa przy dwóch domach u góry okna.

homes-your-old-account = twoje stare konto
homes-your-new-account = twoje nowe konto
homes-account-made = Nowe konto zostało założone tutaj. Nic jeszcze nie zostało przeniesione.
homes-step-of = { $number } z { $all }
homes-of-all = z { $count }
