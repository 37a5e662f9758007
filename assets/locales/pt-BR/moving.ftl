### Logo antes de uma mudança e durante ela.

moving-told-before = { $count ->
    [one] Atenção: { $count } contato já recebeu o aviso de que seu endereço novo é { $before }. Ele vai receber outra mensagem dizendo que agora é { $new }. Se é em { $before } que você quer ficar, pare aqui.
   *[other] Atenção: { $count } contatos já receberam o aviso de que seu endereço novo é { $before }. Eles vão receber outra mensagem dizendo que agora é { $new }. Se é em { $before } que você quer ficar, pare aqui.
}
moving-told-in-doubt = { $count ->
    [one] { $count } contato talvez já tenha recebido a mensagem sobre a mudança. O Rehome consulta as mensagens guardadas no servidor antigo, e ninguém recebe a mensagem duas vezes.
   *[other] { $count } contatos talvez já tenham recebido a mensagem sobre a mudança. O Rehome consulta as mensagens guardadas no servidor antigo, e ninguém recebe a mensagem duas vezes.
}
moving-not-listed = { $contact } não está na lista de contatos de { $account }. O endereço está escrito certo?
moving-has-not-asked = { $contact } ainda não enviou um pedido a { $account }, mas o Rehome vai aceitar assim que chegar um.
moving-empty-list = A lista de contatos de { $account } está vazia. Se você tinha contatos lá, o servidor os perdeu ou não os mostra: pergunte a quem o administra, ou procure um arquivo que você tenha salvado antes.
moving-no-list = O arquivo não tem nenhuma lista de contatos de { $account }. Se você tinha contatos lá, procure outro arquivo ou salve a conta de novo enquanto o servidor ainda funciona.
moving-likely-limit = O servidor novo talvez limite os pedidos de contato. Nesse caso, enviar o pedido a todo mundo leva { $time }. Você pode parar a qualquer momento e continuar depois.
moving-outlook = { $count ->
    [one] { $server } limita os pedidos de contato, então enviar { $count } pedido leva { $time }. Você pode parar a qualquer momento e continuar depois.
   *[other] { $server } limita os pedidos de contato, então enviar { $count } pedidos leva { $time }. Você pode parar a qualquer momento e continuar depois.
}
moving-waits = Esperando por { $server }.
moving-back = { $server } voltou.
moving-copying = { $count ->
    [one] Copiando { $count } contato para { $server }
   *[other] Copiando { $count } contatos para { $server }
}
moving-asking = { $count ->
    [one] Enviando { $count } pedido de contato a partir de { $server }
   *[other] Enviando { $count } pedidos de contato a partir de { $server }
}
moving-telling = { $count ->
    [one] Avisando { $count } contato
   *[other] Avisando { $count } contatos
}
moving-will-be-told = { $count ->
    [one] { $count } contato vai receber esta mensagem de { $old }:
   *[other] { $count } contatos vão receber esta mensagem de { $old }:
}
moving-will-be-told-rest = Os contatos que os servidores não conseguirem levar vão receber esta mensagem de { $old }:
moving-by-server = O Rehome pede ao servidor antigo que faça a mudança da conta.
moving-by-rehome-chosen = O próprio Rehome leva os contatos, como você quis.
moving-by-rehome-not-offered = O próprio Rehome leva os contatos: o servidor antigo não oferece esse serviço.
moving-by-rehome-excluded = O próprio Rehome leva os contatos: o servidor antigo levaria todo mundo, e você vai deixar alguém para trás.
moving-by-rehome-blocked = O próprio Rehome leva os contatos: o servidor antigo avisaria alguém que você bloqueou na conta nova.
moving-by-rehome-away = O próprio Rehome leva os contatos: o servidor antigo está fora de alcance.
moving-by-rehome-done = O Rehome faz o resto: o servidor antigo já fez a parte dele.
moving-by-rehome-unsupported-new = O próprio Rehome leva os contatos: o servidor novo não aceita contas de outros servidores.
moving-by-rehome-unreachable-new = O próprio Rehome leva os contatos: o servidor antigo não consegue se conectar ao novo.
moving-by-rehome-offline = O próprio Rehome leva os contatos: o servidor antigo não encontrou ninguém na conta nova a quem perguntar.
moving-by-rehome-no-permission = O próprio Rehome leva os contatos: a conta nova não deu permissão ao servidor antigo.
moving-by-rehome-no-permission-yet = O próprio Rehome leva os contatos: o servidor antigo não recebeu a tempo a permissão da conta nova.
moving-by-rehome-too-many-contacts = O próprio Rehome leva os contatos: o servidor antigo não leva tantos.
moving-by-rehome-too-many-requests = O próprio Rehome leva os contatos: o servidor antigo recebeu este pedido vezes demais na última hora.
moving-by-rehome-too-many-questions = O próprio Rehome leva os contatos: o servidor antigo perguntou à conta nova vezes demais na última hora.
moving-by-rehome-not-expected = O próprio Rehome leva os contatos: o servidor novo não registrou que a conta antiga está de mudança.
moving-by-rehome-not-taken = O próprio Rehome leva os contatos: o servidor novo não os aceitou do antigo.
moving-by-rehome-unknown-here = O próprio Rehome leva os contatos: o servidor antigo não sabe fazer isso.
moving-by-rehome-refused = O próprio Rehome leva os contatos: o servidor antigo recusou ({ $condition }).
moving-by-rehome-silent = O próprio Rehome leva os contatos: o servidor antigo não dá sinal de que esteja fazendo isso.
moving-by-rehome-lost = O próprio Rehome leva os contatos: a conexão com o servidor antigo caiu.
moving-by-rehome-cannot = O próprio Rehome leva os contatos: o servidor antigo não consegue.
moving-server-quiet = O servidor antigo não informa nada há { $time }. Talvez esteja esperando pelos servidores dos seus contatos.
moving-server-quiet-until = O servidor antigo não informa nada há { $time }. Talvez esteja esperando pelos servidores dos seus contatos. Em { $left }, o Rehome continua sem ele.
moving-refused-request = O Rehome não deixou { $by } levar { $account } para a conta nova. Nada foi alterado.
moving-refused-request-nameless = O Rehome não deixou { $by } levar uma conta para a conta nova. Nada foi alterado.
moving-refused-request-times = { $count ->
    [one] Houve { $count } tentativa.
   *[other] Houve { $count } tentativas.
}
moving-came-along = { $who } não estava na sua lista de contatos antiga e apareceu na nova enquanto os servidores trabalhavam. Se você não conhece essa pessoa, remova o contato de lá.
moving-register = No seu app de mensagens, entre na conta nova, encontre { $offered } na lista de serviços (muitas vezes chamada de Descobrir serviços ou Transportes), escolha Registrar e informe ali sua conta da rede { $network }.
moving-gateway-offered = O servidor novo tem um transporte para { $network }, como { $left }, que ficou para trás. { $how }
moving-room-admin = Você administra { $room }. Só quem é responsável pela sala pode dar esse direito à conta nova, e a sala não diz quem é.
moving-room-admin-ask = Você administra { $room }. Para que a conta nova também administre, peça a { $people }.
moving-room-members = { $room } é só para membros. Peça a quem é responsável pela sala que deixe a conta nova entrar; a sala não diz quem é.
moving-room-members-ask = { $room } é só para membros. Para que a conta nova entre, peça a { $people }.
moving-rooms-silent = { $server } não respondeu, então o Rehome não sabe se alguém precisa deixar a conta nova entrar: { $rooms }.
moving-comes-online = { $old } fica online por um instante para que o servidor mostre quem enviou um pedido de contato.
