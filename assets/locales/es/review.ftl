### La página en la que se revisa un traslado antes de empezar, y la pregunta antes de hacerlo.

review-nothing-changes = No cambia nada hasta que hayas revisado esta lista y pulsado Trasladar.

review-sent-nothing = Nadie recibe una solicitud ni un mensaje
review-sent-requests = { $requests ->
    [one] { $requests } persona recibe una solicitud de contacto
   *[other] { $requests } personas reciben una solicitud de contacto
}
review-sent-messages = { $messages ->
    [one] { $messages } persona recibe un mensaje
   *[other] { $messages } personas reciben un mensaje
}
review-sent-both = { $requests ->
    [one] { $requests } persona recibe una solicitud de contacto; { $messages }, un mensaje
   *[other] { $requests } personas reciben una solicitud de contacto; { $messages }, un mensaje
}
review-sent-short = { $requests ->
    [one] { $requests } solicitud
   *[other] { $requests } solicitudes
}, { $messages ->
    [one] { $messages } mensaje
   *[other] { $messages } mensajes
}

review-takes-moment = Menos de un minuto
review-takes-minutes = { $count ->
    [one] Alrededor de { $count } minuto
   *[other] Alrededor de { $count } minutos
}
review-takes-hours = { $half ->
    [yes] { $count ->
        [one] Alrededor de { $count } hora y media
       *[other] Alrededor de { $count } horas y media
    }
   *[no] { $count ->
        [one] Alrededor de { $count } hora
       *[other] Alrededor de { $count } horas
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } limita las solicitudes de contacto. Puedes hacer pausas.

review-comes-profile = perfil
review-comes-picture = foto
review-comes-nickname = apodo
review-comes-rooms = { $count ->
    [one] { $count } sala
   *[other] { $count } salas
}
review-comes-private = notas y ajustes de aplicaciones
review-comes-published = lo que han publicado tus aplicaciones
review-comes-blocked = { $count ->
    [one] { $count } dirección bloqueada
   *[other] { $count } direcciones bloqueadas
}
review-comes-rights = { $count ->
    [one] permisos en { $count } sala
   *[other] permisos en { $count } salas
}
review-comes-hosted = { $count ->
    [one] { $count } sala propia
   *[other] { $count } salas propias
}
review-comes-requests = { $count ->
    [one] { $count } solicitud pendiente
   *[other] { $count } solicitudes pendientes
}
review-comes-statement = un aviso en la cuenta antigua
review-comes-along = { $kinds }.

review-behind = { $count ->
    [one] { $count } contacto: { $parts }.
   *[other] { $count } contactos: { $parts }.
}
review-behind-transport = { $count } en el transporte de { $network }
review-behind-transports = { $transports ->
    [one] { $count } en un transporte
   *[other] { $count } en { $transports } transportes
}
review-behind-unplaced = { $count ->
    [one] { $count } que Rehome no sabe clasificar
   *[other] { $count } que Rehome no sabe clasificar
}
review-behind-others = { $count ->
    [one] { $count } por otro motivo
   *[other] { $count } por otros motivos
}
review-behind-short = { $count ->
    [one] { $count } se queda.
   *[other] { $count } se quedan.
}
review-rooms-close = { $count ->
    [one] { $count } sala cierra con el servidor.
   *[other] { $count } salas cierran con el servidor.
}
review-close-short = { $count ->
    [one] { $count } cierra
   *[other] { $count } cierran
}
review-differ-short = { $count ->
    [one] { $count } difiere
   *[other] { $count } difieren
}
review-transport = Transporte de { $network }
review-transport-unknown = Transporte

review-of-people = { $all ->
    [one] { $moving } de { $all } contacto
   *[other] { $moving } de { $all } contactos
}
review-move = { $count ->
    [one] Trasladar { $count } contacto…
   *[other] Trasladar { $count } contactos…
}
review-move-short = Trasladar { $count }…
review-move-question = { $count ->
    [one] ¿Trasladar { $count } contacto?
   *[other] ¿Trasladar { $count } contactos?
}
review-move-yes = { $count ->
    [one] Trasladar { $count } contacto
   *[other] Trasladar { $count } contactos
}
review-requests = { $count ->
    [one] { $count } solicitud de contacto
   *[other] { $count } solicitudes de contacto
}
review-messages = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
review-from = de { $account }
review-include = { $count ->
    [one] Su contacto solo funciona a través de { $old }. En { $new } sería una dirección a la que nadie responde, hasta que configures tú allí un transporte igual.
   *[other] Sus { $count } contactos solo funcionan a través de { $old }. En { $new } serían direcciones a las que nadie responde, hasta que configures tú allí un transporte igual.
}
review-include-yes = { $count ->
    [one] Incluir { $count } contacto
   *[other] Incluir { $count } contactos
}

review-kind-profile = Datos del perfil
review-kind-picture = Foto
review-kind-nickname = Apodo
review-kind-rooms = Salas
review-kind-private = Notas y ajustes de apps
review-kind-published = Publicado por apps
review-kind-blocked = Direcciones bloqueadas
review-kind-rights = Permisos en salas
review-kind-hosted = Salas propias
review-kind-requests = Solicitudes pendientes
review-kind-statement = Aviso en la cuenta antigua
review-and-others = { $count ->
    [one] { $first } y { $count } más
   *[other] { $first } y { $count } más
}
review-entries = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
review-rights = { $count ->
    [one] { $count } sala da a tu cuenta nueva los mismos permisos
   *[other] { $count } salas dan a tu cuenta nueva los mismos permisos
}
review-cannot-message = Sin el servidor antiguo, Rehome no puede enviar mensajes a tus contactos desde { $old }. La solicitud de contacto dice cuál era tu dirección.
review-note-contacts = Dice adónde te has mudado. Las aplicaciones de chat compatibles aceptan tu dirección nueva automáticamente. Solo pueden leerlo tus contactos.
review-note-anybody = Dice adónde te has mudado. Las aplicaciones de chat compatibles aceptan tu dirección nueva automáticamente. Puede leerlo cualquiera que pregunte al servidor antiguo, como elegiste al empezar.

review-gets-no-message = No te ve; no recibe ningún mensaje
review-gets-no-request = No ves a este contacto; no recibe ninguna solicitud
review-gets-nothing = Ninguno ve al otro; no recibe nada
review-this-is-you = Eres tú
review-left-out = Excluido
review-unreadable = Dirección ilegible
review-blocked = Bloqueado: no recibe ni solicitud ni mensaje
review-there-as = En tu lista nueva como { $label }
