%% Takes a roster that was handed over into the roster of one of our users. No standing is taken on the word of the old server alone: it
%% must be what the contact's own server confirms.

-module(mod_account_transfer_intake).

-export([take/3]).

-include("mod_account_transfer.hrl").
-include("mod_roster.hrl").
-include("xmpp.hrl").
-include("logger.hrl").

%% Contacts that one question names, the same number that the contact's server accepts, and questions at a time.
-define(CONFIRM_BATCH, 200).
-define(WIDTH, 32).

-record(row, {
    jid :: jid:ljid(),
    name :: binary(),
    groups :: [binary()],
    standing :: standing(),
    %% Its server says that it is not online.
    is_away = false :: boolean()
}).

-type outcome() :: #{
    %% How many contacts were handed over, of whom so many are new to the user.
    rows := non_neg_integer(),
    added := non_neg_integer(),
    refused := non_neg_integer(),
    left := #{binary() => left()},
    %% What of its standing each contact gained that presence is to tell of.
    gained := #{jid:ljid() => standing()}
}.

%% Takes the items of the query. Waits for the contacts' servers. `Allows' says whether so many rows, of whom so many are new, may be
%% taken.
-spec take(account(), xmpp:xmlel(), fun((non_neg_integer(), non_neg_integer()) -> boolean())) ->
    {ok, outcome()} | {error, too_many | term()}.
take({User, Host} = New, Query, Allows) ->
    {Claimed, Unreadable} = read_rows(New, Query),
    Before = mod_account_transfer_roster:entries(User, Host),
    Added = length([Row || #row{jid = LJid} = Row <- Claimed, not maps:is_key(LJid, Before)]),
    case Allows(length(Claimed), Added) of
        false -> {error, too_many};
        true -> take_confirmed(New, Claimed, Unreadable, Added)
    end.

take_confirmed({User, Host} = New, Claimed, Unreadable, Added) ->
    Confirmed = confirm_all(Host, New, Claimed),
    Judged = [judge(New, Row, Confirmed) || Row <- Claimed],
    Rows = [Row || {Verdict, Row} <- Judged, Verdict /= refused],
    Refused = [jid:encode(LJid) || {refused, #row{jid = LJid}} <- Judged],
    Silenced = [jid:encode(LJid) || {name_alone, #row{jid = LJid}} <- Judged],
    [?WARNING_MSG("Did not take ~ts for ~ts: its server does not confirm the standing", [Address, text(New)]) || Address <- Refused],
    [?INFO_MSG("Took the name of ~ts alone for ~ts, who has blocked it", [Address, text(New)]) || Address <- Silenced],
    %% The old server is not told whom the new account has blocked.
    Left = maps:from_list([{Address, #{reason => <<"not-confirmed">>}} || Address <- Refused ++ Silenced]),
    case enter(New, Rows, mod_account_transfer_roster:injected(User, Host)) of
        {ok, Changes} ->
            mod_account_transfer_roster:push(User, Host, [Entry || {Entry, _} <- Changes]),
            {ok, #{
                rows => length(Claimed),
                added => Added,
                refused => length(Refused),
                left => maps:merge(Unreadable, Left),
                gained => maps:from_list([{Entry#roster.jid, Gained} || {Entry, Gained} <- Changes])
            }};
        {error, Reason} ->
            {error, Reason}
    end.

%% Writes the rows, but for those that the server's configuration makes. Confirming has taken its time, and the user may have changed
%% something meanwhile: what is written starts from what is there now. Returns the entries, and what of its standing each has gained that
%% presence is to tell of.
enter({User, Host} = New, Rows, Shared) ->
    Own = [Row || #row{jid = LJid} = Row <- Rows, not lists:member(LJid, Shared)],
    mod_account_transfer_roster:update(User, Host, [LJid || #row{jid = LJid} <- Own], fun(Entries) ->
        Changes = [change(New, Row, Entries) || Row <- Own],
        {[{set, Entry} || {Entry, _} <- Changes], Changes}
    end).

%% The readable items, each address once, and why the others are not taken.
read_rows(New, Query) ->
    Own = mod_account_transfer_wire:ljid_of(New),
    {Rows, _, Left} = lists:foldl(
        fun(Element, {Rows, Seen, Left}) ->
            case mod_account_transfer_wire:read_item(Element) of
                {ok, Own, _, _, _} ->
                    {Rows, Seen, Left#{jid:encode(Own) => #{reason => <<"self">>}}};
                {ok, LJid, _, _, _} when is_map_key(LJid, Seen) ->
                    {Rows, Seen, Left};
                {ok, LJid, Name, Groups, Standing} ->
                    {[#row{jid = LJid, name = Name, groups = Groups, standing = Standing} | Rows], Seen#{LJid => true}, Left};
                {error, <<>>, _} ->
                    {Rows, Seen, Left};
                {error, Address, Reason} ->
                    {Rows, Seen, Left#{Address => #{reason => Reason}}}
            end
        end,
        {[], #{}, #{}},
        mod_account_transfer_wire:children(Query, <<"item">>)
    ),
    {lists:reverse(Rows), Left}.

%% What is taken of a row: the standing that its contact's server confirms. Whom the user has blocked gets none.
judge(New, #row{jid = LJid, standing = Claimed} = Row, Confirmed) ->
    Nothing = mod_account_transfer_roster:nothing(),
    {Held, IsAway} = maps:get(LJid, Confirmed, {Nothing, false}),
    Part = mod_account_transfer_roster:confirmed_part(Claimed, Held),
    IsNameAlone = mod_account_transfer_roster:is_nothing(Claimed),
    IsBlocked = not IsNameAlone andalso mod_account_transfer_contact:is_blocked(New, jid:make(LJid)),
    IsConfirmed = not mod_account_transfer_roster:is_nothing(Part),
    if
        IsNameAlone -> {taken, Row};
        IsBlocked -> {name_alone, Row#row{standing = Nothing}};
        IsConfirmed -> {taken, Row#row{standing = Part, is_away = IsAway}};
        true -> {refused, Row}
    end.

%% The entry with what was handed over added, and what of its standing is new; what the user has already is kept. How a contact is that is
%% not online need not be asked: once it is, it says so.
change(Owner, #row{jid = LJid, name = Name, groups = Groups, standing = Standing, is_away = IsAway}, Entries) ->
    Own = mod_account_transfer_roster:entry(Entries, Owner, LJid),
    Entry = mod_account_transfer_roster:combined(
        Own, mod_account_transfer_roster:new_entry(Owner, LJid, Name, Groups, Standing)
    ),
    Had = mod_account_transfer_roster:standing(Own),
    Has = mod_account_transfer_roster:standing(Entry),
    {Entry, #standing{
        to = Has#standing.to andalso not Had#standing.to andalso not IsAway,
        from = Has#standing.from andalso not Had#standing.from
    }}.

%%% What the contacts' servers say

confirm_all(Host, New, Rows) ->
    Patience = mod_account_transfer:option(Host, iq_timeout),
    Answers = mod_account_transfer_peers:parallel(questions(Rows), ?WIDTH, fun(Lot) -> confirm(Host, New, Lot, Patience) end),
    maps:from_list(lists:append(Answers)).

%% Per domain, the addresses for which a standing is claimed, in lots.
questions(Rows) ->
    ByDomain = lists:foldl(
        fun
            (#row{jid = {_, Domain, _} = LJid, standing = Standing}, Lots) ->
                case mod_account_transfer_roster:is_nothing(Standing) of
                    true -> Lots;
                    false -> maps:update_with(Domain, fun(Others) -> [LJid | Others] end, [LJid], Lots)
                end
        end,
        #{},
        Rows
    ),
    [{Domain, Lot} || {Domain, LJids} <- maps:to_list(ByDomain), Lot <- lots(LJids)].

lots(LJids) when length(LJids) =< ?CONFIRM_BATCH -> [LJids];
lots(LJids) ->
    {Lot, Rest} = lists:split(?CONFIRM_BATCH, LJids),
    [Lot | lots(Rest)].

%% Asks one contact's server what its users hold of `New', and who of them is not online.
confirm(Host, New, {Domain, LJids}, Patience) ->
    Items = [#xmlel{name = <<"rosteritem">>, attrs = [{<<"jid">>, jid:encode(LJid)}]} || LJid <- LJids],
    Query = (mod_account_transfer_wire:query(undefined, New, Items))#xmlel{attrs = [{<<"xmlns">>, ?NS_EXTENSION}]},
    case mod_account_transfer_peers:ask_again(Host, get, jid:make(Domain), Query, Patience, mod_account_transfer_peers:until_it_is_back()) of
        {ok, #iq{sub_els = [#xmlel{} = Answer]}} ->
            Asked = sets:from_list(LJids),
            [
                {LJid, {Standing, mod_account_transfer_wire:is_away(Item)}}
             || Item <- mod_account_transfer_wire:children(Answer, <<"item">>),
                {ok, LJid, _, _, Standing} <- [mod_account_transfer_wire:read_item(Item)],
                sets:is_element(LJid, Asked)
            ];
        Other ->
            ?INFO_MSG("~ts does not say what its users hold of ~ts: ~p", [Domain, text(New), Other]),
            []
    end.

text(Account) ->
    mod_account_transfer_wire:text_of(Account).
