-- The permissions that our users gave: into whose account which other account's roster may be taken, and until when.
-- Kept in the module's store, so that a restart does not lose one.

local lifetime = module:get_option_number("account_transfer_permission_lifetime", 3600);
local max_contacts = module:get_option_number("account_transfer_max_contacts", 10000);
-- A roster may be handed over again from its beginning, after a crash. More than so often is no accident.
local max_repeats = 4;
-- Parts whose answers are kept. A whole roster is less.
local max_parts = 100;

-- username → old account → a permission:
--   ends   when it ends
--   rows   the contacts that were handed over under it
--   added  those of them that the user did not have before
--   parts  the parts that were taken under it, by their digests, and whom the answer to each named: an old server that has missed an
--          answer, or was restarted, hands the same over again
--   over   the last part has been taken
local store = module:open_store("account_transfer_permissions");

-- Permissions under which a roster is being taken at this moment: username → old account → true
local busy = {};

-- What the user has given and still holds.
local function held(username)
	local given = store:get(username) or {};
	for old, permission in pairs(given) do
		if type(permission) == "number" then
			-- As an earlier version of this module kept it.
			permission = { ends = permission };
			given[old] = permission;
		end
		permission.rows, permission.added, permission.parts = permission.rows or 0, permission.added or 0, permission.parts or {};
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
	given[old] = { ends = os.time() + lifetime, rows = 0, added = 0, parts = {} };
	return save(username, given);
end

-- The user takes the roster of this account, and has not yet.
local function is_given(username, old)
	local permission = held(username)[old];
	return permission ~= nil and not permission.over;
end

-- Takes the permission for one part: "taken", and `release` or `give_back` must follow; "busy" while it is at a part; "refused" where it
-- does not hold. Once it is over no part is taken any more, and the answers to those that were stay the same: "repeated", and whom they
-- named.
local function take(username, old, part)
	local permission = held(username)[old];
	if not permission then
		return "refused";
	elseif permission.over then
		local left = permission.parts[part];
		return left and "repeated" or "refused", left;
	elseif busy[username] and busy[username][old] then
		return "busy";
	end
	busy[username] = busy[username] or {};
	busy[username][old] = true;
	return "taken";
end

-- Whether so many more contacts may be handed over, of whom the user does not have so many yet. The bound is for the whole move, in
-- however many parts it comes.
local function allows(username, old, rows, new_ones)
	local permission = held(username)[old];
	return permission ~= nil and permission.added + new_ones <= max_contacts and permission.rows + rows <= max_repeats * max_contacts;
end

-- Ends the use for a part that could not be taken.
local function give_back(username, old)
	local mine = busy[username] or {};
	mine[old] = nil;
	busy[username] = next(mine) ~= nil and mine or nil;
end

-- Ends the use for a part of so many contacts, of whom so many were added, answered with those who are left. The last part ends it all.
-- Says whether that is saved.
local function release(username, old, part, outcome, is_last)
	give_back(username, old);
	local given = held(username);
	local permission = given[old];
	if not permission then
		return true;
	end
	local parts = 0;
	for _ in pairs(permission.parts) do
		parts = parts + 1;
	end
	if is_last or parts < max_parts then
		permission.parts[part] = outcome.left;
	end
	-- A part of nobody is work too.
	permission.rows, permission.added = permission.rows + math.max(1, outcome.rows), permission.added + outcome.added;
	permission.over = is_last or nil;
	return save(username, given);
end

-- Ends the permission.
local function revoke(username, old)
	give_back(username, old);
	local given = held(username);
	given[old] = nil;
	save(username, given);
end

local function forget(username)
	store:set(username, nil);
end

return {
	give = give, is_given = is_given, take = take, allows = allows, release = release, give_back = give_back, revoke = revoke, forget = forget,
};
