### A primeira página da janela.

welcome-is-it-closing = Seu servidor XMPP (Jabber) vai fechar?
welcome-what-it-does = O Rehome leva seus contatos para uma conta em outro servidor.
welcome-server-that-closes = O servidor que vai fechar
welcome-your-new-server = Seu servidor novo
welcome-what-moves = O que vai
welcome-what-moves-why = Contatos com nomes e grupos, seu perfil, salas e lista de bloqueio.
welcome-what-contacts-see = O que seus contatos veem
welcome-what-contacts-see-why = Quem você vê online recebe um pedido de contato do seu endereço novo; quem vê você online fica sabendo que você mudou de endereço.
welcome-what-does-not = O que não vai
welcome-what-does-not-why = Contatos em outras redes e conversas passadas. As conversas você pode salvar.
welcome-nothing-changes-yet = Nada é alterado até você conferir a lista e clicar em “Levar”.
welcome-welcome-back = Que bom ter você de volta
welcome-welcome-back-why = Continue de onde parou. O que já foi feito não se repete.
welcome-finished = Concluídas
welcome-start = Começar
welcome-start-another = Começar outra mudança
welcome-try-it-first = Experimentar antes
welcome-go-on = Continuar
welcome-who-has-answered = Quem respondeu
welcome-damaged = Este registro está danificado.
welcome-show-in-folder = Mostrar na pasta
welcome-moved = mudança feita
welcome-nothing-has-moved = Nada foi levado ainda.
welcome-nobody-asked = Ninguém recebeu um pedido ainda.
welcome-on-new-list = { $count ->
    [one] { $count } pessoa está na lista nova.
   *[other] { $count } pessoas estão na lista nova.
}
welcome-asked-of = { $count ->
    [one] Pedido enviado a { $asked } de { $count } pessoa.
   *[other] Pedido enviado a { $asked } de { $count } pessoas.
}
welcome-asked = { $count ->
    [one] Pedido enviado a { $count } pessoa.
   *[other] Pedido enviado a { $count } pessoas.
}
welcome-stopped-today = Parada hoje, { $time }.
welcome-stopped-yesterday = Parada ontem, { $time }.
welcome-stopped = Parada em { $day }.
welcome-created-today = Conta { $address } criada hoje.
welcome-created = Conta { $address } criada em { $day }.
welcome-nobody-had-to-be-asked = Não foi preciso enviar pedido a ninguém.
welcome-all-answered = Todo mundo respondeu.
welcome-answered = { $count ->
    [one] { $count } de { $asked } respondeu.
   *[other] { $count } de { $asked } responderam.
}
welcome-finished-on = Concluída em { $day }.
