### Der Tag, an dem der alte Server abgeschaltet wird, und ob die Zeit reicht.

deadline-over = { $server } sollte am { $day } schließen. Solange er noch antwortet, ist keine Zeit zu verlieren.
deadline-today = { $server } schließt heute.
deadline-tomorrow = { $server } schließt morgen, { $day }.
deadline-ahead = { $server } schließt am { $day }, in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
deadline-enough = Alle zu fragen dauert { $time }, die Zeit reicht also.
deadline-tight = Alle zu fragen dauert { $time } und wird bis dahin vielleicht nicht fertig. Fang bald an und lass es laufen.
deadline-short = Alle zu fragen dauert { $time }, und so viel Zeit ist nicht mehr. Fang jetzt an: Wer bis dahin nicht gefragt wurde, wird danach vom neuen Konto aus gefragt.
