### La página en la que se revisa un traslado antes de empezar, y la pregunta antes de hacerlo.

review-nothing-changes = No cambia nada hasta que hayas revisado esta lista y pulsado Trasladar.

review-sent-nothing = Nadie recibe solicitudes ni mensajes
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
review-behind-unplaced = { $count } sin identificar
review-behind-others = { $count ->
    [one] { $count } otro
   *[other] { $count } otros
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
    [one] { $count } distinto
   *[other] { $count } distintos
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
review-from = desde { $account }
review-include = { $count ->
    [one] Su contacto solo funciona a través de { $old }. En { $new } sería una dirección en la que no responde nadie, hasta que configures tú allí un transporte igual.
   *[other] Sus { $count } contactos solo funcionan a través de { $old }. En { $new } serían direcciones en las que no responde nadie, hasta que configures tú allí un transporte igual.
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
review-cannot-message = Sin el servidor antiguo, Rehome no puede enviar mensajes a tus contactos desde { $old }. La solicitud de contacto indica tu dirección antigua.
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

review-comes-archive-preferences = ajustes de guardado de mensajes
review-kind-archive-preferences = Ajustes de guardado
review-title = Revisa tu traslado
review-step = Revisión
review-title-reading = Leyendo
review-title-move = ¿Trasladar?
review-title-include = ¿Incluir?
review-people = Personas
review-rooms = Salas
review-data = Perfil y datos
review-reading = Leyendo tus contactos…
review-not-read = Rehome no ha podido leer tus contactos.
review-empty = Tu lista de contactos está vacía. Aun así, se pueden trasladar tu perfil y tus salas.
review-label-message = Mensaje
review-which-language = ¿En qué idioma leen tus contactos?
review-label-takes = Tiempo
review-label-comes = También
review-label-differs = Distinto
review-stays-behind = Se quedan
review-no-message = No se envía ningún mensaje.
review-reset = Restablecer
review-instead-of = en lugar de
review-nothing = nada
review-no-picture = sin foto
review-more-differ = y { $count } más
review-change = Cambiar
review-show = Ver
review-show-all = Ver todo
review-show-less = Ver menos
review-move-unknown = Trasladar…
review-move-data = Trasladar perfil y salas…
review-finish = Completar traslado…
review-finish-question = ¿Completar el traslado?
review-finish-yes = Completar traslado
review-what-can = Lo que se añade a tu cuenta nueva se puede deshacer después. De tu cuenta antigua no se borra nada.
review-search = Nombre, dirección o grupo
review-filter-all = Todos
review-moved-too = Se han mudado
review-moved-too-to = También se ha mudado: { $new }
review-keeps-address = Dirección antigua, no { $new }
review-use-new-address = Usar la dirección nueva
review-use-old-address = Usar la dirección antigua
review-already-there = Ya están
review-already-listed = Ya está en tu lista nueva
review-listed-twice = Está repetido
review-uncertain = Dudosos
review-uncertain-one = No se traslada: Rehome no puede saber si es una persona o un transporte.
review-transport-why = Tendrás que volver a configurarlo tú en el servidor nuevo.
review-uncertain-why = Rehome no puede saber si son personas o un transporte.
review-include-anyway = Incluir igualmente…
review-include-short = Incluir…
review-include-all = Incluir todos
review-leave-behind = No incluir
review-include-question = ¿Incluir «{ $transport }»?
review-leave-them = No incluirlos
review-no-rooms = No tienes salas en tus marcadores.
review-move-bookmarks = Trasladar mis marcadores, con mis apodos
review-room-joins = entrada automática
review-room-left-out = Se queda donde está; tu cuenta nueva no recibe el marcador.
review-room-joined = Se queda donde está; tu cuenta nueva entra en ella.
review-room-listed = Se queda donde está; tu cuenta nueva tiene el marcador.
review-room-closes = Esta sala cierra con el servidor.
review-room-closes-on = Esta sala cierra con el servidor el { $day }.
review-room-yours = Es tuya
review-room-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
review-rebuild = Recrearla en { $server }
review-rebuild-elsewhere = Recrearla en otro servidor
review-rebuild-why = { $count ->
    [one] Con su nombre, su imagen, sus normas y { $count } miembro, que recibe una invitación, en su dirección nueva si se ha mudado. La sala antigua no se cierra: eso lo decides después.
   *[other] Con su nombre, su imagen, sus normas y { $count } miembros. Todos reciben una invitación; quienes se han mudado, en su dirección nueva. La sala antigua no se cierra: eso lo decides después.
}
review-rebuild-empty = Con su nombre, su imagen y sus normas. La sala antigua no se cierra: eso lo decides después.
review-room-address = Dirección
review-room-free = libre
review-room-taken = ocupada: elige otro nombre
review-room-no-address = Esto no es la dirección de una sala.
review-room-no-place = Es tuya, pero el servidor nuevo no tiene salas.
review-room-subjects = Cambiar el tema de cada sala antigua para que diga adónde se ha mudado
review-room-unread = Es tuya, pero Rehome no ha podido leer lo que necesita para recrearla.
review-room-silent = No ha respondido, así que Rehome no puede saber de quién es.
review-room-ownerless = No dice de quién es. Tu marcador no llevará a ningún sitio cuando el servidor ya no exista.
review-room-owners = Pertenece a { $owners }. Pregunta si la van a trasladar:
review-room-copy = Copiar un mensaje
review-room-message = La sala { $room } cierra con su servidor. ¿Se va a trasladar a otro? Mi dirección nueva es { $new }.
review-room-message-day = La sala { $room } cierra con su servidor el { $day }. ¿Se va a trasladar a otro? Mi dirección nueva es { $new }.
review-which = Aquí tus dos cuentas no coinciden: ¿qué prefieres?
review-as-it-is = Se traslada tal cual
review-note-and-requests = Aviso y solicitudes
review-nothing-else = En la cuenta antigua no hay nada más que se pueda trasladar.
review-stays-there = Se queda en la cuenta antigua.
review-never-moves = Las claves de cifrado, los mensajes guardados en los servidores de otras personas y tus cuentas en los transportes no se trasladan nunca. Lo que se sustituye se conserva en el registro del traslado, para poder recuperarlo.
review-what-is-this = ¿Qué es esto?
review-hide = Ocultar
review-doubtful = En la lista hay servidores enteros: el de tu cuenta nueva, o algunos en los que tienes contactos. Solo se bloquean si los marcas. Hasta entonces, tus contactos de allí no reciben ni solicitud ni aviso.
review-block-server = Bloquear a todos en { $server }
review-means-profile = Lo que ven otras personas cuando consultan tu perfil: tu nombre completo, cumpleaños, correo electrónico, etc.
review-means-picture = La foto que tus contactos ven junto a tu nombre.
review-means-nickname = El nombre con el que apareces en las aplicaciones de tus contactos, si no eligen otro.
review-means-rooms = Los chats en grupo de tus marcadores y aquellos en los que tus aplicaciones entran automáticamente. Las listas de las dos cuentas se juntan.
review-means-private = Lo que algunas aplicaciones de chat guardan en el servidor: notas sobre contactos, qué direcciones son de una misma persona, ajustes.
review-means-published = Lo demás que tus aplicaciones han publicado con la cuenta. El punto hasta el que has leído en tus salas y la copia cifrada de tu clave OpenPGP también sirven en la cuenta nueva, y se copian.
review-means-blocked = Las direcciones que has bloqueado. Las listas de las dos cuentas se juntan, así que no llega a ti nadie que antes no pudiera.
review-means-archive = De quién te guarda mensajes el servidor y de quién no los guarda nunca. Donde tu cuenta antigua guardaba menos, la nueva no guarda más.
review-means-rights = En los chats en grupo que son tuyos o que administras, la cuenta nueva recibe los mismos permisos. La antigua conserva los suyos.
review-means-hosted = Los chats en grupo del servidor antiguo que son tuyos: se recrean en el nuevo y todos reciben una invitación. Se avisa a quienes están en ellos.
review-means-requests = Personas que han pedido ver la cuenta antigua y siguen sin respuesta: en lugar de eso, la cuenta nueva les envía una solicitud.
review-means-statement = Un aviso en la cuenta antigua que dice adónde te has mudado.
review-requests-check = Buscar ahora
review-requests-checking = Buscando…
review-requests-again = Buscar otra vez
review-requests-nobody = Nadie espera una respuesta.
review-requests-listed = Ya está en tu lista de contactos; se decide allí.
review-requests-not-yet = Al buscarlas, tu cuenta antigua aparece conectada un momento.
review-requests-later = Se buscan al empezar el traslado: tu cuenta antigua aparece conectada un momento, y todas las personas encontradas reciben una solicitud desde la nueva.
review-requests-wait = Esperan tu respuesta en la cuenta antigua, como cualquiera que envíe una solicitud a partir de ahora.
review-requests-ticked = Todas las personas marcadas reciben una solicitud desde la cuenta nueva. Las demás, y cualquiera que envíe una solicitud a partir de ahora, esperan tu respuesta en la cuenta antigua.
review-requests-says = «{ $says }»
