### Server, bei denen man ein Konto bekommt.

providers-source = Von { $source }, { $date }. Frag beim Server nach.
providers-sign-up-here = Konto hier anlegen
providers-sign-up-captcha = Konto hier anlegen (Captcha)
providers-sign-up-website = Konto auf der Website anlegen
providers-since = seit { $year }
providers-keeps-hours = speichert Nachrichten einige Stunden
providers-keeps-days = { $days ->
    [one] speichert Nachrichten { $days } Tag
   *[other] speichert Nachrichten { $days } Tage
}
providers-keeps-all = speichert Nachrichten unbegrenzt
providers-files-any = Dateien beliebiger Größe
providers-files = Dateien bis { $size }

providers-opening = { $page } wird geöffnet
providers-invites = Die Einladung auf { $host } ist für { $server }.
providers-not-xmpp = Ein Einladungslink beginnt mit xmpp: oder, wenn er eine Webseite ist, mit https:.
providers-unencrypted = Diese Seite ist nicht verschlüsselt, sodass jemand auf dem Weg eine andere Einladung daraufsetzen könnte. Bitte um einen Link, der mit https: beginnt.
providers-bad-address = Die Adresse in dieser Einladung ist nicht lesbar.
providers-no-registration = Mit diesem Link lässt sich kein Konto anlegen.
providers-page-certificate = { $problem } Rehome hat die Seite { $page } nicht geöffnet.
providers-page-no-server = Rehome findet keinen Server namens { $host }, deshalb lässt sich die Seite { $page } nicht öffnen.
providers-page-unreachable = Die Seite { $page } lässt sich nicht öffnen. Versuch es später noch einmal.
providers-page-silent = { $host } antwortet nicht, deshalb lässt sich die Seite { $page } nicht öffnen.
providers-page-missing = Auf { $host } gibt es die Seite { $page } nicht ({ $status }). Die Einladung ist vielleicht verbraucht oder abgelaufen: Bitte um eine neue.
providers-page-elsewhere = Die Seite { $page } führt woandershin. Öffne sie in einem Browser und kopiere den Link von dort.
providers-page-no-invitation = Auf der Seite { $page } ist keine Einladung. Sie ist vielleicht verbraucht oder abgelaufen: Bitte um eine neue.

providers-not-offered = Bei { $server } kannst du von hier aus kein Konto anlegen.
providers-website-may-say = Vielleicht steht auf der Website, wie es geht.
providers-name-taken = Diesen Namen hat schon jemand. Wähle einen anderen.
providers-bad-name = Kein Konto kann so heißen. Wähle einen anderen Namen.
providers-too-fast = { $server } legt nur wenige Konten auf einmal an. Warte ein paar Minuten oder eine Stunde und versuch es noch einmal.
providers-not-allowed = { $server } erlaubt es nicht, von hier aus ein Konto anzulegen.
providers-invitation-needed = { $server } verlangt anscheinend eine Einladung. Wenn du eine hast, füge ihren Link ein.
providers-invitation-invalid = { $server } nimmt diese Einladung nicht an: Sie ist vielleicht verbraucht oder abgelaufen. Bitte um eine neue.
providers-captcha-wrong = Das steht nicht im Bild. Hier ist ein anderes.
providers-not-accepted = { $server } nimmt deine Angaben nicht an.
providers-refused = { $server } hat kein Konto angelegt ({ $condition }).
providers-says = { $sentence } Der Server sagt: { $text }

providers-in-your-country = in deinem Land
providers-keeps-year = speichert Nachrichten ein Jahr lang
providers-runs-since = läuft seit { $year }
providers-here = Gleich hier anlegen
providers-here-with-captcha = Gleich hier anlegen, mit Captcha
providers-opens-page = Öffnet eine Webseite
providers-people-there = { $count ->
    [one] { $count } deiner Kontakte ist dort
   *[other] { $count } deiner Kontakte sind dort
}
