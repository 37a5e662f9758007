### Desfazer uma mudança.

undo-nothing = Não há nada para desfazer.
undo-removed = { $count ->
    [one] { $count } contato vai sair da conta nova.
   *[other] { $count } contatos vão sair da conta nova.
}
undo-renamed = { $count ->
    [one] { $count } contato vai ter de volta o nome e os grupos de antes.
   *[other] { $count } contatos vão ter de volta os nomes e os grupos de antes.
}
undo-channels = { $count ->
    [one] A conta nova vai sair de { $count } canal.
   *[other] A conta nova vai sair de { $count } canais.
}
undo-rooms = { $count ->
    [one] { $count } sala recriada vai ser removida, a menos que haja outra pessoa nela ou alguém tenha escrito ali.
   *[other] { $count } salas recriadas vão ser removidas, menos aquelas em que houver outra pessoa ou alguém tiver escrito.
}
undo-withdrawn = { $count ->
    [one] { $count } pedido de contato enviado ou aceito vai ser retirado.
   *[other] { $count } pedidos de contato enviados ou aceitos vão ser retirados.
}
undo-data-removed = { $what }: o Rehome vai remover.
undo-data-restored = { $what }: volta o que havia antes.
undo-data-as-before = { $what }: volta ao que era antes.
undo-note-earlier = O aviso na conta antiga dizendo para onde você mudou vai indicar { $address } de novo.
undo-note = O aviso na conta antiga dizendo para onde você mudou vai ser removido.
undo-data-kept = { $what }: você fez alterações depois da mudança, então tudo fica como está.
undo-names-kept = { $count ->
    [one] { $count } contato vai manter o nome e os grupos que você deu a ele depois da mudança.
   *[other] { $count } contatos vão manter os nomes e os grupos que você deu a eles depois da mudança.
}
undo-shared = { $count ->
    [one] { $count } contato vai ficar, porque outra mudança para esta conta também o inclui.
   *[other] { $count } contatos vão ficar, porque outra mudança para esta conta também os inclui.
}
undo-stay = { $count ->
    [one] { $count } contato fica na conta nova: na lista dele, os servidores trocaram sua conta antiga pela nova. Se a nova saísse, ele ficaria sem nenhuma das duas. Se é isso que você quer, remova o contato de lá.
   *[other] { $count } contatos ficam na conta nova: nas listas deles, os servidores trocaram sua conta antiga pela nova. Se a nova saísse, eles ficariam sem nenhuma das duas. Se é isso que você quer, remova os contatos de lá.
}
undo-sent-requests = { $count ->
    [one] O que foi enviado não pode ser desfeito: um pedido de contato a { $count } contato.
   *[other] O que foi enviado não pode ser desfeito: pedidos de contato a { $count } contatos.
}
undo-sent-messages = { $count ->
    [one] O que foi enviado não pode ser desfeito: uma mensagem sobre a mudança a { $count } contato.
   *[other] O que foi enviado não pode ser desfeito: mensagens sobre a mudança a { $count } contatos.
}
undo-sent-both = O que foi enviado não pode ser desfeito: pedidos de contato ({ $asked }) e mensagens sobre a mudança ({ $told }).
undo-done = Tudo o que a mudança tinha acrescentado ou substituído foi desfeito.
undo-not-done = Não foi possível desfazer tudo; execute de novo. Isto ficou:
undo-failure = { $what }: { $why }
undo-failure-note = O aviso na conta antiga: { $why }
undo-not-told = Não foi possível avisar a pessoa de que a conta nova retira o pedido que enviou ou aceitou. { $why }
undo-these-not-told = Não foi possível avisar { $people } de que a conta nova retira o pedido que enviou ou aceitou. { $why }
