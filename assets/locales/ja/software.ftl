### アプリのメニューとソフトウェアセンター。

software-generic-name = XMPPアカウントの引っ越し
software-comment = XMPPアカウントと連絡先を別のサーバーに移します
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;チャット;アカウント;引っ越し;引越し;移行;連絡先;
software-rehearse = 引っ越しを練習する

software-summary = XMPPアカウントを別のサーバーに移す
software-purpose = お使いのXMPP（Jabber）アドレスのサーバーが閉鎖されるときや、別のサーバーに変えたくなったときに使います。Rehomeは旧アカウントと新アカウントにログインし、これから行うことを表示してから、連絡先を名前やグループごと移します。連絡先の人たちが、新アドレスであなたを見つけられるようにします。
software-feature-server = アカウントの引っ越しを旧サーバーに頼み、サーバーにできないことはRehomeが行います
software-feature-tells = 相手のアプリで本人のものだと確かめられる方法で、新アドレスを連絡先に知らせます
software-feature-transports = 別のネットワークへのトランスポートに属していて、残すしかない連絡先を、理由とともに示します
software-feature-stops = いつでも止められ、続きから再開できます
software-feature-compares = 最後に両方のアカウントを比べ、まだ足りないものを示します
software-feature-practice = プログラムの中にある架空のアカウント2つで、先に練習できます
software-terminal = すべてターミナルでもできるので、スクリプトやスクリーンリーダーでも使えます。
software-caption-review = 何かを変更する前に、連絡先ごとに何が行われるかを確認
software-caption-done = 新サーバーで確認した結果
software-first-release = 最初のリリースです。
software-second-release = 13の言語に対応しました。旧サーバーとともに閉じる自分のルームを作り直し、会話を保存し、同じように引っ越した連絡先を見つけます。
