### A página de manual.

manual-commands = Comandos
manual-examples = Exemplos
manual-environment = Ambiente
manual-files = Arquivos
manual-exit-status = Códigos de saída
manual-synopsis = Sinopse
manual-name = Nome
manual-description = Descrição
manual-promise = Nada é alterado antes de ser mostrado e confirmado. Uma mudança interrompida continua quando é executada de novo.
manual-see = Exemplos, ambiente e códigos de saída estão descritos em rehome(1).
manual-example-demo = Um ensaio entre duas contas inventadas.
manual-example-plan = Mostra o que aconteceria, sem alterar nada.
manual-example-move = Faz a mudança, depois de perguntar.
manual-example-status = Mais tarde: quem respondeu?
manual-example-backup = Salva a conta antiga em um arquivo.
manual-example-from-file = Faz a mudança a partir de um arquivo assim, quando o servidor antigo não existe mais.
manual-passwords = Senhas da conta antiga e da nova. Sem elas, as senhas vêm do chaveiro ou o Rehome pergunta por elas no terminal.
manual-data-dir = Pasta para os registros das mudanças e as configurações, como --data-dir.
manual-patience = Quantos segundos esperar por um servidor que sumiu, em vez de dez minutos.
manual-columns = Largura das linhas, em vez da largura do terminal, ou de 80 onde não há terminal.
manual-colour = Se escreve sem cores, ou em cores mesmo onde não há terminal.
manual-languages = Idioma de tudo o que as pessoas leem, quando --language não é usado.
manual-resolver = Endereço e porta do servidor DNS a consultar, em vez do que o sistema usa.
manual-certificates = Certificados em que confiar, em vez dos do sistema.
manual-log = O que registrar em log quando -v não foi usado: debug, ou rehome::net=trace.
manual-folder = Registros das mudanças, com os backups ao lado, e configurações; nenhuma senha. $XDG_DATA_HOME/rehome, onde essa variável está definida.
manual-exit-done = Tudo o que estava no plano está na conta nova.
manual-exit-incomplete = Foi até o fim, e falta alguma coisa: o relatório diz o quê.
manual-exit-usage = Erro de uso: argumentos, um arquivo, falta de senha.
manual-exit-old = Não foi possível entrar na conta antiga.
manual-exit-new = Não foi possível entrar na conta nova.
manual-exit-interrupted = Interrompido; execute de novo para continuar.
manual-exit-in-use = Outra execução está trabalhando nesta mudança.
manual-about = { $about }.
