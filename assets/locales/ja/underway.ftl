### ウィンドウ：引っ越しの最中。

underway-left-moment = 残り1分未満
underway-left-minutes = 残り約{ $count }分
underway-left-hours = { $half ->
    [yes] 残り約{ $count }時間半
   *[no] 残り約{ $count }時間
}

underway-lets-through = { $server } が受け付けるリクエストは、1分に約{ $count }件です。
underway-lets-through-few = { $server } が受け付けるリクエストは、1時間に数件だけです。
underway-well-before = { $day }までに、十分間に合います。
underway-before = { $day }までに間に合います。
underway-too-long = 旧サーバーは{ $day }に終了します。Rehomeを開いたままにしておいてください。
underway-today = 旧サーバーは今日で終了します。Rehomeを開いたままにしておいてください。

underway-not-reached = { $count }人と連絡がつきませんでした
underway-no-message = メッセージは相手に届きませんでした。
underway-server-not-found = 相手のサーバーが見つかりません。続けるときに、もう一度リクエストを送ります。
underway-server-silent = 相手のサーバーから応答がありません。続けるときに、もう一度リクエストを送ります。
underway-no-account = このアカウントはもうありません。
underway-not-copied = 新サーバーのリストに入りませんでした。「続ける」を押すと、もう一度試します。
underway-not-removed = 相手の以前のアドレスがまだリストにあります。そこで削除できます。
underway-not-asked = 連絡先リクエストが相手に届きませんでした。「続ける」を押すと、もう一度試します。
underway-uninvited = { $who } から { $new } に連絡先リクエストが届いています。この引っ越しとは関係のない人です。チャットアプリで答えてください。

underway-stop-nobody = リクエストを送る必要のある人はいません。新しいリストにあるものは、そのまま残ります。
underway-stop-everybody = 全員にリクエストを送りました。送ったものは、そのまま有効です。
underway-stop-none = まだ誰にもリクエストを送っていません。続けるまで、連絡先が知っているのは旧アドレスだけです。
underway-stop = { $all }人のうち{ $asked }人にリクエストを送りました。送ったものは、そのまま有効です。続けるまで、残りの{ $left }人が知っているのは旧アドレスだけです。
underway-continue = いつでも続けられます。少し休むだけなら、一時停止で十分です。
underway-continue-before = { $day }より前なら、いつでも続けられます。少し休むだけなら、一時停止で十分です。

underway-asked = { $all }人中{ $done }人に送信済み
underway-copied = { $all }件中{ $done }件をコピー済み
