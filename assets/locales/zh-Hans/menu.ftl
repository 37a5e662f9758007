### 窗口的菜单，以及从菜单打开的内容。

menu-menu = 菜单
menu-help = 帮助
menu-open-a-backup = 打开备份文件…
menu-open-the-folder = 打开记录文件夹
menu-forget-a-move = 删除迁移记录…
menu-about = 关于 Rehome
menu-close = 关闭
menu-how-it-works = Rehome 会登录两个账号，把要做的事全部列给你看，等你按下“迁移”才开始。旧账号上的内容都会保留。
menu-take-breaks = 可以随时关闭 Rehome。再次打开时，会从中断处继续。
menu-what-it-is = 旧服务器要关闭时，把你的 XMPP 账号迁移到新服务器。
menu-licence = 自由软件，采用 Mozilla Public License 2.0。字体为 Inter，采用 SIL Open Font License。
menu-forget-which = 要删除哪次迁移的记录？
menu-no-move-known = 没有可以删除的迁移记录。
menu-forget = 删除…
menu-forget-this = 删除这次迁移的记录？
menu-forgetting = { $old } 和 { $new } 上不会有任何变化。但 Rehome 将不再知道向谁发送过请求：无法继续这次迁移，也无法撤销或发送提醒；如果重新迁移，会再次向所有人发送请求。
menu-forget-this-move = 删除记录
menu-keep-it = 保留
menu-key-tab = Tab
menu-key-tab-does = 转到下一个控件
menu-key-space = 空格、回车
menu-key-space-does = 按下当前选中的控件
menu-key-back = Alt+←
menu-key-back-does = 返回上一页
menu-key-search = Ctrl+F
menu-key-search-does = 搜索列表
menu-key-close = Esc
menu-key-close-does = 关闭对话框或菜单
menu-version = Rehome { $version }

menu-language = 语言：{ $name }
menu-language-system = 跟随系统
menu-language-not-kept = 无法保存语言选择
menu-needs-package = 需要软件包 { $package }
menu-no-font = 这台电脑没有相应的字体，无法以这种语言（{ $language }）显示 Rehome。请安装软件包 { $package }，然后重新启动 Rehome。
