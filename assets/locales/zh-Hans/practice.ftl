### 演练时窗口顶部的横条。

practice-practice = 演练中。
practice-nothing-leaves = 使用虚构的账号，不会有任何内容离开这台电脑。
practice-skip-to-review = 跳到检查页
practice-end = 结束演练
practice-dismiss = 关闭

practice-skip-to-end = 跳到结尾
practice-was-rehearsal = 演练到此结束。
practice-start-real = 开始真正的迁移
