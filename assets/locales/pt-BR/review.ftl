### A página em que se confere a mudança antes de começar.

review-nothing-changes = Nada é alterado até você conferir esta lista e clicar em “Levar”.
review-sent-nothing = Ninguém recebe pedido nem mensagem
review-sent-requests = { $requests ->
    [one] { $requests } pessoa recebe um pedido de contato
   *[other] { $requests } pessoas recebem um pedido de contato
}
review-sent-messages = { $messages ->
    [one] { $messages } pessoa recebe uma mensagem
   *[other] { $messages } pessoas recebem uma mensagem
}
review-sent-both = { $requests ->
    [one] { $requests } pessoa recebe um pedido de contato; { $messages }, uma mensagem
   *[other] { $requests } pessoas recebem um pedido de contato; { $messages }, uma mensagem
}
review-sent-short = { $requests ->
    [one] { $requests } pedido
   *[other] { $requests } pedidos
}, { $messages ->
    [one] { $messages } mensagem
   *[other] { $messages } mensagens
}
review-takes-moment = Menos de um minuto
review-takes-minutes = { $count ->
    [one] Cerca de { $count } minuto
   *[other] Cerca de { $count } minutos
}
review-takes-hours = { $half ->
    [yes] { $count ->
        [one] Cerca de { $count } hora e meia
       *[other] Cerca de { $count } horas e meia
    }
   *[no] { $count ->
        [one] Cerca de { $count } hora
       *[other] Cerca de { $count } horas
    }
}
review-takes = { $time }.
review-takes-limited = { $time }: { $server } limita os pedidos de contato. Você pode fazer pausas.
review-comes-profile = perfil
review-comes-picture = foto
review-comes-nickname = apelido
review-comes-rooms = { $count ->
    [one] { $count } sala
   *[other] { $count } salas
}
review-comes-private = anotações e configurações de apps
review-comes-published = o que seus apps publicaram
review-comes-blocked = { $count ->
    [one] { $count } endereço bloqueado
   *[other] { $count } endereços bloqueados
}
review-comes-rights = { $count ->
    [one] direitos em { $count } sala
   *[other] direitos em { $count } salas
}
review-comes-hosted = { $count ->
    [one] { $count } sala sua
   *[other] { $count } salas suas
}
review-comes-requests = { $count ->
    [one] { $count } pedido à espera
   *[other] { $count } pedidos à espera
}
review-comes-statement = um aviso na conta antiga
review-comes-along = { $kinds }.
review-behind = { $count ->
    [one] { $count } contato: { $parts }.
   *[other] { $count } contatos: { $parts }.
}
review-behind-transport = { $count } no transporte { $network }
review-behind-transports = { $transports ->
    [one] { $count } em um transporte
   *[other] { $count } em { $transports } transportes
}
review-behind-unplaced = { $count ->
    [one] { $count } não identificado
   *[other] { $count } não identificados
}
review-behind-others = { $count ->
    [one] { $count } outro
   *[other] { $count } outros
}
review-behind-short = { $count ->
    [one] { $count } fica para trás.
   *[other] { $count } ficam para trás.
}
review-rooms-close = { $count ->
    [one] { $count } sala fecha com o servidor.
   *[other] { $count } salas fecham com o servidor.
}
review-close-short = { $count ->
    [one] { $count } fecha
   *[other] { $count } fecham
}
review-differ-short = { $count ->
    [one] { $count } diferente
   *[other] { $count } diferentes
}
review-transport = Transporte { $network }
review-transport-unknown = Transporte
review-of-people = { $all ->
    [one] { $moving } de { $all } pessoa
   *[other] { $moving } de { $all } pessoas
}
review-move = { $count ->
    [one] Levar { $count } pessoa…
   *[other] Levar { $count } pessoas…
}
review-move-short = Levar { $count }…
review-move-question = { $count ->
    [one] Levar { $count } pessoa?
   *[other] Levar { $count } pessoas?
}
review-move-yes = { $count ->
    [one] Levar { $count } pessoa
   *[other] Levar { $count } pessoas
}
review-requests = { $count ->
    [one] { $count } pedido de contato
   *[other] { $count } pedidos de contato
}
review-messages = { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
}
review-from = de { $account }
review-include = { $count ->
    [one] Este contato só funciona por { $old }. Em { $new }, seria um endereço em que ninguém responde, até você configurar lá um transporte assim.
   *[other] Estes { $count } contatos só funcionam por { $old }. Em { $new }, seriam endereços em que ninguém responde, até você configurar lá um transporte assim.
}
review-include-yes = { $count ->
    [one] Incluir { $count } contato
   *[other] Incluir { $count } contatos
}
review-kind-profile = Perfil
review-kind-picture = Foto
review-kind-nickname = Apelido
review-kind-rooms = Salas
review-kind-private = Anotações e configurações de apps
review-kind-published = Publicado por apps
review-kind-blocked = Endereços bloqueados
review-kind-rights = Direitos em salas
review-kind-hosted = Salas suas
review-kind-statement = Aviso na conta antiga
review-and-others = { $count ->
    [one] { $first } e mais { $count }
   *[other] { $first } e mais { $count }
}
review-entries = { $count ->
    [one] { $count } item
   *[other] { $count } itens
}
review-rights = { $count ->
    [one] { $count } sala dá à sua conta nova os mesmos direitos
   *[other] { $count } salas dão à sua conta nova os mesmos direitos
}
review-cannot-message = Sem o servidor antigo, o Rehome não consegue enviar mensagens aos seus contatos a partir de { $old }. O pedido de contato traz seu endereço antigo.
review-note-contacts = Diz para onde você mudou. Apps de mensagens que reconhecem o aviso aceitam seu endereço novo automaticamente. Só seus contatos podem ler.
review-note-anybody = Diz para onde você mudou. Apps de mensagens que reconhecem o aviso aceitam seu endereço novo automaticamente. Qualquer pessoa que consulte o servidor antigo pode ler, como você escolheu no início.
review-gets-no-message = Não vê você; não recebe mensagem
review-gets-no-request = Você não vê esta pessoa; ela não recebe pedido
review-gets-nothing = Um não vê o outro; não recebe nada
review-this-is-you = É você
review-left-out = Fora da mudança
review-unreadable = Endereço ilegível
review-blocked = Na lista de bloqueio: não recebe pedido nem mensagem
review-there-as = Na sua lista nova como { $label }

review-comes-archive-preferences = configurações do histórico
review-kind-archive-preferences = Configurações do histórico
review-title = Revise sua mudança
review-step = Revisão
review-title-reading = Lendo
review-title-move = Levar?
review-title-include = Incluir?
review-people = Pessoas
review-rooms = Salas
review-data = Perfil e dados
review-reading = Lendo seus contatos…
review-not-read = O Rehome não conseguiu ler seus contatos.
review-empty = Sua lista de contatos está vazia. Mesmo assim, dá para levar seu perfil e suas salas.
review-label-message = Mensagem
review-which-language = Em que idioma seus contatos leem?
review-label-takes = Duração
review-label-comes = Vai junto
review-label-differs = Diferente
review-stays-behind = Fica para trás
review-no-message = Nenhuma mensagem é enviada.
review-reset = Restaurar padrão
review-instead-of = em vez de
review-nothing = nada
review-no-picture = sem foto
review-more-differ = e mais { $count }
review-change = Alterar
review-show = Mostrar
review-show-all = Mostrar tudo
review-show-less = Mostrar menos
review-move-unknown = Levar…
review-move-data = Levar perfil e salas…
review-finish = Concluir a mudança…
review-finish-question = Concluir a mudança?
review-finish-yes = Concluir a mudança
review-what-can = O que for acrescentado à sua conta nova pode ser desfeito depois. Nada é apagado da sua conta antiga.
review-search = Nome, endereço ou grupo
review-filter-all = Todos
review-moved-too = Também mudou
review-moved-too-to = Também mudou: { $new }
review-keeps-address = Endereço antigo, não { $new }
review-use-new-address = Usar o endereço novo
review-use-old-address = Usar o endereço antigo
review-already-there = Já está lá
review-already-listed = Já está na sua lista nova
review-listed-twice = Repetido na lista
review-uncertain = Incerto
review-uncertain-one = Não vai: o Rehome não sabe se é uma pessoa ou um transporte.
review-transport-why = Você precisa configurar isto de novo no servidor novo.
review-uncertain-why = O Rehome não sabe se são pessoas ou um transporte.
review-include-anyway = Incluir assim mesmo…
review-include-short = Incluir…
review-include-all = Incluir todos
review-leave-behind = Deixar para trás
review-include-question = Incluir: { $transport }?
review-leave-them = Deixar para trás
review-no-rooms = Você não tem salas nos favoritos.
review-move-bookmarks = Levar meus favoritos, com meus apelidos
review-room-joins = entrada automática
review-room-left-out = Fica onde está; sua conta nova não recebe o favorito.
review-room-joined = Fica onde está; sua conta nova entra nela.
review-room-listed = Fica onde está; sua conta nova tem o favorito.
review-room-closes = Esta sala fecha junto com o servidor.
review-room-closes-on = Esta sala fecha junto com o servidor ({ $day }).
review-room-yours = É sua
review-room-members = { $count ->
    [one] { $count } membro
   *[other] { $count } membros
}
review-rebuild = Recriar em { $server }
review-rebuild-elsewhere = Recriar em outro servidor
review-rebuild-why = { $count ->
    [one] Com nome, imagem, regras e { $count } membro, que recebe um convite (no endereço novo, se tiver mudado). A sala antiga não é fechada: isso você decide depois.
   *[other] Com nome, imagem, regras e { $count } membros. Eles recebem um convite; quem mudou o recebe no endereço novo. A sala antiga não é fechada: isso você decide depois.
}
review-rebuild-empty = Com nome, imagem e regras. A sala antiga não é fechada: isso você decide depois.
review-room-address = Endereço
review-room-free = livre
review-room-taken = ocupado: escolha outro nome
review-room-no-address = Este não é o endereço de uma sala.
review-room-no-place = A sala é sua, mas o servidor novo não tem salas.
review-room-subjects = Alterar o assunto de cada sala antiga para dizer para onde ela mudou
review-room-unread = A sala é sua, mas o Rehome não conseguiu ler o que precisa para recriá-la.
review-room-silent = A sala não respondeu, então o Rehome não sabe de quem é.
review-room-ownerless = A sala não diz de quem é. Seu favorito não leva a lugar nenhum depois que o servidor fechar.
review-room-owners = Responsáveis pela sala: { $owners }. Pergunte se vão mudá-la de lugar:
review-room-copy = Copiar mensagem para enviar
review-room-message = A sala { $room } fecha junto com o servidor. Vocês vão levá-la para outro lugar? Meu endereço novo é { $new }.
review-room-message-day = A sala { $room } fecha junto com o servidor ({ $day }). Vocês vão levá-la para outro lugar? Meu endereço novo é { $new }.
review-which = Suas duas contas são diferentes aqui: qual você quer?
review-as-it-is = Vai como está
review-note-and-requests = Aviso e pedidos
review-nothing-else = A conta antiga não tem mais nada que dê para levar.
review-stays-there = Fica na conta antiga.
review-never-moves = Chaves de criptografia, mensagens guardadas em servidores de outras pessoas e suas contas em transportes nunca vão. O que é substituído fica no registro da mudança, para poder ser restaurado.
review-what-is-this = O que é isto?
review-hide = Ocultar
review-doubtful = A lista inclui servidores inteiros: o da sua própria conta nova, ou alguns que têm contatos seus. Eles só são bloqueados se você os marcar. Até lá, seus contatos desses servidores não recebem pedido nem aviso.
review-block-server = Bloquear todo mundo em { $server }
review-means-profile = O que as outras pessoas veem quando consultam seu perfil: nome completo, aniversário, e-mail e assim por diante.
review-means-picture = A foto que seus contatos veem ao lado do seu nome.
review-means-nickname = O nome com que você aparece nos apps dos seus contatos, se eles não escolherem outro.
review-means-rooms = As conversas em grupo nos seus favoritos, e aquelas em que seus apps entram automaticamente. As listas das duas contas são reunidas.
review-means-private = O que alguns apps de mensagens guardam no servidor: anotações sobre contatos, quais endereços são da mesma pessoa, configurações.
review-means-published = O que mais seus apps publicaram com a conta. Até onde você leu nas suas salas e o backup criptografado da sua chave OpenPGP também valem para a conta nova e são copiados.
review-means-blocked = Endereços que você bloqueou. As listas das duas contas são reunidas, e assim não passa ninguém que antes não passava.
review-means-archive = De quem o servidor guarda as mensagens para você, e de quem nunca guarda. Onde sua conta antiga guardava menos, a nova não guarda mais do que ela.
review-means-rights = Nas conversas em grupo que são suas ou que você administra, a conta nova recebe os mesmos direitos. A antiga mantém os dela.
review-means-hosted = Conversas em grupo do servidor antigo que são suas: elas são recriadas no novo, e todo mundo recebe um convite. Quem está nelas fica sabendo.
review-means-requests = Pessoas que querem ver a conta antiga e não tiveram resposta: em vez disso, a conta nova envia um pedido a elas.
review-means-statement = Um aviso na conta antiga dizendo para onde você mudou.
review-requests-check = Verificar agora
review-requests-checking = Verificando…
review-requests-again = Verificar de novo
review-requests-nobody = Ninguém está esperando uma resposta.
review-requests-listed = Na sua lista de contatos; a decisão é tomada lá.
review-requests-not-yet = Ao verificar, sua conta antiga aparece online por um instante.
review-requests-later = Verificados quando a mudança começa: sua conta antiga aparece online por um instante, e a nova envia um pedido a quem for encontrado.
review-requests-wait = Na conta antiga, essas pessoas esperam sua resposta, como quem enviar um pedido daqui em diante.
review-requests-ticked = Quem está marcado recebe um pedido da conta nova. As outras pessoas, e quem enviar um pedido daqui em diante, esperam sua resposta na conta antiga.
review-requests-says = “{ $says }”
