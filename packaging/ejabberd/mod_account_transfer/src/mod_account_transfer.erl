%% XEP-0015 Account Transfer for ejabberd: the old server, the contact's server and the new server.
%% README.md tells an admin what it does; packaging/PROTOCOL.md what goes over the wire.

-module(mod_account_transfer).

-behaviour(gen_mod).
-behaviour(gen_server).

%% What the module's parts ask of the process that each host has.
-export([option/2, may/4, may_work/2, take_place/1, answer_later/3, request/2, await_answer/2, awaits_answer/1, forget_answer/1]).
%% gen_mod
-export([start/2, stop/1, reload/3, depends/2, mod_opt_type/1, mod_options/1, mod_doc/0]).
%% gen_server
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).
%% Handlers and hooks
-export([decode_iq_subel/1, on_host_query/1, on_host_extension/1, on_user_query/1]).
-export([on_user_sends/1, on_server_sends/1, on_session_gone/3, on_user_removed/2, add_features/5]).

-include("mod_account_transfer.hrl").
-include("xmpp.hrl").
-include("logger.hrl").

%% Milliseconds after the start at which interrupted moves go on, so that the server can be reached by then.
-define(RESUME_DELAY, 3000).
%% Milliseconds after which a move gives its place to the next, so that a slow one keeps nobody out.
-define(PLACE_TIME, 60000).
%% Refusals that wait for their time; of more, the rest is not answered at all.
-define(MAX_REFUSALS, 5000).
%% Whoever is counted is remembered until its limit is full again. Of more than so many, the new ones have one limit together.
-define(MAX_COUNTED, 10000).
%% Milliseconds between two looks for those who need not be remembered any more.
-define(FORGET_INTERVAL, 5000).
%% Stanzas of one contacts' server, and of all, that are worked at at a time. Of more it is told that they are too much at once.
-define(MAX_OPEN_OF_ONE, 64).
-define(MAX_OPEN, 256).
%% Mere requests that are put into another name in an hour: those that one server tells of, and all.
-define(REQUESTS_OF_ONE, 1000).
-define(REQUESTS_OF_ALL, 5000).
%% Milliseconds between two looks for what has had its time.
-define(TIDY_INTERVAL, 3600000).
%% Subscription requests that pass from here to one server in so many milliseconds: a stock ejabberd drops more than five a minute
%% of one server without a word (mod_pres_counter).
-define(REQUESTS_AT_ONCE, 5).
-define(REQUEST_PERIOD, 65000).
-define(ANSWERS, account_transfer_awaited_answers).

-record(state, {
    host :: binary(),
    %% What is left of each limit: {kind, key} → {tokens, when}.
    limits = #{} :: #{term() => {float(), integer()}},
    refusals = 0 :: non_neg_integer(),
    %% Moves that have a place, by monitor, and those that wait for one.
    places = #{} :: #{reference() => pid()},
    waiting = queue:new() :: queue:queue({pid(), term()}),
    %% Who works at a stanza of another server, by monitor, and which server that is.
    open = #{} :: #{reference() => binary()},
    %% The last period in which a server is sent requests: when it begins, and how many there are in it.
    requests = #{} :: #{binary() => {integer(), pos_integer()}}
}).

%%% For the module's parts

%% The value of one of the module's options; times are in milliseconds.
-spec option(binary(), atom()) -> term().
option(Host, Name) ->
    gen_mod:get_module_opt(Host, ?MODULE, Name).

%% One more of this kind may pass for this key: questions and requests so many an hour, words of other servers so many a second.
-spec may(binary(), request | question | tell | confirm | request_of | request_of_all, term(), pos_integer()) -> boolean().
may(Host, Kind, Key, Count) ->
    gen_server:call(process(Host), {may, Kind, Key, Count}, infinity).

%% The calling process may work at one more stanza of another server, until it ends.
-spec may_work(binary(), binary()) -> boolean().
may_work(Host, Sender) ->
    gen_server:call(process(Host), {may_work, Sender}, infinity).

%% Waits until there is a place for one more move. It is given back when the calling process ends, or after a minute.
-spec take_place(binary()) -> ok.
take_place(Host) ->
    gen_server:call(process(Host), take_place, infinity).

%% Sends the answer so many milliseconds from now.
-spec answer_later(binary(), #iq{}, non_neg_integer()) -> ok.
answer_later(Host, Answer, Delay) ->
    gen_server:cast(process(Host), {answer_later, Answer, Delay}).

%% Sends a subscription request, as soon as the other server will take it.
-spec request(binary(), #presence{}) -> ok.
request(Host, Request) ->
    gen_server:cast(process(Host), {request, Request}).

%% Which process awaits which answer of a client. Every node has the whole table, since the client may be at any.
-spec await_answer(term(), pid()) -> ok.
await_answer(Key, Pid) ->
    mnesia:dirty_write({?ANSWERS, Key, Pid}).

-spec awaits_answer(term()) -> {true, pid()} | false.
awaits_answer(Key) ->
    case mnesia:dirty_read(?ANSWERS, Key) of
        [{?ANSWERS, Key, Pid}] -> {true, Pid};
        [] -> false
    end.

-spec forget_answer(term()) -> ok.
forget_answer(Key) ->
    mnesia:dirty_delete(?ANSWERS, Key).

process(Host) ->
    gen_mod:get_module_proc(Host, ?MODULE).

%%% gen_mod

start(Host, Opts) ->
    gen_mod:start_child(?MODULE, Host, Opts).

stop(Host) ->
    gen_mod:stop_child(?MODULE, Host).

%% A role may have been switched on or off.
reload(Host, _NewOpts, _OldOpts) ->
    gen_server:cast(process(Host), reload).

depends(_Host, _Opts) ->
    [{mod_roster, hard}].

mod_opt_type(Role) when Role == old_server; Role == contact_server; Role == new_server ->
    econf:bool();
mod_opt_type(Time) when Time == permission_timeout; Time == permission_lifetime; Time == iq_timeout ->
    econf:timeout(second);
mod_opt_type(Number) when
    Number == max_active; Number == max_contacts; Number == requests_per_hour; Number == swaps_per_second
->
    econf:pos_int().

mod_options(_Host) ->
    [
        {old_server, true},
        {contact_server, true},
        {new_server, true},
        {permission_timeout, timer:minutes(5)},
        {permission_lifetime, timer:hours(1)},
        {iq_timeout, timer:seconds(30)},
        {max_active, 4},
        {max_contacts, 10000},
        {requests_per_hour, 10},
        {swaps_per_second, 1000}
    ].

mod_doc() ->
    #{desc => <<"Lets the users of a closing server take their contacts with them (XEP-0015: Account Transfer).">>}.

%%% gen_server

init([Host | _]) ->
    process_flag(trap_exit, true),
    mod_account_transfer_store:create(),
    mod_account_transfer_swaps:create(),
    {atomic, ok} = ejabberd_mnesia:create(?MODULE, ?ANSWERS, [{ram_copies, [node()]}, {attributes, [key, pid]}]),
    mod_account_transfer_store:note_restart(Host),
    register_handlers(Host),
    ?INFO_MSG("Moves accounts at ~ts, as ~ts", [Host, lists:join(", ", [Name || {Role, Name} <- roles(), option(Host, Role)])]),
    option(Host, old_server) andalso erlang:send_after(?RESUME_DELAY, self(), resume),
    erlang:send_after(?TIDY_INTERVAL, self(), tidy),
    erlang:send_after(?FORGET_INTERVAL, self(), forget_rested),
    {ok, #state{host = Host}}.

roles() ->
    [{contact_server, "contact's server"}, {new_server, "new server"}, {old_server, "old server"}].

terminate(_Reason, #state{host = Host}) ->
    unregister_handlers(Host).

handle_call({may, Kind, Key, Count}, _From, State) ->
    {May, Limits} = spend(State#state.host, {Kind, Key}, Count, State#state.limits),
    {reply, May, State#state{limits = Limits}};
handle_call({may_work, Sender}, {Pid, _}, #state{open = Open} = State) ->
    OfOne = length([Its || Its <- maps:values(Open), Its == Sender]),
    case map_size(Open) < ?MAX_OPEN andalso OfOne < ?MAX_OPEN_OF_ONE of
        true -> {reply, true, State#state{open = Open#{erlang:monitor(process, Pid) => Sender}}};
        false -> {reply, false, State}
    end;
handle_call(take_place, From, State) ->
    {noreply, give_places(State#state{waiting = queue:in(From, State#state.waiting)})};
handle_call(Request, From, State) ->
    ?WARNING_MSG("Unexpected call from ~p: ~p", [From, Request]),
    {noreply, State}.

handle_cast({answer_later, _, _}, #state{refusals = Waiting} = State) when Waiting >= ?MAX_REFUSALS ->
    {noreply, State};
handle_cast({answer_later, Answer, Delay}, #state{refusals = Waiting} = State) ->
    erlang:send_after(Delay, self(), {answer, Answer}),
    {noreply, State#state{refusals = Waiting + 1}};
handle_cast({request, #presence{to = #jid{lserver = Server}} = Request}, #state{requests = Requests} = State) ->
    Now = erlang:monotonic_time(millisecond),
    {Begins, Count} = next_request(maps:get(Server, Requests, none), Now),
    erlang:send_after(max(0, Begins - Now), self(), {request, Request}),
    {noreply, State#state{requests = Requests#{Server => {Begins, Count}}}};
handle_cast(reload, #state{host = Host} = State) ->
    unregister_handlers(Host),
    register_handlers(Host),
    {noreply, State};
handle_cast(Message, State) ->
    ?WARNING_MSG("Unexpected cast: ~p", [Message]),
    {noreply, State}.

handle_info({answer, Answer}, #state{refusals = Waiting} = State) ->
    ejabberd_router:route(Answer),
    {noreply, State#state{refusals = Waiting - 1}};
handle_info({request, Request}, State) ->
    ejabberd_router:route(Request),
    {noreply, State};
handle_info({'DOWN', Monitor, process, _, _}, #state{open = Open} = State) when is_map_key(Monitor, Open) ->
    {noreply, State#state{open = maps:remove(Monitor, Open)}};
handle_info({'DOWN', Monitor, process, _, _}, State) ->
    {noreply, give_up_place(Monitor, State)};
handle_info({give_up_place, Monitor}, State) ->
    erlang:demonitor(Monitor, [flush]),
    {noreply, give_up_place(Monitor, State)};
handle_info(resume, #state{host = Host} = State) ->
    spawn(fun() -> mod_account_transfer_old:resume(Host) end),
    {noreply, State};
handle_info(forget_rested, #state{host = Host, limits = Limits} = State) ->
    erlang:send_after(?FORGET_INTERVAL, self(), forget_rested),
    {noreply, State#state{limits = forget_rested(Host, Limits)}};
handle_info(tidy, #state{host = Host} = State) ->
    Lifetime = option(Host, permission_lifetime) div 1000,
    spawn(fun() ->
        mod_account_transfer_store:tidy(Host, Lifetime),
        mod_account_transfer_swaps:tidy(Host)
    end),
    erlang:send_after(?TIDY_INTERVAL, self(), tidy),
    Over = erlang:monotonic_time(millisecond) - ?REQUEST_PERIOD,
    {noreply, State#state{requests = maps:filter(fun(_, {Begins, _}) -> Begins > Over end, State#state.requests)}};
handle_info(Info, State) ->
    ?WARNING_MSG("Unexpected info: ~p", [Info]),
    {noreply, State}.

give_up_place(Monitor, #state{places = Places} = State) ->
    give_places(State#state{places = maps:remove(Monitor, Places)}).

%% Those who wait longest come first.
give_places(#state{host = Host, places = Places, waiting = Waiting} = State) ->
    case map_size(Places) < option(Host, max_active) andalso queue:out(Waiting) of
        {{value, {Pid, _} = From}, Rest} ->
            gen_server:reply(From, ok),
            Monitor = erlang:monitor(process, Pid),
            erlang:send_after(?PLACE_TIME, self(), {give_up_place, Monitor}),
            give_places(State#state{places = Places#{Monitor => Pid}, waiting = Rest});
        _ ->
            State
    end.

%% The period in which one more request goes, and how many are in it then.
next_request({Begins, Count}, Now) when Now < Begins + ?REQUEST_PERIOD, Count < ?REQUESTS_AT_ONCE -> {Begins, Count + 1};
next_request({Begins, _}, Now) when Now < Begins + ?REQUEST_PERIOD -> {Begins + ?REQUEST_PERIOD, 1};
next_request(_, Now) -> {Now, 1}.

%%% Limits

%% How much passes at once, and in how many milliseconds that is full again.
rate(Host, Kind) when Kind == request; Kind == question ->
    {option(Host, requests_per_hour), timer:hours(1)};
rate(_, request_of) ->
    {?REQUESTS_OF_ONE, timer:hours(1)};
rate(_, request_of_all) ->
    {?REQUESTS_OF_ALL, timer:hours(1)};
rate(Host, _) ->
    {5 * option(Host, swaps_per_second), timer:seconds(5)}.

spend(Host, {Kind, _} = Key, Count, Limits) ->
    Now = erlang:monotonic_time(millisecond),
    Counted = case is_map_key(Key, Limits) orelse map_size(Limits) < ?MAX_COUNTED of
        true -> Key;
        false -> {Kind, together}
    end,
    {Burst, _} = Rate = rate(Host, Kind),
    Tokens = tokens(maps:get(Counted, Limits, {float(Burst), Now}), Rate, Now),
    case Tokens >= Count of
        true -> {true, Limits#{Counted => {Tokens - Count, Now}}};
        false -> {false, Limits#{Counted => {Tokens, Now}}}
    end.

%% What is full again need not be remembered.
forget_rested(Host, Limits) ->
    Now = erlang:monotonic_time(millisecond),
    maps:filter(
        fun({Kind, _}, Limit) ->
            {Burst, _} = Rate = rate(Host, Kind),
            tokens(Limit, Rate, Now) < Burst
        end,
        Limits
    ).

tokens({Tokens, At}, {Burst, Period}, Now) ->
    min(float(Burst), Tokens + (Now - At) * Burst / Period).

%%% Handlers and hooks

register_handlers(Host) ->
    Roles = [Role || Role <- [old_server, contact_server, new_server], option(Host, Role)],
    IsContactServer = lists:member(contact_server, Roles),
    IsNewServer = lists:member(new_server, Roles),
    Roles /= [] andalso gen_iq_handler:add_iq_handler(ejabberd_local, Host, ?NS_TRANSFER, ?MODULE, on_host_query),
    (IsContactServer orelse IsNewServer) andalso
        gen_iq_handler:add_iq_handler(ejabberd_local, Host, ?NS_EXTENSION, ?MODULE, on_host_extension),
    IsNewServer andalso
        begin
            gen_iq_handler:add_iq_handler(ejabberd_sm, Host, ?NS_TRANSFER, ?MODULE, on_user_query),
            ejabberd_hooks:add(user_send_packet, Host, ?MODULE, on_user_sends, 10),
            ejabberd_hooks:add(s2s_receive_packet, Host, ?MODULE, on_server_sends, 10),
            ejabberd_hooks:add(sm_remove_connection_hook, Host, ?MODULE, on_session_gone, 50)
        end,
    ejabberd_hooks:add(disco_local_features, Host, ?MODULE, add_features, 60),
    ejabberd_hooks:add(remove_user, Host, ?MODULE, on_user_removed, 50).

unregister_handlers(Host) ->
    gen_iq_handler:remove_iq_handler(ejabberd_local, Host, ?NS_TRANSFER),
    gen_iq_handler:remove_iq_handler(ejabberd_local, Host, ?NS_EXTENSION),
    gen_iq_handler:remove_iq_handler(ejabberd_sm, Host, ?NS_TRANSFER),
    ejabberd_hooks:delete(user_send_packet, Host, ?MODULE, on_user_sends, 10),
    ejabberd_hooks:delete(s2s_receive_packet, Host, ?MODULE, on_server_sends, 10),
    ejabberd_hooks:delete(sm_remove_connection_hook, Host, ?MODULE, on_session_gone, 50),
    ejabberd_hooks:delete(disco_local_features, Host, ?MODULE, add_features, 60),
    ejabberd_hooks:delete(remove_user, Host, ?MODULE, on_user_removed, 50).

%% The queries stay the elements that they are: no codec of ejabberd's knows them.
decode_iq_subel(Element) ->
    Element.

%% Steps 1, 4 and 5 are the same query to the host: who sends it and what is in it tell them apart.
on_host_query(#iq{type = set, from = From, to = #jid{lserver = Host}, sub_els = [#xmlel{name = <<"query">>} = Query]} = IQ) ->
    IsStep4 = mod_account_transfer_wire:has(Query, <<"rosteritem">>),
    IsStep1 = From#jid.luser /= <<>> orelse From#jid.lresource /= <<>>,
    if
        IsStep4 -> in_role(Host, contact_server, IQ, fun mod_account_transfer_contact:on_told/1);
        IsStep1 -> in_role(Host, old_server, IQ, fun mod_account_transfer_old:on_request/1);
        true -> in_role(Host, new_server, IQ, fun mod_account_transfer_new:on_roster/1)
    end;
on_host_query(IQ) ->
    unknown(IQ).

on_host_extension(#iq{type = get, to = #jid{lserver = Host}, sub_els = [#xmlel{name = <<"query">>}]} = IQ) ->
    in_role(Host, contact_server, IQ, fun mod_account_transfer_contact:on_confirm/1);
on_host_extension(#iq{type = get, to = #jid{lserver = Host}, sub_els = [#xmlel{name = <<"moved">>}]} = IQ) ->
    case option(Host, contact_server) of
        true -> aside(IQ, fun mod_account_transfer_contact:on_moved_asked/1);
        false -> unknown(IQ)
    end;
on_host_extension(#iq{type = set, to = #jid{lserver = Host}, sub_els = [#xmlel{name = <<"expect">>}]} = IQ) ->
    in_role(Host, new_server, IQ, fun mod_account_transfer_new:on_expect/1);
on_host_extension(IQ) ->
    unknown(IQ).

%% A step whose role is switched off is answered as by a server without the module. What may wait for other servers is done aside, so that
%% the connection it came by goes on.
in_role(Host, Role, IQ, Do) ->
    case option(Host, Role) of
        true when Role == contact_server -> aside(IQ, fun(Its) -> if_not_too_much(Host, Its, Do) end);
        true -> aside(IQ, Do);
        false -> unknown(IQ)
    end.

if_not_too_much(Host, #iq{from = #jid{lserver = Sender}} = IQ, Do) ->
    case may_work(Host, Sender) of
        true -> Do(IQ);
        false -> mod_account_transfer_wire:failure(IQ, wait, 'resource-constraint', undefined)
    end.

aside(IQ, Do) ->
    spawn(fun() ->
        try Do(IQ) of
            ignore -> ok;
            Answer -> ejabberd_router:route(Answer)
        catch
            Class:Reason:Stack ->
                ?ERROR_MSG("Failed: ~p:~p ~p", [Class, Reason, Stack]),
                ejabberd_router:route(mod_account_transfer_wire:failure(IQ, wait, 'internal-server-error', undefined))
        end
    end),
    ignore.

unknown(IQ) ->
    mod_account_transfer_wire:failure(IQ, cancel, 'service-unavailable', undefined).

%% Step 2 comes to the bare address of the new account.
on_user_query(#iq{sub_els = [#xmlel{name = <<"query">>}]} = IQ) ->
    aside(IQ, fun mod_account_transfer_new:on_question/1);
on_user_query(IQ) ->
    unknown(IQ).

%% What our clients send: their answers to our questions stay here, and so do such questions to others' clients.
on_user_sends({#iq{} = IQ, #{jid := Client} = Session}) ->
    case mod_account_transfer_new:on_answer(IQ, Client) of
        drop -> {stop, {drop, Session}};
        pass -> {keep_from_client(IQ), Session}
    end;
on_user_sends(Acc) ->
    Acc.

%% What other servers send.
on_server_sends({#iq{} = IQ, Stream}) ->
    {keep_from_client(IQ), Stream};
on_server_sends(Acc) ->
    Acc.

%% The question to one client would show whether that client is there: it is refused as every other that nobody expects.
keep_from_client(#iq{type = Type, to = #jid{luser = User, lserver = Host, lresource = Resource}, sub_els = [#xmlel{} = Query]} = IQ) when
    Type == set orelse Type == get, User /= <<>>, Resource /= <<>>
->
    case fxml:get_tag_attr_s(<<"xmlns">>, Query) == ?NS_TRANSFER andalso gen_mod:is_loaded(Host, ?MODULE) of
        true ->
            mod_account_transfer_new:on_question(IQ),
            drop;
        false ->
            IQ
    end;
keep_from_client(IQ) ->
    IQ.

on_session_gone(Session, Jid, Info) ->
    mod_account_transfer_new:on_session_gone(Session, Jid, Info).

on_user_removed(User, Host) ->
    Owner = {jid:nodeprep(User), jid:nameprep(Host)},
    mod_account_transfer_store:forget(Owner),
    mod_account_transfer_swaps:forget(Owner).

add_features({error, _} = Acc, _From, _To, _Node, _Lang) ->
    Acc;
add_features(Acc, _From, #jid{lserver = Host}, <<>>, _Lang) ->
    Features = case Acc of
        {result, Known} -> Known;
        empty -> []
    end,
    Roles = [{?NS_EXTENSION, contact_server}, {?NS_MOVED, contact_server}, {?NS_EXPECT, new_server}],
    Any = lists:any(fun(Role) -> option(Host, Role) end, [old_server, contact_server, new_server]),
    {result, [?NS_TRANSFER || Any] ++ [Feature || {Feature, Role} <- Roles, option(Host, Role)] ++ Features};
add_features(Acc, _From, _To, _Node, _Lang) ->
    Acc.
