### Arquivos: arquivos de conta (XEP-0227), registros de mudanças, relatórios.

files-disk-full = { $what }: o disco está cheio.
files-read-only = { $what }: o disco é somente leitura.
files-not-permitted = { $what }: você não tem permissão.
files-too-large = { $what }: o arquivo não pode ficar maior.
files-not-found = { $what }: esse arquivo ou pasta não existe.
files-system = { $what }: { $error }.
files-cannot-read = Não foi possível ler { $path }
files-not-a-file = { $path } não é um arquivo, então não dá para ler uma conta dali.
files-foreign = { $path } não é um arquivo de conta portátil (XEP-0227): começa com <{ $root }>. Se foi o seu servidor antigo que o gravou, peça a quem o administra uma exportação desse tipo.
files-no-server-terminal = { $path } é uma exportação do Openfire, que não diz de que servidor veio. Diga de quem é a conta: { $option } voce@server.example
files-no-server-window = { $path } é uma exportação do Openfire, que não diz de que servidor veio. Volte, digite seu endereço antigo e escolha o arquivo de novo.
files-encoding-unknown = { $path } está em { $encoding }, que o Rehome não consegue ler. Salve o arquivo como UTF-8 em um editor de texto.
files-packed = { $path } está compactado ({ $by }). Descompacte-o primeiro.
files-encoding-wrong = { $path } diz que está em { $encoding }, mas não está: não dá para ler assim ({ $at }). Salve o arquivo como UTF-8 em um editor de texto.
files-at = linha { $line }, coluna { $column }
files-not-xml = { $path } não é um arquivo de conta portátil: isto não é XML ({ $at }: { $error }).
files-document-type = Não é possível usar { $path } ({ $at }): há um tipo de documento (<!DOCTYPE …>), que o Rehome não aceita porque pode apontar para outros arquivos.
files-too-deep = Não é possível usar { $path } ({ $at }): há mais elementos uns dentro dos outros do que qualquer conta precisa.
files-too-many = Não é possível usar { $path } ({ $at }): há mais elementos do que qualquer conta tem.
files-torn = Não é possível usar { $path } ({ $at }): o arquivo termina no meio. Talvez só uma parte tenha sido copiada.
files-character = Não é possível usar { $path } ({ $at }): há um caractere que o XML não permite.
files-ampersand = Não é possível usar { $path } ({ $at }): há um “&” sozinho, que precisa ser escrito “&amp;”.
files-bracket = Não é possível usar { $path } ({ $at }): há um “<” em um valor, que precisa ser escrito “&lt;”.
files-said-twice = Não é possível usar { $path } ({ $at }): “{ $name }” aparece duas vezes para a mesma coisa.
files-empty = { $path } está vazio.
files-entity = Não é possível usar { $path } ({ $at }): há “{ $name }”, que o XML não conhece.
files-other-end = Não é possível usar { $path } ({ $at }): <{ $open }> está aberto, mas o que fecha é </{ $found }>.
files-prefix = Não é possível usar { $path } ({ $at }): o arquivo não diz o que significa o prefixo “{ $prefix }:”.
files-missing = { $count ->
    [one] { $path } se refere a um arquivo que não dá para ler: { $reasons }
   *[other] { $path } se refere a { $count } arquivos que não dá para ler: { $reasons }
}
files-and-so-on = E assim por diante.
files-nameless = { $path } também tem contas cujos nomes não são endereços: { $names }.
files-kept-older = { $path } já existia e contém algo que a conta não tem mais, por isso foi mantido: agora se chama { $older }.
files-record-torn = A última execução foi cortada enquanto gravava o registro. A linha incompleta foi removida; o Rehome confere nos servidores do que se tratava.
files-record-in-use = Outra execução já está trabalhando nesta mudança. Espere que termine ou interrompa-a.
files-record-version = O registro desta mudança ({ $path }) foi gravado por uma versão mais nova do Rehome (formato { $format }). Use essa versão, para que nada seja feito duas vezes.
files-record-newer = O registro desta mudança ({ $path }) foi gravado por uma versão mais nova do Rehome: esta não sabe o que significa a linha { $line }. Use a mais nova, para que nada seja feito duas vezes.
files-record-damaged = A linha { $line } do registro desta mudança ({ $path }) está danificada. O registro ficou como estava. Você pode guardá-lo em outro lugar e começar do zero, mas aí alguns contatos talvez recebam o aviso duas vezes.
files-record-other = O registro { $path } é de uma mudança de { $from } para { $to }, não desta. Ele ficou como estava. Guarde-o em outro lugar ou devolva a ele o próprio nome.
files-record-not-own = O registro desta mudança ({ $path }) pode ter sido gravado por outra pessoa: o arquivo não é seu, ou qualquer um pode alterá-lo. O Rehome não o usou. Se você confia nele, faça com que ele seja seu e só você possa alterá-lo; se não, guarde-o em outro lugar.
files-record-writer-gone = Não é possível manter o registro desta mudança, porque a parte do Rehome que o grava parou. Inicie o Rehome de novo.
files-record-unwritable = Não foi possível manter o registro desta mudança ({ $path })
files-larger = { $path } é maior que { $size }.
files-outside = { $path } inclui { $file }, que não está na mesma pasta.
files-included-too-deep = { $path } inclui arquivos que incluem outros arquivos, em níveis demais.
