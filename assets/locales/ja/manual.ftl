### マニュアル。

manual-commands = コマンド
manual-examples = 例
manual-environment = 環境変数
manual-files = ファイル
manual-exit-status = 終了コード
manual-synopsis = 書式
manual-name = 名前
manual-description = 説明
manual-promise = 内容を表示して確認を得るまで、何も変更しません。中断した引っ越しは、もう一度実行すると続きから始まります。
manual-see = 例、環境変数、終了コードは rehome(1) で説明しています。

manual-example-demo = 架空のアカウント2つの間で練習します。
manual-example-plan = 何が行われるかを表示するだけで、何も変更しません。
manual-example-move = 確認してから、アカウントを移します。
manual-example-status = 後から、誰から返答があったかを確認します。
manual-example-backup = 旧アカウントをファイルに保存します。
manual-example-from-file = 旧サーバーがもうないとき、そのファイルから移します。

manual-passwords = 旧アカウントと新アカウントのパスワード。ない場合は、キーリングから読み取るか、ターミナルで尋ねます。
manual-data-dir = 引っ越しの記録と設定を置くフォルダー（--data-dir と同じ）。
manual-patience = つながらなくなったサーバーを待つ秒数（既定は10分）。
manual-columns = 行の幅。指定がなければターミナルの幅、ターミナルもなければ80。
manual-colour = 色を使わないか、ターミナルがなくても色を使うか。
manual-languages = --language を付けないときに、表示などに使う言語。
manual-resolver = 問い合わせるDNSサーバーのアドレスとポート（システムの設定の代わりに使います）。
manual-certificates = 信頼する証明書（システムのものの代わりに使います）。
manual-log = -v を付けないときに記録する内容：debug、rehome::net=trace など。
manual-folder = 引っ越しの記録とそのバックアップ、および設定。パスワードは含みません。$XDG_DATA_HOME が設定されていれば $XDG_DATA_HOME/rehome。

manual-exit-done = 予定したものはすべて新アカウントにあります。
manual-exit-incomplete = 最後まで実行しましたが、足りないものがあります。報告書に記載しています。
manual-exit-usage = 使い方の誤り（引数、ファイル、パスワードがない、など）。
manual-exit-old = 旧アカウントにログインできませんでした。
manual-exit-new = 新アカウントにログインできませんでした。
manual-exit-interrupted = 中断されました。もう一度実行すると、続きから始まります。
manual-exit-in-use = 別の実行がこの引っ越しを進めています。
manual-about = { $about }。
