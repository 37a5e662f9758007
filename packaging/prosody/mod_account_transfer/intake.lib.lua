-- Takes a roster that was handed over into the roster of one of our users. No standing is taken on the word of the old
-- server alone: it must be what the contact's own server confirms.

local jid = require "util.jid";
local rostermanager = require "core.rostermanager";
local st = require "util.stanza";

local blocklist = module:require "blocklist";
local peers = module:require "peers";
local rows = module:require "rows";
local standing = module:require "standing";
local wire = module:require "wire";

local iq_patience = module:get_option_number("account_transfer_iq_timeout", 30);

-- Contacts that one question names, the same number that the contact's server accepts, and questions at a time.
local confirm_batch = 200;
local width = 32;
-- Contacts of one part that the log names because their server does not confirm the standing.
local max_named = 20;

-- The readable items of the query, each address once, and what is left of the others.
local function read_items(new, query)
	local items, seen, left = {}, {}, {};
	local step = peers.small_steps();
	for element in wire.children(query, "item") do
		step();
		local item, reason = wire.read_item(element);
		if item and item.jid == new then
			item, reason = nil, "self";
		end
		if item and not seen[item.jid] then
			seen[item.jid] = true;
			table.insert(items, item);
		elseif reason and jid.prep(element.attr.jid) then
			left[jid.prep(element.attr.jid)] = { reason = reason };
		end
	end
	return items, left;
end

-- The questions to ask: per domain, the addresses for which a standing is claimed, in lots.
local function questions(items)
	local lots, open = {}, {};
	for _, item in ipairs(items) do
		if not standing.is_none(item.standing) then
			local lot = open[item.domain];
			if not lot or #lot == confirm_batch then
				lot = { domain = item.domain };
				open[item.domain] = lot;
				table.insert(lots, lot);
			end
			table.insert(lot, item.jid);
		end
	end
	return lots;
end

-- Asks one contact's server what its users hold of `new`, and who of them is not online, and enters the answer.
local function confirm(new, lot, confirmed)
	local question = st.stanza("query", { xmlns = wire.xmlns_extension }):text_tag("newaccount", new);
	local asked = {};
	for _, address in ipairs(lot) do
		question:tag("rosteritem", { jid = address }):up();
		asked[address] = true;
	end
	local result, condition = peers.ask_again("get", lot.domain, question, iq_patience);
	local query = result and result:get_child("query", wire.xmlns_extension);
	if not query then
		module:log("info", "%s does not say what its users hold of %s: %s", lot.domain, new, condition or "no answer in the result");
		return;
	end
	for element in wire.children(query, "item") do
		local item = wire.read_item(element);
		if item and asked[item.jid] then
			confirmed[item.jid] = { standing = item.standing, is_away = element.attr.available == "false" };
		end
	end
end

local function confirm_all(new, items)
	local confirmed = {};
	peers.parallel(questions(items), width, function (lot)
		confirm(new, lot, confirmed);
	end);
	return confirmed;
end

-- The roster's item with what was handed over added, and what of its standing is new that presence is to tell of; what the user has already
-- is kept. How a contact is that is not online need not be asked: once it is, it says so.
local function merged(item, own)
	own = own or {};
	local had = standing.read(own.subscription, own.ask) or standing.read();
	local all = standing.union(had, item.standing);
	local groups = {};
	for _, set in ipairs({ own.groups or {}, item.groups }) do
		for group in pairs(set) do
			groups[group] = true;
		end
	end
	local result = { name = own.name or item.name, groups = groups, approved = own.approved };
	result.subscription, result.ask = standing.write(all);
	return result, { to = all.to and not had.to and not item.is_away, from = all.from and not had.from };
end

-- Changes the roster in memory and saves it once: saving after each item would make the time grow with the square of
-- the roster. Returns what each contact gained, or nil with all as it was. A row that the server's configuration makes
-- stays what it is.
local function enter(username, roster, items)
	local pending, gained, before, addresses = roster[false].pending, {}, {}, {};
	for _, item in ipairs(items) do
		local address, own = item.jid, roster[item.jid];
		before[address] = { item = own, pending = pending[address] };
		if rows.is_injected(own) then
			gained[address] = {};
		else
			roster[address], gained[address] = merged(item, own);
			table.insert(addresses, address);
		end
		if gained[address].from then
			pending[address] = nil;
		end
	end
	if not rows.save(username, roster, addresses) then
		for address, was in pairs(before) do
			roster[address], pending[address] = was.item, was.pending;
		end
		return nil;
	end
	return gained;
end

-- Tells the user's clients of each contact.
local function push(username, gained)
	local step = peers.small_steps();
	for address in pairs(gained) do
		step();
		rostermanager.roster_push(username, module.host, address);
	end
end

local function count(map)
	local n = 0;
	for _ in pairs(map) do
		n = n + 1;
	end
	return n;
end

local function count_new(roster, items)
	local step, new_ones = peers.small_steps(), 0;
	for _, item in ipairs(items) do
		step();
		if not roster[item.jid] then
			new_ones = new_ones + 1;
		end
	end
	return new_ones;
end

local nothing_held = { standing = standing.read(), is_away = false };

-- Of the claimed items those that can be taken, with the standing that the contacts' servers confirm. The others are entered in `left`.
-- Whom the user has blocked gets a name in the list and no standing; the old server is not told why.
local function only_confirmed(username, new, claimed, confirmed, left)
	local items, refused = {}, 0;
	local step, blocked = peers.small_steps(), blocklist.of(username);
	for _, item in ipairs(claimed) do
		step();
		local nothing_claimed = standing.is_none(item.standing);
		local is_blocked = not nothing_claimed and blocklist.contains(blocked, item.jid);
		local held = confirmed[item.jid] or nothing_held;
		item.standing = is_blocked and standing.read() or standing.confirmed_part(item.standing, held.standing);
		item.is_away = held.is_away;
		if nothing_claimed or is_blocked or not standing.is_none(item.standing) then
			table.insert(items, item);
		else
			refused = refused + 1;
			if refused <= max_named then
				module:log("warn", "Did not take %s for %s: its server does not confirm the standing", item.jid, new);
			end
		end
		if standing.is_none(item.standing) and not nothing_claimed then
			left[item.jid] = { reason = "not-confirmed" };
		end
		if is_blocked then
			module:log("info", "Took the name of %s alone for %s, who has blocked it", item.jid, new);
		end
	end
	if refused > max_named then
		module:log("warn", "Did not take %d more for %s for that reason", refused - max_named, new);
	end
	return items, refused;
end

-- Takes the items of the query. Waits for the contacts' servers; call it only from a thread of `peers.run`. `allows` says whether so many
-- contacts may be taken, of whom so many are new.
-- Returns what the contacts that were taken gained, how many came, were new and were refused, and which were left and why; or nil and
-- the condition of the error.
local function take(username, query, allows)
	local new = jid.join(username, module.host);
	local claimed, left = read_items(new, query);
	local roster, err = rostermanager.load_roster(username, module.host);
	if not roster or err then
		return nil, "internal-server-error";
	elseif not allows(#claimed, count_new(roster, claimed)) then
		return nil, "not-acceptable";
	end
	local items, refused = only_confirmed(username, new, claimed, confirm_all(new, claimed), left);

	-- While the contacts' servers were asked, it may have changed.
	roster, err = rostermanager.load_roster(username, module.host);
	local added = roster and count_new(roster, items);
	local gained = roster and not err and enter(username, roster, items);
	if not gained then
		return nil, "internal-server-error";
	end
	push(username, gained);
	return { gained = gained, rows = #claimed, added = added, taken = count(gained), refused = refused, left = left };
end

return { take = take };
