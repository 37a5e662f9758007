### Contatos: por que alguém fica para trás, o que deu errado, quem também mudou.

contacts-count = { $count ->
    [one] { $count } contato
   *[other] { $count } contatos
}
contacts-reason-gateway = um transporte: ele guarda sua senha de outra rede, então você precisa configurá-lo de novo
contacts-reason-behind-gateway = acessível só pelo transporte { $gateway }
contacts-reason-uncertain-terminal = o Rehome não sabe se { $gateway } é uma pessoa ou um transporte; para levar: --include { $gateway }
contacts-reason-uncertain-window = o Rehome não sabe se { $gateway } é uma pessoa ou um transporte; para levar, marque na lista
contacts-reason-own = é você
contacts-reason-invalid = endereço inválido
contacts-reason-excluded = você deixou de fora
contacts-reason-blocked = na lista de bloqueio: vai para a lista nova, mas não recebe pedido nem aviso
contacts-reason-blocked-since = na lista de bloqueio, mas só depois do pedido ou do aviso: não recebe mais nada
contacts-remark-not-told = ainda não recebeu o aviso da mudança; execute de novo
contacts-remark-unwanted = mesmo assim, os servidores puseram este contato na lista nova; se não quiser, remova-o de lá
contacts-remark-name-left = O servidor novo não aceitou o nome “{ $name }”
contacts-remark-groups-left = { $count ->
    [one] O servidor novo não aceitou o grupo { $groups }
   *[other] O servidor novo não aceitou os grupos { $groups }
}
contacts-remark-label-left = { $count ->
    [one] O servidor novo não aceitou o nome “{ $name }” e o grupo { $groups }
   *[other] O servidor novo não aceitou o nome “{ $name }” e os grupos { $groups }
}
contacts-quoted = “{ $name }”
contacts-remark-reminded = já recebeu um lembrete
contacts-remark-probably-declined-terminal = ninguém viu um “não”, mas o pedido não está mais lá; rehome remind --contact { $contact } envia outro
contacts-remark-probably-declined-window = ninguém viu um “não”, mas o pedido não está mais lá
contacts-left-by-server = o servidor antigo não levou este contato: { $why ->
    [gateway] acha que é um transporte
    [uncertain] pode ser um transporte
    [own] acha que é a conta nova
    [invalid] não considera o endereço válido
    [large] o registro do contato é maior do que os servidores aceitam
    [silent] o servidor do contato não respondeu
    [unsupported] o servidor do contato não oferece isso
    [refused] o servidor do contato recusou
    [unconfirmed] o servidor do contato não confirmou ao servidor novo
    [shared] o contato está em um grupo mantido pelo servidor antigo
    [blocked] você bloqueou este contato
   *[unknown] deu um motivo que esta versão não conhece
}
contacts-approval-approved = respondeu
contacts-approval-waiting = ainda não respondeu
contacts-approval-unreachable = fora de alcance no momento
contacts-approval-to-ask = falta enviar o pedido
contacts-approval-declined = recusou
contacts-approval-probably-declined = provavelmente recusou
contacts-approval-moved-back = provavelmente voltou
contacts-channel-planned = um canal: a conta nova vai entrar nele
contacts-channel-moved = um canal: a conta nova entrou nele
contacts-channel-there = um canal: a conta nova já estava nele
contacts-channel-left = um canal, sem ninguém a quem enviar um pedido: entre nele pela conta nova
contacts-channel = Canal
contacts-channel-joined = Canal, já entrou
contacts-channel-due = Canal, vai entrar
contacts-channel-closes = Este canal fica no servidor antigo e fecha junto com ele.
contacts-channel-not-joined = Não foi possível entrar neste canal. { $why }
contacts-channel-not-left = A conta nova não conseguiu sair deste canal. { $why }
contacts-channel-still-shown = O servidor confirmou, mas o canal continua na lista.
contacts-moved-too = { $count ->
    [one] { $count } dos seus contatos também mudou de endereço: o Rehome usa o endereço novo.
   *[other] { $count } dos seus contatos também mudaram de endereço: o Rehome usa os endereços novos.
}
contacts-moved-too-old = { $count ->
    [one] { $count } dos seus contatos também mudou de endereço: o Rehome usa o endereço antigo, como você escolheu.
   *[other] { $count } dos seus contatos também mudaram de endereço: o Rehome usa os endereços antigos, como você escolheu.
}
contacts-moved-too-some = { $count ->
    [one] { $count } dos seus contatos também mudou de endereço.
   *[other] { $count } dos seus contatos também mudaram de endereço: o Rehome usa os endereços novos, exceto os de { $kept }.
}
contacts-looking-for-moves = Verificando se algum dos seus contatos também mudou de endereço
contacts-has-moved = mudou para { $new }
contacts-keeps-address = mudou para { $new }; o Rehome usa o endereço antigo, como você escolheu
contacts-moved-since = { $old } mudou para { $new }.
contacts-statement-withdrawn = a conta antiga do contato não diz mais que ele mudou; o que tinha sido feito até então foi mantido
contacts-statement-withdrawn-terminal = a conta antiga do contato não diz mais que ele mudou, então o contato pode ter voltado para lá; o que tinha sido feito até então foi mantido; rehome move --keep-address { $contact } volta a usar o endereço antigo
contacts-statement-withdrawn-kept = a conta antiga do contato não diz mais que ele mudou
contacts-statement-itself = a conta diz que mudou para o próprio endereço; o Rehome ignorou isso
contacts-statement-loop = a conta diz que mudou, mas os endereços formam um círculo; o Rehome ignorou isso
contacts-statement-you = a conta diz que mudou para o seu endereço; o Rehome ignorou isso
contacts-statement-no-address = a conta diz que mudou, mas não para onde
contacts-statement-gateway = a conta diz que mudou para um servidor ou um transporte; o Rehome ignorou isso
contacts-claim-known = { $who } enviou um pedido de contato para a sua conta nova. É o endereço novo de { $old }, que não via a sua conta antiga.
contacts-claim-unchecked = { $who } enviou um pedido de contato para a sua conta nova e diz ser { $old } com um endereço novo. O Rehome não conseguiu conferir isso.
contacts-claim-known-nameless = { $who } enviou um pedido de contato para a sua conta nova. É o endereço novo de um contato que não via a sua conta antiga.
contacts-claim-stranger = { $who } enviou um pedido de contato para a sua conta nova e não está na sua lista de contatos antiga.
contacts-claim-decide = O Rehome não tem como conferir quem é. Antes, pergunte à pessoa por outro meio.
contacts-claim-accept-terminal = O Rehome não aceita ninguém só com base no que a pessoa diz. Se você sabe quem é: rehome status … --accept { $who }; com --hide no lugar de --accept, a pessoa não fica sabendo de nada e não aparece mais.
contacts-claim-accept-window = O Rehome não aceita ninguém só com base no que a pessoa diz. Se você sabe quem é, aceite a pessoa na página “Quem respondeu” ou no seu app de mensagens.

contacts-claim-contradicted = { $who } enviou um pedido de contato para a sua conta nova e diz ser { $old } com um endereço novo. Mas { $old } diz que mudou para { $named }, então provavelmente é outra pessoa.
contacts-claim-contact = { $who } enviou um pedido de contato para a sua conta nova. Esta pessoa está nos seus contatos, mas não via a sua conta antiga.
