### 整个窗口共用的标题、按钮和句子。

window-title = { $page } – Rehome
window-done = 完成
window-answers = 答复
window-back = 返回
window-go-back = 返回
window-continue = 继续
window-finish = 完成
window-try-again = 重试
window-copy-all = 全部复制
window-show-password = 显示
window-hide-password = 隐藏
window-optional = （可选）
window-moved = 已迁移
window-nobody-listed = 这个列表上没有人。
window-nobody-matches = 没有与“{ $search }”匹配的人。
window-no-taking-back = 发出的内容无法撤回。
