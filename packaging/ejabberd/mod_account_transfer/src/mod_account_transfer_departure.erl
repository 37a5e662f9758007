%% What leaves the old server: which contacts are moved and which stay behind, the word to their servers (step 4), and the roster for
%% the new server (step 5).

-module(mod_account_transfer_departure).

-export([read_contacts/2, tell_servers/4, hand_over/3]).

-include("mod_account_transfer.hrl").
-include("mod_roster.hrl").
-include("xmpp.hrl").

%% Domains told at a time, and stanzas to one domain.
-define(DOMAINS_WIDE, 32).
-define(LOTS_WIDE, 8).
%% Contacts that one stanza tells a server of if it has the extension. Without it, it is one, as in XEP-0015.
-define(LOT_SIZE, 200).
%% How often a server that did nothing of a lot because it is too much at once is told again, and after how many milliseconds.
-define(BUSY_TRIES, 60).
-define(BUSY_PAUSE, 1000).
%% Milliseconds between two words to a server that falls silent, as one that restarts.
-define(SILENT_PAUSE, 2000).
%% A part of the roster stays well below 262,144 bytes, the least that servers accept as one stanza.
-define(PART_BYTES, 200000).
-define(PART_ITEMS, 2000).

-record(contact, {
    jid :: jid:ljid(),
    name :: binary(),
    groups :: [binary()],
    standing :: standing(),
    %% The contact's server has put the new account in place.
    is_told :: boolean(),
    is_blocked = false :: boolean()
}).

%% Milliseconds that a server has for one answer, and the monotonic time after which no server is told any more.
-type pace() :: {non_neg_integer(), integer()}.
-type lefts() :: #{binary() => left()}.

%%% Who moves

%% Splits the roster into the contacts that move, by address, and those that stay, with the reason.
-spec read_contacts(#account_transfer_job{}, timeout()) -> {[#contact{}], lefts()}.
read_contacts(#account_transfer_job{user = {User, Host}} = Job, Patience) ->
    Entries = mod_account_transfer_roster:entries(User, Host),
    Listed = lists:sort([LJid || {LJid, Entry} <- maps:to_list(Entries), mod_account_transfer_roster:is_listed(Entry)]),
    Transports = mod_account_transfer_transports:find(Host, Listed, Patience),
    Shared = [{LJid, #{reason => <<"shared-group">>}} || LJid <- mod_account_transfer_roster:injected(User, Host)],
    Judged = [judge(Job, LJid, maps:get(LJid, Entries), Transports) || LJid <- Listed],
    Contacts = [Contact || {move, Contact} <- Judged],
    Left = [{LJid, Why} || {stay, LJid, Why} <- Judged],
    Blocked = [
        {LJid, #{reason => <<"blocked">>, listed => <<"true">>}}
     || #contact{jid = LJid, is_blocked = true} <- Contacts
    ],
    {Contacts, maps:from_list([{jid:encode(LJid), Why} || {LJid, Why} <- Shared ++ Left ++ Blocked])}.

judge(#account_transfer_job{user = Old, new = New, told = Told}, LJid, Entry, Transports) ->
    Contact = #contact{
        jid = LJid,
        name = Entry#roster.name,
        groups = Entry#roster.groups,
        standing = maps:get(LJid, Told, mod_account_transfer_roster:standing(Entry)),
        is_told = maps:is_key(LJid, Told)
    },
    case mod_account_transfer_transports:reason(LJid, Transports) of
        none -> judge_further(Contact, Old, New);
        Why -> {stay, LJid, Why}
    end.

judge_further(#contact{jid = LJid} = Contact, Old, New) ->
    IsSelf = LJid == mod_account_transfer_wire:ljid_of(New),
    IsFull = element(3, LJid) /= <<>>,
    IsTooLarge = size_of(item_of(Contact)) > ?PART_BYTES,
    if
        IsSelf -> {stay, LJid, #{reason => <<"self">>}};
        IsFull -> {stay, LJid, #{reason => <<"invalid-address">>}};
        IsTooLarge -> {stay, LJid, #{reason => <<"too-large">>}};
        %% Whom the user has blocked is to learn nothing; what servers were told before stays so.
        true -> {move, Contact#contact{is_blocked = not Contact#contact.is_told andalso is_blocked(Old, LJid)}}
    end.

is_blocked(Owner, LJid) ->
    mod_account_transfer_contact:is_blocked(Owner, jid:make(LJid)).

%%% Step 4

%% Tells the server of each contact that shares presence with the old account or was asked to. Nobody else learns of the move. `Note'
%% is called with those that were told, lot by lot. Returns the contacts, with who was told, and why the others were not.
-spec tell_servers(#account_transfer_job{}, [#contact{}], pace(), fun(([{jid:ljid(), standing()}]) -> any())) ->
    {[#contact{}], lefts()}.
tell_servers(Job, Contacts, Pace, Note) ->
    Due = [Contact || Contact <- Contacts, is_due(Contact)],
    {People, Servers} = lists:partition(fun(#contact{jid = {User, _, _}}) -> User /= <<>> end, Due),
    ByDomain = maps:to_list(group(fun(#contact{jid = {_, Domain, _}}) -> Domain end, People)),
    Outcomes = mod_account_transfer_peers:parallel(ByDomain, ?DOMAINS_WIDE, fun({Domain, Its}) ->
        tell_domain(Job, Domain, Its, Pace, Note)
    end),
    Untold = maps:from_list(
        [{LJid, <<"unsupported">>} || #contact{jid = LJid} <- Servers] ++ lists:append(Outcomes)
    ),
    Told = sets:from_list([LJid || #contact{jid = LJid} <- People, not maps:is_key(LJid, Untold)]),
    {
        [Contact#contact{is_told = Contact#contact.is_told orelse sets:is_element(Contact#contact.jid, Told)} || Contact <- Contacts],
        maps:from_list([
            {jid:encode(LJid), #{reason => Reason, listed => <<"true">>}}
         || {LJid, Reason} <- maps:to_list(Untold)
        ])
    }.

is_due(#contact{is_told = IsTold, is_blocked = IsBlocked, standing = Standing}) ->
    not (IsTold orelse IsBlocked orelse mod_account_transfer_roster:is_nothing(Standing)).

group(Key, List) ->
    lists:foldr(
        fun(Entry, Groups) -> maps:update_with(Key(Entry), fun(Others) -> [Entry | Others] end, [Entry], Groups) end, #{}, List
    ).

%% Tells the server of these contacts, one lot first: a server that does not answer or does not know the protocol is not asked for
%% each of them. Returns whom it did not do, and why.
tell_domain(#account_transfer_job{user = {_, Host}} = Job, Domain, Contacts, {Patience, Deadline} = Pace, Note) ->
    Until = min(Deadline, mod_account_transfer_peers:until_it_is_back()),
    Tell = fun(Lot) -> tell_patiently(Job, Domain, Lot, {Patience, Deadline, Until}, Note, 1) end,
    case is_late(Pace) orelse mod_account_transfer_peers:discover(Host, Domain, Patience) of
        true ->
            untold(Contacts, <<"no-answer">>);
        {error, #problem{detail = <<"silent">>}} ->
            %% It was reached, and its answer was not, as when this server has just restarted.
            timer:sleep(?SILENT_PAUSE),
            tell_domain(Job, Domain, Contacts, {Patience, Until}, Note);
        {error, #problem{condition = Condition}} when Condition == 'remote-server-not-found'; Condition == 'remote-server-timeout' ->
            untold(Contacts, <<"no-answer">>);
        Found ->
            [First | Others] = lots(Contacts, lot_size(Found)),
            case Tell(First) of
                {whole_domain, Reason} ->
                    untold(Contacts, Reason);
                Untold ->
                    Untold ++ lists:append(mod_account_transfer_peers:parallel(Others, ?LOTS_WIDE, fun(Lot) -> untold(Lot, Tell(Lot)) end))
            end
    end.

is_late({_, Deadline}) ->
    erlang:monotonic_time(millisecond) >= Deadline.

untold(Contacts, {whole_domain, Reason}) ->
    untold(Contacts, Reason);
untold(Contacts, Reason) when is_binary(Reason) ->
    [{LJid, Reason} || #contact{jid = LJid} <- Contacts];
untold(_, Untold) when is_list(Untold) ->
    Untold.

lot_size({ok, Features, _}) ->
    case lists:member(?NS_EXTENSION, Features) of
        true -> ?LOT_SIZE;
        false -> 1
    end;
lot_size({error, _}) ->
    1.

lots([], _) -> [];
lots(List, Size) when length(List) =< Size -> [List];
lots(List, Size) ->
    {Lot, Rest} = lists:split(Size, List),
    [Lot | lots(Rest, Size)].

%% Tells of a lot until nothing of it is left that the server was too busy for. Returns who was not told, and why, or why nobody on
%% that domain can be. A server that was killed in the middle is told of the whole lot again; what it had done is done.
tell_patiently(#account_transfer_job{user = {_, Host} = Old, new = New} = Job, Domain, Lot, {Patience, _, _} = Pace, Note, Try) ->
    Items = [#xmlel{name = <<"rosteritem">>, attrs = [{<<"jid">>, jid:encode(LJid)}]} || #contact{jid = LJid} <- Lot],
    Query = mod_account_transfer_wire:query(Old, New, Items),
    case mod_account_transfer_peers:ask(Host, set, jid:make(Domain), Query, Patience) of
        {error, Problem} ->
            case pause_before_next(Problem, Pace, Try) of
                none -> refused(Problem, Lot);
                Pause -> tell_later(Job, Domain, Lot, Pace, Note, Try + 1, Pause)
            end;
        {ok, Answer} ->
            Not = mod_account_transfer_wire:read_not_transferred(Answer),
            Reason = fun(#contact{jid = LJid}) -> maps:get(jid:encode(LJid), Not, none) end,
            Note([{LJid, Standing} || #contact{jid = LJid, standing = Standing} = Contact <- Lot, Reason(Contact) == none]),
            Refused = [Contact || Contact <- Lot, not lists:member(Reason(Contact), [none, <<"busy">>])],
            Again = [Contact || Contact <- Lot, Reason(Contact) == <<"busy">>],
            untold(Refused, <<"refused">>) ++ tell_rest(Job, Domain, Again, length(Lot), Pace, Note, Try)
    end.

%% Milliseconds after which a server is told again that could not do what it was told; `none' where that is of no use.
pause_before_next(#problem{condition = 'resource-constraint'}, _, Try) when Try >= ?BUSY_TRIES ->
    none;
pause_before_next(#problem{condition = Condition} = Problem, {Patience, _, Until}, _) ->
    case Condition /= 'resource-constraint' andalso is_late({Patience, Until}) of
        true -> none;
        false -> mod_account_transfer_peers:pause_after(Problem)
    end.

tell_later(Job, Domain, Lot, {Patience, Deadline, _} = Pace, Note, Try, Pause) ->
    timer:sleep(Pause),
    case is_late({Patience, Deadline}) of
        true -> untold(Lot, <<"no-answer">>);
        false -> tell_patiently(Job, Domain, Lot, Pace, Note, Try)
    end.

tell_rest(_, _, [], _, _, _, _) ->
    [];
tell_rest(Job, Domain, Again, Before, Pace, Note, Try) when length(Again) < Before; Try < ?BUSY_TRIES ->
    Next = case length(Again) < Before of
        true -> 1;
        false -> Try + 1
    end,
    untold(Again, tell_later(Job, Domain, Again, Pace, Note, Next, ?BUSY_PAUSE));
tell_rest(_, _, Again, _, _, _, _) ->
    untold(Again, <<"no-answer">>).

%% What an error means for the contacts, and whether it holds for their whole domain. A server in trouble has refused nothing.
refused(#problem{condition = Condition}, _) when Condition == 'service-unavailable'; Condition == 'feature-not-implemented' ->
    {whole_domain, <<"unsupported">>};
refused(Problem, Lot) ->
    case mod_account_transfer_peers:pause_after(Problem) of
        none -> untold(Lot, <<"refused">>);
        _ -> {whole_domain, <<"no-answer">>}
    end.

%%% Step 5

%% Hands the roster to the new server, part by part. Returns what it did not take, or why it took no more.
-spec hand_over(#account_transfer_job{}, [#contact{}], timeout()) -> {ok, lefts()} | {error, problem()}.
hand_over(#account_transfer_job{user = {_, Host} = Old, new = {_, NewHost} = New}, Contacts, Patience) ->
    Parts = parts([item_of(Contact) || Contact <- Contacts]),
    Last = length(Parts),
    hand_over_parts(
        Host, NewHost, [mod_account_transfer_wire:query(Old, New, Items ++ more(Number < Last)) || {Number, Items} <- number(Parts)], Patience, #{}
    ).

number(List) ->
    lists:zip(lists:seq(1, length(List)), List).

more(true) -> [#xmlel{name = <<"more">>, attrs = [{<<"xmlns">>, ?NS_EXTENSION}]}];
more(false) -> [].

hand_over_parts(_, _, [], _, Left) ->
    {ok, Left};
hand_over_parts(Host, NewHost, [Part | Rest], Patience, Left) ->
    case hand_over_part(Host, NewHost, Part, Patience, mod_account_transfer_peers:until_it_is_back()) of
        {ok, Answer} ->
            Not = maps:map(fun(_, Reason) -> #{reason => Reason} end, mod_account_transfer_wire:read_not_transferred(Answer)),
            hand_over_parts(Host, NewHost, Rest, Patience, maps:merge(Left, Not));
        {error, Problem} ->
            {error, Problem}
    end.

%% By now the contacts' servers have been told, so a new server that is just restarting, or still at this very part, is waited for.
hand_over_part(Host, NewHost, Part, Patience, Until) ->
    mod_account_transfer_peers:ask_again(Host, set, jid:make(NewHost), Part, Patience, Until).

%% With its standing where the contact's server has put the new account in place, otherwise only name and groups.
item_of(#contact{jid = LJid, name = Name, groups = Groups, is_told = IsTold, standing = Standing}) ->
    Known = case IsTold of
        true -> Standing;
        false -> mod_account_transfer_roster:nothing()
    end,
    mod_account_transfer_wire:item(LJid, Name, Groups, Known).

size_of(Element) ->
    byte_size(fxml:element_to_binary(Element)).

%% The items in parts that fit into a stanza each; at least one part.
parts(Items) ->
    {Current, _, _, Done} = lists:foldl(
        fun(Item, {Part, Bytes, Count, Parts}) ->
            Size = size_of(Item),
            case Bytes + Size > ?PART_BYTES orelse Count == ?PART_ITEMS of
                true -> {[Item], Size, 1, [lists:reverse(Part) | Parts]};
                false -> {[Item | Part], Bytes + Size, Count + 1, Parts}
            end
        end,
        {[], 0, 0, []},
        Items
    ),
    lists:reverse([lists:reverse(Current) | Done]).
