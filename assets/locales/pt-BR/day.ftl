### O dia em que o servidor antigo fecha.

day-closes = fecha { $day }
day-closes-soon = { $days ->
    [one] fecha { $weekday }, em { $days } dia
   *[other] fecha { $weekday }, em { $days } dias
}
day-closes-tomorrow = fecha amanhã
day-closes-today = fecha hoje
day-closed = fechou em { $day }
day-today-in-short = hoje
day-is-today = Hoje
day-is-tomorrow = Amanhã
day-is-in = { $days ->
    [one] Daqui a { $days } dia
   *[other] Daqui a { $days } dias
}
day-is-over = Esse dia já passou. Deixe em branco se o servidor ainda funciona.
day-announced = Anunciado por { $server }
day-unknown = Digite uma data, por exemplo { $day }.
day-none-such = Esse dia não existe. Confira a data.
day-ambiguous = Escreva o mês por extenso, por exemplo { $day }.
day-other-weekday = Essa data cai em outro dia da semana: { $weekday }. Confira o dia.
day-words-today = hoje
day-words-tomorrow = amanhã
day-words-after-tomorrow = depois de amanhã
day-words-beside = esta, este, próxima, próximo
