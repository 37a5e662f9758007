### الصفحة التي يُراجَع فيها النقل قبل أن يبدأ، والسؤال الذي يسبقه.

review-nothing-changes = لا يتغير شيء قبل أن تراجع هذه القائمة وتضغط «نقل».

## ما يُرسل ولمن

review-sent-nothing = لا يصل طلب ولا رسالة إلى أحد
review-sent-requests = { $requests ->
    [zero] لا يصل طلب إضافة إلى أحد
    [one] يصل طلب إضافة إلى شخص واحد
    [two] يصل طلب إضافة إلى شخصين
    [few] يصل طلب إضافة إلى { $requests } أشخاص
    [many] يصل طلب إضافة إلى { $requests } شخصًا
   *[other] يصل طلب إضافة إلى { $requests } شخص
}
review-sent-messages = { $messages ->
    [zero] لا تصل رسالة إلى أحد
    [one] تصل رسالة إلى شخص واحد
    [two] تصل رسالة إلى شخصين
    [few] تصل رسالة إلى { $messages } أشخاص
    [many] تصل رسالة إلى { $messages } شخصًا
   *[other] تصل رسالة إلى { $messages } شخص
}
review-sent-both = { $requests ->
    [zero] لا يصل طلب إضافة إلى أحد، وتصل رسالة إلى { $messages }
    [one] يصل طلب إضافة إلى شخص واحد، ورسالة إلى { $messages }
    [two] يصل طلب إضافة إلى شخصين، ورسالة إلى { $messages }
    [few] يصل طلب إضافة إلى { $requests } أشخاص، ورسالة إلى { $messages }
    [many] يصل طلب إضافة إلى { $requests } شخصًا، ورسالة إلى { $messages }
   *[other] يصل طلب إضافة إلى { $requests } شخص، ورسالة إلى { $messages }
}
review-sent-short = { $requests ->
         [zero] لا طلبات
         [one] طلب واحد
         [two] طلبان
         [few] { $requests } طلبات
         [many] { $requests } طلبًا
        *[other] { $requests } طلب
    }، { $messages ->
         [zero] لا رسائل
         [one] رسالة واحدة
         [two] رسالتان
         [few] { $messages } رسائل
         [many] { $messages } رسالة
        *[other] { $messages } رسالة
    }

## المدة

review-takes-moment = أقل من دقيقة
review-takes-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $count } دقائق
    [many] نحو { $count } دقيقة
   *[other] نحو { $count } دقيقة
}
review-takes-hours = { $half ->
    [yes] { $count ->
        [zero] نحو نصف ساعة
        [one] نحو ساعة ونصف
        [two] نحو ساعتين ونصف
        [few] نحو { $count } ساعات ونصف
        [many] نحو { $count } ساعة ونصف
       *[other] نحو { $count } ساعة ونصف
    }
   *[no] { $count ->
        [zero] أقل من ساعة
        [one] نحو ساعة واحدة
        [two] نحو ساعتين
        [few] نحو { $count } ساعات
        [many] نحو { $count } ساعة
       *[other] نحو { $count } ساعة
    }
 }
review-takes = { $time }.
review-takes-limited = { $time }، لأن { $server } يحدّ من طلبات الإضافة. يمكنك التوقف في أثناء ذلك والمتابعة لاحقًا.

## ما يُنقل مع الأشخاص

review-comes-profile = الملف الشخصي
review-comes-picture = الصورة الشخصية
review-comes-nickname = الاسم المستعار
review-comes-rooms = { $count ->
    [zero] لا غرف
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $count } غرف
    [many] { $count } غرفة
   *[other] { $count } غرفة
}
review-comes-private = الملاحظات وإعدادات التطبيقات
review-comes-published = ما نشرته تطبيقاتك
review-comes-blocked = { $count ->
    [zero] لا عناوين محظورة
    [one] عنوان محظور واحد
    [two] عنوانان محظوران
    [few] { $count } عناوين محظورة
    [many] { $count } عنوانًا محظورًا
   *[other] { $count } عنوان محظور
}
review-comes-rights = { $count ->
    [zero] لا صلاحيات في غرف
    [one] صلاحيات في غرفة واحدة
    [two] صلاحيات في غرفتين
    [few] صلاحيات في { $count } غرف
    [many] صلاحيات في { $count } غرفة
   *[other] صلاحيات في { $count } غرفة
}
review-comes-hosted = { $count ->
    [zero] لا غرف لك
    [one] غرفة واحدة لك
    [two] غرفتان لك
    [few] { $count } غرف لك
    [many] { $count } غرفة لك
   *[other] { $count } غرفة لك
}
review-comes-requests = { $count ->
    [zero] لا طلبات تنتظر ردك
    [one] طلب واحد ينتظر ردك
    [two] طلبان ينتظران ردك
    [few] { $count } طلبات تنتظر ردك
    [many] { $count } طلبًا ينتظر ردك
   *[other] { $count } طلب ينتظر ردك
}
review-comes-statement = إعلان الانتقال في الحساب القديم
review-comes-along = { $kinds }.

## من يبقى

review-behind = { $count ->
    [zero] لا جهات اتصال: { $parts }.
    [one] جهة اتصال واحدة: { $parts }.
    [two] جهتا اتصال: { $parts }.
    [few] { $count } جهات اتصال: { $parts }.
    [many] { $count } جهة اتصال: { $parts }.
   *[other] { $count } جهة اتصال: { $parts }.
}
review-behind-transport = { $count ->
    [zero] لا أحد عبر جسر { $network }
    [one] واحدة عبر جسر { $network }
    [two] اثنتان عبر جسر { $network }
    [few] { $count } عبر جسر { $network }
    [many] { $count } عبر جسر { $network }
   *[other] { $count } عبر جسر { $network }
}
review-behind-transports = { $transports ->
    [zero] { $count } عبر جسور
    [one] { $count } عبر جسر واحد
    [two] { $count } عبر جسرين
    [few] { $count } عبر { $transports } جسور
    [many] { $count } عبر { $transports } جسرًا
   *[other] { $count } عبر { $transports } جسر
}
review-behind-unplaced = { $count ->
    [zero] { $count } لا يعرف Rehome ما هي
    [one] واحدة لا يعرف Rehome ما هي
    [two] اثنتان لا يعرف Rehome ما هما
    [few] { $count } لا يعرف Rehome ما هي
    [many] { $count } لا يعرف Rehome ما هي
   *[other] { $count } لا يعرف Rehome ما هي
}
review-behind-others = { $count ->
    [zero] { $count } أخرى
    [one] واحدة أخرى
    [two] اثنتان أخريان
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
review-behind-short = { $count ->
    [zero] لا يبقى أحد في الحساب القديم.
    [one] جهة اتصال واحدة لا تُنقل.
    [two] جهتا اتصال لا تُنقلان.
    [few] { $count } جهات اتصال لا تُنقل.
    [many] { $count } جهة اتصال لا تُنقل.
   *[other] { $count } جهة اتصال لا تُنقل.
}
review-rooms-close = { $count ->
    [zero] لا تُغلق أي غرفة مع الخادم.
    [one] تُغلق غرفة واحدة مع الخادم.
    [two] تُغلق غرفتان مع الخادم.
    [few] تُغلق { $count } غرف مع الخادم.
    [many] تُغلق { $count } غرفة مع الخادم.
   *[other] تُغلق { $count } غرفة مع الخادم.
}
review-close-short = { $count } ستُغلق
review-differ-short = { $count } مختلفة
review-transport = جسر { $network }
review-transport-unknown = جسر

## الأزرار، والسؤال

review-of-people = { $all ->
    [zero] { $moving } من أصل { $all } شخص
    [one] { $moving } من أصل شخص واحد
    [two] { $moving } من أصل شخصين
    [few] { $moving } من أصل { $all } أشخاص
    [many] { $moving } من أصل { $all } شخصًا
   *[other] { $moving } من أصل { $all } شخص
}
review-move = { $count ->
    [zero] نقل { $count } شخص…
    [one] نقل شخص واحد…
    [two] نقل شخصين…
    [few] نقل { $count } أشخاص…
    [many] نقل { $count } شخصًا…
   *[other] نقل { $count } شخص…
}
review-move-short = نقل { $count }…
review-move-question = { $count ->
    [zero] هل تريد نقل { $count } شخص؟
    [one] هل تريد نقل شخص واحد؟
    [two] هل تريد نقل شخصين؟
    [few] هل تريد نقل { $count } أشخاص؟
    [many] هل تريد نقل { $count } شخصًا؟
   *[other] هل تريد نقل { $count } شخص؟
}
review-move-yes = { $count ->
    [zero] نقل { $count } شخص
    [one] نقل شخص واحد
    [two] نقل شخصين
    [few] نقل { $count } أشخاص
    [many] نقل { $count } شخصًا
   *[other] نقل { $count } شخص
}
review-requests = { $count ->
    [zero] لا طلبات إضافة
    [one] طلب إضافة واحد
    [two] طلبا إضافة
    [few] { $count } طلبات إضافة
    [many] { $count } طلب إضافة
   *[other] { $count } طلب إضافة
}
review-messages = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
review-from = من { $account }
review-include = { $count ->
         [zero] لا ترتبط به جهات اتصال.
         [one] جهة الاتصال المرتبطة به لا تعمل إلا من خلال { $old }. وستكون على { $new } عنوانًا لا أحد وراءه، إلى أن تُعدّ هناك جسرًا مثله بنفسك.
         [two] جهتا الاتصال المرتبطتان به لا تعملان إلا من خلال { $old }. وستكونان على { $new } عنوانين لا أحد وراءهما، إلى أن تُعدّ هناك جسرًا مثله بنفسك.
         [few] جهات الاتصال المرتبطة به ({ $count } جهات) لا تعمل إلا من خلال { $old }. وستكون على { $new } عناوين لا أحد وراءها، إلى أن تُعدّ هناك جسرًا مثله بنفسك.
         [many] جهات الاتصال المرتبطة به ({ $count } جهة) لا تعمل إلا من خلال { $old }. وستكون على { $new } عناوين لا أحد وراءها، إلى أن تُعدّ هناك جسرًا مثله بنفسك.
        *[other] جهات الاتصال المرتبطة به ({ $count } جهة) لا تعمل إلا من خلال { $old }. وستكون على { $new } عناوين لا أحد وراءها، إلى أن تُعدّ هناك جسرًا مثله بنفسك.
    }
review-include-yes = { $count ->
    [zero] نقل { $count } جهة اتصال أيضًا
    [one] نقل جهة اتصال واحدة أيضًا
    [two] نقل جهتي اتصال أيضًا
    [few] نقل { $count } جهات اتصال أيضًا
    [many] نقل { $count } جهة اتصال أيضًا
   *[other] نقل { $count } جهة اتصال أيضًا
}

## أسماء ما يُنقل

review-kind-profile = الملف الشخصي
review-kind-picture = الصورة الشخصية
review-kind-nickname = الاسم المستعار
review-kind-rooms = الغرف
review-kind-private = الملاحظات وإعدادات التطبيقات
review-kind-published = منشورات التطبيقات
review-kind-blocked = العناوين المحظورة
review-kind-rights = الصلاحيات في الغرف
review-kind-hosted = غرفك
review-kind-statement = إعلان الانتقال في الحساب القديم
review-and-others = { $count ->
    [zero] { $first }
    [one] { $first } وعنوان آخر
    [two] { $first } وعنوانان آخران
    [few] { $first } و{ $count } عناوين أخرى
    [many] { $first } و{ $count } عنوانًا آخر
   *[other] { $first } و{ $count } عنوان آخر
}
review-entries = { $count ->
    [zero] بلا عناصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
review-rights = { $count ->
         [zero] لا تمنح أي غرفة حسابك الجديد الصلاحيات نفسها
         [one] تمنح غرفة واحدة حسابك الجديد الصلاحيات نفسها
         [two] تمنح غرفتان حسابك الجديد الصلاحيات نفسها
         [few] تمنح { $count } غرف حسابك الجديد الصلاحيات نفسها
         [many] تمنح { $count } غرفة حسابك الجديد الصلاحيات نفسها
        *[other] تمنح { $count } غرفة حسابك الجديد الصلاحيات نفسها
    }
review-cannot-message = دون الخادم القديم لا يستطيع Rehome مراسلة جهات اتصالك من { $old }. لكن طلب الإضافة يذكر عنوانك القديم.
review-note-contacts = يذكر إلى أين انتقلت. وتطبيقات الدردشة التي تدعمه تقبل عنوانك الجديد تلقائيًا. لا يقرؤه إلا جهات اتصالك.
review-note-anybody = يذكر إلى أين انتقلت. وتطبيقات الدردشة التي تدعمه تقبل عنوانك الجديد تلقائيًا. يستطيع قراءته كل من يسأل الخادم القديم، كما اخترت في البداية.

## بجانب شخص في القائمة

review-gets-no-message = لا يرى حالتك، فلا تصله رسالة
review-gets-no-request = لا ترى حالته، فلا يصله طلب
review-gets-nothing = لا يرى أي منكما حالة الآخر، فلا يصله شيء
review-this-is-you = هذا أنت
review-left-out = مستبعد
review-unreadable = عنوان غير مقروء
review-blocked = محظور: لا يصله طلب ولا رسالة
review-there-as = في قائمتك الجديدة باسم { $label }

review-comes-archive-preferences = إعدادات أرشيف الرسائل
review-kind-archive-preferences = إعدادات الأرشيف
review-title = مراجعة النقل
review-step = المراجعة
review-title-reading = القراءة
review-title-move = بدء النقل؟
review-title-include = نقلها أيضًا؟
review-people = الأشخاص
review-rooms = الغرف
review-data = الملف والبيانات
review-reading = تجري قراءة جهات اتصالك…
review-not-read = تعذّرت على Rehome قراءة جهات اتصالك.
review-empty = قائمة جهات اتصالك فارغة. لكن يمكن نقل ملفك الشخصي وغرفك.
review-label-message = الرسالة
review-which-language = بأي لغة تقرأ جهات اتصالك؟
review-label-takes = المدة
review-label-comes = يُنقل أيضًا
review-label-differs = مختلف
review-stays-behind = لا يُنقل
review-no-message = لا تُرسل رسالة.
review-reset = استعادة الأصل
review-instead-of = بدلًا من
review-nothing = لا شيء
review-no-picture = بلا صورة
review-more-differ = و{ $count } غيرها
review-change = تغيير
review-show = عرض
review-show-all = عرض الكل
review-show-less = عرض أقل
review-move-unknown = نقل…
review-move-data = نقل الملف الشخصي والغرف…
review-finish = إتمام النقل…
review-finish-question = هل تريد إتمام النقل؟
review-finish-yes = إتمام النقل
review-what-can = ما يُضاف إلى حسابك الجديد يمكن التراجع عنه لاحقًا. ولا يُحذف شيء من حسابك القديم.
review-search = الاسم أو العنوان أو المجموعة
review-filter-all = الكل
review-moved-too = بعنوان جديد
review-moved-too-to = بعنوان جديد: { $new }
review-keeps-address = العنوان القديم، لا { $new }
review-use-new-address = استخدام العنوان الجديد
review-use-old-address = استخدام العنوان القديم
review-already-there = موجود بالفعل
review-already-listed = في قائمتك الجديدة بالفعل
review-listed-twice = مكرر في القائمة
review-uncertain = غير واضح
review-uncertain-one = لا يُنقل: لا يستطيع Rehome معرفة ما إذا كان شخصًا أم جسرًا.
review-transport-why = عليك إعداد هذا من جديد بنفسك على الخادم الجديد.
review-uncertain-why = لا يستطيع Rehome معرفة ما إذا كان هؤلاء أشخاصًا أم جسرًا.
review-include-anyway = نقلها على أي حال…
review-include-short = نقلها…
review-include-all = نقل الكل
review-leave-behind = تركها هناك
review-include-question = هل تريد نقل جهات اتصال { $transport }؟
review-leave-them = تركها هناك
review-no-rooms = ليست لديك غرف محفوظة.
review-move-bookmarks = نقل غرفي المحفوظة مع أسمائي المستعارة
review-room-joins = دخول تلقائي
review-room-left-out = تبقى في مكانها، ولا تُضاف إلى الغرف المحفوظة في حسابك الجديد.
review-room-joined = تبقى في مكانها، ويدخلها حسابك الجديد.
review-room-listed = تبقى في مكانها، وتكون في حسابك الجديد بين الغرف المحفوظة.
review-room-closes = تُغلق هذه الغرفة مع الخادم.
review-room-closes-on = تُغلق هذه الغرفة مع الخادم يوم { $day }.
review-room-yours = غرفتك
review-room-members = { $count ->
    [zero] بلا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
review-rebuild = إعادة إنشائها على { $server }
review-rebuild-elsewhere = إعادة إنشائها على خادم آخر
review-rebuild-why = { $count ->
    [zero] باسمها وصورتها وقواعدها. ولا تُغلق الغرفة القديمة، فالقرار في ذلك لك لاحقًا.
    [one] باسمها وصورتها وقواعدها وعضو واحد تُرسل إليه دعوة، على عنوانه الجديد إن كان قد انتقل. ولا تُغلق الغرفة القديمة، فالقرار في ذلك لك لاحقًا.
    [two] باسمها وصورتها وقواعدها وعضوين تُرسل إليهما دعوة، ومن انتقل منهما فعلى عنوانه الجديد. ولا تُغلق الغرفة القديمة، فالقرار في ذلك لك لاحقًا.
    [few] باسمها وصورتها وقواعدها و{ $count } أعضاء تُرسل إليهم دعوة، ومن انتقل منهم فعلى عنوانه الجديد. ولا تُغلق الغرفة القديمة، فالقرار في ذلك لك لاحقًا.
    [many] باسمها وصورتها وقواعدها و{ $count } عضوًا تُرسل إليهم دعوة، ومن انتقل منهم فعلى عنوانه الجديد. ولا تُغلق الغرفة القديمة، فالقرار في ذلك لك لاحقًا.
   *[other] باسمها وصورتها وقواعدها و{ $count } عضو تُرسل إليهم دعوة، ومن انتقل منهم فعلى عنوانه الجديد. ولا تُغلق الغرفة القديمة، فالقرار في ذلك لك لاحقًا.
}
review-rebuild-empty = باسمها وصورتها وقواعدها. ولا تُغلق الغرفة القديمة، فالقرار في ذلك لك لاحقًا.
review-room-address = العنوان
review-room-free = متاح
review-room-taken = مستخدم: اختر اسمًا آخر
review-room-no-address = هذا ليس عنوان غرفة.
review-room-no-place = هذه الغرفة لك، لكن الخادم الجديد لا يوفّر غرفًا.
review-room-subjects = تغيير موضوع كل غرفة قديمة ليذكر إلى أين انتقلت
review-room-unread = هذه الغرفة لك، لكن تعذّرت على Rehome قراءة ما يلزم لإعادة إنشائها.
review-room-silent = لم تستجب الغرفة، فلا يستطيع Rehome معرفة من يملكها.
review-room-ownerless = لا تذكر الغرفة من يملكها. وبعد إغلاق الخادم لن تؤدي إشارتك المرجعية إلى شيء.
review-room-owners = تعود ملكيتها إلى { $owners }. اسألهم هل سينقلونها:
review-room-copy = نسخ رسالة بذلك
review-room-message = ستُغلق الغرفة { $room } مع خادمها. هل ستنقلونها؟ عنواني الجديد هو { $new }.
review-room-message-day = ستُغلق الغرفة { $room } مع خادمها يوم { $day }. هل ستنقلونها؟ عنواني الجديد هو { $new }.
review-which = يختلف حساباك هنا: أي الخيارين تريد؟
review-as-it-is = يُنقل كما هو
review-note-and-requests = الإعلان والطلبات
review-nothing-else = ليس في الحساب القديم شيء آخر يمكن نقله.
review-stays-there = يبقى في الحساب القديم.
review-never-moves = مفاتيح التشفير والرسائل المحفوظة على خوادم الآخرين وحساباتك لدى الجسور لا تُنقل أبدًا. وما يُستبدل يُحفظ في سجل النقل، فيمكن إعادته.
review-what-is-this = ما هذا؟
review-hide = إخفاء
review-doubtful = في القائمة خوادم كاملة: خادم حسابك الجديد نفسه، أو خوادم عليها جهات اتصال لك. لا تُحظر إلا إذا وضعت علامة أمامها. وإلى ذلك الحين لا يصل إلى جهات اتصالك هناك طلب ولا خبر.
review-block-server = حظر كل من على { $server }
review-means-profile = ما يراه الآخرون حين يبحثون عنك: اسمك الكامل وتاريخ ميلادك وعنوان بريدك الإلكتروني وما إلى ذلك.
review-means-picture = الصورة التي تراها جهات اتصالك بجانب اسمك.
review-means-nickname = الاسم الذي تعرضه لك تطبيقات جهات اتصالك، ما لم تختر اسمًا آخر.
review-means-rooms = الدردشات الجماعية المحفوظة لديك، والتي تدخلها تطبيقاتك تلقائيًا. وتُدمج قائمتا الحسابين.
review-means-private = ما تحتفظ به بعض تطبيقات الدردشة على الخادم: ملاحظات عن جهات الاتصال، والعناوين التي تخص شخصًا واحدًا، وإعدادات.
review-means-published = أشياء أخرى نشرتها تطبيقاتك مع الحساب. أما موضع قراءتك في غرفك والنسخة الاحتياطية المشفّرة من مفتاح OpenPGP فيصلحان للحساب الجديد أيضًا، ويُنسخان إليه.
review-means-blocked = العناوين التي حظرتها. وتُدمج قائمتا الحسابين، فلا يصل إليك أحد كان محظورًا من قبل.
review-means-archive = من يحتفظ الخادم لك برسائلهم، ومن لا يحتفظ برسائلهم أبدًا. فإن كان حسابك القديم يحتفظ بأقل، فلا يحتفظ الجديد بأكثر.
review-means-rights = في الدردشات الجماعية التي تملكها أو تديرها يحصل الحساب الجديد على الصلاحيات نفسها. ويحتفظ القديم بصلاحياته.
review-means-hosted = الدردشات الجماعية التي تملكها على الخادم القديم: يُعاد إنشاؤها على الجديد، ويُدعى إليها الجميع. ويعلم بذلك من هم فيها.
review-means-requests = من أرسلوا طلب إضافة إلى الحساب القديم ولم يصلهم رد: يرسل إليهم الحساب الجديد طلبًا بدلًا من ذلك.
review-means-statement = إعلان في الحساب القديم يذكر إلى أين انتقلت.
review-requests-check = التحقق الآن
review-requests-checking = يجري التحقق…
review-requests-again = إعادة التحقق
review-requests-nobody = لا أحد ينتظر ردًا.
review-requests-listed = في قائمة جهات اتصالك، وفيها يُتخذ القرار.
review-requests-not-yet = عند التحقق يظهر حسابك القديم متصلًا للحظات.
review-requests-later = يجري التحقق عند بدء النقل: يظهر حسابك القديم متصلًا للحظات، ويُرسل من الجديد طلب إلى كل من يُعثر عليه.
review-requests-wait = ينتظرون ردك في الحساب القديم، ومعهم كل من يرسل طلبًا من الآن فصاعدًا.
review-requests-ticked = كل من أمامه علامة يُرسل إليه طلب من الحساب الجديد. أما الباقون، وكل من يرسل طلبًا من الآن فصاعدًا، فينتظرون ردك في الحساب القديم.
review-requests-says = «{ $says }»
