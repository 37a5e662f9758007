### ウィンドウ全体で使うタイトル、ボタン、文。

window-title = { $page } – Rehome
window-done = 完了
window-answers = 返答
window-back = 戻る
window-go-back = 戻る
window-continue = 続ける
window-finish = 完了
window-try-again = 再試行
window-copy-all = すべてコピー
window-show-password = 表示
window-hide-password = 隠す
window-optional = （任意）
window-moved = 引っ越し済み
window-nobody-listed = このリストには誰もいません。
window-nobody-matches = 「{ $search }」に一致する人はいません。
window-no-taking-back = 送ったものは取り消せません。
