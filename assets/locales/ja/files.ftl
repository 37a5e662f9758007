### ファイル：アカウントファイル、引っ越しの記録、報告書。

files-disk-full = { $what }：ディスクの空きがありません。
files-read-only = { $what }：ディスクが読み取り専用です。
files-not-permitted = { $what }：アクセス権がありません。
files-too-large = { $what }：ファイルの大きさが上限に達しています。
files-not-found = { $what }：ファイルまたはフォルダーがありません。
files-system = { $what }：{ $error }。

files-cannot-read = { $path } を読み取れません
files-not-a-file = { $path } はファイルではないため、アカウントを読み取れません。
files-foreign = { $path } は、持ち運び用のアカウントファイル（XEP-0227）ではありません。<{ $root }> で始まっています。旧サーバーで作られたものなら、この形式での書き出しを管理者に頼んでください。
files-no-server-terminal = { $path } はOpenfireの書き出しファイルで、どのサーバーのものか書かれていません。誰のアカウントか指定してください：{ $option } you@server.example
files-no-server-window = { $path } はOpenfireの書き出しファイルで、どのサーバーのものか書かれていません。前の画面に戻って旧アドレスを入力し、もう一度このファイルを選んでください。
files-encoding-unknown = { $path } の文字コード { $encoding } を、Rehomeは読み取れません。テキストエディターでUTF-8として保存し直してください。
files-packed = { $path } は圧縮されています（{ $by }）。先に展開してください。
files-encoding-wrong = { $path } の文字コードは { $encoding } とされていますが、実際には違います。{ $at }を読み取れません。テキストエディターでUTF-8として保存し直してください。
files-at = { $line }行{ $column }文字目
files-not-xml = { $path } は、持ち運び用のアカウントファイルではありません。XMLではないためです（{ $at }：{ $error }）。
files-document-type = { $path } は使えません。{ $at }に文書型宣言（<!DOCTYPE …>）があります。ほかのファイルを参照できてしまうため、Rehomeは受け付けません。
files-too-deep = { $path } は使えません。{ $at }で、要素の入れ子がアカウントとしてはありえないほど深くなっています。
files-too-many = { $path } は使えません。{ $at }で、要素の数がアカウントとしてはありえないほど多くなっています。
files-torn = { $path } は使えません。{ $at }で、途中で終わっています。一部しかコピーされていないのかもしれません。
files-character = { $path } は使えません。{ $at }に、XMLで認められていない文字があります。
files-ampersand = { $path } は使えません。{ $at }に、単独の「&」があります。「&amp;」と書く必要があります。
files-bracket = { $path } は使えません。{ $at }で、値の中に「<」があります。「&lt;」と書く必要があります。
files-said-twice = { $path } は使えません。{ $at }で、「{ $name }」が重複しています。
files-empty = { $path } は空です。
files-entity = { $path } は使えません。{ $at }に、XMLにない「{ $name }」があります。
files-other-end = { $path } は使えません。{ $at }で、<{ $open }> が </{ $found }> で閉じられています。
files-prefix = { $path } は使えません。{ $at }で、接頭辞「{ $prefix }:」の意味が定義されていません。
files-missing = { $path } が参照しているファイルのうち{ $count }件を読み取れません：{ $reasons }
files-and-so-on = ほかにもあります。
files-nameless = { $path } には、名前がアドレスになっていないアカウントも入っています：{ $names }。
files-kept-older = { $path } はすでにあり、アカウントにはもうないものが入っているため、残しました。名前を { $older } に変えてあります。

files-record-torn = 前回の実行は、記録を書いている途中で中断されました。途中までの行を取り除きました。何が行われたかは、Rehomeがサーバーで確認します。
files-record-in-use = 別の実行が、すでにこの引っ越しを進めています。終わるまで待つか、そちらを停止してください。
files-record-version = この引っ越しの記録（{ $path }）は、より新しいバージョンのRehomeで書かれています（形式{ $format }）。同じことを二度行わないように、そのバージョンを使ってください。
files-record-newer = この引っ越しの記録（{ $path }）は、より新しいバージョンのRehomeで書かれていて、{ $line }行目の意味がわかりません。同じことを二度行わないように、そのバージョンを使ってください。
files-record-damaged = この引っ越しの記録（{ $path }）の{ $line }行目が壊れています。記録はそのままにしてあります。別の場所に移して最初から始めることもできますが、連絡先によっては、お知らせが二度届くことがあります。
files-record-other = 記録 { $path } は、この引っ越しではなく、{ $from } から { $to } への引っ越しのものです。そのままにしてあります。別の場所に移すか、元の名前に戻してください。
files-record-not-own = この引っ越しの記録（{ $path }）は、ほかの人が書いたものかもしれません。あなたのファイルではないか、誰でも変更できる状態です。Rehomeは使っていません。信頼できるなら、自分を所有者にして自分だけが変更できるようにし、そうでなければ別の場所に移してください。
files-record-writer-gone = 記録を書く部分が止まったため、この引っ越しの記録を残せません。Rehomeを起動し直してください。
files-record-unwritable = この引っ越しの記録（{ $path }）を残せません

files-larger = { $path } は { $size } を超えています。
files-outside = { $path } が取り込んでいる { $file } は、同じフォルダーにありません。
files-included-too-deep = { $path } では、ファイルの取り込みが何重にもなりすぎています。
