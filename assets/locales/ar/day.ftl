### اليوم الذي يُغلق فيه الخادم القديم.

day-closes = يُغلق يوم { $day }
day-closes-soon = { $days ->
         [zero] يُغلق يوم { $weekday }، اليوم
         [one] يُغلق يوم { $weekday }، بعد يوم
         [two] يُغلق يوم { $weekday }، بعد يومين
         [few] يُغلق يوم { $weekday }، بعد { $days } أيام
         [many] يُغلق يوم { $weekday }، بعد { $days } يومًا
        *[other] يُغلق يوم { $weekday }، بعد { $days } يوم
    }
day-closes-tomorrow = يُغلق غدًا
day-closes-today = يُغلق اليوم
day-closed = أُغلق يوم { $day }
day-today-in-short = اليوم
day-is-today = اليوم
day-is-tomorrow = غدًا
day-is-in = { $days ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
day-is-over = مضى هذا اليوم. اترك الحقل فارغًا إن كان الخادم لا يزال يعمل.
day-announced = أعلنه { $server }
day-unknown = اكتب تاريخًا، مثل { $day }.
day-none-such = لا وجود لهذا اليوم. تحقّق من التاريخ.
day-ambiguous = اكتب اسم الشهر بالحروف، مثل { $day }.
day-other-weekday = يوافق هذا التاريخ يوم { $weekday }. تحقّق من اليوم.

## ما قد يُكتب لليوم، يُقرأ ولا يُعرض

day-words-today = اليوم, هذا اليوم
day-words-tomorrow = غدًا, غد, الغد, يوم غد, بكرة, بكرا
day-words-after-tomorrow = بعد غد, بعد الغد, بعد بكرة, بعد بكرا
day-words-beside = يوم, في, هذا, القادم, القادمة, المقبل, المقبلة, التالي, الموافق, شهر, سنة, عام, من
