### الشريط في أعلى النافذة أثناء التجربة.

practice-practice = تجربة.
practice-nothing-leaves = حسابات تجريبية؛ لا يغادر شيء هذا الحاسوب.
practice-skip-to-review = إلى المراجعة مباشرة
practice-end = إنهاء التجربة
practice-dismiss = إخفاء

practice-skip-to-end = إلى النهاية مباشرة
practice-was-rehearsal = انتهت التجربة.
practice-start-real = بدء النقل الحقيقي
