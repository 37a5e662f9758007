### The window’s menu, and what it opens.

# The name of the menu.
menu-menu = Menu
# The item, and the heading of what it shows.
menu-help = Help
# Shows the languages; $name is what the one that is spoken calls itself.
menu-language = Language: { $name }
# The first of them: the language that this computer is set up for.
menu-language-system = Same as this computer
# The first part of a sentence about what the system refused, without its full stop.
menu-language-not-kept = The choice of language couldn’t be saved
# Under the name of a language whose letters this computer cannot show; $package is what is to be installed. There is little room.
menu-needs-package = Needs the package { $package }
# Why English is spoken instead of $language (its name in English).
menu-no-font = Rehome can’t be shown in { $language } here, because this computer has no font for it. Install the package { $package } and start Rehome again.
# Begin with a file in place of the old server.
menu-open-a-backup = Open a backup file…
# Show where the records of moves are.
menu-open-the-folder = Open the folder of records
# Remove the record of a move.
menu-forget-a-move = Forget a move…
# Say what this program is.
menu-about = About Rehome
# Away with what was opened.
menu-close = Close
# What a move is.
menu-how-it-works = Rehome signs in to both accounts, shows you everything it would do, and waits until you press Move. Your old account keeps everything it has.
# That nothing is lost by closing the window.
menu-take-breaks = You can close Rehome at any time. It continues where it stopped when you open it again.
# What it does.
menu-what-it-is = Moves your XMPP account to a new server when the old one is closing.
# Whose it is.
menu-licence = Free software under the Mozilla Public License 2.0. The typeface is Inter, under the SIL Open Font License.
# The question which move is to be forgotten.
menu-forget-which = Which move should Rehome forget?
# There is none.
menu-no-move-known = There is no move to forget.
# The button beside each.
menu-forget = Forget…
# The question whether this one really is.
menu-forget-this = Forget this move?
# What that means.
menu-forgetting = Nothing changes on { $old } or { $new }. But Rehome won’t know any more who was asked: it can’t continue this move, undo it or send reminders, and moving again would ask everyone again.
# Forget it.
menu-forget-this-move = Forget this move
# Do not.
menu-keep-it = Keep it
# Names of keys, as they stand on a keyboard, and what each does. “Back” is the right arrow where people read from right to left.
menu-key-tab = Tab
menu-key-tab-does = to the next control
menu-key-space = Space, Enter
menu-key-space-does = press what has the focus
menu-key-back = Alt+Left
menu-key-back-does = back to the page before
menu-key-search = Ctrl+F
menu-key-search-does = search the list
menu-key-close = Esc
menu-key-close-does = close a question or the menu
# Which program this is.
menu-version = Rehome { $version }
