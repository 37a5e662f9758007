### コマンドラインの説明。

help-about = 閉鎖されるサーバーから新しいサーバーへ、XMPPアカウントを移す
help-about-long = コマンドを付けずに起動すると、ウィンドウを開く。
help-after =
    パスワードは、REHOME_FROM_PASSWORD と REHOME_TO_PASSWORD、またはキーリングから読み取るか、ターミナルで尋ねる。

    終了コード：0 すべて新アカウントにある、1 足りないものがある、2 使い方の誤り、3 旧アカウントにログインできなかった、4 新アカウントにログインできなかった、5 中断された（もう一度実行すると続きから始まる）、6 別の実行がこの引っ越しを進めている。

help-usage = 使い方：
help-commands = コマンド
help-arguments = 引数
help-options = オプション
help-possible-values = 指定できる値：
help-default = 既定値:

help-plan = 何も変更せずに、引っ越しで何が行われるかを表示する
help-move = アカウントを移す。もう一度実行したときは、残っていることだけを行う
help-status = その後の返答を確認し、新たに届いた連絡先からのリクエストを承認する
help-undo = 引っ越しで新アカウントに追加したものと置き換えたものを元に戻す
help-remind = まだ返答のない人に、メッセージを一度だけ送る
help-wait = 全員から返答があるまで、または指定した日まで、ログインしたままにする
help-moves = ここで始めた引っ越しと、返答のあった人数を一覧で表示する
help-register = 新アカウントを作る
help-providers = アカウントを作れるサーバーを一覧で表示する
help-backup = 旧アカウントの読み取れるものをすべて、1つのファイルに保存する
help-archive = 会話を、読めるページとしてフォルダーに保存する
help-demo = 引っ越しを練習する。このパソコンの外には何も送られない

help-address = ウィンドウに入力しておく旧アカウント。xmpp: のリンクでもよい
help-help = 説明を表示する
help-version = バージョンを表示する
help-language = 表示などに使う言語（例：de、pt-BR）
help-plain = 色を使わず、表示した後に変わらない行だけを出力する。スクリーンリーダーやログ向け。コマンドがないときは、ウィンドウの代わりにターミナルで質問する
help-closes = 旧サーバーの閉鎖日：2026-06-05、{ $day }、{ $weekday } など
help-data-dir = 引っ越しの記録と設定を置くフォルダー
help-from = 旧アカウント
help-from-backup = アカウント
help-from-file = 以前に保存したバックアップファイル（XEP-0227）。旧サーバーがもうないときに使う
help-to = 新アカウント
help-to-register = 作るアカウントのアドレス
help-look-for-requests = 旧アカウントに連絡先リクエストを送ってきた人（調べる間、旧アカウントが一時的にオンラインになる）と、新アカウントに送ってきた人を一覧で表示する。前者に新アカウントからリクエストを送るには、--with pending_requests を付け、送りたくない人を --exclude で外す
help-accept = 新アカウントに連絡先リクエストを送ってきたこの人を承認し、名乗っているとおりの人だと認める
help-hide = 新アカウントに連絡先リクエストを送ってきたこの人を、今後表示しない。相手には何も送られない
help-yes = 引っ越しの前に確認しない
help-yes-register = アカウントを作る前に確認しない
help-wait-seconds = 引っ越しの後、返答を待つ秒数
help-from-server = 旧サーバーのホスト（DNSの情報の代わりに使う）。tls:// を付けると、初めからTLSで接続する
help-to-server = 新サーバーのホスト（DNSの情報の代わりに使う）。tls:// を付けると、初めからTLSで接続する
help-server = サーバーのホスト（DNSの情報の代わりに使う）。tls:// を付けると、初めからTLSで接続する
help-from-certificate = 旧サーバーの証明書として、これだけを受け入れる
help-to-certificate = 新サーバーの証明書として、これだけを受け入れる
help-certificate = 証明書として、これだけを受け入れる
help-from-old-encryption = 旧サーバーの暗号化が、他人に破られるおそれがあるほど古くても、旧アカウントにログインする
help-forget-certificates = この引っ越しで以前に受け入れた証明書と古い暗号化を、なかったことにする
help-json = 標準出力に、JSONのオブジェクトを1つだけ出力する
help-json-array = 標準出力に、JSONの配列を1つだけ出力する
help-progress = 標準エラー出力での進み具合の表し方
help-progress-auto = ターミナルではバー、そのほかでは行
help-progress-json = 1行に1つのJSONイベント
help-report = 報告書をファイルに書き込む：.html、.txt、.json のいずれか
help-verbose = 何をしているかを詳しく表示する
help-output = 書き込むファイル。同じ名前のファイルがあれば置き換える
help-with-backup = 指定したときだけ読み取る種類も保存する：pending_requests と history（すべてのメッセージ）
help-with-history = サーバーに保存されているすべてのメッセージ
help-output-archive = 書き込むフォルダー。新しいフォルダーか空のフォルダー、または以前の実行で使ったフォルダー（新しい分を追加する）
help-room-archive = このルームのメッセージも保存する（ルームに残っていて、アカウントで読める場合）
help-no-files = 共有されたファイルを保存しない
help-file-limit = 保存するファイル1つの最大の大きさ（メガバイト）。ターミナルでは、超えるものを外す前に確認する
help-files-limit = 保存するファイルの合計の大きさ（メガバイト）。ターミナルでは、そこで止める前に確認する
help-contact = 返答のない人全員ではなく、この連絡先にリマインダーを送る
help-reminder = リマインダーの文面
help-until = 待つ最後の日（YEAR-MONTH-DAY）
help-invitation = 招待のリンク：xmpp:SERVER?register;preauth=… または、それが載っている https:// のページ
help-field = サーバーの入力欄に答える
help-picture = サーバーから示された、読み取る必要のある画像の保存先
help-keep = パスワードをキーリングに保存する

help-via = 連絡先を誰が移すか（既定：auto）
help-via-auto = 旧サーバーが対応しているなら旧サーバー、残りはRehome
help-via-server = 対応の有無にかかわらず旧サーバーに頼み、残りはRehome
help-via-client = Rehome
help-message = 旧アカウントから、そのオンライン状態を見られる人に送るメッセージ
help-message-language = 連絡先が読む文章の言語。自分の言語と異なる場合に指定（例：de、pt-BR）
help-no-message = 旧アカウントからメッセージを送らない
help-open-statement = オンライン状態を見られる人だけでなく、旧アカウントに問い合わせた誰にでも、新アドレスを公開する
help-exclude = この連絡先を残す。旧アカウントに連絡先リクエストを送ってきた人なら、返答しないままにする
help-include = トランスポートのもののように見えても、この連絡先、またはこのトランスポートを通した連絡先すべてを移す
help-keep-address = この連絡先が引っ越していても、元のリストにあるアドレスのまま移す
help-only = 連絡先のほかに、これらの種類のデータだけを移す
help-with = 指定したときだけ移す種類も移す：pending_requests、hosted_rooms
help-room = 旧サーバーのルーム OLD を NEW として作り直す
help-without = これらの種類のデータを移さない
help-on-conflict = 新アカウントにすでに別のものがあるときの扱い（既定：keep）
help-on-conflict-keep = 新アカウントのものを残す
help-on-conflict-replace = 旧アカウントのものに置き換える

help-kind-profile = 自分についての情報
help-kind-picture = プロフィール画像
help-kind-nickname = ニックネーム
help-kind-rooms = ブックマークしたルーム
help-kind-private = チャットアプリが自分用に保存しているもの
help-kind-published = そのほかに公開されていて、コピーできるもの
help-kind-blocked = ブロックしたアドレス
help-kind-room-rights = ルームの所有者または管理者としての権限
help-kind-hosted-rooms = 旧サーバーにある自分のルーム。新サーバーに作り直し、参加している人に知らせる
help-kind-pending-requests = 旧アカウントに連絡先リクエストを送って待っている人。調べる間、旧アカウントが一時的にオンラインになる
help-kind-statement = 旧アカウントに出す引っ越し先の案内

help-missing = 次のものが足りません：{ $names }。
help-unknown = 「{ $name }」というオプションやコマンドはありません。
help-bad-value = { $option } に「{ $value }」は使えません。
help-bad-value-of = { $option } に「{ $value }」は使えません。次から選んでください：{ $valid }。
help-no-value = { $option } の値がありません。
help-twice = { $option } は1回だけ指定できます。
help-conflict = { $option } と { $other } は同時に使えません。
help-more = 詳しい説明：--help

help-close-rooms = 作り直しの済んだ旧サーバーのルームを、永久に閉鎖する
help-yes-close-rooms = 閉鎖の前に確認しない
help-room-subjects = 作り直したルームの元のルームで、話題に引っ越し先を書く
help-old-room = 作り直しの済んだすべてのルームではなく、このルームだけを閉鎖する
help-kind-archive-preferences = サーバーが誰とのメッセージを保存するか
