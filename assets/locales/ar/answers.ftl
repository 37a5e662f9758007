### الصفحة التي تبيّن من ردّ، بعد النقل بمدة.

answers-open = قد تتأخر بقية الردود بضعة أيام. ولا يُرسل تذكير إلى أحد إلا بطلبك.
answers-over = أُغلق الخادم القديم، ولم يعد ممكنًا تذكير أحد منه.
answers-today = يُغلق الخادم القديم اليوم. بعد ذلك لن يمكن تذكير أحد من حسابك القديم.
answers-days-left = { $count ->
    [zero] لم يبقَ أي يوم. بعد يوم { $day } لن يمكن تذكير أحد من حسابك القديم.
    [one] بقي يوم واحد. بعد يوم { $day } لن يمكن تذكير أحد من حسابك القديم.
    [two] بقي يومان. بعد يوم { $day } لن يمكن تذكير أحد من حسابك القديم.
    [few] بقي { $count } أيام. بعد يوم { $day } لن يمكن تذكير أحد من حسابك القديم.
    [many] بقي { $count } يومًا. بعد يوم { $day } لن يمكن تذكير أحد من حسابك القديم.
   *[other] بقي { $count } يوم. بعد يوم { $day } لن يمكن تذكير أحد من حسابك القديم.
}
answers-remind = { $count ->
    [zero] تذكير { $count } شخص…
    [one] تذكير شخص واحد…
    [two] تذكير شخصين…
    [few] تذكير { $count } أشخاص…
    [many] تذكير { $count } شخصًا…
   *[other] تذكير { $count } شخص…
}
answers-remind-question = { $count ->
    [zero] هل تريد تذكير { $count } شخص؟
    [one] هل تريد تذكير شخص واحد؟
    [two] هل تريد تذكير شخصين؟
    [few] هل تريد تذكير { $count } أشخاص؟
    [many] هل تريد تذكير { $count } شخصًا؟
   *[other] هل تريد تذكير { $count } شخص؟
}
answers-get-once = { $count ->
         [zero] لا تصل هذه الرسالة من { $old } إلى أحد.
         [one] تصل هذه الرسالة إلى هذا الشخص من { $old } مرة واحدة.
         [two] تصل هذه الرسالة إلى هذين الشخصين من { $old } مرة واحدة.
         [few] تصل هذه الرسالة إلى هؤلاء الأشخاص من { $old } مرة واحدة.
         [many] تصل هذه الرسالة إلى هؤلاء الأشخاص من { $old } مرة واحدة.
        *[other] تصل هذه الرسالة إلى هؤلاء الأشخاص من { $old } مرة واحدة.
    }
answers-send = { $count ->
    [zero] إرسال { $count } تذكير
    [one] إرسال تذكير واحد
    [two] إرسال تذكيرين
    [few] إرسال { $count } تذكيرات
    [many] إرسال { $count } تذكيرًا
   *[other] إرسال { $count } تذكير
}
answers-says = رسالة من { $who }: أنا { $old }
answers-says-why = لا يستطيع Rehome التحقق من ذلك. تأكّد أولًا بطريقة أخرى ممن يراسلك. وعند الرفض لا يُرسل شيء.
answers-asks = طلب إضافة من { $who }
answers-asks-why = لا يذكر الطلب من يكون صاحبه بين جهات اتصالك. وعند الرفض لا يُرسل شيء.

answers-says-otherwise = لكن { $old } يذكر أن عنوانه الجديد هو { $named }، فالأرجح أن هذا شخص آخر. وعند الرفض لا يُرسل شيء.
answers-title = من ردّ؟
answers-everyone = وصلت الردود كلها.
answers-may-close = يمكنك إغلاق حسابك القديم متى شئت.
answers-looking = تجري قراءة حسابك الجديد…
answers-look-again = إعادة التحقق
answers-background = مواصلة التحقق في الخلفية
answers-remind-one = تذكير…
answers-search = الاسم أو العنوان
answers-not-all-moved = لم يُنقل الكل بعد
answers-answered = ردّوا
answers-not-yet = لم يردّوا
answers-moved-since = انتقلوا لاحقًا
answers-now = الآن { $address }
answers-has-answered = وصل الرد
answers-said-no = وصل الرفض
answers-was-reminded = أُرسل التذكير
answers-being-reminded = يُرسل التذكير
answers-wait-over = انتهى انتظار الردود
answers-reminder-empty = نص التذكير
answers-only-once = لا يُرسل التذكير إلى أحد مرتين.
answers-decline = رفض
answers-accept = قبول…
answers-whether-to-accept = هل تسمح لـ «{ $who }» برؤية حالتك؟
answers-accept-now = قبول
