### الرحلة كلها بالأسئلة في الطرفية، حيث لا توجد نافذة.

guide-welcome = هل سيُغلق خادم XMPP (Jabber) الذي عليه حسابك؟ ينقل Rehome جهات اتصالك إلى حساب على خادم آخر.
guide-what-moves = ما يُنقل: جهات الاتصال بأسمائها ومجموعاتها، ومن يرى حالة من، وملفك الشخصي وصورتك، والغرف، والعناوين المحظورة.
guide-what-stays = ما لا يُنقل: الجسور (عليك إعدادها من جديد بنفسك)، والرسائل، ومفاتيح التشفير.
guide-nothing-yet = لا يتغير شيء قبل أن ترى القائمة كلها وتجيب بنعم. اكتب ? عند أي سؤال لتحصل على شرح. ويمكنك التوقف في أي وقت بالضغط على Ctrl-C.
guide-go-on = للمتابعة شغّل rehome من جديد.
guide-no-answer = لم تصل إجابة. لم يتغير شيء.

## الاختيار بالأرقام

guide-what-next = ماذا تريد أن تفعل؟ [1]
guide-what-next-explained = اكتب الرقم الذي أمام ما تريده واضغط Enter. الضغط على Enter وحده يختار الأول.
guide-a-number = اكتب رقمًا من 1 إلى { $most }.

guide-do-move = نقل حساب
guide-do-practise = التجربة أولًا بحسابات تجريبية؛ لا يغادر شيء هذا الحاسوب
guide-do-leave = خروج
guide-do-again = إعادة المحاولة
guide-do-other-address = كتابة عنوان آخر
guide-do-other-host = تحديد المضيف الذي يُتصل به
guide-do-file = استخدام ملف نسخة احتياطية بدل الخادم القديم
guide-do-without = المتابعة بما قُرئ عند بدء النقل
guide-do-show = عرض الجميع وكل شيء
guide-do-leave-out = استبعاد شخص، أو نقل شخص كان سيبقى
guide-do-message = تغيير الرسالة
guide-do-look-for-requests = البحث عن طلبات إضافة لم تردّ عليها (يظهر حسابك القديم متصلًا للحظة)
guide-do-start = بدء النقل
guide-do-finish = متابعة النقل
guide-do-wait = انتظار الردود هنا
guide-do-remind = تذكير من لم يردّ
guide-do-save = حفظ التقرير في ملف
guide-do-take-back = التراجع عن النقل
guide-do-close = كيف أغلق الحساب القديم؟
guide-do-go-on-with = متابعة النقل من { $from } إلى { $to }. { $state }
guide-do-look-after = معرفة من ردّ منذ انتقالك من { $from } إلى { $to }. { $state }

## الحسابان

guide-old-address = عنوانك القديم:
guide-old-address-explained = عنوان الحساب الذي ستغادره، مثل you@server.example. يكتفي Rehome بقراءته في الوقت الحالي. إن لم يعد خادمه موجودًا وكان لديك ملف نسخة احتياطية، فاكتب اسم الملف بدلًا منه.
guide-new-address = عنوانك الجديد:
guide-new-address-explained = عنوان الحساب الذي ستنتقل إليه، مثل you@server.example.
guide-address-empty = اكتب عنوانًا، مثل you@server.example.
guide-address-incomplete = ينقص شيء: العنوان يشبه you@server.example.
guide-address-resource = احذف الشرطة المائلة وما بعدها.
guide-address-invalid = هذا ليس عنوان XMPP. العنوان يشبه you@server.example.
guide-same-account = هذا عنوانك القديم. اكتب العنوان الجديد.
guide-file = اسم ملف النسخة الاحتياطية:
guide-file-explained = ملف فيه حسابك (XEP-0227): ملف حفظه Rehome، أو تصدير من القائمين على خادمك.
guide-whose = عنوانك في هذا الملف (Enter وحده لاختيار ملف آخر):
guide-whose-explained = قد تكون في الملف عدة حسابات. اكتب عنوان حسابك أنت.
guide-from-file = يُقرأ { $account } من { $file }.
guide-host = المضيف الذي يُتصل به (HOST أو HOST:PORT أو tls://HOST:PORT):
guide-host-explained = عند إغلاق خادم قد يختفي اسمه قبل أن يتوقف الجهاز نفسه. يستطيع القائمون عليه إخبارك بمكانه، مثل xmpp1.hoster.example أو 192.0.2.7:5222.
guide-signing-in = جارٍ تسجيل الدخول إلى { $server }.
guide-password = كلمة مرور { $address }:
guide-password-again = كلمة مرور { $address } (Enter وحده لكتابة عنوان آخر):
guide-wrong-password = العنوان أو كلمة المرور غير صحيحة. تحقّق منهما وأعد المحاولة.
guide-trust = هل تريد الوثوق بهذه الشهادة؟
guide-trust-explained = كثيرًا ما تترك الخوادم الموشكة على الإغلاق صلاحية شهاداتها تنتهي. إن كنت على يقين أن هذا هو { $server } فيمكنك الوثوق بهذه الشهادة وحدها. وإلا فقد يكون هناك من يتنصّت على الاتصال: اسأل القائمين على { $server } هل البصمة لهم.
guide-old-encryption = هل تريد تسجيل الدخول مع ذلك؟
guide-old-encryption-explained = قد يستطيع كل من يمكنه التنصّت على الاتصال قراءة كلمة المرور وكل ما يُجلب. هذا السؤال يخص الحساب القديم فقط.
guide-closing-day = في أي يوم يُغلق { $server }؟ (Enter وحده إن لم تعرف)
guide-closing-day-explained = مثلًا: { $weekday } أو { $day } أو 2026-06-05 أو غدًا. عندئذ يستطيع Rehome إخبارك هل يكفي الوقت لإرسال الطلبات إلى الجميع.
guide-has-new-account = هل لديك حساب على خادم آخر؟
guide-has-new-account-explained = تُنقل جهات اتصالك إلى حساب على خادم آخر. إن لم يكن لديك حساب بعد فأجب بلا، ويمكنك إنشاؤه هنا.

## إنشاء الحساب الجديد

guide-servers = خوادم يمكنك إنشاء حساب عليها من هنا:
guide-server = { $server }: { $facts }
guide-all-servers = لعرض المزيد منها: rehome providers
guide-which-server = رقم، أو اسم خادم، أو رابط دعوة:
guide-which-server-explained = اكتب رقم أحد هذه الخوادم، أو اسم أي خادم آخر. وإن وصلتك دعوة (رابط يبدأ بـ xmpp: أو https:) فالصقها. الضغط على Enter وحده يعود إلى الوراء.
guide-no-server = هذا ليس أحد الأرقام ولا اسم خادم مثل server.example.
guide-name = اسمك على { $server }:
guide-name-proposed = اسمك على { $server } [{ $name }]:
guide-name-explained = ما يسبق @ في عنوانك الجديد الذي ينتهي بـ @{ $server }. الضغط على Enter وحده يأخذ الاسم الذي بين القوسين إن وُجد.
guide-new-password = كلمة مرور للحساب { $address } (Enter وحده لينشئها Rehome):
guide-generated-password = أنشأ Rehome كلمة المرور هذه للحساب { $address }. احفظها الآن، فلن تُعرض مرة أخرى.
guide-keep-password = هل تريد حفظ كلمة مرور { $address } في حلقة المفاتيح على هذا الحاسوب؟
guide-keep-password-explained = عندئذ لن يسأل عنها Rehome في المرة القادمة. وستظل بحاجة إليها في تطبيقات الدردشة.
guide-kept = كلمة المرور في حلقة المفاتيح.
guide-created = أُنشئ { $address }.

## المراجعة

guide-whom = جزء من اسم أو عنوان (Enter وحده عند الانتهاء):
guide-whom-explained = اكتب بضعة أحرف من اسم أو عنوان. من كان سيُنقل يُستبعد، ومن كان سيبقى يُنقل.
guide-nobody = لا أحد في قائمتك في اسمه أو عنوانه «{ $text }».
guide-too-many = { $count ->
    [zero] لا توجد جهات اتصال مطابقة.
    [one] تطابق ذلك جهة اتصال واحدة. اكتب المزيد من الأحرف.
    [two] تطابق ذلك جهتا اتصال. اكتب المزيد من الأحرف.
    [few] تطابق ذلك { $count } جهات اتصال. اكتب المزيد من الأحرف.
    [many] تطابق ذلك { $count } جهة اتصال. اكتب المزيد من الأحرف.
   *[other] تطابق ذلك { $count } جهة اتصال. اكتب المزيد من الأحرف.
}
guide-which-of-them = أيهم تقصد؟ [1]
guide-which-of-them-explained = اكتب الرقم الذي أمام من تقصده.
guide-left-out = { $who }: يبقى في الحساب القديم.
guide-taken-along = { $who }: ضمن من سيُنقل.
guide-cannot-move = { $who }: لا يمكن النقل، والسبب: { $reason }.
guide-take-along = { $who }: { $reason }. هل تريد النقل مع ذلك؟
guide-take-along-explained = من يمر التواصل معه عبر جسر على الخادم القديم لا يمكن الوصول إليه من الجديد. لا تنقل أحدًا منهم إلا إذا كنت تعرف أنه جهة اتصال عادية.
guide-no-requests = لا أحد ينتظر ردًا منك.
guide-ask-them-too = هل تريد إرسال طلب إليهم من حسابك الجديد؟
guide-ask-them-too-explained = أرسلوا طلبات إضافة إلى حسابك القديم وينتظرون ردّك. إن أجبت بنعم أُرسل إليهم طلب لإضافة عنوانك الجديد، وإن أجبت بلا بقوا في الحساب القديم.
guide-message-is = يقول حسابك القديم لمن يرون حالته:
guide-message-none = لا يرسل حسابك القديم أي رسالة.
guide-message = الرسالة الجديدة (Enter وحده لتركها كما هي، والعلامة - لإلغائها):
guide-message-explained = تُرسل هذه من حسابك القديم إلى من يرون حالته، ليعرفوا إلى أين انتقلت.
guide-start = طلبات الإضافة والرسائل لا يمكن التراجع عنها بعد إرسالها، وكل ما عداها يمكن التراجع عنه. هل يبدأ النقل؟
guide-start-explained = لم يتغير شيء حتى الآن. إن أجبت بنعم توضع جهات اتصالك في القائمة الجديدة، وتُرسل إليها الطلبات والأخبار كما هو مبيّن أعلاه. يمكنك التوقف في أي وقت بالضغط على Ctrl-C، والمتابعة لاحقًا.
guide-nothing-to-do = لم يبقَ شيء يلزم فعله.

## بعد ذلك

guide-sign-in-elsewhere = والآن سجّل الدخول باسم { $new } في تطبيقات الدردشة على هاتفك وحاسوبك.
guide-report-file = ملف التقرير [{ $file }]:
guide-report-file-explained = ينتهي اسمه بـ .html لصفحة تُقرأ أو تُطبع، وبـ .txt لنص عادي، وبـ .json للبرامج.
guide-saved = التقرير في { $file }.
guide-no-report-file = ينتهي اسم الملف بـ .html أو .txt أو .json.
guide-waiting = تُعرض الردود فور وصولها. اضغط Ctrl-C لإنهاء الانتظار.

guide-do-close-rooms = إغلاق الغرف القديمة التي أُعيد إنشاؤها
