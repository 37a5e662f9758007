### Les fichiers.

files-disk-full = { $what } : le disque est plein.
files-read-only = { $what } : le disque est en lecture seule.
files-not-permitted = { $what } : vous n’en avez pas le droit.
files-too-large = { $what } : le fichier ne peut pas devenir plus grand.
files-not-found = { $what } : ce fichier ou ce dossier n’existe pas.
files-system = { $what } : { $error }.

files-cannot-read = Impossible de lire { $path }
files-not-a-file = { $path } n’est pas un fichier ; aucun compte ne peut donc y être lu.
files-foreign = { $path } n’est pas un fichier de compte transportable (XEP-0227) : il commence par <{ $root }>. Si c’est votre ancien serveur qui l’a écrit, demandez à ses responsables un export de ce type.
files-no-server-terminal = { $path } est un export d’Openfire, qui n’indique pas de quel serveur il vient. Précisez à qui est le compte : { $option } vous@server.example
files-no-server-window = { $path } est un export d’Openfire, qui n’indique pas de quel serveur il vient. Revenez en arrière, saisissez votre ancienne adresse et choisissez à nouveau le fichier.
files-encoding-unknown = { $path } est écrit en { $encoding }, que Rehome ne sait pas lire. Enregistrez-le en UTF-8 dans un éditeur de texte.
files-packed = { $path } est compressé ({ $by }). Décompressez-le d’abord.
files-encoding-wrong = { $path } se dit écrit en { $encoding }, mais ne l’est pas : { $at } ne peut pas se lire ainsi. Enregistrez-le en UTF-8 dans un éditeur de texte.
files-at = ligne { $line }, colonne { $column }
files-not-xml = { $path } n’est pas un fichier de compte transportable : ce n’est pas du XML ({ $at } : { $error }).
files-document-type = { $path } n’est pas utilisable ({ $at }) : il contient un type de document (<!DOCTYPE …>), que Rehome n’accepte pas, car il peut renvoyer à d’autres fichiers.
files-too-deep = { $path } n’est pas utilisable ({ $at }) : les éléments y sont imbriqués bien plus que dans un compte.
files-too-many = { $path } n’est pas utilisable ({ $at }) : il contient bien plus d’éléments qu’un compte n’en a.
files-torn = { $path } n’est pas utilisable : il s’interrompt au milieu ({ $at }). Il n’a peut-être été copié qu’en partie.
files-character = { $path } n’est pas utilisable ({ $at }) : il contient un caractère que XML n’autorise pas.
files-ampersand = { $path } n’est pas utilisable ({ $at }) : il contient un « & » isolé, qui doit s’écrire « &amp; ».
files-bracket = { $path } n’est pas utilisable ({ $at }) : une valeur contient un « < », qui doit s’écrire « &lt; ».
files-said-twice = { $path } n’est pas utilisable ({ $at }) : « { $name } » est donné deux fois pour une même chose.
files-empty = { $path } est vide.
files-entity = { $path } n’est pas utilisable ({ $at }) : il contient « { $name } », que XML ne connaît pas.
files-other-end = { $path } n’est pas utilisable ({ $at }) : <{ $open }> est ouvert, mais </{ $found }> est fermé.
files-prefix = { $path } n’est pas utilisable ({ $at }) : il n’indique pas ce que signifie le préfixe « { $prefix }: ».
files-missing = { $count ->
    [one] { $path } renvoie à un fichier qui ne peut pas être lu : { $reasons }
   *[other] { $path } renvoie à { $count } fichiers qui ne peuvent pas être lus : { $reasons }
}
files-and-so-on = Et ainsi de suite.
files-nameless = { $path } contient aussi des comptes dont les noms ne sont pas des adresses : { $names }.
files-kept-older = { $path } existait déjà et contient quelque chose que le compte n’a plus ; il a donc été gardé et s’appelle maintenant { $older }.

files-record-torn = La dernière exécution a été coupée pendant qu’elle écrivait son journal. La ligne incomplète a été retirée ; Rehome vérifie sur les serveurs de quoi il s’agissait.
files-record-in-use = Rehome est déjà lancé ailleurs et travaille à ce déménagement. Attendez qu’il ait terminé, ou arrêtez-le.
files-record-version = Le journal de ce déménagement ({ $path }) a été écrit par une version plus récente de Rehome (format { $format }). Utilisez cette version-là, pour que rien ne soit fait deux fois.
files-record-newer = Le journal de ce déménagement ({ $path }) a été écrit par une version plus récente de Rehome : celle-ci ne sait pas ce que signifie la ligne { $line }. Utilisez la plus récente, pour que rien ne soit fait deux fois.
files-record-damaged = La ligne { $line } du journal de ce déménagement ({ $path }) est endommagée. Le journal a été laissé tel quel. Vous pouvez le mettre ailleurs et recommencer, mais certains contacts seront alors peut-être prévenus deux fois.
files-record-other = Le journal { $path } est celui d’un déménagement de { $from } vers { $to }, et non de celui-ci. Il a été laissé tel quel. Mettez-le ailleurs, ou rendez-lui son propre nom.
files-record-not-own = Le journal de ce déménagement ({ $path }) a peut-être été écrit par quelqu’un d’autre : ce fichier n’est pas à vous, ou tout le monde peut le modifier. Rehome ne l’a pas utilisé. Si vous lui faites confiance, faites en sorte qu’il vous appartienne et que personne d’autre ne puisse le modifier ; sinon, mettez-le ailleurs.
files-record-writer-gone = Le journal de ce déménagement ne peut pas être tenu, car la partie de Rehome qui l’écrit s’est arrêtée. Lancez Rehome à nouveau.
files-record-unwritable = Impossible de tenir le journal de ce déménagement ({ $path })

files-larger = { $path } dépasse { $size }.
files-outside = { $path } inclut { $file }, qui n’est pas dans le même dossier.
files-included-too-deep = { $path } inclut des fichiers qui en incluent d’autres, trop de fois de suite.
