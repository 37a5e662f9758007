### 引っ越しの取り消し。

undo-nothing = 取り消すものはありません。
undo-removed = 連絡先{ $count }件を新アカウントから外します。
undo-renamed = 連絡先{ $count }件を元の名前とグループに戻します。
undo-channels = 新アカウントでチャンネル{ $count }件から退出します。
undo-rooms = 作り直したルーム{ $count }件を削除します。ただし、ほかの人が入っているルームや、誰かが書き込んだルームは残します。
undo-withdrawn = 連絡先リクエストと承認、合わせて{ $count }件を取り下げます。
undo-data-removed = { $what }：削除します。
undo-data-restored = { $what }：以前にあったものに戻します。
undo-data-as-before = { $what }：以前の状態に戻します。
undo-note-earlier = 旧アカウントの引っ越し先の案内を、{ $address } に戻します。
undo-note = 旧アカウントの引っ越し先の案内を削除します。
undo-data-kept = { $what }：引っ越しの後に変更されているため、そのままにします。
undo-names-kept = 連絡先{ $count }件は、引っ越しの後に付けた名前とグループをそのままにします。
undo-shared = 連絡先{ $count }件は、このアカウントへの別の引っ越しにも含まれているため、残します。
undo-stay = 連絡先{ $count }件は新アカウントに残ります。相手のリストでは、サーバーがすでに旧アカウントを新アカウントに置き換えているため、外すとどちらとのつながりもなくなってしまいます。それでもよければ、新アカウントの連絡先リストから自分で外してください。
undo-sent-requests = 送ったものは取り消せません：連絡先リクエスト{ $count }件。
undo-sent-messages = 送ったものは取り消せません：引っ越しのメッセージ{ $count }件。
undo-sent-both = 送ったものは取り消せません：連絡先リクエスト{ $asked }件、引っ越しのメッセージ{ $told }件。
undo-done = 引っ越しで追加したものと置き換えたものを元に戻しました。
undo-not-done = 取り消せなかったものがあります。もう一度実行してください。残っているもの：
undo-failure = { $what }：{ $why }
undo-failure-note = 引っ越し先の案内：{ $why }
undo-not-told = 新アカウントがリクエストや承認を取り下げることを、相手に知らせることができませんでした。{ $why }
undo-these-not-told = 新アカウントがリクエストや承認を取り下げることを、{ $people } に知らせることができませんでした。{ $why }
