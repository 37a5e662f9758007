### Dzień zamknięcia starego serwera i czy wystarczy do niego czasu.

deadline-over = { $server } miał zostać zamknięty ({ $day }). Dopóki jeszcze odpowiada, nie ma czasu do stracenia.
deadline-today = { $server } zostanie dziś zamknięty.
deadline-tomorrow = { $server } zostanie zamknięty jutro ({ $day }).
deadline-ahead = { $days ->
    [one] { $server } zostanie zamknięty za { $days } dzień ({ $day }).
    [few] { $server } zostanie zamknięty za { $days } dni ({ $day }).
    [many] { $server } zostanie zamknięty za { $days } dni ({ $day }).
   *[other] { $server } zostanie zamknięty za { $days } dni ({ $day }).
}
deadline-enough = Wysłanie wszystkich próśb zajmie { $time }, więc czasu wystarczy.
deadline-tight = Wysłanie wszystkich próśb zajmie { $time } i może się nie skończyć do tego dnia. Rozpocznij jak najszybciej i nie przerywaj.
deadline-short = Wysłanie wszystkich próśb zajmie { $time }, czyli więcej, niż zostało czasu. Rozpocznij teraz: kto nie dostanie prośby do tego dnia, dostanie ją później, z nowego konta.
