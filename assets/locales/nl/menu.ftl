### Het menu van het venster, en wat het opent.

menu-menu = Menu
menu-help = Help
menu-open-a-backup = Back-upbestand openen…
menu-open-the-folder = Map met logboeken openen
menu-forget-a-move = Een verhuizing vergeten…
menu-about = Over Rehome
menu-close = Sluiten
menu-how-it-works = Rehome logt in op beide accounts, laat je alles zien wat het zou doen, en wacht tot je op “Verhuizen” drukt. Je oude account houdt alles wat het heeft.
menu-take-breaks = Je kunt Rehome op elk moment sluiten. Als je het weer opent, gaat het verder waar het was gebleven.
menu-what-it-is = Verhuist je XMPP-account naar een nieuwe server als de oude gaat sluiten.
menu-licence = Vrije software onder de Mozilla Public License 2.0. Het lettertype is Inter, onder de SIL Open Font License.
menu-forget-which = Welke verhuizing moet Rehome vergeten?
menu-no-move-known = Rehome heeft geen verhuizingen onthouden.
menu-forget = Vergeten…
menu-forget-this = Deze verhuizing vergeten?
menu-forgetting = Op { $old } en { $new } verandert niets. Maar Rehome weet dan niet meer wie er een verzoek heeft gekregen: het kan deze verhuizing niet voortzetten, niet terugdraaien en geen herinneringen sturen, en bij een nieuwe verhuizing krijgt iedereen opnieuw een verzoek.
menu-forget-this-move = Verhuizing vergeten
menu-keep-it = Behouden
menu-key-tab = Tab
menu-key-tab-does = naar het volgende onderdeel
menu-key-space = Spatie, Enter
menu-key-space-does = indrukken wat geselecteerd is
menu-key-back = Alt+Links
menu-key-back-does = terug naar de vorige pagina
menu-key-search = Ctrl+F
menu-key-search-does = in de lijst zoeken
menu-key-close = Esc
menu-key-close-does = een vraag of het menu sluiten
menu-version = Rehome { $version }

menu-language = Taal: { $name }
menu-language-system = Zoals op deze computer
menu-language-not-kept = De keuze van de taal kon niet worden opgeslagen
menu-needs-package = Heeft het pakket { $package } nodig
menu-no-font = Rehome kan hier niet in deze taal ({ $language }) worden getoond, omdat deze computer er geen lettertype voor heeft. Installeer het pakket { $package } en start Rehome opnieuw.
