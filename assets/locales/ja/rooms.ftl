### 旧サーバーのルーム。

rooms-named = ルーム「{ $name }」（{ $address }）
rooms-unnamed = ルーム { $address }{" "}

rooms-closes = { $room }は、旧サーバーとともになくなります。
rooms-closes-with-members = { $room }は、旧サーバーとともになくなります。登録されているメンバーは{ $count }人です。

rooms-not-yours = あなたのルームではなく、誰が所有者なのかは公開されていません。ブックマークは移りますが、サーバーが閉鎖されると使えなくなります。
rooms-of-others = あなたのルームではありません。所有者なら作り直せます：{ $owners }。ブックマークは移りますが、サーバーが閉鎖されると使えなくなります。
rooms-silent = 応答がなかったため、誰が所有者なのか、Rehomeには判断できません。
rooms-yours = あなたのルームです。
rooms-yours-if-chosen = あなたのルームです。選択すれば、{ $to } として作り直せます。
rooms-yours-taken = あなたのルームです。{ $to } という名前のルームがすでにあるため、その名前では作り直せません。別のアドレスを指定してください。
rooms-no-place = あなたのルームですが、新サーバーにはルームの機能がありません。
rooms-unreadable = あなたのルームですが、作り直すのに必要な情報を読み取れませんでした。
rooms-by-other-owner = 別の所有者が { $to } として作り直しました。ブックマークはそちらにつながります。
rooms-planned = あなたのルームです。{ $to } として作り直します。
rooms-rebuilt = { $to } として作り直し、{ $count }人を招待しました。
rooms-not-rebuilt = あなたのルームですが、{ $to } としての作り直しは完了していません。

rooms-failed-look = 別の所有者がすでに作り直していないか、元のルームで確認できませんでした。{ $why }
rooms-failed-create = 新しいルームを作れませんでした。{ $why }
rooms-failed-admit = 新しいルームに入れられなかった人がいます。{ $why }
rooms-failed-configure = 新しいルームを元のルームと同じように設定できませんでした。{ $why }
rooms-failed-adorn = 元のルームの話題と画像を、新しいルームに設定できませんでした。{ $why }
rooms-failed-announce = 元のルームでお知らせできませんでした。{ $why }
rooms-failed-invite = 招待できなかった人がいます。{ $why }
rooms-not-private = 新サーバーではほかの人も入れてしまうため、このルームにはあなた以外は入れないようにしてあります。
rooms-old-account-away = 旧アカウントに接続できませんでした。

rooms-settings-left = 新サーバーでは使えない設定があります：{ $settings }。
rooms-picture-left = ルームの画像は、新サーバーでは保存できません。
rooms-subject-left = ルームの話題は引き継げませんでした。
rooms-unmoved = 次のメンバーは、引っ越し先がわからないため、元のアドレスのまま新しいルームに登録しました：{ $people }。
rooms-not-reached = 招待が届かなかった人がいます：{ $people }。

rooms-occupied = ほかの人が入っているため、{ $to } を削除しませんでした。
rooms-spoken = 誰かがすでに書き込んでいるため、{ $to } を削除しませんでした。
rooms-not-removed = { $to } を削除できませんでした。{ $why }

rooms-news = このルームは { $room } に引っ越しました。元のルームは、サーバーの閉鎖とともになくなります。

rooms-refused-create = 新サーバーでは、{ $to } を作ることが許可されていません。別のアドレスなら作れるかもしれません。{ $why }
rooms-failed-subject = 元のルームの話題に、引っ越し先を書けませんでした。{ $why }
rooms-old-is-closed = 元のルームが閉鎖されているため、{ $to } は残します。
rooms-will-be-destroyed = { $room }を永久に閉鎖します。参加している人も、後から来た人も、{ $to } に案内されます。
rooms-will-be-silenced = { $room }にはメンバーしか入れなくなり、話題に { $to } へ引っ越したと書かれます。このサーバーでは、ルームを削除すると誰でもその名前を使えるようになるため、削除はしません。
rooms-closed-for-good = これは取り消せません。
rooms-close-question = { $count ->
    [1] このルームを閉鎖しますか？
   *[other] これらのルーム{ $count }件を閉鎖しますか？
}
rooms-none-to-close = 閉鎖できるルームはありません。元のルームを閉鎖できるのは、新しいルームが完成し、メンバー全員が登録されてからです。
rooms-not-yet = 新しいルームが完成していないか、すでに閉鎖されているため、閉鎖できないルームがあります：{ $rooms }。
rooms-destroyed = 元のルームを閉鎖しました。そこに来た人は { $to } に案内されます。
rooms-silenced = 元のルームにはメンバーしか入れません。話題に { $to } へ引っ越したと書いてあります。
rooms-not-closed = 元のルームを閉鎖できませんでした。{ $why }
