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
    [one] Esta persona recibe este mensaje de { $old }, una sola vez.
   *[other] Estas personas reciben este mensaje de { $old }, una sola vez.
}
answers-send = { $count ->
    [one] Enviar { $count } recordatorio
   *[other] Enviar { $count } recordatorios
}
answers-reminder = Un recordatorio: el { $day } dejará de funcionar mi dirección antigua. Por favor, acepta la solicitud de { $new } para que no perdamos el contacto.
answers-says = { $who } dice ser { $old }
answers-says-why = Rehome no puede comprobarlo. Pregúntale antes por otro medio. Si rechazas la solicitud, no se envía nada.
answers-asks = { $who } pide verte
answers-asks-why = No dice cuál de tus contactos es. Si rechazas la solicitud, no se envía nada.
