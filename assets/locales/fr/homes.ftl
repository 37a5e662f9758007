### Les mots près des deux maisons. Il y a peu de place.

homes-your-old-account = votre ancien compte
homes-your-new-account = votre nouveau compte
homes-account-made = Le nouveau compte a été créé ici. Rien n’est encore transféré.
homes-step-of = { $number } sur { $all }
homes-of-all = sur { $count }
