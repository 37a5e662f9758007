### بين النافذة وسطح المكتب: الملفات والمتصفحات.

desktop-not-written = تعذّرت كتابة { $path }
desktop-file-not-written = تعذّرت كتابة الملف.
desktop-no-program = حُفظ الملف، لكن لا يوجد في سطح المكتب هذا برنامج يفتحه.
desktop-no-browser = تعذّر فتح متصفح. الصفحة هي { $page }
desktop-no-reason = دون ذكر سبب

desktop-no-folders = لا يوجد في سطح المكتب هذا برنامج يعرض المجلدات. السجلات في { $path }
