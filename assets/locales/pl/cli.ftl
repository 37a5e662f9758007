### To, co mówi terminal.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = tak
cli-no = nie
cli-answer-yes-or-no = Odpowiedz { $yes } albo { $no }.
cli-start = Rozpocząć przeprowadzkę?
cli-send = Wysłać?
cli-undo = Cofnąć przeprowadzkę?
cli-create = Założyć konto { $account }?
cli-password = Hasło do { $account }:

cli-step-announcing = Ogłaszanie nowego adresu na starym koncie.
cli-step-old-server = Serwery przenoszą kontakty.
cli-step-contacts = Przenoszenie kontaktów na { $new }.
cli-step-data = Przenoszenie profilu, pokoi i reszty.
cli-step-checking = Sprawdzanie { $new }.
cli-step-reminding = Wysyłanie przypomnień do tych, którzy jeszcze nie odpowiedzieli.
cli-step-restoring-data = Przywracanie profilu, pokoi i reszty do poprzedniego stanu.
cli-step-taking-back = Usuwanie kontaktów z { $new }.
cli-step-waiting = Czekanie na odpowiedzi.
cli-steps-done = Wykonane kroki: { $done } z { $all }.
cli-bar = { $done } z { $all }, { $left }
cli-uninvited = { $who } prosi o kontakt z { $new }. O ile Rehome wie, twoje stare konto nie było dla tego adresu widoczne. Odpowiedź należy do ciebie.
cli-has-answered = Jest odpowiedź od { $who }.
cli-said-no = Odmowa od { $who }.
cli-probably-said-no = Prawdopodobna odmowa od { $who }: prośby już nie ma.
cli-not-copied = Nie skopiowano { $who }: { $why }
cli-not-asked-now = W tej chwili nie można wysłać prośby do { $who }: { $why }
cli-not-asked = Nie wysłano prośby do { $who }: { $why }
cli-told-in-doubt = Nie wiadomo, czy wiadomość dotarła do { $who }: { $why }
cli-not-told = Nie zawiadomiono { $who }: { $why }
cli-not-removed = { $who } nadal jest na liście pod wcześniejszym adresem: { $why }
cli-stopping = Rehome zatrzyma się po zakończeniu bieżącego kroku. Naciśnij Ctrl-C jeszcze raz, aby przerwać od razu.
cli-stopped = Zatrzymano. Nic nie zostało zmienione.
cli-stopped-sentence = Zatrzymano.
cli-run-again = { $sentence } Uruchom Rehome ponownie, aby kontynuować od tego miejsca.
cli-nothing-sent = Nic nie zostało wysłane.
cli-practice = To jest próba: oba serwery działają wewnątrz tego programu i nic nie opuszcza tego komputera.

cli-no-record = Na tym komputerze nie ma zapisu tej przeprowadzki.
cli-no-record-to-undo = Na tym komputerze nie ma zapisu tej przeprowadzki, więc nie ma czego cofać.
cli-no-folder = Nie ma folderu na zapis przeprowadzki. Wybierz go: --data-dir DIR
cli-no-folder-of-records = Nie ma folderu z zapisami przeprowadzek.
cli-records-unreadable = Nie można odczytać zapisów przeprowadzek
cli-list-unwritable = Nie można wypisać listy: { $error }.
cli-no-moves = Nie rozpoczęto tu żadnej przeprowadzki.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Nie zakończono: { $figures } Uruchom Rehome ponownie, aby kontynuować.
cli-day-over = { $day }: ten dzień już minął albo jest zbyt odległy.
cli-report-unwritten = Nie można zapisać raportu { $path }
cli-report-unwritable = Nie można zapisać raportu: { $error }.
cli-result-unwritten = Nie można zapisać wyniku
cli-backup-unwritten = Nie można zapisać kopii zapasowej { $path }
cli-saved = Konto { $account } zapisano w { $path }: { $contacts }, { $rooms } i wszystko inne, co na nim było. Hasła tam nie ma.
cli-from-file = Jeśli serwer już nie wróci, może go zastąpić plik zapisany wcześniej: --from-file FILE
cli-file-accounts = Zawiera następujące konta: { $accounts }.
cli-file-account-missing = W { $path } nie ma konta { $account }.
cli-file-several = { $path } zawiera kilka kont; wybierz jedno opcją --from: { $accounts }
cli-file-no-account = W { $path } nie ma żadnego konta.
cli-file-no-contacts = W { $path } nie ma kontaktów konta { $account }.
cli-file-unmovable = { $path } zawiera też rzeczy, których nie da się przenieść: { $names }.
cli-report-ending = Nazwa pliku musi kończyć się na .html, .txt albo .json.

cli-password-not-text = Hasło w { $variable } nie jest poprawnym tekstem UTF-8.
cli-password-missing = Brak hasła do { $account }: ustaw { $variable } albo uruchom Rehome w terminalu.
cli-add-old-encryption = dodaj --from-old-encryption
cli-which-account = Które konto przenieść? Podaj je: --from ADDRESS
cli-which-name = Jaką nazwę ma mieć konto? Podaj ją: --to NAME@{ $server }
cli-other-invitation = To zaproszenie dotyczy serwera { $server }, więc nie da się z nim założyć konta na { $other }.
cli-no-password-generated = Nie udało się wygenerować hasła: { $error }.
cli-password-kept = Hasło jest w bazie kluczy.
cli-created = Założono konto { $account }.
cli-created-password = Założono konto { $account }. Jego hasło, którego nikt inny nie zna: { $password }
cli-write-it-down = Zapisz je.
cli-not-created = Nie założono konta.
cli-perhaps-not-created = Być może konto nie zostało założone. { $why }
cli-web-page-only = Na { $server } konta zakłada się na stronie internetowej: { $page }
cli-no-way-to-create = Stąd nie da się założyć konta na { $server }. Być może na stronie serwera jest napisane, jak to zrobić.
cli-form-asks = { $server } pyta: „{ $question }”. Odpowiedz tak: --field { $name }=VALUE
cli-picture-unwritten = Nie można zapisać obrazka w { $path }
cli-picture-look = Obejrzyj obrazek w { $path }
cli-open = Otwórz { $link }
cli-picture-missing = Brakuje obrazka, który powinien tu być.
cli-form-answer = Odpowiedź zapisuje się jako NAME=VALUE.

cli-no-display = Nie ma ekranu, na którym można by otworzyć okno.
cli-window-libraries = Nie można otworzyć okna. Być może brakuje jednej z tych bibliotek: { $libraries }. ({ $error })
cli-window-failed = Nie można otworzyć okna. ({ $error })
cli-in-the-terminal = Wszystko można też zrobić w terminalu: rehome move --help
cli-not-started = Nie udało się uruchomić Rehome

cli-bad-resolver = REHOME_RESOLVER nie ma postaci ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE nie jest liczbą sekund: { $text }.

cli-no-such-language = Nie ma tłumaczenia „{ $language }”. Dostępne języki: { $languages }.
cli-room-addresses = Tu podaje się adresy dwóch pokoi ze znakiem = pomiędzy nimi: najpierw stary.

cli-nothing-closed = Żaden pokój nie został zamknięty.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } pokój na starym serwerze został odtworzony i można go tam zamknąć: rehome close-rooms
    [few] { $count } pokoje na starym serwerze zostały odtworzone i można je tam zamknąć: rehome close-rooms
    [many] { $count } pokoi na starym serwerze zostało odtworzonych i można je tam zamknąć: rehome close-rooms
   *[other] { $count } pokoi na starym serwerze zostało odtworzonych i można je tam zamknąć: rehome close-rooms
}
