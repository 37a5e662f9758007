-- The permissions that our users gave: into whose account which other account's roster may be taken, and until when.
-- Kept in the module's store, so that a restart does not lose one, and in memory, because presence asks for them.

local lifetime = module:get_option_number("account_transfer_permission_lifetime", 3600);
local store = module:open_store("account_transfer_permissions");

-- username → old account → the time at which the permission ends
local given = {};
-- Permissions under which a roster is being taken at this moment: username → old account → true
local busy = {};

local function save(username)
	local mine = given[username];
	for old, ends in pairs(mine) do
		if ends <= os.time() then
			mine[old] = nil;
		end
	end
	if next(mine) == nil then
		given[username], mine = nil, nil;
	end
	return store:set(username, mine);
end

local function load()
	for username in store:users() do
		given[username] = store:get(username);
		if given[username] then
			save(username);
		end
	end
end

local function give(username, old)
	given[username] = given[username] or {};
	given[username][old] = os.time() + lifetime;
	return save(username);
end

local function holds(username, old)
	local ends = given[username] and given[username][old];
	return ends ~= nil and ends > os.time();
end

-- Whether the user has any permission that still holds.
local function holds_any(username)
	for old in pairs(given[username] or {}) do
		if holds(username, old) then
			return true;
		end
	end
	return false;
end

-- Takes the permission for one use; false if it does not hold, or is being used. `release` must follow.
local function take(username, old)
	if not holds(username, old) or (busy[username] and busy[username][old]) then
		return false;
	end
	busy[username] = busy[username] or {};
	busy[username][old] = true;
	return true;
end

-- Ends the use; `used_up` ends the permission too.
local function release(username, old, used_up)
	busy[username][old] = nil;
	if used_up and given[username] then
		given[username][old] = nil;
		save(username);
	end
end

local function forget(username)
	given[username] = nil;
	store:set(username, nil);
end

return { load = load, give = give, holds_any = holds_any, take = take, release = release, forget = forget };
