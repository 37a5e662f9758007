%% The stanzas of XEP-0015 and of the extension: who may stand in them, how they are read, how they are built.

-module(mod_account_transfer_wire).

-export([account/1, text_of/1, sending_server/1, jid_of/1, ljid_of/1]).
-export([accounts/1, children/2, child/2, child/3, has/2]).
-export([query/2, query/3, item/4, read_item/1, with_availability/2, is_away/1]).
-export([moved/1, not_transferred/1, read_not_transferred/1, failure/4, failure_detail/1]).

-include("mod_account_transfer.hrl").
-include("xmpp.hrl").

%%% Addresses

%% An account: `user@domain', prepared; `undefined' for anything with a resource or without a local part.
-spec account(binary()) -> account() | undefined.
account(Text) ->
    try jid:decode(Text) of
        #jid{luser = <<>>} -> undefined;
        #jid{luser = User, lserver = Host, lresource = <<>>} -> {User, Host};
        #jid{} -> undefined
    catch
        error:_ -> undefined
    end.

-spec text_of(account() | undefined) -> binary().
text_of(undefined) -> <<"nobody">>;
text_of({User, Host}) -> jid:encode({User, Host, <<>>}).

-spec jid_of(account()) -> jid:jid().
jid_of({User, Host}) -> jid:make(User, Host).

-spec ljid_of(account()) -> jid:ljid().
ljid_of({User, Host}) -> {User, Host, <<>>}.

%% The domain that sent the stanza, if a server did: an address without local part and resource.
-spec sending_server(#iq{}) -> binary() | undefined.
sending_server(#iq{from = #jid{luser = <<>>, lresource = <<>>, lserver = Host}}) -> Host;
sending_server(#iq{}) -> undefined.

%%% Reading

%% What a query says about a transfer: the old and the new account.
-spec accounts(xmpp:xmlel()) -> {account() | undefined, account() | undefined}.
accounts(Query) ->
    {child_account(Query, <<"oldaccount">>), child_account(Query, <<"newaccount">>)}.

child_account(Query, Name) ->
    case child(Query, Name) of
        undefined -> undefined;
        Element -> account(fxml:get_tag_cdata(Element))
    end.

%% The children of that name in the element's own namespace.
-spec children(xmpp:xmlel(), binary()) -> [xmpp:xmlel()].
children(#xmlel{children = Children} = Parent, Name) ->
    Own = namespace(Parent),
    [Child || #xmlel{name = Its} = Child <- Children, Its == Name, lists:member(namespace(Child), [<<>>, Own])].

-spec child(xmpp:xmlel(), binary()) -> xmpp:xmlel() | undefined.
child(Parent, Name) ->
    first(children(Parent, Name)).

%% The first child of that name in another namespace.
-spec child(xmpp:xmlel(), binary(), binary()) -> xmpp:xmlel() | undefined.
child(#xmlel{children = Children}, Name, Namespace) ->
    first([Child || #xmlel{name = Its} = Child <- Children, Its == Name, namespace(Child) == Namespace]).

-spec has(xmpp:xmlel() | undefined, binary()) -> boolean().
has(undefined, _) -> false;
has(Parent, Name) -> child(Parent, Name) /= undefined.

first([]) -> undefined;
first([First | _]) -> First.

namespace(Element) ->
    fxml:get_tag_attr_s(<<"xmlns">>, Element).

%% Reads a roster item, or the reason why it is none that a roster could hold.
-spec read_item(xmpp:xmlel()) -> {ok, jid:ljid(), binary(), [binary()], standing()} | {error, binary(), binary()}.
read_item(Element) ->
    Address = fxml:get_tag_attr_s(<<"jid">>, Element),
    Standing = mod_account_transfer_roster:read_standing(
        fxml:get_tag_attr_s(<<"subscription">>, Element), fxml:get_tag_attr_s(<<"ask">>, Element)
    ),
    Groups = [fxml:get_tag_cdata(Group) || Group <- children(Element, <<"group">>)],
    case {bare(Address), Standing} of
        {undefined, _} ->
            {error, Address, <<"invalid-address">>};
        {_, error} ->
            {error, Address, <<"invalid-standing">>};
        {LJid, {ok, Read}} ->
            Name = fxml:get_tag_attr_s(<<"name">>, Element),
            {ok, LJid, Name, lists:usort(Groups) -- [<<>>], Read}
    end.

bare(Address) ->
    try jid:tolower(jid:decode(Address)) of
        {_, _, <<>>} = LJid -> LJid;
        _ -> undefined
    catch
        error:_ -> undefined
    end.

%%% Building

-spec query(account() | undefined, [xmpp:xmlel()]) -> xmpp:xmlel().
query(Old, Children) ->
    query(Old, undefined, Children).

-spec query(account() | undefined, account() | undefined, [xmpp:xmlel()]) -> xmpp:xmlel().
query(Old, New, Children) ->
    Accounts = [
        #xmlel{name = Name, children = [{xmlcdata, text_of(Account)}]}
     || {Name, Account} <- [{<<"oldaccount">>, Old}, {<<"newaccount">>, New}], Account /= undefined
    ],
    #xmlel{name = <<"query">>, attrs = [{<<"xmlns">>, ?NS_TRANSFER}], children = Accounts ++ Children}.

-spec item(jid:ljid(), binary(), [binary()], standing()) -> xmpp:xmlel().
item(LJid, Name, Groups, Standing) ->
    #xmlel{
        name = <<"item">>,
        attrs =
            [{<<"jid">>, jid:encode(LJid)}] ++
                [{<<"name">>, Name} || Name /= <<>>] ++
                mod_account_transfer_roster:write_standing(Standing),
        children = [#xmlel{name = <<"group">>, children = [{xmlcdata, Group}]} || Group <- Groups]
    }.

%% An item that also says whether the contact is online.
-spec with_availability(xmpp:xmlel(), boolean()) -> xmpp:xmlel().
with_availability(#xmlel{attrs = Attributes} = Item, IsAvailable) ->
    Item#xmlel{attrs = Attributes ++ [{<<"available">>, atom_to_binary(IsAvailable, utf8)}]}.

%% The item says that the contact is not online.
-spec is_away(xmpp:xmlel()) -> boolean().
is_away(Item) ->
    fxml:get_tag_attr_s(<<"available">>, Item) == <<"false">>.

%% Which contacts of a user have moved, each from the old account to the new one.
-spec moved([{account(), account()}]) -> xmpp:xmlel().
moved(Moved) ->
    Contacts = [
        #xmlel{name = <<"contact">>, attrs = [{<<"old">>, text_of(Old)}, {<<"new">>, text_of(New)}]}
     || {Old, New} <- Moved
    ],
    #xmlel{name = <<"moved">>, attrs = [{<<"xmlns">>, ?NS_EXTENSION}], children = Contacts}.

%% The content of a result that names who was not transferred, and why; nothing where there is nobody.
-spec not_transferred(#{binary() => left()}) -> [xmpp:xmlel()].
not_transferred(Left) when map_size(Left) == 0 ->
    [];
not_transferred(Left) ->
    [query(undefined, [left_element(Address, Why) || {Address, Why} <- lists:sort(maps:to_list(Left))])].

left_element(Address, Why) ->
    Optional = [{<<"gateway">>, maps:get(gateway, Why, undefined)}, {<<"listed">>, maps:get(listed, Why, undefined)}],
    #xmlel{
        name = <<"not-transferred">>,
        attrs =
            [{<<"xmlns">>, ?NS_EXTENSION}, {<<"jid">>, Address}, {<<"reason">>, maps:get(reason, Why)}] ++
                [Attribute || {_, Value} = Attribute <- Optional, Value /= undefined]
    }.

%% The addresses and reasons that a result names; empty for the plain result of XEP-0015.
-spec read_not_transferred(#iq{}) -> #{binary() => binary()}.
read_not_transferred(#iq{sub_els = [#xmlel{name = <<"query">>, children = Children}]}) ->
    maps:from_list([
        {prepared(fxml:get_tag_attr_s(<<"jid">>, Element)), reason(fxml:get_tag_attr_s(<<"reason">>, Element))}
     || #xmlel{name = <<"not-transferred">>} = Element <- Children, namespace(Element) == ?NS_EXTENSION
    ]);
read_not_transferred(#iq{}) ->
    #{}.

prepared(Address) ->
    case bare(Address) of
        undefined -> Address;
        LJid -> jid:encode(LJid)
    end.

reason(<<>>) -> <<"not-confirmed">>;
reason(Reason) -> Reason.

%% An error answer that also says, in the extension's namespace, which part of the transfer failed.
-spec failure(#iq{}, cancel | modify | auth | wait, atom(), binary() | undefined) -> #iq{}.
failure(IQ, Type, Condition, Step) ->
    Details = [#xmlel{name = Step, attrs = [{<<"xmlns">>, ?NS_EXTENSION}]} || Step /= undefined],
    xmpp:make_error(IQ, #stanza_error{type = Type, reason = Condition, sub_els = Details}).

%% What else an error says in the extension's namespace.
-spec failure_detail(#stanza_error{}) -> binary() | undefined.
failure_detail(#stanza_error{sub_els = Details}) ->
    first([Name || #xmlel{name = Name} = Detail <- Details, namespace(Detail) == ?NS_EXTENSION]).
