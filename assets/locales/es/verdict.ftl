### El resultado de un traslado: las primeras frases de cada informe.

verdict-nothing-to-move = No hay nada que trasladar a { $address }.
verdict-nothing-moved = No había nada que trasladar a { $address }.
verdict-planned-all-there = { $count ->
    [one] El único contacto de este traslado ya está en { $address }.
   *[other] Los { $count } contactos de este traslado ya están en { $address }.
}
verdict-planned = { $count ->
    [one] Se trasladará { $count } contacto a { $address }.
   *[other] Se trasladarán { $count } contactos a { $address }.
}
verdict-planned-some-there = { $count ->
    [one] Se trasladará { $count } contacto a { $address }; { $there ->
        [one] { $there } ya está allí.
       *[other] { $there } ya están allí.
    }
   *[other] Se trasladarán { $count } contactos a { $address }; { $there ->
        [one] { $there } ya está allí.
       *[other] { $there } ya están allí.
    }
}
verdict-all-there = { $count ->
    [one] El único contacto de este traslado está en { $address }.
   *[other] Los { $count } contactos de este traslado están en { $address }.
}
verdict-some-there = { $count ->
    [one] { $count } de { $all } contactos está en { $address }.
   *[other] { $count } de { $all } contactos están en { $address }.
}
verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } ha recibido la solicitud
   *[other] { $count } han recibido la solicitud
}
verdict-answered = { $count ->
    [one] { $count } ha respondido
   *[other] { $count } han respondido
}
verdict-answered-no = { $count ->
    [one] { $count } ha respondido que no
   *[other] { $count } han respondido (de ellos, { $no } que no)
}
verdict-waiting = { $count ->
    [one] { $count } aún no ha respondido
   *[other] { $count } aún no han respondido
}
verdict-probably-no = { $count ->
    [one] { $count } probablemente ha dicho que no
   *[other] { $count } probablemente han dicho que no
}
verdict-to-ask = { $count ->
    [one] { $count } aún no ha recibido la solicitud
   *[other] { $count } aún no han recibido la solicitud
}
verdict-unreachable = { $count ->
    [one] { $count } está ilocalizable en este momento
   *[other] { $count } están ilocalizables en este momento
}
verdict-on-new-account = { $count ->
    [one] { $count } de { $all ->
        [one] { $all } contacto está en la cuenta nueva
       *[other] { $all } contactos está en la cuenta nueva
    }
   *[other] { $count } de { $all ->
        [one] { $all } contacto está en la cuenta nueva
       *[other] { $all } contactos están en la cuenta nueva
    }
}
verdict-missing = { $count ->
    [one] Aún falta { $count }; ejecuta Rehome de nuevo para continuar.
   *[other] Aún faltan { $count }; ejecuta Rehome de nuevo para continuar.
}
verdict-unfinished = { $count ->
    [one] Con { $count } de ellos queda algo por hacer.
   *[other] Con { $count } de ellos queda algo por hacer.
}
verdict-data-missing = Aún no está todo: { $kinds }.
verdict-run-again = Ejecuta Rehome de nuevo para continuar.
verdict-remarks = { $count ->
    [one] Abajo hay una observación sobre { $count } de ellos.
   *[other] Abajo hay observaciones sobre { $count } de ellos.
}
verdict-note-gone = En { $old } ya no se puede leer adónde te has mudado, porque el aviso ha desaparecido.
verdict-unwanted = { $count ->
    [one] Los servidores han puesto a { $count } de estos en la lista nueva de todos modos.
   *[other] Los servidores han puesto a { $count } de estos en la lista nueva de todos modos.
}
verdict-refused-requests = { $count ->
    [one] Se ha rechazado { $count } petición de trasladar otra cuenta aquí, porque no la hiciste tú.
   *[other] Se han rechazado { $count } peticiones de trasladar otra cuenta aquí, porque no las hiciste tú.
}
verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } se queda en la cuenta antigua, porque depende de un transporte: { $gateways }.
       *[other] { $count } se quedan en la cuenta antigua, porque dependen de transportes: { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } se ha quedado en la cuenta antigua, porque depende de un transporte: { $gateways }.
       *[other] { $count } se han quedado en la cuenta antigua, porque dependen de transportes: { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } se queda en la cuenta antigua: Rehome no puede saber si { $domains } es una persona o un transporte.
       *[other] { $count } se quedan en la cuenta antigua porque Rehome no puede saber si se trata de personas o de transportes: { $domains }.
    }
   *[done] { $count ->
        [one] { $count } se ha quedado en la cuenta antigua: Rehome no puede saber si { $domains } es una persona o un transporte.
       *[other] { $count } se han quedado en la cuenta antigua porque Rehome no puede saber si se trata de personas o de transportes: { $domains }.
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } se queda en la cuenta antigua: { $reason }.
       *[other] { $count } se quedan en la cuenta antigua: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } se ha quedado en la cuenta antigua: { $reason }.
       *[other] { $count } se han quedado en la cuenta antigua: { $reason }.
    }
}
