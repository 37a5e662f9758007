### 窗口的最后一页：迁移结果如何、还缺什么、接下来做什么。

done-live-here = { $account } 现在是你的新家。
done-you-live-here = 你的新家
done-today = 今天 { $time }
done-of = { $done }/{ $all }
done-stopped = 迁移已停止。
done-almost = 几乎全部迁移完成。
done-some = { $all } 人中已迁移 { $moved } 人。
done-there-nobody = 没有需要迁移的人。
done-there = { $count ->
    [1] 唯一的联系人已在你的新列表上。
   *[other] 全部 { $count } 人都已在你的新列表上。
}
done-all-answered = { $count ->
    [1] 对方已答复。
   *[other] 收到请求的 { $count } 人都已答复。
}
done-answered = { $asked } 人中已有 { $answered } 人答复；其他人可能还要几天。
done-not-answered = 还没有人答复；这可能需要几天。
done-unreachable = 有 { $count } 人暂时联系不上。
done-else-missing = 所有人都已在你的新列表上，但还有别的内容没有完成。
done-to-ask = 所有人都已在你的新列表上，还要向 { $count } 人发送请求。
done-missing = 还缺 { $count } 人。
done-continue = 什么都没有丢失，可以随时继续。
done-continue-before = 什么都没有丢失，可以随时继续，但要赶在{ $day }之前。
done-not-asked-yet = 还没有向 { $count } 人发送请求。按“继续”即可发送。
done-people-more = { $first }、{ $second }和另外 { $count } 人
done-transports-more = { $first }、{ $second }和另外 { $count } 个
done-before = { $day }之前
done-keep = 保留旧账号
done-keep-until = 在那之前请保留旧账号：还没有答复的朋友只能在那里看到你。
done-keep-weeks = 至少保留两周：还没有答复的朋友只能在那里看到你。
done-keep-over = 如果旧服务器还在运行：还没有答复的朋友只能在那里看到你。
done-remind-tomorrow = 添加到明天的日历
done-remind = 添加到日历：{ $day }
done-reminder = 还有谁没答复？请在 { $account } 关闭前查看
done-reminder-text = 打开 Rehome，选择“谁已答复”，提醒还没有答复的人。
done-reminder-text-day = 打开 Rehome，选择“谁已答复”，提醒还没有答复的人。{ $account } 将于{ $day }关闭，之后就无法再从那里提醒任何人了。
done-people = 已迁移 { $count } 人
done-people-missing = 缺 { $count } 人
done-people-too = 其中自己也换了地址的 { $count } 人
done-behind = { $count } 个：{ $domains }
done-data = 已迁移 { $count } 类
done-data-missing = 已迁移 { $count } 类，{ $missing } 类不完整
