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
underway-well-before = O envio dos pedidos deve terminar bem antes de { $day }.
underway-before = O envio dos pedidos deve terminar antes de { $day }.
underway-too-long = O servidor antigo só funciona até { $day }: deixe o Rehome aberto.
underway-today = O servidor antigo fecha hoje: deixe o Rehome aberto.
underway-not-reached = { $count ->
    [one] { $count } pessoa fora de alcance
   *[other] { $count } pessoas fora de alcance
}
underway-no-message = Sua mensagem não chegou.
underway-server-not-found = O servidor da pessoa não foi encontrado.
underway-server-silent = O servidor da pessoa não responde.
underway-no-account = Essa conta não existe mais.
underway-not-copied = Seu servidor novo não pôs a pessoa na sua lista.
underway-not-removed = O endereço anterior da pessoa ainda está na sua lista, e você pode removê-lo de lá.
underway-not-asked = O pedido de contato não chegou.
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

underway-tries-again = Depois da mudança, clique em “Continuar” para tentar de novo.
underway-moving = Mudança
underway-paused = Em pausa
underway-paused-why = Nada é enviado até você continuar.
underway-stopping = Parando…
underway-stopping-why = O que já começou está sendo concluído.
underway-waiting = Esperando { $server }
underway-waiting-why = O Rehome tenta de novo sozinho.
underway-reading = Lendo as duas contas
underway-reading-why = Nada é enviado nesta etapa.
underway-announcing = Deixando um aviso na conta antiga
underway-announcing-why = Apps de mensagens que reconhecem o aviso aceitam seu endereço novo automaticamente.
underway-by-server = Seu servidor antigo está levando seus contatos
underway-by-server-why = Os dois servidores estão trabalhando. Isso pode demorar um pouco.
underway-data = Levando seu perfil e suas salas
underway-data-why = O que você tem nas duas contas fica como você escolheu.
underway-copying = Copiando sua lista
underway-copying-why = Ninguém percebe esta parte.
underway-asking = Enviando os pedidos
underway-asking-why = Seus contatos recebem um pedido do seu endereço novo.
underway-checking = Conferindo se está tudo lá
underway-checking-why = O Rehome lê sua conta nova mais uma vez.
underway-answers = Esperando as primeiras respostas
underway-answers-why = Alguns apps de mensagens respondem sozinhos.
underway-title-close = Fechar?
underway-title-stop = Parar?
underway-title-stopping = Parando
underway-lane-listed = Na sua lista nova
underway-lane-asked = Pedidos
underway-lane-answered = Respostas
underway-did-listed = está na sua lista nova
underway-did-asked = recebeu o pedido
underway-did-told = recebeu sua mensagem
underway-did-answer = respondeu
underway-did-decline = recusou
underway-did-move = também mudou: o pedido vai para o endereço novo
underway-did-fail = estava fora de alcance
underway-no-problems = Nenhum problema até agora
underway-show = Mostrar
underway-hide = Ocultar
underway-more = { $count ->
    [one] e mais { $count }; o relatório tem todos os nomes
   *[other] e mais { $count }; o relatório tem todos os nomes
}
underway-go-on-without = Continuar sem ele
underway-wait = Esperar
underway-pause = Pausar
underway-stop-button = Parar…
underway-stop-question = Parar a mudança?
underway-stop-now = Parar
underway-keep-moving = Não parar
underway-close-question = Fechar o Rehome?
underway-close-why = O que já foi levado fica na conta nova. O resto continua quando você abrir o Rehome de novo.
underway-stop-and-close = Parar e fechar
underway-may-close = Você pode fechar o Rehome. Nesse caso, ele continua quando você o abrir de novo.
underway-may-close-short = Você pode fechar o Rehome; ele continua depois.
underway-others-move-on = Com as outras pessoas, a mudança continua. Você pode fechar o Rehome; ele continua quando você o abrir de novo.
underway-awake = Uma mudança está em andamento
underway-over = A mudança terminou
