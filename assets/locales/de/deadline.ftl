### Der Tag, an dem der alte Server abgeschaltet wird, und ob die Zeit reicht.

deadline-over = { $server } sollte am { $day } schließen. Solange er noch antwortet, ist keine Zeit zu verlieren.
deadline-today = { $server } schließt heute.
deadline-tomorrow = { $server } schließt morgen, { $day }.
deadline-ahead = { $server } schließt am { $day }, in { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
deadline-enough = Die Zeit reicht, um alle zu fragen: Das dauert { $time }.
deadline-tight = Die Zeit reicht vielleicht nicht, um alle zu fragen: Das dauert { $time }. Fang bald an und lass es laufen.
deadline-short = Die Zeit reicht nicht, um alle zu fragen: Das dauert { $time }. Fang jetzt an: Wer bis dahin nicht gefragt wurde, wird danach vom neuen Konto aus gefragt.
