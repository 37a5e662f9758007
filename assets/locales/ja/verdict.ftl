### 引っ越しの結果。

verdict-nothing-to-move = { $address } に移すものはありません。
verdict-nothing-moved = { $address } に移すものはありませんでした。
verdict-planned-all-there = { $count ->
    [1] 対象の連絡先1件は、すでに { $address } にあります。
   *[other] 対象の連絡先{ $count }件は、すべてすでに { $address } にあります。
}
verdict-planned = 連絡先{ $count }件を { $address } に移します。
verdict-planned-some-there = 連絡先{ $count }件を { $address } に移します。{ $there }件はすでにあります。
verdict-all-there = { $count ->
    [1] 対象の連絡先1件が { $address } にあります。
   *[other] 対象の連絡先{ $count }件は、すべて { $address } にあります。
}
verdict-some-there = 連絡先{ $all }件のうち{ $count }件が { $address } にあります。

verdict-figures = { $figures }。
verdict-asked = リクエスト送信済み{ $count }人
verdict-answered = 返答あり{ $count }人
verdict-answered-no = 返答あり{ $count }人（うち{ $no }人は断り）
verdict-waiting = 返答待ち{ $count }人
verdict-probably-no = 断られたとみられる{ $count }人
verdict-to-ask = リクエスト未送信{ $count }人
verdict-unreachable = 今は連絡がつかない{ $count }人
verdict-on-new-account = 連絡先{ $all }件のうち{ $count }件が新アカウントに登録済み

verdict-missing = まだ{ $count }件残っています。もう一度実行すると、続きから始まります。
verdict-unfinished = そのうち{ $count }件には、まだ行うことがあります。
verdict-data-missing = まだ移り終わっていないもの：{ $kinds }。
verdict-run-again = もう一度実行すると、続きから始まります。
verdict-remarks = そのうち{ $count }件には、下に備考があります。
verdict-note-gone = { $old } では、引っ越し先をもう読めません。案内がなくなっています。
verdict-unwanted = そのうち{ $count }件は、サーバーが新しいリストに入れてしまいました。
verdict-refused-requests = ほかのアカウントをここへ移そうとする要求が{ $count }回ありましたが、指示されていないものなので拒否しました。

verdict-left-gateways = { $tense ->
    [planned] { $count }件は、トランスポートに属しているため残ります：{ $gateways }。
   *[done] { $count }件は、トランスポートに属しているため残しました：{ $gateways }。
}
verdict-left-uncertain = { $tense ->
    [planned] { $count }件は残ります。{ $domains } が人なのかトランスポートなのか、Rehomeには判断できません。
   *[done] { $count }件は残しました。{ $domains } が人なのかトランスポートなのか、Rehomeには判断できません。
}
verdict-left-otherwise = { $tense ->
    [planned] { $count }件は残ります（{ $reason }）。
   *[done] { $count }件は残しました（{ $reason }）。
}
