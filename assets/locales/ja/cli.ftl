### ターミナルでの表示。

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = yes
cli-no = no
cli-answer-yes-or-no = { $yes } か { $no } で答えてください。
cli-start = 引っ越しを始めますか？
cli-send = 送りますか？
cli-undo = 引っ越しを取り消しますか？
cli-create = { $account } を作りますか？
cli-password = { $account } のパスワード：

cli-step-announcing = 旧アカウントに引っ越し先の案内を出しています。
cli-step-old-server = サーバー同士で連絡先を移しています。
cli-step-contacts = 連絡先を { $new } に移しています。
cli-step-data = プロフィールやルームなどを移しています。
cli-step-checking = { $new } を確認しています。
cli-step-reminding = まだ返答のない人にリマインダーを送っています。
cli-step-restoring-data = プロフィールやルームなどを元に戻しています。
cli-step-taking-back = { $new } から連絡先を外しています。
cli-step-waiting = 返答を待っています。
cli-steps-done = { $all }件中{ $done }件が完了しました。
cli-bar = { $done } / { $all }、{ $left }
cli-uninvited = { $who } から { $new } に連絡先リクエストが届いています。Rehomeの知る限り、旧アカウントのオンライン状態を見られなかった人です。どう答えるかは自分で決めてください。
cli-has-answered = { $who } から返答がありました。
cli-said-no = { $who } は断りました。
cli-probably-said-no = { $who } は断ったようです。リクエストがなくなっています。
cli-not-copied = { $who } をコピーできませんでした：{ $why }
cli-not-asked-now = 今は { $who } にリクエストを送れません：{ $why }
cli-not-asked = { $who } にリクエストを送れませんでした：{ $why }
cli-told-in-doubt = { $who } にはもう知らせたかもしれません：{ $why }
cli-not-told = { $who } に知らせることができませんでした：{ $why }
cli-not-removed = { $who } の以前のアドレスがまだリストに残っています：{ $why }
cli-stopping = 今の作業が終わったら止まります。もう一度 Ctrl-C を押すと、すぐに止まります。
cli-stopped = 停止しました。何も変更していません。
cli-stopped-sentence = 停止しました。
cli-run-again = { $sentence }もう一度実行すると、続きから始まります。
cli-nothing-sent = 何も送っていません。
cli-practice = これは練習です。サーバーは両方ともこのプログラムの中にあり、このパソコンの外には何も送られません。

cli-no-record = このパソコンには、この引っ越しの記録がありません。
cli-no-record-to-undo = このパソコンには、この引っ越しの記録がありません。取り消すものはありません。
cli-no-folder = 引っ越しの記録を置くフォルダーがありません。指定してください：--data-dir DIR
cli-no-folder-of-records = 引っ越しの記録のフォルダーがありません。
cli-records-unreadable = 引っ越しの記録を読み取れません
cli-list-unwritable = 一覧を書き出せません：{ $error }。
cli-no-moves = ここで始めた引っ越しはありません。
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }、{ $day }
cli-not-finished = 未完了：{ $figures }もう一度実行すると、続きから始まります。
cli-day-over = { $day }はもう過ぎているか、先すぎます。
cli-report-unwritten = 報告書 { $path } を書き込めませんでした
cli-report-unwritable = 報告書を書き込めません：{ $error }。
cli-result-unwritten = 結果を書き出せませんでした
cli-backup-unwritten = バックアップ { $path } を書き込めませんでした
cli-saved = { $account } を { $path } に保存しました。内容は、{ $contacts }、{ $rooms }、そのほかアカウントにあったものすべてです。パスワードは含まれていません。
cli-from-file = サーバーが戻らない場合は、以前に保存したファイルを代わりに使えます：--from-file FILE
cli-file-accounts = 次のアカウントが入っています：{ $accounts }。
cli-file-account-missing = { $account } は { $path } に入っていません。
cli-file-several = { $path } には複数のアカウントが入っています。--from で1つ選んでください：{ $accounts }
cli-file-no-account = { $path } にはアカウントが入っていません。
cli-file-no-contacts = { $account } の連絡先は { $path } に入っていません。
cli-file-unmovable = { $path } には、移せないものも入っています：{ $names }。
cli-report-ending = ファイル名の末尾は .html、.txt、.json のいずれかにしてください。

cli-password-not-text = { $variable } のパスワードは正しいUTF-8ではありません。
cli-password-missing = { $account } のパスワードがありません。{ $variable } に設定するか、ターミナルで実行してください。
cli-add-old-encryption = --from-old-encryption を付けて実行します
cli-which-account = どのアカウントを移しますか？ 指定してください：--from ADDRESS
cli-which-name = アカウントの名前をどうしますか？ 指定してください：--to NAME@{ $server }
cli-other-invitation = この招待は { $server } 用なので、{ $other } でアカウントを作るのには使えません。
cli-no-password-generated = パスワードを生成できませんでした：{ $error }。
cli-password-kept = パスワードをキーリングに保存しました。
cli-created = { $account } を作りました。
cli-created-password = { $account } を作りました。パスワードは次のとおりです。ほかの誰も知りません：{ $password }
cli-write-it-down = 書き留めておいてください。
cli-not-created = アカウントは作られていません。
cli-perhaps-not-created = アカウントは作られていないかもしれません。{ $why }
cli-web-page-only = { $server } のアカウントは、ウェブページで作ります：{ $page }
cli-no-way-to-create = ここから { $server } のアカウントを作ることはできません。ウェブサイトに方法が載っているかもしれません。
cli-form-asks = { $server } が「{ $question }」を尋ねています。答え方：--field { $name }=VALUE
cli-picture-unwritten = 画像を { $path } に保存できませんでした
cli-picture-look = { $path } の画像を見てください
cli-open = { $link } を開いてください
cli-picture-missing = ここに表示されるはずの画像がありません。
cli-form-answer = 答えは NAME=VALUE の形で書いてください。

cli-no-display = ウィンドウを表示できる画面がありません。
cli-window-libraries = ウィンドウを開けません。次のライブラリのどれかが足りないようです：{ $libraries }。（{ $error }）
cli-window-failed = ウィンドウを開けません。（{ $error }）
cli-in-the-terminal = すべてターミナルでもできます：rehome move --help
cli-not-started = Rehomeを起動できませんでした

cli-bad-resolver = REHOME_RESOLVER が ADDRESS:PORT の形になっていません：{ $text }。
cli-bad-patience = REHOME_PATIENCE が秒数になっていません：{ $text }。

cli-no-such-language = 「{ $language }」の翻訳はありません。次から選んでください：{ $languages }。
cli-room-addresses = 2つのルームのアドレスを = でつないで指定してください。元のルームが先です。

cli-nothing-closed = ルームは閉鎖していません。
cli-rooms-can-be-closed = 旧サーバーのルーム{ $count }件は作り直しが済んでいて、閉鎖できます：rehome close-rooms
