### The language itself.

# What this language is called in itself, as it stands in a menu of languages: "Deutsch", "日本語".
language-name = English
# Two remarks in one line, such as “reminded once”; more are added in the same way.
language-clauses = { $first }; { $next }
