### Todo lo que hay además de los contactos: perfil, foto, salas, notas, lista de bloqueados …

data-kind-profile = Perfil
data-kind-picture = Foto
data-kind-nickname = Apodo
data-kind-rooms = Salas en marcadores
data-kind-private = Notas y ajustes de aplicaciones
data-kind-published = Otros datos publicados
data-kind-blocked = Direcciones bloqueadas
data-kind-room-rights = Permisos en salas
data-kind-hosted-rooms = Tus propias salas en el servidor antiguo
data-kind-pending-requests = Solicitudes de contacto sin responder
data-kind-statement = Aviso en la cuenta antigua

data-count-rooms = { $count ->
    [one] Sala en marcadores
   *[other] Salas en marcadores ({ $count })
}
data-count-private = { $count ->
    [one] Notas y ajustes de aplicaciones
   *[other] Notas y ajustes de aplicaciones ({ $count })
}
data-count-published = { $count ->
    [one] Otros datos publicados
   *[other] Otros datos publicados ({ $count })
}
data-count-blocked = { $count ->
    [one] Dirección bloqueada
   *[other] Direcciones bloqueadas ({ $count })
}
data-count-room-rights = { $count ->
    [one] Permisos en una sala
   *[other] Permisos en salas ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] Tu propia sala en el servidor antiguo
   *[other] Tus propias salas en el servidor antiguo ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Solicitud de contacto sin responder
   *[other] Solicitudes de contacto sin responder ({ $count })
}

data-bookmarked-rooms = { $count ->
    [one] { $count } sala en marcadores
   *[other] { $count } salas en marcadores
}

data-none = { $what }: la cuenta antigua no tiene.
data-unusable = { $what }: en la cuenta antigua no hay nada que se pueda trasladar.
data-left = { $what }: todo queda en la cuenta antigua.
data-not-looked-for = Solicitudes de contacto sin responder: no se han comprobado (usa --look-for-requests).
data-not-looked-for-window = Solicitudes de contacto sin responder: no se han comprobado.
data-unsupported = { $what }: el servidor nuevo no tiene dónde guardar esto.
data-requests-left = { $what }: a la espera de tu respuesta en la cuenta antigua.
data-requests-planned = { $what }: tu cuenta nueva enviará una solicitud a cada persona.
data-requests-moved = { $what }: tu cuenta nueva ha enviado una solicitud a cada persona.
data-requests-there = { $what }: ya en la lista de contactos nueva.
data-left-out = { $what }: sin incluir.
data-kept = { $what }: la cuenta nueva conserva lo suyo.
data-moved-but-kept = { $what }: traslado hecho, salvo donde la cuenta nueva tiene lo suyo.
data-there = { $what }: ya en la cuenta nueva.
data-planned = { $what }: traslado previsto.
data-moved = { $what }: traslado hecho.
data-partly = { $what }: traslado hecho solo en parte.
data-failed = { $what }: sin trasladar.

data-private-unlisted = Los servidores no dan una lista de esto, así que Rehome solo encuentra lo que está guardado con nombres que conoce.
data-old-account = cuenta antigua: { $value }
data-new-account = cuenta nueva: { $value }
data-asker = { $who }: «{ $text }»
data-asker-left = { $who } (se queda en la cuenta antigua)

data-note-unsupported = El servidor antiguo no tiene dónde poner un aviso que diga adónde te has mudado: los contactos solo se enteran por lo que se les envía, y sus aplicaciones no pueden comprobar que la dirección nueva es tuya.
data-note-planned = En la cuenta antigua se publicará el aviso que dice adónde te has mudado.
data-note-moved = En la cuenta antigua se ha publicado el aviso que dice adónde te has mudado.
data-note-there = En la cuenta antigua ya estaba publicado el aviso que dice adónde te has mudado.
data-note-gone = El aviso que dice adónde te has mudado ya no está en la cuenta antigua. Si repites el traslado, se vuelve a publicar.
data-note-left = El aviso en la cuenta antigua que dice adónde te has mudado no se ha incluido.
data-note-failed = No se ha podido publicar en la cuenta antigua el aviso que dice adónde te has mudado.

data-will-be-smaller = { $why } Rehome reducirá el tamaño de la foto.
data-is-smaller = Rehome ha reducido el tamaño de la foto, porque el servidor nuevo lo limita.
data-lost-fields = El servidor nuevo no guarda estos campos: { $fields }.
data-web-pages-left = { $count ->
    [one] El servidor nuevo solo guarda marcadores de salas: { $count } página web de tus marcadores no se puede trasladar.
   *[other] El servidor nuevo solo guarda marcadores de salas: { $count } páginas web de tus marcadores no se pueden trasladar.
}
data-fields-left-out = La cuenta antigua tiene dos perfiles y el servidor nuevo guarda uno; estos campos solo están en el otro: { $fields }.
data-some-missing = { $count ->
    [one] Falta { $count }. { $why }
   *[other] Faltan { $count }. { $why }
}
data-of-them = { $count ->
    [one] { $count }: { $why }
   *[other] { $count }: { $why }
}
data-old-unreadable = No se ha podido leer la cuenta antigua. { $why }
data-new-unreadable = No se ha podido leer la cuenta nueva. { $why }
data-not-taken = El servidor nuevo no acepta lo siguiente. { $items }
data-item-why = { $item }: { $why }

data-bad-addresses = No son direcciones válidas, así que no se han incluido: { $names }.
data-no-rooms = No son direcciones de salas, así que no se han incluido: { $names }.
data-unused-lists = Listas de privacidad que no se usaban y se quedan en la cuenta antigua: { $names }.
data-namespace-taken = El servidor nuevo guarda solo un dato por espacio de nombres y ya tiene ahí uno tuyo, así que esto se queda en la cuenta antigua: { $names }.
data-not-moved = Sin trasladar: { $names }.
data-more = { $count } más
data-no-address = No se ha incluido una entrada que no tenía dirección.
data-twice-nick = { $room } está dos veces en la lista. No se ha incluido el apodo { $nick } de la segunda entrada.
data-twice-password = { $room } está dos veces en la lista. No se ha incluido la otra contraseña, de la segunda entrada.
data-twice-both = { $room } está dos veces en la lista. No se han incluido el apodo { $nick } ni la otra contraseña, de la segunda entrada.
data-picture-elsewhere = La foto es solo un enlace, y Rehome no la descarga de ahí: { $address }
data-picture-damaged = La foto está dañada y no se puede leer.
data-picture-none = Lo que hay guardado ahí no es una imagen.
data-picture-missing = Se anuncia una foto, pero no está.
data-partly-denied = { $who } solo tenía vetadas algunas cosas; eso no se puede hacer con una lista de bloqueados, así que no entra en ella.
data-partly-denied-many = Una regla que vetaba solo algunas cosas a muchas personas se queda en la cuenta antigua, porque eso no se puede hacer con una lista de bloqueados.
data-denied-with-exceptions = { $domain } estaba bloqueado con excepciones, y una lista de bloqueados no puede tenerlas: los contactos de allí que estaban bloqueados se bloquean uno por uno, y nadie más.
data-strangers-denied = Estaban bloqueadas todas las personas que no son contactos, y eso no se puede hacer con una lista de bloqueados.
data-published-markers = El punto hasta el que has leído en las conversaciones se queda en la cuenta antigua, porque se refiere a los mensajes guardados en el servidor antiguo.
data-published-keys = Tus claves públicas OpenPGP se quedan en la cuenta antigua, porque están a nombre de la dirección antigua. Tu aplicación de chat publica una para la nueva.
data-published-blog = Tu blog se queda en la cuenta antigua: en la nueva, cada entrada se enviaría a tus contactos como novedad.
data-published-stickers = Tus paquetes de stickers se quedan en la cuenta antigua, porque son solo enlaces, algunos al servidor antiguo. Añádelos de nuevo en tu aplicación de chat.
data-published-subscriptions = La lista de blogs y canales que sigues se queda en la cuenta antigua, porque allí solo conocen tu dirección antigua. Síguelos de nuevo desde la cuenta nueva.
data-published-moment = Lo que tus aplicaciones muestran solo mientras dura, como tu estado de ánimo o la música que escuchas, se queda en la cuenta antigua.
data-published-unknown = Publicado con nombres que Rehome no conoce; se queda en la cuenta antigua: { $names }.
data-doubtful-terminal = { $count ->
    [one] Esto es un servidor entero (el de tu cuenta nueva, o uno en el que tienes contactos), y no se bloquea si no lo eliges (--include { $first } lo bloquea): { $names }. Mientras tanto, tus contactos de allí no reciben ni solicitud ni aviso (--include con la dirección de alguien le envía la solicitud).
   *[other] Estos son servidores enteros (el de tu cuenta nueva, o algunos en los que tienes contactos), y no se bloquean si no lo eliges (--include { $first } bloquea ese): { $names }. Mientras tanto, tus contactos de allí no reciben ni solicitud ni aviso (--include con la dirección de alguien le envía la solicitud).
}
data-doubtful-window = { $count ->
    [one] Esto es un servidor entero (el de tu cuenta nueva, o uno en el que tienes contactos), y no se bloquea si no lo marcas: { $names }. Mientras tanto, tus contactos de allí no reciben ni solicitud ni aviso.
   *[other] Estos son servidores enteros (el de tu cuenta nueva, o algunos en los que tienes contactos), y no se bloquean si no los marcas: { $names }. Mientras tanto, tus contactos de allí no reciben ni solicitud ni aviso.
}

data-not-saved = { $what }: no se ha podido leer, y puede que falte en el archivo. { $why }
data-partly-saved = { $what }: no está todo en el archivo. { $flaws }
data-entry-not-saved = Una entrada de la lista de contactos no está en el archivo, porque no se puede leer su dirección: «{ $address }».
data-entry-not-saved-named = Una entrada de la lista de contactos no está en el archivo, porque no se puede leer su dirección: «{ $address }» ({ $name }).

data-field-full-name = Nombre completo
data-field-first-name = Nombre
data-field-last-name = Apellidos
data-field-middle-name = Segundo nombre
data-field-nickname = Apodo
data-field-birthday = Cumpleaños
data-field-email = Correo electrónico
data-field-telephone = Teléfono
data-field-url = Sitio web
data-field-street = Calle
data-field-town = Localidad
data-field-postal-code = Código postal
data-field-region = Región
data-field-country = País
data-field-organisation = Organización
data-field-title = Cargo
data-field-role = Función
data-field-about = Acerca de mí
data-field-chat-address = Dirección de chat
data-field-value = { $field }: { $value }

data-private-roster-notes = Notas sobre contactos
data-private-metacontacts = Qué direcciones son de la misma persona
data-private-delimiter = Separador en los nombres de grupos anidados
data-private-settings = Ajustes
data-private-gajim = Ajustes de Gajim
data-private-exodus = Ajustes de Exodus
data-item-key-backup = Copia de seguridad cifrada de tu clave OpenPGP
data-item-read = Hasta dónde has leído en { $room }

data-picture = { $format }, { $size }
data-picture-by-link = un enlace a una imagen

data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB

data-kind-archive-preferences = Ajustes de guardado de mensajes
data-count-archive-preferences = { $count ->
    [one] Ajuste de guardado de mensajes
   *[other] Ajustes de guardado de mensajes ({ $count })
}
data-will-archive = { $policy ->
    [never] Como en tu cuenta antigua, el servidor de la nueva no guardará mensajes, salvo los intercambiados con quienes figuran en estos ajustes.
    [roster] Como en tu cuenta antigua, el servidor de la nueva solo guardará mensajes con contactos, salvo en el caso de quienes figuran en estos ajustes.
   *[always] Como en tu cuenta antigua, el servidor de la nueva guardará todos los mensajes, salvo en el caso de quienes figuran en estos ajustes.
}
data-item-everybody-else = Todos los demás
data-archived-always = se guardan los mensajes
data-archived-roster = solo se guardan los mensajes con contactos
data-archived-never = no se guardan los mensajes
