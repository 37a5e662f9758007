### الصفحة الأخيرة من النافذة: كيف جرى النقل، وما الناقص، وما الخطوة التالية.

done-live-here = عنوانك الآن هو { $account }.
done-you-live-here = أنت هنا الآن
done-today = اليوم، { $time }
done-of = { $done } من { $all }

done-stopped = النقل متوقف.
done-almost = نُقل كل شيء تقريبًا.
done-some = { $all ->
    [zero] نُقل { $moved } من أصل { $all } شخص.
    [one] نُقل { $moved } من أصل شخص واحد.
    [two] نُقل { $moved } من أصل شخصين.
    [few] نُقل { $moved } من أصل { $all } أشخاص.
    [many] نُقل { $moved } من أصل { $all } شخصًا.
   *[other] نُقل { $moved } من أصل { $all } شخص.
}

done-there-nobody = لم يكن هناك من يُنقل.
done-there = { $count ->
         [zero] لم يكن هناك من يُنقل.
         [one] الشخص الوحيد موجود في قائمتك الجديدة.
         [two] الشخصان موجودان في قائمتك الجديدة.
         [few] كل من يشملهم هذا النقل في قائمتك الجديدة، وهم { $count } أشخاص.
         [many] كل من يشملهم هذا النقل في قائمتك الجديدة، وهم { $count } شخصًا.
        *[other] كل من يشملهم هذا النقل في قائمتك الجديدة، وهم { $count } شخص.
    }
done-all-answered = { $count ->
         [zero] لم تكن هناك حاجة إلى إرسال طلب إلى أحد.
         [one] وصل الرد من الشخص الوحيد الذي أُرسل إليه الطلب.
         [two] وصل الرد من الشخصين اللذين أُرسل إليهما الطلب.
         [few] وصل الرد من جميع من أُرسل إليهم الطلب، وهم { $count } أشخاص.
         [many] وصل الرد من جميع من أُرسل إليهم الطلب، وهم { $count } شخصًا.
        *[other] وصل الرد من جميع من أُرسل إليهم الطلب، وهم { $count } شخص.
    }
done-answered = ردّ { $answered } من أصل { $asked } أُرسل إليهم الطلب، وقد تتأخر بقية الردود بضعة أيام.
done-not-answered = لم يصل أي رد بعد، وقد يستغرق ذلك بضعة أيام.
done-unreachable = { $count ->
    [zero] يمكن الوصول إلى الجميع.
    [one] يتعذّر الوصول حاليًا إلى شخص واحد.
    [two] يتعذّر الوصول حاليًا إلى شخصين.
    [few] يتعذّر الوصول حاليًا إلى { $count } أشخاص.
    [many] يتعذّر الوصول حاليًا إلى { $count } شخصًا.
   *[other] يتعذّر الوصول حاليًا إلى { $count } شخص.
}
done-else-missing = الجميع في قائمتك الجديدة، لكن ما زال هناك شيء ناقص.
done-to-ask = { $count ->
    [zero] الجميع في قائمتك الجديدة.
    [one] الجميع في قائمتك الجديدة. بقي إرسال الطلب إلى شخص واحد.
    [two] الجميع في قائمتك الجديدة. بقي إرسال الطلب إلى شخصين.
    [few] الجميع في قائمتك الجديدة. بقي إرسال الطلب إلى { $count } أشخاص.
    [many] الجميع في قائمتك الجديدة. بقي إرسال الطلب إلى { $count } شخصًا.
   *[other] الجميع في قائمتك الجديدة. بقي إرسال الطلب إلى { $count } شخص.
}
done-missing = { $count ->
    [zero] لا ينقص أحد.
    [one] ما زال ينقص شخص واحد.
    [two] ما زال ينقص شخصان.
    [few] ما زال ينقص { $count } أشخاص.
    [many] ما زال ينقص { $count } شخصًا.
   *[other] ما زال ينقص { $count } شخص.
}
done-continue = لم يضِع شيء: تابع متى شئت.
done-continue-before = لم يضِع شيء: تابع متى شئت، ولكن قبل يوم { $day }.
done-not-asked-yet = { $count ->
    [zero] أُرسل الطلب إلى الجميع.
    [one] بقي شخص واحد لم يُرسل إليه الطلب. اضغط «متابعة» لإرساله.
    [two] بقي شخصان لم يُرسل إليهما الطلب. اضغط «متابعة» لإرساله.
    [few] بقي { $count } أشخاص لم يُرسل إليهم الطلب. اضغط «متابعة» لإرساله.
    [many] بقي { $count } شخصًا لم يُرسل إليهم الطلب. اضغط «متابعة» لإرساله.
   *[other] بقي { $count } شخص لم يُرسل إليهم الطلب. اضغط «متابعة» لإرساله.
}
done-people-more = { $count ->
         [zero] { $first } و{ $second }
         [one] { $first } و{ $second } وشخص آخر
         [two] { $first } و{ $second } وشخصان آخران
         [few] { $first } و{ $second } و{ $count } آخرون
         [many] { $first } و{ $second } و{ $count } آخرون
        *[other] { $first } و{ $second } و{ $count } آخرون
    }
done-transports-more = { $count ->
         [zero] { $first } و{ $second }
         [one] { $first } و{ $second } وجسر آخر
         [two] { $first } و{ $second } وجسران آخران
         [few] { $first } و{ $second } و{ $count } جسور أخرى
         [many] { $first } و{ $second } و{ $count } جسرًا آخر
        *[other] { $first } و{ $second } و{ $count } جسر آخر
    }

## الحساب القديم

done-before = قبل يوم { $day }
done-keep = أبقِ على الحساب القديم
done-keep-until = أبقِ على الحساب القديم حتى ذلك الحين: فالأصدقاء الذين لم يردّوا ما زالوا يرونك هناك.
done-keep-weeks = أسبوعين على الأقل: فالأصدقاء الذين لم يردّوا ما زالوا يرونك هناك.
done-keep-over = إن كان الخادم القديم لا يزال يعمل: فالأصدقاء الذين لم يردّوا ما زالوا يرونك هناك.
done-remind-tomorrow = إضافة إلى التقويم ليوم الغد
done-remind = إضافة إلى التقويم: { $day }
done-reminder = من لم يردّ بعد؟ راجِع ذلك قبل إغلاق { $account }
done-reminder-text = افتح Rehome واختر «من ردّ؟»، ثم أرسل تذكيرًا إلى من لم يردّ.
done-reminder-text-day = افتح Rehome واختر «من ردّ؟»، ثم أرسل تذكيرًا إلى من لم يردّ. يُغلق { $account } يوم { $day }، وبعد ذلك لن يمكن تذكير أحد من هناك.

## محتوى كل قسم باختصار

done-people = نُقل { $count }
done-people-missing = ينقص { $count }
done-people-too = بعناوين جديدة لأصحابها: { $count }
done-behind = { $count }: { $domains }
done-data = { $count ->
    [zero] لم يُنقل شيء
    [one] نُقل نوع واحد من البيانات
    [two] نُقل نوعان من البيانات
    [few] نُقلت { $count } أنواع من البيانات
    [many] نُقل { $count } نوعًا من البيانات
   *[other] نُقل { $count } نوع من البيانات
}
done-data-missing = نُقل { $count }، والناقص { $missing }

done-phone = تسجيل الدخول من هاتفك
done-phone-inside = رمز للمسح، وتطبيقات لكل نظام
done-computer = الحاسوب
done-copy-address = نسخ العنوان
done-report = الاحتفاظ بالتقرير
done-report-inside = صفحة لمتصفحك
done-report-why = صفحة لمتصفحك: كل من نُقل، ومن بقي في الحساب القديم، ولماذا.
done-save-report = حفظ التقرير…
done-report-title = حفظ التقرير
done-reminder-title = حفظ التذكير
done-open-report = فتح
done-saved-as = حُفظ باسم { $file }
done-people-name = الأشخاص
done-behind-name = في الحساب القديم
done-rooms = الغرف والجسور
done-rooms-inside = ما بقي عليك فعله
done-close-rooms = إغلاق الغرف القديمة…
done-close-rooms-now = إغلاق نهائي
done-closing-rooms = يجري إغلاق الغرف القديمة
done-data-name = الملف والبيانات
done-closing = إغلاق الحساب القديم
done-closing-inside = متى يمكن ذلك، وكيف
done-closing-when = متى يمكن إغلاق الحساب القديم
done-closing-then = ما يتوقف عن العمل عندئذ
done-closing-how = طريقة الإغلاق
done-log = في جملة واحدة
done-log-inside = للتوثيق
done-nobody-behind = لم يبقَ أحد في الحساب القديم.
done-others = آخرون
done-uncertain = غير واضح
done-uncertain-advice = لا يستطيع Rehome معرفة ما إذا كان { $domain } شخصًا أم جسرًا. إن كان وراءه أشخاص فأضفهم بنفسك في حسابك الجديد، أو ابدأ هذا النقل من جديد وضع علامة أمامهم.
done-transport = جسر
done-transport-advice = انظر في تطبيق الدردشة هل يقدّم { $new } جسرًا إلى الشبكة نفسها، وسجّل فيه باسمك وكلمة مرورك في تلك الشبكة. عندئذ تعود جهات الاتصال هذه تلقائيًا.
done-more-behind = { $count ->
    [zero] التقرير يذكرهم جميعًا
    [one] وواحد غيرهم؛ التقرير يذكرهم جميعًا
    [two] واثنان غيرهم؛ التقرير يذكرهم جميعًا
    [few] و{ $count } غيرهم؛ التقرير يذكرهم جميعًا
    [many] و{ $count } غيرهم؛ التقرير يذكرهم جميعًا
   *[other] و{ $count } غيرهم؛ التقرير يذكرهم جميعًا
}
done-listed = في قائمتك الجديدة
done-not-yet-answered = لا رد بعد
done-not-asked = لم يُرسل الطلب بعد
done-missing-word = ناقص
done-to-do = لم يكتمل
done-out-of-reach = يتعذّر الوصول
done-not-listed = ليسوا في قائمتك الجديدة بعد
done-not-listed-why = اضغط «متابعة» لإضافتهم إليها.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = الرد…
done-copy-failures = نسخ ما ذكره الخادمان
done-stopped-word = متوقف
done-almost-word = كاد يكتمل
done-later = لاحقًا
done-meanwhile = أثناء ذلك
done-answers-counted = الردود التي تصل ما دامت هذه النافذة مفتوحة تُحتسب فورًا.
done-answers-not-counted = لم تعد الردود تُحتسب هنا. { $why }
done-undo = التراجع عن النقل…
done-undo-question = هل تريد التراجع عن هذا النقل؟
done-undo-now = تراجع
done-undo-keep = إبقاء النقل
done-undoing = يجري التراجع عن النقل
done-undoing-why = يُزال من الحساب الجديد ما أُضيف إليه.
done-undone = تم التراجع عن النقل
done-undone-partly = لم يتم التراجع عن كل شيء. بقي ما يلي:
done-undo-failed = ما تم التراجع عنه حتى الآن يبقى كذلك، ويمكن المتابعة من هناك.
