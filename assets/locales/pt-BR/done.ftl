### A última página: como foi a mudança, o que falta, o que fazer agora.

done-live-here = Sua casa agora é { $account }.
done-you-live-here = sua casa agora é aqui
done-today = hoje, { $time }
done-of = { $done } de { $all }
done-stopped = A mudança está parada.
done-almost = Quase tudo já está na conta nova.
done-some = { $all ->
    [one] { $moved } de { $all } pessoa já está na conta nova.
   *[other] Pessoas já na conta nova: { $moved } de { $all }.
}
done-there-nobody = Não havia ninguém para levar.
done-there = { $count ->
    [one] A única pessoa está na sua lista nova.
   *[other] Todas as { $count } pessoas estão na sua lista nova.
}
done-all-answered = { $count ->
    [one] A única pessoa que recebeu um pedido já respondeu.
   *[other] Todas as { $count } pessoas que receberam um pedido já responderam.
}
done-answered = { $answered ->
    [one] Das { $asked } pessoas que receberam um pedido, { $answered } já respondeu; o resto pode levar alguns dias.
   *[other] Das { $asked } pessoas que receberam um pedido, { $answered } já responderam; o resto pode levar alguns dias.
}
done-not-answered = Ninguém respondeu ainda; isso pode levar alguns dias.
done-unreachable = { $count ->
    [one] { $count } pessoa está fora de alcance no momento.
   *[other] { $count } pessoas estão fora de alcance no momento.
}
done-else-missing = Todo mundo está na sua lista nova, mas ainda falta outra coisa.
done-to-ask = { $count ->
    [one] Todo mundo está na sua lista nova. Falta enviar o pedido a { $count } pessoa.
   *[other] Todo mundo está na sua lista nova. Falta enviar o pedido a { $count } pessoas.
}
done-missing = { $count ->
    [one] Ainda falta { $count } pessoa.
   *[other] Ainda faltam { $count } pessoas.
}
done-continue = Nada se perdeu: continue quando quiser.
done-continue-before = Nada se perdeu: continue quando quiser, mas antes de { $day }.
done-not-asked-yet = { $count ->
    [one] { $count } pessoa ainda não recebeu o pedido. Clique em “Continuar” para enviar.
   *[other] { $count } pessoas ainda não receberam o pedido. Clique em “Continuar” para enviar.
}
done-people-more = { $count ->
    [one] { $first }, { $second } e mais { $count }
   *[other] { $first }, { $second } e mais { $count }
}
done-transports-more = { $count ->
    [one] { $first }, { $second } e mais { $count }
   *[other] { $first }, { $second } e mais { $count }
}
done-before = Antes de { $day }
done-keep = Mantenha a conta antiga
done-keep-until = Mantenha a conta antiga até lá: quem ainda não respondeu continua vendo você lá.
done-keep-weeks = Por pelo menos duas semanas: quem ainda não respondeu continua vendo você lá.
done-keep-over = Se o servidor antigo ainda funciona: quem ainda não respondeu continua vendo você lá.
done-remind-tomorrow = Adicionar ao calendário para amanhã
done-remind = Adicionar ao calendário: { $day }
done-reminder = Quem ainda não respondeu? Veja antes que { $account } feche
done-reminder-text = Abra o Rehome, escolha “Quem respondeu” e envie um lembrete a quem falta.
done-reminder-text-day = Abra o Rehome, escolha “Quem respondeu” e envie um lembrete a quem falta. { $account } só funciona até { $day }; depois disso, não dá mais para enviar lembretes de lá.
done-people = { $count ->
    [one] { $count } contato levado
   *[other] { $count } contatos levados
}
done-people-missing = { $count } em falta
done-people-too = { $count ->
    [one] { $count } também com endereço novo
   *[other] { $count } também com endereços novos
}
done-behind = { $count }: { $domains }
done-data = { $count ->
    [one] { $count } tipo de dado levado
   *[other] { $count } tipos de dados levados
}
done-data-missing = { $count ->
    [one] { $count } tipo levado; incompletos: { $missing }
   *[other] { $count } tipos levados; incompletos: { $missing }
}

done-phone = Entrar no celular
done-phone-inside = um código para escanear e apps para cada sistema
done-computer = Computador
done-copy-address = Copiar o endereço
done-report = Guardar o relatório
done-report-inside = uma página para o navegador
done-report-why = Uma página para o seu navegador: quem foi, quem ficou para trás e por quê.
done-save-report = Salvar relatório…
done-report-title = Salvar o relatório
done-reminder-title = Salvar o lembrete
done-open-report = Abrir
done-saved-as = Salvo como { $file }
done-people-name = Pessoas
done-behind-name = Ficou para trás
done-rooms = Salas e transportes
done-rooms-inside = o que ainda falta você fazer
done-close-rooms = Fechar as salas antigas…
done-close-rooms-now = Fechar de vez
done-closing-rooms = Fechando as salas antigas
done-data-name = Perfil e dados
done-closing = Encerrar a conta antiga
done-closing-inside = quando e como
done-closing-when = Quando a conta antiga pode ser encerrada
done-closing-then = O que deixa de funcionar
done-closing-how = Como se faz
done-log = Em uma frase
done-log-inside = para o registro
done-nobody-behind = Ninguém ficou para trás.
done-others = Outros
done-uncertain = Incerto
done-uncertain-advice = O Rehome não sabe se { $domain } é uma pessoa ou um transporte. Se forem pessoas, adicione-as manualmente na sua conta nova, ou comece esta mudança de novo e marque-as.
done-transport = Transporte
done-transport-advice = Veja no seu app de mensagens se { $new } oferece um transporte para a mesma rede e registre-se nele com seu nome e sua senha dessa rede. Assim, estes contatos voltam sozinhos.
done-more-behind = { $count ->
    [one] e mais { $count }; o relatório tem todos os nomes
   *[other] e mais { $count }; o relatório tem todos os nomes
}
done-listed = Na sua lista nova
done-not-yet-answered = Sem resposta ainda
done-not-asked = Pedido não enviado
done-missing-word = Falta
done-to-do = Falta fazer
done-out-of-reach = Fora de alcance
done-not-listed = Ainda fora da lista nova
done-not-listed-why = Clique em “Continuar” para adicioná-las.
done-who = { $who }.
done-who-and-what-helps = { $who }. { $help }
done-decide-claim = Decidir…
done-copy-failures = Copiar o que os servidores disseram
done-stopped-word = Parada
done-almost-word = Quase lá
done-later = Depois
done-meanwhile = Enquanto isso
done-answers-counted = As respostas que chegam com esta janela aberta são contadas na hora.
done-answers-not-counted = As respostas não são mais contadas aqui. { $why }
done-undo = Desfazer a mudança…
done-undo-question = Desfazer esta mudança?
done-undo-now = Desfazer
done-undo-keep = Manter a mudança
done-undoing = Desfazendo a mudança
done-undoing-why = O que foi acrescentado está sendo retirado da conta nova.
done-undone = A mudança foi desfeita
done-undone-partly = Nem tudo foi desfeito. Ainda resta isto:
done-undo-failed = O que já foi desfeito fica desfeito, e você pode continuar a partir daí.
