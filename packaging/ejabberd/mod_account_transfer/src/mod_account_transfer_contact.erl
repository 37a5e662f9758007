%% The contact's server: puts the new account in the place of the old one in its user's roster, when the old account's server says so
%% (step 4), tells the new account's server what that roster then holds (`confirm'), and the user who has moved.

-module(mod_account_transfer_contact).

-export([on_told/1, on_confirm/1, on_moved_asked/1, is_blocked/2]).

-include("mod_account_transfer.hrl").
-include("mod_roster.hrl").
-include("xmpp.hrl").
-include("logger.hrl").

%% Contacts that one stanza may tell of, and that one `confirm' may ask for.
-define(MAX_TOLD, 200).
-define(MAX_CONFIRM, 200).

%% Step 4: the server of the old account tells us that a contact of some of our users has moved. XEP-0015 has one contact in a stanza,
%% and the answer is a result or an error. Of several, those that are not done are named in the result.
-spec on_told(#iq{}) -> #iq{}.
on_told(#iq{to = #jid{lserver = Host}, sub_els = [Query]} = IQ) ->
    {Old, New} = mod_account_transfer_wire:accounts(Query),
    Elements = mod_account_transfer_wire:children(Query, <<"rosteritem">>),
    Contacts = [mod_account_transfer_wire:account(fxml:get_tag_attr_s(<<"jid">>, Element)) || Element <- Elements],
    Sender = mod_account_transfer_wire:sending_server(IQ),
    case objection_to_stanza(Sender, Old, New, length(Contacts)) of
        none -> tell(IQ, Host, Sender, {Old, New}, Contacts);
        {Type, Condition, Why} -> refuse(IQ, {Old, New}, hd(Contacts), Type, Condition, Why)
    end.

objection_to_stanza(undefined, _, _, _) ->
    {auth, forbidden, "the sender is not the server of the old account"};
objection_to_stanza(_, undefined, _, _) ->
    {auth, forbidden, "the sender is not the server of the old account"};
objection_to_stanza(Sender, {_, OldHost}, _, _) when Sender /= OldHost ->
    {auth, forbidden, "the sender is not the server of the old account"};
objection_to_stanza(_, Old, New, _) when New == undefined; New == Old ->
    {modify, 'bad-request', "these are not three accounts"};
objection_to_stanza(_, _, _, Count) when Count > ?MAX_TOLD ->
    {modify, 'not-acceptable', "more contacts than one stanza may tell of"};
objection_to_stanza(_, _, _, _) ->
    none.

refuse(IQ, Accounts, Contact, Type, Condition, Why) ->
    note_refusal(IQ, Accounts, Contact, Why),
    mod_account_transfer_wire:failure(IQ, Type, Condition, undefined).

note_refusal(#iq{from = From}, {Old, New}, Contact, Why) ->
    ?WARNING_MSG("Refused ~ts to put ~ts in the place of ~ts for ~ts: ~ts", [
        jid:encode(From), text(New), text(Old), text(Contact), Why
    ]).

%% Of one contact the answer is a result or an error. No contact is called done before all that was done is on the disk.
tell(IQ, Host, Sender, Accounts, Contacts) ->
    Told = tell_all(Host, Sender, Accounts, Contacts),
    case {mod_account_transfer_store:flush(), Told} of
        {error, _} ->
            ?ERROR_MSG("What ~ts has told cannot be saved", [Sender]),
            mod_account_transfer_wire:failure(IQ, wait, 'internal-server-error', undefined);
        {ok, [{_, done}]} ->
            xmpp:make_iq_result(IQ);
        {ok, [{Contact, {Type, Condition, Why}}]} ->
            refuse(IQ, Accounts, Contact, Type, Condition, Why);
        {ok, _} ->
            Left = [
                {mod_account_transfer_wire:text_of(Contact), reason_of(IQ, Accounts, Contact, Failure)}
             || {Contact, {_, _, _} = Failure} <- Told, Contact /= undefined
            ],
            (xmpp:make_iq_result(IQ))#iq{sub_els = mod_account_transfer_wire:not_transferred(maps:from_list(Left))}
    end.

reason_of(_, _, _, {wait, _, _}) ->
    #{reason => <<"busy">>};
reason_of(IQ, Accounts, Contact, {_, _, Why}) ->
    note_refusal(IQ, Accounts, Contact, Why),
    #{reason => <<"refused">>}.

%% Puts `New' in the place of `Old' for each of our users, or says why not. What was done before is done.
tell_all(Host, Sender, Accounts, Contacts) ->
    Judged = judge_all(Host, Sender, Accounts, lists:usort(Contacts)),
    case mod_account_transfer_swaps:remember([{Contact, IsRequest, HasOwn} || {Contact, {swap, IsRequest, HasOwn}} <- Judged], Accounts) of
        ok -> [{Contact, carry_out(Verdict, Contact, Accounts, Sender)} || {Contact, Verdict} <- Judged];
        error -> [{Contact, not_saved()} || {Contact, _} <- Judged]
    end.

not_saved() ->
    {wait, 'internal-server-error', "the roster cannot be saved"}.

not_done(Why) ->
    {cancel, 'item-not-found', Why}.

carry_out({swap, _, _}, Contact, Accounts, Sender) ->
    swap(Contact, Accounts, Sender);
carry_out(Verdict, _, _, _) ->
    Verdict.

%% Of each contact, whether it is to be swapped, was before, or why not.
judge_all(Host, Sender, Accounts, Contacts) ->
    Admitted = [{Contact, admit(Host, Sender, Accounts, Contact)} || Contact <- Contacts],
    case mod_account_transfer_roster:entries_of(Host, [User || {{User, _}, admitted} <- Admitted], ljids(Accounts)) of
        {ok, Rosters} ->
            [{Contact, judge(Host, Sender, Accounts, Contact, Verdict, Rosters)} || {Contact, Verdict} <- Admitted];
        {error, Reason} ->
            ?ERROR_MSG("The rosters of ~ts cannot be read: ~p", [Host, Reason]),
            [{Contact, case Verdict of admitted -> not_saved(); _ -> Verdict end} || {Contact, Verdict} <- Admitted]
    end.

%% What can be said without the contact's roster. Whoever has no account here has an empty one: that need not be looked up as well.
admit(_, _, {Old, New}, Contact) when Contact == undefined; Contact == Old; Contact == New ->
    {modify, 'bad-request', "these are not three accounts"};
admit(Host, Sender, _, {_, ItsHost}) ->
    case mod_account_transfer:may(Host, tell, Sender, 1) of
        true when ItsHost == Host -> admitted;
        true -> not_done("it is no address of this host");
        false -> {wait, 'resource-constraint', "too many at once"}
    end.

judge(Host, Sender, {Old, New} = Accounts, {User, _} = Contact, admitted, Rosters) ->
    case judge_contact(Host, Sender, Contact, Accounts, maps:get(User, Rosters)) of
        {swap, _, _} = Swap ->
            Swap;
        Why ->
            case mod_account_transfer_swaps:was_done(Contact, Old, New) of
                true -> done;
                false -> not_done(Why)
            end
    end;
judge(_, _, _, _, Verdict, _) ->
    Verdict.

%% Whether this server does what step 4 asks, or why not. All of that is answered alike, so that nobody can learn who has an account
%% here, whom it knows and whom it blocks.
judge_contact(Host, Sender, Contact, {Old, New}, Entries) ->
    [OfOld, OfNew] = [held(Entries, Contact, Account) || Account <- [Old, New]],
    IsRequest = mod_account_transfer_roster:is_nothing(OfOld),
    IsContact = not IsRequest orelse OfOld#standing.is_asked,
    IsBlocked = fun(Account) -> is_blocked(Contact, mod_account_transfer_wire:jid_of(Account)) end,
    case IsContact andalso (IsBlocked(Old) orelse IsBlocked(New)) of
        false when not IsContact ->
            "the old account is no contact";
        true ->
            "one of the accounts is blocked";
        false ->
            case mod_account_transfer_swaps:objection(Host, Sender, {Contact, Old}, IsRequest) of
                none -> {swap, IsRequest, not mod_account_transfer_roster:is_nothing(OfNew)};
                Why -> Why
            end
    end.

ljids({Old, New}) ->
    [mod_account_transfer_wire:ljid_of(Account) || Account <- [Old, New]].

%% What the user holds of the account.
held(Entries, Owner, Account) ->
    mod_account_transfer_roster:standing(
        mod_account_transfer_roster:entry(Entries, Owner, mod_account_transfer_wire:ljid_of(Account))
    ).

%% The user has blocked this address or its domain: not even a word of it would be let through (XEP-0191, XEP-0016).
-spec is_blocked(account(), jid:jid()) -> boolean().
is_blocked({User, Host} = Owner, Jid) ->
    deny == privacy(Owner, #message{type = chat, from = Jid, to = jid:make(User, Host)}, in).

privacy({User, Host}, Stanza, Direction) ->
    ejabberd_hooks:run_fold(privacy_check_packet, Host, allow, [jid:make(User, Host), Stanza, Direction]).

%% Swaps the accounts in the roster. What the new one says for itself is kept. The user may have let go of the old one since it was
%% judged, or the same word have come twice.
swap({User, Host} = Contact, {Old, New} = Accounts, Sender) ->
    LJids = [OldLJid, NewLJid] = ljids(Accounts),
    Change = fun(Entries) ->
        [OldEntry, NewEntry] = [mod_account_transfer_roster:entry(Entries, Contact, LJid) || LJid <- LJids],
        Combined = mod_account_transfer_roster:combined(NewEntry, OldEntry),
        case {shares_nothing(OldEntry), shares_nothing(NewEntry)} of
            {true, true} -> {[], gone};
            {true, false} -> {[], done};
            {false, _} -> {[{set, Combined}, {delete, OldLJid}], {swapped, OldEntry, NewEntry, Combined}}
        end
    end,
    case mod_account_transfer_roster:update(User, Host, [OldLJid, NewLJid], Change) of
        {ok, {swapped, OldEntry, NewEntry, Combined}} ->
            announce(Contact, OldEntry, NewEntry, Combined),
            ?INFO_MSG("Put ~ts in the place of ~ts in the roster of ~ts, told by ~ts", [text(New), text(Old), text(Contact), Sender]),
            done;
        {ok, done} ->
            done;
        {ok, gone} ->
            not_done("the old account is no contact any more");
        {error, Reason} ->
            ?ERROR_MSG("The roster of ~ts cannot be saved: ~p", [text(Contact), Reason]),
            not_saved()
    end.

shares_nothing(Entry) ->
    Standing = mod_account_transfer_roster:standing(Entry),
    mod_account_transfer_roster:is_nothing(Standing) andalso not Standing#standing.is_asked.

%% Tells the user's clients, and the two accounts, what changed. The pushes of mod_roster also tell the old account that the user is no
%% longer there for it, and the new one that the user is.
announce({User, Host} = Contact, OldEntry, NewEntry, Combined) ->
    Owner = jid:make(User, Host),
    Had = mod_account_transfer_roster:standing(OldEntry),
    %% mod_roster names the roster's version in a push, and reads the whole roster anew for that, even if nobody is there to get it.
    IsThere = ejabberd_sm:get_user_resources(User, Host) /= [],
    case IsThere andalso mod_account_transfer_roster:is_listed(OldEntry) of
        true ->
            Gone = OldEntry#roster{subscription = remove, ask = none, groups = []},
            mod_roster:push_item(Owner, mod_roster:encode_item(OldEntry), mod_roster:encode_item(Gone)),
            mod_roster:push_item(Owner, mod_roster:encode_item(NewEntry), mod_roster:encode_item(Combined));
        false ->
            ok
    end,
    IsNewRequest =
        (mod_account_transfer_roster:standing(Combined))#standing.is_asked andalso
            not (mod_account_transfer_roster:standing(NewEntry))#standing.is_asked,
    IsNewRequest andalso show_request(Contact, Combined),
    Had#standing.ask andalso
        mod_account_transfer:request(Host, #presence{type = subscribe, from = Owner, to = jid:make(Combined#roster.jid)}).

%% A request of the old account that waits for an answer is now one of the new account.
show_request({User, Host}, #roster{jid = LJid, askmessage = Text}) ->
    Owner = jid:make(User, Host),
    lists:foreach(
        fun({Priority, Resource}) ->
            Priority >= 0 andalso
                ejabberd_router:route(#presence{
                    type = subscribe,
                    from = jid:make(LJid),
                    to = jid:replace_resource(Owner, Resource),
                    status = xmpp:mk_text(Text)
                })
        end,
        ejabberd_sm:get_user_present_resources(User, Host)
    ).

%% The server of `New' asks what our users hold of it. Only that server may: it could see as much by probing.
-spec on_confirm(#iq{}) -> #iq{}.
on_confirm(#iq{to = #jid{lserver = Host}, sub_els = [Query]} = IQ) ->
    {_, New} = mod_account_transfer_wire:accounts(Query),
    Asked = mod_account_transfer_wire:children(Query, <<"rosteritem">>),
    Sender = mod_account_transfer_wire:sending_server(IQ),
    IsItsServer = Sender /= undefined andalso New /= undefined andalso element(2, New) == Sender,
    if
        not IsItsServer ->
            ?WARNING_MSG("Refused to tell ~ts what is held of ~ts: it is not its server", [jid:encode(IQ#iq.from), text(New)]),
            mod_account_transfer_wire:failure(IQ, auth, forbidden, undefined);
        length(Asked) > ?MAX_CONFIRM ->
            mod_account_transfer_wire:failure(IQ, modify, 'not-acceptable', undefined);
        true ->
            case mod_account_transfer:may(Host, confirm, Sender, 1) of
                false -> mod_account_transfer_wire:failure(IQ, wait, 'resource-constraint', undefined);
                true -> confirm(IQ, Host, New, Asked)
            end
    end.

confirm(IQ, Host, New, Asked) ->
    Read = [mod_account_transfer_wire:account(fxml:get_tag_attr_s(<<"jid">>, Element)) || Element <- Asked],
    Contacts = [Contact || Contact <- Read, Contact /= undefined],
    Users = [User || {User, ItsHost} <- Contacts, ItsHost == Host],
    case mod_account_transfer_roster:entries_of(Host, Users, [mod_account_transfer_wire:ljid_of(New)]) of
        {ok, Rosters} ->
            Items = [confirmed(New, Contact, seen_from(Host, New, Contact, Rosters)) || Contact <- Contacts],
            Query = #xmlel{name = <<"query">>, attrs = [{<<"xmlns">>, ?NS_EXTENSION}], children = Items},
            (xmpp:make_iq_result(IQ))#iq{sub_els = [Query]};
        {error, Reason} ->
            ?ERROR_MSG("The rosters of ~ts cannot be read: ~p", [Host, Reason]),
            mod_account_transfer_wire:failure(IQ, wait, 'internal-server-error', undefined)
    end.

%% What is held of `New', and whether `New', if it may see the contact, would see it online.
confirmed(New, Contact, Standing) ->
    Item = mod_account_transfer_wire:item(mod_account_transfer_wire:ljid_of(Contact), <<>>, [], Standing),
    case Standing#standing.to of
        true -> mod_account_transfer_wire:with_availability(Item, is_available(Contact, New));
        false -> Item
    end.

is_available({User, Host} = Contact, New) ->
    ejabberd_sm:get_user_present_resources(User, Host) /= [] andalso
        allow == privacy(Contact, #presence{from = jid:make(User, Host), to = mod_account_transfer_wire:jid_of(New)}, out).

%% The standing that `New' has with one of our users, as a roster of `New' would write it.
seen_from(Host, New, {User, Host} = Contact, Rosters) ->
    Held = held(maps:get(User, Rosters), Contact, New),
    #standing{to = Held#standing.from, from = Held#standing.to, ask = Held#standing.is_asked};
seen_from(_, _, _, _) ->
    mod_account_transfer_roster:nothing().

%% A user's client asks who of the user's contacts has moved. Whoever is back at the old address has not.
-spec on_moved_asked(#iq{}) -> #iq{}.
on_moved_asked(#iq{from = #jid{luser = User, lserver = Host}, to = #jid{lserver = Host}} = IQ) when User /= <<>> ->
    Owner = {User, Host},
    Entries = mod_account_transfer_roster:entries(User, Host),
    IsBack = fun(Account) ->
        case maps:find(mod_account_transfer_wire:ljid_of(Account), Entries) of
            {ok, Entry} -> mod_account_transfer_roster:is_listed(Entry);
            error -> false
        end
    end,
    Moved = [Swap || {Old, _} = Swap <- mod_account_transfer_swaps:granted(Owner), not IsBack(Old)],
    (xmpp:make_iq_result(IQ))#iq{sub_els = [mod_account_transfer_wire:moved(Moved)]};
on_moved_asked(IQ) ->
    mod_account_transfer_wire:failure(IQ, auth, forbidden, undefined).

text(Account) ->
    mod_account_transfer_wire:text_of(Account).
