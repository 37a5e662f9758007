### التقرير نصًا وصفحةً.

report-heading = { $title } ({ $count })
report-not-moved = لم يُنقل
report-not-done = في الحساب الجديد، وبقي ما يلزم فعله
report-to-move = سيُنقل
report-still-to-move = لم يُنقل بعد
report-to-ask = في الحساب الجديد، ولم يُرسل الطلب أو الخبر بعد
report-with-remark = نُقل، مع ملاحظة
report-waiting = بلا رد بعد
report-unreachable = يتعذّر الوصول حاليًا
report-declined = رُفض الطلب
report-staying-behind = سيبقى في الحساب القديم
report-left-behind = بقي في الحساب القديم
report-there = موجود بالفعل
report-moved = نُقل
report-moved-by-server = نقله الخادم القديم
report-moved-by-both = نقله الخادم القديم مع Rehome
report-no-address = (بلا عنوان)
report-everything-else = كل ما عدا ذلك
report-written = { $day }، { $time } { $zone }
report-column-name = الاسم
report-column-address = العنوان
report-column-groups = المجموعات
report-column-answer = الرد
report-column-remarks = ملاحظات
