### 練習中にウィンドウの上に出る帯。

practice-practice = 練習中
practice-nothing-leaves = アカウントは架空のものです。このパソコンの外には何も送られません。
practice-skip-to-review = 確認画面へ進む
practice-end = 練習を終える
practice-dismiss = 閉じる

practice-skip-to-end = 最後へ進む
practice-was-rehearsal = 練習はここまでです。
practice-start-real = 本番の引っ越しを始める
