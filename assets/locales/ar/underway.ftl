### صفحة النافذة أثناء النقل.

underway-left-moment = بقي أقل من دقيقة
underway-left-minutes = { $count ->
    [zero] بقي أقل من دقيقة
    [one] بقي نحو دقيقة واحدة
    [two] بقي نحو دقيقتين
    [few] بقي نحو { $count } دقائق
    [many] بقي نحو { $count } دقيقة
   *[other] بقي نحو { $count } دقيقة
}
underway-left-hours = { $half ->
    [yes] { $count ->
        [zero] بقي نحو نصف ساعة
        [one] بقي نحو ساعة ونصف
        [two] بقي نحو ساعتين ونصف
        [few] بقي نحو { $count } ساعات ونصف
        [many] بقي نحو { $count } ساعة ونصف
       *[other] بقي نحو { $count } ساعة ونصف
    }
   *[no] { $count ->
        [zero] بقي أقل من ساعة
        [one] بقي نحو ساعة واحدة
        [two] بقي نحو ساعتين
        [few] بقي نحو { $count } ساعات
        [many] بقي نحو { $count } ساعة
       *[other] بقي نحو { $count } ساعة
    }
 }

underway-lets-through = { $count ->
    [zero] يسمح { $server } بمرور أقل من طلب في الدقيقة.
    [one] يسمح { $server } بمرور نحو طلب واحد في الدقيقة.
    [two] يسمح { $server } بمرور نحو طلبين في الدقيقة.
    [few] يسمح { $server } بمرور نحو { $count } طلبات في الدقيقة.
    [many] يسمح { $server } بمرور نحو { $count } طلبًا في الدقيقة.
   *[other] يسمح { $server } بمرور نحو { $count } طلب في الدقيقة.
}
underway-lets-through-few = لا يسمح { $server } إلا بمرور بضعة طلبات في الساعة.
underway-well-before = ويُتوقع الانتهاء من إرسال الطلبات قبل يوم { $day } بوقت كافٍ.
underway-before = ويُتوقع الانتهاء من إرسال الطلبات قبل يوم { $day }.
underway-too-long = يُغلق الخادم القديم يوم { $day }: اترك Rehome مفتوحًا.
underway-today = يُغلق الخادم القديم اليوم: اترك Rehome مفتوحًا.

## من تعذّر الوصول إليهم

underway-not-reached = { $count ->
    [zero] تم الوصول إلى الجميع
    [one] تعذّر الوصول إلى شخص واحد
    [two] تعذّر الوصول إلى شخصين
    [few] تعذّر الوصول إلى { $count } أشخاص
    [many] تعذّر الوصول إلى { $count } شخصًا
   *[other] تعذّر الوصول إلى { $count } شخص
}
underway-no-message = لم تصل رسالتك.
underway-server-not-found = لم يُعثر على خادم هذا الشخص.
underway-server-silent = خادم هذا الشخص لا يستجيب.
underway-no-account = لم يعد هذا الحساب موجودًا.
underway-not-copied = لم يُضف خادمك الجديد هذا الشخص إلى قائمتك.
underway-not-removed = ما زال العنوان السابق في قائمتك، ويمكنك إزالته من هناك.
underway-not-asked = لم يصل طلب الإضافة.
underway-uninvited = وصل من { $who } طلب إضافة إلى { $new }، وصاحبه ليس ضمن هذا النقل. يمكنك الرد من تطبيق الدردشة.

## ما يبقى كما هو عند الإيقاف

underway-stop-nobody = لا حاجة إلى إرسال طلب إلى أحد. وما في قائمتك الجديدة يبقى فيها.
underway-stop-everybody = أُرسلت الطلبات إلى الجميع، وتبقى كما هي.
underway-stop-none = لم يُرسل طلب إلى أحد بعد. وإلى أن تتابع ليس لدى جهات اتصالك إلا عنوانك القديم.
underway-stop = { $all ->
    [zero] أُرسل الطلب إلى { $asked } من أصل { $all } شخص، ويبقى كما هو. أما من بقي ({ $left }) فليس لديه إلا عنوانك القديم إلى أن تتابع.
    [one] أُرسل الطلب إلى { $asked } من أصل شخص واحد، ويبقى كما هو. أما من بقي ({ $left }) فليس لديه إلا عنوانك القديم إلى أن تتابع.
    [two] أُرسل الطلب إلى { $asked } من أصل شخصين، ويبقى كما هو. أما من بقي ({ $left }) فليس لديه إلا عنوانك القديم إلى أن تتابع.
    [few] أُرسل الطلب إلى { $asked } من أصل { $all } أشخاص، ويبقى كما هو. أما من بقي ({ $left }) فليس لديه إلا عنوانك القديم إلى أن تتابع.
    [many] أُرسل الطلب إلى { $asked } من أصل { $all } شخصًا، ويبقى كما هو. أما من بقي ({ $left }) فليس لديه إلا عنوانك القديم إلى أن تتابع.
   *[other] أُرسل الطلب إلى { $asked } من أصل { $all } شخص، ويبقى كما هو. أما من بقي ({ $left }) فليس لديه إلا عنوانك القديم إلى أن تتابع.
}
underway-continue = يمكنك المتابعة في أي وقت. وللاستراحة يكفي «إيقاف مؤقت».
underway-continue-before = يمكنك المتابعة في أي وقت قبل يوم { $day }. وللاستراحة يكفي «إيقاف مؤقت».
underway-asked = أُرسل الطلب إلى { $done } من { $all }
underway-copied = نُسخ { $done } من { $all }

underway-tries-again = بعد انتهاء النقل، اضغط «متابعة» لإعادة المحاولة.
underway-moving = النقل
underway-paused = متوقف مؤقتًا
underway-paused-why = لا يُرسل شيء إلى أن تتابع.
underway-stopping = يتوقف…
underway-stopping-why = يُنهي Rehome ما يعمل عليه الآن.
underway-waiting = في انتظار { $server }
underway-waiting-why = يعيد Rehome المحاولة تلقائيًا.
underway-reading = تجري قراءة الحسابين
underway-reading-why = لا يُرسل شيء في هذه الخطوة.
underway-announcing = يُعلَن الانتقال في حسابك القديم
underway-announcing-why = تطبيقات الدردشة التي تدعم ذلك تقبل عنوانك الجديد تلقائيًا.
underway-by-server = ينقل خادمك القديم جهات اتصالك
underway-by-server-why = الخادمان يعملان. وقد يستغرق ذلك بعض الوقت.
underway-data = يُنقل ملفك الشخصي وغرفك
underway-data-why = ما هو موجود في الحسابين يبقى كما اخترت.
underway-copying = تُنسخ قائمتك
underway-copying-why = لا يلاحظ أحد هذا الجزء.
underway-asking = إرسال طلبات الإضافة
underway-asking-why = يصل جهات اتصالك طلب إضافة من عنوانك الجديد.
underway-checking = التحقق من وصول كل شيء
underway-checking-why = يقرأ Rehome حسابك الجديد مرة أخرى.
underway-answers = في انتظار أول الردود
underway-answers-why = بعض تطبيقات الدردشة تردّ تلقائيًا.
underway-title-close = إغلاق؟
underway-title-stop = إيقاف؟
underway-title-stopping = يتوقف
underway-lane-listed = في القائمة
underway-lane-asked = الطلبات
underway-lane-answered = الردود
underway-did-listed = في قائمتك الجديدة
underway-did-asked = أُرسل الطلب
underway-did-told = وصلت رسالتك
underway-did-answer = وصل الرد
underway-did-decline = وصل الرفض
underway-did-move = بعنوان جديد أيضًا، وإليه يُرسل الطلب
underway-did-fail = تعذّر الوصول
underway-no-problems = لا مشكلات حتى الآن
underway-show = عرضهم
underway-hide = إخفاؤهم
underway-more = { $count ->
    [zero] التقرير يذكرهم جميعًا
    [one] وشخص آخر؛ التقرير يذكرهم جميعًا
    [two] وشخصان آخران؛ التقرير يذكرهم جميعًا
    [few] و{ $count } آخرون؛ التقرير يذكرهم جميعًا
    [many] و{ $count } آخرون؛ التقرير يذكرهم جميعًا
   *[other] و{ $count } آخرون؛ التقرير يذكرهم جميعًا
}
underway-go-on-without = المتابعة دونه
underway-wait = انتظاره
underway-pause = إيقاف مؤقت
underway-stop-button = إيقاف…
underway-stop-question = هل تريد إيقاف النقل؟
underway-stop-now = إيقاف
underway-keep-moving = مواصلة النقل
underway-close-question = هل تريد إغلاق Rehome؟
underway-close-why = ما نُقل حتى الآن يبقى منقولًا. ويتابع Rehome الباقي عند فتحه في المرة القادمة.
underway-stop-and-close = إيقاف وإغلاق
underway-may-close = يمكنك إغلاق Rehome، وسيتابع عند فتحه في المرة القادمة.
underway-may-close-short = يمكنك إغلاق Rehome؛ سيتابع في المرة القادمة.
underway-others-move-on = يستمر نقل الباقين. يمكنك إغلاق Rehome، وسيتابع عند فتحه في المرة القادمة.
underway-awake = عملية نقل جارية
underway-over = انتهى النقل
