### La página de la ventana en la que un traslado está en marcha.

underway-left-moment = Queda menos de un minuto
underway-left-minutes = { $count ->
    [one] Queda alrededor de { $count } minuto
   *[other] Quedan alrededor de { $count } minutos
}
underway-left-hours = { $half ->
    [yes] { $count ->
        [one] Queda alrededor de { $count } hora y media
       *[other] Quedan alrededor de { $count } horas y media
    }
   *[no] { $count ->
        [one] Queda alrededor de { $count } hora
       *[other] Quedan alrededor de { $count } horas
    }
}

underway-lets-through = { $count ->
    [one] { $server } deja pasar alrededor de { $count } solicitud por minuto.
   *[other] { $server } deja pasar alrededor de { $count } solicitudes por minuto.
}
underway-lets-through-few = { $server } solo deja pasar unas pocas solicitudes por hora.
underway-well-before = Eso es mucho antes del { $day }.
underway-before = Eso es antes del { $day }.
underway-too-long = El servidor antiguo cierra el { $day }: deja Rehome abierto.
underway-today = El servidor antiguo cierra hoy: deja Rehome abierto.

underway-not-reached = { $count ->
    [one] No se pudo conectar con { $count } contacto
   *[other] No se pudo conectar con { $count } contactos
}
underway-no-message = Tu mensaje no ha llegado.
underway-server-not-found = Rehome no encuentra su servidor. Rehome vuelve a enviar la solicitud cuando continúes.
underway-server-silent = Su servidor no responde. Rehome vuelve a enviar la solicitud cuando continúes.
underway-no-account = Esa cuenta ya no existe.
underway-not-copied = Tu servidor nuevo no ha puesto este contacto en tu lista. Con Continuar se intenta otra vez.
underway-not-removed = Su dirección anterior sigue en tu lista, y puedes quitarla allí.
underway-not-asked = La solicitud de contacto no ha llegado. Con Continuar se intenta otra vez.
underway-uninvited = { $who } pide ver { $new } y no forma parte del traslado. Responde en tu aplicación de chat.

underway-stop-nobody = No hace falta enviar solicitudes a nadie. Lo que está en tu lista nueva se queda allí.
underway-stop-everybody = Todos han recibido la solicitud. Eso no cambia.
underway-stop-none = Nadie ha recibido aún la solicitud. Hasta que continúes, tus contactos solo tienen tu dirección antigua.
underway-stop = { $asked ->
    [one] { $asked } de { $all } contactos ha recibido la solicitud, y eso no cambia. Los demás solo tienen tu dirección antigua hasta que continúes.
   *[other] { $left ->
        [one] { $asked } de { $all } contactos han recibido la solicitud, y eso no cambia. El que falta solo tiene tu dirección antigua hasta que continúes.
       *[other] { $asked } de { $all } contactos han recibido la solicitud, y eso no cambia. Los otros { $left } solo tienen tu dirección antigua hasta que continúes.
    }
}
underway-continue = Puedes continuar cuando quieras. Para hacer una pausa basta con Pausa.
underway-continue-before = Puedes continuar cuando quieras antes del { $day }. Para hacer una pausa basta con Pausa.

underway-asked = { $done } de { $all } solicitudes
underway-copied = { $done } de { $all } copiados
