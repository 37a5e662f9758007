### الملفات: ملفات الحسابات (XEP-0227)، وسجلات النقل، والتقارير.

files-disk-full = { $what }: القرص ممتلئ.
files-read-only = { $what }: القرص للقراءة فقط.
files-not-permitted = { $what }: ليس لديك إذن.
files-too-large = { $what }: لا يجوز أن يكبر الملف أكثر من ذلك.
files-not-found = { $what }: لا يوجد ملف أو مجلد كهذا.
files-system = { $what }: { $error }.

## ملفات حسابات تتعذّر قراءتها

files-cannot-read = تتعذّر قراءة { $path }
files-not-a-file = { $path } ليس ملفًا، فلا يمكن قراءة حساب منه.
files-foreign = { $path } ليس ملف حساب قابلًا للنقل (XEP-0227): يبدأ بـ <{ $root }>. إن كان خادمك القديم هو الذي كتبه، فاطلب من مشرفه تصديرًا من ذلك النوع.
files-no-server-terminal = { $path } تصدير من Openfire لا يذكر اسم الخادم. حدّد صاحب الحساب: { $option } you@server.example
files-no-server-window = { $path } تصدير من Openfire لا يذكر اسم الخادم. ارجع واكتب عنوانك القديم، ثم اختر الملف مرة أخرى.
files-encoding-unknown = { $path } مكتوب بالترميز { $encoding } الذي لا يستطيع Rehome قراءته. احفظه بترميز UTF-8 في محرر نصوص.
files-packed = { $path } مضغوط ({ $by }). فُكّ ضغطه أولًا.
files-encoding-wrong = يذكر { $path } أنه مكتوب بالترميز { $encoding }، وليس كذلك: تتعذّر القراءة بهذا الترميز عند { $at }. احفظه بترميز UTF-8 في محرر نصوص.
files-at = السطر { $line }، العمود { $column }
files-not-xml = { $path } ليس ملف حساب قابلًا للنقل: هذا ليس XML ({ $at }: { $error }).
files-document-type = يتعذّر استخدام { $path }: عند { $at } نوع مستند (<!DOCTYPE …>)، ولا يقبله Rehome لأنه قد يشير إلى ملفات أخرى.
files-too-deep = يتعذّر استخدام { $path }: عند { $at } عناصر متداخلة أعمق مما يحتاج إليه أي حساب.
files-too-many = يتعذّر استخدام { $path }: عند { $at } يتجاوز عدد العناصر ما في أي حساب.
files-torn = يتعذّر استخدام { $path }: ينقطع في وسطه، عند { $at }. ربما نُسخ جزء منه فقط.
files-character = يتعذّر استخدام { $path }: عند { $at } رمز لا يسمح به XML.
files-ampersand = يتعذّر استخدام { $path }: عند { $at } الرمز «&» وحده، ويجب أن يُكتب «&amp;».
files-bracket = يتعذّر استخدام { $path }: عند { $at } الرمز «<» داخل قيمة، ويجب أن يُكتب «&lt;».
files-said-twice = يتعذّر استخدام { $path }: عند { $at } ورد «{ $name }» مرتين للشيء نفسه.
files-empty = { $path } فارغ.
files-entity = يتعذّر استخدام { $path }: عند { $at } ورد «{ $name }» الذي لا يعرفه XML.
files-other-end = يتعذّر استخدام { $path }: عند { $at } فُتح <{ $open }> لكن أُغلق </{ $found }>.
files-prefix = يتعذّر استخدام { $path }: عند { $at } لا يُذكر معنى البادئة «{ $prefix }:».
files-missing = يشير { $path } إلى ملفات تتعذّر قراءتها ({ $count }): { $reasons }
files-and-so-on = وهكذا.
files-nameless = في { $path } أيضًا حسابات ليست أسماؤها عناوين: { $names }.
files-kept-older = كان { $path } موجودًا وفيه شيء لم يعد في الحساب، لذلك احتُفظ به: صار اسمه { $older }.

## سجل النقل

files-record-torn = انقطع عمل Rehome في المرة الأخيرة أثناء كتابة السجل. حُذف السطر الناقص؛ وسيتحقق Rehome لدى الخوادم مما كان فيه.
files-record-in-use = هناك نسخة أخرى من Rehome تعمل على هذا النقل. انتظر حتى تنتهي، أو أوقفها.
files-record-version = كُتب سجل هذا النقل ({ $path }) بإصدار أحدث من Rehome (الصيغة { $format }). استخدم ذلك الإصدار، كي لا يتكرر شيء.
files-record-newer = كُتب سجل هذا النقل ({ $path }) بإصدار أحدث من Rehome: لا يعرف هذا الإصدار معنى السطر { $line }. استخدم ذلك الإصدار، كي لا يتكرر شيء.
files-record-damaged = السطر { $line } من سجل هذا النقل ({ $path }) تالف. تُرك السجل كما هو. يمكنك نقله إلى مكان آخر والبدء من جديد، لكن قد يصل الخبر إلى بعض جهات الاتصال مرتين.
files-record-other = السجل { $path } يخص نقلًا من { $from } إلى { $to }، لا هذا النقل. تُرك كما هو. انقله إلى مكان آخر، أو أعد إليه اسمه.
files-record-not-own = ربما كتب سجل هذا النقل ({ $path }) شخص آخر: الملف ليس ملكك، أو يستطيع الجميع تغييره. لم يستخدمه Rehome. إن كنت تثق به فانقل ملكيته إليك واجعل تغييره ممكنًا لك وحدك، وإلا فانقله إلى مكان آخر.
files-record-writer-gone = لا يمكن حفظ سجل هذا النقل، لأن الجزء الذي يكتبه من Rehome توقف. شغّل Rehome من جديد.
files-record-unwritable = لا يمكن حفظ سجل هذا النقل ({ $path })

## ملفات حسابات تتضمن غيرها

files-larger = { $path } أكبر من { $size }.
files-outside = يتضمن { $path } الملف { $file } الذي ليس في المجلد نفسه.
files-included-too-deep = يتضمن { $path } ملفات تتضمن ملفات أخرى بمستويات أكثر مما يجوز.
