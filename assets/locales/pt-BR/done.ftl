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
    [one] Quem recebeu um pedido já respondeu.
   *[other] Todas as { $count } que receberam um pedido já responderam.
}
done-answered = { $answered ->
    [one] De { $asked }, { $answered } já respondeu; as outras podem levar alguns dias.
   *[other] De { $asked }, { $answered } já responderam; as outras podem levar alguns dias.
}
done-not-answered = Ainda não há resposta; isso pode levar alguns dias.
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
    [one] { $count } pessoa ainda não recebeu o pedido. “Continuar” envia.
   *[other] { $count } pessoas ainda não receberam o pedido. “Continuar” envia.
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
done-reminder-text-day = Abra o Rehome, escolha “Quem respondeu” e envie um lembrete a quem falta. { $account } fecha: { $day }. Depois disso, não dá mais para enviar lembretes de lá.
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
