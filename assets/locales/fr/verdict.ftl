### Ce que donne un déménagement.

verdict-nothing-to-move = Il n’y a rien à transférer vers { $address }.
verdict-nothing-moved = Il n’y avait rien à transférer vers { $address }.
verdict-planned-all-there = { $count ->
    [one] Le seul contact à transférer est déjà sur { $address }.
   *[other] Les { $count } contacts à transférer sont tous déjà sur { $address }.
}
verdict-planned = { $count ->
    [one] { $count } contact sera transféré vers { $address }.
   *[other] { $count } contacts seront transférés vers { $address }.
}
verdict-planned-some-there = { $count ->
    [one] { $count } contact sera transféré vers { $address } ; { $there ->
        [one] { $there } y est déjà.
       *[other] { $there } y sont déjà.
    }
   *[other] { $count } contacts seront transférés vers { $address } ; { $there ->
        [one] { $there } y est déjà.
       *[other] { $there } y sont déjà.
    }
}
verdict-all-there = { $count ->
    [one] Le seul contact à transférer est sur { $address }.
   *[other] Les { $count } contacts à transférer sont tous sur { $address }.
}
verdict-some-there = { $count ->
    [one] { $count } contact sur { $all } est sur { $address }.
   *[other] { $count } contacts sur { $all } sont sur { $address }.
}

verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } demande envoyée
   *[other] { $count } demandes envoyées
}
verdict-answered = { $count ->
    [one] { $count } réponse reçue
   *[other] { $count } réponses reçues
}
verdict-answered-no = { $count ->
    [one] { $count } réponse reçue (refus : { $no })
   *[other] { $count } réponses reçues (refus : { $no })
}
verdict-waiting = { $count ->
    [one] { $count } réponse attendue
   *[other] { $count } réponses attendues
}
verdict-probably-no = { $count ->
    [one] { $count } refus probable
   *[other] { $count } refus probables
}
verdict-to-ask = { $count ->
    [one] { $count } demande à envoyer
   *[other] { $count } demandes à envoyer
}
verdict-unreachable = { $count ->
    [one] { $count } contact injoignable pour le moment
   *[other] { $count } contacts injoignables pour le moment
}
verdict-on-new-account = { $count ->
    [one] { $count } contact sur { $all } déjà sur le nouveau compte
   *[other] { $count } contacts sur { $all } déjà sur le nouveau compte
}

verdict-missing = { $count ->
    [one] Il en manque encore { $count } ; lancez Rehome à nouveau pour continuer.
   *[other] Il en manque encore { $count } ; lancez Rehome à nouveau pour continuer.
}
verdict-unfinished = { $count ->
    [one] Pour { $count } d’entre eux, il reste quelque chose à faire.
   *[other] Pour { $count } d’entre eux, il reste quelque chose à faire.
}
verdict-data-missing = Tout n’y est pas encore : { $kinds }.
verdict-run-again = Lancez Rehome à nouveau pour continuer.
verdict-remarks = { $count ->
    [one] Une remarque sur { $count } d’entre eux figure plus bas.
   *[other] Des remarques sur { $count } d’entre eux figurent plus bas.
}
verdict-note-gone = On ne peut plus lire sur { $old } où vous avez déménagé : l’avis n’y est plus.
verdict-unwanted = { $count ->
    [one] Les serveurs en ont quand même mis { $count } sur la nouvelle liste.
   *[other] Les serveurs en ont quand même mis { $count } sur la nouvelle liste.
}
verdict-refused-requests = { $count ->
    [one] { $count } tentative de déménager un autre compte ici a été refusée, car elle ne venait pas de vous.
   *[other] { $count } tentatives de déménager un autre compte ici ont été refusées, car elles ne venaient pas de vous.
}

verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } contact reste sur l’ancien compte, car il dépend d’une passerelle : { $gateways }.
       *[other] { $count } contacts restent sur l’ancien compte, car ils dépendent de passerelles : { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } contact est resté sur l’ancien compte, car il dépend d’une passerelle : { $gateways }.
       *[other] { $count } contacts sont restés sur l’ancien compte, car ils dépendent de passerelles : { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } contact reste sur l’ancien compte : Rehome ne sait pas si { $domains } est une personne ou une passerelle.
       *[other] { $count } contacts restent sur l’ancien compte, car Rehome ne sait pas s’il s’agit de personnes ou de passerelles : { $domains }.
    }
   *[done] { $count ->
        [one] { $count } contact est resté sur l’ancien compte : Rehome ne sait pas si { $domains } est une personne ou une passerelle.
       *[other] { $count } contacts sont restés sur l’ancien compte, car Rehome ne sait pas s’il s’agit de personnes ou de passerelles : { $domains }.
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } contact reste sur l’ancien compte : { $reason }.
       *[other] { $count } contacts restent sur l’ancien compte : { $reason }.
    }
   *[done] { $count ->
        [one] { $count } contact est resté sur l’ancien compte : { $reason }.
       *[other] { $count } contacts sont restés sur l’ancien compte : { $reason }.
    }
}
