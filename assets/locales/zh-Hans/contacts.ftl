### 联系人：谁留在旧账号、出了什么问题、谁也迁移了。

contacts-count = { $count } 个联系人
contacts-reason-gateway = 这是网关：它保存着你在另一个网络的密码，需要你自己重新设置
contacts-reason-behind-gateway = 通过网关 { $gateway } 联系
contacts-reason-uncertain-terminal = Rehome 无法判断 { $gateway } 是真人还是网关；要迁移，请用 --include { $gateway }
contacts-reason-uncertain-window = Rehome 无法判断 { $gateway } 是真人还是网关；要迁移，请在列表中勾选
contacts-reason-own = 这是你自己
contacts-reason-invalid = 地址无效
contacts-reason-excluded = 你选择了不迁移
contacts-reason-blocked = 已屏蔽：会放进列表，但不发送请求，也不通知
contacts-remark-not-told = 还没有通知对方你换了地址；请再次运行
contacts-reason-blocked-since = 已屏蔽，但此前已发送过请求或通知：不会再发送任何内容
contacts-remark-unwanted = 服务器还是把这个联系人放进了新列表；不想要的话，请在那里移除
contacts-remark-name-left = 新服务器没有接受名称“{ $name }”
contacts-remark-groups-left = 新服务器没有接受分组{ $groups }
contacts-remark-label-left = 新服务器没有接受名称“{ $name }”和分组{ $groups }
contacts-quoted = “{ $name }”
contacts-remark-reminded = 已提醒一次
contacts-remark-probably-declined-terminal = 没有收到拒绝的消息，但请求已经不在了；rehome remind --contact { $contact } 可以再发一次
contacts-remark-probably-declined-window = 没有收到拒绝的消息，但请求已经不在了
contacts-left-by-server = 旧服务器没有迁移这个联系人：{ $why ->
    [gateway] 它认为这是网关
    [uncertain] 这可能是网关
    [own] 它认为这是新账号
    [invalid] 它认为地址无效
    [large] 条目超过了服务器接受的大小
    [silent] 对方的服务器没有应答
    [unsupported] 对方的服务器不支持
    [refused] 对方的服务器拒绝了
    [unconfirmed] 对方的服务器没有向新服务器确认
    [shared] 所在的分组由旧服务器管理
    [blocked] 你已屏蔽
   *[unknown] 它给出了这个版本不认识的原因
}
contacts-approval-approved = 已答复
contacts-approval-waiting = 尚未答复
contacts-approval-unreachable = 暂时联系不上
contacts-approval-to-ask = 待发送请求
contacts-approval-declined = 已拒绝
contacts-approval-probably-declined = 可能已拒绝
contacts-approval-moved-back = 可能已换回原地址
contacts-channel-planned = 频道：新账号将加入
contacts-channel-moved = 频道：新账号已加入
contacts-channel-there = 频道：新账号先前已经加入
contacts-channel-left = 频道，没有可以询问的人：请用新账号加入
contacts-channel = 频道
contacts-channel-joined = 频道，已加入
contacts-channel-due = 频道，将加入
contacts-channel-closes = 这个频道在旧服务器上，会随服务器一起关闭。
contacts-channel-not-joined = 无法加入这个频道。{ $why }
contacts-channel-not-left = 新账号无法退出这个频道。{ $why }
contacts-channel-still-shown = 服务器表示已完成，但这个频道仍在列表上。
contacts-moved-too = 你有 { $count } 个联系人也换了地址：Rehome 会使用新地址。
contacts-moved-too-old = 你有 { $count } 个联系人也换了地址：按你的选择，Rehome 会使用原地址。
contacts-moved-too-some = { $count ->
    [1] 你有 1 个联系人也换了地址。
   *[other] 你有 { $count } 个联系人也换了地址：Rehome 会使用新地址，其中 { $kept } 个除外。
}
contacts-looking-for-moves = 正在检查有没有联系人也换了地址
contacts-has-moved = 已换到新地址 { $new }
contacts-keeps-address = 已换到新地址 { $new }；按你的选择，Rehome 使用原地址
contacts-moved-since = { $old } 已换到新地址 { $new }。
contacts-statement-withdrawn = 对方的旧账号不再声明已迁移；此前做过的更改已保留
contacts-statement-withdrawn-terminal = 对方的旧账号不再声明已迁移，对方可能又回去了；此前做过的更改已保留；rehome move --keep-address { $contact } 会重新使用原地址
contacts-statement-withdrawn-kept = 对方的旧账号不再声明已迁移
contacts-statement-itself = 对方的账号声明已迁移到自己的地址；Rehome 没有理会
contacts-statement-loop = 对方的账号声明已迁移，但地址绕了一圈又回到原处；Rehome 没有理会
contacts-statement-you = 对方的账号声明已迁移到你的地址；Rehome 没有理会
contacts-statement-no-address = 对方的账号声明已迁移，但没有写新地址
contacts-statement-gateway = 对方的账号声明已迁移到服务器或网关；Rehome 没有理会
contacts-claim-known = { $who } 请求添加你的新账号。这是 { $old } 的新地址，对方以前看不到你旧账号的在线状态。
contacts-claim-unchecked = { $who } 请求添加你的新账号，自称是换了地址的 { $old }。Rehome 无法核实。
contacts-claim-known-nameless = { $who } 请求添加你的新账号。这是你一个联系人的新地址，对方以前看不到你旧账号的在线状态。
contacts-claim-stranger = { $who } 请求添加你的新账号，但不在你旧的联系人列表上。
contacts-claim-decide = Rehome 无法核实对方是谁。请先通过别的方式问问本人。
contacts-claim-accept-terminal = Rehome 不会仅凭对方自称就接受。如果你知道对方是谁：rehome status … --accept { $who }；把 --accept 换成 --hide，对方不会收到任何消息，也不会再显示。
contacts-claim-accept-window = Rehome 不会仅凭对方自称就接受。如果你知道对方是谁，请在“答复情况”页面或聊天应用中接受。

contacts-claim-contradicted = { $who } 请求添加你的新账号，自称是换了地址的 { $old }。但 { $old } 声明已迁移到 { $named }，所以这很可能不是本人。
contacts-claim-contact = { $who } 请求添加你的新账号。这是你的联系人，对方以前看不到你旧账号的在线状态。
