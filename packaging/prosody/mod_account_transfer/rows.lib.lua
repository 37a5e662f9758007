-- Reading and saving rosters, of which a move changes many, by a row or two each. What other modules put into a loaded roster (the
-- contacts of `mod_groups`) is never written as the user's own.

local jid = require "util.jid";
local rostermanager = require "core.rostermanager";

local rows, rosters = module:open_store("roster", "map"), module:open_store("roster");

-- The rows of the rosters that `load` has read from the store, as they are there. Nobody else knows these tables.
local stored_rows = setmetatable({}, { __mode = "k" });

-- Whether this row is made by the server's configuration: it is neither the user's word nor saved.
local function is_injected(item)
	return item ~= nil and item.persist == false;
end

local function is_broken(roster)
	return roster[false] ~= nil and roster[false].broken;
end

-- Prosody has the user's roster at hand, or may have: what is changed has to be changed there. One that it could not read it keeps as an
-- empty one, which is of no use to anybody: that is forgotten.
local function is_in_memory(address)
	local cache = prosody.hosts[module.host].roster_cache;
	if not cache or prosody.bare_sessions[address] then
		return true;
	end
	local kept = cache:get(address);
	if kept and is_broken(kept) then
		cache:set(address, nil);
		return false;
	end
	return kept ~= nil;
end

-- The roster of a user whom Prosody has nothing of, or nil if it needs Prosody's care. The second result is the error.
local function load_at_rest(username, address)
	local roster, err = rosters:get(username);
	if err then
		return nil, err;
	end
	roster = roster or {};
	if roster.pending or roster[address] then
		return nil;
	end
	local stored = {};
	for its, item in pairs(roster) do
		stored[its] = item;
	end
	roster[false] = roster[false] or {};
	roster[false].pending = roster[false].pending or {};
	module:fire_event("roster-load", { username = username, host = module.host, roster = roster });
	stored_rows[roster] = stored;
	return roster;
end

-- The roster of one of our users, or nil and the error. One that nobody uses is not kept in memory: Prosody has room for a thousand, and a
-- move goes through many more. It is to be saved before anybody else can get in between.
local function load(username)
	local address = jid.join(username, module.host);
	local roster, err;
	if not is_in_memory(address) then
		roster, err = load_at_rest(username, address);
	end
	if not roster and not err then
		roster, err = rostermanager.load_roster(username, module.host);
		err = err or roster and is_broken(roster) and "broken";
	end
	if err then
		return nil, err;
	end
	return roster;
end

-- What the store has of a roster that `load` has read there, with these rows changed; nil where that is not known for certain.
local function whole(roster, changed)
	local stored = stored_rows[roster];
	-- A store that has rows by themselves is asked to change these.
	if not stored or not rows.keyval_store then
		return nil;
	end
	for address, item in pairs(stored) do
		if address and is_injected(item) then
			return nil;
		end
	end
	for address, item in pairs(changed) do
		stored[address] = item ~= rows.remove and item or nil;
	end
	return stored;
end

-- Saves the rows of these addresses, and the roster's notes on itself, in one go. Says whether that worked.
local function save(username, roster, addresses)
	local notes = roster[false];
	if notes.broken then
		return false;
	end
	if notes.version ~= true then
		notes.version = (notes.version or 0) + 1;
	end
	local changed = { [false] = notes };
	for _, address in ipairs(addresses) do
		if not is_injected(roster[address]) then
			changed[address] = roster[address] or rows.remove;
		end
	end
	local all = whole(roster, changed);
	if all then
		return rosters:set(username, all) and true or false;
	end
	return rows:set_keys(username, changed) and true or false;
end

return { load = load, save = save, is_injected = is_injected };
