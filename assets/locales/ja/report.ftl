### 報告書。

report-heading = { $title }（{ $count }）
report-not-moved = 移せなかったもの
report-not-done = 新アカウントにあるが、未完了のもの
report-to-move = これから移すもの
report-still-to-move = まだ移していないもの
report-to-ask = 新アカウントにあり、リクエストやお知らせがまだのもの
report-with-remark = 移したもの（備考あり）
report-waiting = 返答待ち
report-unreachable = 今は連絡がつかない相手
report-declined = 断られた相手
report-staying-behind = 旧アカウントに残るもの
report-left-behind = 旧アカウントに残したもの
report-there = すでに移っているもの
report-moved = 移したもの
report-moved-by-server = 旧サーバーが移したもの
report-moved-by-both = 旧サーバーとRehomeが移したもの
report-no-address = （アドレスなし）
report-everything-else = そのほか
report-written = { $day } { $time } { $zone }

report-column-name = 名前
report-column-address = アドレス
report-column-groups = グループ
report-column-answer = 返答
report-column-remarks = 備考
