### Lista de palabras
### Rehome: no se traduce · move: traslado, trasladar; de personas y en boca de quien lo cuenta: mudarse · old/new account: cuenta antigua/nueva
### account: cuenta · server: servidor · address: dirección (dirección XMPP) · contact: contacto · people: personas · contact list: lista de contactos
### group: grupo · contact request: solicitud de contacto, solicitud · to ask: enviar la solicitud · asked: ha recibido la solicitud
### asks to see you: pide verte · accept: aceptar · answer: responder · tell: avisar · message: mensaje · reminder: recordatorio
### note on the old account: aviso en la cuenta antigua · transport: transporte · left behind: se queda (en la cuenta antigua) · left out: excluido
### channel: canal · room: sala · bookmark: marcador · block list, blocked: lista de bloqueados, bloqueado · profile: perfil · nickname: apodo
### record: registro (del traslado) · backup file: copia de seguridad · conversations: conversaciones · keyring: depósito de claves
### certificate: certificado · trust: confiar en · fingerprint: huella digital · invitation: invitación · practice, rehearsal: ensayo · undo: deshacer
### closing day: día del cierre · chat app: aplicación de chat (apps, solo donde falta sitio) · computer: equipo (junto a Android y iPhone: escritorio) · sign in: iniciar sesión · report: informe
### stop (botón, estado): detener, detenido · message archive settings: (ajustes de) guardado de mensajes · can’t be reached (personas): no se puede localizar, ilocalizable
### run it again: ejecuta Rehome de nuevo · people who run the server: quienes administran el servidor · Tratamiento: tú. Comillas: «»

language-name = Español
language-in-english = Spanish
language-clauses = { $first }; { $next }
