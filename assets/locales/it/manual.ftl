### La pagina di manuale.

manual-commands = Comandi
manual-examples = Esempi
manual-environment = Ambiente
manual-files = File
manual-exit-status = Stato di uscita
manual-synopsis = Sintassi
manual-name = Nome
manual-description = Descrizione
manual-promise = Rehome non cambia nulla senza averlo prima mostrato e senza la tua conferma. Un trasferimento interrotto continua quando Rehome viene avviato di nuovo.
manual-see = Esempi, ambiente e stato di uscita sono descritti in rehome(1).

manual-example-demo = Una prova tra due account inventati.
manual-example-plan = Mostra che cosa succederebbe, e non cambia nulla.
manual-example-move = Trasferisce, dopo aver chiesto conferma.
manual-example-status = Più tardi: chi ha risposto?
manual-example-backup = Salva il vecchio account in un file.
manual-example-from-file = Trasferisce da un file di questo tipo, se il vecchio server non c’è più.

manual-passwords = Password del vecchio e del nuovo account. Se mancano, le password vengono dal portachiavi o vengono chieste in un terminale.
manual-data-dir = Cartella per i registri dei trasferimenti e le impostazioni, come --data-dir.
manual-patience = Quanti secondi aspettare un server che non risponde più, invece di dieci minuti.
manual-columns = Larghezza delle righe, invece di quella del terminale, o di 80 se non c’è un terminale.
manual-colour = Se scrivere senza colori, o a colori anche senza un terminale.
manual-languages = Lingua di tutti i testi da leggere, se manca --language.
manual-resolver = Indirizzo e porta del server DNS da interrogare, invece di quello di sistema.
manual-certificates = Certificati di cui fidarsi, invece di quelli di sistema.
manual-log = Che cosa scrivere nel log se manca -v: debug, oppure rehome::net=trace.
manual-folder = Registri dei trasferimenti con i relativi backup, e impostazioni; nessuna password. $XDG_DATA_HOME/rehome se la variabile è impostata.

manual-exit-done = Tutto quello che era previsto è nel nuovo account.
manual-exit-incomplete = Il lavoro è arrivato alla fine, ma manca qualcosa: il resoconto lo indica.
manual-exit-usage = Errore d’uso: argomenti, un file, nessuna password.
manual-exit-old = Accesso al vecchio account non riuscito.
manual-exit-new = Accesso al nuovo account non riuscito.
manual-exit-interrupted = Interrotto; avvia di nuovo Rehome per continuare.
manual-exit-in-use = Un’altra esecuzione di Rehome sta lavorando a questo trasferimento.
manual-about = { $about }.
