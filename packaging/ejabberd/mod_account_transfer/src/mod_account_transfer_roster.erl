%% What two accounts may see of each other, and the rosters of this host's users: read through mod_roster, and written through its
%% storage many entries at a time, with all that belongs to it (caches, versions, pushes).

-module(mod_account_transfer_roster).

-export([standing/1, read_standing/2, write_standing/1, nothing/0, is_nothing/1, union/2, confirmed_part/2]).
-export([entries/2, entries_of/3, entry/3, injected/2, is_listed/1, combined/2, new_entry/5, update/4, flush/0, push/3]).

-include("mod_account_transfer.hrl").
-include("mod_roster.hrl").
-include("xmpp.hrl").

%%% Standings

%% What the owner of a roster holds of this entry.
-spec standing(#roster{}) -> standing().
standing(#roster{subscription = Subscription, ask = Ask}) ->
    To = Subscription == to orelse Subscription == both,
    #standing{
        to = To,
        from = Subscription == from orelse Subscription == both,
        ask = not To andalso lists:member(Ask, [out, both, subscribe]),
        is_asked = lists:member(Ask, [in, both])
    }.

%% Reads `subscription` and `ask` as they stand in a roster item; the words of none are an error.
-spec read_standing(binary(), binary()) -> {ok, standing()} | error.
read_standing(Subscription, Ask) ->
    case {subscription(Subscription), Ask} of
        {{ok, {To, From}}, <<>>} -> {ok, #standing{to = To, from = From}};
        {{ok, {To, From}}, <<"subscribe">>} -> {ok, #standing{to = To, from = From, ask = not To}};
        _ -> error
    end.

subscription(<<>>) -> {ok, {false, false}};
subscription(<<"none">>) -> {ok, {false, false}};
subscription(<<"to">>) -> {ok, {true, false}};
subscription(<<"from">>) -> {ok, {false, true}};
subscription(<<"both">>) -> {ok, {true, true}};
subscription(_) -> error.

%% The attributes of a roster item that say this.
-spec write_standing(standing()) -> [{binary(), binary()}].
write_standing(#standing{ask = Ask} = Standing) ->
    [{<<"subscription">>, atom_to_binary(subscription_of(Standing), utf8)}] ++
        [{<<"ask">>, <<"subscribe">>} || Ask].

subscription_of(#standing{to = true, from = true}) -> both;
subscription_of(#standing{to = true}) -> to;
subscription_of(#standing{from = true}) -> from;
subscription_of(#standing{}) -> none.

-spec nothing() -> standing().
nothing() ->
    #standing{}.

%% The two share nothing, and the owner has not asked to. A request of the other is not the owner's doing.
-spec is_nothing(standing()) -> boolean().
is_nothing(#standing{to = To, from = From, ask = Ask}) ->
    not (To orelse From orelse Ask).

%% All that either of the two holds.
-spec union(standing(), standing()) -> standing().
union(A, B) ->
    To = A#standing.to orelse B#standing.to,
    From = A#standing.from orelse B#standing.from,
    #standing{
        to = To,
        from = From,
        ask = not To andalso (A#standing.ask orelse B#standing.ask),
        is_asked = not From andalso (A#standing.is_asked orelse B#standing.is_asked)
    }.

%% What of a claimed standing the contact's server confirms. Whoever asked may have been let in since.
-spec confirmed_part(standing(), standing()) -> standing().
confirmed_part(Claimed, Confirmed) ->
    #standing{
        to = (Claimed#standing.to orelse Claimed#standing.ask) andalso Confirmed#standing.to,
        from = Claimed#standing.from andalso Confirmed#standing.from,
        ask = Claimed#standing.ask andalso Confirmed#standing.ask
    }.

%%% Reading

%% All entries of a user, by address; ejabberd keeps the resource of one that has one (`icq.example/registered'). Requests of strangers are among them: `is_listed' tells them apart.
-spec entries(binary(), binary()) -> #{jid:ljid() => #roster{}}.
entries(User, Host) ->
    maps:from_list([{LJid, Entry} || #roster{usj = {_, _, LJid}} = Entry <- mod_roster:get_roster(User, Host)]).

%% Those entries of these users that are for one of the addresses, by user and address. No roster is read whole for that, which would also
%% put it in the place of one that somebody needs in `mod_roster's cache.
-spec entries_of(binary(), [binary()], [jid:ljid()]) -> {ok, #{binary() => #{jid:ljid() => #roster{}}}} | {error, term()}.
entries_of(Host, Users, LJids) ->
    Storage = gen_mod:db_mod(Host, mod_roster),
    case Storage:transaction(Host, fun() -> maps:from_list([{User, stored(Storage, User, Host, LJids)} || User <- Users]) end) of
        {atomic, Found} -> {ok, Found};
        {aborted, Reason} -> {error, Reason}
    end.

%% Within a transaction.
stored(Storage, User, Host, LJids) ->
    maps:from_list([{LJid, Entry} || LJid <- LJids, {ok, Entry} <- [Storage:get_roster_item(User, Host, LJid)]]).

%% The user has put it on the list: it is not only a request that waits for an answer.
-spec is_listed(#roster{}) -> boolean().
is_listed(#roster{subscription = none, ask = in, name = <<>>, groups = []}) -> false;
is_listed(#roster{}) -> true.

%% One entry, or an empty one for that address.
-spec entry(#{jid:ljid() => #roster{}}, {binary(), binary()}, jid:ljid()) -> #roster{}.
entry(Entries, {User, Host}, LJid) ->
    Empty = #roster{usj = {User, Host, LJid}, us = {User, Host}, jid = LJid},
    maps:get(LJid, Entries, Empty).

%% The addresses that the server's configuration makes contacts of this user (mod_shared_roster), and not the user.
-spec injected(binary(), binary()) -> [jid:ljid()].
injected(User, Host) ->
    Shown = ejabberd_hooks:run_fold(roster_get, Host, [], [{User, Host}]),
    Own = entries(User, Host),
    [LJid || #roster_item{jid = Jid} <- Shown, LJid <- [jid:tolower(Jid)], not maps:is_key(LJid, Own)].

%% `Kept' with what `Added' holds besides. The name of `Kept' stays; groups and standings are joined.
-spec combined(#roster{}, #roster{}) -> #roster{}.
combined(Kept, Added) ->
    Standing = union(standing(Kept), standing(Added)),
    with_approval_of(Added, Kept#roster{
        name = first_of(Kept#roster.name, Added#roster.name),
        groups = lists:usort(Kept#roster.groups ++ Added#roster.groups),
        subscription = subscription_of(Standing),
        ask = pending(Standing),
        askmessage = case Standing#standing.is_asked of
            true -> first_of(Kept#roster.askmessage, Added#roster.askmessage);
            false -> <<>>
        end
    }).

%% Approvals ahead of a request (RFC 6121 section 3.4) are in an entry of newer versions of ejabberd alone.
with_approval_of(Added, Entry) ->
    case position(approved, [roster | record_info(fields, roster)]) of
        none -> Entry;
        Position -> setelement(Position, Entry, element(Position, Entry) orelse element(Position, Added))
    end.

position(Field, Fields) ->
    case lists:splitwith(fun(Other) -> Other /= Field end, Fields) of
        {_, []} -> none;
        {Before, _} -> length(Before) + 1
    end.

first_of(<<>>, Second) -> Second;
first_of(First, _) -> First.

%% An entry of nothing but a name, groups and a standing.
-spec new_entry({binary(), binary()}, jid:ljid(), binary(), [binary()], standing()) -> #roster{}.
new_entry({User, Host}, LJid, Name, Groups, Standing) ->
    #roster{
        usj = {User, Host, LJid},
        us = {User, Host},
        jid = LJid,
        name = Name,
        groups = Groups,
        subscription = subscription_of(Standing),
        ask = pending(Standing)
    }.

pending(#standing{ask = true, is_asked = true}) -> both;
pending(#standing{ask = true}) -> out;
pending(#standing{is_asked = true}) -> in;
pending(#standing{}) -> none.

%%% Writing

%% Writes entries of one user in one go, all or nothing and as quick as the storage is, whatever the roster's size, and then deletes some.
%% `Change' gets those of these entries that there are, as they are at this moment, and says what is to be written, and a result. It may be
%% called more than once.
%%
%% An entry that is put in the place of another stands before that is deleted. Of one transaction Mnesia writes the parts in any order,
%% and a server that is killed may have lost the last: that must not be the only entry that there is of somebody.
-spec update(binary(), binary(), [jid:ljid()], fun((#{jid:ljid() => #roster{}}) -> {[{set, #roster{}} | {delete, jid:ljid()}], Result})) ->
    {ok, Result} | {error, term()}.
update(User, Host, LJids, Change) ->
    Storage = gen_mod:db_mod(Host, mod_roster),
    Write = fun() ->
        {Changes, Result} = Change(stored(Storage, User, Host, LJids)),
        Set = [Entry || {set, Entry} <- Changes],
        lists:foreach(fun(#roster{jid = LJid} = Entry) -> Storage:update_roster(User, Host, LJid, Entry) end, Set),
        note_version(Storage, User, Host, Set),
        {[LJid || #roster{jid = LJid} <- Set], [LJid || {delete, LJid} <- Changes], Result}
    end,
    case Storage:transaction(Host, Write) of
        {atomic, {Set, Deleted, Result}} ->
            Over = delete(Storage, User, Host, Deleted),
            forget_cached(Storage, User, Host, Set ++ Deleted),
            case Over of
                ok -> {ok, Result};
                {error, Reason} -> {error, Reason}
            end;
        {aborted, Reason} ->
            {error, Reason}
    end.

delete(_, _, _, []) ->
    ok;
delete(Storage, User, Host, LJids) ->
    Delete = fun() ->
        lists:foreach(fun(LJid) -> Storage:del_roster(User, Host, LJid) end, LJids),
        note_version(Storage, User, Host, LJids)
    end,
    case Storage:transaction(Host, Delete) of
        {atomic, _} -> ok;
        {aborted, Reason} -> {error, Reason}
    end.

note_version(_, _, _, []) ->
    ok;
note_version(Storage, User, Host, _) ->
    mod_roster_opt:store_current_id(Host) andalso Storage:write_roster_version(User, Host, true, version()).

version() ->
    str:sha(term_to_binary({erlang:unique_integer(), erlang:system_time()})).

%% mod_roster forgets what it has cached only of what it writes itself. These are the names of its caches, on all nodes that keep one.
forget_cached(Storage, User, Host, LJids) ->
    case mod_roster_opt:use_cache(Host) of
        false ->
            ok;
        true ->
            Nodes = cache_nodes(Storage, Host),
            ets_cache:delete(roster_version_cache, {User, Host}, Nodes),
            ets_cache:delete(roster_cache, {User, Host}, Nodes),
            lists:foreach(fun(LJid) -> ets_cache:delete(roster_item_cache, {User, Host, LJid}, Nodes) end, LJids)
    end.

cache_nodes(Storage, Host) ->
    case erlang:function_exported(Storage, cache_nodes, 1) of
        true -> Storage:cache_nodes(Host);
        false -> ejabberd_cluster:get_nodes()
    end.

%% What was written to rosters on this node is in their files afterwards. Mnesia's own log is not enough: it is thrown away, now and then,
%% while some of what stood in it is still on its way to these files, and a server that is killed then has lost that.
-spec flush() -> ok | error.
flush() ->
    Local = mnesia:system_info(local_tables),
    InFiles = [Table || Table <- [roster, roster_version], lists:member(Table, Local), mnesia:table_info(Table, storage_type) == disc_only_copies],
    case lists:all(fun(Table) -> dets:sync(Table) == ok end, InFiles) of
        true -> ok;
        false -> error
    end.

%% Tells the user's clients of the entries. mod_roster's own push counts the whole roster anew for each entry, to name its version: with
%% thousands that takes minutes. Here the last push alone names it, so a client that misses some asks for the whole list again.
-spec push(binary(), binary(), [#roster{}]) -> ok.
push(_, _, []) ->
    ok;
push(User, Host, Entries) ->
    case ejabberd_sm:get_user_resources(User, Host) of
        [] -> ok;
        Resources -> push_to(jid:make(User, Host), Resources, Entries, current_version(User, Host))
    end.

push_to(Owner, Resources, Entries, Version) ->
    Last = length(Entries),
    Numbered = lists:zip(lists:seq(1, Last), Entries),
    lists:foreach(
        fun({Number, Entry}) ->
            Item = mod_roster:encode_item(Entry),
            Query = #roster_query{items = [Item], ver = case Number of Last -> Version; _ -> undefined end},
            [push_one(Owner, Resource, Query) || Resource <- Resources]
        end,
        Numbered
    ).

push_one(Owner, Resource, Query) ->
    ejabberd_router:route(#iq{
        type = set,
        id = <<"push", (p1_rand:get_string())/binary>>,
        from = Owner,
        to = jid:replace_resource(Owner, Resource),
        sub_els = [Query]
    }).

current_version(User, Host) ->
    case mod_roster_opt:versioning(Host) of
        true -> mod_roster:roster_version(Host, User);
        false -> undefined
    end.
