### 窗口中迁移正在进行的页面。

underway-left-moment = 剩余不到一分钟
underway-left-minutes = 剩余约 { $count } 分钟
underway-left-hours = { $half ->
    [yes] 剩余约 { $count } 个半小时
   *[no] 剩余约 { $count } 小时
}
underway-lets-through = { $server } 每分钟放行约 { $count } 个请求。
underway-lets-through-few = { $server } 每小时只放行几个请求。
underway-well-before = { $day }之前完全来得及。
underway-before = 能在{ $day }之前完成。
underway-too-long = 旧服务器将于{ $day }关闭：请让 Rehome 一直开着。
underway-today = 旧服务器今天关闭：请让 Rehome 一直开着。
underway-not-reached = 有 { $count } 人没联系上
underway-no-message = 对方没有收到你的消息。
underway-server-not-found = 找不到对方的服务器。下次继续时，Rehome 会再次发送请求。
underway-server-silent = 对方的服务器没有应答。下次继续时，Rehome 会再次发送请求。
underway-no-account = 这个账号已经不存在。
underway-not-copied = 新服务器没有把对方放进你的列表。按“继续”可以再试一次。
underway-not-removed = 对方的原地址仍在你的列表上，可以在那里移除。
underway-not-asked = 对方没有收到联系人请求。按“继续”可以再试一次。
underway-uninvited = { $who } 请求添加 { $new }，但不在这次迁移之内。请在聊天应用中答复。
underway-stop-nobody = 不需要向任何人发送请求。新列表上的内容会保留。
underway-stop-everybody = 已向所有人发送请求，发出的请求不受影响。
underway-stop-none = 还没有向任何人发送请求。在你继续之前，联系人只有你的旧地址。
underway-stop = 已向 { $all } 人中的 { $asked } 人发送请求，发出的请求不受影响。其余 { $left } 人在你继续之前只有你的旧地址。
underway-continue = 可以随时继续。如果只想歇一会儿，按“暂停”就够了。
underway-continue-before = { $day }之前可以随时继续。如果只想歇一会儿，按“暂停”就够了。
underway-asked = 已发送请求 { $done }/{ $all }
underway-copied = 已复制 { $done }/{ $all }
