%% The new server: keeps what its user expects, lets the user be asked for the permission for that (steps 2 and 3), and takes the roster
%% under it (step 5).

-module(mod_account_transfer_new).

-export([on_expect/1, on_question/1, on_answer/2, on_session_gone/3, on_roster/1]).

-include("mod_account_transfer.hrl").
-include("xmpp.hrl").
-include("logger.hrl").

%% Milliseconds after which a question that is not expected is refused, whatever the reason.
-define(REFUSAL_DELAY, 2000).
%% Milliseconds for which clients that answer late, or twice, are still kept from answering the old server themselves.
-define(LATE_ANSWERS, 60000).

%%% Expectations

%% A user's client says which account it awaits a move from; with no account, that it awaits none any more.
-spec on_expect(#iq{}) -> #iq{}.
on_expect(#iq{from = #jid{luser = User, lserver = Host, lresource = Resource}, to = #jid{lserver = Host}, sub_els = [Element]} = IQ) when
    User /= <<>>
->
    Owner = {User, Host},
    Named = mod_account_transfer_wire:child(Element, <<"oldaccount">>),
    {Old, _} = mod_account_transfer_wire:accounts(Element),
    Session = ejabberd_sm:get_session_sid(User, Host, Resource),
    if
        Named == undefined ->
            ?INFO_MSG("~ts expects no move", [text(Owner)]),
            answered(IQ, mod_account_transfer_store:expect_nothing(Owner));
        Old == undefined; Old == Owner ->
            mod_account_transfer_wire:failure(IQ, modify, 'bad-request', undefined);
        Session == none ->
            mod_account_transfer_wire:failure(IQ, auth, forbidden, undefined);
        true ->
            ?INFO_MSG("~ts expects a move of ~ts", [text(Owner), text(Old)]),
            answered(IQ, mod_account_transfer_store:expect(Owner, Old, {Session, Resource}))
    end;
on_expect(IQ) ->
    mod_account_transfer_wire:failure(IQ, auth, forbidden, undefined).

answered(IQ, ok) -> xmpp:make_iq_result(IQ);
answered(IQ, error) -> mod_account_transfer_wire:failure(IQ, wait, 'internal-server-error', undefined).

%% A user's session has ended.
-spec on_session_gone(ejabberd_sm:sid(), jid:jid(), term()) -> ok.
on_session_gone(Session, #jid{luser = User, lserver = Host}, _Info) ->
    mod_account_transfer_store:note_gone({User, Host}, Session),
    ok.

%%% The question

%% Step 2: a server asks one of our users whether `old' may move to it. Whoever is not expected is refused in a way that tells nothing.
-spec on_question(#iq{}) -> ignore.
on_question(#iq{to = #jid{luser = User, lserver = Host, lresource = Resource}, sub_els = [Query]} = IQ) ->
    {Old, _} = mod_account_transfer_wire:accounts(Query),
    Owner = {User, Host},
    Grace = mod_account_transfer:option(Host, permission_timeout) div 1000,
    IsExpected =
        Resource == <<>> andalso Old /= undefined andalso Old /= Owner andalso
            mod_account_transfer_wire:sending_server(IQ) == element(2, Old) andalso
            mod_account_transfer_store:is_expected({Owner, Old}, Grace),
    case IsExpected of
        true -> put_question(IQ, Host, Owner, Old);
        false -> refuse_stranger(IQ, Owner, Old)
    end,
    ignore.

refuse_stranger(#iq{from = From, to = #jid{lserver = Host}} = IQ, Owner, Old) ->
    ?WARNING_MSG("Refused ~ts to ask ~ts for ~ts: it is not expected", [jid:encode(From), text(Owner), text(Old)]),
    mod_account_transfer:answer_later(Host, mod_account_transfer_wire:failure(IQ, auth, forbidden, undefined), ?REFUSAL_DELAY).

%% A question that comes again, since the old server cannot know whether it is still known here, is put before nobody twice.
put_question(IQ, Host, Owner, Old) ->
    case {mod_account_transfer_store:is_permitted({Owner, Old}), asking(Owner, Old)} of
        {true, _} -> ejabberd_router:route(allowed(IQ));
        {false, {true, Pid}} -> Pid ! {again, IQ};
        {false, false} -> put_new_question(IQ, Host, Owner, Old)
    end.

%% Who puts this question before the user's clients.
asking(Owner, Old) ->
    case mod_account_transfer:awaits_answer({question, Owner, Old}) of
        {true, Pid} -> mod_account_transfer_store:is_alive(Pid) andalso {true, Pid};
        false -> false
    end.

put_new_question(IQ, Host, {User, Host} = Owner, Old) ->
    Sender = mod_account_transfer_wire:sending_server(IQ),
    Resources = ejabberd_sm:get_user_resources(User, Host),
    IsTooMuch = not mod_account_transfer:may(Host, question, {Owner, Old}, 1),
    if
        IsTooMuch ->
            ?WARNING_MSG("Refused ~ts to ask ~ts for ~ts: too many questions", [Sender, text(Owner), text(Old)]),
            ejabberd_router:route(mod_account_transfer_wire:failure(IQ, wait, 'resource-constraint', <<"too-many-questions">>));
        Resources == [] ->
            ejabberd_router:route(nobody_there(IQ));
        true ->
            ?INFO_MSG("Asked ~ts for the permission to move ~ts here, for ~ts", [text(Owner), text(Old), Sender]),
            spawn(fun() -> ask_clients(IQ, Host, Owner, Old, Resources) end)
    end.

nobody_there(IQ) ->
    mod_account_transfer_wire:failure(IQ, wait, 'recipient-unavailable', undefined).

%% Puts the question before every client, and gathers their answers. A client that knows nothing of it answers with an error; so the first
%% `<allowed/>' decides, and an error only counts when it is the last answer.
ask_clients(#iq{from = From, id = Id} = IQ, Host, {User, Host} = Owner, Old, Resources) ->
    Clients = maps:from_list([
        {erlang:monitor(process, Pid), jid:make(User, Host, Resource)}
     || Resource <- Resources,
        Pid <- [ejabberd_sm:get_session_pid(User, Host, Resource)],
        is_pid(Pid)
    ]),
    Keys = [key(Client, From, Id) || Client <- maps:values(Clients)],
    Question = {question, Owner, Old},
    [mod_account_transfer:await_answer(Key, self()) || Key <- [Question | Keys]],
    [ejabberd_router:route(IQ#iq{to = Client}) || Client <- maps:values(Clients)],
    Timer = erlang:start_timer(mod_account_transfer:option(Host, permission_timeout), self(), silent),
    {Answer, Last} = gather(Clients, Timer, nobody_knows, IQ),
    ejabberd_router:route(reply(Last, Host, Owner, Old, Answer)),
    mod_account_transfer:forget_answer(Question),
    timer:sleep(?LATE_ANSWERS),
    lists:foreach(fun mod_account_transfer:forget_answer/1, Keys).

%% Of a question that has come again, the last is answered: its sender has given up those before.
gather(Clients, _, Answer, IQ) when map_size(Clients) == 0 ->
    {Answer, IQ};
gather(Clients, Timer, Answer, IQ) ->
    receive
        {again, Next} ->
            gather(Clients, Timer, Answer, Next);
        {answer, _, allowed} ->
            {allowed, IQ};
        {answer, Client, Other} ->
            Left = maps:filter(fun(_, Its) -> jid:tolower(Its) /= jid:tolower(Client) end, Clients),
            gather(Left, Timer, weightier(Other, Answer), IQ);
        {'DOWN', Monitor, process, Pid, _} ->
            gather(maps:merge(maps:remove(Monitor, Clients), resumed(maps:get(Monitor, Clients, none), Pid)), Timer, Answer, IQ);
        {timeout, Timer, silent} ->
            {silent, IQ}
    end.

%% A session that is resumed (XEP-0198) has a new process; its client has been sent the question again.
resumed(none, _) ->
    #{};
resumed(#jid{luser = User, lserver = Host, lresource = Resource} = Client, Before) ->
    case ejabberd_sm:get_session_pid(User, Host, Resource) of
        Pid when is_pid(Pid), Pid /= Before -> #{erlang:monitor(process, Pid) => Client};
        _ -> #{}
    end.

%% The word of a client that knows the protocol outweighs that of one that does not.
weightier(refused, _) -> refused;
weightier(nobody_knows, Answer) -> Answer.

reply(IQ, Host, Owner, Old, allowed) ->
    Ends = erlang:system_time(second) + mod_account_transfer:option(Host, permission_lifetime) div 1000,
    case mod_account_transfer_store:permit({Owner, Old}, Ends) of
        ok ->
            ?INFO_MSG("~ts has allowed ~ts to move here, told to ~ts", [text(Owner), text(Old), jid:encode(IQ#iq.from)]),
            allowed(IQ);
        error ->
            ?ERROR_MSG("The permission of ~ts for ~ts cannot be saved", [text(Owner), text(Old)]),
            mod_account_transfer_wire:failure(IQ, wait, 'internal-server-error', undefined)
    end;
reply(IQ, _, _, _, refused) ->
    mod_account_transfer_wire:failure(IQ, auth, forbidden, undefined);
reply(IQ, _, _, _, silent) ->
    mod_account_transfer_wire:failure(IQ, wait, 'remote-server-timeout', <<"permission-timeout">>);
reply(IQ, _, _, _, nobody_knows) ->
    nobody_there(IQ).

allowed(IQ) ->
    (xmpp:make_iq_result(IQ))#iq{sub_els = [mod_account_transfer_wire:query(undefined, [#xmlel{name = <<"allowed">>}])]}.

key(Client, Server, Id) ->
    {jid:tolower(Client), jid:tolower(Server), Id}.

%% What one of our clients sends: the answer to such a question goes no further.
-spec on_answer(xmpp:stanza(), jid:jid()) -> drop | pass.
on_answer(#iq{type = Type, to = #jid{luser = <<>>} = Server, id = Id} = Answer, Client) when Type == result; Type == error ->
    case mod_account_transfer:awaits_answer(key(Client, Server, Id)) of
        {true, Pid} ->
            Pid ! {answer, Client, meaning(Answer)},
            drop;
        false ->
            pass
    end;
on_answer(_, _) ->
    pass.

meaning(#iq{type = result, sub_els = [#xmlel{} = Query]}) ->
    case fxml:get_tag_attr_s(<<"xmlns">>, Query) == ?NS_TRANSFER andalso mod_account_transfer_wire:has(Query, <<"allowed">>) of
        true -> allowed;
        false -> refused
    end;
meaning(#iq{type = result}) ->
    refused;
meaning(#iq{type = error} = Answer) ->
    case xmpp:get_error(Answer) of
        #stanza_error{reason = Reason} when Reason == 'service-unavailable'; Reason == 'feature-not-implemented' -> nobody_knows;
        _ -> refused
    end.

%%% The roster

%% Step 5: the server of `old' hands its roster to the account that allowed it.
-spec on_roster(#iq{}) -> #iq{} | ignore.
on_roster(#iq{to = #jid{lserver = Host}, sub_els = [Query]} = IQ) ->
    {Old, New} = mod_account_transfer_wire:accounts(Query),
    Sender = mod_account_transfer_wire:sending_server(IQ),
    IsItsServer = Sender /= undefined andalso Old /= undefined andalso element(2, Old) == Sender,
    IsOurs = New /= undefined andalso element(2, New) == Host,
    if
        not IsItsServer ->
            refuse_roster(IQ, Old, New, "the sender is not the server of the old account");
        not IsOurs ->
            refuse_roster(IQ, Old, New, "no permission that holds");
        true ->
            Part = crypto:hash(sha256, fxml:element_to_binary(Query)),
            case mod_account_transfer_store:take_permission({New, Old}, Part, self()) of
                true ->
                    take_part(IQ, Host, Old, New, Query, Part);
                {taken_before, Left} ->
                    taken(IQ, Left);
                in_use ->
                    %% The same part, which the old server sends again after a crash or too long a wait.
                    mod_account_transfer_wire:failure(IQ, wait, 'resource-constraint', undefined);
                false -> refuse_roster(IQ, Old, New, "no permission that holds")
            end
    end.

refuse_roster(#iq{from = From} = IQ, Old, New, Why) ->
    ?WARNING_MSG("Refused the roster of ~ts for ~ts from ~ts: ~ts", [text(Old), text(New), jid:encode(From), Why]),
    mod_account_transfer_wire:failure(IQ, auth, forbidden, undefined).

take_part(IQ, Host, Old, New, Query, Part) ->
    MoreFollow = mod_account_transfer_wire:child(Query, <<"more">>, ?NS_EXTENSION) /= undefined,
    MaxContacts = mod_account_transfer:option(Host, max_contacts),
    Allows = fun(Rows, Added) -> mod_account_transfer_store:allows({New, Old}, Rows, Added, MaxContacts) end,
    case mod_account_transfer_intake:take(New, Query, Allows) of
        {ok, #{rows := Rows, added := Added, refused := Refused, left := Left, gained := Gained}} ->
            %% A part that is noted as taken is not taken again: its contacts are on the disk before.
            Saved = mod_account_transfer_roster:flush(),
            mod_account_transfer_store:release_permission({New, Old}, {Part, Left}, {Rows, Added}, Saved == ok andalso not MoreFollow),
            mod_account_transfer_greeting:greet(New, Gained),
            ?INFO_MSG("Took ~B contacts of ~ts for ~ts, refused ~B", [map_size(Gained), text(Old), text(New), Refused]),
            case Saved == ok andalso mod_account_transfer_store:flush() of
                ok -> taken(IQ, Left);
                _ -> mod_account_transfer_wire:failure(IQ, wait, 'internal-server-error', undefined)
            end;
        {error, too_many} ->
            mod_account_transfer_store:revoke_permission({New, Old}),
            ?WARNING_MSG("Could not take the roster of ~ts for ~ts: too many contacts", [text(Old), text(New)]),
            mod_account_transfer_wire:failure(IQ, cancel, 'not-acceptable', <<"too-many-contacts">>);
        {error, Reason} ->
            mod_account_transfer_store:give_back_permission({New, Old}),
            ?ERROR_MSG("Could not take the roster of ~ts for ~ts: ~p", [text(Old), text(New), Reason]),
            mod_account_transfer_wire:failure(IQ, wait, 'internal-server-error', undefined)
    end.

taken(IQ, Left) ->
    (xmpp:make_iq_result(IQ))#iq{sub_els = mod_account_transfer_wire:not_transferred(Left)}.

text(Account) ->
    mod_account_transfer_wire:text_of(Account).
