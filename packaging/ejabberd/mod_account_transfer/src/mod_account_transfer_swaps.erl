%% Which accounts were put in the place of which others in the lists of our users: told again by an old server that was restarted, it is
%% done already. And how many may be, so that nobody who needs no consent of the user can have us write, push and remember without end.
%% Kept in Mnesia, as what `mod_account_transfer_store' keeps.

-module(mod_account_transfer_swaps).

-export([create/0, forget/1, tidy/1]).
-export([objection/4, remember/2, was_done/3, granted/1]).
-export_type([swap/0]).

-include("mod_account_transfer.hrl").

%% That a user's contact has moved.
-record(account_transfer_swap, {
    %% {user, host, old account}
    key :: {binary(), binary(), account()} | '_',
    user :: account() | '_',
    new :: account() | '_',
    at :: integer() | '_',
    %% How many swaps lie behind the new account, this one included.
    steps :: non_neg_integer() | '_',
    %% It was a mere request.
    is_request :: boolean() | '_'
}).

%% Whose list it is; whether the old account has asked and that is all; whether the user had granted the new one something already, or
%% asked it.
-type swap() :: {account(), IsRequest :: boolean(), HasOwn :: boolean()}.

%% Seconds for which a swap is remembered. One of a mere request any stranger can make, and lost, the client asks once more.
-define(MEMORY, 30 * 86400).
-define(MEMORY_OF_REQUEST, 86400).
%% How often what one contact was granted may wander from account to account in the time of the memory.
-define(MAX_STEPS, 4).
%% Mere requests that are swapped for one user in a day.
-define(MAX_REQUESTS, 20).

-spec create() -> ok.
create() ->
    {atomic, ok} = ejabberd_mnesia:create(mod_account_transfer, account_transfer_swap, [
        {disc_copies, [node()]}, {attributes, record_info(fields, account_transfer_swap)}, {index, [user]}
    ]),
    ok.

%% Nothing is kept of an account that is gone.
-spec forget(account()) -> ok.
forget(Owner) ->
    lists:foreach(fun mnesia:dirty_delete_object/1, of_user(Owner)).

%% Drops what of this host has had its time.
-spec tidy(binary()) -> ok.
tidy(Host) ->
    Pattern = #account_transfer_swap{key = {'_', Host, '_'}, user = '_', new = '_', at = '_', steps = '_', is_request = '_'},
    lists:foreach(fun mnesia:dirty_delete_object/1, [Kept || Kept <- mnesia:dirty_match_object(Pattern), not is_remembered(Kept)]).

%% Why `Old' may not be swapped now, told by this server.
-spec objection(binary(), binary(), {account(), account()}, boolean()) -> none | string().
objection(Host, Sender, {Owner, Old}, IsRequest) ->
    Known = [Kept || #account_transfer_swap{key = {_, _, Its}} = Kept <- known(Owner), Its /= Old],
    HasMovedTooOften = steps_behind(Known, Old, IsRequest) >= ?MAX_STEPS,
    AreTooMany = IsRequest andalso length([Kept || #account_transfer_swap{is_request = true} = Kept <- Known]) >= ?MAX_REQUESTS,
    if
        HasMovedTooOften -> "it has moved too often";
        AreTooMany -> "too many who only ask have moved";
        IsRequest -> objection_of_all(Host, Sender);
        true -> none
    end.

objection_of_all(Host, Sender) ->
    case mod_account_transfer:may(Host, request_of, Sender, 1) andalso mod_account_transfer:may(Host, request_of_all, all, 1) of
        true -> none;
        false -> "too many who only ask have moved, of all users"
    end.

%% `Old' is `New' on these lists. On the disk before a roster is written, which may be in another database: a swap that is done and not
%% remembered would look like a contact who never was one.
-spec remember([swap()], {account(), account()}) -> ok | error.
remember([], _) ->
    ok;
remember(Swaps, {Old, New}) ->
    Kept = [
        #account_transfer_swap{
            key = {User, Host, Old},
            user = Owner,
            new = New,
            at = erlang:system_time(second),
            steps = case HasOwn of
                true -> 0;
                false -> steps_behind(known(Owner), Old, IsRequest) + 1
            end,
            is_request = IsRequest
        }
     || {{User, Host} = Owner, IsRequest, HasOwn} <- Swaps
    ],
    mod_account_transfer_store:done(fun() -> lists:foreach(fun mnesia:write/1, Kept) end).

-spec was_done(account(), account(), account()) -> boolean().
was_done({User, Host}, Old, New) ->
    case mnesia:dirty_read(account_transfer_swap, {User, Host, Old}) of
        [#account_transfer_swap{new = New} = Kept] -> is_remembered(Kept);
        _ -> false
    end.

%% Which accounts were put in the place of which others for this user, mere requests aside: the old and the new one of each.
-spec granted(account()) -> [{account(), account()}].
granted(Owner) ->
    [{Old, New} || #account_transfer_swap{key = {_, _, Old}, new = New, is_request = false} <- known(Owner)].

%% How many swaps have brought what this account has. What the user has granted since a request was swapped, no swap has brought.
steps_behind(Known, Account, IsRequest) ->
    lists:max([
        0 | [Steps || #account_transfer_swap{new = New, steps = Steps, is_request = WasRequest} <- Known, New == Account, IsRequest orelse not WasRequest]
    ]).

known(Owner) ->
    lists:filter(fun is_remembered/1, of_user(Owner)).

of_user(Owner) ->
    mnesia:dirty_index_read(account_transfer_swap, Owner, #account_transfer_swap.user).

is_remembered(#account_transfer_swap{at = At, is_request = IsRequest}) ->
    Memory = case IsRequest of
        true -> ?MEMORY_OF_REQUEST;
        false -> ?MEMORY
    end,
    At + Memory >= erlang:system_time(second).
