-- What leaves the old server: which contacts are moved and which stay behind, the word to their servers (step 4), and
-- the roster for the new server (step 5).

local jid = require "util.jid";

local blocklist = module:require "blocklist";
local peers = module:require "peers";
local rows = module:require "rows";
local standing = module:require "standing";
local transports = module:require "transports";
local wire = module:require "wire";

local iq_patience = module:get_option_number("account_transfer_iq_timeout", 30);

-- Domains told at a time, and stanzas to one domain.
local domains_wide = 32;
local lots_wide = 8;
-- Seconds after which nobody is told any more: then the roster is handed over, while the permission still holds.
local telling_time = module:get_option_number("account_transfer_permission_lifetime", 3600) / 2;
-- Contacts that one stanza tells a server of if it has the extension. Without it, it is one, as in XEP-0015.
local lot_size = 200;
-- How often a server that did nothing of a lot because it is too much at once is told again.
local busy_tries = 60;

-- A part of the roster stays well below 262,144 bytes, the least that servers accept as one stanza, and below Prosody's
-- limit of child elements.
local part_bytes = 200000;
local part_items = 2000;
-- Confirming the standings takes the new server a round of questions of its own.
local hand_over_patience = 4 * iq_patience;

local function count(map)
	local n = 0;
	for _ in pairs(map) do
		n = n + 1;
	end
	return n;
end

local function size_of(contact)
	return #tostring(wire.new_item(contact.jid, contact.name, contact.groups, contact.standing));
end

-- Bytes around the texts of an item and of each group, rounded up, and those that one character of a text takes at most.
local item_bytes, group_bytes, character_bytes = 200, 20, 6;

-- Whether no part has room for the contact. It is only written out to be measured where that is not plain from its texts.
local function is_too_large(contact)
	local most = item_bytes + character_bytes * (#contact.jid + #(contact.name or ""));
	for group in pairs(contact.groups or {}) do
		most = most + group_bytes + character_bytes * #group;
	end
	return most > part_bytes and size_of(contact) > part_bytes;
end

-- The contact of a roster item, with the standing that it had when its server was told, if it was.
local function contact_of(address, item, told)
	local source = told or item;
	return {
		jid = address, name = item.name, groups = item.groups, is_told = told ~= nil,
		standing = standing.read(source.subscription, source.ask) or standing.read(),
	};
end

-- Splits the roster into the contacts that move, sorted by address, and those that stay, with the reason.
local function read_contacts(job, roster)
	local addresses, contacts, left = {}, {}, {};
	for address in pairs(roster) do
		if address then
			table.insert(addresses, address);
		end
	end
	table.sort(addresses);
	local verdicts = transports.find(addresses);
	local blocked = blocklist.of((jid.split(job.old)));
	local step = peers.small_steps();

	for _, address in ipairs(addresses) do
		step();
		local contact = contact_of(address, roster[address], job.told[address]);
		local reason, gateway = transports.reason(address, verdicts);
		if not reason and address == job.new then
			reason = "self";
		elseif not reason and rows.is_injected(roster[address]) then
			reason = "shared-group";
		elseif not reason and (jid.prep(address) ~= address or jid.resource(address)) then
			reason = "invalid-address";
		elseif not reason and is_too_large(contact) then
			reason = "too-large";
		end
		if reason then
			left[address] = { reason = reason, gateway = gateway };
		else
			-- Whom the user has blocked is to learn nothing; what servers were told before stays so.
			contact.is_blocked = not contact.is_told and blocklist.contains(blocked, address);
			if contact.is_blocked then
				left[address] = { reason = "blocked", listed = true };
			end
			table.insert(contacts, contact);
		end
	end
	return contacts, left;
end

-- What an error means for the contact, and whether it holds for its whole domain.
local no_answer, unsupported = { reason = "no-answer", of_domain = true }, { reason = "unsupported", of_domain = true };
local refused = { reason = "refused", of_domain = false };
local unknown = { ["service-unavailable"] = true, ["feature-not-implemented"] = true };
local silences = { ["remote-server-not-found"] = true, ["remote-server-timeout"] = true };

-- A server in trouble has refused nothing.
local function meaning_of(condition, kind)
	if unknown[condition] then
		return unsupported;
	end
	return peers.pause_after(condition, kind) and no_answer or refused;
end

-- Tells a contact's server of these contacts in one stanza. Calls `on_told` with each that it did. Returns those that it was too
-- busy for, and the condition and type of that; or nil, and those of the error.
local function tell(job, lot, on_told, on_refused)
	local query = wire.new_query(job.old, job.new);
	for _, contact in ipairs(lot) do
		query:tag("rosteritem", { jid = contact.jid }):up();
	end
	local answer, condition, kind = peers.ask("set", jid.host(lot[1].jid), query, iq_patience);
	if not answer then
		return nil, condition, kind;
	end
	local left, again = wire.read_not_transferred(answer), {};
	for _, contact in ipairs(lot) do
		local reason = left[contact.jid];
		if reason == "busy" then
			table.insert(again, contact);
		elseif reason then
			on_refused(contact);
		else
			on_told(contact);
		end
	end
	return again, "resource-constraint", "wait";
end

-- Tells of a lot until nothing of it is left that the server was too busy for, or not there for: one that was killed in the middle is
-- told of the whole lot again, and what it had done is done. Returns why it did not, if so, and of whom.
local function tell_patiently(job, lot, on_told, on_refused, is_late, is_gone)
	local tries = 0;
	local function is_busy_for_good()
		return tries >= busy_tries;
	end
	while #lot > 0 do
		if is_late() then
			return no_answer, lot;
		end
		local again, condition, kind = tell(job, lot, on_told, on_refused);
		tries = again and #again < #lot and 0 or tries + 1;
		lot = again or lot;
		local is_over = condition == "resource-constraint" and is_busy_for_good or is_gone;
		if #lot > 0 and not peers.pause_before_next(condition, kind, is_over) then
			return meaning_of(condition, kind), lot;
		end
	end
end

local function lots_of(contacts, size)
	local lots = {};
	for index, contact in ipairs(contacts) do
		if (index - 1) % size == 0 then
			table.insert(lots, {});
		end
		table.insert(lots[#lots], contact);
	end
	return lots;
end

-- What the domain says about itself. One that was reached, and its answer was not, may just be restarting.
local function discover_patiently(domain, is_gone)
	local was_there = false;
	local found, condition, kind, detail;
	repeat
		found, condition, kind, detail = peers.discover(domain, iq_patience);
		was_there = was_there or detail == "silent";
	until found or not was_there or not peers.pause_before_next(condition, kind, is_gone);
	return found, condition;
end

-- Tells the server of these contacts, one lot first: a server that does not answer or does not know the protocol is not
-- asked for each of them.
local function tell_domain(job, domain, contacts, left, note_told, is_late)
	local function leave(contact, meaning)
		left[contact.jid] = { reason = meaning.reason, listed = true };
	end
	local function on_told(contact)
		contact.is_told = true;
		note_told(job, contact.jid, standing.write(contact.standing));
	end
	local function on_refused(contact)
		leave(contact, refused);
	end

	local is_gone = peers.deadline();
	local found, condition = nil, "remote-server-timeout";
	if not is_late() then
		found, condition = discover_patiently(domain, is_gone);
	end
	local closed = not found and silences[condition] and no_answer or nil;
	local lots = lots_of(contacts, found and found.features[wire.xmlns_extension] and lot_size or 1);
	local function tell_lot(lot)
		local meaning, untold = closed, lot;
		if not closed then
			meaning, untold = tell_patiently(job, lot, on_told, on_refused, is_late, is_gone);
		end
		for _, contact in ipairs(meaning and untold or {}) do
			leave(contact, meaning);
		end
		closed = closed or (meaning and meaning.of_domain and meaning or nil);
	end
	tell_lot(table.remove(lots, 1));
	peers.parallel(lots, lots_wide, tell_lot);
end

-- Step 4, for every contact that shares presence with the old account or was asked to. What could not be done is
-- entered in `left`; nobody else learns of the move. `note_told` is called with the job, the address and its standing for
-- each contact that is done.
local function tell_servers(job, contacts, left, note_told)
	local domains, by_domain = {}, {};
	for _, contact in ipairs(contacts) do
		local node, host = jid.split(contact.jid);
		if contact.is_told or contact.is_blocked or standing.is_none(contact.standing) then -- luacheck: ignore 542
			-- there is nothing to tell
		elseif not node then
			left[contact.jid] = { reason = "unsupported", listed = true };
		else
			if not by_domain[host] then
				by_domain[host] = {};
				table.insert(domains, host);
			end
			table.insert(by_domain[host], contact);
		end
	end
	local ends = os.time() + telling_time;
	local function is_late()
		return os.time() >= ends;
	end
	peers.parallel(domains, domains_wide, function (domain)
		tell_domain(job, domain, by_domain[domain], left, note_told, is_late);
	end);
end

-- The item for the new server: with its standing where the contact's server has put the new account in place,
-- otherwise only as name and groups.
local function item_of(contact)
	return wire.new_item(contact.jid, contact.name, contact.groups, contact.is_told and contact.standing or standing.read());
end

-- The roster in parts; all but the last say that more follows.
local function parts_of(job, contacts)
	local step = peers.small_steps();
	local parts, current, bytes, items = {}, wire.new_query(job.old, job.new), 0, 0;
	for _, contact in ipairs(contacts) do
		step();
		local item = item_of(contact);
		local size = #tostring(item);
		if bytes + size > part_bytes or items == part_items then
			table.insert(parts, current:tag("more", { xmlns = wire.xmlns_extension }):reset());
			current, bytes, items = wire.new_query(job.old, job.new), 0, 0;
		end
		current:add_child(item);
		bytes, items = bytes + size, items + 1;
	end
	table.insert(parts, current);
	return parts;
end

-- Step 5. Returns nil, or the condition and type of the error. What the new server did not take is entered in `left`. By now the contacts'
-- servers have been told, so a new server that is just restarting, or still at this very part, is waited for.
local function hand_over(job, contacts, left)
	for _, part in ipairs(parts_of(job, contacts)) do
		local answer, condition, kind = peers.ask_again("set", jid.host(job.new), part, hand_over_patience);
		if not answer then
			return condition, kind;
		end
		for address, reason in pairs(wire.read_not_transferred(answer)) do
			left[address] = { reason = reason };
		end
	end
	return nil;
end

return { read_contacts = read_contacts, tell_servers = tell_servers, hand_over = hand_over, count = count };
