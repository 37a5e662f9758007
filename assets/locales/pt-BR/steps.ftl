### O que acontece a caminho de uma mudança, e por que uma não começa ou termina antes.

steps-same-account = A conta antiga e a nova são a mesma.
steps-old-not-saved = Não foi possível salvar a conta antiga em { $path }
steps-stopped-unchanged = Interrompido. Nada foi alterado.
steps-declined = Nada foi alterado.
steps-broken = Algo deu errado dentro do Rehome. Inicie-o de novo.
steps-stopped = Você interrompeu a mudança. O que já foi feito continua feito, e você pode continuar a qualquer momento.
steps-signed-in = O Rehome entrou nas duas contas. Lendo o que há nelas.
steps-from-file = O Rehome lê { $old } de um arquivo, então não dá para enviar nada de lá: seus contatos só ficam sabendo da mudança pelo pedido de contato.
steps-without-old-server = { $why }
    A mudança continua com o que foi lido de { $old } quando ela começou. Quem ainda não recebeu o aviso não pode mais recebê-lo de lá.
steps-keyring-silent = O chaveiro não respondeu, então a senha de { $account } não fica guardada.
steps-no-pretend-servers = Não foi possível iniciar os servidores do ensaio
