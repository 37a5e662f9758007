### Quello che i contatti leggono, scritto a nome di chi usa Rehome.

sent-message = Ho cambiato indirizzo: quello nuovo è { $new }. Se da lì non è già arrivata una richiesta di contatto, basta aggiungerlo ai contatti. Il vecchio indirizzo smetterà presto di funzionare.
sent-message-day = Ho cambiato indirizzo: quello nuovo è { $new }. Se da lì non è già arrivata una richiesta di contatto, basta aggiungerlo ai contatti. Il vecchio indirizzo smetterà di funzionare { $day }.
sent-correction = Il mio indirizzo è cambiato di nuovo: ora è { $new }, non più { $before }.
sent-request = Sono { $old }, scrivo da un nuovo indirizzo.
sent-reminder = Un breve promemoria: il mio nuovo indirizzo è { $new }. Per restare in contatto basta accettare la richiesta arrivata da lì.
sent-reminder-day = Un promemoria: { $day } il mio vecchio indirizzo smette di funzionare. Per non perderci di vista basta accettare la richiesta da { $new }.
