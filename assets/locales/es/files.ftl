### Archivos: copias de seguridad de cuentas (XEP-0227), registros de traslados, informes.

files-disk-full = { $what }: el disco está lleno.
files-read-only = { $what }: el disco es de solo lectura.
files-not-permitted = { $what }: no tienes permiso.
files-too-large = { $what }: el archivo no puede ser más grande.
files-not-found = { $what }: no existe ese archivo o esa carpeta.
files-system = { $what }: { $error }.

files-cannot-read = No se puede leer { $path }
files-not-a-file = { $path } no es un archivo, así que no se puede leer una cuenta de ahí.
files-foreign = { $path } no es un archivo de cuenta portátil (XEP-0227): empieza por <{ $root }>. Si lo escribió tu servidor antiguo, pide a quienes lo administran una exportación de ese tipo.
files-no-server-terminal = { $path } es una exportación de Openfire, que no dice de qué servidor es. Indica de quién es la cuenta: { $option } you@server.example
files-no-server-window = { $path } es una exportación de Openfire, que no dice de qué servidor es. Vuelve atrás, escribe tu dirección antigua y elige otra vez el archivo.
files-encoding-unknown = { $path } está escrito en { $encoding }, que Rehome no puede leer. Guárdalo como UTF-8 en un editor de texto.
files-packed = { $path } está comprimido ({ $by }). Descomprímelo primero.
files-encoding-wrong = { $path } dice que está escrito en { $encoding }, pero no es así: { $at } no se puede leer de ese modo. Guárdalo como UTF-8 en un editor de texto.
files-at = línea { $line }, columna { $column }
files-not-xml = { $path } no es un archivo de cuenta portátil: no es XML ({ $at }: { $error }).
files-document-type = { $path } no se puede usar: en { $at } hay un tipo de documento (<!DOCTYPE …>), que Rehome no acepta porque puede remitir a otros archivos.
files-too-deep = { $path } no se puede usar: en { $at } hay elementos anidados a más profundidad de la que necesita cualquier cuenta.
files-too-many = { $path } no se puede usar: en { $at } hay más elementos de los que tiene cualquier cuenta.
files-torn = { $path } no se puede usar: se interrumpe a la mitad, en { $at }. Quizá solo se copió una parte.
files-character = { $path } no se puede usar: en { $at } hay un carácter que XML no permite.
files-ampersand = { $path } no se puede usar: en { $at } hay un «&» suelto, que debe escribirse «&amp;».
files-bracket = { $path } no se puede usar: en { $at } hay un «<» dentro de un valor, que debe escribirse «&lt;».
files-said-twice = { $path } no se puede usar: en { $at }, «{ $name }» se indica dos veces para lo mismo.
files-empty = { $path } está vacío.
files-entity = { $path } no se puede usar: en { $at } aparece «{ $name }», que XML no conoce.
files-other-end = { $path } no se puede usar: en { $at } está abierto <{ $open }>, pero se cierra </{ $found }>.
files-prefix = { $path } no se puede usar: en { $at } no dice qué significa el prefijo «{ $prefix }:».
files-missing = { $count ->
    [one] { $path } remite a un archivo que no se puede leer. { $reasons }
   *[other] { $path } remite a { $count } archivos que no se pueden leer. { $reasons }
}
files-and-so-on = Y así sucesivamente.
files-nameless = { $path } tiene además cuentas cuyos nombres no son direcciones: { $names }.
files-kept-older = { $path } ya existía y contiene algo que la cuenta ya no tiene, así que se ha conservado: ahora se llama { $older }.

files-record-torn = La última vez, Rehome se interrumpió mientras escribía el registro. Se ha quitado la línea incompleta; Rehome comprueba en los servidores de qué se trataba.
files-record-in-use = Rehome ya está abierto y trabajando en este traslado. Espera a que termine o ciérralo.
files-record-version = El registro de este traslado ({ $path }) lo escribió una versión más nueva de Rehome (formato { $format }). Usa esa, para que nada se haga dos veces.
files-record-newer = El registro de este traslado ({ $path }) lo escribió una versión más nueva de Rehome: esta no sabe qué significa la línea { $line }. Usa esa, para que nada se haga dos veces.
files-record-damaged = La línea { $line } del registro de este traslado ({ $path }) está dañada. El registro se ha dejado como estaba. Puedes moverlo a otro sitio y empezar de cero, pero entonces puede que algunos contactos reciban el aviso dos veces.
files-record-other = El registro { $path } es de un traslado de { $from } a { $to }, no de este. Se ha dejado como estaba. Muévelo a otro sitio o devuélvele su nombre.
files-record-not-own = Puede que el registro de este traslado ({ $path }) lo haya escrito otra persona: el archivo no es tuyo o cualquiera puede cambiarlo. Rehome no lo ha usado. Si confías en él, haz que sea tuyo y que nadie más pueda cambiarlo; si no, muévelo a otro sitio.
files-record-writer-gone = No se puede seguir llevando el registro de este traslado, porque la parte de Rehome que lo escribe se ha detenido. Inicia Rehome de nuevo.
files-record-unwritable = No se puede guardar el registro de este traslado ({ $path })

files-larger = { $path } ocupa más de { $size }.
files-outside = { $path } incluye { $file }, que no está en la misma carpeta.
files-included-too-deep = { $path } incluye archivos que incluyen a su vez otros, demasiadas veces.
