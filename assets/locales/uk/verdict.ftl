### Підсумок перенесення: перші речення кожного звіту.

verdict-nothing-to-move = Переносити до { $address } нема чого.
verdict-nothing-moved = Переносити до { $address } не було чого.
verdict-planned-all-there = { $count ->
    [1] Єдиний контакт цього перенесення вже в { $address }.
    [one] Усі контакти цього перенесення ({ $count }) уже в { $address }.
    [few] Усі { $count } контакти цього перенесення вже в { $address }.
    [many] Усі { $count } контактів цього перенесення вже в { $address }.
   *[other] Усі { $count } контакту цього перенесення вже в { $address }.
}
verdict-planned = { $count ->
    [one] { $count } контакт буде перенесено до { $address }.
    [few] { $count } контакти буде перенесено до { $address }.
    [many] { $count } контактів буде перенесено до { $address }.
   *[other] { $count } контакту буде перенесено до { $address }.
}
verdict-planned-some-there = { $count ->
    [one] { $count } контакт буде перенесено до { $address }; уже там: { $there }.
    [few] { $count } контакти буде перенесено до { $address }; уже там: { $there }.
    [many] { $count } контактів буде перенесено до { $address }; уже там: { $there }.
   *[other] { $count } контакту буде перенесено до { $address }; уже там: { $there }.
}
verdict-all-there = { $count ->
    [1] Єдиний контакт цього перенесення тепер у { $address }.
    [one] Усі контакти цього перенесення ({ $count }) тепер у { $address }.
    [few] Усі { $count } контакти цього перенесення тепер у { $address }.
    [many] Усі { $count } контактів цього перенесення тепер у { $address }.
   *[other] Усі { $count } контакту цього перенесення тепер у { $address }.
}
verdict-some-there = { $all ->
    [one] У { $address } — { $count } з { $all } контакту.
    [few] У { $address } — { $count } з { $all } контактів.
    [many] У { $address } — { $count } з { $all } контактів.
   *[other] У { $address } — { $count } з { $all } контакту.
}

verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } контакту надіслано запит
    [few] { $count } контактам надіслано запит
    [many] { $count } контактам надіслано запит
   *[other] { $count } контакту надіслано запит
}
verdict-answered = { $count ->
    [one] { $count } відповів
    [few] { $count } відповіли
    [many] { $count } відповіли
   *[other] { $count } відповіли
}
verdict-answered-no = { $count ->
    [1] { $count } відповів відмовою
    [one] { $count } відповів (з них відмов: { $no })
    [few] { $count } відповіли (з них відмов: { $no })
    [many] { $count } відповіли (з них відмов: { $no })
   *[other] { $count } відповіли (з них відмов: { $no })
}
verdict-waiting = { $count ->
    [one] { $count } ще не відповів
    [few] { $count } ще не відповіли
    [many] { $count } ще не відповіли
   *[other] { $count } ще не відповіли
}
verdict-probably-no = { $count ->
    [one] { $count }, імовірно, відмовив
    [few] { $count }, імовірно, відмовили
    [many] { $count }, імовірно, відмовили
   *[other] { $count }, імовірно, відмовили
}
verdict-to-ask = { $count ->
    [one] { $count } ще не отримав запиту
    [few] { $count } ще не отримали запиту
    [many] { $count } ще не отримали запиту
   *[other] { $count } ще не отримали запиту
}
verdict-unreachable = { $count } зараз без зв’язку
verdict-on-new-account = { $all ->
    [one] { $count } з { $all } контакту в новому обліковому записі
    [few] { $count } з { $all } контактів у новому обліковому записі
    [many] { $count } з { $all } контактів у новому обліковому записі
   *[other] { $count } з { $all } контакту в новому обліковому записі
}

verdict-missing = { $count ->
    [one] Ще бракує { $count } контакту; запустіть ще раз, щоб продовжити.
    [few] Ще бракує { $count } контактів; запустіть ще раз, щоб продовжити.
    [many] Ще бракує { $count } контактів; запустіть ще раз, щоб продовжити.
   *[other] Ще бракує { $count } контакту; запустіть ще раз, щоб продовжити.
}
verdict-unfinished = Для { $count } із них ще не все зроблено.
verdict-data-missing = Ще не все на місці: { $kinds }.
verdict-run-again = Запустіть ще раз, щоб продовжити.
verdict-remarks = { $count ->
    [1] Щодо { $count } із них нижче є примітка.
    [one] Щодо { $count } із них нижче є примітки.
    [few] Щодо { $count } із них нижче є примітки.
    [many] Щодо { $count } із них нижче є примітки.
   *[other] Щодо { $count } із них нижче є примітки.
}
verdict-note-gone = В обліковому записі { $old } більше не вказано, куди ви переїхали: позначка зникла.
verdict-unwanted = { $count } із них сервери все одно додали до нового списку.
verdict-refused-requests = { $count ->
    [one] { $count } спробу перенести сюди інший обліковий запис відхилено, бо ви про це не просили.
    [few] { $count } спроби перенести сюди інший обліковий запис відхилено, бо ви про це не просили.
    [many] { $count } спроб перенести сюди інший обліковий запис відхилено, бо ви про це не просили.
   *[other] { $count } спроби перенести сюди інший обліковий запис відхилено, бо ви про це не просили.
}

verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [1] { $count } контакт залишається, бо належить до транспорту: { $gateways }.
        [one] { $count } контакт залишається, бо належить до транспортів: { $gateways }.
        [few] { $count } контакти залишаються, бо належать до транспортів: { $gateways }.
        [many] { $count } контактів залишаються, бо належать до транспортів: { $gateways }.
       *[other] { $count } контакту залишаються, бо належать до транспортів: { $gateways }.
    }
   *[done] { $count ->
        [1] { $count } контакт залишився, бо належить до транспорту: { $gateways }.
        [one] { $count } контакт залишився, бо належить до транспортів: { $gateways }.
        [few] { $count } контакти залишилися, бо належать до транспортів: { $gateways }.
        [many] { $count } контактів залишилися, бо належать до транспортів: { $gateways }.
       *[other] { $count } контакту залишилися, бо належать до транспортів: { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [1] { $count } контакт залишається, бо Rehome не може визначити, людина це чи транспорт: { $domains }.
        [one] { $count } контакт залишається, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
        [few] { $count } контакти залишаються, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
        [many] { $count } контактів залишаються, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
       *[other] { $count } контакту залишаються, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
    }
   *[done] { $count ->
        [1] { $count } контакт залишився, бо Rehome не може визначити, людина це чи транспорт: { $domains }.
        [one] { $count } контакт залишився, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
        [few] { $count } контакти залишилися, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
        [many] { $count } контактів залишилися, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
       *[other] { $count } контакту залишилися, бо Rehome не може визначити, люди це чи транспорти: { $domains }.
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } контакт залишається: { $reason }.
        [few] { $count } контакти залишаються: { $reason }.
        [many] { $count } контактів залишаються: { $reason }.
       *[other] { $count } контакту залишаються: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } контакт залишився: { $reason }.
        [few] { $count } контакти залишилися: { $reason }.
        [many] { $count } контактів залишилися: { $reason }.
       *[other] { $count } контакту залишилися: { $reason }.
    }
}
