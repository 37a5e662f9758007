-- The contact's server: puts the new account in the place of the old one in its user's roster, when the old account's
-- server says so (step 4), and tells the new account's server what that roster then holds (`confirm`).

local jid = require "util.jid";
local rostermanager = require "core.rostermanager";
local sessionmanager = require "core.sessionmanager";
local st = require "util.stanza";
local usermanager = require "core.usermanager";

local peers = module:require "peers";
local standing = module:require "standing";
local wire = module:require "wire";

-- How long a swap is remembered, so that an old server which was restarted may tell it again without harm.
local memory = 30 * 86400;
-- Contacts that one `confirm` may ask for.
local max_confirm = 200;

local swaps = module:open_store("account_transfer_swaps");
local blocklists = module:open_store("blocklist");

local per_second = module:get_option_number("account_transfer_swaps_per_second", 200);
local may_tell = peers.limit(5 * per_second, 5);
local may_confirm = peers.limit(5 * per_second, 5);

-- What the owner of the roster and `address` hold of each other, and whether `address` has asked for the owner's presence.
local function held(roster, address)
	local item = roster[address];
	local its_standing = standing.read(item and item.subscription, item and item.ask) or standing.read();
	return its_standing, roster[false].pending[address] ~= nil and not its_standing.from;
end

local function blocks(username, address)
	local list = blocklists:get(username);
	return list and (list[address] or list[jid.host(address)]) and true or false;
end

-- One roster item from the two that the old and the new account had. What the new one says for itself is kept.
local function merged(old_item, new_item)
	old_item, new_item = old_item or {}, new_item or {};
	local all = standing.union(
		standing.read(old_item.subscription, old_item.ask) or standing.read(),
		standing.read(new_item.subscription, new_item.ask) or standing.read());
	local groups = {};
	for _, item in ipairs({ old_item, new_item }) do
		for group in pairs(item.groups or {}) do
			groups[group] = true;
		end
	end
	local item = { name = new_item.name or old_item.name, groups = groups, approved = new_item.approved or old_item.approved };
	item.subscription, item.ask = standing.write(all);
	return item;
end

-- The request that the old account had waiting, now in the name of the new one.
local function renamed_request(pending, contact, new)
	local request = type(pending) == "table" and st.deserialize(pending) or st.presence({ to = contact });
	request.attr.type, request.attr.from, request.attr.to = "subscribe", new, contact;
	return request;
end

-- Swaps the accounts in the roster and saves it. Returns what changed: the standing that the old account had, whether a
-- row was moved, and the request that now waits for the user's answer. Returns nil, with all as it was, if it cannot be saved.
local function swap(username, roster, contact, old, new)
	local pending = roster[false].pending;
	local before = { old = roster[old], new = roster[new], pending_old = pending[old], pending_new = pending[new] };
	local old_standing, old_asks = held(roster, old);
	local change = { had = old_standing, row = before.old ~= nil };

	if before.old then
		roster[new] = merged(before.old, before.new);
	end
	roster[old], pending[old] = nil, nil;
	if held(roster, new).from then
		pending[new] = nil;
	elseif old_asks and not pending[new] then
		change.request = renamed_request(before.pending_old, contact, new);
		pending[new] = st.preserialize(change.request);
	end

	if not rostermanager.save_roster(username, module.host, roster) then
		roster[old], roster[new] = before.old, before.new;
		pending[old], pending[new] = before.pending_old, before.pending_new;
		return nil;
	end
	return change;
end

local function remember(username, old, new)
	local known = swaps:get(username) or {};
	local now = os.time();
	for account, done in pairs(known) do
		if done.at + memory < now then
			known[account] = nil;
		end
	end
	known[old] = { new = new, at = now };
	swaps:set(username, known);
end

local function was_swapped(username, old, new)
	local done = (swaps:get(username) or {})[old];
	return done ~= nil and done.new == new;
end

-- Tells the user's clients, and the two accounts, what changed.
local function announce(username, contact, old, new, change)
	if change.row then
		rostermanager.roster_push(username, module.host, old);
		rostermanager.roster_push(username, module.host, new);
	end
	if change.request then
		sessionmanager.send_to_available_resources(username, module.host, change.request);
	end
	if change.had.from then
		local user = prosody.bare_sessions[contact];
		for _, session in pairs(user and user.sessions or {}) do
			if session.presence then
				module:send(st.presence({ type = "unavailable", from = session.full_jid, to = old }));
			end
		end
	end
	if change.had.ask then
		module:send(st.presence({ type = "subscribe", from = contact, to = new }));
	end
end

-- Why this server does not do what step 4 asks; nil if nothing speaks against it. All of it is answered alike, so that
-- nobody can learn who has an account here, whom it knows and whom it blocks.
local function objection(username, roster, old, new)
	if not roster then
		return "there is no such user";
	end
	local old_standing, old_asks = held(roster, old);
	if standing.is_none(old_standing) and not old_asks then
		return "the old account is no contact";
	elseif blocks(username, old) or blocks(username, new) then
		return "one of the accounts is blocked";
	end
end

-- The roster of one of our users, or nil; the second result says that it is there and cannot be read.
local function roster_of(username, host)
	if host ~= module.host or not usermanager.user_exists(username, host) then
		return nil;
	end
	local roster, err = rostermanager.load_roster(username, host);
	if err or not roster then
		return nil, true;
	end
	return roster;
end

-- Step 4: the server of the old account tells us that a contact of one of our users has moved.
local function on_told(event, old, new)
	local origin, stanza = event.origin, event.stanza;
	local contact = wire.read_account(wire.child(stanza.tags[1], "rosteritem").attr.jid);
	local sender = wire.sending_server(stanza);

	local function refuse(kind, condition, why)
		module:log("warn", "Refused %s to put %s in the place of %s for %s: %s", stanza.attr.from, new, old, contact, why);
		origin.send(st.error_reply(stanza, kind, condition));
		return true;
	end

	if not sender or not old or jid.host(old) ~= sender then
		return refuse("auth", "forbidden", "the sender is not the server of the old account");
	elseif not new or not contact or new == old or contact == old or contact == new then
		return refuse("modify", "bad-request", "these are not three accounts");
	elseif not may_tell(sender) then
		return refuse("wait", "resource-constraint", "too many at once");
	end

	local username, host = jid.split(contact);
	local roster, unreadable = roster_of(username, host);
	if unreadable then
		return refuse("wait", "internal-server-error", "the roster cannot be read");
	end
	local why_not = objection(username, roster, old, new);
	if why_not and roster and was_swapped(username, old, new) then
		origin.send(st.reply(stanza));
		return true;
	elseif why_not then
		return refuse("cancel", "item-not-found", why_not);
	end

	local change = swap(username, roster, contact, old, new);
	if not change then
		return refuse("wait", "internal-server-error", "the roster cannot be saved");
	end
	remember(username, old, new);
	announce(username, contact, old, new, change);
	module:log("info", "Put %s in the place of %s in the roster of %s, told by %s", new, old, contact, sender);
	origin.send(st.reply(stanza));
	return true;
end

-- The standing that `new` has with one of our users, as a roster of `new` would write it.
local function seen_from(new, contact)
	local roster = roster_of(jid.split(contact));
	if not roster then
		return standing.read();
	end
	local ours, asks = held(roster, new);
	return { to = ours.from, from = ours.to, ask = asks };
end

-- The server of `new` asks what our users hold of it. Only that server may: it could see as much by probing.
local function on_confirm(event)
	local origin, stanza = event.origin, event.stanza;
	local query = stanza.tags[1];
	local _, new = wire.read_accounts(query);
	local sender = wire.sending_server(stanza);
	if not sender or not new or jid.host(new) ~= sender then
		module:log("warn", "Refused to tell %s what is held of %s: it is not its server", stanza.attr.from, new);
		origin.send(st.error_reply(stanza, "auth", "forbidden"));
		return true;
	elseif not may_confirm(sender) then
		origin.send(st.error_reply(stanza, "wait", "resource-constraint"));
		return true;
	end
	local answer = st.reply(stanza):query(wire.xmlns_extension);
	local count = 0;
	for element in wire.children(query, "rosteritem") do
		count = count + 1;
		if count > max_confirm then
			origin.send(st.error_reply(stanza, "modify", "not-acceptable"));
			return true;
		end
		local contact = wire.read_account(element.attr.jid);
		if contact then
			answer:add_child(wire.new_item(contact, nil, nil, seen_from(new, contact)));
		end
	end
	origin.send(answer);
	return true;
end

return { on_told = on_told, on_confirm = on_confirm, max_confirm = max_confirm };
