### File: file di account (XEP-0227, «file di backup»), registri dei trasferimenti, resoconti.

files-disk-full = { $what }: il disco è pieno.
files-read-only = { $what }: il disco è in sola lettura.
files-not-permitted = { $what }: non hai il permesso.
files-too-large = { $what }: il file non può diventare più grande.
files-not-found = { $what }: il file o la cartella non esiste.
files-system = { $what }: { $error }.

files-cannot-read = Rehome non riesce a leggere { $path }
files-not-a-file = { $path } non è un file, quindi Rehome non può leggervi un account.
files-foreign = { $path } non è un file di account trasferibile (XEP-0227): inizia con <{ $root }>. Se lo ha scritto il tuo vecchio server, chiedi a chi lo gestisce un’esportazione di quel tipo.
files-no-server-terminal = { $path } è un’esportazione di Openfire, che non dice da quale server proviene. Indica di chi è l’account: { $option } nome@server.example
files-no-server-window = { $path } è un’esportazione di Openfire, che non dice da quale server proviene. Torna indietro, scrivi il tuo vecchio indirizzo e scegli di nuovo il file.
files-encoding-unknown = { $path } è scritto in { $encoding }, che Rehome non sa leggere. Salvalo in UTF-8 con un editor di testo.
files-packed = { $path } è compresso ({ $by }). Prima estrailo.
files-encoding-wrong = { $path } dichiara di essere scritto in { $encoding }, ma non è così ({ $at }). Salvalo in UTF-8 con un editor di testo.
files-at = riga { $line }, colonna { $column }
files-not-xml = { $path } non è un file di account trasferibile: non è XML ({ $at }: { $error }).
files-document-type = { $path } non si può usare ({ $at }): contiene un tipo di documento (<!DOCTYPE …>), che Rehome non accetta perché può rimandare ad altri file.
files-too-deep = { $path } non si può usare ({ $at }): gli elementi sono annidati più in profondità di quanto serva a qualsiasi account.
files-too-many = { $path } non si può usare ({ $at }): ci sono più elementi di quanti ne abbia qualsiasi account.
files-torn = { $path } non si può usare: si interrompe a metà ({ $at }). Forse ne è stata copiata solo una parte.
files-character = { $path } non si può usare ({ $at }): contiene un carattere che XML non ammette.
files-ampersand = { $path } non si può usare ({ $at }): c’è una «&» isolata, che va scritta «&amp;».
files-bracket = { $path } non si può usare ({ $at }): c’è un «<» in un valore, che va scritto «&lt;».
files-said-twice = { $path } non si può usare ({ $at }): «{ $name }» è indicato due volte per la stessa cosa.
files-empty = { $path } è vuoto.
files-entity = { $path } non si può usare ({ $at }): contiene «{ $name }», che XML non conosce.
files-other-end = { $path } non si può usare ({ $at }): è aperto <{ $open }>, ma viene chiuso </{ $found }>.
files-prefix = { $path } non si può usare ({ $at }): non dice che cosa significa il prefisso «{ $prefix }:».
files-missing = { $count ->
    [one] { $path } rimanda a un file che non si può leggere: { $reasons }
   *[other] { $path } rimanda a { $count } file che non si possono leggere: { $reasons }
}
files-and-so-on = E così via.
files-nameless = { $path } contiene anche account i cui nomi non sono indirizzi: { $names }.
files-kept-older = { $path } esisteva già e contiene qualcosa che l’account non ha più, quindi è stato conservato: ora si chiama { $older }.

files-record-torn = L’ultima esecuzione si è interrotta mentre scriveva il suo registro. La riga incompleta è stata tolta; Rehome controlla sui server a che cosa si riferiva.
files-record-in-use = Un’altra esecuzione di Rehome sta già lavorando a questo trasferimento. Aspetta che finisca, oppure fermala.
files-record-version = Il registro di questo trasferimento ({ $path }) è stato scritto da una versione più recente di Rehome (formato { $format }). Usa quella, così nulla viene fatto due volte.
files-record-newer = Il registro di questo trasferimento ({ $path }) è stato scritto da una versione più recente di Rehome: questa non sa che cosa significa la riga { $line }. Usa quella, così nulla viene fatto due volte.
files-record-damaged = La riga { $line } del registro di questo trasferimento ({ $path }) è danneggiata. Il registro è rimasto com’era. Puoi spostarlo altrove e ricominciare da capo, ma in quel caso alcuni contatti potrebbero ricevere il messaggio due volte.
files-record-other = Il registro { $path } appartiene a un trasferimento da { $from } a { $to }, non a questo. È rimasto com’era. Spostalo altrove, o ridagli il suo nome.
files-record-not-own = Il registro di questo trasferimento ({ $path }) potrebbe essere stato scritto da qualcun altro: il file non è tuo, oppure tutti possono modificarlo. Rehome non lo ha usato. Se te ne fidi, fai in modo che il file sia tuo e che solo tu possa modificarlo; altrimenti spostalo altrove.
files-record-writer-gone = Rehome non può continuare il registro di questo trasferimento, perché la parte che lo scrive si è fermata. Avvia di nuovo Rehome.
files-record-unwritable = Rehome non riesce a scrivere il registro di questo trasferimento ({ $path })

files-larger = { $path } è più grande di { $size }.
files-outside = { $path } include { $file }, che non è nella stessa cartella.
files-included-too-deep = { $path } include file che a loro volta includono altri file troppe volte.
