### Les salons du serveur qui ferme.

rooms-named = Le salon « { $name } » ({ $address })
rooms-unnamed = Le salon { $address }

rooms-closes = { $room } ferme avec l’ancien serveur.
rooms-closes-with-members = { $count ->
    [one] { $room } ferme avec l’ancien serveur. Il compte { $count } membre inscrit.
   *[other] { $room } ferme avec l’ancien serveur. Il compte { $count } membres inscrits.
}

rooms-not-yours = Il n’est pas à vous, et il n’indique pas qui en est propriétaire. Votre favori est transféré, mais ne mènera nulle part une fois le serveur fermé.
rooms-of-others = Il n’est pas à vous. Ses propriétaires peuvent le reconstruire : { $owners }. Votre favori est transféré, mais ne mènera nulle part une fois le serveur fermé.
rooms-silent = Il n’a pas répondu ; Rehome ne peut donc pas savoir qui en est propriétaire.
rooms-yours = Il est à vous.
rooms-yours-if-chosen = Il est à vous. Rehome peut le reconstruire sous l’adresse { $to } si vous le souhaitez.
rooms-yours-taken = Il est à vous. Rehome ne peut pas le reconstruire sous l’adresse { $to }, car un salon de ce nom existe ; donnez-lui une autre adresse.
rooms-no-place = Il est à vous, mais le nouveau serveur n’a pas de salons.
rooms-unreadable = Il est à vous, mais Rehome n’a pas pu lire ce qu’il faut pour le reconstruire.
rooms-by-other-owner = Quelqu’un d’autre parmi les propriétaires l’a reconstruit sous l’adresse { $to }. Votre favori y mène.
rooms-planned = Il est à vous, et sera reconstruit sous l’adresse { $to }.
rooms-rebuilt = { $count ->
    [one] Il a été reconstruit sous l’adresse { $to }, et { $count } personne a reçu une invitation.
   *[other] Il a été reconstruit sous l’adresse { $to }, et { $count } personnes ont reçu une invitation.
}
rooms-not-rebuilt = Il est à vous, mais n’a pas été entièrement reconstruit sous l’adresse { $to }.

rooms-failed-look = Rehome n’a pas pu vérifier dans l’ancien salon si un autre propriétaire l’a déjà reconstruit. { $why }
rooms-failed-create = Le nouveau salon n’a pas pu être créé. { $why }
rooms-failed-admit = Tout le monde n’a pas pu être admis dans le nouveau salon. { $why }
rooms-failed-configure = Le nouveau salon n’a pas pu être configuré comme l’ancien. { $why }
rooms-failed-adorn = Le nouveau salon n’a pas pu recevoir le sujet et l’image de l’ancien. { $why }
rooms-failed-announce = Personne n’a pu être prévenu dans l’ancien salon. { $why }
rooms-failed-invite = Tout le monde n’a pas pu être invité. { $why }
rooms-not-private = Le nouveau serveur laisserait entrer d’autres personnes ; le salon reste donc fermé à tous sauf à vous.
rooms-old-account-away = L’ancien compte n’a pas pu être joint.

rooms-settings-left = Le nouveau serveur ne connaît pas ces paramètres : { $settings }.
rooms-picture-left = Le nouveau serveur ne garde pas son image.
rooms-subject-left = Son sujet n’a pas pu être repris.
rooms-unmoved = Le nouveau salon inscrit ces membres sous leurs anciennes adresses, car Rehome ne sait pas où ils ont déménagé : { $people }.
rooms-not-reached = L’invitation n’est pas arrivée chez { $people }.

rooms-occupied = { $to } n’a pas été supprimé, car quelqu’un d’autre s’y trouve.
rooms-spoken = { $to } n’a pas été supprimé, car quelqu’un y a écrit.
rooms-not-removed = { $to } n’a pas pu être supprimé. { $why }

rooms-news = Ce salon a déménagé vers { $room }. L’ancien ferme avec son serveur.

rooms-refused-create = Le nouveau serveur ne vous laisse pas créer { $to }. Il acceptera peut-être une autre adresse. { $why }
rooms-failed-subject = Le sujet de l’ancien salon n’a pas pu être changé pour indiquer où il a déménagé. { $why }
rooms-old-is-closed = { $to } reste, car l’ancien salon est fermé.
rooms-will-be-destroyed = { $room } sera fermé définitivement. Les personnes qui y sont, ou qui y viendront plus tard, seront dirigées vers { $to }.
rooms-will-be-silenced = { $room } ne laissera plus entrer que ses membres, et son sujet indiquera qu’il a déménagé vers { $to }. Rehome ne le supprime pas, car ce serveur donnerait son nom à n’importe qui.
rooms-closed-for-good = Cela ne pourra pas être annulé.
rooms-close-question = { $count ->
    [one] Fermer ce salon ?
   *[other] Fermer ces { $count } salons ?
}
rooms-none-to-close = Il n’y a pas de salon à fermer. Un ancien salon peut être fermé une fois que le nouveau est complet et a tous ses membres.
rooms-not-yet = Ces salons ne peuvent pas être fermés, car ils le sont déjà ou leur nouveau salon n’est pas complet : { $rooms }.
rooms-destroyed = L’ancien salon est fermé, et les personnes qui y viennent sont dirigées vers { $to }.
rooms-silenced = L’ancien salon ne laisse plus entrer que ses membres, et son sujet indique qu’il a déménagé vers { $to }.
rooms-not-closed = L’ancien salon n’a pas pu être fermé. { $why }
