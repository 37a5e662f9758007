### الصفحة الأخيرة من النافذة: كيف جرى النقل، وما الناقص، وما الخطوة التالية.

done-live-here = أنت الآن على { $account }.
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
         [few] الجميع في قائمتك الجديدة، وهم { $count } أشخاص.
         [many] الجميع في قائمتك الجديدة، وهم { $count } شخصًا.
        *[other] الجميع في قائمتك الجديدة، وهم { $count } شخص.
    }
done-all-answered = { $count ->
         [zero] لم تكن هناك حاجة إلى إرسال طلب إلى أحد.
         [one] وصل الرد.
         [two] وصل الرد من الشخصين اللذين أُرسل إليهما الطلب.
         [few] وصل الرد من جميع من أُرسل إليهم الطلب، وهم { $count } أشخاص.
         [many] وصل الرد من جميع من أُرسل إليهم الطلب، وهم { $count } شخصًا.
        *[other] وصل الرد من جميع من أُرسل إليهم الطلب، وهم { $count } شخص.
    }
done-answered = ردّ { $answered } من أصل { $asked }، وقد تتأخر بقية الردود بضعة أيام.
done-not-answered = لم يصل رد بعد، وقد يستغرق ذلك بضعة أيام.
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
    [one] لم يُرسل الطلب بعد إلى شخص واحد. اضغط «متابعة» لإرساله.
    [two] لم يُرسل الطلب بعد إلى شخصين. اضغط «متابعة» لإرساله.
    [few] لم يُرسل الطلب بعد إلى { $count } أشخاص. اضغط «متابعة» لإرساله.
    [many] لم يُرسل الطلب بعد إلى { $count } شخصًا. اضغط «متابعة» لإرساله.
   *[other] لم يُرسل الطلب بعد إلى { $count } شخص. اضغط «متابعة» لإرساله.
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
done-reminder-text = افتح Rehome واختر «من ردّ»، ثم أرسل تذكيرًا إلى من لم يردّ.
done-reminder-text-day = افتح Rehome واختر «من ردّ»، ثم أرسل تذكيرًا إلى من لم يردّ. يُغلق { $account } يوم { $day }، وبعد ذلك لن يمكن تذكير أحد من هناك.

## محتوى كل قسم باختصار

done-people = نُقل { $count }
done-people-missing = ينقص { $count }
done-people-too = منهم { $count } بعنوان جديد لهم أيضًا
done-behind = { $count }: { $domains }
done-data = { $count ->
    [zero] لم يُنقل شيء
    [one] نُقل نوع واحد
    [two] نُقل نوعان
    [few] نُقلت { $count } أنواع
    [many] نُقل { $count } نوعًا
   *[other] نُقل { $count } نوع
}
done-data-missing = نُقل { $count }، والناقص { $missing }
