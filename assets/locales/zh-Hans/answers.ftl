### 迁移一段时间后，查看谁已答复的页面。

answers-open = 其他人可能还要几天。没有你的同意，不会提醒任何人。
answers-over = 旧服务器已经关闭，无法再从那里提醒任何人。
answers-today = 旧服务器今天关闭。之后就无法再从旧地址提醒任何人了。
answers-days-left = 还有 { $count } 天。过了{ $day }，就无法再从旧地址提醒任何人了。
answers-remind = 提醒 { $count } 人…
answers-remind-question = 提醒 { $count } 人？
answers-get-once = 他们会收到 { $old } 发出的这条消息，仅此一次。
answers-send = 发送 { $count } 条提醒
answers-reminder = 提醒一下：{ $day }我的旧地址就要停用了。请接受来自 { $new } 的联系人请求，以免我们失去联系。
answers-says = { $who } 自称是 { $old }
answers-says-why = Rehome 无法核实。请先通过别的方式问问本人。如果你拒绝，对方不会收到任何消息。
answers-asks = { $who } 请求添加你
answers-asks-why = 对方没有说明自己是你的哪个联系人。如果你拒绝，对方不会收到任何消息。
