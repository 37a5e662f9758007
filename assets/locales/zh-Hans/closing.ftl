### 迁移之后：谁已答复，发送提醒，何时可以注销旧账号。

closing-nobody-asked = 不需要向任何人发送请求。
closing-all-answered = { $asked ->
    [1] 只向 1 个联系人发送了请求，对方已答复。
   *[other] 已向 { $asked } 个联系人发送请求，全部已答复。
}
closing-some-answered = 已向 { $asked } 个联系人发送请求，其中 { $count } 个已答复。
closing-taken-back = { $count ->
    [0] 迁移已撤销。
   *[other] 迁移已撤销，但还有 { $count } 个联系人留在新账号上。
}
closing-nobody-to-remind = 没有需要提醒的人：大家都已答复，或者已经提醒过。
closing-reminding = { $count } 个联系人会收到这条消息，仅此一次：
closing-reminding-to = 发给 { $who }
closing-keep-until-over = 迁移结束之前，请保留 { $old }。
closing-keep-incomplete = 请暂时保留 { $old }：还有内容没有迁移到新账号。
closing-no-contacts = 如果你在那里有联系人，请保留 { $old }：服务器丢失了联系人列表，以后也许能恢复。如果本来就没有，可以随时注销。
closing-nobody-reached = 请暂时保留 { $old }：需要发送请求的人一个也没联系上。请过些时候再次运行迁移，重新尝试。
closing-some-declined = 可以注销 { $old } 了，除非你想向 { $count } 个没有接受请求的联系人再发一次请求。其他人都已答复。
closing-all-noted = 可以随时注销 { $old }：大家都已答复，上面的迁移说明也没有人需要了。
closing-all-unasked = 可以随时注销 { $old }：不需要向任何人发送请求。
closing-all = 可以随时注销 { $old }：大家都已答复。
closing-some-unreachable = 可以注销 { $old } 了，除非你想等 { $count } 个暂时联系不上的联系人。其他人都已答复。再次运行迁移，可以重新尝试向他们发送请求。
closing-some-waiting-noted = 请保留 { $old }，等剩下的 { $count } 个联系人答复：他们可以从那里的迁移说明确认新地址确实是你的。如果过了几周还没有答复，多半就不会答复了。
closing-some-waiting = 请保留 { $old }，等剩下的 { $count } 个联系人答复：他们可以在那里问你新地址是不是你的。如果过了几周还没有答复，多半就不会答复了。
closing-until-day = 在{ $day }之前请保留 { $old }：还没有答复的朋友仍能在那里看到你。
closing-then-noted = 注销后，你不会再收到发往 { $old } 的消息。写明你新地址的迁移说明会消失，存放在服务器上的消息和在那里设置的网关也会消失。这个地址将来可能会被别人使用。
closing-then = 注销后，你不会再收到发往 { $old } 的消息，存放在服务器上的消息和在那里设置的网关也会消失。这个地址将来可能会被别人使用。
closing-how = Rehome 不会替你注销账号。请在聊天应用中登录 { $old }，在账号设置里找到“删除账号”（不是“移除账号”，那只是从这台设备上移除）。有些服务器要在网站上操作；如果服务器停运，账号会随之注销。

closing-some-left-open = 注销 { $old } 之前，请先决定怎样处理留在那里的 { $count } 个条目：其中可能有真人。报告中有名单。
closing-some-unseen = 请暂时保留 { $old }：有 { $count } 个能在那里看到你在线状态的联系人还没有添加你的新地址，没有旧地址他们就找不到。如果过了几周还没有添加，多半就不会添加了。
