### O que se diz no terminal.

cli-question = { $question } [{ $yes }/{ $no }]
cli-yes = sim
cli-no = não
cli-answer-yes-or-no = Responda { $yes } ou { $no }.
cli-start = Começar a mudança?
cli-send = Enviar?
cli-undo = Desfazer a mudança?
cli-create = Criar { $account }?
cli-password = Senha de { $account }:
cli-step-announcing = Publicando o endereço novo na conta antiga.
cli-step-old-server = Os servidores estão levando os contatos.
cli-step-contacts = Levando os contatos para { $new }.
cli-step-data = Levando o perfil, as salas e o resto.
cli-step-checking = Conferindo { $new }.
cli-step-reminding = Enviando lembretes a quem não respondeu.
cli-step-restoring-data = Deixando o perfil, as salas e o resto como estavam antes.
cli-step-taking-back = Tirando contatos de { $new }.
cli-step-waiting = Aguardando respostas.
cli-steps-done = Etapas concluídas: { $done } de { $all }.
cli-bar = { $done } de { $all }, { $left }
cli-uninvited = { $who } enviou um pedido de contato para { $new }. Pelo que o Rehome sabe, essa pessoa não via sua conta antiga. Você decide a resposta.
cli-has-answered = { $who } respondeu.
cli-said-no = { $who } recusou.
cli-probably-said-no = { $who } provavelmente recusou: o pedido não está mais lá.
cli-not-copied = { $who }: não foi para a conta nova. { $why }
cli-not-asked-now = { $who }: não dá para enviar o pedido no momento. { $why }
cli-not-asked = { $who }: o pedido não foi enviado. { $why }
cli-told-in-doubt = { $who }: talvez já tenha recebido o aviso. { $why }
cli-not-told = { $who }: o aviso não foi enviado. { $why }
cli-not-removed = { $who }: ainda está na lista com um endereço anterior. { $why }
cli-stopping = O Rehome vai parar quando a etapa atual terminar. Pressione Ctrl-C de novo para parar já.
cli-stopped = Interrompido. Nada foi alterado.
cli-stopped-sentence = Interrompido.
cli-run-again = { $sentence } Execute de novo para continuar de onde parou.
cli-nothing-sent = Nada foi enviado.
cli-practice = Isto é um ensaio: os dois servidores existem só dentro deste programa, e nada sai deste computador.
cli-no-record = Não há registro desta mudança neste computador.
cli-no-record-to-undo = Não há registro desta mudança neste computador, então não há nada para desfazer.
cli-no-folder = Não há pasta para o registro da mudança. Escolha uma: --data-dir DIR
cli-no-folder-of-records = Não há pasta com registros de mudanças.
cli-records-unreadable = Não foi possível ler os registros das mudanças
cli-list-unwritable = Não foi possível gravar a lista: { $error }.
cli-no-moves = Nenhuma mudança foi começada aqui.
cli-move = { $old } → { $new }
cli-move-of = { $old } → { $new }, { $day }
cli-not-finished = Não terminou: { $figures } Execute de novo para continuar.
cli-day-over = { $day } já passou, ou está longe demais.
cli-report-unwritten = Não foi possível gravar o relatório { $path }
cli-report-unwritable = Não foi possível gravar o relatório: { $error }.
cli-result-unwritten = Não foi possível gravar o resultado
cli-backup-unwritten = Não foi possível gravar o backup { $path }
cli-saved = A conta { $account } foi salva em { $path }: { $contacts }, { $rooms } e tudo o mais que havia. A senha não está no arquivo.
cli-from-file = Se o servidor antigo não voltar mais, um arquivo salvo antes pode substituí-lo: --from-file FILE
cli-file-accounts = Contas neste arquivo: { $accounts }.
cli-file-account-missing = { $account } não está em { $path }.
cli-file-several = Há várias contas em { $path }; escolha uma com --from: { $accounts }
cli-file-no-account = Não há nenhuma conta em { $path }.
cli-file-no-contacts = Os contatos de { $account } não estão em { $path }.
cli-file-unmovable = { $path } também contém coisas que não dá para levar: { $names }.
cli-report-ending = O nome do arquivo precisa terminar em .html, .txt ou .json.
cli-password-not-text = A senha em { $variable } não é UTF-8 válido.
cli-password-missing = Não há senha para { $account }: defina { $variable } ou execute isto em um terminal.
cli-add-old-encryption = acrescente --from-old-encryption
cli-which-account = Qual conta vai mudar? Diga com --from ADDRESS
cli-which-name = Que nome a conta deve ter? Diga com --to NAME@{ $server }
cli-other-invitation = O convite é para { $server }, então não serve para criar uma conta em { $other }.
cli-no-password-generated = Não foi possível gerar uma senha: { $error }.
cli-password-kept = A senha está no chaveiro.
cli-created = A conta { $account } foi criada.
cli-created-password = A conta { $account } foi criada. A senha, que mais ninguém conhece: { $password }
cli-write-it-down = Anote a senha.
cli-not-created = Nenhuma conta foi criada.
cli-perhaps-not-created = Talvez a conta não tenha sido criada. { $why }
cli-web-page-only = Em { $server }, as contas são criadas em uma página da web: { $page }
cli-no-way-to-create = Não dá para criar uma conta em { $server } por aqui. Talvez o site do servidor diga como.
cli-form-asks = { $server } pergunta: “{ $question }”. Responda com --field { $name }=VALUE
cli-picture-unwritten = Não foi possível salvar a imagem em { $path }
cli-picture-look = Veja a imagem em { $path }
cli-open = Abra { $link }
cli-picture-missing = Falta a imagem que deveria estar aqui.
cli-form-answer = Uma resposta se escreve NAME=VALUE.
cli-no-display = Não há tela onde abrir uma janela.
cli-window-libraries = Não foi possível abrir a janela. Talvez falte uma destas bibliotecas: { $libraries }. ({ $error })
cli-window-failed = Não foi possível abrir a janela. ({ $error })
cli-in-the-terminal = Também dá para fazer tudo no terminal: rehome move --help
cli-not-started = Não foi possível iniciar o Rehome
cli-bad-resolver = REHOME_RESOLVER não tem a forma ADDRESS:PORT: { $text }.
cli-bad-patience = REHOME_PATIENCE não é um número de segundos: { $text }.
cli-no-such-language = Não há tradução para “{ $language }”. Escolha entre { $languages }.
cli-room-addresses = Aqui vão os endereços de duas salas com = entre eles: primeiro a antiga.

cli-nothing-closed = Nenhuma sala foi fechada.
cli-rooms-can-be-closed = { $count ->
    [one] { $count } sala do servidor antigo foi recriada e pode ser fechada lá: rehome close-rooms
   *[other] { $count } salas do servidor antigo foram recriadas e podem ser fechadas lá: rehome close-rooms
}
