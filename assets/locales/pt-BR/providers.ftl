### Servidores em que se pode ter uma conta, e a criação de uma.

providers-source = Fonte: { $source }, { $date }. Confira com o servidor.
providers-sign-up-here = cadastro aqui
providers-sign-up-captcha = cadastro aqui (captcha)
providers-sign-up-website = cadastro no site do servidor
providers-since = desde { $year }
providers-keeps-hours = guarda mensagens por algumas horas
providers-keeps-days = { $days ->
    [one] guarda mensagens por { $days } dia
   *[other] guarda mensagens por { $days } dias
}
providers-keeps-all = guarda mensagens sem limite
providers-files-any = arquivos de qualquer tamanho
providers-files = arquivos de até { $size }
providers-people-there = { $count ->
    [one] { $count } dos seus contatos está lá
   *[other] { $count } dos seus contatos estão lá
}
providers-in-your-country = no seu país
providers-keeps-year = guarda mensagens por um ano
providers-runs-since = funciona desde { $year }
providers-here = Cadastro aqui
providers-here-with-captcha = Cadastro aqui, com captcha
providers-opens-page = Abre uma página da web
providers-opening = Abrindo { $page }
providers-invites = O convite em { $host } é para { $server }.
providers-not-xmpp = O link de um convite começa com xmpp: ou, se for uma página da web, com https:.
providers-unencrypted = Esta página não é criptografada, então alguém no caminho poderia trocar o convite por outro. Peça um link que comece com https:.
providers-bad-address = Não dá para ler o endereço deste convite.
providers-no-registration = Este link não serve para criar uma conta.
providers-page-certificate = { $problem } O Rehome não abriu a página { $page }.
providers-page-no-server = O Rehome não encontrou nenhum servidor chamado { $host }, então não dá para abrir a página { $page }.
providers-page-unreachable = Não foi possível abrir a página { $page }. Tente de novo mais tarde.
providers-page-silent = { $host } não responde, então não dá para abrir a página { $page }.
providers-page-missing = { $host } não tem a página { $page } ({ $status }). O convite pode já ter sido usado ou ter expirado: peça um novo.
providers-page-elsewhere = A página { $page } leva a outro lugar. Abra-a em um navegador e copie o link de lá.
providers-page-no-invitation = Não há convite na página { $page }. Ele pode já ter sido usado ou ter expirado: peça um novo.
providers-not-offered = Não dá para criar uma conta em { $server } por aqui.
providers-website-may-say = Talvez o site do servidor diga como conseguir uma.
providers-name-taken = Alguém já tem este nome. Escolha outro.
providers-bad-name = Nenhuma conta pode ter este nome. Escolha outro.
providers-too-fast = { $server } só cria poucas contas de cada vez. Espere alguns minutos, ou uma hora, e tente de novo.
providers-not-allowed = { $server } não deixa criar uma conta por aqui.
providers-invitation-needed = Parece que { $server } exige um convite. Se você tem um, cole o link.
providers-invitation-invalid = { $server } não aceita este convite: ele pode já ter sido usado ou ter expirado. Peça um novo.
providers-captcha-wrong = Não é isso que está na imagem. Aqui está outra.
providers-not-accepted = { $server } não aceita o que você preencheu.
providers-refused = { $server } não criou a conta ({ $condition }).
providers-says = { $sentence } O servidor diz: { $text }
