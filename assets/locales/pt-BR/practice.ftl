### A faixa no alto da janela durante um ensaio.

practice-practice = Ensaio.
practice-nothing-leaves = Contas inventadas; nada sai deste computador.
practice-skip-to-review = Pular para a revisão
practice-end = Encerrar o ensaio
practice-dismiss = Dispensar

practice-skip-to-end = Pular para o fim
practice-was-rehearsal = Esse foi o ensaio.
practice-start-real = Começar de verdade
