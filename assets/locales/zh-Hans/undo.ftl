### 撤销迁移。每件事一行。

undo-nothing = 没有可撤销的内容。
undo-removed = 将从新账号移除 { $count } 个联系人。
undo-renamed = 将恢复 { $count } 个联系人原来的名称和分组。
undo-channels = 新账号将退出 { $count } 个频道。
undo-rooms = 将删除 { $count } 个重建的聊天室；如果里面还有别人或有人发过言，则不删除。
undo-withdrawn = 将撤回 { $count } 个联系人请求或许可。
undo-data-removed = { $what }：将移除。
undo-data-restored = { $what }：将恢复原来的内容。
undo-data-as-before = { $what }：将恢复原样。
undo-note-earlier = 旧账号上的迁移说明将改回 { $address }。
undo-note = 将移除旧账号上的迁移说明。
undo-data-kept = { $what }：迁移后你已修改过，所以保持不变。
undo-names-kept = { $count } 个联系人将保留你在迁移后设置的名称和分组。
undo-shared = { $count } 个联系人会保留，因为另有一次迁移也把他们迁到了这个账号。
undo-stay = { $count } 个联系人留在新账号上：在他们的列表里，服务器已用新账号取代旧账号。如果撤掉，他们就两个都没有了。如果确实想移除，请自己在新账号上操作。
undo-sent-requests = 已发出的无法撤回：发给 { $count } 个联系人的联系人请求。
undo-sent-messages = 已发出的无法撤回：发给 { $count } 个联系人的迁移消息。
undo-sent-both = 已发出的无法撤回：联系人请求（{ $asked } 个）和迁移消息（{ $told } 条）。
undo-done = 这次迁移添加和替换的内容都已撤销。
undo-not-done = 没能全部撤销，请再次运行。还剩下：
undo-failure = { $what }：{ $why }
undo-failure-note = 旧账号上的迁移说明：{ $why }
undo-not-told = 无法告知对方：新账号已撤回请求或许可。{ $why }
undo-these-not-told = 无法告知 { $people }：新账号已撤回请求或许可。{ $why }
