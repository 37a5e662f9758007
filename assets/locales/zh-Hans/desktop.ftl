### 窗口与桌面之间：文件、浏览器。

desktop-not-written = 无法写入 { $path }
desktop-file-not-written = 无法写入文件。
desktop-no-program = 文件已保存，但当前桌面环境没有能打开它的程序。
desktop-no-browser = 无法打开浏览器。网页地址是 { $page }
desktop-no-reason = 没有给出原因

desktop-no-folders = 当前桌面环境没有可以显示文件夹的程序。迁移记录在 { $path }
