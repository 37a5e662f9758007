### A página em que se confere a mudança antes de começar.

review-nothing-changes = Nada é alterado até você conferir esta lista e clicar em Levar.
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
review-behind-unplaced = { $count } que o Rehome não sabe o que é
review-behind-others = { $count ->
    [one] { $count } por outro motivo
   *[other] { $count } por outros motivos
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
review-kind-requests = Pedidos à espera
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
review-cannot-message = Sem o servidor antigo, o Rehome não consegue enviar mensagens aos seus contatos a partir de { $old }. O pedido de contato diz quem você era.
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
