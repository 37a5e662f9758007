### Le bandeau d’un essai.

practice-practice = Essai.
practice-nothing-leaves = Comptes fictifs ; rien ne quitte cet ordinateur.
practice-skip-to-review = Aller à la vérification
practice-end = Terminer l’essai
practice-dismiss = Fermer

practice-skip-to-end = Aller à la fin
practice-was-rehearsal = C’était l’essai.
practice-start-real = Déménager pour de vrai
