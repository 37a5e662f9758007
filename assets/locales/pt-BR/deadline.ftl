### Se há tempo até o servidor antigo fechar.

deadline-over = O fechamento de { $server } estava marcado para { $day }. Enquanto o servidor ainda responder, não há tempo a perder.
deadline-today = { $server } fecha hoje.
deadline-tomorrow = { $server } fecha amanhã, { $day }.
deadline-ahead = { $days ->
    [one] { $server } fecha em { $days } dia: { $day }.
   *[other] { $server } fecha em { $days } dias: { $day }.
}
deadline-enough = Há tempo para enviar o pedido a todo mundo: leva { $time }.
deadline-tight = Talvez não haja tempo para enviar o pedido a todo mundo: leva { $time }. Comece logo e deixe o Rehome trabalhar.
deadline-short = Não há tempo para enviar o pedido a todo mundo: leva { $time }. Comece agora: quem não receber o pedido até lá recebe depois, da conta nova.
