### O menu da janela.

menu-menu = Menu
menu-help = Ajuda
menu-open-a-backup = Abrir um arquivo de backup…
menu-open-the-folder = Abrir a pasta de registros
menu-forget-a-move = Esquecer uma mudança…
menu-about = Sobre o Rehome
menu-close = Fechar
menu-how-it-works = O Rehome entra nas duas contas, mostra tudo o que faria e espera até você clicar em “Levar”. Sua conta antiga fica com tudo o que tem.
menu-take-breaks = Você pode fechar o Rehome a qualquer momento. Ele continua de onde parou quando você o abrir de novo.
menu-what-it-is = Leva sua conta XMPP para um servidor novo quando o antigo vai fechar.
menu-licence = Software livre sob a Mozilla Public License 2.0. A fonte é a Inter, sob a SIL Open Font License.
menu-forget-which = Qual mudança o Rehome deve esquecer?
menu-no-move-known = O Rehome não tem nenhuma mudança guardada.
menu-forget = Esquecer…
menu-forget-this = Esquecer esta mudança?
menu-forgetting = Nada é alterado em { $old } nem em { $new }. Mas o Rehome não vai mais saber quem recebeu um pedido: não pode continuar esta mudança, desfazê-la nem enviar lembretes, e uma nova mudança enviaria os pedidos a todo mundo outra vez.
menu-forget-this-move = Esquecer esta mudança
menu-keep-it = Manter
menu-key-tab = Tab
menu-key-tab-does = para o próximo controle
menu-key-space = Espaço, Enter
menu-key-space-does = pressionar o que está em foco
menu-key-back = Alt+Esquerda
menu-key-back-does = voltar à página anterior
menu-key-search = Ctrl+F
menu-key-search-does = pesquisar na lista
menu-key-close = Esc
menu-key-close-does = fechar uma pergunta ou o menu
menu-version = Rehome { $version }

menu-language = Idioma: { $name }
menu-language-system = O deste computador
menu-language-not-kept = Não foi possível salvar a escolha do idioma
menu-needs-package = Precisa do pacote { $package }
menu-no-font = O Rehome não pode ser mostrado aqui neste idioma ({ $language }), porque este computador não tem uma fonte para ele. Instale o pacote { $package } e abra o Rehome de novo.
