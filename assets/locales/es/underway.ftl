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
underway-well-before = El envío debería terminar mucho antes del { $day }.
underway-before = El envío debería terminar antes del { $day }.
underway-too-long = El servidor antiguo cierra el { $day }: deja Rehome abierto.
underway-today = El servidor antiguo cierra hoy: deja Rehome abierto.

underway-not-reached = { $count ->
    [one] No se pudo localizar a { $count } contacto
   *[other] No se pudo localizar a { $count } contactos
}
underway-no-message = Tu mensaje no ha llegado.
underway-server-not-found = Rehome no encuentra su servidor.
underway-server-silent = Su servidor no responde.
underway-no-account = Esa cuenta ya no existe.
underway-not-copied = Tu servidor nuevo no ha puesto este contacto en tu lista.
underway-not-removed = Su dirección anterior sigue en tu lista, y puedes quitarla allí.
underway-not-asked = La solicitud de contacto no ha llegado.
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

underway-tries-again = Tras el traslado, pulsa «Continuar» para volver a intentarlo.
underway-moving = Traslado
underway-paused = En pausa
underway-paused-why = No se envía nada hasta que continúes.
underway-stopping = Deteniendo…
underway-stopping-why = Se está terminando lo que ya estaba en marcha.
underway-waiting = Esperando a { $server }
underway-waiting-why = Rehome lo vuelve a intentar automáticamente.
underway-reading = Leyendo las dos cuentas
underway-reading-why = En este paso no se envía nada.
underway-announcing = Dejando un aviso en tu cuenta antigua
underway-announcing-why = Las aplicaciones de chat compatibles aceptan tu dirección nueva automáticamente.
underway-by-server = Tu servidor antiguo está trasladando tus contactos
underway-by-server-why = Los dos servidores están trabajando. Puede tardar un rato.
underway-data = Trasladando tu perfil y tus salas
underway-data-why = Lo que tienes en las dos cuentas queda como elegiste.
underway-copying = Copiando tu lista
underway-copying-why = Nadie nota esta parte.
underway-asking = Enviando las solicitudes
underway-asking-why = Tus contactos reciben una solicitud desde tu dirección nueva.
underway-checking = Comprobando que está todo
underway-checking-why = Rehome lee tu cuenta nueva una vez más.
underway-answers = Esperando las primeras respuestas
underway-answers-why = Algunas aplicaciones de chat responden automáticamente.
underway-title-close = ¿Cerrar?
underway-title-stop = ¿Detener?
underway-title-stopping = Deteniendo
underway-lane-listed = En tu lista nueva
underway-lane-asked = Solicitud
underway-lane-answered = Respuesta
underway-did-listed = está en tu lista nueva
underway-did-asked = ha recibido la solicitud
underway-did-told = ha recibido tu mensaje
underway-did-answer = ha respondido
underway-did-decline = dijo que no
underway-did-move = también se ha mudado: la solicitud va a la dirección nueva
underway-did-fail = está ilocalizable
underway-no-problems = Sin problemas hasta ahora
underway-show = Verlos
underway-hide = Ocultarlos
underway-more = { $count ->
    [one] y { $count } más; el informe los nombra a todos
   *[other] y { $count } más; el informe los nombra a todos
}
underway-go-on-without = Continuar sin él
underway-wait = Esperarlo
underway-pause = Pausa
underway-stop-button = Detener…
underway-stop-question = ¿Detener el traslado?
underway-stop-now = Detener
underway-keep-moving = Seguir
underway-close-question = ¿Cerrar Rehome?
underway-close-why = Lo que se ha trasladado, trasladado queda. El resto continúa la próxima vez que abras Rehome.
underway-stop-and-close = Detener y cerrar
underway-may-close = Puedes cerrar Rehome. Si lo haces, continúa la próxima vez que lo abras.
underway-may-close-short = Puedes cerrar Rehome; continúa la próxima vez.
underway-others-move-on = Con todos los demás, el traslado sigue. Puedes cerrar Rehome; continúa la próxima vez que lo abras.
underway-awake = Hay un traslado en marcha
underway-over = El traslado ha terminado
