### 旧服务器关闭的日期，以及时间是否来得及。

deadline-over = { $server } 原定于{ $day }关闭。趁它还有应答，请抓紧时间。
deadline-today = { $server } 今天关闭。
deadline-tomorrow = { $server } 明天（{ $day }）关闭。
deadline-ahead = { $server } 将于{ $day }关闭，还有 { $days } 天。
deadline-enough = 向所有人发送请求需要{ $time }，时间足够。
deadline-tight = 向所有人发送请求需要{ $time }，到时可能完不成。请尽早开始，并让它一直运行。
deadline-short = 向所有人发送请求需要{ $time }，时间不够。请现在就开始：到时还没轮到的人，之后由新账号发送请求。
