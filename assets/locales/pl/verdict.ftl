### Wynik przeprowadzki: pierwsze zdania każdego raportu.

verdict-nothing-to-move = Nie ma nic do przeniesienia na { $address }.
verdict-nothing-moved = Nie było nic do przeniesienia na { $address }.
verdict-planned-all-there = { $count ->
    [one] Jedyny przenoszony kontakt jest już na { $address }.
    [few] Wszystkie { $count } przenoszone kontakty są już na { $address }.
    [many] Wszystkie przenoszone kontakty ({ $count }) są już na { $address }.
   *[other] Wszystkie przenoszone kontakty ({ $count }) są już na { $address }.
}
verdict-planned = { $count ->
    [one] { $count } kontakt zostanie przeniesiony na { $address }.
    [few] { $count } kontakty zostaną przeniesione na { $address }.
    [many] { $count } kontaktów zostanie przeniesionych na { $address }.
   *[other] { $count } kontaktów zostanie przeniesionych na { $address }.
}
verdict-planned-some-there = { $count ->
    [one] { $count } kontakt zostanie przeniesiony na { $address }; już na miejscu: { $there }.
    [few] { $count } kontakty zostaną przeniesione na { $address }; już na miejscu: { $there }.
    [many] { $count } kontaktów zostanie przeniesionych na { $address }; już na miejscu: { $there }.
   *[other] { $count } kontaktów zostanie przeniesionych na { $address }; już na miejscu: { $there }.
}
verdict-all-there = { $count ->
    [one] Jedyny przenoszony kontakt jest na { $address }.
    [few] Wszystkie { $count } przenoszone kontakty są na { $address }.
    [many] Wszystkie przenoszone kontakty ({ $count }) są na { $address }.
   *[other] Wszystkie przenoszone kontakty ({ $count }) są na { $address }.
}
verdict-some-there = { $all ->
    [one] { $count ->
        [one] { $count } z { $all } kontaktu jest na { $address }.
        [few] { $count } z { $all } kontaktu są na { $address }.
        [many] { $count } z { $all } kontaktu jest na { $address }.
       *[other] { $count } z { $all } kontaktu jest na { $address }.
    }
    [few] { $count ->
        [one] { $count } z { $all } kontaktów jest na { $address }.
        [few] { $count } z { $all } kontaktów są na { $address }.
        [many] { $count } z { $all } kontaktów jest na { $address }.
       *[other] { $count } z { $all } kontaktów jest na { $address }.
    }
    [many] { $count ->
        [one] { $count } z { $all } kontaktów jest na { $address }.
        [few] { $count } z { $all } kontaktów są na { $address }.
        [many] { $count } z { $all } kontaktów jest na { $address }.
       *[other] { $count } z { $all } kontaktów jest na { $address }.
    }
   *[other] { $count ->
        [one] { $count } z { $all } kontaktów jest na { $address }.
        [few] { $count } z { $all } kontaktów są na { $address }.
        [many] { $count } z { $all } kontaktów jest na { $address }.
       *[other] { $count } z { $all } kontaktów jest na { $address }.
    }
}

verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } kontakt dostał prośbę
    [few] { $count } kontakty dostały prośbę
    [many] { $count } kontaktów dostało prośbę
   *[other] { $count } kontaktów dostało prośbę
}
verdict-answered = { $count ->
    [one] { $count } odpowiedział
    [few] { $count } odpowiedziały
    [many] { $count } odpowiedziało
   *[other] { $count } odpowiedziało
}
verdict-answered-no = { $count ->
    [one] { $count } odpowiedział odmownie
    [few] { $count } odpowiedziały (w tym odmowy: { $no })
    [many] { $count } odpowiedziało (w tym odmowy: { $no })
   *[other] { $count } odpowiedziało (w tym odmowy: { $no })
}
verdict-waiting = { $count ->
    [one] { $count } jeszcze nie odpowiedział
    [few] { $count } jeszcze nie odpowiedziały
    [many] { $count } jeszcze nie odpowiedziało
   *[other] { $count } jeszcze nie odpowiedziało
}
verdict-probably-no = { $count ->
    [one] { $count } prawdopodobnie odmówił
    [few] { $count } prawdopodobnie odmówiły
    [many] { $count } prawdopodobnie odmówiło
   *[other] { $count } prawdopodobnie odmówiło
}
verdict-to-ask = { $count ->
    [one] { $count } jeszcze nie dostał prośby
    [few] { $count } jeszcze nie dostały prośby
    [many] { $count } jeszcze nie dostało prośby
   *[other] { $count } jeszcze nie dostało prośby
}
verdict-unreachable = { $count ->
    [one] { $count } jest w tej chwili nieosiągalny
    [few] { $count } są w tej chwili nieosiągalne
    [many] { $count } jest w tej chwili nieosiągalnych
   *[other] { $count } jest w tej chwili nieosiągalnych
}
verdict-on-new-account = { $all ->
    [one] { $count ->
        [one] { $count } z { $all } kontaktu jest na nowym koncie
        [few] { $count } z { $all } kontaktu są na nowym koncie
        [many] { $count } z { $all } kontaktu jest na nowym koncie
       *[other] { $count } z { $all } kontaktu jest na nowym koncie
    }
    [few] { $count ->
        [one] { $count } z { $all } kontaktów jest na nowym koncie
        [few] { $count } z { $all } kontaktów są na nowym koncie
        [many] { $count } z { $all } kontaktów jest na nowym koncie
       *[other] { $count } z { $all } kontaktów jest na nowym koncie
    }
    [many] { $count ->
        [one] { $count } z { $all } kontaktów jest na nowym koncie
        [few] { $count } z { $all } kontaktów są na nowym koncie
        [many] { $count } z { $all } kontaktów jest na nowym koncie
       *[other] { $count } z { $all } kontaktów jest na nowym koncie
    }
   *[other] { $count ->
        [one] { $count } z { $all } kontaktów jest na nowym koncie
        [few] { $count } z { $all } kontaktów są na nowym koncie
        [many] { $count } z { $all } kontaktów jest na nowym koncie
       *[other] { $count } z { $all } kontaktów jest na nowym koncie
    }
}

verdict-missing = { $count ->
    [one] Brakuje jeszcze { $count } kontaktu; uruchom Rehome ponownie, aby kontynuować.
    [few] Brakuje jeszcze { $count } kontaktów; uruchom Rehome ponownie, aby kontynuować.
    [many] Brakuje jeszcze { $count } kontaktów; uruchom Rehome ponownie, aby kontynuować.
   *[other] Brakuje jeszcze { $count } kontaktów; uruchom Rehome ponownie, aby kontynuować.
}
verdict-unfinished = Przy { $count } z nich trzeba jeszcze coś zrobić.
verdict-data-missing = Nie wszystko jest już na miejscu: { $kinds }.
verdict-run-again = Uruchom Rehome ponownie, aby kontynuować.
verdict-remarks = { $count ->
    [one] Uwaga dotycząca { $count } z nich jest poniżej.
    [few] Uwagi dotyczące { $count } z nich są poniżej.
    [many] Uwagi dotyczące { $count } z nich są poniżej.
   *[other] Uwagi dotyczące { $count } z nich są poniżej.
}
verdict-note-gone = Na { $old } nie można już przeczytać nowego adresu, bo ogłoszenie zniknęło.
verdict-unwanted = Mimo to serwery umieściły { $count } z nich na nowej liście.
verdict-refused-requests = { $count ->
    [one] Odrzucono { $count } próbę przeniesienia tutaj innego konta, bo nie pochodziła od ciebie.
    [few] Odrzucono { $count } próby przeniesienia tutaj innego konta, bo nie pochodziły od ciebie.
    [many] Odrzucono { $count } prób przeniesienia tutaj innego konta, bo nie pochodziły od ciebie.
   *[other] Odrzucono { $count } prób przeniesienia tutaj innego konta, bo nie pochodziły od ciebie.
}

verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } zostaje na starym koncie, bo należy do transportu: { $gateways }.
        [few] { $count } zostają na starym koncie, bo należą do transportów: { $gateways }.
        [many] { $count } zostaje na starym koncie, bo należą do transportów: { $gateways }.
       *[other] { $count } zostaje na starym koncie, bo należą do transportów: { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } pozostał na starym koncie, bo należy do transportu: { $gateways }.
        [few] { $count } pozostały na starym koncie, bo należą do transportów: { $gateways }.
        [many] { $count } pozostało na starym koncie, bo należą do transportów: { $gateways }.
       *[other] { $count } pozostało na starym koncie, bo należą do transportów: { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } zostaje na starym koncie, bo Rehome nie wie, czy { $domains } to osoba, czy transport.
        [few] { $count } zostają na starym koncie, bo Rehome nie wie, czy to osoby, czy transporty: { $domains }.
        [many] { $count } zostaje na starym koncie, bo Rehome nie wie, czy to osoby, czy transporty: { $domains }.
       *[other] { $count } zostaje na starym koncie, bo Rehome nie wie, czy to osoby, czy transporty: { $domains }.
    }
   *[done] { $count ->
        [one] { $count } pozostał na starym koncie, bo Rehome nie wie, czy { $domains } to osoba, czy transport.
        [few] { $count } pozostały na starym koncie, bo Rehome nie wie, czy to osoby, czy transporty: { $domains }.
        [many] { $count } pozostało na starym koncie, bo Rehome nie wie, czy to osoby, czy transporty: { $domains }.
       *[other] { $count } pozostało na starym koncie, bo Rehome nie wie, czy to osoby, czy transporty: { $domains }.
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } zostaje na starym koncie: { $reason }.
        [few] { $count } zostają na starym koncie: { $reason }.
        [many] { $count } zostaje na starym koncie: { $reason }.
       *[other] { $count } zostaje na starym koncie: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } pozostał na starym koncie: { $reason }.
        [few] { $count } pozostały na starym koncie: { $reason }.
        [many] { $count } pozostało na starym koncie: { $reason }.
       *[other] { $count } pozostało na starym koncie: { $reason }.
    }
}
