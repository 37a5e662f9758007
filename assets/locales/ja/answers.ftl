### ウィンドウ：引っ越しの後、誰が返答したか。

answers-open = ほかの人の返答には、数日かかることがあります。自分で送らない限り、リマインダーは送られません。
answers-over = 旧サーバーは閉鎖されました。もうそこからリマインダーを送ることはできません。
answers-today = 旧サーバーは今日閉鎖されます。その後は、旧アドレスからリマインダーを送れなくなります。
answers-days-left = あと{ $count }日です。{ $day }を過ぎると、旧アドレスからリマインダーを送れなくなります。

answers-remind = { $count }人にリマインダーを送る…
answers-remind-question = { $count }人にリマインダーを送りますか？
answers-get-once = { $count ->
    [1] { $old } から、このメッセージが一度だけ届きます。
   *[other] { $count }人それぞれに、{ $old } からこのメッセージが一度だけ届きます。
}
answers-send = { $count }人に送る

answers-says = { $who } から「{ $old } です」と連絡がありました
answers-says-why = 本当かどうか、Rehomeには確かめられません。まず別の方法で本人に確認してください。断っても、相手には何も送られません。
answers-asks = { $who } から連絡先リクエストが届いています
answers-asks-why = どの連絡先の人なのかは書かれていません。断っても、相手には何も送られません。

answers-says-otherwise = しかし { $old } の引っ越し先は { $named } になっているため、おそらく別の人です。断っても、相手には何も送られません。
answers-title = 返答の状況
answers-everyone = 全員から返答がありました。
answers-may-close = 旧アカウントは、いつでも削除できます。
answers-looking = 新アカウントを確認しています…
answers-look-again = 再確認
answers-background = バックグラウンドで確認を続ける
answers-remind-one = リマインド…
answers-search = 名前かアドレス
answers-not-all-moved = 一部未完了
answers-answered = 返答あり
answers-not-yet = 未返答
answers-moved-since = 相手も引っ越し
answers-now = 現在 { $address }
answers-has-answered = 返答あり
answers-said-no = 断られました
answers-was-reminded = リマインド済み
answers-being-reminded = リマインド中
answers-wait-over = 返答を待つ期間が終わりました
answers-reminder-empty = リマインダーの文面
answers-only-once = 同じ人に二度送ることはありません。
answers-decline = 断る
answers-accept = 承認する…
answers-whether-to-accept = { $who } を承認しますか？
answers-accept-now = 承認する
