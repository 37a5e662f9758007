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
day-is-over = That day is over. Leave this empty if the server still works.
# The server itself says on which day it closes.
day-announced = Announced by { $server }
# What was typed is no day. Give a day as one writes it in your language.
day-unknown = Type a date, for example 5 June.
day-none-such = There is no such day. Check the date.
# What was typed could be two different days.
day-ambiguous = Write the month as a word, for example 5 June.
day-other-weekday = That date is a { $weekday }. Check the day.
