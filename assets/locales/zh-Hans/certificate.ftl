### 窗口中被拒绝的证书：属于哪种情况，以及哪些方面没有问题。

certificate-unconfirmed = Rehome 无法确认这真的是 { $server }
certificate-expired = 这台服务器的证书已过期
certificate-expired-on = 证书已于{ $day }（{ $ago }）过期。即将关闭的服务器往往不再更新证书。Rehome 没有发送你的密码。
certificate-expired-some-day = 即将关闭的服务器往往不再更新证书。Rehome 没有发送你的密码。
certificate-listening = 可能有人在窃听。Rehome 没有发送你的密码。
certificate-unusual = { $what }对于要长期运行的服务器，这不正常，可能有人在窃听。Rehome 没有发送你的密码。
certificate-another = 服务器出示的证书与你信任的不同。Rehome 没有发送你的密码。
certificate-fits = 其余都没有问题。
certificate-fits-why = 证书是为 { $server } 颁发的，颁发机构也是这台电脑认可的。
certificate-not-all = 问题不止这一个。
certificate-not-all-why = Rehome 也无法确认证书是为 { $server } 颁发的。
certificate-misfit = 有问题的地方
certificate-fault-expired = 证书已过期。
certificate-fault-not-yet-valid = 证书尚未生效，或者这台电脑的时间不对。
certificate-fault-other-name = 证书是为 { $name } 颁发的，而不是为 { $server }。
certificate-fault-no-name = 证书不是为 { $server } 颁发的。
certificate-fault-self-signed = 证书是服务器自己签发的。
certificate-fault-unknown-issuer = 签发证书的机构不受这台电脑信任。
certificate-fault-authority = 这个证书是用来签发其他证书的，不是给服务器用的。
certificate-fault-old-form = 证书的格式太旧，无法说明自己的用途。
certificate-fault-short-key = 证书的密钥太短。
certificate-fault-unknown-key = 无法检查证书的密钥。
certificate-fault-other = 证书未被接受（{ $error }）。
certificate-ago-today = 今天
certificate-ago-days = { $count ->
    [1] 昨天
   *[other] { $count } 天前
}
certificate-ago-weeks = { $count } 周前
certificate-ago-months = { $count } 个月前
certificate-ago-years = { $count } 年前
certificate-unknown-day = 日期不明
