### الكلمات عند البيتين في أعلى كل صفحة من النافذة.

homes-your-old-account = حسابك القديم
homes-your-new-account = حسابك الجديد
homes-account-made = أُنشئ الحساب الجديد هنا. لم يُنقل شيء بعد.
homes-step-of = { $number } من { $all }
homes-of-all = من { $count }
