### La página de la ventana que dice quién ha respondido, un tiempo después del traslado.

answers-open = Los demás pueden tardar unos días. No se envía ningún recordatorio si tú no lo pides.
answers-over = El servidor antiguo ya está cerrado: desde allí no se pueden enviar más recordatorios.
answers-today = El servidor antiguo cierra hoy. Después no se podrán enviar recordatorios desde tu dirección antigua.
answers-days-left = { $count ->
    [one] Queda { $count } día. Después del { $day } no se podrán enviar recordatorios desde tu dirección antigua.
   *[other] Quedan { $count } días. Después del { $day } no se podrán enviar recordatorios desde tu dirección antigua.
}
answers-remind = { $count ->
    [one] Enviar { $count } recordatorio…
   *[other] Enviar { $count } recordatorios…
}
answers-remind-question = { $count ->
    [one] ¿Enviar un recordatorio a { $count } persona?
   *[other] ¿Enviar un recordatorio a { $count } personas?
}
answers-get-once = { $count ->
    [one] Esta persona recibe este mensaje desde { $old }, una sola vez.
   *[other] Estas personas reciben este mensaje desde { $old }, una sola vez.
}
answers-send = { $count ->
    [one] Enviar { $count } recordatorio
   *[other] Enviar { $count } recordatorios
}
answers-says = { $who } dice ser { $old }
answers-says-why = Rehome no puede comprobarlo. Pregúntale antes por otro medio. Si rechazas la solicitud, no se envía nada.
answers-asks = { $who } pide verte
answers-asks-why = No dice cuál de tus contactos es. Si rechazas la solicitud, no se envía nada.

answers-says-otherwise = Pero { $old } dice que se ha mudado a { $named }, así que probablemente sea otra persona. Si rechazas la solicitud, no se envía nada.
answers-title = Quién ha respondido
answers-everyone = Todos han respondido.
answers-may-close = Puedes eliminar tu cuenta antigua cuando quieras.
answers-looking = Consultando tu cuenta nueva…
answers-look-again = Actualizar
answers-background = Seguir mirando en segundo plano
answers-remind-one = Recordárselo…
answers-search = Nombre o dirección
answers-not-all-moved = Falta algo
answers-answered = Han respondido
answers-not-yet = Aún no
answers-moved-since = Se han mudado
answers-now = Ahora { $address }
answers-has-answered = Ha respondido
answers-said-no = Dijo que no
answers-was-reminded = Ya se le recordó
answers-being-reminded = Recordándoselo
answers-wait-over = Ha terminado la espera de respuestas
answers-reminder-empty = Texto del recordatorio
answers-only-once = Nadie recibe dos recordatorios.
answers-decline = Rechazar
answers-accept = Aceptar…
answers-whether-to-accept = ¿Dejar que { $who } te vea?
answers-accept-now = Aceptar
