### デスクトップとのやりとり：ファイル、ブラウザー。

desktop-not-written = { $path } を書き込めませんでした
desktop-file-not-written = ファイルを書き込めませんでした。
desktop-no-program = ファイルは保存しましたが、このデスクトップにはそれを開くプログラムがありません。
desktop-no-browser = ブラウザーを開けませんでした。ページのアドレスは { $page } です
desktop-no-reason = 理由は不明

desktop-no-folders = このデスクトップには、フォルダーを表示するプログラムがありません。記録は { $path } にあります
