### في قائمة البرامج وفي مراكز البرمجيات.

software-generic-name = ناقل حسابات XMPP
software-comment = نقل حساب XMPP وجهات اتصاله إلى خادم آخر
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;دردشة;حساب;نقل;جهات اتصال;جابر;
software-rehearse = تجربة النقل
software-summary = نقل حساب XMPP إلى خادم آخر
software-purpose = هل سيُغلق خادم عنوان XMPP (Jabber) الخاص بك، أم لم يعد يناسبك؟ يسجّل Rehome الدخول إلى حسابيك القديم والجديد، ويعرض ما سيفعله، ثم ينقل جهات اتصالك بأسمائها ومجموعاتها، لتجدك على العنوان الجديد.
software-feature-server = يطلب من الخادم القديم نقل الحساب، وينقله بنفسه حيث لا يستطيع الخادم
software-feature-tells = يُعلم جهات اتصالك بعنوانك الجديد بطريقة تستطيع تطبيقاتها التحقق منها
software-feature-transports = يبيّن أي جهات الاتصال مرتبطة بجسر إلى شبكة أخرى ولا بد أن تبقى، ولماذا
software-feature-stops = يمكن إيقافه في أي وقت، ويتابع من حيث توقف
software-feature-compares = يقارن الحسابين في النهاية ويذكر ما ينقص
software-feature-practice = يتيح التجربة أولًا بحسابين تجريبيين داخل البرنامج
software-terminal = يمكن فعل كل شيء في الطرفية أيضًا، للنصوص البرمجية ولقارئات الشاشة.
software-caption-review = ما سيحدث لكل جهة اتصال، قبل أن يتغير شيء
software-caption-done = النتيجة بعد التحقق منها على الخادم الجديد
software-first-release = الإصدار الأول.
software-second-release = يتحدث ثلاث عشرة لغة، ويعيد إنشاء غرفك التي تُغلق مع الخادم القديم، ويحفظ محادثاتك، ويجد جهات الاتصال التي انتقلت هي أيضًا.
