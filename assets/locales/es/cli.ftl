### Lo que se dice en la terminal. Las opciones (--from, --data-dir …) y las palabras en mayúsculas se escriben tal cual.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = sí
cli-no = no
cli-answer-yes-or-no = Responde { $yes } o { $no }.
cli-start = ¿Empezar el traslado?
cli-send = ¿Enviarlo?
cli-undo = ¿Deshacer el traslado?
cli-create = ¿Crear { $account }?
cli-password = Contraseña de { $account }:

cli-step-announcing = Anotando la dirección nueva en la cuenta antigua.
cli-step-old-server = Los servidores están trasladando los contactos.
cli-step-contacts = Trasladando los contactos a { $new }.
cli-step-data = Trasladando el perfil, las salas y lo demás.
cli-step-checking = Comprobando { $new }.
cli-step-reminding = Enviando recordatorios a quienes no han respondido.
cli-step-restoring-data = Dejando el perfil, las salas y lo demás como estaban.
cli-step-taking-back = Quitando contactos de { $new }.
cli-step-waiting = Esperando respuestas.
cli-steps-done = { $done } de { $all } pasos hechos.
cli-bar = { $done } de { $all }, { $left }
cli-uninvited = { $who } pide ver { $new }. Que Rehome sepa, no podía ver tu cuenta antigua. Tú decides qué responder.
cli-has-answered = { $who } ha respondido.
cli-said-no = { $who } ha dicho que no.
cli-probably-said-no = { $who } probablemente ha dicho que no: la solicitud ya no está.
cli-not-copied = No se ha podido copiar a { $who }. { $why }
cli-not-asked-now = En este momento no se puede enviar la solicitud a { $who }. { $why }
cli-not-asked = No se ha enviado la solicitud a { $who }. { $why }
cli-told-in-doubt = Puede que { $who } haya recibido el aviso. { $why }
cli-not-told = No se ha avisado a { $who }. { $why }
cli-not-removed = { $who } sigue en la lista con una dirección anterior. { $why }
cli-stopping = Rehome se detendrá cuando acabe el paso actual. Pulsa Ctrl-C otra vez para detenerlo ahora mismo.
cli-stopped = Detenido. No se ha cambiado nada.
cli-stopped-sentence = Detenido.
cli-run-again = { $sentence } Ejecuta Rehome de nuevo para continuar donde se detuvo.
cli-nothing-sent = No se ha enviado nada.
cli-practice = Esto es un ensayo: los dos servidores están dentro de este programa y nada sale de este equipo.

cli-no-record = En este equipo no hay ningún registro de este traslado.
cli-no-record-to-undo = En este equipo no hay ningún registro de este traslado, así que no hay nada que deshacer.
cli-no-folder = No hay una carpeta para el registro del traslado. Elige una: --data-dir DIR
cli-no-folder-of-records = No hay ninguna carpeta con registros de traslados.
cli-records-unreadable = No se pueden leer los registros de los traslados
cli-list-unwritable = No se puede escribir la lista: { $error }.
cli-no-moves = Aquí no se ha empezado ningún traslado.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Sin terminar: { $figures } Ejecuta Rehome de nuevo para continuar.
cli-day-over = { $day }: ese día ya ha pasado o queda demasiado lejos.
cli-report-unwritten = No se ha podido escribir el informe { $path }
cli-report-unwritable = No se puede escribir el informe: { $error }.
cli-result-unwritten = No se ha podido escribir el resultado
cli-backup-unwritten = No se ha podido escribir la copia de seguridad { $path }
cli-saved = { $account } está en { $path }: { $contacts }, { $rooms } y todo lo demás que había. La contraseña no está incluida.
cli-from-file = Si el servidor antiguo no vuelve a funcionar, puede ocupar su lugar un archivo guardado antes: --from-file FILE
cli-file-accounts = Contiene estas cuentas: { $accounts }.
cli-file-account-missing = { $account } no está en { $path }.
cli-file-several = { $path } contiene varias cuentas; elige una con --from: { $accounts }
cli-file-no-account = No hay ninguna cuenta en { $path }.
cli-file-no-contacts = Los contactos de { $account } no están en { $path }.
cli-file-unmovable = { $path } contiene además cosas que no se pueden trasladar: { $names }.
cli-report-ending = El nombre del archivo debe terminar en .html, .txt o .json.

cli-password-not-text = La contraseña en { $variable } no es UTF-8 válido.
cli-password-missing = No hay contraseña para { $account }: ponla en { $variable } o ejecuta Rehome en una terminal.
cli-add-old-encryption = añade --from-old-encryption
cli-which-account = ¿Qué cuenta quieres trasladar? Indícala: --from ADDRESS
cli-which-name = ¿Qué nombre debe tener la cuenta? Indícalo: --to NAME@{ $server }
cli-other-invitation = La invitación es para { $server }, así que no sirve para crear una cuenta en { $other }.
cli-no-password-generated = No se ha podido generar una contraseña: { $error }.
cli-password-kept = La contraseña está en el depósito de claves.
cli-created = Se ha creado { $account }.
cli-created-password = Se ha creado { $account }. Su contraseña, que nadie más conoce: { $password }
cli-write-it-down = Apúntala.
cli-not-created = No se ha creado ninguna cuenta.
cli-perhaps-not-created = Puede que la cuenta no se haya creado. { $why }
cli-web-page-only = En { $server } las cuentas se crean en una página web: { $page }
cli-no-way-to-create = Desde aquí no se puede crear una cuenta en { $server }. Quizá su sitio web explique cómo.
cli-form-asks = { $server } pregunta: «{ $question }». Responde: --field { $name }=VALUE
cli-picture-unwritten = No se ha podido guardar la imagen en { $path }
cli-picture-look = Mira la imagen en { $path }
cli-open = Abre { $link }
cli-picture-missing = Falta la imagen que debería estar aquí.
cli-form-answer = Una respuesta se escribe NAME=VALUE.

cli-no-display = No hay ninguna pantalla en la que abrir una ventana.
cli-window-libraries = No se puede abrir la ventana. Puede que falte alguna de estas bibliotecas: { $libraries }. ({ $error })
cli-window-failed = No se puede abrir la ventana. ({ $error })
cli-in-the-terminal = Todo se puede hacer también en la terminal: rehome move --help
cli-not-started = No se ha podido iniciar Rehome

cli-bad-resolver = REHOME_RESOLVER no es ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE no es un número de segundos: { $text }.

cli-no-such-language = No hay traducción para «{ $language }». Elige entre { $languages }.
cli-room-addresses = Aquí van las direcciones de dos salas con = entre ellas: primero la antigua.

cli-nothing-closed = No se ha cerrado ninguna sala.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } sala del servidor antiguo se ha recreado y se puede cerrar allí: rehome close-rooms
   *[other] { $count } salas del servidor antiguo se han recreado y se pueden cerrar allí: rehome close-rooms
}
