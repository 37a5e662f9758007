### Entre a janela e o sistema: arquivos, navegadores.

desktop-not-written = Não foi possível gravar { $path }
desktop-file-not-written = Não foi possível gravar o arquivo.
desktop-no-program = O arquivo está salvo, mas este computador não tem um programa para abri-lo.
desktop-no-browser = Não foi possível abrir um navegador. A página é { $page }
desktop-no-reason = sem motivo informado

desktop-no-folders = Este computador não tem programa para mostrar pastas. Os registros estão em { $path }
