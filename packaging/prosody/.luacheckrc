std = "min"
max_line_length = 140
globals = { "module" }
read_globals = { "prosody" }
