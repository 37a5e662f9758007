### O resultado de uma mudança.

verdict-nothing-to-move = Não há nada para levar para { $address }.
verdict-nothing-moved = Não havia nada para levar para { $address }.
verdict-planned-all-there = { $count ->
    [one] O único contato desta mudança já está em { $address }.
   *[other] Todos os { $count } contatos desta mudança já estão em { $address }.
}
verdict-planned = { $count ->
    [one] { $count } contato vai para { $address }.
   *[other] { $count } contatos vão para { $address }.
}
verdict-planned-some-there = { $count ->
    [one] { $count } contato vai para { $address }; { $there ->
        [one] { $there } já está lá.
       *[other] { $there } já estão lá.
    }
   *[other] { $count } contatos vão para { $address }; { $there ->
        [one] { $there } já está lá.
       *[other] { $there } já estão lá.
    }
}
verdict-all-there = { $count ->
    [one] O único contato desta mudança está em { $address }.
   *[other] Todos os { $count } contatos desta mudança estão em { $address }.
}
verdict-some-there = { $count ->
    [one] { $count } de { $all } contatos está em { $address }.
   *[other] { $count } de { $all } contatos estão em { $address }.
}
verdict-figures = { $figures }.
verdict-asked = { $count ->
    [one] { $count } recebeu um pedido
   *[other] { $count } receberam um pedido
}
verdict-answered = { $count ->
    [one] { $count } respondeu
   *[other] { $count } responderam
}
verdict-answered-no = { $count ->
    [1] { $count } recusou
    [one] { $count } respondeu (recusas: { $no })
   *[other] { $count } responderam (recusas: { $no })
}
verdict-waiting = { $count ->
    [one] { $count } ainda não respondeu
   *[other] { $count } ainda não responderam
}
verdict-probably-no = { $count ->
    [one] { $count } provavelmente recusou
   *[other] { $count } provavelmente recusaram
}
verdict-to-ask = { $count ->
    [one] { $count } ainda vai receber um pedido
   *[other] { $count } ainda vão receber um pedido
}
verdict-unreachable = { $count ->
    [one] { $count } está fora de alcance no momento
   *[other] { $count } estão fora de alcance no momento
}
verdict-on-new-account = { $count ->
    [one] { $count } de { $all ->
        [one] { $all } contato está na conta nova
       *[other] { $all } contatos está na conta nova
    }
   *[other] { $count } de { $all ->
        [one] { $all } contato está na conta nova
       *[other] { $all } contatos estão na conta nova
    }
}
verdict-missing = { $count ->
    [one] Ainda falta { $count }; execute de novo para continuar.
   *[other] Ainda faltam { $count }; execute de novo para continuar.
}
verdict-unfinished = { $count ->
    [one] Com { $count } deles, ainda há o que fazer.
   *[other] Com { $count } deles, ainda há o que fazer.
}
verdict-data-missing = Ainda não está tudo lá: { $kinds }.
verdict-run-again = Execute de novo para continuar.
verdict-remarks = { $count ->
    [one] Abaixo há uma observação sobre { $count } deles.
   *[other] Abaixo há observações sobre { $count } deles.
}
verdict-note-gone = Em { $old } não dá mais para ler para onde você mudou, porque o aviso sumiu.
verdict-unwanted = { $count ->
    [one] Mesmo assim, os servidores puseram { $count } deles na lista nova.
   *[other] Mesmo assim, os servidores puseram { $count } deles na lista nova.
}
verdict-refused-requests = { $count ->
    [one] { $count } tentativa de trazer outra conta para cá foi recusada, porque não partiu de você.
   *[other] { $count } tentativas de trazer outra conta para cá foram recusadas, porque não partiram de você.
}
verdict-left-gateways = { $tense ->
    [planned] { $count ->
        [one] { $count } fica para trás, porque é de um transporte: { $gateways }.
       *[other] { $count } ficam para trás, porque são de transportes: { $gateways }.
    }
   *[done] { $count ->
        [one] { $count } ficou para trás, porque é de um transporte: { $gateways }.
       *[other] { $count } ficaram para trás, porque são de transportes: { $gateways }.
    }
}
verdict-left-uncertain = { $tense ->
    [planned] { $count ->
        [one] { $count } fica para trás: o Rehome não sabe se { $domains } é uma pessoa ou um transporte.
       *[other] { $count } ficam para trás, porque o Rehome não sabe se são pessoas ou transportes: { $domains }.
    }
   *[done] { $count ->
        [one] { $count } ficou para trás: o Rehome não sabe se { $domains } é uma pessoa ou um transporte.
       *[other] { $count } ficaram para trás, porque o Rehome não sabe se são pessoas ou transportes: { $domains }.
    }
}
verdict-left-otherwise = { $tense ->
    [planned] { $count ->
        [one] { $count } fica para trás: { $reason }.
       *[other] { $count } ficam para trás: { $reason }.
    }
   *[done] { $count ->
        [one] { $count } ficou para trás: { $reason }.
       *[other] { $count } ficaram para trás: { $reason }.
    }
}
