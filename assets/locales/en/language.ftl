### The language itself.

# What this language is called in itself, as it stands in a menu of languages: "Deutsch", "日本語".
language-name = English
