### Conversas: as mensagens da conta antiga, salvas em uma pasta como páginas para ler.

conversations-reads = Lendo as mensagens de { $owner }.
conversations-progress = { $count ->
    [one] { $count } mensagem até { $until }, { $size } ({ $percent }% do período)
   *[other] { $count } mensagens até { $until }, { $size } ({ $percent }% do período)
}
conversations-progress-undated = { $count ->
    [one] { $count } mensagem, { $size }
   *[other] { $count } mensagens, { $size }
}
conversations-fetches = Baixando arquivos: { $done } de { $count }.
conversations-makes-pages = Criando as páginas das conversas.
conversations-ask-larger = Há arquivos maiores que { $size }. Salvar também esses?
conversations-ask-more = { $count ->
    [one] Com o próximo arquivo, o total passa de { $size }. Salvar mesmo assim?
   *[other] Com o próximo de { $count } arquivos, o total passa de { $size }. Salvar todos mesmo assim?
}
conversations-nothing = Não há mensagens de { $account } para salvar.
conversations-saved = A pasta { $folder } agora contém { $conversations } de { $account }, com { $messages }. Para ler, abra { $index } em um navegador. O que outros programas podem importar está em { $archive }.
conversations-in-backup = { $count ->
    [one] O arquivo também contém { $count } mensagem das conversas.
   *[other] O arquivo também contém { $count } mensagens das conversas.
}
conversations-encrypted = { $count ->
    [one] { $count } mensagem está criptografada, e só o app de mensagens em que você a leu tem a chave. Para guardar o que ela diz, faça um backup nesse app ou exporte a conversa por lá.
   *[other] { $count } mensagens estão criptografadas, e só o app de mensagens em que você as leu tem as chaves. Para guardar o que elas dizem, faça um backup nesse app ou exporte as conversas por lá.
}
conversations-room-has-none = A sala { $owner } não guarda mensagens que a sua conta possa ler.
conversations-has-none = { $server } não guarda as suas mensagens, então não há nada para salvar de lá. O que você escreveu está só nos apps de mensagens que usou para escrever.
conversations-unknown = Nada de { $owner } foi salvo, porque o Rehome não sabe se as mensagens ficam guardadas: { $why }
conversations-stopped = Interrompido. O que já foi lido está salvo. Execute de novo para continuar.
conversations-lost = { $why } O que já foi lido está salvo. Execute de novo para continuar.
conversations-refused = Não foi possível ler as mensagens de { $owner } até o fim: { $why } O que já foi lido está salvo. Execute de novo para tentar outra vez.
conversations-why-refused = { $server } se recusa a entregar as mensagens ({ $condition }).
conversations-why-lost-place = { $server } não sabe mais onde continuar.
conversations-why-lacking = { $server } diz que há mensagens, mas não as envia.
conversations-why-stuck = { $server } envia sempre as mesmas mensagens.
conversations-missing = { $count ->
    [one] Falta { $count } mensagem de { $owner }, porque o servidor não conseguiu entregá-la.
   *[other] Faltam { $count } mensagens de { $owner }, porque o servidor não conseguiu entregá-las.
}
conversations-gap = Faltam mensagens de { $owner } entre { $after } e { $until }, porque o servidor não conseguiu entregá-las.
conversations-files-elsewhere = { $count ->
    [one] { $count } arquivo está em outro servidor e ficou lá.
   *[other] { $count } arquivos estão em outros servidores e ficaram lá.
}
conversations-files-unencrypted = { $count ->
    [one] { $count } arquivo ficou onde está, porque o servidor dele não criptografa o que envia.
   *[other] { $count } arquivos ficaram onde estão, porque o servidor deles não criptografa o que envia.
}
conversations-files-too-large = { $count ->
    [one] { $count } arquivo é grande demais e não foi salvo.
   *[other] { $count } arquivos são grandes demais e não foram salvos.
}
conversations-files-gone = { $count ->
    [one] { $count } arquivo não está mais no servidor.
   *[other] { $count } arquivos não estão mais no servidor.
}
conversations-files-failed = { $count ->
    [one] Não foi possível baixar { $count } arquivo. Execute de novo para tentar outra vez.
   *[other] Não foi possível baixar { $count } arquivos. Execute de novo para tentar outra vez.
}
conversations-files-differ = { $count ->
    [one] { $count } arquivo salvo não confere com a mensagem: o tamanho ou o tipo é diferente.
   *[other] { $count } arquivos salvos não conferem com as mensagens: o tamanho ou o tipo é diferente.
}
conversations-file-unwritten = Não foi possível gravar um arquivo
conversations-folder-taken = Há outra coisa em { $path }. Escolha uma pasta nova ou vazia, para não misturar nada.
conversations-folder-other = As conversas de { $owner } estão em { $path }. Escolha outra pasta.
conversations-folder-unusable = Não foi possível usar a pasta { $path }
conversations-record-unusable = Não foi possível gravar ou ler { $path }
conversations-record-in-use = Outra execução já está salvando conversas ali. Espere que termine ou interrompa-a.
conversations-record-damaged = { $path } não está como o Rehome gravou, então nada é acrescentado. Escolha outra pasta ou restaure o arquivo a partir de uma cópia.
conversations-title = Conversas de { $account }
conversations-summary = { $conversations }, { $messages }. Página salva em { $day }.
conversations-messages = { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
}
conversations-conversations = { $count ->
    [one] { $count } conversa
   *[other] { $count } conversas
}
conversations-all = Todas as conversas
conversations-search = Pesquisar nesta conversa
conversations-search-all = Pesquisar em todas as conversas
conversations-nothing-found = Nada encontrado
conversations-no-day = Sem data
conversations-me = Você
conversations-in-private = { $nick } ({ $room })
conversations-corrected = editada
conversations-retracted = apagada
conversations-bubble-omemo = Mensagem criptografada (OMEMO)
conversations-bubble-openpgp = Mensagem criptografada (OpenPGP)
conversations-bubble-otr = Mensagem criptografada (OTR)
conversations-bubble-encrypted = Mensagem criptografada
conversations-encrypted-here = { $count ->
    [one] { $count } mensagem aqui está criptografada, e só o app de mensagens em que você a leu tem a chave. Para guardar o que ela diz, faça um backup nesse app ou exporte a conversa por lá.
   *[other] { $count } mensagens aqui estão criptografadas, e só o app de mensagens em que você as leu tem as chaves. Para guardar o que elas dizem, faça um backup nesse app ou exporte a conversa por lá.
}
conversations-topic = O assunto agora é: { $topic }
conversations-bounced = Uma mensagem não pôde ser entregue.
conversations-bounced-why = Uma mensagem não pôde ser entregue: { $why }
conversations-more = Mostrar tudo
conversations-for-programs = Para outros programas, as mensagens exatamente como o servidor as guardava (XEP-0227):
conversations-file-elsewhere = não foi salvo: está em outro servidor
conversations-file-unencrypted = não foi salvo: o servidor dele não criptografa o que envia
conversations-file-unwanted = não foi salvo
conversations-file-too-large = não foi salvo: é grande demais
conversations-file-gone = não foi salvo: não está mais no servidor
conversations-file-failed = não foi salvo: não foi possível baixar
conversations-file-encrypted = criptografado: só abre no app de mensagens em que você o leu
conversations-file-differs = não confere com a mensagem: { $stated }

conversations-progress-rate = { $count ->
    [one] { $done }, { $count } mensagem por segundo
   *[other] { $done }, { $count } mensagens por segundo
}
conversations-save = Salvar minhas conversas
conversations-save-item = Salvar minhas conversas…
conversations-lead = Uma pasta que qualquer navegador consegue ler, mesmo quando { $server } não existir mais.
conversations-name = Conversas
conversations-all-saved = salvas
conversations-partly-saved = salvas em parte
conversations-folder = Pasta
conversations-folder-hint = Uma pasta nova, uma vazia ou aquela em que o Rehome já salvou antes.
conversations-folder-no-dialog = Este computador não tem janela para escolher pastas. Digite onde a pasta está.
conversations-choose-folder = Escolher pasta…
conversations-with-files = Também fotos e arquivos
conversations-with-files-hint = O Rehome pergunta antes de passar de 2 GB.
conversations-rooms = Salas
conversations-rooms-hint = O que foi escrito em uma sala enquanto você estava nela talvez já esteja entre as suas mensagens.
conversations-save-now = Salvar
conversations-signing-in = Entrando
conversations-now-at = Agora em { $day }
conversations-fetching = Baixando fotos e arquivos
conversations-today = hoje
conversations-may-close = Você pode fechar o Rehome. Se você salvar de novo depois, ele só busca o que for novo.
conversations-stop-question = Parar de salvar?
conversations-stop-why = O que já foi lido continua salvo. Depois, o Rehome só busca o resto.
conversations-keep-saving = Continuar
conversations-save-them = Salvar
conversations-leave-them = Não salvar
conversations-are-saved = O Rehome salvou { $conversations } com { $messages }
conversations-in-folder = Em { $folder }
conversations-read = Ler
conversations-fetch-again = Buscar o resto
conversations-no-server = Só dá para salvar conversas de um servidor, não de um arquivo de backup.
