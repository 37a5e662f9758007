### Dateien.

files-disk-full = { $what }: Die Festplatte ist voll.
files-read-only = { $what }: Die Festplatte ist schreibgeschützt.
files-not-permitted = { $what }: Dazu fehlt die Berechtigung.
files-too-large = { $what }: Die Datei darf nicht größer werden.
files-not-found = { $what }: Diese Datei oder diesen Ordner gibt es nicht.
files-system = { $what }: { $error }.

files-cannot-read = { $path } lässt sich nicht lesen
files-not-a-file = { $path } ist keine Datei, deshalb lässt sich daraus kein Konto lesen.
files-foreign = { $path } ist keine Sicherungsdatei eines Kontos (XEP-0227): Sie beginnt mit <{ $root }>. Wenn dein alter Server sie geschrieben hat, bitte die Leute, die ihn betreiben, um einen solchen Export.
files-no-server-terminal = { $path } ist ein Export von Openfire, der nicht sagt, von welchem Server er ist. Gib an, wessen Konto es ist: { $option } du@server.example
files-no-server-window = { $path } ist ein Export von Openfire, der nicht sagt, von welchem Server er ist. Geh zurück, gib deine alte Adresse ein und wähle die Datei noch einmal.
files-encoding-unknown = { $path } ist in { $encoding } geschrieben, was Rehome nicht lesen kann. Speichere die Datei in einem Texteditor als UTF-8.
files-packed = { $path } ist komprimiert ({ $by }). Entpacke sie zuerst.
files-encoding-wrong = { $path } ist angeblich in { $encoding } geschrieben, aber das stimmt nicht: { $at } lässt sich so nicht lesen. Speichere die Datei in einem Texteditor als UTF-8.
files-at = Zeile { $line }, Spalte { $column }
files-not-xml = { $path } ist keine Sicherungsdatei eines Kontos: Das ist kein XML ({ $at }: { $error }).
files-document-type = { $path } ist nicht verwendbar. { $at }: Ein Dokumenttyp (<!DOCTYPE …>) wird nicht angenommen, weil er auf andere Dateien verweisen kann.
files-too-deep = { $path } ist nicht verwendbar. { $at }: Elemente sind tiefer verschachtelt, als es ein Konto braucht.
files-too-many = { $path } ist nicht verwendbar. { $at }: Das sind mehr Elemente, als ein Konto hat.
files-torn = { $path } ist nicht verwendbar: Die Datei endet mittendrin ({ $at }). Vielleicht wurde nur ein Teil kopiert.
files-character = { $path } ist nicht verwendbar. { $at }: Dieses Zeichen ist in XML nicht erlaubt.
files-ampersand = { $path } ist nicht verwendbar. { $at }: Ein einzelnes „&“ muss „&amp;“ geschrieben werden.
files-bracket = { $path } ist nicht verwendbar. { $at }: Ein „<“ in einem Wert muss „&lt;“ geschrieben werden.
files-said-twice = { $path } ist nicht verwendbar. { $at }: „{ $name }“ ist zweimal angegeben.
files-empty = { $path } ist leer.
files-entity = { $path } ist nicht verwendbar. { $at }: XML kennt „{ $name }“ nicht.
files-other-end = { $path } ist nicht verwendbar. { $at }: <{ $open }> ist offen, aber </{ $found }> wird geschlossen.
files-prefix = { $path } ist nicht verwendbar. { $at }: Es ist nicht angegeben, wofür das Präfix „{ $prefix }:“ steht.
files-missing = { $count ->
    [one] { $path } verweist auf eine Datei, die sich nicht lesen lässt: { $reasons }
   *[other] { $path } verweist auf { $count } Dateien, die sich nicht lesen lassen: { $reasons }
}
files-and-so-on = Und so weiter.
files-nameless = { $path } enthält auch Konten, deren Namen keine Adressen sind: { $names }.
files-kept-older = { $path } gab es schon, und es enthält etwas, das auf dem Konto nicht mehr ist. Deshalb wurde die Datei behalten: Sie heißt jetzt { $older }.

files-record-torn = Der letzte Lauf brach ab, während er sein Protokoll schrieb. Die unvollständige Zeile wurde entfernt; Rehome sieht auf den Servern nach, worum es ging.
files-record-in-use = Ein anderer Lauf arbeitet schon an diesem Umzug. Warte, bis er fertig ist, oder halte ihn an.
files-record-version = Das Protokoll dieses Umzugs ({ $path }) hat eine neuere Version von Rehome geschrieben (Format { $format }). Verwende diese, damit nichts zweimal geschieht.
files-record-newer = Das Protokoll dieses Umzugs ({ $path }) hat eine neuere Version von Rehome geschrieben: Diese hier weiß nicht, was Zeile { $line } bedeutet. Verwende die neuere, damit nichts zweimal geschieht.
files-record-damaged = Zeile { $line } im Protokoll dieses Umzugs ({ $path }) ist beschädigt. Das Protokoll wurde nicht verändert. Du kannst es woandershin verschieben und neu anfangen, aber dann werden manche Kontakte vielleicht zweimal benachrichtigt.
files-record-other = Das Protokoll { $path } gehört zu einem Umzug von { $from } nach { $to }, nicht zu diesem. Es wurde nicht verändert. Verschiebe es woandershin oder gib ihm seinen eigenen Namen zurück.
files-record-not-own = Das Protokoll dieses Umzugs ({ $path }) hat vielleicht jemand anderes geschrieben: Die Datei gehört dir nicht, oder alle dürfen sie ändern. Rehome hat sie nicht verwendet. Wenn du ihr vertraust, sorge dafür, dass sie dir gehört und nur du sie ändern kannst; sonst verschiebe sie woandershin.
files-record-writer-gone = Das Protokoll dieses Umzugs lässt sich nicht führen, weil der Teil von Rehome, der es schreibt, nicht mehr läuft. Starte Rehome noch einmal.
files-record-unwritable = Das Protokoll dieses Umzugs ({ $path }) lässt sich nicht führen
files-larger = { $path } ist größer als { $size }.
files-outside = { $path } bindet { $file } ein, was nicht im selben Ordner liegt.
files-included-too-deep = { $path } bindet Dateien ein, die ihrerseits zu oft Dateien einbinden.
