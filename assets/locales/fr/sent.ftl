### Ce que lisent les contacts. Ni tu ni vous : amis et collègues le lisent.

sent-message = J’ai changé d’adresse : la nouvelle est { $new }. Merci de l’ajouter, sauf si une demande de contact de ma part est déjà arrivée. Mon ancienne adresse cessera bientôt de fonctionner.
sent-message-day = J’ai changé d’adresse : la nouvelle est { $new }. Merci de l’ajouter, sauf si une demande de contact de ma part est déjà arrivée. Mon ancienne adresse cessera de fonctionner le { $day }.
sent-correction = Mon adresse a encore changé : c’est maintenant { $new }, et non plus { $before }.
sent-request = Ici { $old }, avec une nouvelle adresse.
sent-reminder = Petit rappel : ma nouvelle adresse est { $new }. Merci d’accepter la demande de contact envoyée depuis cette adresse, pour que nous gardions le contact.
sent-reminder-day = Petit rappel : le { $day }, mon ancienne adresse cessera de fonctionner. Merci d’accepter la demande de { $new }, pour que nous gardions le contact.
