### Um certificado que foi recusado.

certificate-unconfirmed = O Rehome não consegue confirmar que este é mesmo { $server }
certificate-expired = O certificado deste servidor expirou
certificate-expired-on = Ele expirou em { $day } ({ $ago }). Servidores que estão para fechar muitas vezes deixam de renovar o certificado. O Rehome não enviou sua senha.
certificate-expired-some-day = Servidores que estão para fechar muitas vezes deixam de renovar o certificado. O Rehome não enviou sua senha.
certificate-listening = Alguém pode estar interceptando a conexão. O Rehome não enviou sua senha.
certificate-unusual = { $what } Em um servidor que pretende continuar, isso é incomum: alguém pode estar interceptando a conexão. O Rehome não enviou sua senha.
certificate-another = O servidor mostra um certificado diferente daquele em que você confiou. O Rehome não enviou sua senha.
certificate-fits = Todo o resto confere.
certificate-fits-why = O certificado foi emitido para { $server } por uma autoridade que este computador conhece.
certificate-not-all = Há outro problema.
certificate-not-all-why = O Rehome também não consegue confirmar que o certificado foi emitido para { $server }.
certificate-misfit = O que não confere
certificate-fault-expired = O certificado expirou.
certificate-fault-not-yet-valid = O certificado ainda não é válido, ou o relógio deste computador está errado.
certificate-fault-other-name = O certificado foi emitido para { $name }, não para { $server }.
certificate-fault-no-name = O certificado não foi emitido para { $server }.
certificate-fault-self-signed = Foi o próprio servidor que assinou o certificado.
certificate-fault-unknown-issuer = O certificado não foi assinado por ninguém em quem este computador confie.
certificate-fault-authority = O certificado serve para assinar outros, não para um servidor.
certificate-fault-old-form = O certificado tem um formato antigo, que não diz para que ele serve.
certificate-fault-short-key = A chave do certificado é curta demais.
certificate-fault-unknown-key = Não dá para verificar a chave do certificado.
certificate-fault-other = O certificado foi recusado ({ $error }).
certificate-ago-today = hoje
certificate-ago-days = { $count ->
    [1] ontem
    [one] há { $count } dia
   *[other] há { $count } dias
}
certificate-ago-weeks = { $count ->
    [one] há { $count } semana
   *[other] há { $count } semanas
}
certificate-ago-months = { $count ->
    [one] há { $count } mês
   *[other] há { $count } meses
}
certificate-ago-years = { $count ->
    [one] há { $count } ano
   *[other] há { $count } anos
}
certificate-unknown-day = dia desconhecido
