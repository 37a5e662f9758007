### Bestanden: accountbestanden (XEP-0227), de logboeken van verhuizingen, verslagen.

files-disk-full = { $what }: de schijf is vol.
files-read-only = { $what }: de schijf is alleen-lezen.
files-not-permitted = { $what }: je hebt er geen rechten voor.
files-too-large = { $what }: het bestand mag niet groter worden.
files-not-found = { $what }: dat bestand of die map bestaat niet.
files-system = { $what }: { $error }.

files-cannot-read = { $path } kan niet worden gelezen
files-not-a-file = { $path } is geen bestand, dus er kan geen account uit worden gelezen.
files-foreign = { $path } is geen overdraagbaar accountbestand (XEP-0227): het begint met <{ $root }>. Komt het van je oude server, vraag de beheerder dan om een export in die vorm.
files-no-server-terminal = { $path } is een export van Openfire, waar niet in staat van welke server het is. Geef op wiens account het is: { $option } jij@server.example
files-no-server-window = { $path } is een export van Openfire, waar niet in staat van welke server het is. Ga terug, vul je oude adres in en kies het bestand opnieuw.
files-encoding-unknown = { $path } is geschreven in { $encoding }, en dat kan Rehome niet lezen. Sla het in een teksteditor op als UTF-8.
files-packed = { $path } is ingepakt ({ $by }). Pak het eerst uit.
files-encoding-wrong = { $path } is volgens het bestand zelf geschreven in { $encoding }, maar dat klopt niet: { $at } is zo niet te lezen. Sla het in een teksteditor op als UTF-8.
files-at = regel { $line }, kolom { $column }
files-not-xml = { $path } is geen overdraagbaar accountbestand: dit is geen XML ({ $at }: { $error }).
files-document-type = { $path } is niet bruikbaar: op { $at } staat een documenttype (<!DOCTYPE …>), en dat accepteert Rehome niet omdat het naar andere bestanden kan verwijzen.
files-too-deep = { $path } is niet bruikbaar: op { $at } zitten elementen dieper in elkaar dan een account ooit nodig heeft.
files-too-many = { $path } is niet bruikbaar: op { $at } staan er meer elementen in dan een account ooit heeft.
files-torn = { $path } is niet bruikbaar: het breekt halverwege af, op { $at }. Misschien is maar een deel gekopieerd.
files-character = { $path } is niet bruikbaar: op { $at } staat een teken dat in XML niet mag.
files-ampersand = { $path } is niet bruikbaar: op { $at } staat een losse “&”, die als “&amp;” geschreven moet zijn.
files-bracket = { $path } is niet bruikbaar: op { $at } staat een “<” in een waarde, die als “&lt;” geschreven moet zijn.
files-said-twice = { $path } is niet bruikbaar: op { $at } is “{ $name }” twee keer opgegeven voor hetzelfde ding.
files-empty = { $path } is leeg.
files-entity = { $path } is niet bruikbaar: op { $at } staat “{ $name }”, en dat kent XML niet.
files-other-end = { $path } is niet bruikbaar: op { $at } is <{ $open }> open, maar wordt </{ $found }> gesloten.
files-prefix = { $path } is niet bruikbaar: op { $at } staat niet waar het voorvoegsel “{ $prefix }:” voor staat.
files-missing = { $count ->
    [one] { $path } verwijst naar een bestand dat niet gelezen kan worden: { $reasons }
   *[other] { $path } verwijst naar { $count } bestanden die niet gelezen kunnen worden: { $reasons }
}
files-and-so-on = Enzovoort.
files-nameless = { $path } bevat ook accounts met namen die geen adres zijn: { $names }.
files-kept-older = { $path } bestond al en bevat iets wat het account niet meer heeft. Daarom is het bewaard: het heet nu { $older }.

files-record-torn = De vorige keer werd Rehome afgebroken tijdens het schrijven van het logboek. De onvolledige regel is verwijderd; Rehome kijkt op de servers na waar die over ging.
files-record-in-use = Rehome is in een ander venster of een andere terminal al bezig met deze verhuizing. Wacht tot dat klaar is, of stop het.
files-record-version = Het logboek van deze verhuizing ({ $path }) is geschreven door een nieuwere versie van Rehome (formaat { $format }). Gebruik die, zodat er niets twee keer gebeurt.
files-record-newer = Het logboek van deze verhuizing ({ $path }) is geschreven door een nieuwere versie van Rehome: deze weet niet wat regel { $line } betekent. Gebruik de nieuwere, zodat er niets twee keer gebeurt.
files-record-damaged = Regel { $line } van het logboek van deze verhuizing ({ $path }) is beschadigd. Het logboek is gelaten zoals het was. Je kunt het ergens anders neerzetten en opnieuw beginnen, maar dan krijgen sommige contacten misschien twee keer bericht.
files-record-other = Het logboek { $path } hoort bij een verhuizing van { $from } naar { $to }, niet bij deze. Het is gelaten zoals het was. Zet het ergens anders neer, of geef het zijn eigen naam terug.
files-record-not-own = Het logboek van deze verhuizing ({ $path }) is misschien door iemand anders geschreven: het is niet jouw bestand, of iedereen kan het wijzigen. Rehome heeft het niet gebruikt. Vertrouw je het, zorg dan dat het van jou is en dat alleen jij het kunt wijzigen; zet het anders ergens anders neer.
files-record-writer-gone = Het logboek van deze verhuizing kan niet worden bijgehouden, omdat het deel van Rehome dat het schrijft is gestopt. Start Rehome opnieuw.
files-record-unwritable = Het logboek van deze verhuizing ({ $path }) kan niet worden bijgehouden

files-larger = { $path } is groter dan { $size }.
files-outside = { $path } verwijst naar { $file }, dat niet in dezelfde map staat.
files-included-too-deep = { $path } verwijst naar bestanden die weer naar andere bestanden verwijzen, en dat te vaak achter elkaar.
