### El menú de la ventana y lo que abre.

menu-menu = Menú
menu-help = Ayuda
menu-open-a-backup = Abrir una copia de seguridad…
menu-open-the-folder = Abrir la carpeta de registros
menu-forget-a-move = Olvidar un traslado…
menu-about = Acerca de Rehome
menu-close = Cerrar
menu-how-it-works = Rehome inicia sesión en las dos cuentas, te muestra todo lo que va a hacer y espera hasta que pulses Trasladar. Tu cuenta antigua conserva todo lo que tiene.
menu-take-breaks = Puedes cerrar Rehome en cualquier momento. Cuando lo abras otra vez, continúa donde lo dejó.
menu-what-it-is = Traslada tu cuenta XMPP a un servidor nuevo cuando el antiguo cierra.
menu-licence = Software libre bajo la Mozilla Public License 2.0. El tipo de letra es Inter, bajo la SIL Open Font License.
menu-forget-which = ¿Qué traslado debe olvidar Rehome?
menu-no-move-known = Rehome no recuerda ningún traslado.
menu-forget = Olvidar…
menu-forget-this = ¿Olvidar este traslado?
menu-forgetting = En { $old } y en { $new } no cambia nada. Pero Rehome ya no sabrá quién ha recibido la solicitud: no podrá continuar este traslado, deshacerlo ni enviar recordatorios, y un traslado nuevo enviaría otra vez las solicitudes a todos.
menu-forget-this-move = Olvidar este traslado
menu-keep-it = Conservarlo
menu-key-tab = Tab
menu-key-tab-does = ir al siguiente elemento
menu-key-space = Espacio, Intro
menu-key-space-does = pulsar lo seleccionado
menu-key-back = Alt+Izquierda
menu-key-back-does = volver a la página anterior
menu-key-search = Ctrl+F
menu-key-search-does = buscar en la lista
menu-key-close = Esc
menu-key-close-does = cerrar una pregunta o el menú
menu-version = Rehome { $version }

menu-language = Idioma: { $name }
menu-language-system = El de este equipo
menu-language-not-kept = No se ha podido guardar el idioma elegido
menu-needs-package = Necesita el paquete { $package }
menu-no-font = Rehome no se puede mostrar aquí en este idioma ({ $language }), porque a este equipo le falta una fuente para él. Instala el paquete { $package } y vuelve a abrir Rehome.
