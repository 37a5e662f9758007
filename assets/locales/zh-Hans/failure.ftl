### 某件事为什么没有办成，以及是哪台服务器说的。

failure-not-found = { $via ->
    [old] 旧服务器找不到 { $domain }。
   *[new] 新服务器找不到 { $domain }。
}
failure-not-reached = { $via ->
    [old] 旧服务器暂时连不上 { $domain }。
   *[new] 新服务器暂时连不上 { $domain }。
}
failure-unknown-address = { $domain } 上已经没有这个地址。
failure-not-taken = { $what ->
    [message] { $domain } 不接收发给这个地址的消息。
   *[request] { $domain } 不接收发给这个地址的请求。
}
failure-not-let-through = { $what ->
    [message] { $domain } 没有放行这条消息。
   *[request] { $domain } 没有放行这个请求。
}
failure-sent-back = { $what ->
    [message] { $domain } 退回了消息（{ $condition }）。
   *[request] { $domain } 退回了请求（{ $condition }）。
}
failure-message-back = 对方没有收到你的消息。{ $why }
failure-server-says = { $who ->
    [new] 新服务器回复：{ $text }
    [old] 旧服务器回复：{ $text }
   *[own] 服务器回复：{ $text }
}
failure-domain-says = { $domain } 回复：{ $text }
failure-refused = { $who ->
    [new] 新服务器拒绝了（{ $condition }）。
    [old] 旧服务器拒绝了（{ $condition }）。
   *[own] 服务器拒绝了（{ $condition }）。
}
failure-silent = { $who ->
    [new] 新服务器没有应答。
    [old] 旧服务器没有应答。
   *[own] 服务器没有应答。
}
failure-unreadable = { $who ->
    [new] 新服务器的应答 Rehome 无法理解：{ $what }。
    [old] 旧服务器的应答 Rehome 无法理解：{ $what }。
   *[own] 服务器的应答 Rehome 无法理解：{ $what }。
}
failure-too-slow = { $who ->
    [new] 无论发送得多慢，新服务器都不再放行请求。
    [old] 无论发送得多慢，旧服务器都不再放行请求。
   *[own] 无论发送得多慢，服务器都不再放行请求。
}
failure-lost = 还没完成，连接就断开了。
failure-not-shown = { $who ->
    [new] 新服务器表示已完成，但实际看不到。
    [old] 旧服务器表示已完成，但实际看不到。
   *[own] 服务器表示已完成，但实际看不到。
}
failure-vanished = { $who ->
    [new] 新服务器上已经没有这项内容。
    [old] 旧服务器上已经没有这项内容。
   *[own] 服务器上已经没有这项内容。
}
failure-unsendable = 有些字符无法发送。
failure-too-large = 大小为 { $size }，而服务器一次最多接受 { $limit }。
failure-full = { $who ->
    [new] 新服务器最多保存 { $limit } 项。
    [old] 旧服务器最多保存 { $limit } 项。
   *[own] 服务器最多保存 { $limit } 项。
}
failure-taken = 那里现在已有别的内容，保留不动。
failure-not-private = { $who ->
    [new] 新服务器会让别人看到这项内容。
    [old] 旧服务器会让别人看到这项内容。
   *[own] 服务器会让别人看到这项内容。
}
failure-with-messages-only = 服务器可能只会把请求和等待你接收的消息一起交出，而那些消息应由你来阅读。你的聊天应用会显示谁发来了请求。
failure-unsupported = { $who ->
    [new] 新服务器不支持这项操作。
    [old] 旧服务器不支持这项操作。
   *[own] 服务器不支持这项操作。
}
failure-in-doubt = 无法确定这件事是否已完成：服务器没有说明，再试一次可能会重复执行。
