### Lo que la línea de comandos dice de sí misma (--help, las páginas de manual). Las opciones como --from y palabras como pending_requests
### se escriben tal cual. Sin punto al final de las líneas sobre opciones.

help-about = Traslada una cuenta XMPP de un servidor que cierra a uno nuevo
help-about-long = Sin ningún comando, Rehome abre su ventana.
help-after =
    Las contraseñas se toman de REHOME_FROM_PASSWORD y REHOME_TO_PASSWORD, del depósito de claves, o se piden en una terminal.

    Códigos de salida: 0 todo está en la cuenta nueva, 1 falta algo, 2 error de uso, 3 y 4 no se pudo iniciar sesión en la cuenta antigua o en la nueva, 5 interrumpido (ejecuta Rehome de nuevo para continuar), 6 otro proceso de Rehome ya trabaja en este traslado.

help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
help-possible-values = Valores posibles:
help-default = por defecto:

help-plan = Muestra lo que haría un traslado, sin cambiar nada
help-move = Traslada la cuenta; si se ejecuta de nuevo, solo hace lo que falta
help-status = Muestra quién ha respondido desde entonces y acepta a los contactos que lo piden ahora
help-undo = Deshace lo que un traslado añadió y sustituyó en la cuenta nueva
help-remind = Envía un mensaje, una sola vez, a quienes no han respondido
help-wait = Mantiene la sesión abierta hasta que todos hayan respondido, o hasta un día determinado
help-moves = Muestra los traslados empezados aquí y cuántas personas han respondido
help-register = Crea la cuenta nueva
help-providers = Muestra servidores en los que puedes tener una cuenta
help-backup = Guarda en un archivo todo lo que se puede leer de la cuenta antigua
help-archive = Guarda las conversaciones en una carpeta, como páginas para leer
help-demo = Ensaya un traslado; nada sale de este equipo

help-address = La cuenta antigua, para que la ventana la muestre ya rellenada; también vale un enlace xmpp:
help-help = Muestra la ayuda
help-version = Muestra la versión
help-language = Idioma de todo lo que leen las personas, por ejemplo, de o pt-BR
help-plain = Escribe líneas simples: nada en color y nada que cambie después de mostrarse; para lectores de pantalla y registros; sin ningún comando, preguntas en la terminal en lugar de la ventana
help-closes = El día en que cierra el servidor antiguo: 2026-06-05, "{ $day }", { $weekday }
help-data-dir = Carpeta para los registros de traslados y los ajustes
help-from = La cuenta antigua
help-from-backup = La cuenta
help-from-file = Una copia de seguridad guardada antes (XEP-0227), cuando el servidor antiguo ya no existe
help-to = La cuenta nueva
help-to-register = Dirección que debe tener la cuenta
help-look-for-requests = Muestra quién ha pedido ver la cuenta antigua, que para ello se conecta un momento, y quién pide ver la nueva. Para que tu cuenta nueva envíe una solicitud a los primeros, añade --with pending_requests, y --exclude con los que no quieras
help-accept = Acepta la solicitud de esta persona para ver la cuenta nueva y da por cierto que es quien dice ser
help-hide = Deja de mostrar la solicitud de esta persona para ver la cuenta nueva; no se le dice nada
help-yes = No pregunta antes de trasladar
help-yes-register = No pregunta antes de crear la cuenta
help-wait-seconds = Después del traslado, espera respuestas durante estos segundos
help-from-server = Máquina del servidor antiguo, en lugar de la que indica el DNS; tls:// para TLS directo
help-to-server = Máquina del servidor nuevo, en lugar de la que indica el DNS; tls:// para TLS directo
help-server = Máquina del servidor, en lugar de la que indica el DNS; tls:// para TLS directo
help-from-certificate = Acepta exactamente este certificado del servidor antiguo
help-to-certificate = Acepta exactamente este certificado del servidor nuevo
help-certificate = Acepta exactamente este certificado
help-from-old-encryption = Inicia sesión en la cuenta antigua aunque el cifrado de su servidor sea tan antiguo que otros puedan romperlo
help-forget-certificates = Olvida los certificados y el cifrado anticuado que se aceptaron antes para este traslado
help-json = Escribe un objeto JSON en la salida estándar, y nada más
help-json-array = Escribe una lista JSON en la salida estándar, y nada más
help-progress = Cómo se muestra el progreso en la salida de errores
help-progress-auto = Una barra en una terminal, líneas en los demás casos
help-progress-json = Un evento JSON por línea
help-report = Escribe el informe en un archivo: .html, .txt o .json
help-verbose = Da más detalles de lo que ocurre
help-output = Archivo en el que escribir; si ya existe uno con ese nombre, se sustituye
help-with-backup = Guarda además estos tipos de datos, que solo se leen si se piden: pending_requests, y history, todos los mensajes
help-with-history = Todos los mensajes que ha guardado el servidor
help-output-archive = Carpeta en la que escribir: una nueva o vacía, o la de una vez anterior, a la que se añade lo nuevo
help-room-archive = Guarda además los mensajes de esta sala, si los conserva y deja que la cuenta los lea
help-no-files = Deja los archivos compartidos donde están
help-file-limit = Tamaño máximo de cada archivo que se guarda, en megabytes; en una terminal, Rehome pregunta antes de omitir uno
help-files-limit = Cuánto guardar como máximo entre todos los archivos, en megabytes; en una terminal, Rehome pregunta antes de detenerse ahí
help-contact = Envía el recordatorio a este contacto, en lugar de a todos los que no han respondido
help-reminder = Texto del recordatorio
help-until = Último día de espera, con el formato YEAR-MONTH-DAY
help-invitation = Enlace de una invitación: xmpp:SERVER?register;preauth=… o la página https:// que lo contiene
help-field = Responde a una pregunta del formulario del servidor
help-picture = Dónde guardar la imagen que el servidor quiere que leas
help-keep = Guarda la contraseña en el depósito de claves

help-via = Quién traslada los contactos; por defecto: auto
help-via-auto = El servidor antiguo, si dice que puede, y Rehome lo demás
help-via-server = Se pide al servidor antiguo, diga lo que diga, y Rehome hace lo demás
help-via-client = Rehome
help-message = Mensaje de la cuenta antigua a quienes la ven
help-message-language = Idioma de lo que leen los contactos, si no es el tuyo, por ejemplo, de o pt-BR
help-no-message = No envía ningún mensaje desde la cuenta antigua
help-open-statement = Deja que cualquiera que pregunte a la cuenta antigua lea la dirección nueva, no solo quienes la ven
help-exclude = Deja este contacto en la cuenta antigua, o sin respuesta si ha pedido verla
help-include = Traslada este contacto, o a todos los que están detrás de este transporte, aunque parezca de un transporte
help-keep-address = Conserva este contacto con la dirección de la lista antigua, aunque se haya mudado
help-only = Además de los contactos, traslada solo estos tipos de datos
help-with = Traslada además estos tipos de datos, que solo se trasladan si se piden: pending_requests, hosted_rooms
help-room = Recrea la sala OLD del servidor antiguo como NEW
help-without = No traslada estos tipos de datos
help-on-conflict = Qué hacer cuando la cuenta nueva ya tiene algo distinto; por defecto: keep
help-on-conflict-keep = Se queda lo de la cuenta nueva
help-on-conflict-replace = Prevalece lo de la cuenta antigua

help-kind-profile = Quién eres
help-kind-picture = Tu foto
help-kind-nickname = El nombre que usas
help-kind-rooms = Salas en marcadores
help-kind-private = Lo que las aplicaciones de chat guardan para sí
help-kind-published = Todo lo demás que está publicado y se puede copiar
help-kind-blocked = Direcciones bloqueadas
help-kind-room-rights = Ser propietario o administrador de salas
help-kind-hosted-rooms = Salas del servidor antiguo que son tuyas, recreadas en el nuevo; se avisa a quienes están en ellas
help-kind-pending-requests = Personas que esperan ver la cuenta antigua; para leerlo, la cuenta se conecta un momento
help-kind-statement = El aviso en la cuenta antigua que dice adónde te has mudado

help-missing = Falta lo siguiente: { $names }.
help-unknown = No existe la opción ni el comando «{ $name }».
help-bad-value = «{ $value }» no vale para { $option }.
help-bad-value-of = «{ $value }» no vale para { $option }: elige { $valid }.
help-no-value = Falta un valor después de { $option }.
help-twice = { $option } solo se puede indicar una vez.
help-conflict = { $option } no se puede usar junto con { $other }.
help-more = Más información: --help.

help-close-rooms = Cierra para siempre en el servidor antiguo las salas recreadas
help-yes-close-rooms = No pregunta antes de cerrarlas
help-room-subjects = Hace que el tema de la sala antigua diga adónde se ha mudado una vez recreada
help-old-room = Cierra esta sala en lugar de todas las que se han recreado
help-kind-archive-preferences = De quién guarda mensajes el servidor
