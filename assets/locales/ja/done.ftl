### ウィンドウの最後のページ。

done-live-here = 新しいアドレスは { $account } です。
done-you-live-here = これからはこちら
done-today = 今日{ $time }
done-of = { $done } / { $all }

done-stopped = 引っ越しは止まっています。
done-almost = ほとんどすべて移りました。
done-some = 連絡先{ $all }件のうち{ $moved }件を移しました。

done-there-nobody = 移す連絡先はありませんでした。
done-there = { $count ->
    [1] 連絡先1件が、新しいリストにあります。
   *[other] 連絡先{ $count }件すべてが、新しいリストにあります。
}
done-all-answered = { $count ->
    [1] リクエストを送った1人から、返答がありました。
   *[other] リクエストを送った{ $count }人全員から、返答がありました。
}
done-answered = リクエストを送った{ $asked }人のうち{ $answered }人から返答がありました。ほかの人の返答には、数日かかることがあります。
done-not-answered = 返答はまだありません。数日かかることがあります。
done-unreachable = 今は{ $count }人と連絡がつきません。
done-else-missing = 対象の連絡先はすべて新しいリストにありますが、まだ終わっていないものがあります。
done-to-ask = 対象の連絡先はすべて新しいリストにあります。あと{ $count }人にリクエストを送る必要があります。
done-missing = 連絡先があと{ $count }件残っています。
done-continue = 失われたものはありません。いつでも続けられます。
done-continue-before = 失われたものはありません。{ $day }より前なら、いつでも続けられます。
done-not-asked-yet = { $count }人にはまだリクエストを送っていません。「続ける」を押すと送ります。
done-people-more = { $first }、{ $second }、ほか{ $count }人
done-transports-more = { $first }、{ $second }、ほか{ $count }件

done-before = { $day }より前に
done-keep = 旧アカウントを残しておく
done-keep-until = それまで旧アカウントを残しておいてください。まだ返答のない人とは、そこでつながっています。
done-keep-weeks = 少なくとも2週間は残しておいてください。まだ返答のない人とは、そこでつながっています。
done-keep-over = 旧サーバーがまだ動いているなら、残しておいてください。まだ返答のない人とは、そこでつながっています。
done-remind-tomorrow = 明日の予定に追加
done-remind = { $day }の予定に追加
done-reminder = 返答のない人はいますか？ { $account } が使えなくなる前に確認
done-reminder-text = Rehomeを開いて「返答の状況」を選び、まだ返答のない人にリマインダーを送ってください。
done-reminder-text-day = Rehomeを開いて「返答の状況」を選び、まだ返答のない人にリマインダーを送ってください。{ $account } は{ $day }に使えなくなり、その後は旧アドレスからリマインダーを送れません。

done-people = { $count }件を移しました
done-people-missing = 残り{ $count }件
done-people-too = 相手も新しいアドレス{ $count }件
done-behind = { $count }件：{ $domains }
done-data = データ{ $count }種類を移しました
done-data-missing = { $count }種類を移し、{ $missing }種類は未完了

done-phone = スマートフォンでログイン
done-phone-inside = 読み取り用のコードと、機種ごとのアプリ
done-computer = パソコン
done-copy-address = アドレスをコピー
done-report = 報告書を残す
done-report-inside = ブラウザーで開くページ
done-report-why = ブラウザーで開くページです。移った人、残った人、その理由を載せています。
done-save-report = 報告書を保存…
done-report-title = 報告書を保存
done-reminder-title = リマインダーを保存
done-open-report = 開く
done-saved-as = 保存先：{ $file }
done-people-name = 連絡先
done-behind-name = 残った連絡先
done-rooms = ルームとトランスポート
done-rooms-inside = 自分で行うこと
done-close-rooms = 元のルームを閉鎖する…
done-close-rooms-now = 完全に閉鎖する
done-closing-rooms = 元のルームを閉鎖しています
done-data-name = プロフィールとデータ
done-closing = 旧アカウントの削除
done-closing-inside = 削除できる時期と方法
done-closing-when = 旧アカウントを削除できる時期
done-closing-then = 削除すると使えなくなるもの
done-closing-how = 削除の方法
done-log = ひとことで
done-log-inside = 控え用
done-nobody-behind = 残った人はいません。
done-others = そのほか
done-uncertain = 不明
done-uncertain-advice = { $domain } が人なのかトランスポートなのか、Rehomeには判断できません。人であれば、新アカウントに自分で追加するか、この引っ越しをもう一度始めてチェックを入れてください。
done-transport = トランスポート
done-transport-advice = { $new } に同じネットワークへのトランスポートがあるか、チャットアプリで確認してください。あれば、そのネットワークのユーザー名とパスワードで登録すると、これらの連絡先は自動で戻ります。
done-more-behind = ほか{ $count }件（報告書に全件を記載）
done-listed = 新しいリストに登録済み
done-not-yet-answered = 返答待ち
done-not-asked = リクエスト未送信
done-missing-word = 未登録
done-to-do = 残りの作業
done-out-of-reach = 連絡がつきません
done-not-listed = 新しいリストに未登録
done-not-listed-why = 「続ける」を押すと登録します。
done-who = { $who }。
done-who-and-what-helps = { $who }。{ $help }
done-decide-claim = 決める…
done-copy-failures = サーバーからの応答をコピー
done-stopped-word = 停止中
done-almost-word = あと少し
done-later = 後で
done-meanwhile = それまでの間に
done-answers-counted = このウィンドウを開いている間に届いた返答は、すぐに数えます。
done-answers-not-counted = ここではもう返答を数えていません。{ $why }
done-undo = 引っ越しを取り消す…
done-undo-question = 引っ越しを取り消しますか？
done-undo-now = 取り消す
done-undo-keep = 取り消さない
done-undoing = 引っ越しの取り消し中
done-undoing-why = 追加したものを新アカウントから外しています。
done-undone = 引っ越しを取り消しました
done-undone-partly = 取り消せなかったものがあります。残っているもの：
done-undo-failed = すでに取り消した分は、取り消されたままです。続きから取り消せます。
