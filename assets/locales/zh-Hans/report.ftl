### 文本和网页形式的报告。

report-heading = { $title }（{ $count }）
report-not-moved = 没有迁移
report-not-done = 已在新账号，但尚未全部完成
report-to-move = 将迁移
report-still-to-move = 尚待迁移
report-to-ask = 已在新账号，尚待发送请求或通知
report-with-remark = 已迁移，有备注
report-waiting = 尚待答复
report-unreachable = 暂时联系不上
report-declined = 已拒绝
report-staying-behind = 将留在旧账号
report-left-behind = 留在旧账号
report-there = 先前已有
report-moved = 已迁移
report-moved-by-server = 由旧服务器迁移
report-moved-by-both = 由旧服务器和 Rehome 共同迁移
report-no-address = （无地址）
report-everything-else = 其他内容
report-written = { $day } { $time }（{ $zone }）
report-column-name = 名称
report-column-address = 地址
report-column-groups = 分组
report-column-answer = 答复
report-column-remarks = 备注
