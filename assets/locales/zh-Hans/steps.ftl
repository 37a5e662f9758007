### 迁移过程中发生的事，以及为什么没有开始或提前结束。

steps-same-account = 旧账号和新账号是同一个。
steps-old-not-saved = 无法把旧账号保存到 { $path }
steps-stopped-unchanged = 已停止。没有做任何更改。
steps-declined = 没有做任何更改。
steps-broken = Rehome 内部出错。请重新启动。
steps-stopped = 你停止了迁移。已完成的部分会保留，可以随时继续。
steps-signed-in = 已登录两个账号，正在读取其中的内容。
steps-from-file = { $old } 是从文件读取的，所以无法从那里发送任何内容：联系人只能从联系人请求得知你换了地址。
steps-without-old-server = { $why }
    迁移会使用开始时从 { $old } 读取的内容继续。还没有通知到的联系人，无法再从那里通知。
steps-keyring-silent = 密钥环没有应答，所以没有记住 { $account } 的密码。
steps-no-pretend-servers = 无法启动演练用的服务器
