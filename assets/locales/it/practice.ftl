### La striscia in cima alla finestra durante una prova.

practice-practice = Prova.
practice-nothing-leaves = Account inventati; nulla esce da questo computer.
practice-skip-to-review = Vai al controllo
practice-end = Termina la prova
practice-dismiss = Nascondi

practice-skip-to-end = Vai alla fine
practice-was-rehearsal = Questa era la prova.
practice-start-real = Inizia quello vero
