### 时间长度。

time-seconds = { $count } 秒
time-minutes = { $count } 分钟
time-hours = { $count } 小时
time-hours-minutes = { $hours } 小时 { $minutes } 分钟
time-about = 大约 { $time }
time-between = 大约 { $shortest }到 { $longest }（取决于有多少人马上答复）
time-left-moment = 剩余不到一分钟
time-left-minutes = 剩余约 { $count } 分钟
time-left-hours = 剩余约 { $count } 小时
time-left-days = 剩余约 { $count } 天
