%% Lets presence flow between our users and the contacts that they gained, a few at a time.

-module(mod_account_transfer_greeting).

-export([greet/2]).

-include("mod_account_transfer.hrl").
-include("xmpp.hrl").

%% Contacts at a time, and milliseconds between them.
-define(SLICE, 50).
-define(PAUSE, 100).

%% Tells each contact that gained the sight of the user how the user's clients are, and asks each whom the user gained how it is. What was
%% gained may be lost again meanwhile: only what still stands counts.
-spec greet(account(), #{jid:ljid() => standing()}) -> ok.
greet(Owner, Gained) ->
    spawn(fun() -> greet_slices(Owner, maps:to_list(Gained)) end),
    ok.

greet_slices(_, []) ->
    ok;
greet_slices({User, Host} = Owner, Gained) ->
    {Slice, Rest} = lists:split(min(?SLICE, length(Gained)), Gained),
    %% These alone: to read the whole roster for each slice would make the time grow with the square of its size.
    Entries = entries(Owner, [LJid || {LJid, _} <- Slice]),
    Clients = [Client || {_, Resource} <- ejabberd_sm:get_user_present_resources(User, Host), Client <- [client(Owner, Resource)], Client /= none],
    [
        greet_one(Client, LJid, What, mod_account_transfer_roster:standing(mod_account_transfer_roster:entry(Entries, Owner, LJid)))
     || {LJid, What} <- Slice,
        Client <- Clients
    ],
    timer:sleep(?PAUSE),
    greet_slices(Owner, Rest).

entries({User, Host}, LJids) ->
    case mod_account_transfer_roster:entries_of(Host, [User], LJids) of
        {ok, #{User := Entries}} -> Entries;
        {error, _} -> #{}
    end.

client({User, Host}, Resource) ->
    case ejabberd_sm:get_session_pid(User, Host, Resource) of
        none -> none;
        Pid -> {Pid, jid:make(User, Host, Resource)}
    end.

greet_one({Pid, Jid}, LJid, What, Now) ->
    Contact = jid:make(LJid),
    What#standing.from andalso Now#standing.from andalso ejabberd_c2s:resend_presence(Pid, Contact),
    What#standing.to andalso Now#standing.to andalso ejabberd_router:route(#presence{type = probe, from = Jid, to = Contact}).
