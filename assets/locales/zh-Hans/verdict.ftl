### 迁移的结果：每份报告开头的句子。

verdict-nothing-to-move = 没有可以迁移到 { $address } 的内容。
verdict-nothing-moved = 没有需要迁移到 { $address } 的内容。
verdict-planned-all-there = { $count ->
    [1] 这次迁移的唯一联系人已在 { $address } 上。
   *[other] 这次迁移的 { $count } 个联系人都已在 { $address } 上。
}
verdict-planned = { $count } 个联系人将迁移到 { $address }。
verdict-planned-some-there = { $count } 个联系人将迁移到 { $address }；{ $there } 个已经在那里。
verdict-all-there = { $count ->
    [1] 这次迁移的唯一联系人已在 { $address } 上。
   *[other] 这次迁移的 { $count } 个联系人都已在 { $address } 上。
}
verdict-some-there = { $all } 个联系人中，有 { $count } 个已在 { $address } 上。
verdict-figures = { $figures }。
verdict-asked = 已向 { $count } 人发送请求
verdict-answered = { $count } 人已答复
verdict-answered-no = { $count ->
    [1] { $count } 人已答复（拒绝）
   *[other] { $count } 人已答复（其中 { $no } 人拒绝）
}
verdict-waiting = { $count } 人还没有答复
verdict-probably-no = { $count } 人可能拒绝了
verdict-to-ask = 还要向 { $count } 人发送请求
verdict-unreachable = { $count } 人暂时联系不上
verdict-on-new-account = { $all } 个联系人中有 { $count } 个已在新账号上
verdict-missing = 还缺 { $count } 个；再次运行即可继续。
verdict-unfinished = 其中 { $count } 个还有事情没有完成。
verdict-data-missing = 以下内容还不完整：{ $kinds }。
verdict-run-again = 再次运行即可继续。
verdict-remarks = 其中 { $count } 个有备注，见下文。
verdict-note-gone = 别人已无法在 { $old } 上看到你的新地址，因为迁移说明不在了。
verdict-unwanted = 其中 { $count } 个仍被服务器放进了新列表。
verdict-refused-requests = 已拒绝 { $count } 个把其他账号迁移到这里的请求，因为不是你发起的。
verdict-left-gateways = { $tense ->
    [planned] { $count } 个将留在旧账号，因为属于网关：{ $gateways }。
   *[done] { $count } 个留在了旧账号，因为属于网关：{ $gateways }。
}
verdict-left-uncertain = { $tense ->
    [planned] { $count } 个将留在旧账号，因为 Rehome 无法判断以下是真人还是网关：{ $domains }。
   *[done] { $count } 个留在了旧账号，因为 Rehome 无法判断以下是真人还是网关：{ $domains }。
}
verdict-left-otherwise = { $tense ->
    [planned] { $count } 个将留在旧账号：{ $reason }。
   *[done] { $count } 个留在了旧账号：{ $reason }。
}
