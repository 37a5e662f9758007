### نموذجا الحساب القديم والحساب الجديد في النافذة.

account-your-old-account = حسابك القديم
account-old-lead = سجّل الدخول إلى حسابك القديم. يكتفي Rehome في هذه الخطوة بقراءة جهات اتصالك.
account-gone-lead = ما زال بإمكانك نقل ما حُفظ في ملف نسخة احتياطية.
account-your-new-account = حسابك الجديد
account-new-lead = الحساب الذي تُنقل إليه جهات اتصالك.
account-old-account = الحساب القديم
account-the-one-you-are-leaving = الذي ستغادره
account-new-account = الحساب الجديد
account-comes-next = في الخطوة التالية
account-not-chosen-yet = لم يُحدَّد بعد
account-not-signed-in-yet = لم يُسجَّل الدخول بعد
account-have-one = لدي حساب
account-have-one-why = تسجيل الدخول إليه
account-create-one = إنشاء حساب
account-create-one-why = على خادم من اختيارك
account-address = العنوان
account-address-hint = عنوان XMPP الخاص بك، مثل you@server.example
account-password = كلمة المرور
account-password-hint = نفسها التي يستخدمها تطبيق الدردشة لهذا الحساب
account-from-earlier = يتعذّر الوصول إلى الخادم القديم، لذلك يستخدم Rehome القائمة التي قرأها من قبل.
account-remember = حفظ كلمة المرور في حلقة المفاتيح
account-closing-day = يوم الإغلاق
account-example-of-a-day = مثل { $day }
account-why-a-closing-day = إن كنت تعرفه. عندئذ يخبرك Rehome هل يكفي الوقت.
account-in-rehearsal = { $until }، في هذه التجربة
account-advanced = خيارات متقدمة
account-already-offline = توقّف خادمي عن العمل
account-server = الخادم
account-server-example = يُعرف من العنوان
account-server-hint = فقط إن تعذّر العثور عليه من العنوان: host:5222 أو tls://host:5223
account-only-this-certificate = لا يقبل Rehome من هذا الخادم إلا الشهادة ذات هذه البصمة:
account-trust-usual-ones = العودة إلى الفحص المعتاد
account-next = التالي
account-back = رجوع
account-cancel = إلغاء
account-signing-in = جارٍ تسجيل الدخول…
account-type-the-address = اكتب عنوان الحساب.
account-type-the-password = اكتب كلمة مرور هذا الحساب.
account-type-a-host = اكتب اسم المضيف، ومعه المنفذ إن لم يكن المعتاد: host:5222
account-same-account = هذا هو حسابك القديم نفسه.
account-name-is-missing = ينقص اسمك وعلامة @: you@server.example
account-has-resource = احذف الشرطة المائلة وما بعدها، فذلك الجزء اسم جهاز.
account-no-address = هذا ليس عنوانًا. العنوان يشبه you@server.example.
account-wrong-password = العنوان أو كلمة المرور غير صحيحة. تحقّق منهما وأعد المحاولة.
account-kept-password-is-wrong = كلمة المرور المحفوظة في حلقة المفاتيح غير صحيحة. اكتب الصحيحة.
account-password-expired = انتهت صلاحية كلمة المرور هذه.
account-no-such-server = لم يُعثر على خادم باسم { $server }. تأكّد من صحة كتابته.
account-out-of-reach = يتعذّر الوصول إلى { $server } حاليًا.
account-not-online = يتعذّر البحث عن أي خادم. هل هذا الحاسوب متصل بالإنترنت؟
account-will-be-replaced = سيحفظ Rehome كلمة المرور الصحيحة مكانها في حلقة المفاتيح، إلا إذا أزلت علامة الاختيار.
account-offline = هل توقّف الخادم عن العمل؟
account-offline-why = ما زال بإمكانك نقل ما حُفظ في ملف نسخة احتياطية.
account-offline-and-known = قرأ Rehome قائمة جهات الاتصال عند بدء هذا النقل، لذلك يمكن متابعته. أما من لم يُبلَّغ بعد فلم يعد ممكنًا إبلاغه من العنوان القديم.
account-open-a-backup = فتح ملف نسخة احتياطية…
account-go-on-without = المتابعة دون الخادم القديم
account-details = التفاصيل
account-cannot-sign-in = تعذّر على Rehome تسجيل الدخول إلى { $server }
account-old-encryption = التشفير في { $server } قديم
account-use-old-encryption = استخدام التشفير القديم
account-trust = الوثوق بهذه الشهادة
account-trust-is-narrow = هذه الشهادة فقط، لهذا الخادم فقط، ولهذا النقل فقط. إن راودك شك فاسأل القائمين على الخادم.
account-trust-after-all = الوثوق بهذه الشهادة…
account-trust-by-fingerprint = لا تثق بها إلا إذا أعطاك القائمون على الخادم بصمتها.
account-choose-another = اختيار خادم آخر
account-really-trust = هل تريد الوثوق بهذه الشهادة؟
account-compare-fingerprint = قارن هذه البصمة بالتي أعطاك إياها القائمون على الخادم. إن اختلفتا فقد يتمكّن شخص آخر من قراءة كلمة مرورك ورسائلك.
account-do-not-trust = عدم الوثوق بها
account-nobody-by-name = بلا اسم
account-valid-from-to = من { $from } إلى { $to }
account-without-old-server = دون الخادم القديم
account-without-old-server-why = لا يستطيع Rehome مراسلة جهات اتصالك من عنوانك القديم. سيعرفون بانتقالك من طلب الإضافة الذي يرسله إليهم حسابك الجديد، وعلى كل منهم قبوله.
account-why-filled-in = لماذا الحقول معبّأة؟
account-why-filled-in-why = هذه تجربة، لذلك كتب Rehome حسابًا تجريبيًا بدلًا منك. اضغط «التالي»، أو غيّر كلمة المرور لترى ما يحدث حين تكون خاطئة.
account-signed-in = { $count ->
    [zero] تم تسجيل الدخول. لا توجد جهات اتصال.
    [one] تم تسجيل الدخول. في القائمة جهة اتصال واحدة.
    [two] تم تسجيل الدخول. في القائمة جهتا اتصال.
    [few] تم تسجيل الدخول. في القائمة { $count } جهات اتصال.
    [many] تم تسجيل الدخول. في القائمة { $count } جهة اتصال.
   *[other] تم تسجيل الدخول. في القائمة { $count } جهة اتصال.
}
account-forgotten = نسيت كلمة المرور؟
account-forgotten-why = كثيرًا ما يستطيع تطبيق دردشة ما زال الحساب مفتوحًا فيه أن يعرضها أو يغيّرها. وإلا فاسأل القائمين على { $server }.
account-certificate-names = صادرة باسم
account-certificate-issuer = جهة الإصدار
account-certificate-time = مدة الصلاحية
account-certificate-fingerprint = البصمة

account-file-title = ملف حسابك
account-file = الملف
account-file-hint = ملف من Rehome أو الخادم أو أداة تصدير، بامتداد .xml عادةً
account-file-no-dialog = لا يوفّر سطح المكتب هذا نافذة لاختيار الملفات. اكتب مكان الملف مع المجلدات التي هو فيها.
account-choose-file = اختيار ملف…
account-read-file = قراءة
account-reading-file = تجري قراءة الملف
account-type-the-file = اكتب اسم الملف.
account-file-empty = لا يوجد حساب في هذا الملف.
account-file-contacts = { $count ->
    [zero] لا جهات اتصال.
    [one] جهة اتصال واحدة.
    [two] جهتا اتصال.
    [few] { $count } جهات اتصال.
    [many] { $count } جهة اتصال.
   *[other] { $count } جهة اتصال.
}
account-file-left = في الملف أيضًا ما لا يمكن نقله: { $names }.
account-file-missing = يشير إلى ملفات تعذّرت قراءتها: { $names }.
account-file-which = في هذا الملف عدة حسابات. أيها حسابك؟
account-do-use-old-encryption = استخدم تشفيره القديم
