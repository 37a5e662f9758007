### La última página de la ventana: cómo ha ido el traslado, qué falta, qué hacer ahora.

done-live-here = Ahora tu cuenta es { $account }.
done-you-live-here = ahora estás aquí
done-today = hoy, { $time }
done-of = { $done } de { $all }

done-stopped = El traslado está detenido.
done-almost = Se ha trasladado casi todo.
done-some = { $moved ->
    [one] Se ha trasladado
   *[other] Se han trasladado
} { $moved } de { $all ->
    [one] { $all } contacto
   *[other] { $all } contactos
}.

done-there-nobody = No había ningún contacto que trasladar.
done-there = { $count ->
    [one] El único contacto está en tu lista nueva.
   *[other] Los { $count } contactos están en tu lista nueva.
}
done-all-answered = { $count ->
    [one] Quien recibió la solicitud ya ha respondido.
   *[other] Han respondido los { $count } que recibieron la solicitud.
}
done-answered = { $answered ->
    [one] De los { $asked } que recibieron la solicitud ha respondido { $answered }; el resto puede tardar unos días.
   *[other] De los { $asked } que recibieron la solicitud han respondido { $answered }; el resto puede tardar unos días.
}
done-not-answered = Aún no hay respuestas; pueden tardar unos días.
done-unreachable = { $count ->
    [one] En este momento no se puede localizar a { $count } contacto.
   *[other] En este momento no se puede localizar a { $count } contactos.
}
done-else-missing = Todos los contactos están en tu lista nueva, pero aún falta otra cosa.
done-to-ask = { $count ->
    [one] Todos los contactos están en tu lista nueva. { $count } aún no ha recibido la solicitud.
   *[other] Todos los contactos están en tu lista nueva. { $count } aún no han recibido la solicitud.
}
done-missing = { $count ->
    [one] Aún falta { $count } contacto.
   *[other] Aún faltan { $count } contactos.
}
done-continue = No se pierde nada: continúa cuando quieras.
done-continue-before = No se pierde nada: continúa cuando quieras, pero antes del { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } contacto aún no ha recibido la solicitud. Pulsa Continuar para enviársela.
   *[other] { $count } contactos aún no han recibido la solicitud. Pulsa Continuar para enviársela.
}
done-people-more = { $count ->
    [one] { $first }, { $second } y { $count } más
   *[other] { $first }, { $second } y { $count } más
}
done-transports-more = { $count ->
    [one] { $first }, { $second } y { $count } más
   *[other] { $first }, { $second } y { $count } más
}

done-before = Antes del { $day }
done-keep = Conserva la cuenta antigua
done-keep-until = Conserva la cuenta antigua hasta entonces: quienes no han respondido te siguen viendo allí.
done-keep-weeks = Al menos durante dos semanas: quienes no han respondido te siguen viendo allí.
done-keep-over = Si el servidor antiguo aún funciona: quienes no han respondido te siguen viendo allí.
done-remind-tomorrow = Añadir al calendario para mañana
done-remind = Añadir al calendario: { $day }
done-reminder = ¿Quién no ha respondido aún? Míralo antes de que cierre { $account }
done-reminder-text = Abre Rehome, elige «Quién ha respondido» y envía un recordatorio a quienes no lo han hecho.
done-reminder-text-day = Abre Rehome, elige «Quién ha respondido» y envía un recordatorio a quienes no lo han hecho. { $account } cierra el { $day }; después ya no se podrán enviar recordatorios desde allí.

done-people = { $count ->
    [one] { $count } trasladado
   *[other] { $count } trasladados
}
done-people-missing = { $count ->
    [one] falta { $count }
   *[other] faltan { $count }
}
done-people-too = { $count ->
    [one] { $count } con dirección nueva propia
   *[other] { $count } con dirección nueva propia
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } tipo de datos trasladado
   *[other] { $count } tipos de datos trasladados
}
done-data-missing = trasladados: { $count }; incompletos: { $missing }

done-phone = Iniciar sesión en el teléfono
done-phone-inside = un código para escanear y apps para cada sistema
done-computer = Escritorio
done-copy-address = Copiar la dirección
done-report = Guardar el informe
done-report-inside = una página para tu navegador
done-report-why = Una página para tu navegador: quiénes se han trasladado, quiénes se quedan y por qué.
done-save-report = Guardar informe…
done-report-title = Guardar el informe
done-reminder-title = Guardar el recordatorio
done-open-report = Abrir
done-saved-as = Guardado como { $file }
done-people-name = Personas
done-behind-name = Se han quedado
done-rooms = Salas y transportes
done-rooms-inside = lo que te queda por hacer
done-close-rooms = Cerrar las salas antiguas…
done-close-rooms-now = Cerrar para siempre
done-closing-rooms = Cerrando las salas antiguas
done-data-name = Perfil y datos
done-closing = Eliminar la cuenta antigua
done-closing-inside = cuándo se puede y cómo
done-closing-when = Cuándo se puede eliminar la cuenta antigua
done-closing-then = Qué deja de funcionar entonces
done-closing-how = Cómo se hace
done-log = En una frase
done-log-inside = para que conste
done-nobody-behind = No se ha quedado nadie atrás.
done-others = Otros
done-uncertain = Dudoso
done-uncertain-advice = Rehome no puede saber si { $domain } es una persona o un transporte. Si son personas, añádelas tú en tu cuenta nueva, o empieza otra vez este traslado y marca su casilla.
done-transport = Transporte
done-transport-advice = Mira en tu aplicación de chat si { $new } ofrece un transporte a la misma red, y regístrate en él con tu nombre y tu contraseña de esa red. Entonces estos contactos vuelven por sí solos.
done-more-behind = { $count ->
    [one] y { $count } más; el informe los nombra a todos
   *[other] y { $count } más; el informe los nombra a todos
}
done-listed = En tu lista nueva
done-not-yet-answered = Sin respuesta aún
done-not-asked = Sin solicitud aún
done-missing-word = Falta
done-to-do = Por hacer
done-out-of-reach = Ilocalizable
done-not-listed = Aún no están en tu lista nueva
done-not-listed-why = Pulsa Continuar para añadirlos.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Decidir…
done-copy-failures = Copiar los mensajes de error
done-stopped-word = Detenido
done-almost-word = Casi listo
done-later = Luego
done-meanwhile = Mientras tanto
done-answers-counted = Las respuestas que llegan mientras esta ventana está abierta se cuentan al momento.
done-answers-not-counted = Aquí ya no se cuentan las respuestas. { $why }
done-undo = Deshacer traslado…
done-undo-question = ¿Deshacer este traslado?
done-undo-now = Deshacer
done-undo-keep = Conservarlo
done-undoing = Deshaciendo el traslado
done-undoing-why = Lo que se añadió se quita de la cuenta nueva.
done-undone = El traslado se ha deshecho
done-undone-partly = No se ha deshecho todo. Queda esto:
done-undo-failed = Lo que ya se ha deshecho queda deshecho, y puedes continuar desde ahí.
