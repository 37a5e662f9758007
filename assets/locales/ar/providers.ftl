### خوادم يمكن أن يكون عليها حساب، وإنشاؤه.

providers-source = من { $source }، بتاريخ { $date }. تحقّق لدى الخادم.

## أهم ما يقال عن خادم

providers-sign-up-here = التسجيل من هنا
providers-sign-up-captcha = التسجيل من هنا (رمز تحقق)
providers-sign-up-website = التسجيل من موقعه
providers-since = منذ { $year }
providers-keeps-hours = يحفظ الرسائل بضع ساعات
providers-keeps-days = { $days ->
    [zero] لا يحفظ الرسائل
    [one] يحفظ الرسائل يومًا واحدًا
    [two] يحفظ الرسائل يومين
    [few] يحفظ الرسائل { $days } أيام
    [many] يحفظ الرسائل { $days } يومًا
   *[other] يحفظ الرسائل { $days } يوم
}
providers-keeps-all = يحفظ الرسائل بلا حد
providers-files-any = ملفات بأي حجم
providers-files = ملفات حتى { $size }
providers-people-there = { $count ->
    [zero] لا أحد من جهات اتصالك هناك
    [one] شخص واحد من جهات اتصالك هناك
    [two] شخصان من جهات اتصالك هناك
    [few] { $count } أشخاص من جهات اتصالك هناك
    [many] { $count } شخصًا من جهات اتصالك هناك
   *[other] { $count } شخص من جهات اتصالك هناك
}
providers-in-your-country = في بلدك
providers-keeps-year = يحفظ الرسائل سنة
providers-runs-since = يعمل منذ { $year }
providers-here = التسجيل من هنا
providers-here-with-captcha = التسجيل من هنا، مع رمز تحقق
providers-opens-page = يفتح صفحة ويب

## الدعوات

providers-opening = يُفتح { $page }
providers-invites = الدعوة التي على { $host } خاصة بالخادم { $server }.
providers-not-xmpp = يبدأ رابط الدعوة بـ xmpp: أو، إن كان صفحة ويب، بـ https:.
providers-unencrypted = هذه الصفحة غير مشفّرة، فقد يضع أحد في الطريق دعوة أخرى مكانها. اطلب رابطًا يبدأ بـ https:.
providers-bad-address = تتعذّر قراءة العنوان الذي في هذه الدعوة.
providers-no-registration = هذا الرابط ليس لإنشاء حساب.
providers-page-certificate = { $problem } لم يفتح Rehome الصفحة { $page }.
providers-page-no-server = لم يُعثر على خادم باسم { $host }، فلا يمكن فتح الصفحة { $page }.
providers-page-unreachable = يتعذّر فتح الصفحة { $page }. أعد المحاولة لاحقًا.
providers-page-silent = لا يستجيب { $host }، فلا يمكن فتح الصفحة { $page }.
providers-page-missing = ليس على { $host } الصفحة { $page } ({ $status }). ربما استُخدمت الدعوة أو انتهت صلاحيتها: اطلب دعوة جديدة.
providers-page-elsewhere = تقود الصفحة { $page } إلى مكان آخر. افتحها في متصفح وانسخ الرابط من هناك.
providers-page-no-invitation = لا توجد دعوة في الصفحة { $page }. ربما استُخدمت أو انتهت صلاحيتها: اطلب دعوة جديدة.

## لماذا لم يُنشأ حساب

providers-not-offered = لا يمكنك إنشاء حساب على { $server } من هنا.
providers-website-may-say = قد تجد في موقعه طريقة الحصول على حساب.
providers-name-taken = هذا الاسم مستخدم بالفعل. اختر اسمًا آخر.
providers-bad-name = لا يمكن أن يكون هذا الاسم لحساب. اختر اسمًا آخر.
providers-too-fast = لا ينشئ { $server } إلا بضعة حسابات في كل مرة. انتظر بضع دقائق أو ساعة، ثم أعد المحاولة.
providers-not-allowed = لا يسمح لك { $server } بإنشاء حساب من هنا.
providers-invitation-needed = يبدو أن { $server } يشترط دعوة. إن كانت لديك دعوة فالصق رابطها.
providers-invitation-invalid = لا يقبل { $server } هذه الدعوة: ربما استُخدمت أو انتهت صلاحيتها. اطلب دعوة جديدة.
providers-captcha-wrong = هذا ليس ما في الصورة. إليك صورة أخرى.
providers-not-accepted = لا يقبل { $server } ما أدخلته.
providers-refused = لم ينشئ { $server } حسابًا ({ $condition }).
providers-says = { $sentence } يقول الخادم: { $text }
