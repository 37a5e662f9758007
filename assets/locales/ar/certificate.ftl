### شهادة رُفضت: ما السبب، وما الذي يشهد للخادم مع ذلك.

certificate-unconfirmed = لا يستطيع Rehome التأكد من أن هذا هو { $server } حقًا
certificate-expired = انتهت صلاحية شهادة هذا الخادم
certificate-expired-on = انتهت صلاحيتها يوم { $day }، أي { $ago }. كثيرًا ما تتوقف الخوادم الموشكة على الإغلاق عن تجديد شهاداتها. لم يرسل Rehome كلمة مرورك.
certificate-expired-some-day = كثيرًا ما تتوقف الخوادم الموشكة على الإغلاق عن تجديد شهاداتها. لم يرسل Rehome كلمة مرورك.
certificate-listening = قد يكون هناك من يتنصّت على الاتصال. لم يرسل Rehome كلمة مرورك.
certificate-unusual = { $what } هذا غير معتاد في خادم يُراد له أن يبقى، وقد يكون هناك من يتنصّت على الاتصال. لم يرسل Rehome كلمة مرورك.
certificate-another = يعرض الخادم شهادة غير التي وثقت بها. لم يرسل Rehome كلمة مرورك.
certificate-fits = كل ما عدا ذلك سليم.
certificate-fits-why = صدرت الشهادة باسم { $server } من جهة يعرفها هذا الحاسوب.
certificate-not-all = هناك مشكلة أخرى.
certificate-not-all-why = كما لا يستطيع Rehome التأكد من أن الشهادة صدرت باسم { $server }.
certificate-misfit = ما الخلل؟
certificate-fault-expired = انتهت صلاحية شهادته.
certificate-fault-not-yet-valid = لم تبدأ صلاحية شهادته بعد، أو أن ساعة هذا الحاسوب خاطئة.
certificate-fault-other-name = صدرت شهادته باسم { $name } لا باسم { $server }.
certificate-fault-no-name = لم تصدر شهادته باسم { $server }.
certificate-fault-self-signed = وقّع الخادم شهادته بنفسه.
certificate-fault-unknown-issuer = لم توقّع شهادته أي جهة يثق بها هذا الحاسوب.
certificate-fault-authority = شهادته معدّة لتوقيع شهادات أخرى، لا لخادم.
certificate-fault-old-form = شهادته بصيغة قديمة لا تذكر الغرض منها.
certificate-fault-short-key = مفتاح شهادته قصير جدًا.
certificate-fault-unknown-key = يتعذّر التحقق من مفتاح شهادته.
certificate-fault-other = رُفضت شهادته ({ $error }).
certificate-ago-today = اليوم
certificate-ago-days = { $count ->
    [zero] اليوم
    [one] أمس
    [two] منذ يومين
    [few] منذ { $count } أيام
    [many] منذ { $count } يومًا
   *[other] منذ { $count } يوم
}
certificate-ago-weeks = { $count ->
    [zero] هذا الأسبوع
    [one] منذ أسبوع
    [two] منذ أسبوعين
    [few] منذ { $count } أسابيع
    [many] منذ { $count } أسبوعًا
   *[other] منذ { $count } أسبوع
}
certificate-ago-months = { $count ->
    [zero] هذا الشهر
    [one] منذ شهر
    [two] منذ شهرين
    [few] منذ { $count } أشهر
    [many] منذ { $count } شهرًا
   *[other] منذ { $count } شهر
}
certificate-ago-years = { $count ->
    [zero] هذه السنة
    [one] منذ سنة
    [two] منذ سنتين
    [few] منذ { $count } سنوات
    [many] منذ { $count } سنة
   *[other] منذ { $count } سنة
}
certificate-unknown-day = يوم غير معروف
