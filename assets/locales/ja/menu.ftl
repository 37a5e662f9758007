### ウィンドウのメニュー。

menu-menu = メニュー
menu-help = ヘルプ
menu-open-a-backup = バックアップファイルを開く…
menu-open-the-folder = 記録のフォルダーを開く
menu-forget-a-move = 引っ越しの記録を消す…
menu-about = Rehomeについて
menu-close = 閉じる
menu-how-it-works = Rehomeは両方のアカウントにログインし、これから行うことをすべて表示して、「移す」が押されるのを待ちます。旧アカウントにあるものは、すべてそのまま残ります。
menu-take-breaks = Rehomeはいつ閉じてもかまいません。次に開いたとき、続きから始まります。
menu-what-it-is = サーバーが閉鎖されるときに、XMPPアカウントを新しいサーバーへ移します。
menu-licence = Mozilla Public License 2.0のもとで配布される自由ソフトウェアです。書体はInter（SIL Open Font License）です。
menu-forget-which = どの引っ越しの記録を消しますか？
menu-no-move-known = 引っ越しの記録はありません。
menu-forget = 消す…
menu-forget-this = この引っ越しの記録を消しますか？
menu-forgetting = { $old } でも { $new } でも、何も変わりません。ただし、誰にリクエストを送ったかがわからなくなるため、この引っ越しを続けることも、取り消すことも、リマインダーを送ることもできなくなります。もう一度引っ越すと、全員に改めてリクエストが届きます。
menu-forget-this-move = 記録を消す
menu-keep-it = 残しておく
menu-key-tab = Tab
menu-key-tab-does = 次の項目へ
menu-key-space = Space、Enter
menu-key-space-does = 選択中の項目を押す
menu-key-back = Alt+←
menu-key-back-does = 前のページへ
menu-key-search = Ctrl+F
menu-key-search-does = リストを検索
menu-key-close = Esc
menu-key-close-does = 確認画面やメニューを閉じる
menu-version = Rehome { $version }

menu-language = 言語：{ $name }
menu-language-system = システムと同じ
menu-language-not-kept = 言語の選択を保存できませんでした
menu-needs-package = パッケージ { $package } が必要です
menu-no-font = このコンピューターには対応するフォントがないため、Rehomeをこの言語（{ $language }）で表示できません。パッケージ { $package } をインストールして、Rehomeを起動し直してください。
