%% The old server: moves the account of its own user. It asks the new account (step 2), tells the server of each contact (step 4), hands
%% the roster to the new server (step 5) and answers the user (step 6). Each move is a process of its own.

-module(mod_account_transfer_old).

-export([on_request/1, resume/1]).

-include("mod_account_transfer.hrl").
-include("xmpp.hrl").
-include("logger.hrl").

%% Milliseconds beyond the time that the new account's owner has, for the answer to arrive.
-define(PERMISSION_SLACK, 15000).
%% Requests of one user that wait for the same move, of clients that have gone and come back.
-define(MAX_WAITING, 16).
%% Seconds between two saves while contacts' servers are being told: told twice after a crash does no harm.
-define(SAVE_INTERVAL, 2).
%% Milliseconds for which a new server that cannot be reached is asked again, and those in between: it may only be restarting.
-define(REACH_TIME, 30000).
-define(REACH_PAUSE, 3000).
%% Milliseconds after which the question for the permission is sent again: a new server that was restarted has forgotten it.
-define(ASK_AGAIN, 10000).

%% Step 1: a user asks to be moved.
-spec on_request(#iq{}) -> #iq{} | ignore.
on_request(#iq{from = From, to = #jid{lserver = Host}, sub_els = [Query]} = IQ) ->
    {Old, New} = mod_account_transfer_wire:accounts(Query),
    Asker = {From#jid.luser, From#jid.lserver},
    if
        Old == undefined; Old /= Asker; From#jid.lserver /= Host ->
            refuse(IQ, Old, New, auth, forbidden, undefined, "only its owner can move an account");
        New == undefined; New == Old ->
            refuse(IQ, Old, New, modify, 'bad-request', undefined, "there is no other account to move to");
        true ->
            %% Two clients of one user may ask at the same moment, at two nodes.
            global:trans({{?MODULE, Old}, self()}, fun() -> start_or_join(IQ, Host, Old, New) end)
    end.

refuse(IQ, Old, New, Type, Condition, Step, Why) ->
    ?WARNING_MSG("Refused ~ts to move ~ts to ~ts: ~ts", [
        jid:encode(IQ#iq.from), mod_account_transfer_wire:text_of(Old), mod_account_transfer_wire:text_of(New), Why
    ]),
    mod_account_transfer_wire:failure(IQ, Type, Condition, Step).

start_or_join(IQ, Host, Old, New) ->
    case mod_account_transfer_store:job({Old, New}, lifetime(Host)) of
        #account_transfer_job{new = New, finished_at = At} = Job when At /= undefined ->
            answer_kept(IQ, Job);
        #account_transfer_job{new = New, pid = Pid} = Job ->
            join_or_start(IQ, Host, Job, Pid);
        #account_transfer_job{} ->
            refuse(IQ, Old, New, cancel, conflict, undefined, "a move to another account is running")
    end.

%% A move that is running is joined, on whichever node it runs.
join_or_start(IQ, Host, #account_transfer_job{user = Old, new = New} = Job, Pid) ->
    case join(Pid, IQ) of
        joined ->
            ignore;
        full ->
            refuse(IQ, Old, New, wait, 'resource-constraint', <<"too-many-requests">>, "too many requests");
        none ->
            case mod_account_transfer:may(Host, request, Old, 1) of
                true ->
                    ?INFO_MSG("~ts asks to be moved to ~ts", [text(Old), text(New)]),
                    start(Host, Job, [IQ]),
                    ignore;
                false ->
                    refuse(IQ, Old, New, wait, 'resource-constraint', <<"too-many-requests">>, "too many requests")
            end
    end.

join(undefined, _) ->
    none;
join(Pid, IQ) ->
    case mod_account_transfer_store:is_alive(Pid) of
        true -> join_running(Pid, IQ);
        false -> none
    end.

join_running(Pid, IQ) ->
    Monitor = erlang:monitor(process, Pid),
    Pid ! {join, IQ, {self(), Monitor}},
    receive
        {Monitor, Answer} ->
            erlang:demonitor(Monitor, [flush]),
            Answer;
        {'DOWN', Monitor, process, _, _} ->
            none
    end.

%% Goes on with what a stop of the server interrupted. Whoever asked is gone; the result waits for the question to come again.
-spec resume(binary()) -> ok.
resume(Host) ->
    lists:foreach(
        fun(#account_transfer_job{user = Old, new = New}) ->
            %% Another node may have started at the same moment, and the user may have asked meanwhile.
            global:trans({{?MODULE, Old}, self()}, fun() ->
                case mod_account_transfer_store:interrupted_job(Old) of
                    #account_transfer_job{} = Job ->
                        ?INFO_MSG("Going on with the move of ~ts to ~ts", [text(Old), text(New)]),
                        start(Host, Job, []);
                    none ->
                        ok
                end
            end)
        end,
        mod_account_transfer_store:interrupted_jobs(Host)
    ).

%%% The process of a move

%% It listens for more questions about the same move while a process of its own does the work.
start(Host, Job, Waiting) ->
    Parent = self(),
    Pid = spawn(fun() ->
        Running = Job#account_transfer_job{pid = self()},
        Saved = mod_account_transfer_store:save_job(Running),
        Parent ! {started, self()},
        Self = self(),
        case Saved of
            ok ->
                {Worker, Monitor} = spawn_monitor(fun() -> exit({over, transfer(Host, Running, Self)}) end),
                listen(Host, Running, Worker, Monitor, Waiting);
            error ->
                answer_all({error, wait, 'internal-server-error', undefined, "The move cannot be saved"}, Waiting)
        end
    end),
    receive
        {started, Pid} -> ok
    after 5000 -> ok
    end.

listen(Host, Job, Worker, Monitor, Waiting) ->
    receive
        {join, _, {From, Reference}} when length(Waiting) >= ?MAX_WAITING ->
            From ! {Reference, full},
            listen(Host, Job, Worker, Monitor, Waiting);
        {join, IQ, {From, Reference}} ->
            From ! {Reference, joined},
            listen(Host, Job, Worker, Monitor, [IQ | Waiting]);
        {changed, Worker, Changed} ->
            listen(Host, Changed#account_transfer_job{pid = self()}, Worker, Monitor, Waiting);
        {'DOWN', Monitor, process, _, {over, {ok, Done}}} ->
            mod_account_transfer_store:save_job(Done#account_transfer_job{pid = undefined}),
            is_known_to_user(answer_all({ok, Done}, Waiting)) andalso mod_account_transfer_store:delete_job(Done#account_transfer_job.user);
        {'DOWN', Monitor, process, _, {over, {error, _, _, _, Why} = Failure}} ->
            ?INFO_MSG("The move of ~ts to ~ts is not done: ~ts", [
                text(Job#account_transfer_job.user), text(Job#account_transfer_job.new), Why
            ]),
            keep(Job),
            answer_all(Failure, Waiting);
        {'DOWN', Monitor, process, _, Reason} ->
            ?ERROR_MSG("The move of ~ts to ~ts failed: ~p", [
                text(Job#account_transfer_job.user), text(Job#account_transfer_job.new), Reason
            ]),
            keep(Job),
            answer_all({error, wait, 'internal-server-error', undefined, "The server failed in the middle of the move"}, Waiting)
    end.

%% Keeps a move that failed, if there is anything to go on from.
keep(#account_transfer_job{user = Old, told = Told, permitted_until = Until} = Job) ->
    case map_size(Told) > 0 orelse Until > 0 of
        true -> mod_account_transfer_store:save_job(Job#account_transfer_job{pid = undefined});
        false -> mod_account_transfer_store:delete_job(Old)
    end.

%% Step 6. Returns whom it answered, of those who are still signed in.
answer_all(Outcome, Waiting) ->
    lists:filter(
        fun(#iq{from = #jid{luser = User, lserver = Host, lresource = Resource}} = IQ) ->
            ejabberd_router:route(answer(Outcome, IQ)),
            ejabberd_sm:get_session_pid(User, Host, Resource) /= none
        end,
        Waiting
    ).

is_known_to_user(Answered) ->
    Answered /= [].

answer({ok, #account_transfer_job{left = Left}}, IQ) ->
    (xmpp:make_iq_result(IQ))#iq{sub_els = mod_account_transfer_wire:not_transferred(Left)};
answer({error, Type, Condition, Step, _}, IQ) ->
    mod_account_transfer_wire:failure(IQ, Type, Condition, Step).

%% The result of a move that has ended while its user was away.
answer_kept(IQ, #account_transfer_job{user = Old} = Job) ->
    mod_account_transfer_store:delete_job(Old),
    answer({ok, Job}, IQ).

%%% The work

transfer(Host, Job, Listener) ->
    case check_new_server(Host, Job) of
        {ok, Features} ->
            case ask_permission(Host, Job, Features, Listener) of
                {ok, Permitted} -> move(Host, Permitted, Listener);
                Failure -> Failure
            end;
        Failure ->
            Failure
    end.

%% Whether the new server takes part, asked before any contact's server learns of the move: without the new server the standings would
%% end on one side only.
check_new_server(Host, #account_transfer_job{new = {_, NewHost}}) ->
    case discover_again(Host, NewHost, erlang:monotonic_time(millisecond) + ?REACH_TIME) of
        {ok, Features, _} ->
            case lists:member(?NS_TRANSFER, Features) of
                true -> {ok, Features};
                false -> unsupported()
            end;
        {error, #problem{condition = Condition}} when Condition == 'service-unavailable'; Condition == 'feature-not-implemented' ->
            unsupported();
        {error, #problem{type = Type, condition = Condition}} ->
            {error, Type, Condition, <<"new-server-unreachable">>, "The new server cannot be reached"}
    end.

%% The user is signed in there, so it may only be restarting.
discover_again(Host, NewHost, Until) ->
    Answer = mod_account_transfer_peers:discover(Host, NewHost, patience(Host)),
    IsLate = is_late(Until),
    case Answer of
        {error, #problem{condition = Condition}} when
            not IsLate, (Condition == 'remote-server-not-found' orelse Condition == 'remote-server-timeout')
        ->
            timer:sleep(?REACH_PAUSE),
            discover_again(Host, NewHost, Until);
        _ ->
            Answer
    end.

is_late(Until) ->
    erlang:monotonic_time(millisecond) >= Until.

unsupported() ->
    {error, cancel, 'feature-not-implemented', <<"new-server-unsupported">>, "The new server cannot take an account in"}.

%% Steps 2 and 3. A permission that was given before, and still holds, is used again.
ask_permission(Host, #account_transfer_job{user = Old, new = New, permitted_until = Until} = Job, Features, Listener) ->
    case Until > erlang:system_time(second) of
        true ->
            {ok, Job};
        false ->
            Query = mod_account_transfer_wire:query(Old, []),
            Patience = mod_account_transfer:option(Host, permission_timeout) + ?PERMISSION_SLACK,
            Ask = fun(ItsPatience) -> mod_account_transfer_peers:ask(Host, set, mod_account_transfer_wire:jid_of(New), Query, ItsPatience) end,
            Answer = case lists:member(?NS_EXPECT, Features) of
                true -> ask_until_answered(Ask, erlang:monotonic_time(millisecond) + Patience, first);
                false -> Ask(Patience)
            end,
            permitted(Host, Job, Listener, Answer)
    end.

%% Asks again and again, of a server that knows the same question again. `Missed' is the time since when it is not reached, or N is not
%% there: after a restart, N needs a moment to be back.
ask_until_answered(Ask, Deadline, Missed) ->
    Answer = Ask(max(0, min(?ASK_AGAIN, Deadline - erlang:monotonic_time(millisecond)))),
    case next_question(Answer, Deadline, Missed) of
        none ->
            Answer;
        {Pause, NowMissed} ->
            timer:sleep(Pause),
            ask_until_answered(Ask, Deadline, NowMissed)
    end.

next_question({error, #problem{detail = <<"silent">>}}, Deadline, _) ->
    case is_late(Deadline) of
        true -> none;
        false -> {0, none}
    end;
next_question({error, #problem{condition = Condition, detail = undefined}}, _, Missed) when
    Missed /= first,
    (Condition == 'remote-server-not-found' orelse Condition == 'remote-server-timeout' orelse Condition == 'recipient-unavailable')
->
    Since = case Missed of
        none -> erlang:monotonic_time(millisecond);
        _ -> Missed
    end,
    case is_late(Since + ?REACH_TIME) of
        true -> none;
        false -> {?REACH_PAUSE, Since}
    end;
next_question(_, _, _) ->
    none.

permitted(Host, #account_transfer_job{user = Old, new = New} = Job, Listener, {ok, #iq{sub_els = [#xmlel{} = Query]}}) ->
    case mod_account_transfer_wire:has(Query, <<"allowed">>) of
        true ->
            ?INFO_MSG("~ts allowed the move of ~ts", [text(New), text(Old)]),
            {ok, save(Job#account_transfer_job{permitted_until = erlang:system_time(second) + lifetime(Host)}, Listener)};
        false ->
            not_permitted(Job, #problem{type = auth, condition = forbidden})
    end;
permitted(_, Job, _, {ok, _}) ->
    not_permitted(Job, #problem{type = auth, condition = forbidden});
permitted(_, Job, _, {error, Problem}) ->
    not_permitted(Job, Problem).

not_permitted(#account_transfer_job{user = Old, new = New}, #problem{type = Type, condition = Condition, detail = Detail}) ->
    ?INFO_MSG("~ts did not allow the move of ~ts: ~ts", [text(New), text(Old), Condition]),
    case {Detail, Condition} of
        {<<"too-many-questions">>, _} ->
            {error, Type, Condition, Detail, "The new account was asked too often"};
        {_, 'remote-server-timeout'} ->
            {error, wait, Condition, <<"permission-timeout">>, "The new account has not answered"};
        {_, 'recipient-unavailable'} ->
            {error, wait, Condition, <<"new-account-offline">>, "The new account is not signed in"};
        {_, 'remote-server-not-found'} ->
            {error, Type, Condition, <<"new-server-unreachable">>, "The new server cannot be reached"};
        {_, forbidden} ->
            {error, auth, Condition, <<"permission-refused">>, "The new account did not allow the move"};
        {_, Unknown} when Unknown == 'service-unavailable'; Unknown == 'feature-not-implemented' ->
            unsupported();
        {_, _} ->
            {error, Type, Condition, undefined, "The new server failed to ask the new account"}
    end.

%% Steps 4 and 5. Only here a move takes one of the places that there are: while it waits for a yes it keeps nobody out.
move(Host, #account_transfer_job{user = Old, new = New} = Job, Listener) ->
    ok = mod_account_transfer:take_place(Host),
    {Contacts, Left} = mod_account_transfer_departure:read_contacts(Job, patience(Host)),
    case length(Contacts) > mod_account_transfer:option(Host, max_contacts) of
        true ->
            {error, cancel, 'not-acceptable', <<"too-many-contacts">>, "The roster is larger than this server transfers"};
        false ->
            Keeper = spawn_keeper(Job, Listener),
            %% After half of the permission's time nobody is told any more: then the roster is handed over, while it still holds.
            Deadline = erlang:monotonic_time(millisecond) + lifetime(Host) * 1000 div 2,
            {Told, Untold} = mod_account_transfer_departure:tell_servers(Job, Contacts, {patience(Host), Deadline}, fun(Lot) ->
                Keeper ! {told, Lot}
            end),
            Noted = stop_keeper(Keeper),
            case mod_account_transfer_departure:hand_over(Noted, Told, 4 * patience(Host)) of
                {ok, NotTaken} ->
                    All = maps:merge(maps:merge(Left, Untold), NotTaken),
                    ?INFO_MSG("Moved ~ts to ~ts: ~B contacts, ~B told in the result", [
                        text(Old), text(New), length(Contacts), map_size(All)
                    ]),
                    {ok, Noted#account_transfer_job{left = All, finished_at = erlang:system_time(second), permitted_until = 0}};
                {error, #problem{type = Type, condition = Condition}} ->
                    %% The new server has no such permission any more: N is to be asked again.
                    Condition == forbidden andalso save(Noted#account_transfer_job{permitted_until = 0}, Listener),
                    {error, Type, Condition, <<"roster-not-taken">>, "The new server did not take the roster"}
            end
    end.

%% Notes whom the contacts' servers were told of, from many processes, and saves it every now and then.
spawn_keeper(Job, Listener) ->
    Owner = self(),
    spawn_link(fun() -> keep_told(Owner, Listener, Job, erlang:system_time(second)) end).

keep_told(Owner, Listener, #account_transfer_job{told = Told} = Job, SavedAt) ->
    receive
        {told, Lot} ->
            Noted = Job#account_transfer_job{told = maps:merge(Told, maps:from_list(Lot))},
            Now = erlang:system_time(second),
            case SavedAt + ?SAVE_INTERVAL =< Now of
                true -> keep_told(Owner, Listener, save(Noted, Owner, Listener), Now);
                false -> keep_told(Owner, Listener, Noted, SavedAt)
            end;
        {stop, Owner} ->
            Owner ! {noted, self(), save(Job, Owner, Listener)}
    end.

stop_keeper(Keeper) ->
    Keeper ! {stop, self()},
    receive
        {noted, Keeper, Job} -> Job
    end.

save(Job, Listener) ->
    save(Job, self(), Listener).

save(Job, Worker, Listener) ->
    mod_account_transfer_store:save_job(Job),
    Listener ! {changed, Worker, Job},
    Job.

%%% Common

patience(Host) ->
    mod_account_transfer:option(Host, iq_timeout).

lifetime(Host) ->
    mod_account_transfer:option(Host, permission_lifetime) div 1000.

text(Account) ->
    mod_account_transfer_wire:text_of(Account).
