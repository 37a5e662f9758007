### Lo que ocurre de camino a un traslado, y por qué uno no empieza o termina antes de tiempo.

steps-same-account = La cuenta antigua y la nueva son la misma.
steps-old-not-saved = No se puede guardar la cuenta antigua en { $path }
steps-stopped-unchanged = Detenido. No se ha cambiado nada.
steps-declined = No se ha cambiado nada.
steps-broken = Algo ha fallado dentro de Rehome. Inícialo de nuevo.
steps-stopped = Has detenido el traslado. Lo que está hecho se queda hecho, y puedes continuar cuando quieras.
steps-signed-in = Sesión iniciada en las dos cuentas. Leyendo lo que hay en ellas.
steps-from-file = { $old } se lee de un archivo, así que desde allí no se puede enviar nada: los contactos solo se enteran del traslado por la solicitud de contacto.
steps-without-old-server = { $why }
    El traslado continúa con lo que se leyó de { $old } al empezar. A los contactos que aún no han recibido el aviso no se les puede avisar desde allí.
steps-keyring-silent = El depósito de claves no ha respondido, así que la contraseña de { $account } no se recuerda.
steps-no-pretend-servers = No se han podido iniciar los servidores del ensayo
