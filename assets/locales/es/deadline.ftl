### El día en que cierra el servidor antiguo, y si hay tiempo suficiente hasta entonces.

deadline-over = { $server } iba a cerrar el { $day }. Mientras siga respondiendo, no hay tiempo que perder.
deadline-today = { $server } cierra hoy.
deadline-tomorrow = { $server } cierra mañana, { $day }.
deadline-ahead = { $days ->
    [one] { $server } cierra el { $day }, dentro de { $days } día.
   *[other] { $server } cierra el { $day }, dentro de { $days } días.
}
deadline-enough = Enviar todas las solicitudes lleva { $time }, así que hay tiempo.
deadline-tight = Enviar todas las solicitudes lleva { $time }, y puede que no dé tiempo. Empieza pronto y deja que siga.
deadline-short = Enviar todas las solicitudes lleva { $time }, más de lo que queda. Empieza ya: quien no haya recibido la suya para entonces la recibirá después, desde la cuenta nueva.
