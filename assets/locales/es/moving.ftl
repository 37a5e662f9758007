### Justo antes de un traslado y mientras está en marcha.

moving-told-before = { $count ->
    [one] Cuidado: { $count } contacto ya ha recibido el aviso de que tu dirección nueva es { $before }. Recibirá otro mensaje que dice que ahora es { $new }. Si quieres quedarte en { $before }, detente aquí.
   *[other] Cuidado: { $count } contactos ya han recibido el aviso de que tu dirección nueva es { $before }. Recibirán otro mensaje que dice que ahora es { $new }. Si quieres quedarte en { $before }, detente aquí.
}
moving-told-in-doubt = { $count ->
    [one] Puede que { $count } contacto ya haya recibido el mensaje sobre el traslado. Rehome lo consulta en los mensajes guardados en el servidor antiguo, y nadie recibe el mensaje dos veces.
   *[other] Puede que { $count } contactos ya hayan recibido el mensaje sobre el traslado. Rehome lo consulta en los mensajes guardados en el servidor antiguo, y nadie recibe el mensaje dos veces.
}
moving-not-listed = { $contact } no está en la lista de contactos de { $account }. ¿Está bien escrita la dirección?
moving-has-not-asked = { $contact } aún no ha pedido ver { $account }, pero su solicitud se aceptará en cuanto llegue.
moving-empty-list = La lista de contactos de { $account } está vacía. Si tenías contactos allí, el servidor los ha perdido o no los muestra: pregunta a quienes lo administran o busca un archivo que hayas guardado antes.
moving-no-list = El archivo no contiene ninguna lista de contactos de { $account }. Si tenías contactos allí, busca otro archivo o vuelve a guardar la cuenta mientras el servidor siga funcionando.
moving-likely-limit = Puede que el servidor nuevo limite las solicitudes de contacto. Si es así, enviarlas todas lleva { $time }. Puedes parar cuando quieras y continuar después.
moving-outlook = { $count ->
    [one] { $server } limita las solicitudes de contacto, así que enviar { $count } solicitud lleva { $time }. Puedes parar cuando quieras y continuar después.
   *[other] { $server } limita las solicitudes de contacto, así que enviar { $count } solicitudes lleva { $time }. Puedes parar cuando quieras y continuar después.
}
moving-waits = Esperando a { $server }.
moving-back = { $server } vuelve a funcionar.

moving-copying = { $count ->
    [one] Copiando { $count } contacto a { $server }
   *[other] Copiando { $count } contactos a { $server }
}
moving-asking = { $count ->
    [one] Enviando { $count } solicitud de contacto desde { $server }
   *[other] Enviando { $count } solicitudes de contacto desde { $server }
}
moving-telling = { $count ->
    [one] Avisando a { $count } contacto
   *[other] Avisando a { $count } contactos
}
moving-will-be-told = { $count ->
    [one] { $count } contacto recibirá este mensaje desde { $old }:
   *[other] { $count } contactos recibirán este mensaje desde { $old }:
}
moving-will-be-told-rest = Los contactos que los servidores no puedan trasladar recibirán este mensaje desde { $old }:

moving-by-server = Rehome pide al servidor antiguo que traslade la cuenta.
moving-by-rehome-chosen = Rehome traslada los contactos directamente, como querías.
moving-by-rehome-not-offered = Rehome traslada los contactos directamente: el servidor antiguo no ofrece hacerlo.
moving-by-rehome-excluded = Rehome traslada los contactos directamente: el servidor antiguo los trasladaría a todos, y tú has excluido a alguno.
moving-by-rehome-blocked = Rehome traslada los contactos directamente: el servidor antiguo avisaría a alguien que tienes bloqueado en la cuenta nueva.
moving-by-rehome-away = Rehome traslada los contactos directamente: no se puede conectar con el servidor antiguo.
moving-by-rehome-done = Rehome hace lo demás: el servidor antiguo ha hecho su parte.
moving-by-rehome-unsupported-new = Rehome traslada los contactos directamente: el servidor nuevo no acepta cuentas de otros servidores.
moving-by-rehome-unreachable-new = Rehome traslada los contactos directamente: el servidor antiguo no puede conectar con el nuevo.
moving-by-rehome-offline = Rehome traslada los contactos directamente: el servidor antiguo no encontró a nadie en la cuenta nueva a quien preguntar.
moving-by-rehome-no-permission = Rehome traslada los contactos directamente: la cuenta nueva no dio permiso al servidor antiguo.
moving-by-rehome-no-permission-yet = Rehome traslada los contactos directamente: el servidor antiguo no recibió a tiempo el permiso de la cuenta nueva.
moving-by-rehome-too-many-contacts = Rehome traslada los contactos directamente: son más de los que traslada el servidor antiguo.
moving-by-rehome-too-many-requests = Rehome traslada los contactos directamente: el servidor antiguo ha recibido demasiadas peticiones en la última hora.
moving-by-rehome-too-many-questions = Rehome traslada los contactos directamente: en la última hora, el servidor antiguo ha preguntado demasiadas veces a la cuenta nueva.
moving-by-rehome-not-expected = Rehome traslada los contactos directamente: el servidor nuevo no tiene constancia de que la cuenta antigua se traslade.
moving-by-rehome-not-taken = Rehome traslada los contactos directamente: el servidor nuevo no los aceptó del antiguo.
moving-by-rehome-unknown-here = Rehome traslada los contactos directamente: el servidor antiguo no sabe hacerlo.
moving-by-rehome-refused = Rehome traslada los contactos directamente: el servidor antiguo se ha negado ({ $condition }).
moving-by-rehome-silent = Rehome traslada los contactos directamente: el servidor antiguo no da señales de hacerlo.
moving-by-rehome-lost = Rehome traslada los contactos directamente: se perdió la conexión con el servidor antiguo.
moving-by-rehome-cannot = Rehome traslada los contactos directamente: el servidor antiguo no puede.

moving-server-quiet = El servidor antiguo no comunica nada desde hace { $time }. Quizá esté esperando a los servidores de tus contactos.
moving-server-quiet-until = El servidor antiguo no comunica nada desde hace { $time }. Quizá esté esperando a los servidores de tus contactos. Dentro de { $left }, Rehome sigue sin él.
moving-refused-request = Rehome no ha dejado que { $by } traslade { $account } a la cuenta nueva. No se ha cambiado nada.
moving-refused-request-nameless = Rehome no ha dejado que { $by } traslade una cuenta a la cuenta nueva. No se ha cambiado nada.
moving-refused-request-times = { $count ->
    [one] Lo ha pedido { $count } vez.
   *[other] Lo ha pedido { $count } veces.
}
moving-came-along = { $who } no estaba en tu lista de contactos antigua y ha aparecido en la nueva mientras trabajaban los servidores. Si no sabes quién es, quita esa entrada de la lista.

moving-register = En tu aplicación de chat, inicia sesión en la cuenta nueva, busca { $offered } en su lista de servicios (suele llamarse Descubrir servicios o Transportes), elige Registrarse y escribe allí los datos de tu cuenta de { $network }.
moving-gateway-offered = El servidor nuevo tiene un transporte a { $network }, igual que { $left }, que se queda en la cuenta antigua. { $how }
moving-room-admin = Administras { $room }. Solo sus propietarios pueden hacer que la cuenta nueva también la administre, y la sala no dice quiénes son.
moving-room-admin-ask = Administras { $room }. Para que la cuenta nueva también la administre, pídelo a { $people }.
moving-room-members = { $room } es solo para miembros. Pide a uno de sus propietarios que deje entrar a la cuenta nueva; la sala no dice quiénes son.
moving-room-members-ask = { $room } es solo para miembros. Para que la cuenta nueva pueda entrar, pídelo a { $people }.
moving-rooms-silent = { $server } no ha respondido, así que Rehome no puede saber si hace falta que dejen entrar a la cuenta nueva: { $rooms }.

moving-comes-online = { $old } se conecta un momento para que su servidor muestre quién ha pedido verla.
