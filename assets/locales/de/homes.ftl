### Die Worte bei den beiden Häusern. Es ist wenig Platz.

homes-your-old-account = dein altes Konto
homes-your-new-account = dein neues Konto
homes-account-made = Das neue Konto wurde hier angelegt. Noch ist nichts umgezogen.
homes-step-of = { $number } von { $all }
homes-of-all = von { $count }
