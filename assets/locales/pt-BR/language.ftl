### Palavras
### move: mudança (a conta muda, a pessoa muda de endereço); levar (contatos e dados) · old/new account: conta antiga/conta nova · account: conta
### server: servidor · address: endereço (endereço XMPP) · contact: contato · people: pessoas · everybody: todo mundo · contact list: lista de contatos
### group: grupo · contact request: pedido de contato · ask somebody: enviar o pedido · accept: aceitar · answer: responder · decline: recusar · message: mensagem
### reminder: lembrete · note on the old account: aviso na conta antiga · transport: transporte · left behind: fica para trás · channel: canal · room: sala
### bookmark: favorito (sala nos favoritos) · block list: lista de bloqueio, bloqueado · profile: perfil · record: registro (da mudança) · backup file: arquivo de backup
### conversations: conversas · keyring: chaveiro · certificate: certificado · fingerprint: impressão digital · trust: confiar · invitation: convite · practice: ensaio
### undo: desfazer · closing day: dia do fechamento (o servidor fecha; a conta é encerrada) · chat app: app de mensagens · sign in: entrar · owner of a room: responsável
### change: alterar (mudar é de endereço) · run again: execute de novo · can’t be reached: fora de alcance · who runs a server: quem administra o servidor · Tratamento: você; botões no infinitivo

language-name = Português (Brasil)
language-in-english = Portuguese (Brazil)
language-clauses = { $first }; { $next }
