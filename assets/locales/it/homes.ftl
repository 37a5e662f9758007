### Le parole accanto alle due case, in cima a ogni pagina della finestra. C’è poco spazio.

homes-your-old-account = il tuo vecchio account
homes-your-new-account = il tuo nuovo account
homes-account-made = Il nuovo account è stato creato qui. Non è ancora stato trasferito nulla.
homes-step-of = { $number } di { $all }
homes-of-all = di { $count }
