### Por que algo não deu certo, e qual servidor disse isso.

failure-not-found = { $via ->
    [old] O servidor antigo não encontra { $domain }.
   *[new] O servidor novo não encontra { $domain }.
}
failure-not-reached = { $via ->
    [old] O servidor antigo não consegue se conectar a { $domain } no momento.
   *[new] O servidor novo não consegue se conectar a { $domain } no momento.
}
failure-unknown-address = { $domain } não conhece mais este endereço.
failure-not-taken = { $what ->
    [message] { $domain } não aceita mensagens para este endereço.
   *[request] { $domain } não aceita pedidos para este endereço.
}
failure-not-let-through = { $what ->
    [message] { $domain } não deixa a mensagem passar.
   *[request] { $domain } não deixa o pedido passar.
}
failure-sent-back = { $what ->
    [message] { $domain } devolveu a mensagem ({ $condition }).
   *[request] { $domain } devolveu o pedido ({ $condition }).
}
failure-message-back = Sua mensagem não chegou. { $why }
failure-server-says = { $who ->
    [new] O servidor novo diz: { $text }
    [old] O servidor antigo diz: { $text }
   *[own] O servidor diz: { $text }
}
failure-domain-says = { $domain } diz: { $text }
failure-refused = { $who ->
    [new] O servidor novo recusou isto ({ $condition }).
    [old] O servidor antigo recusou isto ({ $condition }).
   *[own] O servidor recusou isto ({ $condition }).
}
failure-silent = { $who ->
    [new] O servidor novo não respondeu.
    [old] O servidor antigo não respondeu.
   *[own] O servidor não respondeu.
}
failure-unreadable = { $who ->
    [new] O servidor novo deu uma resposta que o Rehome não consegue ler: { $what }.
    [old] O servidor antigo deu uma resposta que o Rehome não consegue ler: { $what }.
   *[own] O servidor deu uma resposta que o Rehome não consegue ler: { $what }.
}
failure-too-slow = { $who ->
    [new] O servidor novo não deixa passar mais pedidos, por mais devagar que sejam enviados.
    [old] O servidor antigo não deixa passar mais pedidos, por mais devagar que sejam enviados.
   *[own] O servidor não deixa passar mais pedidos, por mais devagar que sejam enviados.
}
failure-lost = A conexão caiu antes que isto terminasse.
failure-not-shown = { $who ->
    [new] O servidor novo confirmou, mas não mostra a alteração.
    [old] O servidor antigo confirmou, mas não mostra a alteração.
   *[own] O servidor confirmou, mas não mostra a alteração.
}
failure-vanished = { $who ->
    [new] O servidor novo não tem mais isto.
    [old] O servidor antigo não tem mais isto.
   *[own] O servidor não tem mais isto.
}
failure-unsendable = Há caracteres que não dá para enviar.
failure-too-large = O tamanho é { $size }, e o servidor aceita no máximo { $limit } por vez.
failure-full = { $who ->
    [new] O servidor novo guarda no máximo { $limit }.
    [old] O servidor antigo guarda no máximo { $limit }.
   *[own] O servidor guarda no máximo { $limit }.
}
failure-taken = Já há outra coisa no lugar, e ela fica lá.
failure-not-private = { $who ->
    [new] O servidor novo teria mostrado isto a outras pessoas.
    [old] O servidor antigo teria mostrado isto a outras pessoas.
   *[own] O servidor teria mostrado isto a outras pessoas.
}
failure-with-messages-only = Talvez o servidor só entregue os pedidos junto com as mensagens que esperam por você, e essas só você deve ler. Seu app de mensagens mostra quem enviou um pedido.
failure-unsupported = { $who ->
    [new] O servidor novo não tem como fazer isto.
    [old] O servidor antigo não tem como fazer isto.
   *[own] O servidor não tem como fazer isto.
}
failure-in-doubt = O Rehome não tem como saber se isto foi feito: o servidor não diz, e uma nova tentativa poderia fazer duas vezes.
