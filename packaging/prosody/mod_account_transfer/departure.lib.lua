-- What leaves the old server: which contacts are moved and which stay behind, the word to their servers (step 4), and
-- the roster for the new server (step 5).

local async = require "util.async";
local jid = require "util.jid";
local st = require "util.stanza";

local peers = module:require "peers";
local standing = module:require "standing";
local transports = module:require "transports";
local wire = module:require "wire";

local iq_patience = module:get_option_number("account_transfer_iq_timeout", 30);

-- Domains told at a time, and contacts of one domain: together less than the 256 questions that Prosody keeps for a module.
local domains_wide = 12;
local contacts_wide = 4;
-- How often a server that says "too many at once" is told again, and after how many seconds.
local patience_tries = 60;
local patience_pause = 1;

-- A part of the roster stays well below 262,144 bytes, the least that servers accept as one stanza, and below Prosody's
-- limit of child elements.
local part_bytes = 200000;
local part_items = 2000;
-- Confirming the standings takes the new server a round of questions of its own.
local hand_over_patience = 4 * iq_patience;
local hand_over_tries = 5;

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

	for _, address in ipairs(addresses) do
		local contact = contact_of(address, roster[address], job.told[address]);
		local reason, gateway = transports.reason(address, verdicts);
		if not reason and address == job.new then
			reason = "self";
		elseif not reason and (jid.prep(address) ~= address or jid.resource(address)) then
			reason = "invalid-address";
		elseif not reason and size_of(contact) > part_bytes then
			reason = "too-large";
		end
		if reason then
			left[address] = { reason = reason, gateway = gateway };
		else
			table.insert(contacts, contact);
		end
	end
	return contacts, left;
end

-- What an error means for the contact, and whether it holds for its whole domain.
local meanings = {
	["remote-server-not-found"] = { reason = "no-answer", of_domain = true };
	["remote-server-timeout"] = { reason = "no-answer", of_domain = true };
	["service-unavailable"] = { reason = "unsupported", of_domain = true };
	["feature-not-implemented"] = { reason = "unsupported", of_domain = true };
	["item-not-found"] = { reason = "refused", of_domain = false };
};
local other_meaning = { reason = "refused", of_domain = false };

-- Tells one contact's server. Returns nil, or why it did not do it.
local function tell(job, contact, note_told)
	local query = wire.new_query(job.old, job.new):tag("rosteritem", { jid = contact.jid }):reset();
	for _ = 1, patience_tries do
		local answer, condition = peers.ask("set", jid.host(contact.jid), st.clone(query), iq_patience);
		if answer then
			contact.is_told = true;
			note_told(job, contact.jid, standing.write(contact.standing));
			return nil;
		elseif condition ~= "resource-constraint" then
			return meanings[condition] or other_meaning;
		end
		async.sleep(patience_pause);
	end
	return meanings["remote-server-timeout"];
end

-- Tells the server of these contacts, one contact first: a server that does not answer or does not know the protocol
-- is not asked for each of them.
local function tell_domain(job, contacts, left, note_told)
	local closed;
	local function tell_one(contact)
		local meaning = closed or tell(job, contact, note_told);
		if meaning then
			left[contact.jid] = { reason = meaning.reason, listed = true };
			closed = closed or (meaning.of_domain and meaning or nil);
		end
	end
	tell_one(table.remove(contacts, 1));
	peers.parallel(contacts, contacts_wide, tell_one);
end

-- Step 4, for every contact that shares presence with the old account or was asked to. What could not be done is
-- entered in `left`; nobody else learns of the move. `note_told` is called with the job, the address and its standing for
-- each contact that is done.
local function tell_servers(job, contacts, left, note_told)
	local domains, by_domain = {}, {};
	for _, contact in ipairs(contacts) do
		local node, host = jid.split(contact.jid);
		if contact.is_told or standing.is_none(contact.standing) then -- luacheck: ignore 542
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
	peers.parallel(domains, domains_wide, function (domain)
		tell_domain(job, by_domain[domain], left, note_told);
	end);
end

-- The item for the new server: with its standing where the contact's server has put the new account in place,
-- otherwise only as name and groups.
local function item_of(contact)
	return wire.new_item(contact.jid, contact.name, contact.groups, contact.is_told and contact.standing or standing.read());
end

-- The roster in parts; all but the last say that more follows.
local function parts_of(job, contacts)
	local parts, current, bytes, items = {}, wire.new_query(job.old, job.new), 0, 0;
	for _, contact in ipairs(contacts) do
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

-- By now the contacts' servers have been told, so a new server that is just restarting is waited for.
local function may_pass(condition, kind)
	return kind == "wait" or condition == "remote-server-not-found";
end

local function hand_over_part(job, part)
	local answer, condition, kind;
	for try = 1, hand_over_tries do
		answer, condition, kind = peers.ask("set", jid.host(job.new), st.clone(part), hand_over_patience);
		if answer or try == hand_over_tries or not may_pass(condition, kind) then
			return answer, condition, kind;
		end
		async.sleep(2 ^ try);
	end
end

-- Step 5. Returns nil, or the condition and type of the error. What the new server did not take is entered in `left`.
local function hand_over(job, contacts, left)
	for _, part in ipairs(parts_of(job, contacts)) do
		local answer, condition, kind = hand_over_part(job, part);
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
