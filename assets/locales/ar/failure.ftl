### لماذا لم يمكن فعل شيء، وأي خادم قال ذلك.

failure-not-found = { $via ->
        [old] لا يجد الخادم القديم { $domain }.
       *[new] لا يجد الخادم الجديد { $domain }.
    }
failure-not-reached = { $via ->
        [old] يتعذّر على الخادم القديم الوصول إلى { $domain } حاليًا.
       *[new] يتعذّر على الخادم الجديد الوصول إلى { $domain } حاليًا.
    }
failure-unknown-address = لم يعد { $domain } يعرف هذا العنوان.
failure-not-taken = { $what ->
        [message] لا يقبل { $domain } رسائل إلى هذا العنوان.
       *[request] لا يقبل { $domain } طلبات إلى هذا العنوان.
    }
failure-not-let-through = { $what ->
        [message] لا يسمح { $domain } بمرور الرسالة.
       *[request] لا يسمح { $domain } بمرور الطلب.
    }
failure-sent-back = { $what ->
        [message] أعاد { $domain } الرسالة ({ $condition }).
       *[request] أعاد { $domain } الطلب ({ $condition }).
    }
failure-message-back = لم تصل رسالتك. { $why }
failure-server-says = { $who ->
        [new] يقول الخادم الجديد: { $text }
        [old] يقول الخادم القديم: { $text }
       *[own] يقول الخادم: { $text }
    }
failure-domain-says = يقول { $domain }: { $text }

failure-refused = { $who ->
        [new] رفض الخادم الجديد ذلك ({ $condition }).
        [old] رفض الخادم القديم ذلك ({ $condition }).
       *[own] رفض الخادم ذلك ({ $condition }).
    }
failure-silent = { $who ->
        [new] لم يستجب الخادم الجديد.
        [old] لم يستجب الخادم القديم.
       *[own] لم يستجب الخادم.
    }
failure-unreadable = { $who ->
        [new] أجاب الخادم الجديد بما لا يستطيع Rehome قراءته: { $what }.
        [old] أجاب الخادم القديم بما لا يستطيع Rehome قراءته: { $what }.
       *[own] أجاب الخادم بما لا يستطيع Rehome قراءته: { $what }.
    }
failure-too-slow = { $who ->
        [new] لم يعد الخادم الجديد يسمح بمرور الطلبات، مهما أُبطئ إرسالها.
        [old] لم يعد الخادم القديم يسمح بمرور الطلبات، مهما أُبطئ إرسالها.
       *[own] لم يعد الخادم يسمح بمرور الطلبات، مهما أُبطئ إرسالها.
    }
failure-lost = انقطع الاتصال قبل إتمام ذلك.
failure-not-shown = { $who ->
        [new] وافق الخادم الجديد لكنه لا يُظهر التغيير.
        [old] وافق الخادم القديم لكنه لا يُظهر التغيير.
       *[own] وافق الخادم لكنه لا يُظهر التغيير.
    }
failure-vanished = { $who ->
        [new] لم يعد ذلك موجودًا على الخادم الجديد.
        [old] لم يعد ذلك موجودًا على الخادم القديم.
       *[own] لم يعد ذلك موجودًا على الخادم.
    }
failure-unsendable = بعض الرموز لا يمكن إرسالها.
failure-too-large = الحجم { $size }، ولا يقبل الخادم أكثر من { $limit } دفعة واحدة.
failure-full = { $who ->
        [new] أقصى عدد يحتفظ به الخادم الجديد: { $limit }.
        [old] أقصى عدد يحتفظ به الخادم القديم: { $limit }.
       *[own] أقصى عدد يحتفظ به الخادم: { $limit }.
    }
failure-taken = حلّ مكانه شيء آخر في هذه الأثناء، وسيبقى.
failure-not-private = { $who ->
        [new] كان الخادم الجديد سيعرض ذلك على الآخرين.
        [old] كان الخادم القديم سيعرض ذلك على الآخرين.
       *[own] كان الخادم سيعرض ذلك على الآخرين.
    }
failure-with-messages-only = قد لا يسلّمها الخادم إلا مع الرسائل التي تنتظرك، وتلك لك وحدك قراءتها. يمكنك معرفة من أرسل إليك طلبًا من تطبيق الدردشة.
failure-unsupported = { $who ->
        [new] لا يدعم الخادم الجديد ذلك.
        [old] لا يدعم الخادم القديم ذلك.
       *[own] لا يدعم الخادم ذلك.
    }
failure-in-doubt = لا يُعرف هل تم ذلك: الخادم لا يخبر به، وقد تؤدي محاولة ثانية إلى تكراره.
