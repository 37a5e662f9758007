### 词表
### move: 迁移 · old/new account: 旧账号、新账号 · server: 服务器 · address: 地址（XMPP 地址） · contact: 联系人（量词“个”） · people: 人、对方
### contact list: 联系人列表 · group: 分组 · contact request: 联系人请求 · ask: 发送请求 · asks to see: 请求添加 · accept: 接受 · answer: 答复
### see: 看到在线状态 · message: 消息 · tell: 通知 · reminder: 提醒 · note on the old account: 旧账号上的迁移说明 · transport: 网关
### left behind: 留在旧账号 · channel: 频道 · room: 聊天室 · bookmark: 书签（bookmarked room: 聊天室书签） · block: 屏蔽 · block list: 屏蔽名单 · profile: 个人资料 · picture: 头像
### record: 迁移记录 · backup file: 备份文件 · recovery file: 恢复文件 · conversations: 聊天记录（单个：对话） · keyring: 密钥环
### certificate: 证书 · fingerprint: 指纹 · trust: 信任 · invitation: 邀请 · practice, rehearsal: 演练 · undo: 撤销 · closing day: 关闭日期
### chat app: 聊天应用 · sign in: 登录 · sign up: 注册 · captcha: 验证码 · 称呼: 你；不指明性别，单个人称“对方”
### move (a person): 换地址，换到新地址（“迁移”的是账号和联系人） · a person, not a transport: 真人 · include, take along: 带上 · owner (room): 所有者
### message archive (server): 消息存档 · who has answered (page): 答复情况 · forget a move: 删除迁移记录 · desktop: 桌面环境 · say, claim (an account): 声明
### 列表由程序用“、”和“和”连接：会进入列表的片段以汉字开头
### 排版: 汉字与西文、数字之间空一格；日期（6月5日）是中文，前后不空格；引号“”；界面省略号“…”

language-name = 简体中文
language-in-english = Chinese (simplified)
language-clauses = { $first }；{ $next }
