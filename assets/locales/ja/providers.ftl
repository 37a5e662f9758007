### アカウントを作れるサーバー。

providers-source = 出典：{ $source }（{ $date }）。サーバー自身の案内も確かめてください。

providers-sign-up-here = ここで登録
providers-sign-up-captcha = ここで登録（画像認証あり）
providers-sign-up-website = ウェブサイトで登録
providers-since = { $year }年から
providers-keeps-hours = メッセージを数時間保存
providers-keeps-days = メッセージを{ $days }日間保存
providers-keeps-all = メッセージを無期限で保存
providers-files-any = ファイルの大きさは無制限
providers-files = ファイルは { $size } まで

providers-people-there = 連絡先のうち{ $count }人が利用
providers-in-your-country = お住まいの国にあるサーバー
providers-keeps-year = メッセージを1年間保存
providers-runs-since = { $year }年から運営

providers-here = ここで登録
providers-here-with-captcha = ここで登録（画像認証あり）
providers-opens-page = ウェブページを開きます

providers-opening = { $page } を開いています
providers-invites = { $host } の招待は、{ $server } のものです。
providers-not-xmpp = 招待リンクは xmpp: で始まります（ウェブページの場合は https:）。
providers-unencrypted = このページは暗号化されていないため、途中で誰かが別の招待にすり替えるおそれがあります。https: で始まるリンクをもらってください。
providers-bad-address = この招待のアドレスを読み取れません。
providers-no-registration = これは、アカウントを作るためのリンクではありません。
providers-page-certificate = { $problem }ページ { $page } は開いていません。
providers-page-no-server = { $host } というサーバーが見つからないため、ページ { $page } を開けません。
providers-page-unreachable = ページ { $page } を開けません。しばらくしてから、もう一度お試しください。
providers-page-silent = { $host } から応答がないため、ページ { $page } を開けません。
providers-page-missing = { $host } にページ { $page } がありません（{ $status }）。招待が使用済みか、期限切れのようです。新しい招待をもらってください。
providers-page-elsewhere = ページ { $page } は別の場所に移されています。ブラウザーで開いて、そこからリンクをコピーしてください。
providers-page-no-invitation = ページ { $page } に招待がありません。使用済みか、期限切れのようです。新しい招待をもらってください。

providers-not-offered = ここから { $server } のアカウントを作ることはできません。
providers-website-may-say = ウェブサイトに方法が載っているかもしれません。
providers-name-taken = この名前はすでに使われています。別の名前を選んでください。
providers-bad-name = この名前はアカウントに使えません。別の名前を選んでください。
providers-too-fast = { $server } では、一度に少しずつしかアカウントを作れません。数分から1時間ほど待って、もう一度お試しください。
providers-not-allowed = { $server } は、ここからのアカウントの作成を認めていません。
providers-invitation-needed = { $server } には招待が必要なようです。お持ちなら、そのリンクを貼り付けてください。
providers-invitation-invalid = この招待は { $server } に受け付けられませんでした。使用済みか、期限切れのようです。新しい招待をもらってください。
providers-captcha-wrong = 画像の文字と違います。新しい画像を表示しました。
providers-not-accepted = 入力した内容は { $server } に受け付けられませんでした。
providers-refused = { $server } はアカウントを作りませんでした（{ $condition }）。
providers-says = { $sentence }サーバーからの説明：「{ $text }」
