### En el menú de programas y en los centros de software.

software-generic-name = Traslado de cuentas XMPP
software-comment = Traslada tu cuenta XMPP y sus contactos a otro servidor
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;cuenta;mudanza;mudar;trasladar;traslado;migrar;contactos;
software-rehearse = Ensayar un traslado

software-summary = Traslada tu cuenta XMPP a otro servidor
software-purpose = El servidor de tu dirección XMPP (Jabber) cierra, o se te ha quedado pequeño. Rehome inicia sesión en tu cuenta antigua y en la nueva, muestra lo que va a hacer y luego traslada tus contactos con sus nombres y grupos, para que te encuentren en la dirección nueva.
software-feature-server = Pide al servidor antiguo que traslade la cuenta, y la traslada directamente cuando el servidor no puede
software-feature-tells = Comunica tu dirección nueva a tus contactos de una forma que sus aplicaciones pueden comprobar
software-feature-transports = Muestra qué contactos dependen de un transporte a otra red y tienen que quedarse, y por qué
software-feature-stops = Se puede detener en cualquier momento y continúa donde lo dejó
software-feature-compares = Al final compara las dos cuentas y dice lo que aún falta
software-feature-practice = Permite ensayar antes, con dos cuentas inventadas dentro del programa
software-terminal = Todo se puede hacer también en una terminal, para scripts y para lectores de pantalla.
software-caption-review = Qué ocurre con cada contacto, antes de que cambie nada
software-caption-done = El resultado, comprobado en el servidor nuevo
software-first-release = La primera versión.
software-second-release = Habla trece idiomas, vuelve a crear tus salas que cierran con el servidor antiguo, guarda tus conversaciones y encuentra a los contactos que también se han mudado.
