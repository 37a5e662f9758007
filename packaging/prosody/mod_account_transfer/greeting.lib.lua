-- Lets presence flow between our users and the contacts that they gained. It is two stanzas for each contact: they wait
-- until the whole roster is in, so that the contacts' servers answer for the next part first, and then go a few at a time.

local rostermanager = require "core.rostermanager";
local st = require "util.stanza";

local peers = module:require "peers";
local standing = module:require "standing";

-- Contacts at a time, and seconds between them.
local slice, pause = 50, 0.1;
-- Seconds after which presence flows if the next part of a roster does not come.
local next_part_patience = 60;

-- Whom our users gained and have not greeted: username → { gained = …, timer = … }; `gained` maps an address to what of
-- `to` and `from` is new.
local waiting = {};

-- What was gained may be lost again since: only what still stands counts.
local function greet(username, address, what)
	local user = prosody.hosts[module.host].sessions[username];
	local roster = user and rostermanager.load_roster(username, module.host);
	local item = roster and roster[address] or {};
	local now = standing.read(item.subscription) or standing.read();
	for _, session in pairs(user and user.sessions or {}) do
		if session.presence and what.from and now.from then
			local presence = st.clone(session.presence);
			presence.attr.to = address;
			prosody.core_post_stanza(session, presence, true);
		end
		if session.presence and what.to and now.to then
			prosody.core_post_stanza(session, st.presence({ type = "probe", from = session.full_jid, to = address }), true);
		end
	end
end

local function greet_all(username)
	local due = waiting[username];
	waiting[username] = nil;
	due.timer:stop();
	peers.run(function ()
		local step, greeted = peers.small_steps(), 0;
		for address, what in pairs(due.gained) do
			step();
			greet(username, address, what);
			greeted = greeted + 1;
			if greeted % slice == 0 then
				peers.pause(pause);
			end
		end
	end, function () end);
end

-- Adds to whom this user gained; greets all of them when no more follow.
local function add(username, gained, more_follow)
	local due = waiting[username] or { gained = {} };
	waiting[username] = due;
	for address, what in pairs(gained) do
		due.gained[address] = what;
	end
	if due.timer then
		due.timer:stop();
	end
	due.timer = module:add_timer(next_part_patience, function () greet_all(username); end);
	if not more_follow then
		greet_all(username);
	end
end

-- Whom nobody has greeted yet, for the module's next life.
local function suspend()
	local saved = {};
	for username, due in pairs(waiting) do
		saved[username] = due.gained;
	end
	return saved;
end

local function resume(saved)
	for username, gained in pairs(saved) do
		add(username, gained, true);
	end
end

return { add = add, suspend = suspend, resume = resume };
