### جهات الاتصال: لماذا يبقى بعضها، وما الذي لم ينجح، ومن انتقل أيضًا.

contacts-count = { $count ->
    [zero] لا جهات اتصال
    [one] جهة اتصال واحدة
    [two] جهتا اتصال
    [few] { $count } جهات اتصال
    [many] { $count } جهة اتصال
   *[other] { $count } جهة اتصال
}

## ملاحظات بجانب جهة اتصال

contacts-reason-gateway = جسر: يحتفظ بكلمة مرورك لشبكة أخرى، لذلك عليك إعداده من جديد بنفسك
contacts-reason-behind-gateway = يمر التواصل عبر الجسر { $gateway }
contacts-reason-uncertain-terminal = لا يستطيع Rehome معرفة ما إذا كان { $gateway } شخصًا أم جسرًا؛ لنقله استخدم --include { $gateway }
contacts-reason-uncertain-window = لا يستطيع Rehome معرفة ما إذا كان { $gateway } شخصًا أم جسرًا؛ لنقله ضع علامة عليه في القائمة
contacts-reason-own = هذا أنت
contacts-reason-invalid = العنوان غير صالح
contacts-reason-excluded = مستبعد بطلب منك
contacts-reason-blocked = محظور: يوضع في القائمة دون إرسال طلب أو رسالة
contacts-reason-blocked-since = محظور بعد أن أُرسل إليه طلب أو رسالة: لن يُرسل إليه شيء بعد ذلك
contacts-remark-not-told = لم يصل خبر الانتقال بعد؛ شغّل Rehome مرة أخرى
contacts-remark-unwanted = أضافه الخادمان إلى القائمة الجديدة مع ذلك؛ يمكنك إزالته منها إن لم ترغب فيه
contacts-remark-name-left = لم يقبل الخادم الجديد الاسم «{ $name }»
contacts-remark-groups-left = { $count ->
    [zero] لم يقبل الخادم الجديد المجموعات { $groups }
    [one] لم يقبل الخادم الجديد المجموعة { $groups }
    [two] لم يقبل الخادم الجديد المجموعتين { $groups }
    [few] لم يقبل الخادم الجديد المجموعات { $groups }
    [many] لم يقبل الخادم الجديد المجموعات { $groups }
   *[other] لم يقبل الخادم الجديد المجموعات { $groups }
}
contacts-remark-label-left = { $count ->
         [zero] لم يقبل الخادم الجديد الاسم «{ $name }» والمجموعات { $groups }
         [one] لم يقبل الخادم الجديد الاسم «{ $name }» والمجموعة { $groups }
         [two] لم يقبل الخادم الجديد الاسم «{ $name }» والمجموعتين { $groups }
         [few] لم يقبل الخادم الجديد الاسم «{ $name }» والمجموعات { $groups }
         [many] لم يقبل الخادم الجديد الاسم «{ $name }» والمجموعات { $groups }
        *[other] لم يقبل الخادم الجديد الاسم «{ $name }» والمجموعات { $groups }
    }
contacts-quoted = «{ $name }»
contacts-remark-reminded = أُرسل تذكير مرة واحدة
contacts-remark-probably-declined-terminal = لم يصل رفض صريح، لكن الطلب لم يعد موجودًا؛ لإعادة إرساله: rehome remind --contact { $contact }
contacts-remark-probably-declined-window = لم يصل رفض صريح، لكن الطلب لم يعد موجودًا
contacts-left-by-server = لم ينقله الخادم القديم: { $why ->
        [gateway] يعدّه جسرًا
        [uncertain] قد يكون جسرًا
        [own] يعدّه الحساب الجديد نفسه
        [invalid] يعدّ العنوان غير صالح
        [large] حجم بياناته أكبر مما تقبله الخوادم
        [silent] لم يستجب الخادم الآخر
        [unsupported] الخادم الآخر لا يدعم ذلك
        [refused] رفض الخادم الآخر ذلك
        [unconfirmed] لم يؤكده الخادم الآخر للخادم الجديد
        [shared] هو في مجموعة يديرها الخادم القديم
        [blocked] هو محظور لديك
       *[unknown] ذكر سببًا لا تعرفه هذه النسخة
    }

## الرد على الطلب، في عمود من جدول

contacts-approval-approved = تم الرد
contacts-approval-waiting = لا رد بعد
contacts-approval-unreachable = يتعذّر الوصول حاليًا
contacts-approval-to-ask = لم يُرسل الطلب بعد
contacts-approval-declined = رُفض الطلب
contacts-approval-probably-declined = رُفض على الأرجح
contacts-approval-moved-back = عاد على الأرجح

## القنوات

contacts-channel-planned = قناة: سينضم إليها الحساب الجديد
contacts-channel-moved = قناة: انضم إليها الحساب الجديد
contacts-channel-there = قناة: كان الحساب الجديد قد انضم إليها من قبل
contacts-channel-left = قناة لا يُرسل إليها طلب: انضم إليها من الحساب الجديد
contacts-channel = قناة
contacts-channel-joined = قناة، تم الانضمام
contacts-channel-due = قناة، بانتظار الانضمام
contacts-channel-closes = هذه القناة على الخادم القديم، وتُغلق معه.
contacts-channel-not-joined = تعذّر الانضمام إلى هذه القناة. { $why }
contacts-channel-not-left = تعذّر على الحساب الجديد مغادرة هذه القناة. { $why }
contacts-channel-still-shown = وافق الخادم لكنه ما زال يعرضها.

## من انتقل إلى عنوان آخر أيضًا

contacts-moved-too = { $count ->
    [zero] لم ينتقل أحد من جهات اتصالك.
    [one] انتقل أيضًا شخص واحد من جهات اتصالك: يستخدم Rehome العنوان الجديد.
    [two] انتقل أيضًا شخصان من جهات اتصالك: يستخدم Rehome العنوانين الجديدين.
    [few] انتقل أيضًا { $count } أشخاص من جهات اتصالك: يستخدم Rehome العناوين الجديدة.
    [many] انتقل أيضًا { $count } شخصًا من جهات اتصالك: يستخدم Rehome العناوين الجديدة.
   *[other] انتقل أيضًا { $count } شخص من جهات اتصالك: يستخدم Rehome العناوين الجديدة.
}
contacts-moved-too-old = { $count ->
    [zero] لم ينتقل أحد من جهات اتصالك.
    [one] انتقل أيضًا شخص واحد من جهات اتصالك: يستخدم Rehome العنوان القديم كما اخترت.
    [two] انتقل أيضًا شخصان من جهات اتصالك: يستخدم Rehome العنوانين القديمين كما اخترت.
    [few] انتقل أيضًا { $count } أشخاص من جهات اتصالك: يستخدم Rehome العناوين القديمة كما اخترت.
    [many] انتقل أيضًا { $count } شخصًا من جهات اتصالك: يستخدم Rehome العناوين القديمة كما اخترت.
   *[other] انتقل أيضًا { $count } شخص من جهات اتصالك: يستخدم Rehome العناوين القديمة كما اخترت.
}
contacts-moved-too-some = { $count ->
         [zero] لم ينتقل أحد من جهات اتصالك.
         [one] انتقل أيضًا شخص واحد من جهات اتصالك.
         [two] انتقل أيضًا شخصان من جهات اتصالك: يستخدم Rehome العنوان الجديد، ما عدا { $kept }.
         [few] انتقل أيضًا { $count } أشخاص من جهات اتصالك: يستخدم Rehome عناوينهم الجديدة، ما عدا { $kept }.
         [many] انتقل أيضًا { $count } شخصًا من جهات اتصالك: يستخدم Rehome عناوينهم الجديدة، ما عدا { $kept }.
        *[other] انتقل أيضًا { $count } شخص من جهات اتصالك: يستخدم Rehome عناوينهم الجديدة، ما عدا { $kept }.
    }
contacts-looking-for-moves = يبحث Rehome عمّن انتقل أيضًا من جهات اتصالك
contacts-has-moved = العنوان الجديد: { $new }
contacts-keeps-address = العنوان الجديد: { $new }؛ ويستخدم Rehome العنوان القديم كما اخترت
contacts-moved-since = انتقل { $old } إلى { $new }.
contacts-statement-withdrawn = لم يعد الحساب القديم لجهة الاتصال يقول إنه انتقل؛ وبقي ما أُنجز حتى ذلك الحين
contacts-statement-withdrawn-terminal = لم يعد الحساب القديم لجهة الاتصال يقول إنه انتقل، وربما تمت العودة إليه؛ وبقي ما أُنجز حتى ذلك الحين؛ لاستخدام العنوان القديم من جديد: rehome move --keep-address { $contact }
contacts-statement-withdrawn-kept = لم يعد الحساب القديم لجهة الاتصال يقول إنه انتقل
contacts-statement-itself = يقول الحساب إنه انتقل إلى عنوانه نفسه؛ تجاهل Rehome ذلك
contacts-statement-loop = يقول الحساب إنه انتقل، لكن العناوين تدور في حلقة؛ تجاهل Rehome ذلك
contacts-statement-you = يقول الحساب إنه انتقل إلى عنوانك؛ تجاهل Rehome ذلك
contacts-statement-no-address = يقول الحساب إنه انتقل، ولا يذكر إلى أين
contacts-statement-gateway = يقول الحساب إنه انتقل إلى خادم أو جسر؛ تجاهل Rehome ذلك

## من يطلب الإضافة ويقول إنه جهة اتصال من الحساب القديم

contacts-claim-known = وصلك طلب إضافة من { $who }. هذا هو العنوان الجديد لصاحب { $old }، ولم يكن يرى حالة حسابك القديم.
contacts-claim-unchecked = وصلك طلب إضافة من { $who }، ويقول صاحبه إنه { $old } بعنوان جديد. لم يستطع Rehome التحقق من ذلك.
contacts-claim-known-nameless = وصلك طلب إضافة من { $who }. هذا هو العنوان الجديد لشخص من جهات اتصالك لم يكن يرى حالة حسابك القديم.
contacts-claim-stranger = وصلك طلب إضافة من { $who }، وهو ليس في قائمتك القديمة.
contacts-claim-decide = لا يستطيع Rehome التحقق من هوية صاحب الطلب. تأكّد أولًا بطريقة أخرى.
contacts-claim-accept-terminal = لا يقبل Rehome أحدًا بناءً على قول كهذا وحده. إن عرفت من يكون صاحبه: rehome status … --accept { $who }؛ وباستخدام --hide بدل --accept لا يُبلَّغ بشيء ولا يظهر مرة أخرى.
contacts-claim-accept-window = لا يقبل Rehome أحدًا بناءً على قول كهذا وحده. إن عرفت من يكون صاحبه فاقبله في صفحة «من ردّ؟» أو في تطبيق الدردشة.

contacts-claim-contradicted = وصلك طلب إضافة من { $who }، ويقول صاحبه إنه { $old } بعنوان جديد. لكن { $old } يذكر أن عنوانه الجديد هو { $named }، فالأرجح أن هذا شخص آخر.
contacts-claim-contact = وصلك طلب إضافة من { $who }، وهو من جهات اتصالك، ولم يكن يرى حالة حسابك القديم.
