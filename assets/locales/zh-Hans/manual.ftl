### 手册页。要输入的内容（选项、文件名和变量名）保持原样。

manual-commands = 命令
manual-examples = 示例
manual-environment = 环境变量
manual-files = 文件
manual-exit-status = 退出状态
manual-synopsis = 概要
manual-name = 名称
manual-description = 描述
manual-promise = 在显示并得到确认之前，不会做任何更改。中断的迁移再次运行即可继续。
manual-see = 示例、环境变量和退出状态见 rehome(1)。
manual-example-demo = 在两个虚构账号之间演练。
manual-example-plan = 显示会发生什么，不做任何更改。
manual-example-move = 询问后迁移。
manual-example-status = 之后：查看答复情况。
manual-example-backup = 把旧账号保存到文件。
manual-example-from-file = 旧服务器已不存在时，从这样的文件迁移。
manual-passwords = 旧账号和新账号的密码。未设置时，密码取自密钥环，或在终端中询问。
manual-data-dir = 存放迁移记录和设置的文件夹，同 --data-dir。
manual-patience = 服务器失去响应时等待的秒数；不设置时等待十分钟。
manual-columns = 每行的宽度；不设置时取终端的宽度，没有终端则为 80。
manual-colour = 是否不使用颜色，或在没有终端时也使用颜色。
manual-languages = 未给出 --language 时，所有供人阅读的文字使用的语言。
manual-resolver = 要查询的 DNS 服务器的地址和端口；不设置时使用系统的。
manual-certificates = 要信任的证书；不设置时使用系统的。
manual-log = 未给出 -v 时记录哪些日志：debug 或 rehome::net=trace。
manual-folder = 迁移记录及相应的备份，还有设置；不含密码。如果设置了 XDG_DATA_HOME，则为 $XDG_DATA_HOME/rehome。
manual-exit-done = 计划中的全部内容已在新账号上。
manual-exit-incomplete = 已运行完毕，但缺少部分内容：报告中会列出。
manual-exit-usage = 用法错误：参数、文件或缺少密码。
manual-exit-old = 无法登录旧账号。
manual-exit-new = 无法登录新账号。
manual-exit-interrupted = 已中断；再次运行即可继续。
manual-exit-in-use = 另一个进程正在处理这次迁移。
manual-about = { $about }。
