### In de terminal.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = ja
cli-no = nee
cli-answer-yes-or-no = Antwoord met { $yes } of { $no }.
cli-start = De verhuizing starten?
cli-send = Versturen?
cli-undo = De verhuizing terugdraaien?
cli-create = { $account } aanmaken?
cli-password = Wachtwoord voor { $account }:

cli-step-announcing = Het nieuwe adres op het oude account vermelden.
cli-step-old-server = De servers verhuizen de contacten.
cli-step-contacts = De contacten verhuizen naar { $new }.
cli-step-data = Profiel, chatruimtes en de rest verhuizen.
cli-step-checking = { $new } controleren.
cli-step-reminding = Herinneringen sturen aan wie nog niet heeft geantwoord.
cli-step-restoring-data = Profiel, chatruimtes en de rest terugzetten zoals ze waren.
cli-step-taking-back = Contacten weer van { $new } verwijderen.
cli-step-waiting = Wachten op antwoorden.
cli-steps-done = { $done } van { $all } stappen gedaan.
cli-bar = { $done } van { $all }, { $left }
cli-uninvited = { $who } stuurt { $new } een contactverzoek, maar kon je oude account voor zover bekend niet zien. Jij beslist wat je antwoordt.
cli-has-answered = { $who } heeft geantwoord.
cli-said-no = { $who } heeft nee gezegd.
cli-probably-said-no = { $who } heeft waarschijnlijk nee gezegd: het verzoek is er niet meer.
cli-not-copied = { $who } is niet gekopieerd: { $why }
cli-not-asked-now = { $who } kan op dit moment geen verzoek krijgen: { $why }
cli-not-asked = { $who } heeft geen verzoek gekregen: { $why }
cli-told-in-doubt = { $who } heeft het bericht misschien al gekregen: { $why }
cli-not-told = { $who } heeft geen bericht gekregen: { $why }
cli-not-removed = { $who } staat nog onder een eerder adres op de lijst: { $why }
cli-stopping = Rehome stopt zodra deze stap klaar is. Druk nog een keer op Ctrl-C om meteen te stoppen.
cli-stopped = Gestopt. Er is niets veranderd.
cli-stopped-sentence = Gestopt.
cli-run-again = { $sentence } Start Rehome nog een keer om verder te gaan waar het gebleven was.
cli-nothing-sent = Er is niets verstuurd.
cli-practice = Dit is een oefening: beide servers zitten in dit programma en niets verlaat deze computer.

cli-no-record = Op deze computer is geen logboek van deze verhuizing.
cli-no-record-to-undo = Op deze computer is geen logboek van deze verhuizing, dus er valt niets terug te draaien.
cli-no-folder = Er is geen map voor het logboek van de verhuizing. Kies er een: --data-dir DIR
cli-no-folder-of-records = Er is geen map met logboeken van verhuizingen.
cli-records-unreadable = De logboeken van verhuizingen kunnen niet worden gelezen
cli-list-unwritable = De lijst kan niet worden geschreven: { $error }.
cli-no-moves = Hier is nog geen verhuizing begonnen.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Niet voltooid: { $figures } Start Rehome nog een keer om verder te gaan.
cli-day-over = { $day } is al voorbij, of te ver weg.
cli-report-unwritten = Het verslag { $path } kon niet worden geschreven
cli-report-unwritable = Het verslag kan niet worden geschreven: { $error }.
cli-result-unwritten = Het resultaat kon niet worden geschreven
cli-backup-unwritten = De back-up { $path } kon niet worden geschreven
cli-saved = { $account } is opgeslagen in { $path }: { $contacts }, { $rooms } en al het andere wat er was. Het wachtwoord zit er niet in.
cli-from-file = Komt de oude server nooit meer terug, dan kan een eerder opgeslagen bestand zijn plaats innemen: --from-file FILE
cli-file-accounts = Deze accounts staan erin: { $accounts }.
cli-file-account-missing = { $account } staat niet in { $path }.
cli-file-several = { $path } bevat meer dan één account; kies er een met --from: { $accounts }
cli-file-no-account = Er staat geen account in { $path }.
cli-file-no-contacts = De contacten van { $account } staan niet in { $path }.
cli-file-unmovable = { $path } bevat ook dingen die niet kunnen verhuizen: { $names }.
cli-report-ending = De bestandsnaam moet eindigen op .html, .txt of .json.

cli-password-not-text = Het wachtwoord in { $variable } is geen geldige UTF-8.
cli-password-missing = Er is geen wachtwoord voor { $account }: stel { $variable } in, of start dit in een terminal.
cli-add-old-encryption = voeg --from-old-encryption toe
cli-which-account = Welk account moet er verhuizen? Geef het op: --from ADDRESS
cli-which-name = Hoe moet het account heten? Geef de naam op: --to NAME@{ $server }
cli-other-invitation = De uitnodiging is voor { $server }, dus je kunt er geen account op { $other } mee aanmaken.
cli-no-password-generated = Er kon geen wachtwoord worden gemaakt: { $error }.
cli-password-kept = Het wachtwoord staat in de sleutelbos.
cli-created = { $account } is aangemaakt.
cli-created-password = { $account } is aangemaakt. Het wachtwoord, dat verder niemand kent: { $password }
cli-write-it-down = Schrijf het op.
cli-not-created = Er is geen account aangemaakt.
cli-perhaps-not-created = Het account is misschien niet aangemaakt. { $why }
cli-web-page-only = Bij { $server } maak je een account aan op een webpagina: { $page }
cli-no-way-to-create = Je kunt van hieruit geen account aanmaken op { $server }. Misschien staat op de website hoe het wel kan.
cli-form-asks = { $server } vraagt om “{ $question }”. Geef het antwoord op: --field { $name }=VALUE
cli-picture-unwritten = De afbeelding kon niet worden opgeslagen in { $path }
cli-picture-look = Bekijk de afbeelding in { $path }
cli-open = Open { $link }
cli-picture-missing = De afbeelding die hierbij hoort, ontbreekt.
cli-form-answer = Een antwoord heeft de vorm NAME=VALUE.

cli-no-display = Er is geen scherm om een venster op te openen.
cli-window-libraries = Het venster kan niet worden geopend. Misschien ontbreekt een van deze bibliotheken: { $libraries }. ({ $error })
cli-window-failed = Het venster kan niet worden geopend. ({ $error })
cli-in-the-terminal = Alles kan ook in de terminal: rehome move --help
cli-not-started = Rehome kon niet starten

cli-bad-resolver = REHOME_RESOLVER heeft niet de vorm ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE is geen aantal seconden: { $text }.

cli-no-such-language = Er is geen vertaling voor “{ $language }”. Kies uit { $languages }.
cli-room-addresses = Hier horen de adressen van twee chatruimtes, met = ertussen: eerst de oude.

cli-nothing-closed = Er is geen chatruimte gesloten.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } chatruimte op de oude server is opnieuw opgebouwd en kan daar worden gesloten: rehome close-rooms
   *[other] { $count } chatruimtes op de oude server zijn opnieuw opgebouwd en kunnen daar worden gesloten: rehome close-rooms
}
