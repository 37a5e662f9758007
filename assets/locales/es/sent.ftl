### Lo que leen los contactos, de parte de quien se muda.

sent-message = He cambiado de cuenta: mi nueva dirección es { $new }. Por favor, añádela si aún no te ha llegado una solicitud de contacto desde allí. Mi dirección antigua dejará de funcionar pronto.
sent-message-day = He cambiado de cuenta: mi nueva dirección es { $new }. Por favor, añádela si aún no te ha llegado una solicitud de contacto desde allí. Mi dirección antigua dejará de funcionar el { $day }.
sent-correction = Mi dirección ha vuelto a cambiar: ahora es { $new }, ya no { $before }.
sent-request = Soy { $old }; te escribo desde mi nueva dirección.
sent-reminder = Un pequeño recordatorio: mi nueva dirección es { $new }. Por favor, acepta la solicitud que te llegó desde allí para que sigamos en contacto.
sent-reminder-day = Un recordatorio: el { $day } dejará de funcionar mi dirección antigua. Por favor, acepta la solicitud de { $new } para que no perdamos el contacto.
