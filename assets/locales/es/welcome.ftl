### La primera página de la ventana.

welcome-is-it-closing = ¿Va a cerrar tu servidor XMPP (Jabber)?
welcome-what-it-does = Rehome traslada tus contactos a una cuenta en otro servidor.
welcome-server-that-closes = El servidor que cierra
welcome-your-new-server = Tu servidor nuevo
welcome-what-moves = Qué se traslada
welcome-what-moves-why = Los contactos con sus nombres y grupos, tu perfil, tus salas y tu lista de bloqueados.
welcome-what-contacts-see = Qué ven tus contactos
welcome-what-contacts-see-why = A las personas que ves les llega una solicitud de contacto desde tu dirección nueva; las que te ven a ti reciben el aviso de que te has mudado.
welcome-what-does-not = Qué no se traslada
welcome-what-does-not-why = Los contactos de otras redes y las conversaciones pasadas. Las conversaciones sí puedes guardarlas.
welcome-nothing-changes-yet = No cambia nada hasta que hayas revisado la lista y pulsado Trasladar.
welcome-welcome-back = Hola de nuevo
welcome-welcome-back-why = Sigue donde lo dejaste. Lo que ya está hecho no se hace dos veces.
welcome-finished = Terminados
welcome-start = Empezar
welcome-start-another = Empezar otro traslado
welcome-try-it-first = Probar primero
welcome-go-on = Continuar
welcome-who-has-answered = Quién ha respondido
welcome-damaged = Este registro está dañado.
welcome-show-in-folder = Mostrar en la carpeta
welcome-moved = traslado hecho
welcome-nothing-has-moved = Aún no se ha trasladado nada.
welcome-nobody-asked = Aún no se ha enviado ninguna solicitud.
welcome-on-new-list = { $count ->
    [one] { $count } contacto está en la lista nueva.
   *[other] { $count } contactos están en la lista nueva.
}
welcome-asked-of = { $count ->
    [one] Solicitudes enviadas: { $asked } de { $count }.
   *[other] Solicitudes enviadas: { $asked } de { $count }.
}
welcome-asked = { $count ->
    [one] { $count } solicitud enviada.
   *[other] { $count } solicitudes enviadas.
}
welcome-stopped-today = Detenido hoy ({ $time }).
welcome-stopped-yesterday = Detenido ayer ({ $time }).
welcome-stopped = Detenido el { $day }.
welcome-created-today = { $address } se creó hoy.
welcome-created = { $address } se creó el { $day }.
welcome-nobody-had-to-be-asked = No hacía falta enviar solicitudes.
welcome-all-answered = Todos han respondido.
welcome-answered = { $count ->
    [one] Ha respondido { $count } de { $asked }.
   *[other] Han respondido { $count } de { $asked }.
}
welcome-finished-on = Terminado el { $day }.
