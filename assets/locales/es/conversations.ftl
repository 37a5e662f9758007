### Conversaciones: los mensajes de la cuenta antigua, guardados en una carpeta como páginas para leer, con los archivos compartidos.

conversations-reads = Leyendo los mensajes de { $owner }.
conversations-progress = { $count ->
    [one] { $count } mensaje hasta el { $until }, { $size } ({ $percent } % del periodo)
   *[other] { $count } mensajes hasta el { $until }, { $size } ({ $percent } % del periodo)
}
conversations-progress-undated = { $count ->
    [one] { $count } mensaje, { $size }
   *[other] { $count } mensajes, { $size }
}
conversations-fetches = { $count ->
    [one] Descargando archivos: { $done } de { $count }.
   *[other] Descargando archivos: { $done } de { $count }.
}
conversations-makes-pages = Creando páginas con las conversaciones.
conversations-ask-larger = Hay archivos de más de { $size }. ¿Guardarlos también?
conversations-ask-more = { $count ->
    [one] Con el siguiente archivo, los archivos ocuparán más de { $size }. ¿Guardarlo de todos modos?
   *[other] Con el siguiente de los { $count } archivos, ocuparán más de { $size }. ¿Guardarlos de todos modos?
}

conversations-nothing = No hay mensajes de { $account } que guardar.
conversations-saved = Guardado en { $folder }, de { $account }: { $conversations } con { $messages }. Para leer, abre { $index } en un navegador. Lo que pueden importar otros programas está en { $archive }.
conversations-in-backup = { $count ->
    [one] También incluye { $count } mensaje de las conversaciones.
   *[other] También incluye { $count } mensajes de las conversaciones.
}
conversations-encrypted = { $count ->
    [one] { $count } mensaje está cifrado, y solo tiene la clave la aplicación de chat en la que lo lees. Para conservar lo que dice, haz una copia de seguridad en esa aplicación o exporta allí el chat.
   *[other] { $count } mensajes están cifrados, y solo tiene las claves la aplicación de chat en la que los lees. Para conservar lo que dicen, haz una copia de seguridad en esa aplicación o exporta allí los chats.
}

conversations-room-has-none = La sala { $owner } no guarda mensajes que tu cuenta pueda leer.
conversations-has-none = { $server } no guarda tus mensajes, así que no hay nada que guardar de allí. Lo que escribiste está solo en las aplicaciones de chat en las que lo escribiste.
conversations-unknown = No se ha guardado nada de { $owner }, porque Rehome no puede saber si sus mensajes se conservan. { $why }
conversations-stopped = Detenido. Lo que se ha leído está guardado. Ejecuta Rehome de nuevo para continuar.
conversations-lost = { $why } Lo que se ha leído está guardado. Ejecuta Rehome de nuevo para continuar.
conversations-refused = No se han podido leer hasta el final los mensajes de { $owner }. { $why } Lo que se ha leído está guardado. Ejecuta Rehome de nuevo para intentarlo otra vez.
conversations-why-refused = { $server } se niega a entregarlos ({ $condition }).
conversations-why-lost-place = { $server } ya no sabe por dónde continuar.
conversations-why-lacking = { $server } dice que hay mensajes, pero no los envía.
conversations-why-stuck = { $server } envía una y otra vez los mismos mensajes.
conversations-missing = { $count ->
    [one] Falta { $count } mensaje de { $owner }, porque el servidor no ha podido entregarlo.
   *[other] Faltan { $count } mensajes de { $owner }, porque el servidor no ha podido entregarlos.
}
conversations-gap = Faltan mensajes de { $owner } entre { $after } y { $until }, porque el servidor no ha podido entregarlos.

conversations-files-elsewhere = { $count ->
    [one] { $count } archivo está en otro servidor y se ha dejado allí.
   *[other] { $count } archivos están en otros servidores y se han dejado allí.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } archivo se ha dejado donde está, porque su servidor no cifra lo que envía.
   *[other] { $count } archivos se han dejado donde están, porque su servidor no cifra lo que envía.
}
conversations-files-too-large = { $count ->
    [one] { $count } archivo es demasiado grande y no se ha guardado.
   *[other] { $count } archivos son demasiado grandes y no se han guardado.
}
conversations-files-gone = { $count ->
    [one] { $count } archivo ya no está en el servidor.
   *[other] { $count } archivos ya no están en el servidor.
}
conversations-files-failed = { $count ->
    [one] No se ha podido descargar { $count } archivo. Ejecuta Rehome de nuevo para intentarlo otra vez.
   *[other] No se han podido descargar { $count } archivos. Ejecuta Rehome de nuevo para intentarlo otra vez.
}
conversations-files-differ = { $count ->
    [one] { $count } archivo guardado no coincide con su mensaje: el tamaño o el tipo es distinto.
   *[other] { $count } archivos guardados no coinciden con sus mensajes: el tamaño o el tipo es distinto.
}
conversations-file-unwritten = No se ha podido escribir un archivo

conversations-folder-taken = En { $path } ya hay otras cosas. Elige una carpeta nueva o vacía para que no se mezcle nada.
conversations-folder-other = En { $path } están las conversaciones de { $owner }. Elige otra carpeta.
conversations-folder-unusable = No se puede usar la carpeta { $path }
conversations-record-unusable = No se puede escribir o leer { $path }
conversations-record-in-use = Rehome ya está abierto y guardando conversaciones ahí. Espera a que termine o ciérralo.
conversations-record-damaged = { $path } no está como Rehome lo escribió, así que no se le añade nada. Elige otra carpeta o recupéralo de una copia.

conversations-title = Conversaciones de { $account }
conversations-summary = { $conversations }, { $messages }. Guardado el { $day }.
conversations-messages = { $count ->
    [one] { $count } mensaje
   *[other] { $count } mensajes
}
conversations-conversations = { $count ->
    [one] { $count } conversación
   *[other] { $count } conversaciones
}
conversations-all = Todas las conversaciones
conversations-search = Buscar en esta conversación
conversations-search-all = Buscar en todas las conversaciones
conversations-nothing-found = Sin resultados
conversations-no-day = Sin fecha
conversations-me = Tú
conversations-in-private = { $nick } ({ $room })
conversations-corrected = corregido
conversations-retracted = retirado
conversations-bubble-omemo = Mensaje cifrado (OMEMO)
conversations-bubble-openpgp = Mensaje cifrado (OpenPGP)
conversations-bubble-otr = Mensaje cifrado (OTR)
conversations-bubble-encrypted = Mensaje cifrado
conversations-encrypted-here = { $count ->
    [one] Aquí hay { $count } mensaje cifrado, y solo tiene la clave la aplicación de chat en la que lo lees. Para conservar lo que dice, haz una copia de seguridad en esa aplicación o exporta allí el chat.
   *[other] Aquí hay { $count } mensajes cifrados, y solo tiene las claves la aplicación de chat en la que los lees. Para conservar lo que dicen, haz una copia de seguridad en esa aplicación o exporta allí el chat.
}
conversations-topic = El tema es ahora: { $topic }
conversations-bounced = No se pudo entregar un mensaje.
conversations-bounced-why = No se pudo entregar un mensaje: { $why }
conversations-more = Mostrar todo
conversations-for-programs = Para otros programas, los mensajes tal como los guardaba el servidor (XEP-0227):
conversations-file-elsewhere = sin guardar: está en otro servidor
conversations-file-unencrypted = sin guardar: su servidor no cifra lo que envía
conversations-file-unwanted = sin guardar
conversations-file-too-large = sin guardar: es demasiado grande
conversations-file-gone = sin guardar: ya no está en el servidor
conversations-file-failed = sin guardar: no se ha podido descargar
conversations-file-encrypted = cifrado: solo puede abrirlo la aplicación de chat en la que lo lees
conversations-file-differs = no coincide con el mensaje: { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } mensaje por segundo
   *[other] { $done }, { $count } mensajes por segundo
}
conversations-save = Guardar mis conversaciones
conversations-save-item = Guardar mis conversaciones…
conversations-lead = Una carpeta que puede leer cualquier navegador, incluso cuando { $server } ya no exista.
conversations-name = Conversaciones
conversations-all-saved = guardadas
conversations-partly-saved = faltan algunas
conversations-folder = Carpeta
conversations-folder-hint = Una carpeta nueva, una vacía o aquella en la que Rehome ya guardó antes.
conversations-folder-no-dialog = Este escritorio no ofrece una ventana para elegir carpetas. Escribe dónde está la carpeta.
conversations-choose-folder = Elegir carpeta…
conversations-with-files = También fotos y archivos
conversations-with-files-hint = Rehome te pregunta antes de pasar de 2 GB.
conversations-rooms = Salas
conversations-rooms-hint = Lo que se escribió en una sala mientras estabas en ella puede estar ya entre tus mensajes.
conversations-save-now = Guardar
conversations-signing-in = Iniciando sesión
conversations-now-at = Ahora por el { $day }
conversations-fetching = Descargando fotos y archivos
conversations-today = hoy
conversations-may-close = Puedes cerrar Rehome. Si vuelves a guardar más adelante, solo descargará lo nuevo.
conversations-stop-question = ¿Dejar de guardar?
conversations-stop-why = Lo que se ha leído queda guardado. Más adelante, Rehome solo descarga el resto.
conversations-keep-saving = Seguir guardando
conversations-save-them = Guardarlos
conversations-leave-them = Dejarlos
conversations-are-saved = Guardado: { $conversations } con { $messages }
conversations-in-folder = En { $folder }
conversations-read = Leerlas
conversations-fetch-again = Descargar el resto
conversations-no-server = Las conversaciones solo se pueden guardar desde un servidor, no desde una copia de seguridad.
