### Salas en el servidor que cierra.

rooms-named = La sala «{ $name }» ({ $address })
rooms-unnamed = La sala { $address }

rooms-closes = { $room } cierra con el servidor antiguo.
rooms-closes-with-members = { $count ->
    [one] { $room } cierra con el servidor antiguo. En su lista hay { $count } miembro.
   *[other] { $room } cierra con el servidor antiguo. En su lista hay { $count } miembros.
}

rooms-not-yours = No es tuya y no dice de quién es. Tu marcador se traslada, pero no llevará a ningún sitio cuando el servidor ya no exista.
rooms-of-others = No es tuya. Pueden recrearla sus propietarios: { $owners }. Tu marcador se traslada, pero no llevará a ningún sitio cuando el servidor ya no exista.
rooms-silent = No ha respondido, así que Rehome no puede saber de quién es.
rooms-yours = Es tuya.
rooms-yours-if-chosen = Es tuya. Rehome puede recrearla como { $to } si así lo eliges.
rooms-yours-taken = Es tuya. Rehome no puede recrearla como { $to }, porque ya existe una sala con ese nombre; dale otra dirección.
rooms-no-place = Es tuya, pero el servidor nuevo no tiene salas.
rooms-unreadable = Es tuya, pero Rehome no ha podido leer lo que necesita para recrearla.
rooms-by-other-owner = Otro propietario la ha recreado como { $to }. Tu marcador lleva allí.
rooms-planned = Es tuya y se recreará como { $to }.
rooms-rebuilt = { $count ->
    [one] Se ha recreado como { $to }, con una invitación para { $count } persona.
   *[other] Se ha recreado como { $to }, con invitaciones para { $count } personas.
}
rooms-not-rebuilt = Es tuya, pero no se ha recreado del todo como { $to }.

rooms-failed-look = Rehome no ha podido comprobar en la sala antigua si otro propietario ya la ha recreado. { $why }
rooms-failed-create = No se ha podido crear la sala nueva. { $why }
rooms-failed-admit = No se ha podido dar acceso a todos a la sala nueva. { $why }
rooms-failed-configure = No se ha podido configurar la sala nueva como la antigua. { $why }
rooms-failed-adorn = No se han podido poner en la sala nueva el tema y la imagen de la antigua. { $why }
rooms-failed-announce = No se ha podido avisar a nadie en la sala antigua. { $why }
rooms-failed-invite = No se ha podido invitar a todos. { $why }
rooms-not-private = El servidor nuevo dejaría entrar a otras personas, así que la sala sigue cerrada para todos menos para ti.
rooms-old-account-away = No se ha podido conectar con la cuenta antigua.

rooms-settings-left = El servidor nuevo no conoce estos ajustes: { $settings }.
rooms-picture-left = El servidor nuevo no guarda su imagen.
rooms-subject-left = No se ha podido conservar su tema.
rooms-unmoved = La sala nueva tiene en su lista a estos miembros con su dirección antigua, porque Rehome no sabe adónde se han mudado: { $people }.
rooms-not-reached = La invitación no ha llegado a { $people }.

rooms-occupied = { $to } no se ha eliminado, porque hay alguien más dentro.
rooms-spoken = { $to } no se ha eliminado, porque alguien ha escrito allí.
rooms-not-removed = No se ha podido eliminar { $to }. { $why }

rooms-news = Esta sala se ha mudado a { $room }. La antigua cierra con su servidor.

rooms-refused-create = El servidor nuevo no te deja crear { $to }. Puede que admita otra dirección. { $why }
rooms-failed-subject = No se ha podido cambiar el tema de la sala antigua para que diga adónde se ha mudado. { $why }
rooms-old-is-closed = { $to } se mantiene, porque la sala antigua está cerrada.
rooms-will-be-destroyed = { $room } se cerrará para siempre. A quien esté en ella o llegue más tarde se le dirigirá a { $to }.
rooms-will-be-silenced = { $room } solo dejará entrar a sus miembros, y su tema dirá que se ha mudado a { $to }. Rehome no la elimina, porque este servidor daría su nombre a cualquiera que lo quisiera.
rooms-closed-for-good = Esto no se puede deshacer.
rooms-close-question = { $count ->
    [one] ¿Cerrar esta sala?
   *[other] ¿Cerrar estas { $count } salas?
}
rooms-none-to-close = No hay ninguna sala que cerrar. Una sala antigua se puede cerrar cuando la nueva está completa y tiene a todos sus miembros.
rooms-not-yet = Estas no se pueden cerrar, porque sus salas nuevas no están completas o porque ya están cerradas: { $rooms }.
rooms-destroyed = La sala antigua está cerrada, y a quien llega allí se le dirige a { $to }.
rooms-silenced = La sala antigua solo deja entrar a sus miembros, y su tema dice que se ha mudado a { $to }.
rooms-not-closed = No se ha podido cerrar la sala antigua. { $why }
