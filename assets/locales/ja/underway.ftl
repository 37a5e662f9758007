### ウィンドウ：引っ越しの最中。

underway-left-moment = 残り1分未満
underway-left-minutes = 残り約{ $count }分
underway-left-hours = { $half ->
    [yes] 残り約{ $count }時間半
   *[no] 残り約{ $count }時間
}

underway-lets-through = { $server } が受け付けるリクエストは、1分に約{ $count }件です。
underway-lets-through-few = { $server } が受け付けるリクエストは、1時間に数件だけです。
underway-well-before = 送信は、{ $day }の閉鎖に十分間に合う見込みです。
underway-before = 送信は、{ $day }の閉鎖に間に合う見込みです。
underway-too-long = 旧サーバーは{ $day }に閉鎖されます。Rehomeを開いたままにしておいてください。
underway-today = 旧サーバーは今日閉鎖されます。Rehomeを開いたままにしておいてください。

underway-not-reached = { $count }人と連絡がつきませんでした
underway-no-message = メッセージは相手に届きませんでした。
underway-server-not-found = 相手のサーバーが見つかりません。
underway-server-silent = 相手のサーバーから応答がありません。
underway-no-account = このアカウントはもうありません。
underway-not-copied = 新サーバーのリストに入りませんでした。
underway-not-removed = 相手の以前のアドレスがまだリストにあります。そこで削除できます。
underway-not-asked = 連絡先リクエストが相手に届きませんでした。
underway-uninvited = { $who } から { $new } に連絡先リクエストが届いています。この引っ越しとは関係のない人です。チャットアプリで答えてください。

underway-stop-nobody = リクエストを送る必要のある人はいません。新しいリストにあるものは、そのまま残ります。
underway-stop-everybody = 全員にリクエストを送りました。送ったものは、そのまま有効です。
underway-stop-none = まだ誰にもリクエストを送っていません。続けるまで、連絡先が知っているのは旧アドレスだけです。
underway-stop = { $all }人のうち{ $asked }人にリクエストを送りました。送ったものは、そのまま有効です。続けるまで、残りの{ $left }人が知っているのは旧アドレスだけです。
underway-continue = いつでも続けられます。少し休むだけなら、一時停止で十分です。
underway-continue-before = { $day }より前なら、いつでも続けられます。少し休むだけなら、一時停止で十分です。

underway-asked = { $all }人中{ $done }人に送信済み
underway-copied = { $all }件中{ $done }件をコピー済み

underway-tries-again = 引っ越しのあとで「続ける」を押すと、もう一度試します。
underway-moving = 引っ越し
underway-paused = 一時停止中
underway-paused-why = 続けるまで、何も送りません。
underway-stopping = 停止中…
underway-stopping-why = 進行中の作業を終わらせています。
underway-waiting = { $server } を待っています
underway-waiting-why = 自動でもう一度試します。
underway-reading = 両方のアカウントを読み取り中
underway-reading-why = この段階では、何も送りません。
underway-announcing = 旧アカウントに引っ越し先の案内を掲載中
underway-announcing-why = 対応しているチャットアプリは、新アドレスを自動で承認します。
underway-by-server = 旧サーバーが連絡先を移しています
underway-by-server-why = 両方のサーバーが作業しています。しばらくかかることがあります。
underway-data = プロフィールとルームを移しています
underway-data-why = 両方のアカウントにあるものは、選んだとおりになります。
underway-copying = リストをコピーしています
underway-copying-why = この段階では、誰にも何も届きません。
underway-asking = リクエストを送っています
underway-asking-why = 連絡先の人に、新アドレスから連絡先リクエストが届きます。
underway-checking = すべてそろっているか確認中
underway-checking-why = 新アカウントをもう一度読み取ります。
underway-answers = 最初の返答を待っています
underway-answers-why = 自動で返答するチャットアプリもあります。
underway-title-close = 閉じますか？
underway-title-stop = 停止しますか？
underway-title-stopping = 停止中
underway-lane-listed = 新しいリスト
underway-lane-asked = 送信済み
underway-lane-answered = 返答あり
underway-did-listed = 新しいリストに登録
underway-did-asked = リクエスト済み
underway-did-told = メッセージ送信済み
underway-did-answer = 返答あり
underway-did-decline = 断られました
underway-did-move = 相手も引っ越し：新しいアドレスに送信
underway-did-fail = 連絡がつきません
underway-no-problems = 今のところ問題なし
underway-show = 表示
underway-hide = 隠す
underway-more = ほか{ $count }人（報告書に全員を記載）
underway-go-on-without = 待たずに続ける
underway-wait = 待つ
underway-pause = 一時停止
underway-stop-button = 停止…
underway-stop-question = 引っ越しを停止しますか？
underway-stop-now = 停止
underway-keep-moving = 続行
underway-close-question = Rehomeを閉じますか？
underway-close-why = ここまでに移したものは、そのままです。残りは、次にRehomeを開いたときに続きます。
underway-stop-and-close = 停止して閉じる
underway-may-close = Rehomeは閉じてもかまいません。次に開いたとき、続きから始まります。
underway-may-close-short = Rehomeは閉じてもかまいません。次回、続きから始まります。
underway-others-move-on = ほかの人の引っ越しは続いています。Rehomeは閉じてもかまいません。次に開いたとき、続きから始まります。
underway-awake = 引っ越しの途中です
underway-over = 引っ越しが終わりました
