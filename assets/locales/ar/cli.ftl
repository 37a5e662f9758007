### ما يقال في الطرفية.

## أسئلة

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = نعم
cli-no = لا
cli-answer-yes-or-no = أجب بـ { $yes } أو { $no }.
cli-start = هل يبدأ النقل؟
cli-send = هل تُرسل؟
cli-undo = هل تريد التراجع عن النقل؟
cli-create = هل تريد إنشاء { $account }؟
cli-password = كلمة مرور { $account }:

## مراحل النقل

cli-step-announcing = يُعلَن العنوان الجديد في الحساب القديم.
cli-step-old-server = يتولى الخادمان نقل جهات الاتصال.
cli-step-contacts = تُنقل جهات الاتصال إلى { $new }.
cli-step-data = يُنقل الملف الشخصي والغرف وسائر البيانات.
cli-step-checking = يتحقق Rehome من { $new }.
cli-step-reminding = يُرسل التذكير إلى من لم يردّ.
cli-step-restoring-data = يُعاد الملف الشخصي والغرف وسائر البيانات إلى ما كانت عليه.
cli-step-taking-back = تُزال جهات الاتصال من { $new }.
cli-step-waiting = في انتظار الردود.
cli-steps-done = الخطوات المنجزة: { $done } من { $all }.
cli-bar = { $done } من { $all }، { $left }
cli-uninvited = وصل من { $who } طلب إضافة إلى { $new }. وحسب ما يعرفه Rehome، لم يكن بإمكان صاحب الطلب رؤية حالة حسابك القديم. الرد متروك لك.
cli-has-answered = وصل الرد من { $who }.
cli-said-no = وصل الرفض من { $who }.
cli-probably-said-no = يُرجَّح أن { $who } رفض الطلب، فالطلب لم يعد موجودًا.
cli-not-copied = لم تُنسخ جهة الاتصال { $who }: { $why }
cli-not-asked-now = يتعذّر إرسال الطلب إلى { $who } حاليًا: { $why }
cli-not-asked = لم يُرسل الطلب إلى { $who }: { $why }
cli-told-in-doubt = ربما وصل الخبر إلى { $who }: { $why }
cli-not-told = لم يصل الخبر إلى { $who }: { $why }
cli-not-removed = ما زالت جهة الاتصال { $who } في القائمة بعنوان سابق: { $why }
cli-stopping = سيتوقف Rehome عند انتهاء الخطوة الحالية. اضغط Ctrl-C مرة أخرى للتوقف فورًا.
cli-stopped = تم الإيقاف. لم يتغير شيء.
cli-stopped-sentence = تم الإيقاف.
cli-run-again = { $sentence } شغّل Rehome مرة أخرى ليتابع من حيث توقف.
cli-nothing-sent = لم يُرسل شيء.
cli-practice = هذه تجربة: الخادمان كلاهما داخل هذا البرنامج، ولا يغادر شيء هذا الحاسوب.

## السجلات والملفات

cli-no-record = لا يوجد سجل لهذا النقل على هذا الحاسوب.
cli-no-record-to-undo = لا يوجد سجل لهذا النقل على هذا الحاسوب، فليس هناك ما يمكن التراجع عنه.
cli-no-folder = لا يوجد مجلد لسجل النقل. حدّد مجلدًا: --data-dir DIR
cli-no-folder-of-records = لا يوجد مجلد فيه سجلات نقل.
cli-records-unreadable = تتعذّر قراءة سجلات النقل
cli-list-unwritable = تتعذّر كتابة القائمة: { $error }.
cli-no-moves = لم يبدأ هنا أي نقل بعد.
cli-move = من { $old } إلى { $new }
cli-move-of = من { $old } إلى { $new }، { $day }
cli-not-finished = لم يكتمل: { $figures } شغّل Rehome مرة أخرى للمتابعة.
cli-day-over = { $day } يوم مضى أو بعيد جدًا.
cli-report-unwritten = تعذّرت كتابة التقرير { $path }
cli-report-unwritable = تتعذّر كتابة التقرير: { $error }.
cli-result-unwritten = تعذّرت كتابة النتيجة
cli-backup-unwritten = تعذّرت كتابة النسخة الاحتياطية { $path }
cli-saved = حُفظ { $account } في { $path }: { $contacts } و{ $rooms } وكل ما عدا ذلك. كلمة المرور ليست فيه.
cli-from-file = إن لم يعد الخادم القديم إلى العمل، فيمكن أن يحل محله ملف حُفظ من قبل: --from-file FILE
cli-file-accounts = فيه هذه الحسابات: { $accounts }.
cli-file-account-missing = { $account } ليس في { $path }.
cli-file-several = في { $path } عدة حسابات؛ اختر أحدها باستخدام --from: { $accounts }
cli-file-no-account = لا يوجد حساب في { $path }.
cli-file-no-contacts = جهات اتصال { $account } ليست في { $path }.
cli-file-unmovable = في { $path } أيضًا أشياء لا يمكن نقلها: { $names }.
cli-report-ending = يجب أن ينتهي اسم الملف بـ .html أو .txt أو .json.

## كلمات المرور والحسابات

cli-password-not-text = كلمة المرور في { $variable } ليست نص UTF-8 صالحًا.
cli-password-missing = لا توجد كلمة مرور للحساب { $account }: ضعها في { $variable } أو شغّل البرنامج في طرفية.
cli-add-old-encryption = أضف --from-old-encryption
cli-which-account = أي حساب تريد نقله؟ حدّده: --from ADDRESS
cli-which-name = ما الاسم الذي تريده للحساب؟ حدّده: --to NAME@{ $server }
cli-other-invitation = الدعوة خاصة بالخادم { $server }، فلا تصلح لإنشاء حساب على { $other }.
cli-no-password-generated = تعذّر إنشاء كلمة مرور: { $error }.
cli-password-kept = كلمة المرور في حلقة المفاتيح.
cli-created = أُنشئ { $account }.
cli-created-password = أُنشئ { $account }. وهذه كلمة مروره التي لا يعرفها أحد غيرك: { $password }
cli-write-it-down = دوّنها.
cli-not-created = لم يُنشأ أي حساب.
cli-perhaps-not-created = ربما لم يُنشأ الحساب. { $why }
cli-web-page-only = على { $server } تُنشأ الحسابات من صفحة ويب: { $page }
cli-no-way-to-create = لا يمكن إنشاء حساب على { $server } من هنا. قد تجد الطريقة في موقعه.
cli-form-asks = يسأل { $server } عن «{ $question }». للإجابة: --field { $name }=VALUE
cli-picture-unwritten = تعذّر حفظ الصورة في { $path }
cli-picture-look = انظر إلى الصورة في { $path }
cli-open = افتح { $link }
cli-picture-missing = الصورة التي ينبغي أن تكون هنا مفقودة.
cli-form-answer = تُكتب الإجابة بالشكل NAME=VALUE.

## النافذة

cli-no-display = لا توجد شاشة تُفتح عليها نافذة.
cli-window-libraries = يتعذّر فتح النافذة. ربما تنقص إحدى هذه المكتبات: { $libraries }. ({ $error })
cli-window-failed = يتعذّر فتح النافذة. ({ $error })
cli-in-the-terminal = يمكن فعل كل شيء في الطرفية أيضًا: rehome move --help
cli-not-started = تعذّر تشغيل Rehome

## متغيرات البيئة

cli-bad-resolver = قيمة REHOME_RESOLVER ليست بالشكل ADDRESS:PORT: { $text }.
cli-bad-patience = قيمة REHOME_PATIENCE ليست عددًا من الثواني: { $text }.

## اللغة

cli-no-such-language = لا توجد ترجمة إلى «{ $language }». اختر مما يلي: { $languages }.
cli-room-addresses = يُكتب هنا عنوانا غرفتين بينهما =، والقديم أولًا.

cli-nothing-closed = لم تُغلق أي غرفة.
cli-rooms-can-be-closed = { $count ->
    [zero] لا توجد على الخادم القديم غرف أُعيد إنشاؤها ويمكن إغلاقها: rehome close-rooms
    [one] أُعيد إنشاء غرفة واحدة من الخادم القديم، ويمكن إغلاقها هناك: rehome close-rooms
    [two] أُعيد إنشاء غرفتين من الخادم القديم، ويمكن إغلاقهما هناك: rehome close-rooms
    [few] أُعيد إنشاء { $count } غرف من الخادم القديم، ويمكن إغلاقها هناك: rehome close-rooms
    [many] أُعيد إنشاء { $count } غرفة من الخادم القديم، ويمكن إغلاقها هناك: rehome close-rooms
   *[other] أُعيد إنشاء { $count } غرفة من الخادم القديم، ويمكن إغلاقها هناك: rehome close-rooms
}
