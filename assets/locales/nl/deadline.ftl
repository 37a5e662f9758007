### De dag waarop de oude server sluit, en of er genoeg tijd is.

deadline-over = { $server } zou op { $day } sluiten. Zolang de server nog antwoordt, is er geen tijd te verliezen.
deadline-today = { $server } sluit vandaag.
deadline-tomorrow = { $server } sluit morgen, { $day }.
deadline-ahead = { $days ->
    [one] { $server } sluit op { $day }, over { $days } dag.
   *[other] { $server } sluit op { $day }, over { $days } dagen.
}
deadline-enough = Er is genoeg tijd om iedereen een verzoek te sturen: dat duurt { $time }.
deadline-tight = Misschien is er niet genoeg tijd om iedereen een verzoek te sturen: dat duurt { $time }. Begin snel en laat Rehome zijn gang gaan.
deadline-short = Er is niet genoeg tijd om iedereen een verzoek te sturen: dat duurt { $time }. Begin nu: wie dan nog geen verzoek heeft gekregen, krijgt het daarna van het nieuwe account.
