### الصفحة الأولى من النافذة.

welcome-is-it-closing = هل سيُغلق خادم XMPP (Jabber) الذي عليه حسابك؟
welcome-what-it-does = ينقل Rehome جهات اتصالك إلى حساب على خادم آخر.
welcome-server-that-closes = الخادم الذي سيُغلق
welcome-your-new-server = خادمك الجديد
welcome-what-moves = ما يُنقل
welcome-what-moves-why = جهات الاتصال بأسمائها ومجموعاتها، وملفك الشخصي، والغرف، وقائمة الحظر.
welcome-what-contacts-see = ما تراه جهات اتصالك
welcome-what-contacts-see-why = من ترى حالتهم يصلهم طلب إضافة من عنوانك الجديد، ومن يرون حالتك يصلهم خبر انتقالك.
welcome-what-does-not = ما لا يُنقل
welcome-what-does-not-why = جهات الاتصال في شبكات أخرى، والمحادثات السابقة. أما المحادثات فيمكنك حفظها.
welcome-nothing-changes-yet = لا يتغير شيء قبل أن تراجع القائمة وتضغط «نقل».
welcome-welcome-back = مرحبًا بعودتك
welcome-welcome-back-why = تابع من حيث توقفت، وما أُنجز لن يُعاد.
welcome-finished = المكتملة
welcome-start = بدء
welcome-start-another = بدء نقل آخر
welcome-try-it-first = التجربة أولًا
welcome-go-on = متابعة
welcome-who-has-answered = من ردّ؟
welcome-damaged = هذا السجل تالف.
welcome-show-in-folder = عرض في المجلد
welcome-moved = تم النقل
welcome-nothing-has-moved = لم يُنقل شيء بعد.
welcome-nobody-asked = لم يُرسل طلب إلى أحد بعد.
welcome-on-new-list = { $count ->
    [zero] لا أحد في القائمة الجديدة.
    [one] في القائمة الجديدة شخص واحد.
    [two] في القائمة الجديدة شخصان.
    [few] في القائمة الجديدة { $count } أشخاص.
    [many] في القائمة الجديدة { $count } شخصًا.
   *[other] في القائمة الجديدة { $count } شخص.
}
welcome-asked-of = { $count ->
    [zero] أُرسل الطلب إلى { $asked } من أصل { $count } شخص.
    [one] أُرسل الطلب إلى { $asked } من أصل شخص واحد.
    [two] أُرسل الطلب إلى { $asked } من أصل شخصين.
    [few] أُرسل الطلب إلى { $asked } من أصل { $count } أشخاص.
    [many] أُرسل الطلب إلى { $asked } من أصل { $count } شخصًا.
   *[other] أُرسل الطلب إلى { $asked } من أصل { $count } شخص.
}
welcome-asked = { $count ->
    [zero] لم يُرسل طلب إلى أحد.
    [one] أُرسل الطلب إلى شخص واحد.
    [two] أُرسل الطلب إلى شخصين.
    [few] أُرسل الطلب إلى { $count } أشخاص.
    [many] أُرسل الطلب إلى { $count } شخصًا.
   *[other] أُرسل الطلب إلى { $count } شخص.
}
welcome-stopped-today = توقّف اليوم الساعة { $time }.
welcome-stopped-yesterday = توقّف أمس الساعة { $time }.
welcome-stopped = توقّف يوم { $day }.
welcome-created-today = أُنشئ { $address } اليوم.
welcome-created = أُنشئ { $address } يوم { $day }.
welcome-nobody-had-to-be-asked = لم تكن هناك حاجة إلى إرسال طلب إلى أحد.
welcome-all-answered = ردّ الجميع.
welcome-answered = { $count ->
    [zero] لم يردّ أحد بعد، من أصل { $asked }.
    [one] ردّ شخص واحد من أصل { $asked }.
    [two] ردّ شخصان من أصل { $asked }.
    [few] ردّ { $count } أشخاص من أصل { $asked }.
    [many] ردّ { $count } شخصًا من أصل { $asked }.
   *[other] ردّ { $count } شخص من أصل { $asked }.
}
welcome-finished-on = اكتمل يوم { $day }.
