%% Which contacts hang off a transport. XEP-0015 section 3.1 takes every address without a local part for one; service discovery
%% confirms or clears each of these candidates.

-module(mod_account_transfer_transports).

-export([find/3, reason/2]).

-include("mod_account_transfer.hrl").

%% Candidates asked at a time, and the milliseconds that each has to say what it is.
-define(WIDTH, 16).
-define(PATIENCE, 10000).

-type transports() :: #{binary() => gateway | uncertain}.

%% Asks every candidate among the addresses. A domain that is not in the answer is no transport.
-spec find(binary(), [jid:ljid()], timeout()) -> transports().
find(Host, LJids, Patience) ->
    Judged = mod_account_transfer_peers:parallel(maps:to_list(candidates(LJids)), ?WIDTH, fun({Domain, IsRegistered}) ->
        {Domain, judge(Host, Domain, IsRegistered, min(Patience, ?PATIENCE))}
    end),
    maps:from_list([{Domain, What} || {Domain, What} <- Judged, What /= none]).

%% The domains that are contacts themselves, and whether one stands there as `domain/registered'.
candidates(LJids) ->
    lists:foldl(
        fun
            ({<<>>, Domain, <<"registered">>}, Found) -> Found#{Domain => true};
            ({<<>>, Domain, <<>>}, Found) -> maps:merge(#{Domain => false}, Found);
            (_, Found) -> Found
        end,
        #{},
        LJids
    ).

judge(Host, Domain, IsRegistered, Patience) ->
    case mod_account_transfer_peers:discover(Host, Domain, Patience) of
        {ok, Features, Categories} ->
            case lists:member(<<"gateway">>, Categories) orelse lists:member(<<"jabber:iq:gateway">>, Features) of
                true -> gateway;
                false when IsRegistered -> gateway;
                false -> none
            end;
        {error, _} ->
            case IsRegistered orelse is_below(Domain, Host) of
                true -> gateway;
                false -> uncertain
            end
    end.

is_below(Domain, Parent) ->
    Ending = <<".", Parent/binary>>,
    Size = byte_size(Domain) - byte_size(Ending),
    Size > 0 andalso binary:part(Domain, Size, byte_size(Ending)) == Ending.

%% Why this address stays behind, or `none'.
-spec reason(jid:ljid(), transports()) -> left() | none.
reason({User, Domain, _}, Transports) ->
    case {maps:get(Domain, Transports, none), User} of
        {none, _} -> none;
        {gateway, <<>>} -> #{reason => <<"gateway">>};
        {gateway, _} -> #{reason => <<"gateway-contact">>, gateway => Domain};
        {uncertain, <<>>} -> #{reason => <<"uncertain-gateway">>};
        {uncertain, _} -> #{reason => <<"uncertain-gateway">>, gateway => Domain}
    end.
