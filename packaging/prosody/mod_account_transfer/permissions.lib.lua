-- The permissions that our users gave: into whose account which other account's roster may be taken, and until when.
-- Kept in the module's store, so that a restart does not lose one.

local lifetime = module:get_option_number("account_transfer_permission_lifetime", 3600);
local max_contacts = module:get_option_number("account_transfer_max_contacts", 10000);
-- A roster may be handed over again from its beginning, after a crash. More than so often is no accident.
local max_repeats = 4;

-- username → old account → a permission:
--   ends   when it ends
--   rows   the contacts that were handed over under it
--   added  those of them that the user did not have before
local store = module:open_store("account_transfer_permissions");

-- Permissions under which a roster is being taken at this moment: username → old account → true
local busy = {};

-- What the user has given and still holds.
local function held(username)
	local given = store:get(username) or {};
	for old, permission in pairs(given) do
		if type(permission) == "number" then
			-- As an earlier version of this module kept it.
			permission = { ends = permission, rows = 0, added = 0 };
			given[old] = permission;
		end
		if permission.ends <= os.time() then
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
	given[old] = { ends = os.time() + lifetime, rows = 0, added = 0 };
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

-- Whether so many more contacts may be handed over, of whom the user does not have so many yet. The bound is for the whole move, in
-- however many parts it comes.
local function allows(username, old, rows, new_ones)
	local permission = held(username)[old];
	return permission ~= nil and permission.added + new_ones <= max_contacts and permission.rows + rows <= max_repeats * max_contacts;
end

-- Ends the use, in which so many contacts were handed over and added; `used_up` ends the permission too.
local function release(username, old, used_up, rows, added)
	busy[username][old] = nil;
	if next(busy[username]) == nil then
		busy[username] = nil;
	end
	local given = held(username);
	local permission = given[old];
	if not permission then
		return;
	elseif used_up then
		given[old] = nil;
	else
		permission.rows, permission.added = permission.rows + rows, permission.added + added;
	end
	save(username, given);
end

local function forget(username)
	store:set(username, nil);
end

return { give = give, take = take, allows = allows, release = release, forget = forget };
