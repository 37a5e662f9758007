### 迁移一段时间后，查看谁已答复的页面。

answers-open = 其他人可能还要几天。没有你的同意，不会提醒任何人。
answers-over = 旧服务器已经关闭，无法再从那里提醒任何人。
answers-today = 旧服务器今天关闭。之后就无法再从旧地址提醒任何人了。
answers-days-left = 还有 { $count } 天。过了{ $day }，就无法再从旧地址提醒任何人了。
answers-remind = 提醒 { $count } 人…
answers-remind-question = 提醒 { $count } 人？
answers-get-once = { $count ->
    [1] 对方会收到 { $old } 发出的这条消息，仅此一次。
   *[other] 他们会收到 { $old } 发出的这条消息，仅此一次。
}
answers-send = 发送 { $count } 条提醒
answers-says = { $who } 自称是 { $old }
answers-says-why = Rehome 无法核实。请先通过别的方式问问本人。如果你拒绝，对方不会收到任何消息。
answers-asks = { $who } 请求添加你
answers-asks-why = 对方没有说明自己是你的哪个联系人。如果你拒绝，对方不会收到任何消息。

answers-says-otherwise = 但 { $old } 声明已迁移到 { $named }，所以这很可能不是本人。如果你拒绝，对方不会收到任何消息。
answers-title = 答复情况
answers-everyone = 大家都已答复。
answers-may-close = 可以随时注销旧账号。
answers-looking = 正在查看你的新账号…
answers-look-again = 重新查看
answers-background = 在后台继续查看
answers-remind-one = 提醒…
answers-search = 名称或地址
answers-not-all-moved = 尚未全部迁移
answers-answered = 已答复
answers-not-yet = 未答复
answers-moved-since = 也换了地址
answers-now = 现在是 { $address }
answers-has-answered = 已答复
answers-said-no = 已拒绝
answers-was-reminded = 已提醒
answers-being-reminded = 正在提醒
answers-wait-over = 已结束等待答复
answers-reminder-empty = 提醒的内容
answers-only-once = 每个人最多提醒一次。
answers-decline = 拒绝
answers-accept = 接受…
answers-whether-to-accept = 接受 { $who } 的请求？
answers-accept-now = 接受
