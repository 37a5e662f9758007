### 旧サーバーの閉鎖日と、それまでに間に合うか。

deadline-over = { $server } は{ $day }に閉鎖される予定でした。まだ応答があるうちに、急いで進めてください。
deadline-today = { $server } は今日閉鎖されます。
deadline-tomorrow = { $server } は明日（{ $day }）閉鎖されます。
deadline-ahead = { $server } は{ $day }に閉鎖されます（あと{ $days }日）。
deadline-enough = 全員にリクエストを送るのにかかる時間は{ $time }なので、間に合います。
deadline-tight = 全員にリクエストを送るのにかかる時間は{ $time }で、間に合わないかもしれません。早めに始めて、そのまま動かしておいてください。
deadline-short = 全員にリクエストを送るのにかかる時間は{ $time }で、それまでには終わりません。今すぐ始めてください。間に合わなかった人には、その後に新アカウントからリクエストを送ります。
