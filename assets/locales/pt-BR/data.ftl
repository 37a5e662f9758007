### Tudo além dos contatos: perfil, foto, salas, anotações, lista de bloqueio…

data-kind-profile = Perfil
data-kind-picture = Foto
data-kind-nickname = Apelido
data-kind-rooms = Salas nos favoritos
data-kind-private = Anotações e configurações de apps
data-kind-published = Outros dados publicados
data-kind-blocked = Endereços bloqueados
data-kind-room-rights = Direitos em salas
data-kind-hosted-rooms = Suas próprias salas no servidor antigo
data-kind-pending-requests = Pedidos de contato sem resposta
data-kind-statement = Aviso na conta antiga
data-count-rooms = { $count ->
    [one] Sala nos favoritos
   *[other] Salas nos favoritos ({ $count })
}
data-count-private = { $count ->
    [one] Anotações e configurações de apps
   *[other] Anotações e configurações de apps ({ $count })
}
data-count-published = { $count ->
    [one] Outros dados publicados
   *[other] Outros dados publicados ({ $count })
}
data-count-blocked = { $count ->
    [one] Endereço bloqueado
   *[other] Endereços bloqueados ({ $count })
}
data-count-room-rights = { $count ->
    [one] Direito em uma sala
   *[other] Direitos em salas ({ $count })
}
data-count-hosted-rooms = { $count ->
    [one] Sua própria sala no servidor antigo
   *[other] Suas próprias salas no servidor antigo ({ $count })
}
data-count-pending-requests = { $count ->
    [one] Pedido de contato sem resposta
   *[other] Pedidos de contato sem resposta ({ $count })
}
data-bookmarked-rooms = { $count ->
    [one] { $count } sala nos favoritos
   *[other] { $count } salas nos favoritos
}
data-none = { $what }: a conta antiga não tem.
data-unusable = { $what }: a conta antiga não tem nada que dê para levar.
data-left = { $what }: só na conta antiga.
data-not-looked-for = Pedidos de contato sem resposta: não verificados (use --look-for-requests).
data-not-looked-for-window = Pedidos de contato sem resposta: não verificados.
data-unsupported = { $what }: o servidor novo não tem lugar para isto.
data-requests-left = { $what }: só na conta antiga, à espera da sua resposta.
data-requests-planned = { $what }: sua conta nova vai enviar um pedido a essas pessoas.
data-requests-moved = { $what }: sua conta nova enviou um pedido a essas pessoas.
data-requests-there = { $what }: já na lista de contatos nova.
data-left-out = { $what }: fora da mudança.
data-kept = { $what }: a conta nova fica com o que já tem.
data-moved-but-kept = { $what }: já na conta nova, menos onde ela fica com o que já tem.
data-there = { $what }: já na conta nova, desde antes.
data-planned = { $what }: o Rehome vai levar.
data-moved = { $what }: o Rehome levou.
data-partly = { $what }: o Rehome só levou uma parte.
data-failed = { $what }: o Rehome não conseguiu levar.
data-private-unlisted = Os servidores não fornecem uma lista disto, então o Rehome só encontra o que está guardado com nomes que ele conhece.
data-old-account = conta antiga: { $value }
data-new-account = conta nova: { $value }
data-asker = { $who }: “{ $text }”
data-asker-left = { $who } – fica na conta antiga
data-note-unsupported = O servidor antigo não tem lugar para um aviso dizendo para onde você mudou: seus contatos só ficam sabendo pelo que recebem, e os apps deles não têm como verificar que o endereço novo é seu.
data-note-planned = O aviso na conta antiga dizendo para onde você mudou vai ser publicado.
data-note-moved = O aviso na conta antiga dizendo para onde você mudou foi publicado.
data-note-there = O aviso na conta antiga dizendo para onde você mudou já estava publicado.
data-note-gone = O aviso na conta antiga dizendo para onde você mudou não está mais lá. Se você repetir a mudança, ele é publicado de novo.
data-note-left = O aviso na conta antiga dizendo para onde você mudou ficou fora da mudança.
data-note-failed = Não foi possível publicar o aviso na conta antiga dizendo para onde você mudou.
data-will-be-smaller = { $why } A imagem vai ser reduzida.
data-is-smaller = A imagem foi reduzida, porque o servidor novo limita o tamanho.
data-lost-fields = O servidor novo não guarda estes campos: { $fields }.
data-web-pages-left = { $count ->
    [one] O servidor novo só guarda salas nos favoritos: { $count } página da web dos seus favoritos não vai.
   *[other] O servidor novo só guarda salas nos favoritos: { $count } páginas da web dos seus favoritos não vão.
}
data-fields-left-out = A conta antiga tem dois perfis e o servidor novo guarda um só; estes campos estão apenas no outro: { $fields }.
data-some-missing = { $count ->
    [one] Falta { $count }. { $why }
   *[other] Faltam { $count }. { $why }
}
data-of-them = { $count ->
    [one] Em { $count } caso: { $why }
   *[other] Em { $count } casos: { $why }
}
data-old-unreadable = Não foi possível ler a conta antiga: { $why }
data-new-unreadable = Não foi possível ler a conta nova: { $why }
data-not-taken = O servidor novo não aceita estes itens. { $items }
data-item-why = { $item }: { $why }
data-bad-addresses = Endereços que não são válidos, por isso deixados de fora: { $names }.
data-no-rooms = Endereços que não são de salas, por isso deixados de fora: { $names }.
data-unused-lists = Listas de privacidade que não estavam em uso ficam para trás: { $names }.
data-namespace-taken = O servidor novo só guarda uma coisa por namespace e já tem uma sua ali, então isto fica para trás: { $names }.
data-not-moved = Não foram levados: { $names }.
data-more = mais { $count }
data-no-address = Um item sem endereço foi deixado de fora.
data-twice-nick = { $room } está na lista duas vezes. O apelido { $nick }, do segundo item, foi deixado de fora.
data-twice-password = { $room } está na lista duas vezes. A outra senha, do segundo item, foi deixada de fora.
data-twice-both = { $room } está na lista duas vezes. O apelido { $nick } e a outra senha, do segundo item, foram deixados de fora.
data-picture-elsewhere = A foto é só um link, e o Rehome não a baixa de lá: { $address }
data-picture-damaged = A foto está danificada e não dá para ler.
data-picture-none = O que está guardado ali não é uma imagem.
data-picture-missing = A conta anuncia uma foto, mas ela não está lá.
data-partly-denied = { $who }: o bloqueio só valia para algumas coisas, o que uma lista de bloqueio não permite, então aqui não há bloqueio.
data-partly-denied-many = Uma regra que bloqueava muitas pessoas, mas só para algumas coisas, fica para trás, porque uma lista de bloqueio não permite isso.
data-denied-with-exceptions = { $domain } estava bloqueado com exceções, o que uma lista de bloqueio não permite: os contatos bloqueados de lá são bloqueados um por um, e mais ninguém.
data-strangers-denied = Desconhecidos em geral estavam bloqueados, o que uma lista de bloqueio não permite.
data-published-markers = O ponto até onde você leu nas conversas fica para trás, porque se refere às mensagens guardadas no servidor antigo.
data-published-keys = Suas chaves públicas OpenPGP ficam para trás, porque foram feitas para o endereço antigo. Seu app de mensagens publica uma para o endereço novo.
data-published-blog = Seu blog fica na conta antiga: na nova, cada postagem seria enviada aos seus contatos como novidade.
data-published-stickers = Seus pacotes de figurinhas ficam para trás, porque são apenas links, alguns deles para o servidor antigo. Adicione os pacotes de novo no seu app de mensagens.
data-published-subscriptions = A lista de blogs e canais que você segue fica para trás, porque eles só conhecem o seu endereço antigo. Siga-os de novo pela conta nova.
data-published-moment = O que seus apps mostram só por algum tempo, como seu humor ou a música que você está ouvindo, fica para trás.
data-published-unknown = Publicados com nomes que o Rehome não conhece e deixados na conta antiga: { $names }.
data-doubtful-terminal = { $count ->
    [one] Este é um servidor inteiro (o da sua própria conta nova, ou um que tem contatos seus), e só é bloqueado se você quiser (--include { $first } bloqueia): { $names }. Até lá, seus contatos desse servidor não recebem pedido nem aviso (--include com o endereço de alguém envia o pedido a essa pessoa).
   *[other] Estes são servidores inteiros (o da sua própria conta nova, ou alguns que têm contatos seus), e só são bloqueados se você quiser (--include { $first } bloqueia esse): { $names }. Até lá, seus contatos desses servidores não recebem pedido nem aviso (--include com o endereço de alguém envia o pedido a essa pessoa).
}
data-doubtful-window = { $count ->
    [one] Este é um servidor inteiro (o da sua própria conta nova, ou um que tem contatos seus), e só é bloqueado se você o marcar: { $names }. Até lá, seus contatos desse servidor não recebem pedido nem aviso.
   *[other] Estes são servidores inteiros (o da sua própria conta nova, ou alguns que têm contatos seus), e só são bloqueados se você os marcar: { $names }. Até lá, seus contatos desses servidores não recebem pedido nem aviso.
}
data-not-saved = { $what }: não foi possível ler, e talvez falte no arquivo. { $why }
data-partly-saved = { $what }: o arquivo não contém tudo. { $flaws }
data-entry-not-saved = Um item da lista de contatos não está no arquivo, porque não dá para ler o endereço: “{ $address }”.
data-entry-not-saved-named = Um item da lista de contatos não está no arquivo, porque não dá para ler o endereço: “{ $address }” ({ $name }).
data-field-full-name = Nome completo
data-field-first-name = Nome
data-field-last-name = Sobrenome
data-field-middle-name = Nome do meio
data-field-nickname = Apelido
data-field-birthday = Aniversário
data-field-email = E-mail
data-field-telephone = Telefone
data-field-url = Site
data-field-street = Rua
data-field-town = Cidade
data-field-postal-code = CEP
data-field-region = Estado
data-field-country = País
data-field-organisation = Organização
data-field-title = Cargo
data-field-role = Função
data-field-about = Sobre
data-field-chat-address = Endereço de mensagens
data-field-value = { $field }: { $value }
data-private-roster-notes = Anotações sobre contatos
data-private-metacontacts = Quais endereços são da mesma pessoa
data-private-delimiter = Separador nos nomes de grupos dentro de grupos
data-private-settings = Configurações
data-private-gajim = Configurações do Gajim
data-private-exodus = Configurações do Exodus
data-item-key-backup = Backup criptografado da sua chave OpenPGP
data-item-read = Até onde você leu em { $room }
data-picture = { $format }, { $size }
data-picture-by-link = um link para uma foto
data-kilobytes = { $size } kB
data-megabytes = { $size } MB
data-gigabytes = { $size } GB

data-kind-archive-preferences = Configurações do histórico
data-count-archive-preferences = { $count ->
    [one] Configuração do histórico
   *[other] Configurações do histórico ({ $count })
}
data-will-archive = { $policy ->
    [never] Como na conta antiga, o servidor não vai guardar nenhuma mensagem da conta nova, exceto com quem está nestas configurações.
    [roster] Como na conta antiga, o servidor só vai guardar da conta nova as mensagens com contatos, exceto no caso de quem está nestas configurações.
   *[always] Como na conta antiga, o servidor vai guardar todas as mensagens da conta nova, exceto com quem está nestas configurações.
}
data-item-everybody-else = Todas as outras pessoas
data-archived-always = as mensagens são guardadas
data-archived-roster = só são guardadas as mensagens com contatos
data-archived-never = as mensagens não são guardadas
