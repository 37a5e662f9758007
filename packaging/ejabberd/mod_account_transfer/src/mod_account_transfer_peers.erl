%% Asking other servers, one question or many at a time. Everything here waits: call it from a process of its own.

-module(mod_account_transfer_peers).

-export([ask/5, ask_again/6, pause_after/1, until_it_is_back/0, discover/3, parallel/3]).

-include("mod_account_transfer.hrl").
-include("xmpp.hrl").

%% Milliseconds for which a server is waited for that was there before.
-define(RESTART_TIME, 330000).
%% Milliseconds after which a server that says "too many at once" is asked again.
-define(BUSY_PAUSE, 1000).
%% Milliseconds between two questions to a server that falls silent, or is in trouble.
-define(SILENT_PAUSE, 2000).

-type answer() :: {ok, #iq{}} | {error, problem()}.
-export_type([answer/0]).

%% Sends an IQ from `Host' and waits so many milliseconds. Silence is `remote-server-timeout', as a server would put it.
-spec ask(binary(), get | set, jid:jid(), xmpp:xmlel() | xmpp:xmpp_element(), non_neg_integer()) -> answer().
ask(Host, Type, To, Content, Patience) ->
    Question = #iq{type = Type, from = jid:make(Host), to = To, sub_els = [Content]},
    Reference = make_ref(),
    ejabberd_router:route_iq(Question, Reference, self(), Patience),
    receive
        {iq_reply, timeout, Reference} -> silence();
        {iq_reply, #iq{from = From} = Answer, Reference} -> read_answer(Answer, jid:tolower(From) == jid:tolower(To))
    end.

%% An answer in somebody else's name is none.
read_answer(_, false) ->
    silence();
read_answer(#iq{type = result} = Answer, true) ->
    {ok, Answer};
read_answer(#iq{type = error} = Answer, true) ->
    case xmpp:get_error(Answer) of
        #stanza_error{type = Type, reason = Reason} = Error ->
            {error, #problem{type = Type, condition = condition(Reason), detail = mod_account_transfer_wire:failure_detail(Error)}};
        _ ->
            {error, #problem{type = cancel, condition = 'undefined-condition'}}
    end.

%% Two conditions of RFC 6120 carry an address.
condition(#gone{}) -> gone;
condition(#redirect{}) -> redirect;
condition(Reason) -> Reason.

%% Our own word for a server that was reached and says nothing, marked as such.
silence() ->
    {error, #problem{type = wait, condition = 'remote-server-timeout', detail = <<"silent">>}}.

%% As `ask/5', of a server that may be in trouble, or just restarting: it is asked again until this monotonic time.
-spec ask_again(binary(), get | set, jid:jid(), xmpp:xmlel(), non_neg_integer(), integer()) -> answer().
ask_again(Host, Type, To, Content, Patience, Until) ->
    Answer = ask(Host, Type, To, Content, Patience),
    IsLate = erlang:monotonic_time(millisecond) >= Until,
    case Answer of
        {error, Problem} when not IsLate ->
            case pause_after(Problem) of
                none ->
                    Answer;
                Pause ->
                    timer:sleep(Pause),
                    ask_again(Host, Type, To, Content, Patience, Until)
            end;
        _ ->
            Answer
    end.

%% Milliseconds after which a server with this problem is asked the same again; `none' where it refuses, or knows nothing of it.
-spec pause_after(problem()) -> pos_integer() | none.
pause_after(#problem{condition = 'resource-constraint'}) ->
    ?BUSY_PAUSE;
pause_after(#problem{condition = Condition}) when Condition == 'service-unavailable'; Condition == 'feature-not-implemented' ->
    none;
pause_after(#problem{type = Type, condition = Condition}) when
    Type == wait; Condition == 'remote-server-not-found'; Condition == 'remote-server-timeout'; Condition == 'internal-server-error'
->
    ?SILENT_PAUSE;
pause_after(#problem{}) ->
    none.

%% The monotonic time until which a server is waited for that was there before. An ejabberd that has lost a connection does not even try
%% again for up to five minutes (`s2s_max_retry_delay').
-spec until_it_is_back() -> integer().
until_it_is_back() ->
    erlang:monotonic_time(millisecond) + ?RESTART_TIME.

%% What an address says about itself: its features, and the categories of its identities.
-spec discover(binary(), binary(), non_neg_integer()) -> {ok, [binary()], [binary()]} | {error, problem()}.
discover(Host, Domain, Patience) ->
    case ask(Host, get, jid:make(Domain), #disco_info{}, Patience) of
        {ok, Answer} -> read_disco(Answer);
        {error, Problem} -> {error, Problem}
    end.

read_disco(Answer) ->
    try xmpp:try_subtag(Answer, #disco_info{}) of
        #disco_info{features = Features, identities = Identities} ->
            {ok, Features, [string:lowercase(Category) || #identity{category = Category} <- Identities]};
        false ->
            {error, #problem{type = cancel, condition = 'undefined-condition'}}
    catch
        _:{xmpp_codec, _} -> {error, #problem{type = cancel, condition = 'undefined-condition'}}
    end.

%% Does the work for each entry of the list, at most so many at a time, and gathers the results in the order of the list.
-spec parallel([Entry], pos_integer(), fun((Entry) -> Result)) -> [Result].
parallel(List, Width, Work) ->
    Numbered = lists:zip(lists:seq(1, length(List)), List),
    {Now, Later} = lists:split(min(Width, length(Numbered)), Numbered),
    Running = maps:from_list([start(Task, Work) || Task <- Now]),
    Results = gather(Running, Later, Work, []),
    [Result || {_, Result} <- lists:keysort(1, Results)].

start({Number, Entry}, Work) ->
    {_, Monitor} = spawn_monitor(fun() -> exit({done, Work(Entry)}) end),
    {Monitor, Number}.

gather(Running, [], _, Results) when map_size(Running) == 0 ->
    Results;
gather(Running, Later, Work, Results) ->
    receive
        {'DOWN', Monitor, process, _, {done, Result}} when is_map_key(Monitor, Running) ->
            Number = maps:get(Monitor, Running),
            Rest = maps:remove(Monitor, Running),
            {Next, Still} = lists:split(min(1, length(Later)), Later),
            Started = maps:from_list([start(Task, Work) || Task <- Next]),
            gather(maps:merge(Rest, Started), Still, Work, [{Number, Result} | Results]);
        {'DOWN', Monitor, process, _, Reason} when is_map_key(Monitor, Running) ->
            exit(Reason)
    end.
