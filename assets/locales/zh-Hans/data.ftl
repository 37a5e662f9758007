### 联系人以外的内容：个人资料、头像、聊天室、备注、屏蔽名单……

data-kind-profile = 个人资料
data-kind-picture = 头像
data-kind-nickname = 昵称
data-kind-rooms = 聊天室书签
data-kind-private = 备注和应用设置
data-kind-published = 其他公开发布的内容
data-kind-blocked = 屏蔽的地址
data-kind-room-rights = 聊天室权限
data-kind-hosted-rooms = 你在旧服务器上的聊天室
data-kind-pending-requests = 未答复的联系人请求
data-kind-statement = 旧账号上的迁移说明
data-count-rooms = { $count ->
    [1] 聊天室书签
   *[other] 聊天室书签（{ $count } 个）
}
data-count-private = { $count ->
    [1] 备注和应用设置
   *[other] 备注和应用设置（{ $count } 项）
}
data-count-published = { $count ->
    [1] 其他公开发布的内容
   *[other] 其他公开发布的内容（{ $count } 项）
}
data-count-blocked = { $count ->
    [1] 屏蔽的地址
   *[other] 屏蔽的地址（{ $count } 个）
}
data-count-room-rights = { $count ->
    [1] 聊天室权限
   *[other] 聊天室权限（{ $count } 项）
}
data-count-hosted-rooms = { $count ->
    [1] 你在旧服务器上的聊天室
   *[other] 你在旧服务器上的聊天室（{ $count } 个）
}
data-count-pending-requests = { $count ->
    [1] 未答复的联系人请求
   *[other] 未答复的联系人请求（{ $count } 个）
}
data-bookmarked-rooms = { $count } 个聊天室书签
data-none = { $what }：旧账号上没有。
data-unusable = { $what }：旧账号上没有可以迁移的内容。
data-left = { $what }：留在旧账号。
data-not-looked-for = 未答复的联系人请求：没有检查（请使用 --look-for-requests）。
data-not-looked-for-window = 未答复的联系人请求：没有检查。
data-unsupported = { $what }：新服务器没有地方存放。
data-requests-left = { $what }：留在旧账号，等你答复。
data-requests-planned = { $what }：新账号将向他们发送请求。
data-requests-moved = { $what }：新账号已向他们发送请求。
data-requests-there = { $what }：已在新的联系人列表上。
data-left-out = { $what }：不迁移。
data-kept = { $what }：保留新账号原有的内容。
data-moved-but-kept = { $what }：已迁移；新账号原有的保留不变。
data-there = { $what }：新账号上已有。
data-planned = { $what }：将迁移。
data-moved = { $what }：已迁移。
data-partly = { $what }：只迁移了一部分。
data-failed = { $what }：没有迁移。
data-private-unlisted = 服务器不会列出这些内容，所以 Rehome 只能找到以它认识的名称存放的部分。
data-old-account = 旧账号：{ $value }
data-new-account = 新账号：{ $value }
data-asker = { $who }：“{ $text }”
data-asker-left = { $who }（留在旧账号）
data-note-unsupported = 旧服务器无法存放写明新地址的迁移说明：联系人只能从收到的请求或消息得知，他们的应用也无法验证新地址是你的。
data-note-planned = 将在旧账号上发布迁移说明，写明你的新地址。
data-note-moved = 已在旧账号上发布迁移说明，写明你的新地址。
data-note-there = 旧账号上原本就有迁移说明，写明你的新地址。
data-note-gone = 旧账号上写明你新地址的迁移说明已经不在了。再次执行迁移就会重新发布。
data-note-left = 没有在旧账号上发布迁移说明。
data-note-failed = 无法在旧账号上发布迁移说明。
data-will-be-smaller = { $why }头像会被缩小。
data-is-smaller = 头像已缩小，因为新服务器限制大小。
data-lost-fields = 新服务器不保存这些栏目：{ $fields }。
data-web-pages-left = 新服务器只保存聊天室书签，另外 { $count } 个网页书签无法迁移。
data-fields-left-out = 旧账号有两份个人资料，新服务器只保存一份；这些栏目只在另一份里：{ $fields }。
data-some-missing = 缺少 { $count } 项。{ $why }
data-of-them = 其中 { $count } 项：{ $why }
data-old-unreadable = 无法读取旧账号：{ $why }
data-new-unreadable = 无法读取新账号：{ $why }
data-not-taken = 新服务器不接受以下内容。{ $items }
data-item-why = { $item }：{ $why }
data-bad-addresses = 地址无效，因此没有迁移：{ $names }。
data-no-rooms = 不是聊天室的地址，因此没有迁移：{ $names }。
data-unused-lists = 没有在用的隐私列表留在旧账号：{ $names }。
data-namespace-taken = 新服务器在每个命名空间只保存一项内容，而那里已经有你的一项，所以这些留在旧账号：{ $names }。
data-not-moved = 没有迁移：{ $names }。
data-more = 另外 { $count } 项
data-no-address = 有一个条目没有地址，没有迁移。
data-twice-nick = { $room } 在列表上出现两次。第二个条目里的昵称 { $nick } 没有迁移。
data-twice-password = { $room } 在列表上出现两次。第二个条目里不同的密码没有迁移。
data-twice-both = { $room } 在列表上出现两次。第二个条目里的昵称 { $nick } 和不同的密码没有迁移。
data-picture-elsewhere = 头像只是一个链接，Rehome 不会从那里下载：{ $address }
data-picture-damaged = 头像已损坏，无法读取。
data-picture-none = 那里存放的不是图片。
data-picture-missing = 账号声明有头像，但实际没有。
data-partly-denied = { $who } 原来只被部分屏蔽。屏蔽名单做不到这一点，所以没有屏蔽。
data-partly-denied-many = 有一条规则只对许多人做部分屏蔽，屏蔽名单做不到，所以留在旧账号。
data-denied-with-exceptions = { $domain } 原来被屏蔽但有例外，而屏蔽名单不支持例外：那里已屏蔽的联系人会逐个屏蔽，其他人不屏蔽。
data-strangers-denied = 原来屏蔽了所有非联系人，屏蔽名单做不到这一点。
data-published-markers = 你在对话中读到哪里的标记留在旧账号，因为它依赖旧服务器上的消息存档。
data-published-keys = 你的 OpenPGP 公钥留在旧账号，因为它们属于旧地址。聊天应用会为新地址另行发布公钥。
data-published-blog = 你的博客留在旧账号：如果放到新账号，每篇文章都会作为新动态发给联系人。
data-published-stickers = 你的贴纸包留在旧账号，因为它们只是链接，有些还指向旧服务器。请在聊天应用里重新添加。
data-published-subscriptions = 你关注的博客和频道列表留在旧账号，因为它们只认得你的旧地址。请用新账号重新关注。
data-published-moment = 应用临时显示的内容（如心情、正在听的音乐）留在旧账号。
data-published-unknown = 以 Rehome 不认识的名称发布，留在旧账号：{ $names }。
data-doubtful-terminal = 以下是整台服务器（新账号所在的服务器，或有你联系人的服务器），除非你选择屏蔽（例如 --include { $first }），否则不会屏蔽：{ $names }。在此之前，不会向那里的联系人发送请求，也不会通知他们（--include 加某人的地址，则会向此人发送请求）。
data-doubtful-window = 以下是整台服务器（新账号所在的服务器，或有你联系人的服务器），除非你勾选，否则不会屏蔽：{ $names }。在此之前，不会向那里的联系人发送请求，也不会通知他们。
data-not-saved = { $what }：无法读取，文件中可能缺少这部分。{ $why }
data-partly-saved = { $what }：文件中的内容不完整。{ $flaws }
data-entry-not-saved = 联系人列表中有一个条目没有存入文件，因为无法识别地址：“{ $address }”。
data-entry-not-saved-named = 联系人列表中有一个条目没有存入文件，因为无法识别地址：“{ $address }”（{ $name }）。
data-field-full-name = 全名
data-field-first-name = 名
data-field-last-name = 姓
data-field-middle-name = 中间名
data-field-nickname = 昵称
data-field-birthday = 生日
data-field-email = 电子邮件
data-field-telephone = 电话
data-field-url = 网站
data-field-street = 街道
data-field-town = 城市
data-field-postal-code = 邮政编码
data-field-region = 省/地区
data-field-country = 国家/地区
data-field-organisation = 单位
data-field-title = 职务
data-field-role = 职责
data-field-about = 简介
data-field-chat-address = 聊天地址
data-field-value = { $field }：{ $value }
data-private-roster-notes = 联系人备注
data-private-metacontacts = 哪些地址属于同一个人
data-private-delimiter = 多级分组名称的分隔符
data-private-settings = 设置
data-private-gajim = Gajim 的设置
data-private-exodus = Exodus 的设置
data-item-key-backup = OpenPGP 密钥的加密备份
data-item-read = 你在 { $room } 读到哪里
data-picture = { $format }，{ $size }
data-picture-by-link = 指向图片的链接
data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB

data-kind-archive-preferences = 消息存档设置
data-count-archive-preferences = { $count ->
    [1] 消息存档设置
   *[other] 消息存档设置（{ $count } 项）
}
data-will-archive = { $policy ->
    [never] 与旧账号一样，新账号不会在服务器上保存消息，这些设置中列出的人除外。
    [roster] 与旧账号一样，新账号只会在服务器上保存与联系人的消息，这些设置中列出的人除外。
   *[always] 与旧账号一样，新账号会在服务器上保存所有消息，这些设置中列出的人除外。
}
data-item-everybody-else = 其他所有人
data-archived-always = 保存消息
data-archived-roster = 只保存与联系人的消息
data-archived-never = 不保存消息
