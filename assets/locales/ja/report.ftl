### 報告書。

report-heading = { $title }（{ $count }）
report-not-moved = 移せなかった連絡先
report-not-done = 新アカウントにあるが、未完了の連絡先
report-to-move = これから移す連絡先
report-still-to-move = まだ移していない連絡先
report-to-ask = 新アカウントにあり、リクエストやお知らせがまだの連絡先
report-with-remark = 移した連絡先（備考あり）
report-waiting = 返答待ちの相手
report-unreachable = 今は連絡がつかない相手
report-declined = 断られた相手
report-staying-behind = 旧アカウントに残る連絡先
report-left-behind = 旧アカウントに残した連絡先
report-there = すでに移っている連絡先
report-moved = 移した連絡先
report-moved-by-server = 旧サーバーが移した連絡先
report-moved-by-both = 旧サーバーとRehomeが移した連絡先
report-no-address = （アドレスなし）
report-everything-else = そのほか
report-written = { $day } { $time } { $zone }

report-column-name = 名前
report-column-address = アドレス
report-column-groups = グループ
report-column-answer = 返答
report-column-remarks = 備考
