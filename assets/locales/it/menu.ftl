### Il menu della finestra, e quello che apre.

menu-menu = Menu
menu-help = Aiuto
menu-open-a-backup = Apri un file di backup…
menu-open-the-folder = Apri la cartella dei registri
menu-forget-a-move = Dimentica un trasferimento…
menu-about = Informazioni su Rehome
menu-close = Chiudi
menu-how-it-works = Rehome accede a entrambi gli account, ti mostra tutto quello che farebbe e aspetta finché non premi «Trasferisci». Il tuo vecchio account mantiene tutto quello che ha.
menu-take-breaks = Puoi chiudere Rehome in ogni momento. Quando lo riapri, continua da dove si era fermato.
menu-what-it-is = Trasferisce il tuo account XMPP su un nuovo server quando il vecchio chiude.
menu-licence = Software libero con licenza Mozilla Public License 2.0. Il carattere è Inter, con licenza SIL Open Font License.
menu-forget-which = Quale trasferimento deve dimenticare Rehome?
menu-no-move-known = Rehome non ricorda nessun trasferimento.
menu-forget = Dimentica…
menu-forget-this = Dimenticare questo trasferimento?
menu-forgetting = Per { $old } e { $new } non cambia nulla. Ma Rehome non saprà più chi ha ricevuto la richiesta: non potrà continuare questo trasferimento, annullarlo o inviare promemoria, e un nuovo trasferimento invierebbe di nuovo la richiesta a tutti.
menu-forget-this-move = Dimentica questo trasferimento
menu-keep-it = Conservalo
menu-key-tab = Tab
menu-key-tab-does = passa all’elemento successivo
menu-key-space = Spazio, Invio
menu-key-space-does = premi l’elemento selezionato
menu-key-back = Alt+Sinistra
menu-key-back-does = torna alla pagina precedente
menu-key-search = Ctrl+F
menu-key-search-does = cerca nella lista
menu-key-close = Esc
menu-key-close-does = chiudi una domanda o il menu
menu-version = Rehome { $version }

menu-language = Lingua: { $name }
menu-language-system = Come su questo computer
menu-language-not-kept = Non è stato possibile salvare la scelta della lingua
menu-needs-package = Serve il pacchetto { $package }
menu-no-font = Qui Rehome non può essere mostrato in questa lingua ({ $language }), perché su questo computer manca un carattere adatto. Installa il pacchetto { $package } e riavvia Rehome.
