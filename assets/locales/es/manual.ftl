### La página de manual. Lo que se escribe (opciones, nombres de archivos y variables) queda tal cual.

manual-commands = Comandos
manual-examples = Ejemplos
manual-environment = Entorno
manual-files = Archivos
manual-exit-status = Códigos de salida
manual-synopsis = Sinopsis
manual-name = Nombre
manual-description = Descripción
manual-promise = No se cambia nada sin mostrarlo antes y sin que lo confirmes. Un traslado interrumpido continúa cuando se ejecuta de nuevo.
manual-see = Los ejemplos, el entorno y los códigos de salida se describen en rehome(1).

manual-example-demo = Un ensayo entre dos cuentas inventadas.
manual-example-plan = Muestra lo que ocurriría y no cambia nada.
manual-example-move = Traslada, después de preguntar.
manual-example-status = Más tarde: ¿quién ha respondido?
manual-example-backup = Guarda la cuenta antigua en un archivo.
manual-example-from-file = Traslada desde un archivo así, cuando el servidor antiguo ya no existe.

manual-passwords = Contraseñas de la cuenta antigua y de la nueva. Si no están, las contraseñas se toman del depósito de claves o se piden en una terminal.
manual-data-dir = Carpeta para los registros de traslados y los ajustes, como --data-dir.
manual-patience = Cuántos segundos esperar a un servidor que ya no responde, en lugar de diez minutos.
manual-columns = Ancho de las líneas, en lugar del de la terminal o de 80 donde no hay terminal.
manual-colour = Si se escribe sin color, o en color aunque no haya terminal.
manual-languages = Idioma de todo lo que leen las personas, si no se indica --language.
manual-resolver = Dirección y puerto del servidor DNS al que preguntar, en lugar del del sistema.
manual-certificates = Certificados en los que confiar en lugar de los del sistema.
manual-log = Qué anotar cuando no se usa -v: debug, o rehome::net=trace.
manual-folder = Registros de traslados, con las copias de seguridad al lado, y ajustes; ninguna contraseña. $XDG_DATA_HOME/rehome si está definida esa variable.

manual-exit-done = Todo lo previsto está en la cuenta nueva.
manual-exit-incomplete = Llegó hasta el final, pero falta algo: el informe dice qué.
manual-exit-usage = Error de uso: argumentos, un archivo, falta de contraseña.
manual-exit-old = No se pudo iniciar sesión en la cuenta antigua.
manual-exit-new = No se pudo iniciar sesión en la cuenta nueva.
manual-exit-interrupted = Interrumpido; ejecuta Rehome de nuevo para continuar.
manual-exit-in-use = Otro proceso de Rehome ya trabaja en este traslado.
manual-about = { $about }.
