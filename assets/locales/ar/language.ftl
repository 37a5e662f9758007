### جدول الكلمات
### Rehome: لا يُترجم · move: نقل، ينقل؛ وعن الأشخاص: انتقل، انتقال؛ وعن العملية: النقل، عملية نقل · old/new account: الحساب القديم/الجديد
### account: حساب · server: خادم (خوادم) · host: مضيف · address: عنوان، عنوان XMPP · contact: جهة اتصال · people: أشخاص، من
### contact list: قائمة جهات الاتصال، القائمة · group: مجموعة · contact request: طلب إضافة، طلب · ask somebody: إرسال الطلب إلى
### see somebody: رؤية حالته (متصل أو غير متصل) · asks to see you: طلب إضافة من · accept: قبول · answer: ردّ · decline: رفض
### message: رسالة · tell: إبلاغ، خبر · reminder: تذكير · note on the old account: إعلان الانتقال · transport: جسر (جسور)
### left behind: يبقى في الحساب القديم (في المراجعة، حيث لا متسع: لا يُنقل) · left out: استبعاد · channel: قناة · room: غرفة · bookmarked room: غرفة محفوظة · bookmark: إشارة مرجعية
### block list: قائمة الحظر، محظور · profile: الملف الشخصي · picture: الصورة الشخصية · nickname: الاسم المستعار · record: سجل (النقل) · report: تقرير
### backup file: ملف نسخة احتياطية · conversations: المحادثات · keyring: حلقة المفاتيح · certificate: شهادة · fingerprint: بصمة · trust: الوثوق بـ
### invitation: دعوة · captcha: رمز تحقق · practice, rehearsal: تجربة · made-up account: حساب تجريبي · undo: التراجع عن · closing day: يوم الإغلاق
### generate (a password): ينشئ · taken (a name): مستخدم بالفعل · doesn’t answer (a server): لا يستجيب · waiting request: طلب ينتظر ردك
### chat app: تطبيق الدردشة · sign in: تسجيل الدخول · sign up: التسجيل، إنشاء حساب · password: كلمة المرور · the people who run a server: القائمون على الخادم
### admin: مشرف · owner: مالك · member: عضو · run again: شغّل Rehome مرة أخرى · computer: حاسوب · terminal: طرفية
### الأزرار بالمصدر: Move نقل، Continue متابعة، Pause إيقاف مؤقت، Stop إيقاف، Hide إخفاء، Who has answered «من ردّ؟»
### المخاطبة: المفرد، وبصيغة لا تفترض جنسًا متى أمكن · الاقتباس: «…»

language-name = العربية
language-in-english = Arabic
language-clauses = { $first }؛ { $next }
