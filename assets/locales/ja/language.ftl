### 用語
### 書き方：です・ます調。「あなた」は必要なときだけ。コマンドラインの説明（help.ftl）と選択肢（guide-do-）は「〜する」。
### アドレス・サーバー名・ファイル名・オプションの前後には半角スペース（全角の記号の隣を除く）。数字・日付・Rehome・XMPPの前後には入れない。
### move：引っ越し、引っ越す（アカウント・連絡先・データは「移す」、ボタンは「移す」。「アカウントを引っ越す」とはいわない）・old/new account：旧アカウント／新アカウント（旧サーバー、新アドレスなども同じ）
### account：アカウント・server：サーバー・address：アドレス（XMPPアドレス）・contact：連絡先（件）・people：人（人）・contact list：連絡先リスト・group：グループ
### contact request：連絡先リクエスト（リクエスト）・accept：承認する・answer：返答・say no, decline：断る・see somebody：オンライン状態を見られる
### message：メッセージ・reminder：リマインダー・note on the old account：引っ越し先の案内・transport：トランスポート
### left behind, stays behind：残る・channel：チャンネル・room：ルーム・bookmark：ブックマーク・block：ブロック・profile：プロフィール
### record：記録・report：報告書・backup file：バックアップファイル・conversations：会話・keyring：キーリング・certificate：証明書・fingerprint：フィンガープリント
### trust：信頼する・invitation：招待・practice, rehearsal：練習・undo：取り消す・closing day：閉鎖日・close（サーバー）：閉鎖される、（ルームがサーバーとともに）なくなる・close（ルームを自分で）：閉鎖する・close（アカウント）：削除する
### chat app：チャットアプリ・sign in：ログイン・people who run the server：サーバーの運営者・admin：管理者・owner：所有者

language-name = 日本語
language-in-english = Japanese
language-clauses = { $first }；{ $next }
