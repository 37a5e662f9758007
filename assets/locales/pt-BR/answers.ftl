### A página que mostra quem respondeu.

answers-open = As outras pessoas podem levar alguns dias. Nenhum lembrete é enviado se você não pedir.
answers-over = O servidor antigo fechou: de lá, não dá mais para enviar lembretes.
answers-today = O servidor antigo fecha hoje. Depois disso, não dá mais para enviar lembretes do seu endereço antigo.
answers-days-left = { $count ->
    [one] Falta { $count } dia. Depois de { $day }, não dá mais para enviar lembretes do seu endereço antigo.
   *[other] Faltam { $count } dias. Depois de { $day }, não dá mais para enviar lembretes do seu endereço antigo.
}
answers-remind = { $count ->
    [one] Lembrar { $count } pessoa…
   *[other] Lembrar { $count } pessoas…
}
answers-remind-question = { $count ->
    [one] Enviar um lembrete a { $count } pessoa?
   *[other] Enviar um lembrete a { $count } pessoas?
}
answers-get-once = { $count ->
    [one] Esta pessoa recebe esta mensagem de { $old }, uma única vez.
   *[other] Elas recebem esta mensagem de { $old }, uma única vez.
}
answers-send = { $count ->
    [one] Enviar { $count } lembrete
   *[other] Enviar { $count } lembretes
}
answers-says = { $who } diz: eu sou { $old }
answers-says-why = O Rehome não tem como conferir isso. Antes, pergunte à pessoa por outro meio. Recusar não envia nada.
answers-asks = { $who } enviou um pedido de contato
answers-asks-why = O pedido não diz de qual dos seus contatos ele é. Recusar não envia nada.

answers-says-otherwise = Mas { $old } diz que mudou para { $named }, então provavelmente é outra pessoa. Recusar não envia nada.
answers-title = Quem respondeu
answers-everyone = Todo mundo respondeu.
answers-may-close = Você pode encerrar sua conta antiga quando quiser.
answers-looking = Olhando sua conta nova…
answers-look-again = Olhar de novo
answers-background = Continuar em segundo plano
answers-remind-one = Lembrar…
answers-search = Nome ou endereço
answers-not-all-moved = Ainda falta levar algo
answers-answered = Respondeu
answers-not-yet = Ainda não
answers-moved-since = Também mudou
answers-now = Agora { $address }
answers-has-answered = Respondeu
answers-said-no = Recusou
answers-was-reminded = Lembrete enviado
answers-being-reminded = Enviando lembrete
answers-wait-over = A espera por respostas terminou
answers-reminder-empty = O que o lembrete diz
answers-only-once = Ninguém recebe dois lembretes.
answers-decline = Recusar
answers-accept = Aceitar…
answers-whether-to-accept = Deixar { $who } ver você?
answers-accept-now = Aceitar
