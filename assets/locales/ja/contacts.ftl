### 連絡先：残る理由、起きた問題、同じく引っ越した人。

contacts-count = 連絡先{ $count }件

contacts-reason-gateway = トランスポートです。別のネットワークのパスワードを預けてあるため、新しいサーバーで改めて自分で設定する必要があります
contacts-reason-behind-gateway = トランスポート { $gateway } を通した連絡先です
contacts-reason-uncertain-terminal = { $gateway } が人なのかトランスポートなのか、Rehomeには判断できません。移す場合は --include { $gateway } を付けます
contacts-reason-uncertain-window = { $gateway } が人なのかトランスポートなのか、Rehomeには判断できません。移す場合は、リストでチェックを入れてください
contacts-reason-own = 自分自身です
contacts-reason-invalid = 正しいアドレスではありません
contacts-reason-excluded = 移さないことにした連絡先です
contacts-reason-blocked = ブロックしています。リストには入れますが、リクエストもメッセージも送りません
contacts-reason-blocked-since = リクエストまたはメッセージを送ったあとでブロックしました。これ以上は何も送りません

contacts-remark-not-told = 引っ越しをまだ知らせていません。もう一度実行してください
contacts-remark-unwanted = サーバーが新しいリストに入れてしまいました。不要なら、そこで削除してください
contacts-remark-name-left = 名前「{ $name }」は、新サーバーに受け付けられませんでした
contacts-remark-groups-left = グループ{ $groups }は、新サーバーに受け付けられませんでした
contacts-remark-label-left = 名前「{ $name }」とグループ{ $groups }は、新サーバーに受け付けられませんでした
contacts-quoted = 「{ $name }」
contacts-remark-reminded = リマインダー送信済み
contacts-remark-probably-declined-terminal = 断りの返答は確認できませんが、リクエストがなくなっています。rehome remind --contact { $contact } で、もう一度送れます
contacts-remark-probably-declined-window = 断りの返答は確認できませんが、リクエストがなくなっています

contacts-left-by-server = 旧サーバーが移しませんでした：{ $why ->
    [gateway] トランスポートと判断されました
    [uncertain] トランスポートの可能性があります
    [own] 新アカウントと同じものと判断されました
    [invalid] 正しいアドレスではないと判断されました
    [large] データがサーバーの上限より大きいためです
    [silent] 相手のサーバーから応答がありませんでした
    [unsupported] 相手のサーバーが対応していません
    [refused] 相手のサーバーに拒否されました
    [unconfirmed] 相手のサーバーから新サーバーへの確認がありませんでした
    [shared] 旧サーバーが管理しているグループの連絡先です
    [blocked] ブロックしている相手です
   *[unknown] このバージョンの知らない理由です
}

contacts-approval-approved = 返答済み
contacts-approval-waiting = 返答待ち
contacts-approval-unreachable = 今は連絡がつきません
contacts-approval-to-ask = リクエスト未送信
contacts-approval-declined = 断られました
contacts-approval-probably-declined = おそらく断られました
contacts-approval-moved-back = おそらく元に戻りました

contacts-channel-planned = チャンネルです。新アカウントで参加します
contacts-channel-moved = チャンネルです。新アカウントで参加しました
contacts-channel-there = チャンネルです。新アカウントですでに参加しています
contacts-channel-left = リクエストを送る相手がいないチャンネルです。新アカウントから参加してください
contacts-channel = チャンネル
contacts-channel-joined = チャンネル（参加済み）
contacts-channel-due = チャンネル（これから参加）
contacts-channel-closes = このチャンネルは旧サーバーにあり、サーバーとともになくなります。
contacts-channel-not-joined = このチャンネルに参加できませんでした。{ $why }
contacts-channel-not-left = 新アカウントでこのチャンネルから退出できませんでした。{ $why }
contacts-channel-still-shown = サーバーは受け付けましたが、まだ一覧に残っています。

contacts-moved-too = 連絡先のうち{ $count }件も引っ越しています。Rehomeは新しいほうのアドレスを使います。
contacts-moved-too-old = 連絡先のうち{ $count }件も引っ越しています。選んだとおり、Rehomeは元のアドレスを使います。
contacts-moved-too-some = 連絡先のうち{ $count }件も引っ越しています。{ $kept }件を除いて、Rehomeは新しいほうのアドレスを使います。
contacts-looking-for-moves = 連絡先の中に引っ越した人がいないか確認しています
contacts-has-moved = { $new } に引っ越しました
contacts-keeps-address = { $new } に引っ越しました。選んだとおり、Rehomeは元のアドレスを使います
contacts-moved-since = { $old } は { $new } に引っ越しました。
contacts-statement-withdrawn = 相手の元のアカウントに、引っ越しの案内がもう出ていません。それまでに行ったことは、そのままです
contacts-statement-withdrawn-terminal = 相手の元のアカウントに、引っ越しの案内がもう出ていません。元に戻ったのかもしれません。それまでに行ったことは、そのままです。rehome move --keep-address { $contact } で、元のアドレスをまた使えます
contacts-statement-withdrawn-kept = 相手の元のアカウントに、引っ越しの案内がもう出ていません
contacts-statement-itself = 引っ越し先が、その連絡先自身のアドレスになっているため、無視しました
contacts-statement-loop = 引っ越し先をたどると元に戻ってしまうため、無視しました
contacts-statement-you = 引っ越し先があなたのアドレスになっているため、無視しました
contacts-statement-no-address = 引っ越したとありますが、引っ越し先が書かれていません
contacts-statement-gateway = 引っ越し先がサーバーまたはトランスポートになっているため、無視しました

contacts-claim-known = { $who } から新アカウントに連絡先リクエストが届いています。{ $old } の新しいアドレスです。この人は、旧アカウントではあなたのオンライン状態を見られませんでした。
contacts-claim-unchecked = { $who } から新アカウントに連絡先リクエストが届いています。{ $old } の新しいアドレスだとのことですが、Rehomeには確かめられませんでした。
contacts-claim-known-nameless = { $who } から新アカウントに連絡先リクエストが届いています。ある連絡先の新しいアドレスです。この人は、旧アカウントではあなたのオンライン状態を見られませんでした。
contacts-claim-stranger = { $who } から新アカウントに連絡先リクエストが届いています。旧アカウントの連絡先リストにはない人です。
contacts-claim-decide = 相手が誰なのか、Rehomeには確かめられません。まず別の方法で本人に確認してください。
contacts-claim-accept-terminal = そう名乗っているというだけでは、Rehomeは承認しません。知っている人なら：rehome status … --accept { $who }（--accept の代わりに --hide を付けると、相手には何も送らず、今後は表示しません）
contacts-claim-accept-window = そう名乗っているというだけでは、Rehomeは承認しません。知っている人であれば、「返答の状況」のページかチャットアプリで承認してください。

contacts-claim-contradicted = { $who } から新アカウントに連絡先リクエストが届いています。{ $old } の新しいアドレスだとのことです。しかし { $old } の引っ越し先は { $named } になっているため、おそらく別の人です。
contacts-claim-contact = { $who } から新アカウントに連絡先リクエストが届いています。連絡先にある人ですが、旧アカウントではあなたのオンライン状態を見られませんでした。
