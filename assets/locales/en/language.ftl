### The language itself.

# What this language is called in itself, as it stands in a menu of languages: "Deutsch", "日本語".
language-name = English
# The same in English, for those whose computer cannot show its script: "German", "Japanese". Not translated.
language-in-english = English
# Two remarks in one line, such as “reminded once”; more are added in the same way.
language-clauses = { $first }; { $next }
