### The report as text and as a page.

# Headings of lists of contacts; their number stands behind.
report-heading = { $title } ({ $count })
report-not-moved = Not moved
report-not-done = On the new account, but not everything is done
report-to-move = To be moved
report-still-to-move = Still to be moved
report-to-ask = On the new account, still to be asked or told
report-with-remark = Moved, with a remark
report-waiting = Still to answer
report-unreachable = Can’t be reached at the moment
report-declined = Said no
report-staying-behind = Staying behind
report-left-behind = Left behind
report-there = Already there
report-moved = Moved
report-moved-by-server = Moved by the old server
report-moved-by-both = Moved by the old server and Rehome together
# A contact whose entry has no address.
report-no-address = (no address)
report-everything-else = Everything else
# When the page was written: a day and a time of day with its zone.
report-written = { $day }, { $time } { $zone }

# Headings of columns.
report-column-name = Name
report-column-address = Address
report-column-groups = Groups
report-column-answer = Answer
report-column-remarks = Remarks
