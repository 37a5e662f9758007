### 窗口每页顶部两个“家”旁边的文字，空间很小。

homes-your-old-account = 你的旧账号
homes-your-new-account = 你的新账号
homes-account-made = 新账号已在这里注册，还没有迁移任何内容。
homes-step-of = 第 { $number }/{ $all } 步
homes-of-all = / { $count }
