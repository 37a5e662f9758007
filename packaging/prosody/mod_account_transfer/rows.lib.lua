-- Saving the rows of a roster that were changed, many at a time and no others. The rest of it stays as it is stored: what
-- other modules put into a loaded roster (the contacts of `mod_groups`) is not written as the user's own.

local rows = module:open_store("roster", "map");

-- Whether this row is made by the server's configuration: it is neither the user's word nor saved.
local function is_injected(item)
	return item ~= nil and item.persist == false;
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
	return rows:set_keys(username, changed) and true or false;
end

return { save = save, is_injected = is_injected };
