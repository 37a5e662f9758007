### Der Tag, an dem der alte Server schließt, und ob die Zeit bis dahin reicht.

deadline-over = { $server } sollte am { $day } schließen. Solange er noch antwortet, ist keine Zeit zu verlieren.
deadline-today = { $server } schließt heute.
deadline-tomorrow = { $server } schließt morgen, { $day }.
deadline-ahead = { $days ->
    [one] { $server } schließt am { $day }, in { $days } Tag.
   *[other] { $server } schließt am { $day }, in { $days } Tagen.
}
deadline-enough = Alle zu fragen dauert { $time }; die Zeit reicht also.
deadline-tight = Alle zu fragen dauert { $time } und ist bis dahin vielleicht nicht fertig. Fang bald an und lass es laufen.
deadline-short = Alle zu fragen dauert { $time } und damit länger. Fang jetzt an: Wer bis dahin nicht gefragt wurde, wird danach vom neuen Konto aus gefragt.
