-- The contact's server: puts the new account in the place of the old one in its user's roster, when the old account's
-- server says so (step 4), tells the new account's server what that roster then holds (`confirm`), and the user who has moved.

local jid = require "util.jid";
local rostermanager = require "core.rostermanager";
local sessionmanager = require "core.sessionmanager";
local st = require "util.stanza";

local blocklist = module:require "blocklist";
local peers = module:require "peers";
local rows = module:require "rows";
local standing = module:require "standing";
local swaps = module:require "swaps";
local wire = module:require "wire";

-- Contacts that one stanza may tell of, and that one `confirm` may ask for.
local max_told, max_confirm = 200, 200;

local per_second = module:get_option_number("account_transfer_swaps_per_second", 1000);
-- Stanzas of one server, and of all, that are worked at while others get in between. Of more it is told that they are too much at once.
local max_open_of_one, max_open = 64, 256;

local may_tell = peers.limit(5 * per_second, 5);
local may_confirm = peers.limit(5 * per_second, 5);

-- What the owner of the roster and `address` hold of each other, and whether `address` has asked for the owner's presence.
local function held(roster, address)
	local item = roster[address];
	local its_standing = standing.read(item and item.subscription, item and item.ask) or standing.read();
	return its_standing, roster[false].pending[address] ~= nil and not its_standing.from;
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

-- `address` has asked for the owner's presence, and has nothing else from the owner.
local function only_asks(roster, address)
	local its_standing, asks = held(roster, address);
	return asks and standing.is_none(its_standing);
end

-- Swaps the accounts in the roster and saves it. Returns what changed: the standing that the old account had, whether a
-- row was moved, and the request that now waits for the user's answer. Returns nil, with all as it was, if it cannot be saved.
local function swap(username, roster, contact, old, new)
	local notes, pending = roster[false], roster[false].pending;
	local before = { old = roster[old], new = roster[new], pending_old = pending[old], pending_new = pending[new] };
	local known_before = notes.account_transfers;
	local old_standing, old_asks = held(roster, old);
	local change = { had = old_standing, row = before.old ~= nil };
	swaps.remember(roster, old, new, only_asks(roster, old), not standing.is_none((held(roster, new))));

	if before.old and not rows.is_injected(before.new) then
		roster[new] = merged(before.old, before.new);
	end
	roster[old], pending[old] = nil, nil;
	if held(roster, new).from then
		pending[new] = nil;
	elseif old_asks and not pending[new] then
		change.request = renamed_request(before.pending_old, contact, new);
		pending[new] = st.preserialize(change.request);
	end

	if not rows.save(username, roster, { old, new }) then
		notes.account_transfers = known_before;
		roster[old], roster[new] = before.old, before.new;
		pending[old], pending[new] = before.pending_old, before.pending_new;
		return nil;
	end
	return change;
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
		return "it is no address of this host";
	end
	if rows.is_injected(roster[old]) then
		return "the old account is in a group that the server makes";
	end
	local old_standing, old_asks = held(roster, old);
	if standing.is_none(old_standing) and not old_asks then
		return "the old account is no contact";
	end
	local blocked = blocklist.of(username);
	if blocklist.contains(blocked, old) or blocklist.contains(blocked, new) then
		return "one of the accounts is blocked";
	end
	return swaps.objection(roster, old, only_asks(roster, old));
end

-- The roster of one of our users, or nil; the second result says that it is there and cannot be read. Whoever has no account here has an
-- empty one: that need not be looked up as well.
local function roster_of(username, host)
	if host ~= module.host then
		return nil;
	end
	local roster, err = rows.load(username);
	if err or not roster then
		return nil, true;
	end
	return roster;
end

-- Puts `new` in the place of `old` for one of our users. Returns nil when it is done, or was done before; otherwise the type
-- and the condition of the error, and why, for the log.
local function tell_one(contact, old, new, sender)
	if not contact or contact == old or contact == new then
		return "modify", "bad-request", "these are not three accounts";
	elseif not may_tell(sender) then
		return "wait", "resource-constraint", "too many at once";
	end
	local username, host = jid.split(contact);
	local roster, unreadable = roster_of(username, host);
	if unreadable then
		return "wait", "internal-server-error", "the roster cannot be read";
	end
	local why_not = objection(username, roster, old, new);
	if why_not and roster and swaps.was_done(roster, old, new) then
		return nil;
	elseif why_not then
		return "cancel", "item-not-found", why_not;
	end

	local change = swap(username, roster, contact, old, new);
	if not change then
		return "wait", "internal-server-error", "the roster cannot be saved";
	end
	announce(username, contact, old, new, change);
	module:log("info", "Put %s in the place of %s in the roster of %s, told by %s", new, old, contact, sender);
	return nil;
end

-- The stanzas that are worked at, each as the event that brought it, with the function that goes on with it; and how many they are.
local open, open_of, open_count = {}, {}, 0;

-- Works at a stanza in a thread of its own, in small steps. `work` returns the answer.
local function work_at(event, sender, work)
	if open_count >= max_open or (open_of[sender] or 0) >= max_open_of_one then
		event.origin.send(st.error_reply(event.stanza, "wait", "resource-constraint"));
		return;
	end
	open[event], open_count, open_of[sender] = true, open_count + 1, (open_of[sender] or 0) + 1;
	local function close(answer)
		local others = open_of[sender] - 1;
		open[event], open_count, open_of[sender] = nil, open_count - 1, others > 0 and others or nil;
		module:send(answer);
	end
	peers.run(function ()
		close(work());
	end, function ()
		close(st.error_reply(event.stanza, "wait", "internal-server-error"));
	end);
end

local function note_refusal(sender, contact, old, new, why)
	module:log("warn", "Refused %s to put %s in the place of %s for %s: %s", sender, new, old, contact, why);
end

-- Does what can be done of several contacts. The answer names the others.
local function tell_all(stanza, contacts, old, new, sender)
	local left = {};
	local step = peers.small_steps();
	for _, contact in ipairs(contacts) do
		step();
		local kind, condition, why = tell_one(contact, old, new, sender);
		if kind and contact then
			left[contact] = { reason = kind == "wait" and "busy" or "refused" };
		end
		if kind and condition ~= "resource-constraint" then
			note_refusal(sender, contact, old, new, why);
		end
	end
	local reply = st.reply(stanza);
	local not_transferred = wire.new_not_transferred(left);
	if not_transferred then
		reply:add_child(not_transferred);
	end
	return reply;
end

-- Step 4: the server of the old account tells us that a contact of one of our users has moved. XEP-0015 has one contact in
-- a stanza, and the answer is a result or an error. Of several, those that are not done are named in the result.
local function on_told(event, old, new)
	local origin, stanza = event.origin, event.stanza;
	local sender = wire.sending_server(stanza);

	local function refuse(contact, kind, condition, why)
		note_refusal(stanza.attr.from, contact, old, new, why);
		origin.send(st.error_reply(stanza, kind, condition));
		return true;
	end

	local contacts = {};
	for element in wire.children(stanza.tags[1], "rosteritem") do
		if #contacts > max_told then
			break;
		end
		table.insert(contacts, wire.read_account(element.attr.jid) or false);
	end
	if not sender or not old or jid.host(old) ~= sender then
		return refuse(contacts[1], "auth", "forbidden", "the sender is not the server of the old account");
	elseif not new or new == old then
		return refuse(contacts[1], "modify", "bad-request", "these are not three accounts");
	elseif #contacts > max_told then
		return refuse(contacts[1], "modify", "not-acceptable", "more contacts than one stanza may tell of");
	elseif #contacts == 1 then
		local kind, condition, why = tell_one(contacts[1], old, new, sender);
		if kind then
			return refuse(contacts[1], kind, condition, why);
		end
		origin.send(st.reply(stanza));
		return true;
	end
	work_at(event, sender, function ()
		return tell_all(stanza, contacts, old, new, sender);
	end);
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

-- Whether `new`, which may see one of our users, would see them online.
local function is_available(contact, new)
	local user = prosody.bare_sessions[contact];
	for _, session in pairs(user and user.sessions or {}) do
		if session.presence then
			return not blocklist.contains(blocklist.of((jid.split(contact))), new);
		end
	end
	return false;
end

-- What our users hold of `new`, of those whom the question names, and who of them is online whom `new` may see.
local function holdings(stanza, new, contacts)
	local answer = st.reply(stanza):query(wire.xmlns_extension);
	local step = peers.small_steps();
	for _, contact in ipairs(contacts) do
		step();
		local held_of_new = seen_from(new, contact);
		local item = wire.new_item(contact, nil, nil, held_of_new);
		if held_of_new.to then
			item.attr.available = is_available(contact, new) and "true" or "false";
		end
		answer:add_child(item);
	end
	return answer:reset();
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
	local contacts, count = {}, 0;
	for element in wire.children(query, "rosteritem") do
		count = count + 1;
		if count > max_confirm then
			origin.send(st.error_reply(stanza, "modify", "not-acceptable"));
			return true;
		end
		table.insert(contacts, wire.read_account(element.attr.jid));
	end
	work_at(event, sender, function ()
		return holdings(stanza, new, contacts);
	end);
	return true;
end

-- A user's client asks who of the user's contacts has moved.
local function on_moved_asked(event)
	local origin, stanza = event.origin, event.stanza;
	if origin.type ~= "c2s" or origin.host ~= module.host then
		origin.send(st.error_reply(stanza, "auth", "forbidden"));
		return true;
	end
	local roster = roster_of(origin.username, origin.host);
	if not roster then
		origin.send(st.error_reply(stanza, "wait", "internal-server-error"));
		return true;
	end
	origin.send(st.reply(stanza):add_child(wire.new_moved(swaps.in_place(roster))));
	return true;
end

-- What is being worked at, for the module's next life. Doing it again from its beginning changes nothing twice.
local function suspend()
	local events = {};
	for event in pairs(open) do
		table.insert(events, event);
	end
	return events;
end

local function resume(events)
	for _, event in ipairs(events) do
		local query = event.stanza.tags[1];
		if query.attr.xmlns == wire.xmlns_extension then
			on_confirm(event);
		else
			on_told(event, wire.read_accounts(query));
		end
	end
end

return { on_told = on_told, on_confirm = on_confirm, on_moved_asked = on_moved_asked, suspend = suspend, resume = resume };
