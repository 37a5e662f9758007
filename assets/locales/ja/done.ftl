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
    [1] 1件の連絡先が、新しいリストにあります。
   *[other] 連絡先{ $count }件すべてが、新しいリストにあります。
}
done-all-answered = { $count ->
    [1] リクエストを送った1人から、返答がありました。
   *[other] リクエストを送った{ $count }人全員から、返答がありました。
}
done-answered = { $asked }人のうち{ $answered }人から返答がありました。ほかの人の返答には、数日かかることがあります。
done-not-answered = 返答はまだありません。数日かかることがあります。
done-unreachable = 今は{ $count }人と連絡がつきません。
done-else-missing = 連絡先はすべて新しいリストにありますが、まだ終わっていないものがあります。
done-to-ask = 連絡先はすべて新しいリストにあります。あと{ $count }人にリクエストを送る必要があります。
done-missing = 連絡先があと{ $count }件残っています。
done-continue = 失われたものはありません。いつでも続けられます。
done-continue-before = 失われたものはありません。{ $day }より前なら、いつでも続けられます。
done-not-asked-yet = { $count }人にはまだリクエストを送っていません。「続ける」を押すと送ります。
done-people-more = { $first }、{ $second }、ほか{ $count }人
done-transports-more = { $first }、{ $second }、ほか{ $count }件

done-before = { $day }までに
done-keep = 旧アカウントを残しておく
done-keep-until = それまで旧アカウントを残しておいてください。まだ返答のない人とは、そこでつながっています。
done-keep-weeks = 少なくとも2週間は残しておいてください。まだ返答のない人とは、そこでつながっています。
done-keep-over = 旧サーバーがまだ動いているなら、残しておいてください。まだ返答のない人とは、そこでつながっています。
done-remind-tomorrow = 明日の予定に追加
done-remind = { $day }の予定に追加
done-reminder = 返答のない人はいますか？ { $account } の終了前に確認
done-reminder-text = Rehomeを開いて「返答の状況」を選び、まだ返答のない人にリマインダーを送ってください。
done-reminder-text-day = Rehomeを開いて「返答の状況」を選び、まだ返答のない人にリマインダーを送ってください。{ $account } は{ $day }に終了し、その後は旧アドレスからリマインダーを送れません。

done-people = { $count }件を移しました
done-people-missing = 残り{ $count }件
done-people-too = うち{ $count }件は相手も新しいアドレス
done-behind = { $count }件：{ $domains }
done-data = { $count }種類を移しました
done-data-missing = { $count }種類を移し、{ $missing }種類は未完了
