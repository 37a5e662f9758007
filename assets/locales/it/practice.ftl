### La striscia in cima alla finestra durante una prova.

practice-practice = Prova.
practice-nothing-leaves = Account inventati; nulla esce da questo computer.
practice-skip-to-review = Vai al controllo
practice-end = Termina la prova
practice-dismiss = Nascondi
