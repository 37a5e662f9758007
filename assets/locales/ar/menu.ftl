### قائمة النافذة وما تفتحه.

menu-menu = القائمة
menu-help = المساعدة
menu-open-a-backup = فتح ملف نسخة احتياطية…
menu-open-the-folder = فتح مجلد السجلات
menu-forget-a-move = نسيان نقل…
menu-about = حول Rehome
menu-close = إغلاق
menu-how-it-works = يسجّل Rehome الدخول إلى الحسابين، ويعرض عليك كل ما سيفعله، ثم ينتظر حتى تضغط «نقل». ويبقى في حسابك القديم كل ما فيه.
menu-take-breaks = يمكنك إغلاق Rehome في أي وقت. وعند فتحه مرة أخرى يتابع من حيث توقف.
menu-what-it-is = ينقل حسابك في XMPP إلى خادم جديد عندما يوشك القديم على الإغلاق.
menu-licence = برنامج حر بموجب رخصة Mozilla Public License 2.0. والخط هو Inter بموجب رخصة SIL Open Font License.
menu-forget-which = أي نقل ينبغي أن ينساه Rehome؟
menu-no-move-known = لا يتذكر Rehome أي نقل.
menu-forget = نسيان…
menu-forget-this = هل تريد نسيان هذا النقل؟
menu-forgetting = لا يتغير شيء في { $old } أو { $new }. لكن Rehome لن يعرف بعد ذلك من أُرسل إليه الطلب: فلا يستطيع متابعة هذا النقل ولا التراجع عنه ولا إرسال تذكير، والنقل من جديد يرسل الطلبات إلى الجميع مرة أخرى.
menu-forget-this-move = نسيان هذا النقل
menu-keep-it = الاحتفاظ به
menu-key-tab = Tab
menu-key-tab-does = إلى العنصر التالي
menu-key-space = مفتاح المسافة، Enter
menu-key-space-does = ضغط العنصر المحدد
menu-key-back = Alt+السهم الأيمن
menu-key-back-does = العودة إلى الصفحة السابقة
menu-key-search = Ctrl+F
menu-key-search-does = البحث في جهات الاتصال
menu-key-close = Esc
menu-key-close-does = إغلاق السؤال أو القائمة المفتوحة
menu-version = Rehome { $version }

menu-language = اللغة: { $name }
menu-language-system = كما في هذا الحاسوب
menu-language-not-kept = تعذّر حفظ اختيار اللغة
menu-needs-package = يلزم تثبيت الحزمة { $package }
menu-no-font = لا يمكن عرض Rehome هنا بهذه اللغة ({ $language }) لعدم وجود خط لها في هذا الحاسوب. ثبّت الحزمة { $package } ثم شغّل Rehome مرة أخرى.
