### As duas casas no alto de cada página.

homes-your-old-account = sua conta antiga
homes-your-new-account = sua conta nova
homes-account-made = A conta nova foi criada aqui. Nada foi levado ainda.
homes-step-of = { $number } de { $all }
homes-of-all = de { $count }
