### 旧服务器关闭的日期。

day-closes = { $day }关闭
day-closes-soon = { $weekday }关闭，还有 { $days } 天
day-closes-tomorrow = 明天关闭
day-closes-today = 今天关闭
day-closed = 已于{ $day }关闭
day-today-in-short = 今天
day-is-today = 今天
day-is-tomorrow = 明天
day-is-in = 还有 { $days } 天
day-is-over = 这一天已经过去。如果服务器仍在运行，请留空。
day-announced = 由 { $server } 公布
day-unknown = 请输入日期，例如：{ $day }。
day-none-such = 没有这一天。请检查日期。
day-ambiguous = 请写明月和日，例如：{ $day }。
day-other-weekday = 那天是{ $weekday }。请检查日期。
day-words-today = 今天, 今日
day-words-tomorrow = 明天, 明日
day-words-after-tomorrow = 后天
day-words-beside = 这个
