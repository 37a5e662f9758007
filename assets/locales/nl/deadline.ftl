### De dag waarop de oude server sluit, en of er genoeg tijd is.

deadline-over = { $server } zou op { $day } sluiten. Zolang de server nog antwoordt, is er geen tijd te verliezen.
deadline-today = { $server } sluit vandaag.
deadline-tomorrow = { $server } sluit morgen, { $day }.
deadline-ahead = { $days ->
    [one] { $server } sluit op { $day }, over { $days } dag.
   *[other] { $server } sluit op { $day }, over { $days } dagen.
}
deadline-enough = Iedereen vragen duurt { $time }, dus er is genoeg tijd.
deadline-tight = Iedereen vragen duurt { $time } en is misschien niet op tijd klaar. Begin snel en laat Rehome zijn gang gaan.
deadline-short = Iedereen vragen duurt { $time }, en zo veel tijd is er niet meer. Begin nu: wie dan nog niet is gevraagd, wordt daarna vanaf het nieuwe account gevraagd.
