### Deshacer un traslado. Una línea para cada cosa.

undo-nothing = No hay nada que deshacer.
undo-removed = { $count ->
    [one] Se quitará { $count } contacto de la cuenta nueva.
   *[other] Se quitarán { $count } contactos de la cuenta nueva.
}
undo-renamed = { $count ->
    [one] { $count } contacto recuperará su nombre y sus grupos anteriores.
   *[other] { $count } contactos recuperarán sus nombres y grupos anteriores.
}
undo-channels = { $count ->
    [one] La cuenta nueva saldrá de { $count } canal.
   *[other] La cuenta nueva saldrá de { $count } canales.
}
undo-rooms = { $count ->
    [one] Se eliminará { $count } sala recreada, a no ser que haya alguien más en ella o que alguien haya escrito allí.
   *[other] Se eliminarán { $count } salas recreadas, salvo aquellas en las que haya alguien más o en las que alguien haya escrito.
}
undo-withdrawn = { $count ->
    [one] Se retirará { $count } solicitud o autorización.
   *[other] Se retirarán { $count } solicitudes y autorizaciones.
}
undo-data-removed = { $what }: Rehome quitará esto de la cuenta nueva.
undo-data-restored = { $what }: volverá lo que había antes.
undo-data-as-before = { $what }: todo quedará como antes.
undo-note-earlier = El aviso en la cuenta antigua que dice adónde te has mudado volverá a indicar { $address }.
undo-note = Se quitará el aviso en la cuenta antigua que dice adónde te has mudado.
undo-data-kept = { $what }: has hecho cambios desde el traslado, así que todo queda como está.
undo-names-kept = { $count ->
    [one] { $count } contacto conservará el nombre y los grupos que le has puesto desde el traslado.
   *[other] { $count } contactos conservarán los nombres y los grupos que les has puesto desde el traslado.
}
undo-shared = { $count ->
    [one] { $count } contacto se mantendrá, porque otro traslado a esta cuenta también lo incluye.
   *[other] { $count } contactos se mantendrán, porque otro traslado a esta cuenta también los incluye.
}
undo-stay = { $count ->
    [one] { $count } contacto se mantiene en la cuenta nueva: en su lista, los servidores la han puesto en lugar de la antigua. Si se quitara, no le quedaría ninguna de las dos. Si eso es lo que quieres, quítalo tú allí.
   *[other] { $count } contactos se mantienen en la cuenta nueva: en sus listas, los servidores la han puesto en lugar de la antigua. Si se quitara, no les quedaría ninguna de las dos. Si eso es lo que quieres, quítalos tú allí.
}
undo-sent-requests = { $count ->
    [one] Lo que se envió no se puede retirar: una solicitud de contacto a { $count } contacto.
   *[other] Lo que se envió no se puede retirar: solicitudes de contacto a { $count } contactos.
}
undo-sent-messages = { $count ->
    [one] Lo que se envió no se puede retirar: un mensaje sobre el traslado a { $count } contacto.
   *[other] Lo que se envió no se puede retirar: mensajes sobre el traslado a { $count } contactos.
}
undo-sent-both = Lo que se envió no se puede retirar: solicitudes de contacto ({ $asked }) y mensajes sobre el traslado ({ $told }).
undo-done = Se ha deshecho lo que el traslado había añadido y sustituido.
undo-not-done = No se ha podido deshacer todo; ejecuta Rehome de nuevo. Queda esto:
undo-failure = { $what }: { $why }
undo-failure-note = El aviso en la cuenta antigua: { $why }
undo-not-told = No se ha podido comunicar a este contacto que la cuenta nueva retira su solicitud o autorización. { $why }
undo-these-not-told = No se ha podido comunicar a { $people } que la cuenta nueva retira su solicitud o autorización. { $why }
