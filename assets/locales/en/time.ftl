### Spans of time.

# A span of time, as in "Nothing was seen for 45 seconds".
time-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
time-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
time-hours-minutes = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# How long something takes. $time is a span from above ("40 minutes"). Stands where "takes { $time }" is said, and nowhere else.
time-about = about { $time }
# How long asking takes: $shortest if everybody answers at once, $longest if nobody does. Both are spans from above.
time-between = between { $shortest } and { $longest }, depending on how many people answer right away

# What is left to wait, by itself beside a bar of progress.
time-left-moment = less than a minute left
time-left-minutes = { $count ->
    [one] about { $count } minute left
   *[other] about { $count } minutes left
}
time-left-hours = { $count ->
    [one] about { $count } hour left
   *[other] about { $count } hours left
}
time-left-days = { $count ->
    [one] about { $count } day left
   *[other] about { $count } days left
}
