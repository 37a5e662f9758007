### 会話：旧アカウントのメッセージの保存。

conversations-reads = { $owner } のメッセージを読み取っています。
conversations-progress = { $until }までのメッセージ{ $count }件、{ $size }（期間全体の{ $percent }%）
conversations-progress-undated = メッセージ{ $count }件、{ $size }
conversations-fetches = ファイルを取得しています：{ $count }件中{ $done }件。
conversations-makes-pages = 会話のページを作っています。
conversations-ask-larger = { $size } より大きいファイルがあります。それも保存しますか？
conversations-ask-more = { $count ->
    [1] 次のファイルで、合計が { $size } を超えます。それでも保存しますか？
   *[other] 残り{ $count }件のうち次のファイルで、合計が { $size } を超えます。それでも保存しますか？
}

conversations-nothing = { $account } には、保存するメッセージがありません。
conversations-saved = { $account } の{ $conversations }（{ $messages }）を { $folder } に保存しました。ブラウザーで { $index } を開くと読めます。ほかのプログラムに取り込める形のものは { $archive } にあります。
conversations-in-backup = 会話のメッセージ{ $count }件も入っています。
conversations-encrypted = メッセージ{ $count }件は暗号化されていて、その鍵は、それを読んだチャットアプリにしかありません。内容を残すには、そのアプリでバックアップを作るか、会話を書き出してください。

conversations-room-has-none = ルーム { $owner } には、このアカウントで読めるメッセージが保存されていません。
conversations-has-none = { $server } はメッセージを保存していないため、そこから保存できるものはありません。やりとりした内容は、使っていたチャットアプリの中にだけあります。
conversations-unknown = { $owner } のメッセージは何も保存していません。サーバーに残っているかどうか、Rehomeには判断できません：{ $why }
conversations-stopped = 停止しました。読み取った分は保存してあります。もう一度実行すると、続きから始まります。
conversations-lost = { $why }読み取った分は保存してあります。もう一度実行すると、続きから始まります。
conversations-refused = { $owner } のメッセージを最後まで読み取れませんでした：{ $why }読み取った分は保存してあります。もう一度実行すると、再び試します。
conversations-why-refused = { $server } が引き渡しを拒否しています（{ $condition }）。
conversations-why-lost-place = { $server } で、続きの位置がわからなくなりました。
conversations-why-lacking = { $server } はメッセージがあると伝えながら、送ってきません。
conversations-why-stuck = { $server } が同じメッセージを繰り返し送ってきます。
conversations-missing = { $owner } のメッセージ{ $count }件が足りません。サーバーから受け取れませんでした。
conversations-gap = { $owner } の { $after } から { $until } までのメッセージが足りません。サーバーから受け取れませんでした。

conversations-files-elsewhere = ファイル{ $count }件は別のサーバーにあるため、保存していません。
conversations-files-unencrypted = ファイル{ $count }件は、サーバーの通信が暗号化されていないため、保存していません。
conversations-files-too-large = ファイル{ $count }件は大きすぎるため、保存していません。
conversations-files-gone = ファイル{ $count }件は、もうサーバーにありません。
conversations-files-failed = ファイル{ $count }件を取得できませんでした。もう一度実行すると、再び試します。
conversations-files-differ = 保存したファイルのうち{ $count }件は、サイズか種類がメッセージの記載と異なります。
conversations-file-unwritten = ファイルを書き込めませんでした

conversations-folder-taken = { $path } には、ほかのものが入っています。混ざらないように、新しいフォルダーか空のフォルダーを選んでください。
conversations-folder-other = { $path } には { $owner } の会話が入っています。別のフォルダーを選んでください。
conversations-folder-unusable = フォルダー { $path } を使えません
conversations-record-unusable = { $path } を読み書きできません
conversations-record-in-use = 別の実行がすでにそこへ会話を保存しています。終わるまで待つか、そちらを停止してください。
conversations-record-damaged = { $path } がRehomeの書いたとおりの内容ではないため、何も追加していません。別のフォルダーを選ぶか、控えから元に戻してください。

conversations-title = { $account } の会話
conversations-summary = { $conversations }、{ $messages }。{ $day }に保存。
conversations-messages = メッセージ{ $count }件
conversations-conversations = 会話{ $count }件
conversations-all = すべての会話
conversations-search = この会話を検索
conversations-search-all = すべての会話を検索
conversations-nothing-found = 見つかりませんでした
conversations-no-day = 日付なし
conversations-me = 自分
conversations-in-private = { $nick }（{ $room }）
conversations-corrected = 訂正済み
conversations-retracted = 取り消し済み
conversations-bubble-omemo = 暗号化されたメッセージ（OMEMO）
conversations-bubble-openpgp = 暗号化されたメッセージ（OpenPGP）
conversations-bubble-otr = 暗号化されたメッセージ（OTR）
conversations-bubble-encrypted = 暗号化されたメッセージ
conversations-encrypted-here = ここにあるメッセージ{ $count }件は暗号化されていて、その鍵は、それを読んだチャットアプリにしかありません。内容を残すには、そのアプリでバックアップを作るか、会話を書き出してください。
conversations-topic = 話題が変わりました：{ $topic }
conversations-bounced = メッセージを届けられませんでした。
conversations-bounced-why = メッセージを届けられませんでした：{ $why }
conversations-more = すべて表示
conversations-for-programs = ほかのプログラム用に、サーバーにあったままの形のメッセージ（XEP-0227）：
conversations-file-elsewhere = 未保存：別のサーバーにあります
conversations-file-unencrypted = 未保存：サーバーの通信が暗号化されていません
conversations-file-unwanted = 未保存
conversations-file-too-large = 未保存：大きすぎます
conversations-file-gone = 未保存：もうサーバーにありません
conversations-file-failed = 未保存：取得できませんでした
conversations-file-encrypted = 暗号化されています：それを読んだチャットアプリでしか開けません
conversations-file-differs = メッセージの記載と異なります：{ $stated }

conversations-progress-rate = { $done }、毎秒{ $count }件
conversations-save = 会話を保存
conversations-save-item = 会話を保存…
conversations-lead = どのブラウザーでも読める形で、フォルダーに保存します。{ $server } がなくなっても読めます。
conversations-name = 会話
conversations-all-saved = 保存済み
conversations-partly-saved = 一部未保存
conversations-folder = フォルダー
conversations-folder-hint = 新しいフォルダー、空のフォルダー、または以前Rehomeが保存したフォルダー。
conversations-folder-no-dialog = このデスクトップには、フォルダーを選ぶ画面がありません。フォルダーの場所を入力してください。
conversations-choose-folder = フォルダーを選択…
conversations-with-files = 画像とファイルも
conversations-with-files-hint = 2 GBを超える前に確認します。
conversations-rooms = ルーム
conversations-rooms-hint = 参加中にルームで書かれたものは、もともと自分のメッセージに含まれていることがあります。
conversations-save-now = 保存
conversations-signing-in = ログイン中
conversations-now-at = { $day }まで読み取り済み
conversations-fetching = 画像とファイルを取得中
conversations-today = 今日
conversations-may-close = Rehomeは閉じてもかまいません。後でもう一度保存すると、新しい分だけを取得します。
conversations-stop-question = 保存を停止しますか？
conversations-stop-why = 読み取った分は保存してあります。後で残りだけを取得します。
conversations-keep-saving = 保存を続ける
conversations-save-them = 保存する
conversations-leave-them = 保存しない
conversations-are-saved = { $conversations }（{ $messages }）を保存しました
conversations-in-folder = 保存先：{ $folder }
conversations-read = 読む
conversations-fetch-again = 残りを取得
conversations-no-server = 会話を保存できるのはサーバーからだけです。バックアップファイルからは保存できません。
