### De woorden bij de twee huizen boven aan elke pagina. Er is weinig plaats.

homes-your-old-account = je oude account
homes-your-new-account = je nieuwe account
homes-account-made = Het nieuwe account is hier aangemaakt. Er is nog niets verhuisd.
homes-step-of = { $number } van { $all }
homes-of-all = van { $count }
