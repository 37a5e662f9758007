### 引っ越しの直前と最中。

moving-told-before = ご注意ください。{ $count }人には、新アドレスは { $before } だとすでに知らせてあります。この人たちには、新アドレスが { $new } に変わったというメッセージが改めて届きます。{ $before } を使い続けたい場合は、ここでやめてください。
moving-told-in-doubt = { $count }人には、引っ越しのメッセージがもう届いているかもしれません。Rehomeが旧サーバーの履歴を確認するので、同じ人に二度届くことはありません。
moving-not-listed = { $contact } は { $account } の連絡先リストにありません。アドレスの書き間違いではありませんか？
moving-has-not-asked = { $contact } から { $account } への連絡先リクエストはまだ届いていませんが、届きしだい承認します。
moving-empty-list = { $account } の連絡先リストは空です。連絡先があったはずなら、サーバーで失われたか、表示されていません。管理者に問い合わせるか、以前に保存したファイルを探してください。
moving-no-list = このファイルには { $account } の連絡先リストが入っていません。連絡先があったはずなら、別のファイルを探すか、サーバーが動いているうちにアカウントをもう一度保存してください。
moving-likely-limit = 新サーバーが連絡先リクエストの数を制限しているかもしれません。その場合、全員に送るのにかかる時間は{ $time }です。いつでも止めて、後で続けられます。
moving-outlook = { $server } は連絡先リクエストの数を制限しています。{ $count }人に送るのにかかる時間は{ $time }です。いつでも止めて、後で続けられます。
moving-waits = { $server } を待っています。
moving-back = { $server } につながりました。

moving-copying = 連絡先{ $count }件を { $server } にコピーしています
moving-asking = { $server } から連絡先リクエスト{ $count }件を送っています
moving-telling = { $count }人に知らせています
moving-will-be-told = { $count }人に、{ $old } から次のメッセージが届きます：
moving-will-be-told-rest = サーバー同士で移せない連絡先には、{ $old } から次のメッセージが届きます：

moving-by-server = 旧サーバーにアカウントの引っ越しを頼みます。
moving-by-rehome-chosen = 指定どおり、連絡先はRehomeが移します。
moving-by-rehome-not-offered = 連絡先はRehomeが移します。旧サーバーが引っ越しに対応していないためです。
moving-by-rehome-excluded = 連絡先はRehomeが移します。旧サーバーに頼むと、残すことにした連絡先まで移してしまうためです。
moving-by-rehome-blocked = 連絡先はRehomeが移します。旧サーバーに頼むと、新アカウントでブロックしている人にも知らせてしまうためです。
moving-by-rehome-away = 連絡先はRehomeが移します。旧サーバーにつながらないためです。
moving-by-rehome-done = 残りはRehomeが移します。旧サーバーの分は終わりました。
moving-by-rehome-unsupported-new = 連絡先はRehomeが移します。新サーバーが、ほかのサーバーからのアカウントの引っ越しに対応していないためです。
moving-by-rehome-unreachable-new = 連絡先はRehomeが移します。旧サーバーから新サーバーにつながらないためです。
moving-by-rehome-offline = 連絡先はRehomeが移します。新アカウントがオフラインで、旧サーバーが許可を求められなかったためです。
moving-by-rehome-no-permission = 連絡先はRehomeが移します。新アカウントが旧サーバーに許可を出さなかったためです。
moving-by-rehome-no-permission-yet = 連絡先はRehomeが移します。新アカウントの許可が、時間内に旧サーバーに届かなかったためです。
moving-by-rehome-too-many-contacts = 連絡先はRehomeが移します。旧サーバーで一度に移せる数を超えているためです。
moving-by-rehome-too-many-requests = 連絡先はRehomeが移します。この1時間に、旧サーバーに何度も頼みすぎたためです。
moving-by-rehome-too-many-questions = 連絡先はRehomeが移します。この1時間に、旧サーバーが新アカウントに何度も許可を求めすぎたためです。
moving-by-rehome-not-expected = 連絡先はRehomeが移します。旧アカウントからの引っ越しが、新サーバーに登録されていないためです。
moving-by-rehome-not-taken = 連絡先はRehomeが移します。新サーバーが旧サーバーから受け取らなかったためです。
moving-by-rehome-unknown-here = 連絡先はRehomeが移します。旧サーバーが引っ越しの方法を知らないためです。
moving-by-rehome-refused = 連絡先はRehomeが移します。旧サーバーに拒否されたためです（{ $condition }）。
moving-by-rehome-silent = 連絡先はRehomeが移します。旧サーバーが引っ越しを始める様子がないためです。
moving-by-rehome-lost = 連絡先はRehomeが移します。旧サーバーとの接続が切れたためです。
moving-by-rehome-cannot = 連絡先はRehomeが移します。旧サーバーにはできないためです。

moving-server-quiet = 旧サーバーから{ $time }の間、何の知らせもありません。連絡先のサーバーを待っているのかもしれません。
moving-server-quiet-until = 旧サーバーから{ $time }の間、何の知らせもありません。連絡先のサーバーを待っているのかもしれません。あと{ $left }待っても知らせがなければ、Rehomeだけで続けます。
moving-refused-request = { $by } が { $account } を新アカウントに移そうとしましたが、拒否しました。何も変更していません。
moving-refused-request-nameless = { $by } がほかのアカウントを新アカウントに移そうとしましたが、拒否しました。何も変更していません。
moving-refused-request-times = { $count }回ありました。
moving-came-along = { $who } は旧アカウントの連絡先リストにはありませんでしたが、サーバーが作業している間に新しいリストに現れました。知らない相手なら、そこで削除してください。

moving-register = チャットアプリで新アカウントにログインし、サービスの一覧（「サービスディスカバリー」「Service Discovery」「トランスポート」など）から { $offered } を探してください。「登録」を選び、{ $network } のアカウントを入力します。
moving-gateway-offered = 移せなかった { $left } と同じように、新サーバーにも { $network } へのトランスポートがあります。{ $how }
moving-room-admin = あなたは { $room } の管理者です。新アカウントを管理者にできるのは所有者だけですが、誰が所有者なのかは公開されていません。
moving-room-admin-ask = あなたは { $room } の管理者です。新アカウントも管理者にしてもらうには、{ $people } に頼んでください。
moving-room-members = { $room } はメンバー専用です。新アカウントを入れてもらえるよう、所有者に頼んでください。誰が所有者なのかは公開されていません。
moving-room-members-ask = { $room } はメンバー専用です。新アカウントを入れてもらうには、{ $people } に頼んでください。
moving-rooms-silent = { $server } から応答がなかったため、次のルームに新アカウントを入れてもらう必要があるかどうか、Rehomeには判断できません：{ $rooms }。

moving-comes-online = 連絡先リクエストを送ってきた人をサーバーから教えてもらうため、{ $old } が一時的にオンラインになります。
