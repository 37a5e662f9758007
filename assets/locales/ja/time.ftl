### 時間の長さ。

time-seconds = { $count }秒
time-minutes = { $count }分
time-hours = { $count }時間
time-hours-minutes = { $hours }時間{ $minutes }分

time-about = 約{ $time }
time-between = { $shortest }～{ $longest }（すぐに返答する人の数によります）

time-left-moment = 残り1分未満
time-left-minutes = 残り約{ $count }分
time-left-hours = 残り約{ $count }時間
time-left-days = 残り約{ $count }日
