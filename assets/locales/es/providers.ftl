### Servidores en los que se puede tener una cuenta, y cómo crearla.

providers-source = Datos de { $source }, { $date }. Consulta al servidor.

providers-sign-up-here = crea tu cuenta aquí
providers-sign-up-captcha = crea tu cuenta aquí (captcha)
providers-sign-up-website = crea tu cuenta en su sitio web
providers-since = desde { $year }
providers-keeps-hours = guarda mensajes unas horas
providers-keeps-days = { $days ->
    [one] guarda mensajes { $days } día
   *[other] guarda mensajes { $days } días
}
providers-keeps-all = guarda mensajes sin límite
providers-files-any = archivos de cualquier tamaño
providers-files = archivos de hasta { $size }

providers-people-there = { $count ->
    [one] { $count } de tus contactos está allí
   *[other] { $count } de tus contactos están allí
}
providers-in-your-country = en tu país
providers-keeps-year = guarda mensajes un año
providers-runs-since = funciona desde { $year }

providers-here = Crea tu cuenta aquí
providers-here-with-captcha = Crea tu cuenta aquí, con un captcha
providers-opens-page = Abre una página web

providers-opening = Abriendo { $page }
providers-invites = La invitación de { $host } es para { $server }.
providers-not-xmpp = Un enlace de invitación empieza por xmpp: o, si es una página web, por https:.
providers-unencrypted = Esta página no está cifrada, así que alguien por el camino podría poner en ella otra invitación. Pide un enlace que empiece por https:.
providers-bad-address = No se puede leer la dirección de esta invitación.
providers-no-registration = Este enlace no sirve para crear una cuenta.
providers-page-certificate = { $problem } Rehome no ha abierto la página { $page }.
providers-page-no-server = Rehome no encuentra ningún servidor llamado { $host }, así que no puede abrir la página { $page }.
providers-page-unreachable = No se puede abrir la página { $page }. Inténtalo de nuevo más tarde.
providers-page-silent = { $host } no responde, así que no se puede abrir la página { $page }.
providers-page-missing = { $host } no tiene ninguna página { $page } ({ $status }). Puede que la invitación ya se haya usado o haya caducado: pide una nueva.
providers-page-elsewhere = La página { $page } lleva a otro sitio. Ábrela en un navegador y copia el enlace desde allí.
providers-page-no-invitation = En la página { $page } no hay ninguna invitación. Puede que ya se haya usado o haya caducado: pide una nueva.

providers-not-offered = Desde aquí no se puede crear una cuenta en { $server }.
providers-website-may-say = Quizá su sitio web explique cómo conseguir una.
providers-name-taken = Alguien tiene ya este nombre. Elige otro.
providers-bad-name = Ninguna cuenta puede tener este nombre. Elige otro.
providers-too-fast = { $server } solo crea unas pocas cuentas a la vez. Espera unos minutos, o una hora, e inténtalo de nuevo.
providers-not-allowed = { $server } no permite crear una cuenta desde aquí.
providers-invitation-needed = Parece que { $server } exige una invitación. Si tienes una, pega su enlace.
providers-invitation-invalid = { $server } no acepta esta invitación: puede que ya se haya usado o haya caducado. Pide una nueva.
providers-captcha-wrong = Eso no es lo que dice la imagen. Aquí tienes otra.
providers-not-accepted = { $server } no acepta los datos que has escrito.
providers-refused = { $server } no ha creado ninguna cuenta ({ $condition }).
providers-says = { $sentence } El servidor dice: { $text }
