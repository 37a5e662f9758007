### Por qué no se pudo hacer algo, y qué servidor lo dice.

failure-not-found = { $via ->
    [old] El servidor antiguo no encuentra { $domain }.
   *[new] El servidor nuevo no encuentra { $domain }.
}
failure-not-reached = { $via ->
    [old] El servidor antiguo no puede conectar con { $domain } en este momento.
   *[new] El servidor nuevo no puede conectar con { $domain } en este momento.
}
failure-unknown-address = { $domain } ya no conoce esta dirección.
failure-not-taken = { $what ->
    [message] { $domain } no acepta mensajes para esta dirección.
   *[request] { $domain } no acepta solicitudes para esta dirección.
}
failure-not-let-through = { $what ->
    [message] { $domain } no deja pasar el mensaje.
   *[request] { $domain } no deja pasar la solicitud.
}
failure-sent-back = { $what ->
    [message] { $domain } ha devuelto el mensaje ({ $condition }).
   *[request] { $domain } ha devuelto la solicitud ({ $condition }).
}
failure-message-back = Tu mensaje no ha llegado. { $why }
failure-server-says = { $who ->
    [new] El servidor nuevo dice: { $text }
    [old] El servidor antiguo dice: { $text }
   *[own] El servidor dice: { $text }
}
failure-domain-says = { $domain } dice: { $text }

failure-refused = { $who ->
    [new] El servidor nuevo se ha negado ({ $condition }).
    [old] El servidor antiguo se ha negado ({ $condition }).
   *[own] El servidor se ha negado ({ $condition }).
}
failure-silent = { $who ->
    [new] El servidor nuevo no ha respondido.
    [old] El servidor antiguo no ha respondido.
   *[own] El servidor no ha respondido.
}
failure-unreadable = { $who ->
    [new] El servidor nuevo ha dado una respuesta que Rehome no puede leer: { $what }.
    [old] El servidor antiguo ha dado una respuesta que Rehome no puede leer: { $what }.
   *[own] El servidor ha dado una respuesta que Rehome no puede leer: { $what }.
}
failure-too-slow = { $who ->
    [new] El servidor nuevo no deja pasar más solicitudes, por despacio que se envíen.
    [old] El servidor antiguo no deja pasar más solicitudes, por despacio que se envíen.
   *[own] El servidor no deja pasar más solicitudes, por despacio que se envíen.
}
failure-lost = La conexión se perdió antes de terminar esto.
failure-not-shown = { $who ->
    [new] El servidor nuevo ha aceptado, pero no muestra el cambio.
    [old] El servidor antiguo ha aceptado, pero no muestra el cambio.
   *[own] El servidor ha aceptado, pero no muestra el cambio.
}
failure-vanished = { $who ->
    [new] El servidor nuevo ya no lo tiene.
    [old] El servidor antiguo ya no lo tiene.
   *[own] El servidor ya no lo tiene.
}
failure-unsendable = Algunos caracteres no se pueden enviar.
failure-too-large = El tamaño es de { $size }, y el servidor acepta como máximo { $limit } de una vez.
failure-full = { $who ->
    [new] El servidor nuevo guarda como máximo { $limit }.
    [old] El servidor antiguo guarda como máximo { $limit }.
   *[own] El servidor guarda como máximo { $limit }.
}
failure-taken = Mientras tanto, otra cosa ha ocupado su lugar, y ahí se queda.
failure-not-private = { $who ->
    [new] El servidor nuevo se lo habría mostrado a otras personas.
    [old] El servidor antiguo se lo habría mostrado a otras personas.
   *[own] El servidor se lo habría mostrado a otras personas.
}
failure-with-messages-only = Puede que el servidor solo las entregue junto con los mensajes que te esperan, y esos te toca leerlos a ti. Tu aplicación de chat muestra quién ha enviado una solicitud.
failure-unsupported = { $who ->
    [new] El servidor nuevo no tiene forma de hacer esto.
    [old] El servidor antiguo no tiene forma de hacer esto.
   *[own] El servidor no tiene forma de hacer esto.
}
failure-in-doubt = Rehome no puede saber si esto se ha hecho: el servidor no lo dice, y un segundo intento podría hacerlo dos veces.
