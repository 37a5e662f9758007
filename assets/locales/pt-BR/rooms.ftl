### Salas no servidor que fecha.

rooms-named = A sala “{ $name }” ({ $address })
rooms-unnamed = A sala { $address }
rooms-closes = { $room } fecha junto com o servidor antigo.
rooms-closes-with-members = { $count ->
    [one] { $room } fecha junto com o servidor antigo. Ela tem { $count } membro na lista.
   *[other] { $room } fecha junto com o servidor antigo. Ela tem { $count } membros na lista.
}
rooms-not-yours = A sala não é sua e não diz quem é responsável por ela. Seu favorito vai junto, mas não leva a lugar nenhum depois que o servidor fechar.
rooms-of-others = A sala não é sua. Quem é responsável por ela pode recriá-la: { $owners }. Seu favorito vai junto, mas não leva a lugar nenhum depois que o servidor fechar.
rooms-silent = A sala não respondeu, então o Rehome não sabe quem é responsável por ela.
rooms-yours = A sala é sua.
rooms-yours-if-chosen = A sala é sua. O Rehome pode recriá-la como { $to }, se você quiser.
rooms-yours-taken = A sala é sua. O Rehome não pode recriá-la como { $to }, porque já existe uma sala com esse nome; dê a ela outro endereço.
rooms-no-place = A sala é sua, mas o servidor novo não tem salas.
rooms-unreadable = A sala é sua, mas o Rehome não conseguiu ler o que precisa para recriá-la.
rooms-by-other-owner = Outra pessoa responsável pela sala já a recriou como { $to }. Seu favorito leva para lá.
rooms-planned = A sala é sua e vai ser recriada como { $to }.
rooms-rebuilt = { $count ->
    [one] A sala foi recriada como { $to }, e { $count } pessoa recebeu um convite.
   *[other] A sala foi recriada como { $to }, e { $count } pessoas receberam um convite.
}
rooms-not-rebuilt = A sala é sua, mas não foi recriada por completo como { $to }.
rooms-failed-look = O Rehome não conseguiu verificar na sala antiga se outra pessoa responsável já a recriou. { $why }
rooms-failed-create = Não foi possível criar a sala nova. { $why }
rooms-failed-admit = Não foi possível deixar todo mundo entrar na sala nova. { $why }
rooms-failed-configure = Não foi possível configurar a sala nova como a antiga. { $why }
rooms-failed-adorn = Não foi possível dar à sala nova o assunto e a imagem da antiga. { $why }
rooms-failed-announce = Não foi possível avisar ninguém na sala antiga. { $why }
rooms-failed-invite = Não foi possível convidar todo mundo. { $why }
rooms-not-private = O servidor novo deixaria outras pessoas entrarem, então a sala fica fechada para todo mundo menos você.
rooms-old-account-away = A conta antiga estava fora de alcance.
rooms-settings-left = O servidor novo não conhece estas configurações: { $settings }.
rooms-picture-left = O servidor novo não guarda a imagem da sala.
rooms-subject-left = Não foi possível levar o assunto da sala.
rooms-unmoved = A sala nova lista estes membros com os endereços antigos, porque o Rehome não sabe para onde mudaram: { $people }.
rooms-not-reached = O convite não chegou a { $people }.
rooms-occupied = { $to } não foi removida, porque há outra pessoa nela.
rooms-spoken = { $to } não foi removida, porque alguém escreveu nela.
rooms-not-removed = Não foi possível remover { $to }. { $why }
rooms-news = Esta sala mudou para { $room }. A antiga fecha junto com o servidor.

rooms-refused-create = O servidor novo não deixa você criar { $to }. Talvez permita outro endereço. { $why }
rooms-failed-subject = Não foi possível alterar o assunto da sala antiga para dizer para onde ela mudou. { $why }
rooms-old-is-closed = { $to } fica, porque a sala antiga está fechada.
rooms-will-be-destroyed = { $room } vai ser fechada de vez. Quem está nela, ou chegar lá depois, é levado a { $to }.
rooms-will-be-silenced = { $room } só vai deixar entrar os membros, e o assunto vai dizer que ela mudou para { $to }. O Rehome não a remove, porque este servidor daria o nome dela a qualquer pessoa que o quisesse.
rooms-closed-for-good = Não dá para desfazer isto.
rooms-close-question = { $count ->
    [one] Fechar esta sala?
   *[other] Fechar estas { $count } salas?
}
rooms-none-to-close = Não há nenhuma sala para fechar. Uma sala antiga pode ser fechada quando a nova estiver completa e tiver todos os membros.
rooms-not-yet = Estas salas não podem ser fechadas, porque as novas não estão completas ou porque as antigas já foram fechadas: { $rooms }.
rooms-destroyed = A sala antiga está fechada, e quem chega lá é levado a { $to }.
rooms-silenced = A sala antiga só deixa entrar os membros, e o assunto diz que ela mudou para { $to }.
rooms-not-closed = Não foi possível fechar a sala antiga. { $why }
