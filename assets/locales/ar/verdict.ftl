### ما آل إليه النقل: الجمل الأولى في كل تقرير.

verdict-nothing-to-move = ليس هناك ما يُنقل إلى { $address }.
verdict-nothing-moved = لم يكن هناك ما يُنقل إلى { $address }.
verdict-planned-all-there = { $count ->
         [zero] ليست هناك جهات اتصال لنقلها إلى { $address }.
         [one] جهة اتصالك الوحيدة موجودة بالفعل على { $address }.
         [two] جهتا اتصالك موجودتان بالفعل على { $address }.
         [few] جهات اتصالك كلها ({ $count } جهات) موجودة بالفعل على { $address }.
         [many] جهات اتصالك كلها ({ $count } جهة) موجودة بالفعل على { $address }.
        *[other] جهات اتصالك كلها ({ $count } جهة) موجودة بالفعل على { $address }.
    }
verdict-planned = { $count ->
    [zero] لا تُنقل أي جهة اتصال إلى { $address }.
    [one] ستُنقل جهة اتصال واحدة إلى { $address }.
    [two] ستُنقل جهتا اتصال إلى { $address }.
    [few] ستُنقل { $count } جهات اتصال إلى { $address }.
    [many] ستُنقل { $count } جهة اتصال إلى { $address }.
   *[other] ستُنقل { $count } جهة اتصال إلى { $address }.
}
verdict-planned-some-there = { $count ->
    [zero] ستُنقل { $count } جهة اتصال إلى { $address }؛ والموجود هناك بالفعل: { $there }.
    [one] ستُنقل جهة اتصال واحدة إلى { $address }؛ والموجود هناك بالفعل: { $there }.
    [two] ستُنقل جهتا اتصال إلى { $address }؛ والموجود هناك بالفعل: { $there }.
    [few] ستُنقل { $count } جهات اتصال إلى { $address }؛ والموجود هناك بالفعل: { $there }.
    [many] ستُنقل { $count } جهة اتصال إلى { $address }؛ والموجود هناك بالفعل: { $there }.
   *[other] ستُنقل { $count } جهة اتصال إلى { $address }؛ والموجود هناك بالفعل: { $there }.
}
verdict-all-there = { $count ->
         [zero] لا توجد جهات اتصال على { $address }.
         [one] جهة اتصالك الوحيدة موجودة على { $address }.
         [two] جهتا اتصالك موجودتان على { $address }.
         [few] جهات اتصالك كلها ({ $count } جهات) موجودة على { $address }.
         [many] جهات اتصالك كلها ({ $count } جهة) موجودة على { $address }.
        *[other] جهات اتصالك كلها ({ $count } جهة) موجودة على { $address }.
    }
verdict-some-there = { $all ->
    [zero] على { $address } الآن { $count } من أصل { $all } جهة اتصال.
    [one] على { $address } الآن { $count } من أصل جهة اتصال واحدة.
    [two] على { $address } الآن { $count } من أصل جهتي اتصال.
    [few] على { $address } الآن { $count } من أصل { $all } جهات اتصال.
    [many] على { $address } الآن { $count } من أصل { $all } جهة اتصال.
   *[other] على { $address } الآن { $count } من أصل { $all } جهة اتصال.
}

verdict-figures = { $figures }.
verdict-asked = { $count ->
    [zero] لم يُرسل الطلب إلى أحد
    [one] أُرسل الطلب إلى شخص واحد
    [two] أُرسل الطلب إلى شخصين
    [few] أُرسل الطلب إلى { $count } أشخاص
    [many] أُرسل الطلب إلى { $count } شخصًا
   *[other] أُرسل الطلب إلى { $count } شخص
}
verdict-answered = { $count ->
    [zero] لم يردّ أحد
    [one] ردّ شخص واحد
    [two] ردّ شخصان
    [few] ردّ { $count } أشخاص
    [many] ردّ { $count } شخصًا
   *[other] ردّ { $count } شخص
}
verdict-answered-no = { $count ->
    [zero] لم يردّ أحد
    [one] ردّ شخص واحد بالرفض
    [two] ردّ شخصان (بالرفض: { $no })
    [few] ردّ { $count } أشخاص (بالرفض: { $no })
    [many] ردّ { $count } شخصًا (بالرفض: { $no })
   *[other] ردّ { $count } شخص (بالرفض: { $no })
}
verdict-waiting = { $count ->
    [zero] لا تُنتظر ردود أخرى
    [one] يُنتظر الرد من شخص واحد
    [two] يُنتظر الرد من شخصين
    [few] يُنتظر الرد من { $count } أشخاص
    [many] يُنتظر الرد من { $count } شخصًا
   *[other] يُنتظر الرد من { $count } شخص
}
verdict-probably-no = { $count ->
    [zero] لم يرفض أحد
    [one] رفض شخص واحد على الأرجح
    [two] رفض شخصان على الأرجح
    [few] رفض { $count } أشخاص على الأرجح
    [many] رفض { $count } شخصًا على الأرجح
   *[other] رفض { $count } شخص على الأرجح
}
verdict-to-ask = { $count ->
    [zero] لم يبقَ أحد بلا طلب
    [one] بقي إرسال الطلب إلى شخص واحد
    [two] بقي إرسال الطلب إلى شخصين
    [few] بقي إرسال الطلب إلى { $count } أشخاص
    [many] بقي إرسال الطلب إلى { $count } شخصًا
   *[other] بقي إرسال الطلب إلى { $count } شخص
}
verdict-unreachable = { $count ->
    [zero] يمكن الوصول إلى الجميع
    [one] يتعذّر الوصول حاليًا إلى شخص واحد
    [two] يتعذّر الوصول حاليًا إلى شخصين
    [few] يتعذّر الوصول حاليًا إلى { $count } أشخاص
    [many] يتعذّر الوصول حاليًا إلى { $count } شخصًا
   *[other] يتعذّر الوصول حاليًا إلى { $count } شخص
}
verdict-on-new-account = { $all ->
    [zero] في الحساب الجديد { $count } من أصل { $all } جهة اتصال
    [one] في الحساب الجديد { $count } من أصل جهة اتصال واحدة
    [two] في الحساب الجديد { $count } من أصل جهتي اتصال
    [few] في الحساب الجديد { $count } من أصل { $all } جهات اتصال
    [many] في الحساب الجديد { $count } من أصل { $all } جهة اتصال
   *[other] في الحساب الجديد { $count } من أصل { $all } جهة اتصال
}

verdict-missing = { $count ->
    [zero] لا ينقص شيء.
    [one] ما زالت تنقص جهة اتصال واحدة؛ شغّل Rehome مرة أخرى للمتابعة.
    [two] ما زالت تنقص جهتا اتصال؛ شغّل Rehome مرة أخرى للمتابعة.
    [few] ما زالت تنقص { $count } جهات اتصال؛ شغّل Rehome مرة أخرى للمتابعة.
    [many] ما زالت تنقص { $count } جهة اتصال؛ شغّل Rehome مرة أخرى للمتابعة.
   *[other] ما زالت تنقص { $count } جهة اتصال؛ شغّل Rehome مرة أخرى للمتابعة.
}
verdict-unfinished = { $count ->
    [zero] لم يبقَ ما يلزم فعله.
    [one] بقي ما يلزم فعله بشأن جهة اتصال واحدة منها.
    [two] بقي ما يلزم فعله بشأن جهتي اتصال منها.
    [few] بقي ما يلزم فعله بشأن { $count } جهات اتصال منها.
    [many] بقي ما يلزم فعله بشأن { $count } جهة اتصال منها.
   *[other] بقي ما يلزم فعله بشأن { $count } جهة اتصال منها.
}
verdict-data-missing = لم يكتمل بعد: { $kinds }.
verdict-run-again = شغّل Rehome مرة أخرى للمتابعة.
verdict-remarks = { $count ->
    [zero] لا توجد ملاحظات أدناه.
    [one] أدناه ملاحظات عن جهة اتصال واحدة منها.
    [two] أدناه ملاحظات عن جهتي اتصال منها.
    [few] أدناه ملاحظات عن { $count } جهات اتصال منها.
    [many] أدناه ملاحظات عن { $count } جهة اتصال منها.
   *[other] أدناه ملاحظات عن { $count } جهة اتصال منها.
}
verdict-unwanted = { $count ->
    [zero] لم يضع الخادمان أيًا منها في القائمة الجديدة.
    [one] وضع الخادمان جهة اتصال واحدة منها في القائمة الجديدة مع ذلك.
    [two] وضع الخادمان جهتي اتصال منها في القائمة الجديدة مع ذلك.
    [few] وضع الخادمان { $count } جهات اتصال منها في القائمة الجديدة مع ذلك.
    [many] وضع الخادمان { $count } جهة اتصال منها في القائمة الجديدة مع ذلك.
   *[other] وضع الخادمان { $count } جهة اتصال منها في القائمة الجديدة مع ذلك.
}
verdict-refused-requests = { $count ->
    [zero] لم تُرفض أي محاولة.
    [one] رُفضت محاولة واحدة لنقل حساب آخر إلى هنا، لأن ذلك لم يكن بطلب منك.
    [two] رُفضت محاولتان لنقل حساب آخر إلى هنا، لأن ذلك لم يكن بطلب منك.
    [few] رُفضت { $count } محاولات لنقل حساب آخر إلى هنا، لأن ذلك لم يكن بطلب منك.
    [many] رُفضت { $count } محاولة لنقل حساب آخر إلى هنا، لأن ذلك لم يكن بطلب منك.
   *[other] رُفضت { $count } محاولة لنقل حساب آخر إلى هنا، لأن ذلك لم يكن بطلب منك.
}

## من يبقى، ولماذا

verdict-left-gateways = { $tense ->
    [planned] تبقى { $count ->
         [zero] { $count } جهة اتصال
         [one] جهة اتصال واحدة
         [two] جهتا اتصال
         [few] { $count } جهات اتصال
         [many] { $count } جهة اتصال
        *[other] { $count } جهة اتصال
    } في الحساب القديم بسبب الارتباط بجسور إلى شبكات أخرى: { $gateways }.
   *[done] بقيت { $count ->
         [zero] { $count } جهة اتصال
         [one] جهة اتصال واحدة
         [two] جهتا اتصال
         [few] { $count } جهات اتصال
         [many] { $count } جهة اتصال
        *[other] { $count } جهة اتصال
    } في الحساب القديم بسبب الارتباط بجسور إلى شبكات أخرى: { $gateways }.
 }
verdict-left-uncertain = { $tense ->
    [planned] تبقى { $count ->
         [zero] { $count } جهة اتصال
         [one] جهة اتصال واحدة
         [two] جهتا اتصال
         [few] { $count } جهات اتصال
         [many] { $count } جهة اتصال
        *[other] { $count } جهة اتصال
    } في الحساب القديم: لا يستطيع Rehome معرفة ما إذا كان وراء { $domains } أشخاص أم جسور.
   *[done] بقيت { $count ->
         [zero] { $count } جهة اتصال
         [one] جهة اتصال واحدة
         [two] جهتا اتصال
         [few] { $count } جهات اتصال
         [many] { $count } جهة اتصال
        *[other] { $count } جهة اتصال
    } في الحساب القديم: لم يستطع Rehome معرفة ما إذا كان وراء { $domains } أشخاص أم جسور.
 }
verdict-left-otherwise = { $tense ->
    [planned] تبقى { $count ->
         [zero] { $count } جهة اتصال
         [one] جهة اتصال واحدة
         [two] جهتا اتصال
         [few] { $count } جهات اتصال
         [many] { $count } جهة اتصال
        *[other] { $count } جهة اتصال
    } في الحساب القديم: { $reason }.
   *[done] بقيت { $count ->
         [zero] { $count } جهة اتصال
         [one] جهة اتصال واحدة
         [two] جهتا اتصال
         [few] { $count } جهات اتصال
         [many] { $count } جهة اتصال
        *[other] { $count } جهة اتصال
    } في الحساب القديم: { $reason }.
 }
