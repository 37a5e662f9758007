### ウィンドウ：引っ越しの後、誰が返答したか。

answers-open = ほかの人の返答には、数日かかることがあります。こちらで指示しない限り、リマインダーは送られません。
answers-over = 旧サーバーは終了しました。もうそこからリマインダーを送ることはできません。
answers-today = 旧サーバーは今日で終了します。その後は、旧アドレスからリマインダーを送れなくなります。
answers-days-left = あと{ $count }日です。{ $day }を過ぎると、旧アドレスからリマインダーを送れなくなります。

answers-remind = { $count }人にリマインダーを送る…
answers-remind-question = { $count }人にリマインダーを送りますか？
answers-get-once = { $count ->
    [1] { $old } から、このメッセージが一度だけ届きます。
   *[other] { $count }人それぞれに、{ $old } からこのメッセージが一度だけ届きます。
}
answers-send = { $count }人に送る
answers-reminder = 念のためのご連絡です。{ $day }に、このアドレスは使えなくなります。今後も連絡が取れるよう、{ $new } からの連絡先リクエストを承認していただけると助かります。

answers-says = { $who } から「{ $old } です」と連絡がありました
answers-says-why = 本当かどうか、Rehomeには確かめられません。まず別の方法で本人に確認してください。断っても、相手には何も送られません。
answers-asks = { $who } から連絡先リクエストが届いています
answers-asks-why = どの連絡先の人なのかは書かれていません。断っても、相手には何も送られません。
