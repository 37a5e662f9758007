### The day on which the old server closes, and whether there is time enough until then.
### $server is the old server; $day is a day like "Friday 5 June"; $time is a span like "about 2 hours".

deadline-over = { $server } was due to close on { $day }. As long as it still answers, there is no time to lose.
deadline-today = { $server } closes today.
deadline-tomorrow = { $server } closes tomorrow, { $day }.
deadline-ahead = { $days ->
    [one] { $server } closes on { $day }, in { $days } day.
   *[other] { $server } closes on { $day }, in { $days } days.
}
# Whether everybody can be asked before then. Stands behind one of the sentences above.
deadline-enough = There is enough time to ask everybody: it takes { $time }.
deadline-tight = There may not be enough time to ask everybody: it takes { $time }. Start soon, and let it run.
deadline-short = There isn’t enough time to ask everybody: it takes { $time }. Start now: anyone who hasn’t been asked by then is asked afterwards, from the new account.
