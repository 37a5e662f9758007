### 連絡先以外のもの。

data-kind-profile = プロフィール
data-kind-picture = プロフィール画像
data-kind-nickname = ニックネーム
data-kind-rooms = ブックマークしたルーム
data-kind-private = メモとアプリの設定
data-kind-published = そのほかの公開データ
data-kind-blocked = ブロックしたアドレス
data-kind-room-rights = ルームでの権限
data-kind-hosted-rooms = 旧サーバーにある自分のルーム
data-kind-pending-requests = 未返答の連絡先リクエスト
data-kind-statement = 引っ越し先の案内

data-count-rooms = ブックマークしたルーム（{ $count }）
data-count-private = メモとアプリの設定（{ $count }）
data-count-published = そのほかの公開データ（{ $count }）
data-count-blocked = ブロックしたアドレス（{ $count }）
data-count-room-rights = ルームでの権限（{ $count }）
data-count-hosted-rooms = 旧サーバーにある自分のルーム（{ $count }）
data-count-pending-requests = 未返答の連絡先リクエスト（{ $count }）

data-bookmarked-rooms = ブックマークしたルーム{ $count }件

data-none = { $what }：旧アカウントにはありません。
data-unusable = { $what }：旧アカウントに、移せるものはありません。
data-left = { $what }：旧アカウントに残ります。
data-not-looked-for = 未返答の連絡先リクエスト：確認していません（確認するには --look-for-requests）。
data-not-looked-for-window = 未返答の連絡先リクエスト：確認していません。
data-unsupported = { $what }：新サーバーでは保存できません。
data-requests-left = { $what }：旧アカウントに残ります。相手は返答を待っています。
data-requests-planned = { $what }：新アカウントから相手にリクエストを送ります。
data-requests-moved = { $what }：新アカウントから相手にリクエストを送りました。
data-requests-there = { $what }：すでに新しい連絡先リストにあります。
data-left-out = { $what }：対象から外しました。
data-kept = { $what }：新アカウントのものをそのまま使います。
data-moved-but-kept = { $what }：新アカウントにもともとあるものを除いて、移しました。
data-there = { $what }：すでに新アカウントにあります。
data-planned = { $what }：移します。
data-moved = { $what }：移しました。
data-partly = { $what }：一部だけ移しました。
data-failed = { $what }：移せませんでした。

data-private-unlisted = サーバーからは一覧を取得できないため、Rehomeが知っている名前で保存されているものだけが対象です。
data-old-account = 旧アカウント：{ $value }
data-new-account = 新アカウント：{ $value }
data-asker = { $who }：「{ $text }」
data-asker-left = { $who }（旧アカウントに残ります）

data-note-unsupported = 旧サーバーには、引っ越し先の案内を出す場所がありません。連絡先の人は、こちらから送ったものでしか引っ越しを知ることができません。新アドレスが本当にあなたのものか、相手のアプリで確かめることもできません。
data-note-planned = 旧アカウントに、引っ越し先の案内を出します。
data-note-moved = 旧アカウントに、引っ越し先の案内を出しました。
data-note-there = 旧アカウントには、引っ越し先の案内がすでに出ています。
data-note-gone = 旧アカウントの引っ越し先の案内は、なくなっています。もう一度引っ越しを実行すると、また出されます。
data-note-left = 旧アカウントの引っ越し先の案内は、対象から外しました。
data-note-failed = 旧アカウントに、引っ越し先の案内を出せませんでした。

data-will-be-smaller = { $why }画像を縮小して移します。
data-is-smaller = 新サーバーに大きさの制限があるため、画像を縮小しました。
data-lost-fields = 新サーバーでは、次の項目は保存されません：{ $fields }。
data-web-pages-left = 新サーバーで保存できるブックマークはルームだけです。ウェブページのブックマーク{ $count }件は移せません。
data-fields-left-out = 旧アカウントにはプロフィールが2つあり、新サーバーに保存できるのは1つだけです。次の項目は、移さないほうにだけあります：{ $fields }。
data-some-missing = { $count }件が足りません。{ $why }
data-of-them = そのうち{ $count }件：{ $why }
data-old-unreadable = 旧アカウントを読み取れませんでした：{ $why }
data-new-unreadable = 新アカウントを読み取れませんでした：{ $why }
data-not-taken = 次のものは新サーバーに受け付けられませんでした。{ $items }
data-item-why = { $item }：{ $why }

data-bad-addresses = 正しいアドレスではないため、対象から外しました：{ $names }。
data-no-rooms = ルームのアドレスではないため、対象から外しました：{ $names }。
data-unused-lists = 使われていなかったプライバシーリストは残ります：{ $names }。
data-namespace-taken = 新サーバーでは名前空間ごとに1つしか保存できず、すでに使われています。そのため、次のものは残ります：{ $names }。
data-not-moved = 移せなかったもの：{ $names }。
data-more = ほか{ $count }件
data-no-address = アドレスのない項目を、対象から外しました。
data-twice-nick = { $room } が2回登録されています。2つ目のニックネーム { $nick } は移しません。
data-twice-password = { $room } が2回登録されています。2つ目の別のパスワードは移しません。
data-twice-both = { $room } が2回登録されています。2つ目のニックネーム { $nick } と別のパスワードは移しません。
data-picture-elsewhere = 画像はリンクだけで、Rehomeはそこからはダウンロードしません：{ $address }
data-picture-damaged = 画像が壊れていて、読み取れません。
data-picture-none = 保存されているものは画像ではありません。
data-picture-missing = 画像があることになっていますが、見つかりません。
data-partly-denied = { $who } に対しては、一部のことだけを制限していました。ブロックリストではそれができないため、ブロックしません。
data-partly-denied-many = 多くの人に対して一部のことだけを制限する設定は残ります。ブロックリストではそれができないためです。
data-denied-with-exceptions = { $domain } は例外付きでブロックしていました。ブロックリストでは例外を設けられないため、ブロックしていた連絡先を1件ずつブロックし、ほかの人はブロックしません。
data-strangers-denied = 連絡先以外の人をすべてブロックしていました。ブロックリストではそれができません。
data-published-markers = 会話をどこまで読んだかの情報は残ります。旧サーバーの履歴と結び付いているためです。
data-published-keys = OpenPGPの公開鍵は残ります。旧アドレス用のものだからです。新アドレス用の鍵は、チャットアプリが公開します。
data-published-blog = ブログは旧アカウントに残ります。新アカウントに移すと、すべての記事が新着として連絡先に届いてしまうためです。
data-published-stickers = ステッカーは残ります。リンクにすぎず、旧サーバーを指しているものもあるためです。チャットアプリで改めて追加してください。
data-published-subscriptions = フォローしているブログとチャンネルのリストは残ります。フォロー先に登録されているのは旧アドレスだけだからです。新アカウントで改めてフォローしてください。
data-published-moment = 気分や聴いている音楽など、アプリがそのときだけ表示する情報は残ります。
data-published-unknown = Rehomeの知らない名前で公開されているため、旧アカウントに残します：{ $names }。
data-doubtful-terminal = 次のものはサーバー全体です（新アカウント自身のサーバー、または連絡先のいるサーバー）：{ $names }。指定しない限りブロックしません（--include { $first } を付けると、そのサーバーをブロックします）。それまでは、そこにいる連絡先にはリクエストもメッセージも送りません（--include に相手のアドレスを付けると、その人に送ります）。
data-doubtful-window = 次のものはサーバー全体です（新アカウント自身のサーバー、または連絡先のいるサーバー）：{ $names }。チェックを入れない限りブロックしません。それまでは、そこにいる連絡先にはリクエストもメッセージも送りません。

data-not-saved = { $what }：読み取れなかったため、ファイルに入っていないかもしれません。{ $why }
data-partly-saved = { $what }：一部がファイルに入っていません。{ $flaws }
data-entry-not-saved = アドレスを読み取れないため、ファイルに入らなかった連絡先があります：「{ $address }」。
data-entry-not-saved-named = アドレスを読み取れないため、ファイルに入らなかった連絡先があります：「{ $address }」（{ $name }）。

data-field-full-name = 氏名
data-field-first-name = 名
data-field-last-name = 姓
data-field-middle-name = ミドルネーム
data-field-nickname = ニックネーム
data-field-birthday = 誕生日
data-field-email = メールアドレス
data-field-telephone = 電話番号
data-field-url = ウェブサイト
data-field-street = 町名・番地
data-field-town = 市区町村
data-field-postal-code = 郵便番号
data-field-region = 都道府県
data-field-country = 国
data-field-organisation = 所属
data-field-title = 役職
data-field-role = 職務
data-field-about = 自己紹介
data-field-chat-address = チャットのアドレス
data-field-value = { $field }：{ $value }

data-private-roster-notes = 連絡先についてのメモ
data-private-metacontacts = 同じ人のアドレスのまとまり
data-private-delimiter = グループの階層の区切り文字
data-private-settings = 設定
data-private-gajim = Gajimの設定
data-private-exodus = Exodusの設定
data-item-key-backup = 暗号化されたOpenPGP鍵のバックアップ
data-item-read = { $room } をどこまで読んだか

data-picture = { $format }、{ $size }
data-picture-by-link = 画像へのリンク

data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB

data-kind-archive-preferences = メッセージ保存の設定
data-count-archive-preferences = メッセージ保存の設定（{ $count }）
data-will-archive = { $policy ->
    [never] 旧アカウントと同じく、新アカウントでもメッセージはサーバーに保存されません。この設定に名前のある相手は例外です。
    [roster] 旧アカウントと同じく、新アカウントでも、サーバーに保存されるのは連絡先とのメッセージだけです。この設定に名前のある相手は例外です。
   *[always] 旧アカウントと同じく、新アカウントでもすべてのメッセージがサーバーに保存されます。この設定に名前のある相手は例外です。
}
data-item-everybody-else = そのほかの全員
data-archived-always = メッセージを保存する
data-archived-roster = 連絡先とのメッセージだけを保存する
data-archived-never = メッセージを保存しない
