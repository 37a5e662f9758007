### 旧サーバーが閉鎖される日。

day-closes = { $day }に閉鎖
day-closes-soon = { $weekday }に閉鎖（あと{ $days }日）
day-closes-tomorrow = 明日閉鎖
day-closes-today = 今日閉鎖
day-closed = { $day }に閉鎖済み
day-today-in-short = 今日

day-is-today = 今日
day-is-tomorrow = 明日
day-is-in = { $days }日後
day-is-over = その日はもう過ぎています。サーバーがまだ動いている場合は、空欄にしてください。
day-announced = { $server } のお知らせより
day-unknown = 日付を入力してください（例：{ $day }）。
day-none-such = そのような日はありません。日付を確かめてください。
day-ambiguous = 月と日がわかるように入力してください（例：{ $day }）。
day-other-weekday = その日は{ $weekday }です。日付を確かめてください。
day-words-today = 今日, 本日, きょう
day-words-tomorrow = 明日, あした, あす
day-words-after-tomorrow = 明後日, あさって
day-words-beside = 今度の
