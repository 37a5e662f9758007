### 即将关闭的服务器上的群聊（聊天室）。

rooms-named = “{ $name }”聊天室 { $address }
rooms-unnamed = 聊天室 { $address }
rooms-closes = { $room } 会随旧服务器一起关闭。
rooms-closes-with-members = { $room } 会随旧服务器一起关闭，成员名单上有 { $count } 人。
rooms-not-yours = 你不是所有者，聊天室也没有公开谁是所有者。你的书签会迁移，但服务器关闭后就打不开了。
rooms-of-others = 你不是所有者。以下所有者可以重建它：{ $owners }。你的书签会迁移，但服务器关闭后就打不开了。
rooms-silent = 聊天室没有应答，所以 Rehome 无法判断谁是所有者。
rooms-yours = 你是所有者。
rooms-yours-if-chosen = 你是所有者。如果你愿意，Rehome 可以把它重建为 { $to }。
rooms-yours-taken = 你是所有者。Rehome 无法把它重建为 { $to }，因为已有同名的聊天室；请换一个地址。
rooms-no-place = 你是所有者，但新服务器不提供聊天室。
rooms-unreadable = 你是所有者，但 Rehome 无法读取重建所需的内容。
rooms-by-other-owner = 另一位所有者已把它重建为 { $to }，你的书签会指向那里。
rooms-planned = 你是所有者，聊天室将重建为 { $to }。
rooms-rebuilt = 已重建为 { $to }，并邀请了 { $count } 人。
rooms-not-rebuilt = 你是所有者，但聊天室没有完整地重建为 { $to }。
rooms-failed-look = Rehome 没能在旧聊天室里查明是否已有其他所有者重建了它。{ $why }
rooms-failed-create = 无法创建新聊天室。{ $why }
rooms-failed-admit = 没能让所有人加入新聊天室。{ $why }
rooms-failed-configure = 无法把新聊天室设置得与旧的一样。{ $why }
rooms-failed-adorn = 无法把旧聊天室的主题和图片带到新聊天室。{ $why }
rooms-failed-announce = 无法在旧聊天室里通知大家。{ $why }
rooms-failed-invite = 没能邀请所有人。{ $why }
rooms-not-private = 新服务器会让其他人进来，所以新聊天室只对你自己开放。
rooms-old-account-away = 连不上旧账号。
rooms-settings-left = 新服务器不认识这些设置：{ $settings }。
rooms-picture-left = 新服务器不保存聊天室的图片。
rooms-subject-left = 没能带上聊天室的主题。
rooms-unmoved = 新聊天室里这些成员用的是旧地址，因为 Rehome 不知道他们的新地址：{ $people }。
rooms-not-reached = { $people } 没有收到邀请。
rooms-occupied = 没有删除 { $to }，因为里面还有别人。
rooms-spoken = 没有删除 { $to }，因为有人在里面发过言。
rooms-not-removed = 无法删除 { $to }。{ $why }
rooms-news = 本聊天室已迁移到 { $room }。旧聊天室会随服务器一起关闭。

rooms-refused-create = 新服务器不允许你创建 { $to }。换一个地址也许可以。{ $why }
rooms-failed-subject = 无法在旧聊天室的主题中写明迁移到了哪里。{ $why }
rooms-old-is-closed = 保留 { $to }，因为旧聊天室已关闭。
rooms-will-be-destroyed = { $room } 将永久关闭。里面的人和以后进来的人都会被引导到 { $to }。
rooms-will-be-silenced = { $room } 将只允许成员进入，主题会写明已迁移到 { $to }。Rehome 不会删除它，因为那样一来，这台服务器会让任何人使用它的名称。
rooms-closed-for-good = 此操作无法撤销。
rooms-close-question = { $count ->
    [1] 关闭这个聊天室？
   *[other] 关闭这 { $count } 个聊天室？
}
rooms-none-to-close = 没有可以关闭的聊天室。新聊天室建好、成员到齐之后，才能关闭旧聊天室。
rooms-not-yet = 这些聊天室无法关闭，因为新聊天室还没有建好，或它们已经关闭：{ $rooms }。
rooms-destroyed = 旧聊天室已关闭，去那里的人都会被引导到 { $to }。
rooms-silenced = 旧聊天室只允许成员进入，主题写明已迁移到 { $to }。
rooms-not-closed = 无法关闭旧聊天室。{ $why }
