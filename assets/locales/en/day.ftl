### The day on which the old server closes.

# Under the old address, small. $day is "Friday 5 June", in the last days "Friday" alone.
day-closes = closes { $day }
day-closes-soon = { $days ->
    [one] closes { $weekday }, in { $days } day
   *[other] closes { $weekday }, in { $days } days
}
day-closes-tomorrow = closes tomorrow
day-closes-today = closes today
# $day is "5 June".
day-closed = closed { $day }
# Where there is room for two words, instead of a day.
day-today-in-short = today

# Under the field in which the day is typed.
day-is-today = Today
day-is-tomorrow = Tomorrow
day-is-in = { $days ->
    [one] In { $days } day
   *[other] In { $days } days
}
day-is-over = That day has passed. Leave this empty if the server still works.
# The server itself says on which day it closes.
day-announced = Announced by { $server }
# What was typed is no day. $day is an example in your language: "5 June".
day-unknown = Type a date, for example { $day }.
day-none-such = There is no such day. Check the date.
# What was typed could be two different days. $day as above.
day-ambiguous = Write the month as a word, for example { $day }.
day-other-weekday = That date is a { $weekday }. Check the day.

## Read, not said: what people may type for a day, in small letters and with commas between them. Names of months and days are known.

# Also what means the same in another spelling, as "dzisiaj, dziś".
day-words-today = today
day-words-tomorrow = tomorrow
day-words-after-tomorrow = overmorrow, the day after tomorrow
# What may stand beside a date and says nothing, as "next" in "next Friday". Words of one or two letters need not be here.
day-words-beside = the, this, next
