### A página de uma mudança em andamento.

underway-left-moment = Falta menos de um minuto
underway-left-minutes = { $count ->
    [one] Falta cerca de { $count } minuto
   *[other] Faltam cerca de { $count } minutos
}
underway-left-hours = { $half ->
    [yes] { $count ->
        [one] Falta cerca de { $count } hora e meia
       *[other] Faltam cerca de { $count } horas e meia
    }
   *[no] { $count ->
        [one] Falta cerca de { $count } hora
       *[other] Faltam cerca de { $count } horas
    }
}
underway-lets-through = { $count ->
    [one] { $server } deixa passar cerca de { $count } pedido por minuto.
   *[other] { $server } deixa passar cerca de { $count } pedidos por minuto.
}
underway-lets-through-few = { $server } só deixa passar alguns pedidos por hora.
underway-well-before = Isso é bem antes de { $day }.
underway-before = Isso é antes de { $day }.
underway-too-long = Dia do fechamento do servidor antigo: { $day }. Deixe o Rehome aberto.
underway-today = O servidor antigo fecha hoje: deixe o Rehome aberto.
underway-not-reached = { $count ->
    [one] { $count } pessoa fora de alcance
   *[other] { $count } pessoas fora de alcance
}
underway-no-message = Sua mensagem não chegou.
underway-server-not-found = O servidor da pessoa não foi encontrado. O Rehome envia o pedido de novo quando você continuar.
underway-server-silent = O servidor da pessoa não responde. O Rehome envia o pedido de novo quando você continuar.
underway-no-account = Essa conta não existe mais.
underway-not-copied = Seu servidor novo não pôs a pessoa na sua lista. “Continuar” tenta mais uma vez.
underway-not-removed = O endereço anterior da pessoa ainda está na sua lista, e você pode removê-lo de lá.
underway-not-asked = O pedido de contato não chegou. “Continuar” tenta mais uma vez.
underway-uninvited = { $who } enviou um pedido de contato para { $new } e não faz parte da mudança. Responda no seu app de mensagens.
underway-stop-nobody = Não é preciso enviar pedido a ninguém. O que está na sua lista nova fica lá.
underway-stop-everybody = Todo mundo já recebeu o pedido, e ele continua valendo.
underway-stop-none = Ninguém recebeu o pedido ainda. Até você continuar, seus contatos só têm seu endereço antigo.
underway-stop = { $asked ->
    [one] { $asked } de { $all } pessoas já recebeu o pedido, e ele continua valendo. As outras só têm seu endereço antigo até você continuar.
   *[other] { $left ->
        [one] { $asked } de { $all } pessoas já receberam o pedido. Ele continua valendo, e a outra só tem seu endereço antigo até você continuar.
       *[other] { $asked } de { $all } pessoas já receberam o pedido. Ele continua valendo, e as outras { $left } só têm seu endereço antigo até você continuar.
    }
}
underway-continue = Você pode continuar quando quiser. Para fazer uma pausa, basta “Pausar”.
underway-continue-before = Você pode continuar quando quiser antes de { $day }. Para fazer uma pausa, basta “Pausar”.
underway-asked = Pedidos: { $done } de { $all }
underway-copied = Contatos: { $done } de { $all }
