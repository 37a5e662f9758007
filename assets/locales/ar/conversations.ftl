### المحادثات: رسائل الحساب القديم محفوظة في مجلد صفحاتٍ للقراءة، مع الملفات المشاركة فيها.

## أثناء الحفظ

conversations-reads = تُقرأ رسائل { $owner }.
conversations-progress = { $count ->
    [zero] لا رسائل حتى { $until }، { $size } ({ $percent }% من الفترة)
    [one] رسالة واحدة حتى { $until }، { $size } ({ $percent }% من الفترة)
    [two] رسالتان حتى { $until }، { $size } ({ $percent }% من الفترة)
    [few] { $count } رسائل حتى { $until }، { $size } ({ $percent }% من الفترة)
    [many] { $count } رسالة حتى { $until }، { $size } ({ $percent }% من الفترة)
   *[other] { $count } رسالة حتى { $until }، { $size } ({ $percent }% من الفترة)
}
conversations-progress-undated = { $count ->
    [zero] لا رسائل، { $size }
    [one] رسالة واحدة، { $size }
    [two] رسالتان، { $size }
    [few] { $count } رسائل، { $size }
    [many] { $count } رسالة، { $size }
   *[other] { $count } رسالة، { $size }
}
conversations-fetches = جلب الملفات: { $done } من { $count }.
conversations-makes-pages = تُعدّ صفحات المحادثات.
conversations-ask-larger = توجد ملفات أكبر من { $size }. هل تريد حفظها أيضًا؟
conversations-ask-more = الملفات الباقية: { $count }. مع الملف التالي يتجاوز حجم الملفات { $size }. هل تريد المتابعة مع ذلك؟

## النتيجة

conversations-nothing = لا توجد رسائل في { $account } لحفظها.
conversations-saved = حُفظ من { $account } في { $folder } ما يلي: { $conversations }، وفيها { $messages }. للقراءة افتح { $index } في متصفح. وما يمكن أن تستورده برامج أخرى موجود في { $archive }.
conversations-in-backup = { $count ->
    [zero] ليس فيه شيء من رسائل المحادثات.
    [one] فيه أيضًا رسالة واحدة من المحادثات.
    [two] فيه أيضًا رسالتان من المحادثات.
    [few] فيه أيضًا { $count } رسائل من المحادثات.
    [many] فيه أيضًا { $count } رسالة من المحادثات.
   *[other] فيه أيضًا { $count } رسالة من المحادثات.
}
conversations-encrypted = { $count ->
         [zero] لا توجد رسائل مشفّرة.
         [one] رسالة واحدة مشفّرة، ومفتاحها ليس إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثة منه.
         [two] رسالتان مشفّرتان، ومفاتيحهما ليست إلا في تطبيق الدردشة الذي قرأتهما فيه. للاحتفاظ بمضمونهما أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثات منه.
         [few] { $count } رسائل مشفّرة، ومفاتيحها ليست إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثات منه.
         [many] { $count } رسالة مشفّرة، ومفاتيحها ليست إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثات منه.
        *[other] { $count } رسالة مشفّرة، ومفاتيحها ليست إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثات منه.
    }
conversations-room-has-none = لا تحتفظ الغرفة { $owner } برسائل يحق لحسابك قراءتها.
conversations-has-none = لا يحتفظ { $server } برسائلك، فليس هناك ما يمكن حفظه منه. ما كتبته لا يوجد إلا في تطبيقات الدردشة التي كتبته فيها.
conversations-unknown = لم يُحفظ شيء من { $owner }، لأن Rehome لا يستطيع معرفة ما إذا كانت رسائله محفوظة: { $why }
conversations-stopped = تم الإيقاف. ما قُرئ محفوظ. شغّل Rehome مرة أخرى للمتابعة.
conversations-lost = { $why } ما قُرئ محفوظ. شغّل Rehome مرة أخرى للمتابعة.
conversations-refused = تعذّرت قراءة رسائل { $owner } حتى آخرها: { $why } ما قُرئ محفوظ. شغّل Rehome مرة أخرى لإعادة المحاولة.
conversations-why-refused = يرفض { $server } تسليمها ({ $condition }).
conversations-why-lost-place = لم يعد { $server } يعرف من أين يتابع.
conversations-why-lacking = يقول { $server } إن هناك رسائل، لكنه لا يرسلها.
conversations-why-stuck = يرسل { $server } الرسائل نفسها مرة بعد مرة.
conversations-missing = { $count ->
    [zero] لا تنقص أي رسالة من { $owner }.
    [one] تنقص من رسائل { $owner } رسالة واحدة، لأن الخادم لم يستطع تسليم كل شيء.
    [two] تنقص من رسائل { $owner } رسالتان، لأن الخادم لم يستطع تسليم كل شيء.
    [few] تنقص من رسائل { $owner } { $count } رسائل، لأن الخادم لم يستطع تسليم كل شيء.
    [many] تنقص من رسائل { $owner } { $count } رسالة، لأن الخادم لم يستطع تسليم كل شيء.
   *[other] تنقص من رسائل { $owner } { $count } رسالة، لأن الخادم لم يستطع تسليم كل شيء.
}
conversations-gap = تنقص رسائل { $owner } المرسلة بين { $after } و{ $until }، لأن الخادم لم يستطع تسليمها.

## ملفات ليست بجانب الصفحات

conversations-files-elsewhere = { $count ->
    [zero] لا توجد ملفات على خوادم أخرى.
    [one] بقي ملف واحد على خادم آخر، ولم يُنزَّل.
    [two] بقي ملفان على خوادم أخرى، ولم يُنزَّلا.
    [few] بقيت { $count } ملفات على خوادم أخرى، ولم تُنزَّل.
    [many] بقي { $count } ملفًا على خوادم أخرى، ولم تُنزَّل.
   *[other] بقي { $count } ملف على خوادم أخرى، ولم تُنزَّل.
}
conversations-files-unencrypted = { $count ->
    [zero] لا توجد ملفات على خوادم بلا تشفير.
    [one] بقي ملف واحد في مكانه، لأن الخادم هناك لا يشفّر ما يرسله.
    [two] بقي ملفان في مكانهما، لأن الخادم هناك لا يشفّر ما يرسله.
    [few] بقيت { $count } ملفات في مكانها، لأن الخادم هناك لا يشفّر ما يرسله.
    [many] بقي { $count } ملفًا في مكانها، لأن الخادم هناك لا يشفّر ما يرسله.
   *[other] بقي { $count } ملف في مكانها، لأن الخادم هناك لا يشفّر ما يرسله.
}
conversations-files-too-large = { $count ->
    [zero] لا توجد ملفات أكبر من الحد.
    [one] ملف واحد حجمه كبير جدًا، فلم يُحفظ.
    [two] ملفان حجمهما كبير جدًا، فلم يُحفظا.
    [few] { $count } ملفات حجمها كبير جدًا، فلم تُحفظ.
    [many] { $count } ملفًا حجمها كبير جدًا، فلم تُحفظ.
   *[other] { $count } ملف حجمها كبير جدًا، فلم تُحفظ.
}
conversations-files-gone = { $count ->
    [zero] لم يختفِ أي ملف من الخادم.
    [one] اختفى من الخادم ملف واحد.
    [two] اختفى من الخادم ملفان.
    [few] اختفى من الخادم { $count } ملفات.
    [many] اختفى من الخادم { $count } ملفًا.
   *[other] اختفى من الخادم { $count } ملف.
}
conversations-files-failed = { $count ->
    [zero] لم يتعذّر جلب أي ملف.
    [one] تعذّر جلب ملف واحد. شغّل Rehome مرة أخرى لإعادة المحاولة.
    [two] تعذّر جلب ملفين. شغّل Rehome مرة أخرى لإعادة المحاولة.
    [few] تعذّر جلب { $count } ملفات. شغّل Rehome مرة أخرى لإعادة المحاولة.
    [many] تعذّر جلب { $count } ملفًا. شغّل Rehome مرة أخرى لإعادة المحاولة.
   *[other] تعذّر جلب { $count } ملف. شغّل Rehome مرة أخرى لإعادة المحاولة.
}
conversations-files-differ = { $count ->
    [zero] كل ملف محفوظ يطابق ما ورد في رسالته.
    [one] ملف محفوظ واحد لا يطابق ما ورد في رسالته: حجمه أو نوعه مختلف.
    [two] ملفان محفوظان لا يطابقان ما ورد في رسالتيهما: الحجم أو النوع مختلف.
    [few] { $count } ملفات محفوظة لا تطابق ما ورد في رسائلها: الحجم أو النوع مختلف.
    [many] { $count } ملفًا محفوظًا لا تطابق ما ورد في رسائلها: الحجم أو النوع مختلف.
   *[other] { $count } ملف محفوظ لا تطابق ما ورد في رسائلها: الحجم أو النوع مختلف.
}
conversations-file-unwritten = تعذّرت كتابة ملف

## مشكلات المجلد

conversations-folder-taken = في { $path } شيء آخر. اختر مجلدًا جديدًا أو فارغًا، كي لا تختلط الأشياء.
conversations-folder-other = في { $path } محادثات { $owner }. اختر مجلدًا آخر.
conversations-folder-unusable = يتعذّر استخدام المجلد { $path }
conversations-record-unusable = تتعذّر الكتابة في { $path } أو القراءة منه
conversations-record-in-use = هناك نسخة أخرى من Rehome تحفظ فيه المحادثات الآن. انتظر حتى تنتهي، أو أوقفها.
conversations-record-damaged = ليس { $path } كما كتبه Rehome، لذلك لا يضاف إليه شيء. اختر مجلدًا آخر، أو استعده من نسخة.

## في الصفحات

conversations-title = محادثات { $account }
conversations-summary = { $conversations }، { $messages }. حُفظت يوم { $day }.
conversations-messages = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
conversations-conversations = { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
}
conversations-all = جميع المحادثات
conversations-search = البحث في هذه المحادثة
conversations-search-all = البحث في جميع المحادثات
conversations-nothing-found = لا نتائج
conversations-no-day = بلا تاريخ
conversations-me = أنت
conversations-in-private = { $nick } ({ $room })
conversations-corrected = مصحَّحة
conversations-retracted = مسحوبة
conversations-bubble-omemo = رسالة مشفّرة (OMEMO)
conversations-bubble-openpgp = رسالة مشفّرة (OpenPGP)
conversations-bubble-otr = رسالة مشفّرة (OTR)
conversations-bubble-encrypted = رسالة مشفّرة
conversations-encrypted-here = { $count ->
         [zero] لا توجد هنا رسائل مشفّرة.
         [one] هنا رسالة واحدة مشفّرة، ومفتاحها ليس إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثة منه.
         [two] هنا رسالتان مشفّرتان، ومفاتيحهما ليست إلا في تطبيق الدردشة الذي قرأتهما فيه. للاحتفاظ بمضمونهما أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثة منه.
         [few] هنا { $count } رسائل مشفّرة، ومفاتيحها ليست إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثة منه.
         [many] هنا { $count } رسالة مشفّرة، ومفاتيحها ليست إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثة منه.
        *[other] هنا { $count } رسالة مشفّرة، ومفاتيحها ليست إلا في تطبيق الدردشة الذي قرأتها فيه. للاحتفاظ بمضمونها أنشئ نسخة احتياطية في ذلك التطبيق، أو صدّر المحادثة منه.
    }
conversations-topic = الموضوع الآن: { $topic }
conversations-bounced = تعذّر تسليم رسالة.
conversations-bounced-why = تعذّر تسليم رسالة: { $why }
conversations-more = عرض الكل
conversations-for-programs = للبرامج الأخرى، الرسائل كما حفظها الخادم تمامًا (XEP-0227):
conversations-file-elsewhere = لم يُحفظ: هو على خادم آخر
conversations-file-unencrypted = لم يُحفظ: الخادم الذي هو عليه لا يشفّر ما يرسله
conversations-file-unwanted = لم يُحفظ
conversations-file-too-large = لم يُحفظ: حجمه كبير جدًا
conversations-file-gone = لم يُحفظ: لم يعد على الخادم
conversations-file-failed = لم يُحفظ: تعذّر جلبه
conversations-file-encrypted = مشفّر: لا يفتحه إلا تطبيق الدردشة الذي قرأته فيه
conversations-file-differs = لا يطابق ما ورد في الرسالة: { $stated }

conversations-progress-rate = { $count ->
    [zero] { $done }، أقل من رسالة في الثانية
    [one] { $done }، رسالة واحدة في الثانية
    [two] { $done }، رسالتان في الثانية
    [few] { $done }، { $count } رسائل في الثانية
    [many] { $done }، { $count } رسالة في الثانية
   *[other] { $done }، { $count } رسالة في الثانية
}
conversations-save = حفظ محادثاتي
conversations-save-item = حفظ محادثاتي…
conversations-lead = مجلد يمكن قراءته في أي متصفح، حتى بعد زوال { $server }.
conversations-name = المحادثات
conversations-all-saved = حُفظت
conversations-partly-saved = لم تُحفظ كلها
conversations-folder = المجلد
conversations-folder-hint = مجلد جديد أو فارغ، أو المجلد الذي حفظ فيه Rehome من قبل.
conversations-folder-no-dialog = لا يوفّر سطح المكتب هذا نافذة لاختيار المجلدات. اكتب مكان المجلد.
conversations-choose-folder = اختيار مجلد…
conversations-with-files = الصور والملفات أيضًا
conversations-with-files-hint = يسألك Rehome قبل أن تتجاوز 2 غيغابايت.
conversations-rooms = الغرف
conversations-rooms-hint = ما كُتب في غرفة أثناء وجودك فيها قد يكون بين رسائلك على أي حال.
conversations-save-now = حفظ
conversations-signing-in = تسجيل الدخول
conversations-now-at = وصل إلى { $day }
conversations-fetching = يجري جلب الصور والملفات
conversations-today = اليوم
conversations-may-close = يمكنك إغلاق Rehome. وإن حفظت المحادثات مرة أخرى لاحقًا فلن يجلب إلا الجديد.
conversations-stop-question = هل تريد إيقاف الحفظ؟
conversations-stop-why = ما قُرئ يبقى محفوظًا. ولاحقًا لا يجلب Rehome إلا الباقي.
conversations-keep-saving = مواصلة الحفظ
conversations-save-them = حفظها
conversations-leave-them = تركها
conversations-are-saved = حُفظت { $conversations }، وفيها { $messages }
conversations-in-folder = في { $folder }
conversations-read = قراءتها
conversations-fetch-again = جلب الباقي
conversations-no-server = لا يمكن حفظ المحادثات إلا من خادم، لا من ملف نسخة احتياطية.
