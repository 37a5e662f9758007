### O relatório.

report-heading = { $title } ({ $count })
report-not-moved = Não levados
report-not-done = Na conta nova, mas ainda há o que fazer
report-to-move = A levar
report-still-to-move = Ainda falta levar
report-to-ask = Na conta nova, ainda sem pedido ou aviso
report-with-remark = Levados, com uma observação
report-waiting = Ainda sem resposta
report-unreachable = Fora de alcance no momento
report-declined = Recusaram
report-staying-behind = Ficam para trás
report-left-behind = Ficaram para trás
report-there = Já estavam lá
report-moved = Levados
report-moved-by-server = Levados pelo servidor antigo
report-moved-by-both = Levados pelo servidor antigo junto com o Rehome
report-no-address = (sem endereço)
report-everything-else = Todo o resto
report-written = { $day }, { $time } { $zone }
report-column-name = Nome
report-column-address = Endereço
report-column-groups = Grupos
report-column-answer = Resposta
report-column-remarks = Observações
