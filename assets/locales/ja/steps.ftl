### 引っ越しの途中のこと、始められない理由、途中で終わる理由。

steps-same-account = 旧アカウントと新アカウントが同じです。
steps-old-not-saved = 旧アカウントを { $path } に保存できません
steps-stopped-unchanged = 停止しました。何も変更していません。
steps-declined = 何も変更していません。
steps-broken = Rehomeの内部で問題が起きました。起動し直してください。
steps-stopped = 引っ越しを止めました。済んだことはそのまま残り、いつでも続けられます。
steps-signed-in = 両方のアカウントにログインしました。内容を読み取っています。
steps-from-file = { $old } はファイルから読み取るため、そこからは何も送れません。引っ越しのことは、連絡先リクエストだけで相手に伝わります。
steps-without-old-server = { $why }
    引っ越しを始めたときに { $old } から読み取った内容で続けます。まだ知らせていない連絡先に、そこから知らせることはできません。
steps-keyring-silent = キーリングから応答がなかったため、{ $account } のパスワードは保存しません。
steps-no-pretend-servers = 練習用のサーバーを起動できませんでした
