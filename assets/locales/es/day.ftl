### El día en que cierra el servidor antiguo.

day-closes = cierra el { $day }
day-closes-soon = { $days ->
    [one] cierra el { $weekday }, dentro de { $days } día
   *[other] cierra el { $weekday }, dentro de { $days } días
}
day-closes-tomorrow = cierra mañana
day-closes-today = cierra hoy
day-closed = cerró el { $day }
day-today-in-short = hoy
day-is-today = Hoy
day-is-tomorrow = Mañana
day-is-in = { $days ->
    [one] Dentro de { $days } día
   *[other] Dentro de { $days } días
}
day-is-over = Ese día ya ha pasado. Deja el campo vacío si el servidor aún funciona.
day-announced = Anunciado por { $server }
day-unknown = Escribe una fecha, por ejemplo, { $day }.
day-none-such = Ese día no existe. Revisa la fecha.
day-ambiguous = Escribe el mes con letras, por ejemplo, { $day }.
day-other-weekday = Esa fecha cae en { $weekday }. Revisa el día.
day-words-today = hoy
day-words-tomorrow = mañana
day-words-after-tomorrow = pasado mañana
day-words-beside = este, próximo, que, viene
