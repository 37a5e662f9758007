### 演练时窗口顶部的横条。

practice-practice = 演练中。
practice-nothing-leaves = 使用虚构的账号，不会有任何内容离开这台电脑。
practice-skip-to-review = 跳到检查页
practice-end = 结束演练
practice-dismiss = 关闭
