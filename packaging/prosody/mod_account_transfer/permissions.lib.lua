-- The permissions that our users gave: into whose account which other account's roster may be taken, and until when.
-- Kept in the module's store, so that a restart does not lose one.

local lifetime = module:get_option_number("account_transfer_permission_lifetime", 3600);
-- username → a map from the old account to the time at which the permission ends
local store = module:open_store("account_transfer_permissions");

-- Permissions under which a roster is being taken at this moment: username → old account → true
local busy = {};

-- What the user has given and still holds.
local function held(username)
	local given = store:get(username) or {};
	for old, ends in pairs(given) do
		if ends <= os.time() then
			given[old] = nil;
		end
	end
	return given;
end

local function save(username, given)
	return store:set(username, next(given) ~= nil and given or nil);
end

local function give(username, old)
	local given = held(username);
	given[old] = os.time() + lifetime;
	return save(username, given);
end

-- Takes the permission for one use; false if it does not hold, or is being used. `release` must follow.
local function take(username, old)
	if not held(username)[old] or (busy[username] and busy[username][old]) then
		return false;
	end
	busy[username] = busy[username] or {};
	busy[username][old] = true;
	return true;
end

-- Ends the use; `used_up` ends the permission too.
local function release(username, old, used_up)
	busy[username][old] = nil;
	if next(busy[username]) == nil then
		busy[username] = nil;
	end
	if used_up then
		local given = held(username);
		given[old] = nil;
		save(username, given);
	end
end

local function forget(username)
	store:set(username, nil);
end

return { give = give, take = take, release = release, forget = forget };
