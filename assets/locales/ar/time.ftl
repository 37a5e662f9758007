### مدد زمنية (بصيغة تصلح بعد «يستغرق» و«نحو» و«منذ»).

time-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
time-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
time-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
time-hours-minutes = { $hours ->
         [zero] { $hours } ساعة
         [one] ساعة واحدة
         [two] ساعتين
         [few] { $hours } ساعات
         [many] { $hours } ساعة
        *[other] { $hours } ساعة
    } و{ $minutes ->
         [zero] { $minutes } دقيقة
         [one] دقيقة واحدة
         [two] دقيقتين
         [few] { $minutes } دقائق
         [many] { $minutes } دقيقة
        *[other] { $minutes } دقيقة
    }
time-about = نحو { $time }
time-between = ما بين { $shortest } و{ $longest }، بحسب عدد من يردّون فورًا
time-left-moment = بقي أقل من دقيقة
time-left-minutes = { $count ->
    [zero] بقي أقل من دقيقة
    [one] بقي نحو دقيقة واحدة
    [two] بقي نحو دقيقتين
    [few] بقي نحو { $count } دقائق
    [many] بقي نحو { $count } دقيقة
   *[other] بقي نحو { $count } دقيقة
}
time-left-hours = { $count ->
    [zero] بقي أقل من ساعة
    [one] بقي نحو ساعة واحدة
    [two] بقي نحو ساعتين
    [few] بقي نحو { $count } ساعات
    [many] بقي نحو { $count } ساعة
   *[other] بقي نحو { $count } ساعة
}
time-left-days = { $count ->
    [zero] بقي أقل من يوم
    [one] بقي نحو يوم واحد
    [two] بقي نحو يومين
    [few] بقي نحو { $count } أيام
    [many] بقي نحو { $count } يومًا
   *[other] بقي نحو { $count } يوم
}
