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
    [one] Tu único contacto está en tu lista nueva.
   *[other] Los { $count } contactos están en tu lista nueva.
}
done-all-answered = { $count ->
    [one] Ya ha respondido a la solicitud.
   *[other] Han respondido los { $count } que recibieron la solicitud.
}
done-answered = { $answered ->
    [one] Ha respondido { $answered } de { $asked }; los demás pueden tardar unos días.
   *[other] Han respondido { $answered } de { $asked }; los demás pueden tardar unos días.
}
done-not-answered = Aún no hay respuestas; pueden tardar unos días.
done-unreachable = { $count ->
    [one] No se puede conectar con { $count } contacto en este momento.
   *[other] No se puede conectar con { $count } contactos en este momento.
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
    [one] { $count } contacto aún no ha recibido la solicitud. Con Continuar se le envía.
   *[other] { $count } contactos aún no han recibido la solicitud. Con Continuar se les envía.
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
    [one] { $count } también con dirección nueva
   *[other] { $count } también con dirección nueva
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } tipo de datos trasladado
   *[other] { $count } tipos de datos trasladados
}
done-data-missing = trasladados: { $count }; incompletos: { $missing }
