### Depois da mudança: quem respondeu, lembretes e quando encerrar a conta antiga.

closing-nobody-asked = Não foi preciso enviar pedido a ninguém.
closing-all-answered = { $asked ->
    [one] O único contato que recebeu um pedido já respondeu.
   *[other] Todos os { $asked } contatos que receberam um pedido já responderam.
}
closing-some-answered = { $count ->
    [one] Dos { $asked } contatos que receberam um pedido, { $count } já respondeu.
   *[other] Dos { $asked } contatos que receberam um pedido, { $count } já responderam.
}
closing-taken-back = { $count ->
    [0] A mudança foi desfeita.
    [one] A mudança foi desfeita, exceto para { $count } contato.
   *[other] A mudança foi desfeita, exceto para { $count } contatos.
}
closing-nobody-to-remind = Não há a quem enviar lembrete: todo mundo já respondeu ou já recebeu um.
closing-reminding = { $count ->
    [one] { $count } contato vai receber esta mensagem, uma única vez:
   *[other] { $count } contatos vão receber esta mensagem, uma única vez:
}
closing-reminding-to = para { $who }
closing-keep-until-over = Mantenha { $old } até a mudança terminar.
closing-keep-incomplete = Mantenha { $old } por enquanto: ainda não está tudo na conta nova.
closing-no-contacts = Se você tinha contatos lá, mantenha { $old }: o servidor perdeu os contatos e talvez ainda os encontre. Se não tinha nenhum, pode encerrar a conta quando quiser.
closing-nobody-reached = Mantenha { $old } por enquanto: nenhuma das pessoas que deveriam receber um pedido estava ao alcance. Execute a mudança de novo mais tarde para tentar outra vez.
closing-some-declined = { $count ->
    [one] Você pode encerrar { $old }, a menos que queira enviar outro pedido a { $count } contato que não aceitou a conta nova. As outras pessoas já responderam.
   *[other] Você pode encerrar { $old }, a menos que queira enviar outro pedido a { $count } contatos que não aceitaram a conta nova. As outras pessoas já responderam.
}
closing-all-noted = Você pode encerrar { $old } quando quiser: todo mundo respondeu, e ninguém precisa mais do aviso que está lá.
closing-all-unasked = Você pode encerrar { $old } quando quiser: não foi preciso enviar pedido a ninguém.
closing-all = Você pode encerrar { $old } quando quiser: todo mundo respondeu.
closing-some-unreachable = { $count ->
    [one] Você pode encerrar { $old }, a menos que queira esperar por { $count } contato que está fora de alcance no momento. As outras pessoas já responderam. Execute a mudança de novo para tentar enviar o pedido mais uma vez.
   *[other] Você pode encerrar { $old }, a menos que queira esperar por { $count } contatos que estão fora de alcance no momento. As outras pessoas já responderam. Execute a mudança de novo para tentar enviar o pedido mais uma vez.
}
closing-some-waiting-noted = { $count ->
    [one] Mantenha { $old } até que mais { $count } contato responda: o aviso que está lá mostra que o endereço novo é mesmo seu. Quem não responder em algumas semanas provavelmente não vai mais responder.
   *[other] Mantenha { $old } até que mais { $count } contatos respondam: o aviso que está lá mostra que o endereço novo é mesmo seu. Quem não responder em algumas semanas provavelmente não vai mais responder.
}
closing-some-waiting = { $count ->
    [one] Mantenha { $old } até que mais { $count } contato responda: por lá, essa pessoa pode perguntar a você se o endereço novo é mesmo seu. Quem não responder em algumas semanas provavelmente não vai mais responder.
   *[other] Mantenha { $old } até que mais { $count } contatos respondam: por lá, eles podem perguntar a você se o endereço novo é mesmo seu. Quem não responder em algumas semanas provavelmente não vai mais responder.
}
closing-until-day = Mantenha { $old } até { $day }: quem ainda não respondeu continua vendo você lá.
closing-then-noted = Depois de encerrar a conta, as mensagens para { $old } não chegam mais a você. O aviso que diz para onde você foi desaparece, e com ele as mensagens guardadas no servidor e os transportes configurados lá. Um dia, outra pessoa pode ficar com o endereço.
closing-then = Depois de encerrar a conta, as mensagens para { $old } não chegam mais a você, e as mensagens guardadas no servidor e os transportes configurados lá desaparecem. Um dia, outra pessoa pode ficar com o endereço.
closing-how = O Rehome nunca encerra a conta. No seu app de mensagens, entre como { $old } e procure “Excluir conta” nas configurações da conta (não “Remover conta”, que só a tira daquele aparelho). Em alguns servidores isso se faz no site, e um servidor que sai do ar faz isso por você.

closing-some-left-open = { $count ->
    [one] Antes de encerrar { $old }, decida sobre { $count } item que fica para trás lá e pode ser uma pessoa. O relatório diz qual é.
   *[other] Antes de encerrar { $old }, decida sobre { $count } itens que ficam para trás lá e podem ser pessoas. O relatório diz quais são.
}
closing-some-unseen = { $count ->
    [one] Mantenha { $old } por enquanto: { $count } contato que via você lá ainda não adicionou seu endereço novo e precisa do antigo para encontrá-lo. Quem não adicionar em algumas semanas provavelmente não vai mais adicionar.
   *[other] Mantenha { $old } por enquanto: { $count } contatos que viam você lá ainda não adicionaram seu endereço novo e precisam do antigo para encontrá-lo. Quem não adicionar em algumas semanas provavelmente não vai mais adicionar.
}
