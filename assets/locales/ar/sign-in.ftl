### لماذا لا ينجح تسجيل الدخول.

sign-in-bad-domain = { $server } ليس اسم خادم.
sign-in-no-such-host = لم يُعثر على خادم باسم { $server }. تأكّد من صحة كتابته. إن كان العنوان صحيحًا فربما توقّف الخادم عن العمل.
sign-in-no-service = يقول { $server } إنه لا يقدّم خدمة XMPP.
sign-in-no-dns = يتعذّر البحث عن أسماء الخوادم. هل هذا الحاسوب متصل بالإنترنت؟
sign-in-refused = { $server } موجود، لكن لا شيء يستجيب عند { $endpoint }. ربما يكون الخادم متوقفًا حاليًا.
sign-in-unreachable = يتعذّر الوصول إلى { $server } عند { $endpoint }. أعد المحاولة لاحقًا.
sign-in-not-xmpp = ما يستجيب باسم { $server } ليس خادم XMPP.
sign-in-no-encryption = لا يتيح { $server } التشفير. لم يرسل Rehome كلمة المرور، لأن أي شخص كان سيستطيع قراءتها.
sign-in-old-encryption = التشفير في { $server } أقدم من أن يكون آمنًا، لذلك لم يرسل Rehome كلمة المرور. يستطيع القائمون عليه تفعيل TLS 1.2 أو 1.3، مع ECDHE للمفاتيح وAES-GCM أو ChaCha20 لما عداها.
sign-in-tls = تعذّر إنشاء اتصال مشفّر مع { $server } ({ $error }).
sign-in-wrong-pin = يعرض { $server } شهادة غير التي قبلتها ({ $expected }).
sign-in-stream = رفض { $server } الاتصال ({ $error }).
sign-in-no-mechanism = لا يتيح { $server } طريقة آمنة لإثبات كلمة المرور (المتاح فقط: { $offered }).
sign-in-wrong-password = العنوان أو كلمة المرور غير صحيحة للحساب { $account }. تحقّق منهما وأعد المحاولة.
sign-in-disabled = الحساب { $account } معطّل.
sign-in-expired = انتهت صلاحية كلمة مرور { $account }.
sign-in-encryption-required = يشترط { $server } نوعًا من التشفير لا يستخدمه Rehome.
sign-in-temporary = لا يستطيع { $server } التحقق من كلمات المرور حاليًا. أعد المحاولة بعد بضع دقائق.
sign-in-denied = رفض { $server } تسجيل دخول { $account }.
sign-in-unproven = لم يُثبت { $server } أنه يعرف كلمة المرور. قد يكون خادمًا آخر ينتحل اسمه.
sign-in-no-session = قبل { $server } كلمة المرور لكنه لم يفتح جلسة. ربما سُجّل الدخول من تطبيقات كثيرة.
sign-in-silent = لا يستجيب { $server }. أعد المحاولة لاحقًا.
sign-in-lost = انقطع الاتصال بالخادم { $server } أثناء تسجيل الدخول. أعد المحاولة.
sign-in-protocol = أجاب { $server } بما لا معنى له في XMPP ({ $error }).
sign-in-server-says = { $sentence } يقول الخادم: { $text }
sign-in-accept-old-encryption = إن فضّلت المخاطرة على ترك ما هناك: { $how }. عندئذ قد يستطيع كل من يمكنه التنصّت على الاتصال قراءة كلمة المرور وكل ما يُنزَّل، فلا تستخدم كلمة المرور هذه في أي مكان آخر.

## الشهادات

sign-in-certificate-expired = انتهت صلاحية شهادة { $server }.
sign-in-certificate-not-yet = لم تبدأ صلاحية شهادة { $server } بعد.
sign-in-certificate-name = لا يستطيع Rehome التأكد من أن هذا هو { $server } حقًا: شهادته باسم آخر.
sign-in-certificate-self-signed = لا يستطيع Rehome التأكد من أن هذا هو { $server } حقًا: لم يوقّع شهادته أحد سوى الخادم نفسه.
sign-in-certificate-unknown-issuer = لا يستطيع Rehome التأكد من أن هذا هو { $server } حقًا: لا يعرف هذا الحاسوب من وقّع شهادته.
sign-in-certificate-authority = شهادة { $server } تخص جهة إصدار لا خادمًا.
sign-in-certificate-old-form = شهادة { $server } بصيغة قديمة لا تذكر الغرض منها.
sign-in-certificate-short-key = المفتاح في شهادة { $server } قصير جدًا.
sign-in-certificate-unknown-key = يتعذّر هنا التحقق من المفتاح في شهادة { $server }.
sign-in-certificate-other = لا يمكن الوثوق بشهادة { $server } ({ $error }).
sign-in-password-not-sent = لم يرسل Rehome كلمة المرور.
sign-in-certificate-accept = إن كنت على يقين أن هذا خادمك، فاقبل هذه الشهادة وحدها: { $option } { $fingerprint }
sign-in-key-short = { $bits ->
    [zero] طول مفتاحه { $bits } بت فقط: من لديه مال كثير يستطيع كسره وانتحال اسم { $server }.
    [one] طول مفتاحه بت واحد فقط: من لديه مال كثير يستطيع كسره وانتحال اسم { $server }.
    [two] طول مفتاحه بتّان فقط: من لديه مال كثير يستطيع كسره وانتحال اسم { $server }.
    [few] طول مفتاحه { $bits } بتّات فقط: من لديه مال كثير يستطيع كسره وانتحال اسم { $server }.
    [many] طول مفتاحه { $bits } بتًّا فقط: من لديه مال كثير يستطيع كسره وانتحال اسم { $server }.
   *[other] طول مفتاحه { $bits } بت فقط: من لديه مال كثير يستطيع كسره وانتحال اسم { $server }.
}
sign-in-key-worthless = لا يمكن قبول هذه الشهادة، إذ لا سبيل هنا إلى معرفة هل { $server } حقًا هو من يعرضها. اطلب من القائمين على { $server } شهادة بمفتاح آخر.
sign-in-certificate-for = صادرة باسم:
sign-in-certificate-issuer = جهة الإصدار:
sign-in-certificate-valid = مدة الصلاحية:
sign-in-certificate-sha256 = SHA-256:
sign-in-certificate-days = من { $from } إلى { $until }
sign-in-certificate-no-name = (بلا اسم)

## حلقة المفاتيح

sign-in-no-keyring = لا توجد حلقة مفاتيح في سطح المكتب هذا، فلن تُحفظ كلمة مرور { $account }. النقل يعمل دون ذلك.
sign-in-keyring-locked = حلقة المفاتيح مقفلة أو غير موجودة، فلن تُحفظ كلمة مرور { $account }. النقل يعمل دون ذلك.
sign-in-keyring-refused = رفضت حلقة المفاتيح الحفظ، فلن تُحفظ كلمة مرور { $account }. النقل يعمل دون ذلك.
sign-in-password-again = { $account }: لم تُقبل كلمة المرور هذه. أعد المحاولة.
sign-in-stale-password = في حلقة المفاتيح كلمة مرور للحساب { $account }، لكن الخادم لم يعد يقبلها.
sign-in-way-around-keyring = ضع كلمة المرور الصحيحة في { $variable }، أو شغّل البرنامج في طرفية ليسألك Rehome عنها.
sign-in-offer-to-replace = كلمة المرور صحيحة. هل تريد حفظها في حلقة المفاتيح بدل القديمة للحساب { $account }؟

## بعد تسجيل الدخول

sign-in-list-refused = رفض { $server } تسليم قائمة جهات الاتصال.
sign-in-list-refused-why = رفض { $server } تسليم قائمة جهات الاتصال: { $text }.
sign-in-interrupted = انقطع الاتصال بالخادم { $server }. أعد المحاولة.
sign-in-unreadable = أجاب { $server } بما لا يستطيع Rehome قراءته ({ $error }).
sign-in-closed = أُغلقت الجلسة على { $server }.
sign-in-gave-up = انقطع الاتصال بالخادم { $server } وتعذّرت استعادته. { $why }
sign-in-not-again = انقطع الاتصال بالخادم { $server }، ولم ينجح تسجيل الدخول مرة أخرى. { $why }
sign-in-ended = أنهى { $server } الجلسة ({ $error }).
sign-in-malformed = يرسل { $server } ما لا يستطيع Rehome قراءته ({ $error }).
sign-in-excessive = يرسل { $server } أكثر مما يستطيع Rehome معالجته، لذلك أُغلق الاتصال.
sign-in-keeps-breaking = ينقطع الاتصال بالخادم { $server } مرة بعد مرة. أعد المحاولة لاحقًا.
