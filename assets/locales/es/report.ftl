### El informe como texto y como página.

report-heading = { $title } ({ $count })
report-not-moved = Sin trasladar
report-not-done = En la cuenta nueva, pero aún falta algo
report-to-move = Por trasladar
report-still-to-move = Aún por trasladar
report-to-ask = En la cuenta nueva, aún sin solicitud o sin aviso
report-with-remark = Trasladados, con una observación
report-waiting = Aún sin responder
report-unreachable = Ilocalizables en este momento
report-declined = Han dicho que no
report-staying-behind = Se quedan en la cuenta antigua
report-left-behind = Se han quedado en la cuenta antigua
report-there = Ya estaban allí
report-moved = Trasladados
report-moved-by-server = Trasladados por el servidor antiguo
report-moved-by-both = Trasladados entre el servidor antiguo y Rehome
report-no-address = (sin dirección)
report-everything-else = Todo lo demás
report-written = { $day }, { $time } { $zone }

report-column-name = Nombre
report-column-address = Dirección
report-column-groups = Grupos
report-column-answer = Respuesta
report-column-remarks = Observaciones
