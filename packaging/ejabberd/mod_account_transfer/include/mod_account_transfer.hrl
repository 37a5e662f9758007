%% What the parts of the module share.

-define(NS_TRANSFER, <<"jabber:iq:accountxfer">>).
-define(NS_EXTENSION, <<"urn:rehome:accountxfer:0">>).
-define(NS_EXPECT, <<"urn:rehome:accountxfer:0#expect">>).
-define(NS_MOVED, <<"urn:rehome:accountxfer:0#moved">>).

%% The owner of a roster and a contact, always seen from the owner.
-record(standing, {
    %% The owner receives the contact's presence.
    to = false :: boolean(),
    %% The contact receives the owner's presence.
    from = false :: boolean(),
    %% The owner has asked for the contact's presence and waits.
    ask = false :: boolean(),
    %% The contact has asked for the owner's presence and waits.
    is_asked = false :: boolean()
}).
-type standing() :: #standing{}.

%% An account of any host: a local part and a domain, both prepared.
-type account() :: {binary(), binary()}.
%% Why a contact was not transferred: `reason', and where they apply `gateway' and `listed'.
-type left() :: #{reason := binary(), gateway => binary(), listed => binary()}.

%% Why another server did not do what it was asked: the error of RFC 6120, and the element of the extension in it.
-record(problem, {
    type :: cancel | continue | modify | auth | wait,
    condition :: atom(),
    detail :: binary() | undefined
}).
-type problem() :: #problem{}.

%% A move of one of our users away from here, as it is kept.
-record(account_transfer_job, {
    %% The old account: one move at a time.
    user :: account() | {'_', binary()} | '_',
    new :: account() | '_',
    %% When the permission of the new account ends, in seconds.
    permitted_until = 0 :: integer() | '_',
    %% What each contact held when its server put the new account in place.
    told = #{} :: #{jid:ljid() => standing()} | '_',
    %% Once the new server has the roster: who was not transferred, and when that was.
    left = #{} :: #{binary() => left()} | '_',
    finished_at :: integer() | undefined | '_',
    %% Who is at it, on whichever node.
    pid :: pid() | undefined | '_'
}).
