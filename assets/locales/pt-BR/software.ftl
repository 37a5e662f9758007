### No menu de programas e nas lojas de programas.

software-generic-name = Mudança de conta XMPP
software-comment = Leve sua conta XMPP e seus contatos para outro servidor
software-keywords = XMPP;Jabber;chat;account;move;migrate;contacts;roster;conta;mudança;mudar;migrar;contatos;mensagens;servidor;
software-rehearse = Ensaiar uma mudança
software-summary = Leve sua conta XMPP para outro servidor
software-purpose = O servidor do seu endereço XMPP (Jabber) vai fechar, ou não atende mais você. O Rehome entra na sua conta antiga e na nova, mostra o que vai fazer e então leva seus contatos, com nomes e grupos, para que eles encontrem você no endereço novo.
software-feature-server = Pede ao servidor antigo que faça a mudança da conta, e faz ele mesmo o que o servidor não consegue
software-feature-tells = Avisa seus contatos do endereço novo de um jeito que os apps deles podem verificar
software-feature-transports = Mostra quais contatos são de um transporte para outra rede e precisam ficar para trás, e por quê
software-feature-stops = Pode ser interrompido a qualquer momento e continua de onde parou
software-feature-compares = Compara as duas contas no fim e diz o que ainda falta
software-feature-practice = Permite ensaiar antes, com duas contas inventadas dentro do programa
software-terminal = Também dá para fazer tudo em um terminal, para scripts e para leitores de tela.
software-caption-review = O que acontece com cada contato, antes de qualquer alteração
software-caption-done = O resultado, conferido no servidor novo
software-first-release = A primeira versão.
software-second-release = Fala treze idiomas, recria suas salas que fecham com o servidor antigo, salva suas conversas e encontra contatos que também se mudaram.
