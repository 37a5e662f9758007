### Pasek u góry okna podczas próby.

practice-practice = Próba.
practice-nothing-leaves = Zmyślone konta; nic nie opuszcza tego komputera.
practice-skip-to-review = Przejdź do przeglądu
practice-end = Zakończ próbę
practice-dismiss = Ukryj

practice-skip-to-end = Przejdź do końca
practice-was-rehearsal = To była próba.
practice-start-real = Zacznij naprawdę
