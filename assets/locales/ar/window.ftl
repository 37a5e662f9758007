### النافذة: عنوانها، وما يتكرر في صفحاتها.

window-title = { $page } – Rehome
window-done = تم
window-answers = الردود
window-back = رجوع
window-go-back = رجوع
window-continue = متابعة
window-finish = تم
window-try-again = إعادة المحاولة
window-copy-all = نسخ الكل
window-show-password = إظهار
window-hide-password = إخفاء
window-optional = (اختياري)
window-moved = تم النقل
window-nobody-listed = لا أحد في هذه القائمة.
window-nobody-matches = لا أحد يطابق «{ $search }».
window-no-taking-back = ما يُرسل لا يمكن استرجاعه.
