### Contactos: por qué alguien se queda, qué ha fallado con alguien, quién se ha mudado también.

contacts-count = { $count ->
    [one] { $count } contacto
   *[other] { $count } contactos
}

contacts-reason-gateway = un transporte: guarda tu contraseña de otra red, así que tienes que configurarlo tú de nuevo
contacts-reason-behind-gateway = se llega a este contacto por el transporte { $gateway }
contacts-reason-uncertain-terminal = Rehome no puede saber si { $gateway } es una persona o un transporte; --include { $gateway } lo traslada
contacts-reason-uncertain-window = Rehome no puede saber si { $gateway } es una persona o un transporte; márcalo en la lista para trasladarlo
contacts-reason-own = eres tú
contacts-reason-invalid = dirección no válida
contacts-reason-excluded = por decisión tuya
contacts-reason-blocked = bloqueado: se pone en la lista, pero no recibe ni solicitud ni aviso
contacts-reason-blocked-since = bloqueado después de la solicitud o el aviso: ya no recibe nada más

contacts-remark-not-told = aún no ha recibido el aviso del traslado; ejecuta Rehome de nuevo
contacts-remark-unwanted = los servidores han puesto de todos modos a este contacto en la lista nueva; quítalo si no quieres tenerlo ahí
contacts-remark-name-left = El servidor nuevo no ha aceptado el nombre «{ $name }»
contacts-remark-groups-left = { $count ->
    [one] El servidor nuevo no ha aceptado el grupo { $groups }
   *[other] El servidor nuevo no ha aceptado los grupos { $groups }
}
contacts-remark-label-left = { $count ->
    [one] El servidor nuevo no ha aceptado el nombre «{ $name }» ni el grupo { $groups }
   *[other] El servidor nuevo no ha aceptado el nombre «{ $name }» ni los grupos { $groups }
}
contacts-quoted = «{ $name }»
contacts-remark-reminded = ya recibió un recordatorio
contacts-remark-probably-declined-terminal = no ha llegado ningún «no», pero la solicitud ya no está; rehome remind --contact { $contact } la envía otra vez
contacts-remark-probably-declined-window = no ha llegado ningún «no», pero la solicitud ya no está

contacts-left-by-server = el servidor antiguo no ha trasladado este contacto: { $why ->
    [gateway] cree que es un transporte
    [uncertain] puede ser un transporte
    [own] cree que es la cuenta nueva
    [invalid] no considera válida la dirección
    [large] su entrada es más grande de lo que aceptan los servidores
    [silent] su servidor no ha respondido
    [unsupported] su servidor no permite hacerlo
    [refused] su servidor se ha negado
    [unconfirmed] su servidor no lo ha confirmado al servidor nuevo
    [shared] está en un grupo que mantiene el servidor antiguo
    [blocked] lo tienes bloqueado
   *[unknown] ha dado un motivo que esta versión no conoce
}


contacts-approval-approved = ha respondido
contacts-approval-waiting = aún no ha respondido
contacts-approval-unreachable = ilocalizable en este momento
contacts-approval-to-ask = solicitud sin enviar
contacts-approval-declined = ha dicho que no
contacts-approval-probably-declined = probablemente dijo que no
contacts-approval-moved-back = probablemente ha vuelto

contacts-channel-planned = un canal: la cuenta nueva se unirá
contacts-channel-moved = un canal: la cuenta nueva se ha unido
contacts-channel-there = un canal: la cuenta nueva ya se había unido
contacts-channel-left = un canal, sin nadie a quien enviar la solicitud: únete desde la cuenta nueva
contacts-channel = Canal
contacts-channel-joined = Canal, te has unido
contacts-channel-due = Canal, te unirás
contacts-channel-closes = Este canal está en el servidor antiguo y cierra con él.
contacts-channel-not-joined = La cuenta nueva no ha podido unirse a este canal. { $why }
contacts-channel-not-left = La cuenta nueva no ha podido salir de este canal. { $why }
contacts-channel-still-shown = El servidor ha dicho que sí, pero el canal sigue en la lista.

contacts-moved-too = { $count ->
    [one] { $count } de tus contactos también se ha mudado: Rehome usa la dirección nueva.
   *[other] { $count } de tus contactos también se han mudado: Rehome usa sus direcciones nuevas.
}
contacts-moved-too-old = { $count ->
    [one] { $count } de tus contactos también se ha mudado: Rehome usa la dirección antigua, como elegiste.
   *[other] { $count } de tus contactos también se han mudado: Rehome usa sus direcciones antiguas, como elegiste.
}
contacts-moved-too-some = { $count ->
    [one] { $count } de tus contactos también se ha mudado.
   *[other] { $count } de tus contactos también se han mudado: Rehome usa sus direcciones nuevas, salvo en { $kept }.
}
contacts-looking-for-moves = Comprobando si alguno de tus contactos también se ha mudado
contacts-has-moved = se ha mudado a { $new }
contacts-keeps-address = se ha mudado a { $new }; Rehome usa la dirección antigua, como elegiste
contacts-moved-since = { $old } se ha mudado a { $new }.
contacts-statement-withdrawn = su cuenta antigua ya no dice que se haya mudado; lo que se había hecho hasta entonces se conserva
contacts-statement-withdrawn-terminal = su cuenta antigua ya no dice que se haya mudado, así que puede haber vuelto allí; lo que se había hecho hasta entonces se conserva; rehome move --keep-address { $contact } vuelve a usar la dirección antigua
contacts-statement-withdrawn-kept = su cuenta antigua ya no dice que se haya mudado
contacts-statement-itself = la cuenta dice que se ha mudado a su propia dirección; Rehome no lo ha tenido en cuenta
contacts-statement-loop = la cuenta dice que se ha mudado, pero las direcciones dan vueltas en círculo; Rehome no lo ha tenido en cuenta
contacts-statement-you = la cuenta dice que se ha mudado a tu dirección; Rehome no lo ha tenido en cuenta
contacts-statement-no-address = la cuenta dice que se ha mudado, pero no adónde
contacts-statement-gateway = la cuenta dice que se ha mudado a un servidor o a un transporte; Rehome no lo ha tenido en cuenta

contacts-claim-known = { $who } pide ver tu cuenta nueva. Es la dirección nueva de { $old }, que no podía ver tu cuenta antigua.
contacts-claim-unchecked = { $who } pide ver tu cuenta nueva y dice ser { $old } con otra dirección. Rehome no ha podido comprobarlo.
contacts-claim-known-nameless = { $who } pide ver tu cuenta nueva. Es la dirección nueva de un contacto que no podía ver tu cuenta antigua.
contacts-claim-stranger = { $who } pide ver tu cuenta nueva y no está en tu lista de contactos antigua.
contacts-claim-decide = Rehome no puede comprobar quién es. Pregúntale antes por otro medio.
contacts-claim-accept-terminal = Rehome no acepta a nadie solo porque lo diga. Si sabes quién es: rehome status … --accept { $who }; con --hide en lugar de --accept no se le dice nada y no vuelve a aparecer.
contacts-claim-accept-window = Rehome no acepta a nadie solo porque lo diga. Si sabes quién es, acepta su solicitud en la página «Quién ha respondido» o en tu aplicación de chat.

contacts-claim-contradicted = { $who } pide ver tu cuenta nueva y dice ser { $old } con otra dirección. Pero { $old } dice que se ha mudado a { $named }, así que probablemente sea otra persona.
contacts-claim-contact = { $who } pide ver tu cuenta nueva. Está entre tus contactos, pero no podía ver tu cuenta antigua.
