### En route vers un déménagement.

steps-same-account = L’ancien et le nouveau compte sont identiques.
steps-old-not-saved = Impossible d’enregistrer l’ancien compte dans { $path }
steps-stopped-unchanged = Arrêté. Rien n’a été changé.
steps-declined = Rien n’a été changé.
steps-broken = Une erreur s’est produite dans Rehome. Lancez-le à nouveau.
steps-stopped = Vous avez arrêté le déménagement. Ce qui est fait reste fait, et vous pouvez continuer à tout moment.
steps-signed-in = Connexion aux deux comptes réussie. Lecture de ce qu’ils contiennent.
steps-from-file = { $old } est lu dans un fichier ; rien ne peut donc être envoyé de là : les contacts n’apprennent le déménagement que par la demande de contact.
steps-without-old-server = { $why }
    Le déménagement continue avec ce qui a été lu de { $old } quand il a commencé. Les contacts qui n’ont pas encore été prévenus ne peuvent plus l’être depuis là-bas.
steps-keyring-silent = Le trousseau n’a pas répondu ; le mot de passe de { $account } n’est donc pas enregistré.
steps-no-pretend-servers = Les serveurs de l’essai n’ont pas pu démarrer
