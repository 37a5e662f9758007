### ページ上部の、旧アドレスと新アドレスのところ。

homes-your-old-account = 旧アカウント
homes-your-new-account = 新アカウント
homes-account-made = 新アカウントはここで作りました。まだ何も移していません。
homes-step-of = { $number } / { $all }
homes-of-all = / { $count }
