### صفحة الدليل.

manual-commands = الأوامر
manual-examples = أمثلة
manual-environment = البيئة
manual-files = الملفات
manual-exit-status = رمز الخروج
manual-synopsis = ملخّص
manual-name = الاسم
manual-description = الوصف
manual-promise = لا يتغير شيء قبل عرضه وتأكيده. والنقل الذي توقّف قبل اكتماله يستمر عند التشغيل مرة أخرى.
manual-see = الأمثلة والبيئة ورموز الخروج مشروحة في rehome(1).
manual-example-demo = تجربة النقل بين حسابين تجريبيين.
manual-example-plan = يعرض ما سيحدث، ولا يغيّر شيئًا.
manual-example-move = ينقل بعد السؤال.
manual-example-status = فيما بعد: من ردّ؟
manual-example-backup = يحفظ الحساب القديم في ملف.
manual-example-from-file = ينقل من مثل هذا الملف، حين لا يعود الخادم القديم موجودًا.
manual-passwords = كلمتا مرور الحسابين القديم والجديد. ودونهما تؤخذ كلمات المرور من حلقة المفاتيح أو تُطلب في الطرفية.
manual-data-dir = مجلد سجلات النقل والإعدادات، مثل --data-dir.
manual-patience = عدد ثواني انتظار خادم انقطع، بدل عشر دقائق.
manual-columns = عرض السطور، بدل عرض الطرفية، أو بدل 80 حيث لا توجد طرفية.
manual-colour = هل تكون الكتابة بلا ألوان، أم بالألوان حتى حيث لا توجد طرفية.
manual-languages = لغة كل ما يقرؤه الناس، حين لا يُستخدم --language.
manual-resolver = عنوان ومنفذ خادم DNS الذي يُسأل، بدل خادم النظام.
manual-certificates = الشهادات التي يوثق بها، بدل شهادات النظام.
manual-log = ما يُسجَّل حين لا يُستخدم -v: القيمة debug أو rehome::net=trace.
manual-folder = سجلات النقل ومعها النسخ الاحتياطية، والإعدادات؛ بلا كلمات مرور. والمجلد $XDG_DATA_HOME/rehome حيث يكون ذلك المتغير محددًا.
manual-exit-done = كل ما في الخطة موجود في الحساب الجديد.
manual-exit-incomplete = وصل إلى نهايته، وينقص شيء يذكره التقرير.
manual-exit-usage = خطأ في الاستخدام: في الوسائط، أو في ملف، أو لا توجد كلمة مرور.
manual-exit-old = تعذّر تسجيل الدخول إلى الحساب القديم.
manual-exit-new = تعذّر تسجيل الدخول إلى الحساب الجديد.
manual-exit-interrupted = توقّف قبل الاكتمال؛ شغّله مرة أخرى للمتابعة.
manual-exit-in-use = هناك نسخة أخرى من Rehome تعمل على هذا النقل.
manual-about = { $about }.
