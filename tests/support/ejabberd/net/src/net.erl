%% Takes the place of Erlang's module of this name. Of all look-ups, ejabberd makes the one for the address of another
%% server through it, which would ask the machine's own name server and not the test's.
-module(net).
-export([getaddrinfo/2]).

getaddrinfo(Host, Port) ->
    case inet:gethostbyname(Host, inet) of
        {ok, {hostent, _, _, _, _, Found}} ->
            Socket = #{family => inet, type => stream, protocol => tcp},
            {ok, [Socket#{addr => #{family => inet, addr => Address, port => list_to_integer(Port)}} || Address <- Found]};
        {error, _} ->
            {error, nxdomain}
    end.
