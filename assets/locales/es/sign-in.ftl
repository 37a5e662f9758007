### Por qué no se puede iniciar sesión.

sign-in-bad-domain = { $server } no es el nombre de un servidor.
sign-in-no-such-host = Rehome no encuentra ningún servidor llamado { $server }. Revisa que esté bien escrito. Si la dirección es correcta, puede que el servidor ya no funcione.
sign-in-no-service = { $server } dice que no tiene servicio XMPP.
sign-in-no-dns = Rehome no puede buscar los nombres de los servidores. ¿Tiene conexión este equipo?
sign-in-refused = { $server } está ahí, pero nada responde en { $endpoint }. Puede que el servidor esté apagado en este momento.
sign-in-unreachable = Rehome no puede conectar con { $server } en { $endpoint }. Inténtalo de nuevo más tarde.
sign-in-not-xmpp = Lo que responde por { $server } no es un servidor XMPP.
sign-in-no-encryption = { $server } no ofrece cifrado. Rehome no ha enviado la contraseña, porque cualquiera podría haberla leído.
sign-in-old-encryption = El cifrado de { $server } es demasiado antiguo para ser seguro, así que Rehome no ha enviado la contraseña. Quienes lo administran pueden activar TLS 1.2 o 1.3, con ECDHE para las claves y AES-GCM o ChaCha20 para lo demás.
sign-in-tls = No se ha podido establecer una conexión cifrada con { $server } ({ $error }).
sign-in-wrong-pin = { $server } presenta un certificado distinto del que aceptaste ({ $expected }).
sign-in-stream = { $server } ha rechazado la conexión ({ $error }).
sign-in-no-mechanism = { $server } no ofrece ninguna forma segura de comprobar una contraseña (solo { $offered }).
sign-in-wrong-password = La dirección { $account } o su contraseña no son correctas. Revisa las dos e inténtalo de nuevo.
sign-in-disabled = La cuenta { $account } está desactivada.
sign-in-expired = La contraseña de { $account } ha caducado.
sign-in-encryption-required = { $server } exige un tipo de cifrado que Rehome no usa.
sign-in-temporary = { $server } no puede comprobar contraseñas en este momento. Inténtalo de nuevo en unos minutos.
sign-in-denied = { $server } no ha dejado que { $account } inicie sesión.
sign-in-unproven = { $server } no ha demostrado que conoce la contraseña. Puede que sea el servidor de otra persona.
sign-in-no-session = { $server } ha aceptado la contraseña, pero no ha abierto una sesión. Puede que haya demasiadas aplicaciones con la sesión iniciada.
sign-in-silent = { $server } no responde. Inténtalo de nuevo más tarde.
sign-in-lost = La conexión con { $server } se perdió al iniciar sesión. Inténtalo de nuevo.
sign-in-protocol = { $server } ha respondido algo que no tiene sentido en XMPP ({ $error }).
sign-in-server-says = { $sentence } El servidor dice: { $text }
sign-in-accept-old-encryption = Si prefieres correr el riesgo antes que dejar allí lo que hay, { $how }. Quien pueda interceptar la conexión podría entonces leer la contraseña y todo lo que se descargue, así que no uses esa contraseña en ningún otro sitio.

sign-in-certificate-expired = El certificado de { $server } ha caducado.
sign-in-certificate-not-yet = El certificado de { $server } aún no es válido.
sign-in-certificate-name = Rehome no puede confirmar que este sea de verdad { $server }: su certificado es para otro nombre.
sign-in-certificate-self-signed = Rehome no puede confirmar que este sea de verdad { $server }: su certificado solo lo ha firmado el propio servidor.
sign-in-certificate-unknown-issuer = Rehome no puede confirmar que este sea de verdad { $server }: este equipo no conoce a quien firmó su certificado.
sign-in-certificate-authority = El certificado de { $server } es de una autoridad, no de un servidor.
sign-in-certificate-old-form = El certificado de { $server } tiene un formato antiguo que no indica para qué sirve.
sign-in-certificate-short-key = La clave del certificado de { $server } es demasiado corta.
sign-in-certificate-unknown-key = La clave del certificado de { $server } no se puede comprobar aquí.
sign-in-certificate-other = No se puede confiar en el certificado de { $server } ({ $error }).
sign-in-password-not-sent = Rehome no ha enviado la contraseña.
sign-in-certificate-accept = Si tienes la seguridad de que este es tu servidor, acepta exactamente este certificado: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [one] Su clave solo tiene { $bits } bit: alguien con mucho dinero podría romperla y hacerse pasar por { $server }.
   *[other] Su clave solo tiene { $bits } bits: alguien con mucho dinero podría romperla y hacerse pasar por { $server }.
}
sign-in-key-worthless = Este certificado no se puede aceptar, porque aquí no hay forma de saber si quien lo presenta es de verdad { $server }. Pide a quienes administran { $server } uno con otra clave.
sign-in-certificate-for = para:
sign-in-certificate-issuer = emitido por:
sign-in-certificate-valid = válido:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = { $from } – { $until }
sign-in-certificate-no-name = (sin nombre)

sign-in-no-keyring = Este escritorio no tiene depósito de claves, así que la contraseña de { $account } no se recuerda. El traslado funciona igual.
sign-in-keyring-locked = El depósito de claves está bloqueado o no existe, así que la contraseña de { $account } no se recuerda. El traslado funciona igual.
sign-in-keyring-refused = El depósito de claves no la ha aceptado, así que la contraseña de { $account } no se recuerda. El traslado funciona igual.
sign-in-password-again = { $account }: esta contraseña no se ha aceptado. Inténtalo otra vez.
sign-in-stale-password = El depósito de claves tiene una contraseña de { $account }, pero el servidor ya no la acepta.
sign-in-way-around-keyring = Pon la contraseña correcta en { $variable }, o ejecuta Rehome en una terminal, donde te la pide.
sign-in-offer-to-replace = Era correcta. ¿Guardarla en el depósito de claves en lugar de la anterior de { $account }?

sign-in-list-refused = { $server } no ha querido entregar la lista de contactos.
sign-in-list-refused-why = { $server } no ha querido entregar la lista de contactos: { $text }.
sign-in-interrupted = Se perdió la conexión con { $server }. Inténtalo de nuevo.
sign-in-unreadable = { $server } ha respondido algo que Rehome no puede leer ({ $error }).
sign-in-closed = La sesión en { $server } se ha cerrado.
sign-in-gave-up = Se perdió la conexión con { $server } y no se ha podido restablecer. { $why }
sign-in-not-again = Se perdió la conexión con { $server } y no se ha podido iniciar sesión de nuevo. { $why }
sign-in-ended = { $server } ha cerrado la sesión ({ $error }).
sign-in-malformed = { $server } envía algo que Rehome no puede leer ({ $error }).
sign-in-excessive = { $server } envía más de lo que Rehome puede manejar, así que se ha cerrado la conexión.
sign-in-keeps-breaking = La conexión con { $server } se corta una y otra vez. Inténtalo de nuevo más tarde.
