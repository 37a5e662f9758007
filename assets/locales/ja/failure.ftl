### できなかった理由。

failure-not-found = { $via ->
    [old] 旧サーバーから { $domain } が見つかりません。
   *[new] 新サーバーから { $domain } が見つかりません。
}
failure-not-reached = { $via ->
    [old] 今は旧サーバーから { $domain } につながりません。
   *[new] 今は新サーバーから { $domain } につながりません。
}
failure-unknown-address = { $domain } に、このアドレスはもうありません。
failure-not-taken = { $what ->
    [message] { $domain } は、このアドレス宛てのメッセージを受け付けていません。
   *[request] { $domain } は、このアドレス宛てのリクエストを受け付けていません。
}
failure-not-let-through = { $what ->
    [message] { $domain } がメッセージを通しません。
   *[request] { $domain } がリクエストを通しません。
}
failure-sent-back = { $what ->
    [message] { $domain } からメッセージが送り返されました（{ $condition }）。
   *[request] { $domain } からリクエストが送り返されました（{ $condition }）。
}
failure-message-back = メッセージは相手に届きませんでした。{ $why }
failure-server-says = { $who ->
    [new] 新サーバーからの説明：「{ $text }」
    [old] 旧サーバーからの説明：「{ $text }」
   *[own] サーバーからの説明：「{ $text }」
}
failure-domain-says = { $domain } からの説明：「{ $text }」

failure-refused = { $who ->
    [new] 新サーバーに拒否されました（{ $condition }）。
    [old] 旧サーバーに拒否されました（{ $condition }）。
   *[own] サーバーに拒否されました（{ $condition }）。
}
failure-silent = { $who ->
    [new] 新サーバーから応答がありませんでした。
    [old] 旧サーバーから応答がありませんでした。
   *[own] サーバーから応答がありませんでした。
}
failure-unreadable = { $who ->
    [new] 新サーバーの応答をRehomeが読み取れません：{ $what }。
    [old] 旧サーバーの応答をRehomeが読み取れません：{ $what }。
   *[own] サーバーの応答をRehomeが読み取れません：{ $what }。
}
failure-too-slow = { $who ->
    [new] どれだけ間隔を空けても、新サーバーがこれ以上リクエストを通しません。
    [old] どれだけ間隔を空けても、旧サーバーがこれ以上リクエストを通しません。
   *[own] どれだけ間隔を空けても、サーバーがこれ以上リクエストを通しません。
}
failure-lost = 終わる前に接続が切れました。
failure-not-shown = { $who ->
    [new] 新サーバーは受け付けましたが、反映されていません。
    [old] 旧サーバーは受け付けましたが、反映されていません。
   *[own] サーバーは受け付けましたが、反映されていません。
}
failure-vanished = { $who ->
    [new] 新サーバーにもうありません。
    [old] 旧サーバーにもうありません。
   *[own] サーバーにもうありません。
}
failure-unsendable = 送信できない文字が含まれています。
failure-too-large = 大きさは { $size } ですが、サーバーが一度に受け付けるのは { $limit } までです。
failure-full = { $who ->
    [new] 新サーバーに保存できるのは{ $limit }件までです。
    [old] 旧サーバーに保存できるのは{ $limit }件までです。
   *[own] サーバーに保存できるのは{ $limit }件までです。
}
failure-taken = その場所にはすでに別のものがあるため、そのままにします。
failure-not-private = { $who ->
    [new] 新サーバーではほかの人に見えてしまうため、保存しませんでした。
    [old] 旧サーバーではほかの人に見えてしまうため、保存しませんでした。
   *[own] サーバーではほかの人に見えてしまうため、保存しませんでした。
}
failure-with-messages-only = サーバーによっては、届いているメッセージと一緒でないと受け取れません。そのメッセージはご自身で読むものなので、Rehomeは受け取りません。誰からリクエストが来ているかは、チャットアプリで見られます。
failure-unsupported = { $who ->
    [new] 新サーバーは、これに対応していません。
    [old] 旧サーバーは、これに対応していません。
   *[own] サーバーは、これに対応していません。
}
failure-in-doubt = できたかどうかわかりません。サーバーからは確かめられず、やり直すと二重になるおそれがあります。
