### ウィンドウ：引っ越しの前の確認。

review-nothing-changes = この一覧を確かめて「移す」を押すまで、何も変わりません。

review-sent-nothing = リクエストもメッセージも送りません
review-sent-requests = { $requests }人に連絡先リクエストが届きます
review-sent-messages = { $messages }人にメッセージが届きます
review-sent-both = { $requests }人に連絡先リクエスト、{ $messages }人にメッセージが届きます
review-sent-short = リクエスト{ $requests }件、メッセージ{ $messages }件

review-takes-moment = 1分未満
review-takes-minutes = 約{ $count }分
review-takes-hours = { $half ->
    [yes] 約{ $count }時間半
   *[no] 約{ $count }時間
}
review-takes = 所要時間：{ $time }。
review-takes-limited = 所要時間：{ $time }。{ $server } が連絡先リクエストの数を制限しているためです。途中で休めます。

review-comes-profile = プロフィール
review-comes-picture = プロフィール画像
review-comes-nickname = ニックネーム
review-comes-rooms = ルーム{ $count }件
review-comes-private = メモとアプリの設定
review-comes-published = アプリが公開したデータ
review-comes-blocked = ブロックしたアドレス{ $count }件
review-comes-rights = ルーム{ $count }件での権限
review-comes-hosted = 自分のルーム{ $count }件
review-comes-requests = 未返答のリクエスト{ $count }件
review-comes-statement = 引っ越し先の案内
review-comes-along = { $kinds }。

review-behind = 連絡先{ $count }件：{ $parts }。
review-behind-transport = { $network }トランスポート経由が{ $count }件
review-behind-transports = { $transports }つのトランスポート経由が{ $count }件
review-behind-unplaced = Rehomeに判断できないものが{ $count }件
review-behind-others = ほかの理由によるものが{ $count }件
review-behind-short = { $count }件は残ります。
review-rooms-close = ルーム{ $count }件は、サーバーとともに終了します。
review-close-short = { $count }件が終了
review-differ-short = { $count }件に違い
review-transport = { $network }トランスポート
review-transport-unknown = トランスポート

review-of-people = { $all }件中{ $moving }件
review-move = 連絡先{ $count }件を移す…
review-move-short = { $count }件を移す…
review-move-question = 連絡先{ $count }件を移しますか？
review-move-yes = { $count }件を移す
review-requests = 連絡先リクエスト{ $count }件
review-messages = メッセージ{ $count }件
review-from = （送信元：{ $account }）
review-include = その連絡先{ $count }件は、{ $old } を通してしか使えません。{ $new } に移しても、そこで同じようなトランスポートを自分で設定するまでは、応答のないアドレスになります。
review-include-yes = { $count }件も移す

review-kind-profile = プロフィール
review-kind-picture = プロフィール画像
review-kind-nickname = ニックネーム
review-kind-rooms = ルーム
review-kind-private = メモとアプリの設定
review-kind-published = アプリが公開したデータ
review-kind-blocked = ブロックしたアドレス
review-kind-rights = ルームでの権限
review-kind-hosted = 自分のルーム
review-kind-requests = 未返答のリクエスト
review-kind-statement = 引っ越し先の案内
review-and-others = { $first }、ほか{ $count }件
review-entries = { $count }件
review-rights = ルーム{ $count }件で、新アカウントに同じ権限が与えられます
review-cannot-message = 旧サーバーが使えないため、{ $old } から連絡先にメッセージを送ることはできません。連絡先リクエストに旧アドレスを書き添えます。
review-note-contacts = 引っ越し先を知らせます。対応しているチャットアプリは、新アドレスを自動で承認します。読めるのは連絡先だけです。
review-note-anybody = 引っ越し先を知らせます。対応しているチャットアプリは、新アドレスを自動で承認します。開始時に選んだとおり、旧サーバーに問い合わせれば誰でも読めます。

review-gets-no-message = 相手からは見えない：メッセージなし
review-gets-no-request = こちらからは見えない：リクエストなし
review-gets-nothing = 互いに見えない：送信なし
review-this-is-you = 自分自身です
review-left-out = 対象外
review-unreadable = 読み取れないアドレス
review-blocked = ブロック中：リクエストもメッセージも送りません
review-there-as = 新しいリストでの登録：{ $label }
