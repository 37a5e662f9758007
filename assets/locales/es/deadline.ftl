### El día en que cierra el servidor antiguo, y si hay tiempo suficiente hasta entonces.

deadline-over = { $server } iba a cerrar el { $day }. Mientras siga respondiendo, no hay tiempo que perder.
deadline-today = { $server } cierra hoy.
deadline-tomorrow = { $server } cierra mañana, { $day }.
deadline-ahead = { $days ->
    [one] { $server } cierra el { $day }, dentro de { $days } día.
   *[other] { $server } cierra el { $day }, dentro de { $days } días.
}
deadline-enough = Hay tiempo para enviar todas las solicitudes: lleva { $time }.
deadline-tight = Puede que no dé tiempo a enviar todas las solicitudes: lleva { $time }. Empieza pronto y deja que siga.
deadline-short = No da tiempo a enviar todas las solicitudes: lleva { $time }. Empieza ya: quien no haya recibido la suya para entonces la recibirá después, desde la cuenta nueva.
