### ウィンドウ：受け入れられなかった証明書。

certificate-unconfirmed = 本当に { $server } なのか、確かめられません
certificate-expired = このサーバーの証明書は有効期限が切れています
certificate-expired-on = 期限は{ $day }（{ $ago }）でした。閉鎖間近のサーバーでは、証明書が更新されなくなることがよくあります。パスワードは送っていません。
certificate-expired-some-day = 閉鎖間近のサーバーでは、証明書が更新されなくなることがよくあります。パスワードは送っていません。
certificate-listening = 通信を誰かに盗み見られているおそれがあります。パスワードは送っていません。
certificate-unusual = { $what }これから使い続けるサーバーでは珍しいことで、通信を誰かに盗み見られているおそれがあります。パスワードは送っていません。
certificate-another = 以前に信頼した証明書とは別のものが示されました。パスワードは送っていません。

certificate-fits = そのほかに問題はありません。
certificate-fits-why = 証明書は、このパソコンが知っている認証局が { $server } のために発行したものです。
certificate-not-all = 問題はほかにもあります。
certificate-not-all-why = 証明書が { $server } のために発行されたものかどうかも、確かめられません。
certificate-misfit = 問題のある点

certificate-fault-expired = 証明書の有効期限が切れています。
certificate-fault-not-yet-valid = 証明書がまだ有効になっていないか、このパソコンの時計がずれています。
certificate-fault-other-name = 証明書の発行先は { $name } で、{ $server } ではありません。
certificate-fault-no-name = 証明書の発行先は { $server } ではありません。
certificate-fault-self-signed = 証明書に署名しているのは、サーバー自身です。
certificate-fault-unknown-issuer = このパソコンが信頼している発行者の署名が、証明書にありません。
certificate-fault-authority = 証明書は、サーバー用ではなく、ほかの証明書に署名するためのものです。
certificate-fault-old-form = 証明書の形式が古く、用途を確かめられません。
certificate-fault-short-key = 証明書の鍵が短すぎます。
certificate-fault-unknown-key = 証明書の鍵を検証できません。
certificate-fault-other = 証明書を受け入れられませんでした（{ $error }）。

certificate-ago-today = 今日
certificate-ago-days = { $count ->
    [1] 昨日
   *[other] { $count }日前
}
certificate-ago-weeks = { $count }週間前
certificate-ago-months = { $count }か月前
certificate-ago-years = { $count }年前
certificate-unknown-day = 不明な日
