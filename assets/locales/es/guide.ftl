### Todo el camino con preguntas en una terminal, cuando no hay ventana.

guide-welcome = ¿Va a cerrar tu servidor XMPP (Jabber)? Rehome traslada tus contactos a una cuenta en otro servidor.
guide-what-moves = Qué se traslada: los contactos con sus nombres y grupos, quién ve a quién, tu perfil y tu foto, las salas, las direcciones bloqueadas.
guide-what-stays = Qué no: los transportes (tendrás que volver a configurarlos tú), los mensajes, las claves de cifrado.
guide-nothing-yet = No cambia nada hasta que hayas visto toda la lista y dicho que sí. En cualquier pregunta, escribe ? para ver una explicación. Puedes parar cuando quieras con Ctrl-C.

guide-go-on = Para continuar, ejecuta rehome de nuevo.
guide-no-answer = No hubo respuesta. No se ha cambiado nada.

guide-what-next = ¿Qué quieres hacer? [1]
guide-what-next-explained = Escribe el número que está delante de lo que quieres y pulsa Intro. Con Intro sin más se elige la primera opción.
guide-a-number = Escribe un número del 1 al { $most }.

guide-do-move = Trasladar una cuenta
guide-do-practise = Probar primero: un ensayo con cuentas inventadas; nada sale de este equipo
guide-do-leave = Salir
guide-do-again = Intentarlo de nuevo
guide-do-other-address = Escribir otra dirección
guide-do-other-host = Indicar el servidor al que conectarse
guide-do-file = Usar una copia de seguridad en lugar del servidor antiguo
guide-do-without = Seguir con lo que se leyó al empezar el traslado
guide-do-show = Ver a todas las personas y todo lo demás
guide-do-leave-out = Excluir a alguien, o incluir a alguien a pesar de todo
guide-do-message = Cambiar el mensaje
guide-do-look-for-requests = Buscar solicitudes de contacto que no has respondido (tu cuenta antigua aparece conectada un momento)
guide-do-start = Empezar el traslado
guide-do-finish = Continuar el traslado
guide-do-wait = Esperar aquí las respuestas
guide-do-remind = Enviar un recordatorio a quienes no han respondido
guide-do-save = Guardar el informe en un archivo
guide-do-take-back = Deshacer el traslado
guide-do-close = ¿Cómo elimino la cuenta antigua?
guide-do-go-on-with = Continuar el traslado de { $from } a { $to }. { $state }
guide-do-look-after = Ver quién ha respondido desde el traslado de { $from } a { $to }. { $state }

guide-old-address = Tu dirección antigua:
guide-old-address-explained = La dirección de la cuenta que dejas, por ejemplo, you@server.example. De momento, Rehome solo la lee. Si su servidor ya no existe y tienes una copia de seguridad, escribe el nombre del archivo.
guide-new-address = Tu dirección nueva:
guide-new-address-explained = La dirección de la cuenta a la que te mudas, por ejemplo, you@server.example.
guide-address-empty = Escribe una dirección, por ejemplo, you@server.example.
guide-address-incomplete = Falta algo: una dirección es como you@server.example.
guide-address-resource = Quita la barra y lo que sigue.
guide-address-invalid = Esto no es una dirección XMPP. Debe ser como you@server.example.
guide-same-account = Esta es tu dirección antigua. Escribe la nueva.
guide-file = El nombre de la copia de seguridad:
guide-file-explained = Un archivo que contiene tu cuenta (XEP-0227): uno que haya guardado Rehome, o una exportación de quienes administran tu servidor.
guide-whose = Tu dirección en este archivo (Intro sin más para otro archivo):
guide-whose-explained = En un archivo puede haber varias cuentas. Escribe la dirección de la tuya.
guide-from-file = { $account } se lee de { $file }.
guide-host = El servidor al que conectarse (HOST, HOST:PORT o tls://HOST:PORT):
guide-host-explained = Cuando un servidor cierra, puede que su nombre desaparezca antes que la máquina. Quienes lo administran pueden decirte dónde está, por ejemplo, xmpp1.hoster.example o 192.0.2.7:5222.
guide-signing-in = Iniciando sesión en { $server }.
guide-password = Contraseña de { $address }:
guide-password-again = Contraseña de { $address } (Intro sin más para otra dirección):
guide-wrong-password = La dirección o la contraseña no son correctas. Revisa las dos e inténtalo de nuevo.
guide-trust = ¿Confiar en este certificado?
guide-trust-explained = Los servidores que van a cerrar a menudo dejan caducar su certificado. Si tienes la seguridad de que este es { $server }, puedes confiar en este certificado y en ningún otro. Si no, puede que alguien esté interceptando la conexión: pregunta a quienes administran { $server } si la huella digital es la suya.
guide-old-encryption = ¿Iniciar sesión de todos modos?
guide-old-encryption-explained = Quien pueda interceptar la conexión podría leer la contraseña y todo lo que se descargue. Esto solo se pregunta para la cuenta antigua.
guide-closing-day = ¿Qué día cierra { $server }? (Intro sin más si no lo sabes)
guide-closing-day-explained = Por ejemplo: { $weekday }, { $day }, 2026-06-05 o mañana. Así Rehome puede decirte si hay tiempo para enviar todas las solicitudes.
guide-has-new-account = ¿Tienes ya una cuenta en otro servidor?
guide-has-new-account-explained = Tus contactos se trasladan a una cuenta en otro servidor. Si aún no tienes ninguna, responde no y podrás crear una aquí.

guide-servers = Servidores en los que puedes crear una cuenta aquí mismo:
guide-server = { $server }: { $facts }
guide-all-servers = Para ver más: rehome providers
guide-which-server = Un número, el nombre de un servidor o un enlace de invitación:
guide-which-server-explained = Escribe el número de uno de estos servidores o el nombre de cualquier otro. Si alguien te ha enviado una invitación (un enlace que empieza por xmpp: o https:), pégala. Con Intro sin más se vuelve atrás.
guide-no-server = Esto no es ni uno de los números ni el nombre de un servidor, por ejemplo, server.example.
guide-name = Tu nombre en { $server }:
guide-name-proposed = Tu nombre en { $server } [{ $name }]:
guide-name-explained = Lo que va antes de la @ en tu dirección nueva, que termina en @{ $server }. Con Intro sin más se usa el nombre entre corchetes, si lo hay.
guide-new-password = Una contraseña para { $address } (Intro sin más, y Rehome genera una):
guide-generated-password = Rehome ha generado esta contraseña para { $address }. Guárdala ahora: no se volverá a mostrar.
guide-keep-password = ¿Guardar la contraseña de { $address } en el depósito de claves de este equipo?
guide-keep-password-explained = Así Rehome no te la pedirá la próxima vez. La sigues necesitando para tus aplicaciones de chat.
guide-kept = La contraseña está en el depósito de claves.
guide-created = Se ha creado { $address }.

guide-whom = Parte de un nombre o de una dirección (Intro sin más para terminar):
guide-whom-explained = Escribe unas letras de un nombre o de una dirección. Si ese contacto se iba a trasladar, queda excluido; si se iba a quedar, se incluye.
guide-nobody = En tu lista no hay nadie que tenga «{ $text }» en el nombre o en la dirección.
guide-too-many = { $count ->
    [one] Coincide { $count } contacto. Escribe un poco más.
   *[other] Coinciden { $count } contactos. Escribe un poco más.
}
guide-which-of-them = ¿Cuál? [1]
guide-which-of-them-explained = Escribe el número que está delante del contacto que buscas.
guide-left-out = { $who } se queda en la cuenta antigua.
guide-taken-along = { $who } se traslada.
guide-cannot-move = { $who } no se puede trasladar: { $reason }.
guide-take-along = { $who }: { $reason }. ¿Incluir este contacto de todos modos?
guide-take-along-explained = Desde el servidor nuevo no se llega a quien depende de un transporte del antiguo. Incluye a alguien solo si sabes que es un contacto normal.
guide-no-requests = Nadie espera una respuesta tuya.
guide-ask-them-too = ¿Enviarles una solicitud desde tu cuenta nueva?
guide-ask-them-too-explained = Han pedido ver tu cuenta antigua y esperan tu respuesta. Si respondes sí, se les pide que añadan tu dirección nueva; si respondes no, se quedan en la cuenta antigua.
guide-message-is = Tu cuenta antigua dice a quienes la ven:
guide-message-none = Tu cuenta antigua no envía ningún mensaje.
guide-message = El mensaje nuevo (Intro sin más para dejarlo como está, - para ninguno):
guide-message-explained = Lo envía tu cuenta antigua a quienes la ven, para que sepan adónde te has mudado.
guide-start = Las solicitudes de contacto y los mensajes no se pueden retirar una vez enviados; todo lo demás sí se puede deshacer. ¿Empezar el traslado?
guide-start-explained = Hasta ahora no se ha cambiado nada. Si respondes sí, tus contactos se ponen en la lista nueva, y reciben la solicitud y el aviso como se indica arriba. Puedes parar cuando quieras con Ctrl-C y continuar después.
guide-nothing-to-do = No queda nada por hacer.

guide-sign-in-elsewhere = Ahora inicia sesión como { $new } en las aplicaciones de chat de tu teléfono y de tu equipo.
guide-report-file = El archivo para el informe [{ $file }]:
guide-report-file-explained = Su nombre termina en .html para una página que se puede leer o imprimir, en .txt para texto sin formato, en .json para programas.
guide-saved = El informe está en { $file }.
guide-no-report-file = El nombre del archivo termina en .html, .txt o .json.
guide-waiting = Las respuestas se muestran según llegan. Pulsa Ctrl-C para dejar de esperar.

guide-do-close-rooms = Cerrar las salas antiguas que se han recreado
