### Después del traslado: quién ha respondido, recordatorios y cuándo se puede eliminar la cuenta antigua.

closing-nobody-asked = No hacía falta enviar ninguna solicitud.
closing-all-answered = { $asked ->
    [one] El único contacto que recibió la solicitud ha respondido.
   *[other] Los { $asked } contactos que recibieron la solicitud han respondido.
}
closing-some-answered = { $count ->
    [one] { $count } de los { $asked } contactos que recibieron la solicitud ha respondido.
   *[other] { $count } de los { $asked } contactos que recibieron la solicitud han respondido.
}
closing-taken-back = { $count ->
    [0] El traslado se ha deshecho.
    [one] El traslado se ha deshecho, salvo en el caso de { $count } contacto.
   *[other] El traslado se ha deshecho, salvo en el caso de { $count } contactos.
}
closing-nobody-to-remind = No hay a quién enviar un recordatorio: todos han respondido o ya lo recibieron.
closing-reminding = { $count ->
    [one] { $count } contacto recibirá este mensaje, una sola vez:
   *[other] { $count } contactos recibirán este mensaje, una sola vez:
}
closing-reminding-to = para { $who }

closing-keep-until-over = Conserva { $old } hasta que termine el traslado.
closing-keep-incomplete = Conserva { $old } por ahora: aún no está todo en la cuenta nueva.
closing-no-contacts = Si tenías contactos allí, conserva { $old }: su servidor los ha perdido y puede que los recupere. Si no tenías ninguno, puedes eliminarla cuando quieras.
closing-nobody-reached = Conserva { $old } por ahora: no se ha podido enviar la solicitud a ninguna de las personas previstas. Más adelante, continúa el traslado para intentarlo otra vez.
closing-some-declined = { $count ->
    [one] Puedes eliminar { $old }, a no ser que quieras volver a enviar la solicitud a { $count } contacto que no deja que la cuenta nueva lo vea. Todos los demás han respondido.
   *[other] Puedes eliminar { $old }, a no ser que quieras volver a enviar la solicitud a { $count } contactos que no dejan que la cuenta nueva los vea. Todos los demás han respondido.
}
closing-all-noted = Puedes eliminar { $old } cuando quieras: todos han respondido y ya nadie necesita el aviso que hay en ella.
closing-all-unasked = Puedes eliminar { $old } cuando quieras: no hacía falta enviar ninguna solicitud.
closing-all = Puedes eliminar { $old } cuando quieras: todos han respondido.
closing-some-unreachable = { $count ->
    [one] Puedes eliminar { $old }, a no ser que quieras esperar a { $count } contacto al que no se puede localizar en este momento. Todos los demás han respondido. Continúa el traslado para intentar enviarle otra vez la solicitud.
   *[other] Puedes eliminar { $old }, a no ser que quieras esperar a { $count } contactos a los que no se puede localizar en este momento. Todos los demás han respondido. Continúa el traslado para intentar enviarles otra vez la solicitud.
}
closing-some-waiting-noted = { $count ->
    [one] Conserva { $old } hasta que responda { $count } contacto más: el aviso que hay allí le muestra que la dirección nueva es de verdad tuya. Quien no haya respondido al cabo de unas semanas probablemente ya no lo hará.
   *[other] Conserva { $old } hasta que respondan { $count } contactos más: el aviso que hay allí les muestra que la dirección nueva es de verdad tuya. Quien no haya respondido al cabo de unas semanas probablemente ya no lo hará.
}
closing-some-waiting = { $count ->
    [one] Conserva { $old } hasta que responda { $count } contacto más: allí puede preguntarte si la dirección nueva es de verdad tuya. Quien no haya respondido al cabo de unas semanas probablemente ya no lo hará.
   *[other] Conserva { $old } hasta que respondan { $count } contactos más: allí pueden preguntarte si la dirección nueva es de verdad tuya. Quien no haya respondido al cabo de unas semanas probablemente ya no lo hará.
}
closing-until-day = Conserva { $old } hasta el { $day }: quienes no han respondido te siguen viendo allí.

closing-then-noted = Cuando la cuenta ya no exista, no te llegarán los mensajes que se envíen a { $old }. Desaparecerá el aviso que dice adónde te has mudado, y también los mensajes guardados en el servidor y los transportes configurados allí. Otra persona podría llegar a tener esa dirección algún día.
closing-then = Cuando la cuenta ya no exista, no te llegarán los mensajes que se envíen a { $old }, y desaparecerán los mensajes guardados en el servidor y los transportes configurados allí. Otra persona podría llegar a tener esa dirección algún día.
closing-how = Rehome nunca elimina la cuenta. En tu aplicación de chat, inicia sesión como { $old } y busca en los ajustes de la cuenta «Eliminar cuenta» (no «Quitar cuenta», que solo la quita de ese dispositivo). En algunos servidores se hace en su sitio web, y un servidor que cierra lo hace por ti.

closing-some-left-open = { $count ->
    [one] Antes de eliminar { $old }, decide qué hacer con { $count } entrada que se queda allí y puede ser una persona. El informe dice cuál es.
   *[other] Antes de eliminar { $old }, decide qué hacer con { $count } entradas que se quedan allí y pueden ser personas. El informe dice cuáles son.
}
closing-some-unseen = { $count ->
    [one] Conserva { $old } por ahora: { $count } contacto que podía verte allí aún no ha añadido tu dirección nueva y necesita la antigua para encontrarla. Quien no lo haya hecho al cabo de unas semanas probablemente ya no lo hará.
   *[other] Conserva { $old } por ahora: { $count } contactos que podían verte allí aún no han añadido tu dirección nueva y necesitan la antigua para encontrarla. Quien no lo haya hecho al cabo de unas semanas probablemente ya no lo hará.
}
