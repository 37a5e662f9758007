### Was Kontakte zu lesen bekommen.

sent-message = Ich bin umgezogen: Meine neue Adresse ist { $new }. Bitte füge sie hinzu, falls du von dort noch keine Kontaktanfrage bekommen hast. Meine alte Adresse funktioniert bald nicht mehr.
sent-message-day = Ich bin umgezogen: Meine neue Adresse ist { $new }. Bitte füge sie hinzu, falls du von dort noch keine Kontaktanfrage bekommen hast. Ab { $day } funktioniert meine alte Adresse nicht mehr.
sent-correction = Meine Adresse hat sich noch einmal geändert: Sie ist jetzt { $new } und nicht mehr { $before }.
sent-request = Hier ist { $old } mit einer neuen Adresse.
sent-reminder = Eine kurze Erinnerung: Meine neue Adresse ist { $new }. Bitte nimm die Kontaktanfrage von dort an, damit wir in Verbindung bleiben.
sent-reminder-day = Zur Erinnerung: Ab { $day } funktioniert meine alte Adresse nicht mehr. Bitte nimm die Anfrage von { $new } an, damit wir in Kontakt bleiben.
