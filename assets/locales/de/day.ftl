### Der Tag, an dem der alte Server abgeschaltet wird.

day-closes = schließt { $day }
day-closes-soon = { $days ->
    [one] schließt { $weekday }, in { $days } Tag
   *[other] schließt { $weekday }, in { $days } Tagen
}
day-closes-tomorrow = schließt morgen
day-closes-today = schließt heute
day-closed = geschlossen seit { $day }
day-today-in-short = heute
day-is-today = Heute
day-is-tomorrow = Morgen
day-is-in = { $days ->
    [one] In { $days } Tag
   *[other] In { $days } Tagen
}
day-is-over = Dieser Tag ist vorbei. Lass das Feld leer, wenn der Server noch läuft.
day-announced = Von { $server } angekündigt
day-unknown = Gib ein Datum ein, zum Beispiel { $day }.
day-none-such = Diesen Tag gibt es nicht. Prüfe das Datum.
day-ambiguous = Schreib den Monat als Wort, zum Beispiel { $day }.
day-other-weekday = Dieses Datum ist ein { $weekday }. Prüfe den Tag.
day-words-today = heute
day-words-tomorrow = morgen
day-words-after-tomorrow = übermorgen
day-words-beside = den, der, dem, diesen, nächsten, kommenden
