### Un certificado que se rechazó, en la ventana: qué le pasa y qué habla a favor del servidor.

certificate-unconfirmed = Rehome no puede confirmar que este sea de verdad { $server }
certificate-expired = El certificado de este servidor ha caducado
certificate-expired-on = Caducó el { $day }, { $ago }. Los servidores que van a cerrar a menudo dejan de renovarlo. Rehome no ha enviado tu contraseña.
certificate-expired-some-day = Los servidores que van a cerrar a menudo dejan de renovarlo. Rehome no ha enviado tu contraseña.
certificate-listening = Puede que alguien esté interceptando la conexión. Rehome no ha enviado tu contraseña.
certificate-unusual = { $what } En un servidor pensado para durar no es normal: puede que alguien esté interceptando la conexión. Rehome no ha enviado tu contraseña.
certificate-another = Presenta un certificado distinto del que aceptaste. Rehome no ha enviado tu contraseña.
certificate-fits = Todo lo demás está en orden.
certificate-fits-why = El certificado lo emitió para { $server } una autoridad que este equipo conoce.
certificate-not-all = Hay otro problema.
certificate-not-all-why = Rehome tampoco puede confirmar que el certificado se emitiera para { $server }.
certificate-misfit = Lo que está mal
certificate-fault-expired = Su certificado ha caducado.
certificate-fault-not-yet-valid = Su certificado aún no es válido, o el reloj de este equipo no está en hora.
certificate-fault-other-name = Su certificado se emitió para { $name }, no para { $server }.
certificate-fault-no-name = Su certificado no se emitió para { $server }.
certificate-fault-self-signed = El propio servidor ha firmado su certificado.
certificate-fault-unknown-issuer = Nadie en quien confíe este equipo ha firmado su certificado.
certificate-fault-authority = Su certificado es para firmar otros, no para un servidor.
certificate-fault-old-form = Su certificado tiene un formato antiguo que no indica para qué sirve.
certificate-fault-short-key = La clave de su certificado es demasiado corta.
certificate-fault-unknown-key = La clave de su certificado no se puede comprobar.
certificate-fault-other = Su certificado se ha rechazado ({ $error }).
certificate-ago-today = hoy mismo
certificate-ago-days = { $count ->
    [1] ayer
    [one] hace { $count } día
   *[other] hace { $count } días
}
certificate-ago-weeks = { $count ->
    [one] hace { $count } semana
   *[other] hace { $count } semanas
}
certificate-ago-months = { $count ->
    [one] hace { $count } mes
   *[other] hace { $count } meses
}
certificate-ago-years = { $count ->
    [one] hace { $count } año
   *[other] hace { $count } años
}
certificate-unknown-day = fecha desconocida
