### O que os contatos leem, escrito por quem muda.

sent-message = Mudei de endereço: o novo é { $new }. Por favor, adicione-o se ainda não recebeu um pedido de contato de lá. Meu endereço antigo vai parar de funcionar em breve.
sent-message-day = Mudei de endereço: o novo é { $new }. Por favor, adicione-o se ainda não recebeu um pedido de contato de lá. A partir de { $day }, meu endereço antigo não funciona mais.
sent-correction = Meu endereço mudou de novo: agora é { $new }, não mais { $before }.
sent-request = Aqui é { $old }, escrevendo de um endereço novo.
sent-reminder = Só um lembrete: meu endereço novo é { $new }. Por favor, aceite o pedido de contato de lá, para não perdermos o contato.
sent-reminder-day = Um lembrete: a partir de { $day }, meu endereço antigo não funciona mais. Por favor, aceite o pedido de contato de { $new }, para não perdermos o contato.
