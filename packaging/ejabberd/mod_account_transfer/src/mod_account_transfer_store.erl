%% What has to outlast a restart, in Mnesia, so that every node of a cluster has it: what users expect and have allowed, and the moves
%% under way. (Which contacts have moved is kept by `mod_account_transfer_swaps'.)

-module(mod_account_transfer_store).

-export([create/0, forget/1, tidy/2, done/1, flush/0, is_alive/1]).
-export([expect/3, expect_nothing/1, is_expected/2, note_gone/2, note_restart/1]).
-export([permit/2, is_permitted/1, take_permission/3, allows/4, release_permission/4, give_back_permission/1, revoke_permission/1]).
-export([job/2, save_job/1, delete_job/1, interrupted_jobs/1, interrupted_job/1]).

-include("mod_account_transfer.hrl").

%% One account that a user expects to move here.
-record(account_transfer_expectation, {
    %% {user, host, old account}
    key :: {binary(), binary(), account()} | '_',
    user :: account() | '_',
    %% In microseconds, since a client may say several at once.
    said_at :: integer() | '_',
    session :: ejabberd_sm:sid() | '_',
    resource :: binary() | '_',
    gone_at :: integer() | undefined | '_'
}).
%% One account whose roster a user takes.
-record(account_transfer_permission, {
    key :: {binary(), binary(), account()} | '_',
    user :: account() | '_',
    ends :: integer() | '_',
    %% The contacts that were handed over under it, and those of them that the user did not have before.
    rows = 0 :: non_neg_integer() | '_',
    added = 0 :: non_neg_integer() | '_',
    %% Who takes a part of the roster under it at the moment.
    taken_by :: pid() | undefined | '_',
    %% The parts that were taken under it, by their hashes, and the answers to them: an old server that has missed an answer, or was
    %% restarted, hands the same over again.
    parts = #{} :: #{binary() => #{binary() => left()}} | '_',
    %% The last part has been taken.
    is_used_up = false :: boolean() | '_'
}).

%% Seconds for which an expectation holds at most, whatever its session does.
-define(EXPECTED_AT_MOST, 86400).
%% Accounts that one user may expect at a time.
-define(EXPECTED_ACCOUNTS, 8).
%% A roster may be handed over again from its beginning, after a crash. More than so often is no accident.
-define(MAX_REPEATS, 4).
%% Parts whose answers are kept. A whole roster is less.
-define(MAX_PARTS, 100).

%% Makes the tables, or takes those that the cluster has.
-spec create() -> ok.
create() ->
    create(account_transfer_expectation, record_info(fields, account_transfer_expectation), [user]),
    create(account_transfer_permission, record_info(fields, account_transfer_permission), [user]),
    create(account_transfer_job, record_info(fields, account_transfer_job), []).

create(Table, Fields, Index) ->
    {atomic, ok} = ejabberd_mnesia:create(mod_account_transfer, Table, [
        {disc_copies, [node()]}, {attributes, Fields}, {index, Index}
    ]),
    ok.

%% Nothing is kept of an account that is gone.
-spec forget(account()) -> ok.
forget(Owner) ->
    lists:foreach(
        fun({Table, Position}) ->
            [mnesia:dirty_delete_object(Kept) || Kept <- mnesia:dirty_index_read(Table, Owner, Position)]
        end,
        [
            {account_transfer_expectation, #account_transfer_expectation.user},
            {account_transfer_permission, #account_transfer_permission.user}
        ]
    ),
    mnesia:dirty_delete(account_transfer_job, Owner).

%% Drops what of this host has had its time. `Lifetime' is how many seconds a result is kept.
-spec tidy(binary(), non_neg_integer()) -> ok.
tidy(Host, Lifetime) ->
    Now = now_seconds(),
    Of = fun(Pattern) -> mnesia:dirty_match_object(Pattern) end,
    Expected = Of(#account_transfer_expectation{
        key = {'_', Host, '_'}, user = '_', said_at = '_', session = '_', resource = '_', gone_at = '_'
    }),
    Permitted = Of(#account_transfer_permission{key = {'_', Host, '_'}, user = '_', ends = '_', rows = '_', added = '_', taken_by = '_', parts = '_', is_used_up = '_'}),
    Jobs = Of((mnesia:table_info(account_transfer_job, wild_pattern))#account_transfer_job{user = {'_', Host}}),
    lists:foreach(
        fun mnesia:dirty_delete_object/1,
        [Kept || #account_transfer_expectation{said_at = At} = Kept <- Expected, At div 1000000 + ?EXPECTED_AT_MOST =< Now] ++
            [Kept || #account_transfer_permission{ends = Ends} = Kept <- Permitted, Ends =< Now] ++
            [Kept || #account_transfer_job{finished_at = At} = Kept <- Jobs, is_integer(At), At + Lifetime =< Now]
    ).

%% What was written before, here and in rosters, is on the disk afterwards. Mnesia keeps it for a few seconds in memory alone, and a
%% server that is killed loses that: no other server may be told that something is done before.
-spec flush() -> ok | error.
flush() ->
    case flush_log() of
        ok -> mod_account_transfer_roster:flush();
        error -> error
    end.

flush_log() ->
    case mnesia:sync_log() of
        ok -> ok;
        {error, _} -> error
    end.

%%% Expectations

%% The user of this session expects the old account; said again, it begins anew. Of too many, the one that was said first goes.
-spec expect(account(), account(), {ejabberd_sm:sid(), binary()}) -> ok | error.
expect({User, Host} = Owner, Old, {Session, Resource}) ->
    New = #account_transfer_expectation{
        key = {User, Host, Old}, user = Owner, said_at = erlang:system_time(microsecond), session = Session, resource = Resource
    },
    done(fun() ->
        Others = [Other || Other <- expected_by(Owner), Other#account_transfer_expectation.key /= {User, Host, Old}],
        Oldest = lists:keysort(#account_transfer_expectation.said_at, Others),
        TooMany = lists:sublist(Oldest, max(0, length(Oldest) + 1 - ?EXPECTED_ACCOUNTS)),
        [mnesia:delete_object(Other) || Other <- TooMany],
        mnesia:write(New)
    end).

-spec expect_nothing(account()) -> ok | error.
expect_nothing(Owner) ->
    done(fun() -> [mnesia:delete_object(Kept) || Kept <- expected_by(Owner)] end).

%% `Grace' is how many seconds an expectation outlasts its session.
-spec is_expected({account(), account()}, non_neg_integer()) -> boolean().
is_expected({{User, Host}, Old}, Grace) ->
    Now = now_seconds(),
    case mnesia:dirty_read(account_transfer_expectation, {User, Host, Old}) of
        [#account_transfer_expectation{said_at = SaidAt}] when SaidAt div 1000000 + ?EXPECTED_AT_MOST =< Now -> false;
        [#account_transfer_expectation{gone_at = undefined}] -> true;
        [#account_transfer_expectation{gone_at = GoneAt, resource = Resource}] ->
            %% A session that is resumed (XEP-0198) is a new one to ejabberd, of the same client.
            GoneAt + Grace > Now orelse ejabberd_sm:get_session_sid(User, Host, Resource) /= none;
        [] ->
            false
    end.

%% A session has ended: what was expected in it holds for the time of grace alone.
-spec note_gone(account(), ejabberd_sm:sid()) -> ok | error.
note_gone(Owner, Session) ->
    Own = mnesia:dirty_index_read(account_transfer_expectation, Owner, #account_transfer_expectation.user),
    case [Kept || #account_transfer_expectation{session = Its} = Kept <- Own, Its == Session] of
        [] -> ok;
        Gone -> done(fun() -> [mnesia:write(Kept#account_transfer_expectation{gone_at = now_seconds()}) || Kept <- Gone] end)
    end.

%% After a start, sessions of before have gone without a word.
-spec note_restart(binary()) -> ok | error.
note_restart(Host) ->
    Pattern = #account_transfer_expectation{
        key = {'_', Host, '_'}, user = '_', said_at = '_', session = '_', resource = '_', gone_at = undefined
    },
    done(fun() ->
        [
            mnesia:write(Kept#account_transfer_expectation{gone_at = now_seconds()})
         || #account_transfer_expectation{user = {User, _}, session = Session, resource = Resource} = Kept <-
                mnesia:match_object(Pattern),
            ejabberd_sm:get_session_sid(User, Host, Resource) /= Session
        ]
    end).

expected_by(Owner) ->
    mnesia:index_read(account_transfer_expectation, Owner, #account_transfer_expectation.user).

%%% Permissions

%% `Owner' takes the roster of `Old' until `Ends'.
-spec permit({account(), account()}, integer()) -> ok | error.
permit({{User, Host} = Owner, Old}, Ends) ->
    done(fun() -> mnesia:write(#account_transfer_permission{key = {User, Host, Old}, user = Owner, ends = Ends}) end).

%% The user takes the roster of this account, and has not yet.
-spec is_permitted({account(), account()}) -> boolean().
is_permitted({{User, Host}, Old}) ->
    case mnesia:dirty_read(account_transfer_permission, {User, Host, Old}) of
        [#account_transfer_permission{ends = Ends, is_used_up = IsUsedUp}] -> Ends > now_seconds() andalso not IsUsedUp;
        [] -> false
    end.

%% Takes the permission for one part of the roster, by its hash; `release_permission' must follow. A process that has died has released
%% it. Once it is used up no part is taken any more, and the answers to those that were stay the same.
-spec take_permission({account(), account()}, binary(), pid()) -> true | in_use | false | {taken_before, #{binary() => left()}}.
take_permission(Key, Part, Pid) ->
    Now = now_seconds(),
    change_permission(Key, fun
        (#account_transfer_permission{ends = Ends}) when Ends =< Now -> {false, delete};
        (#account_transfer_permission{is_used_up = true, parts = #{Part := Left}} = Kept) -> {{taken_before, Left}, Kept};
        (#account_transfer_permission{is_used_up = true} = Kept) -> {false, Kept};
        (#account_transfer_permission{taken_by = By} = Kept) ->
            case By == undefined orelse not is_alive(By) of
                true -> {true, Kept#account_transfer_permission{taken_by = Pid}};
                false -> {in_use, Kept}
            end
    end).

%% So many more contacts may be handed over, of whom the user does not have so many yet. The bound is for the whole move, in however
%% many parts it comes.
-spec allows({account(), account()}, non_neg_integer(), non_neg_integer(), pos_integer()) -> boolean().
allows({{User, Host}, Old}, Rows, New, MaxContacts) ->
    case mnesia:dirty_read(account_transfer_permission, {User, Host, Old}) of
        [#account_transfer_permission{rows = Before, added = Added}] ->
            Added + New =< MaxContacts andalso Before + Rows =< ?MAX_REPEATS * MaxContacts;
        [] ->
            false
    end.

%% Ends its use for one part, in which so many contacts were handed over, and so many added, with this answer. The last part uses it up.
-spec release_permission({account(), account()}, {binary(), #{binary() => left()}}, {non_neg_integer(), non_neg_integer()}, boolean()) ->
    boolean().
release_permission(Key, {Part, Left}, {Rows, Added}, IsLast) ->
    change_permission(Key, fun(#account_transfer_permission{rows = RowsBefore, added = AddedBefore, parts = Parts} = Kept) ->
        Known = case IsLast orelse map_size(Parts) < ?MAX_PARTS of
            true -> Parts#{Part => Left};
            false -> Parts
        end,
        {true, Kept#account_transfer_permission{
            taken_by = undefined,
            %% A part of nobody is work too.
            rows = RowsBefore + max(1, Rows),
            added = AddedBefore + Added,
            parts = Known,
            is_used_up = IsLast
        }}
    end).

%% Ends its use for one part that could not be taken.
-spec give_back_permission({account(), account()}) -> boolean().
give_back_permission(Key) ->
    change_permission(Key, fun(Kept) -> {true, Kept#account_transfer_permission{taken_by = undefined}} end).

-spec revoke_permission({account(), account()}) -> boolean().
revoke_permission(Key) ->
    change_permission(Key, fun(_) -> {true, delete} end).

change_permission({{User, Host}, Old}, Change) ->
    Work = fun() ->
        case mnesia:wread({account_transfer_permission, {User, Host, Old}}) of
            [] ->
                false;
            [Kept] ->
                {Result, After} = Change(Kept),
                case After of
                    delete -> mnesia:delete_object(Kept);
                    _ -> mnesia:write(After)
                end,
                Result
        end
    end,
    case mnesia:transaction(Work) of
        {atomic, Result} -> Result;
        {aborted, _} -> false
    end.

%%% Moves away from here

%% What is kept of a user's move; a fresh one where there is none, where it is too old, or goes elsewhere.
-spec job({account(), account()}, non_neg_integer()) -> #account_transfer_job{}.
job({Old, New}, Lifetime) ->
    Fresh = #account_transfer_job{user = Old, new = New},
    case mnesia:dirty_read(account_transfer_job, Old) of
        [#account_transfer_job{finished_at = At}] when is_integer(At) ->
            case At + Lifetime > now_seconds() of
                true -> kept_or(Fresh);
                false -> Fresh
            end;
        _ ->
            kept_or(Fresh)
    end.

kept_or(#account_transfer_job{user = Old, new = New} = Fresh) ->
    case mnesia:dirty_read(account_transfer_job, Old) of
        [#account_transfer_job{new = New} = Kept] -> Kept;
        [#account_transfer_job{pid = Pid} = Other] when is_pid(Pid) ->
            case is_alive(Pid) of
                true -> Other;
                false -> Fresh
            end;
        _ -> Fresh
    end.

-spec save_job(#account_transfer_job{}) -> ok | error.
save_job(Job) ->
    done(fun() -> mnesia:write(Job) end).

-spec delete_job(account()) -> ok | error.
delete_job(Old) ->
    done(fun() -> mnesia:delete({account_transfer_job, Old}) end).

%% The moves of this host that can go on without their user: the permission holds, the roster is not handed over, and nobody is at it.
-spec interrupted_jobs(binary()) -> [#account_transfer_job{}].
interrupted_jobs(Host) ->
    Pattern = (mnesia:table_info(account_transfer_job, wild_pattern))#account_transfer_job{user = {'_', Host}, finished_at = undefined},
    lists:filter(fun is_interrupted/1, mnesia:dirty_match_object(Pattern)).

%% The same of one user.
-spec interrupted_job(account()) -> #account_transfer_job{} | none.
interrupted_job(Old) ->
    case lists:filter(fun is_interrupted/1, mnesia:dirty_read(account_transfer_job, Old)) of
        [Job] -> Job;
        [] -> none
    end.

is_interrupted(#account_transfer_job{permitted_until = Until, finished_at = At, pid = Pid}) ->
    At == undefined andalso Until > now_seconds() andalso not (is_pid(Pid) andalso is_alive(Pid)).

%%% Common

%% Done, and on the disk: a server that is killed in the next moment still knows it.
-spec done(fun(() -> any())) -> ok | error.
done(Work) ->
    case mnesia:transaction(Work) of
        {atomic, _} -> flush_log();
        {aborted, _} -> error
    end.

%% Of any node; a node that is gone has taken its processes along.
-spec is_alive(pid()) -> boolean().
is_alive(Pid) when node(Pid) == node() ->
    try
        is_process_alive(Pid)
    catch
        %% A process of this node's life before a restart.
        error:badarg -> false
    end;
is_alive(Pid) ->
    lists:member(node(Pid), nodes()) andalso rpc:call(node(Pid), erlang, is_process_alive, [Pid], 5000) == true.

now_seconds() ->
    erlang:system_time(second).
