### 在程序菜单和软件中心里。

software-generic-name = XMPP 账号迁移工具
software-comment = 把 XMPP 账号和联系人迁移到另一台服务器
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;聊天;账号;帐号;迁移;搬家;转移;联系人;好友;
software-rehearse = 演练迁移
software-summary = 把 XMPP 账号迁移到另一台服务器
software-purpose = 你的 XMPP（Jabber）地址所在的服务器要关闭了，或者已经不能满足你的需要。Rehome 会登录你的旧账号和新账号，显示将要做什么，然后把联系人连同名称和分组一起迁移，让他们能在新地址找到你。
software-feature-server = 请旧服务器迁移账号；服务器做不到的，由 Rehome 自己迁移
software-feature-tells = 把新地址告诉你的联系人，他们的应用可以验证真伪
software-feature-transports = 显示哪些联系人属于通往其他网络的网关，因而必须留在旧账号，并说明原因
software-feature-stops = 可以随时停止，再从中断处继续
software-feature-compares = 最后比较两个账号，告诉你还缺什么
software-feature-practice = 可以先用程序里的两个虚构账号演练
software-terminal = 所有操作也可以在终端里完成，便于编写脚本和使用屏幕阅读器。
software-caption-review = 每个联系人会怎样，在做任何更改之前就能看到
software-caption-done = 迁移结果，已在新服务器上核对
software-first-release = 首个版本。
software-second-release = 支持十三种语言，重建随旧服务器一起关闭的聊天室，保存你的聊天记录，并找到同样已经迁移的联系人。
