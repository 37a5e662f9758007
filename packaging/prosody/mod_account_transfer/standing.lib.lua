-- What two accounts may see of each other, and how two views of it combine.
--
-- A standing is a table of three flags, always seen from the owner of a roster:
--   to     the owner receives the contact's presence
--   from   the contact receives the owner's presence
--   ask    the owner has asked for the contact's presence and waits for the answer

local names = {
	[true] = { [true] = "both", [false] = "to" };
	[false] = { [true] = "from", [false] = "none" };
};

-- Reads the `subscription` and `ask` of a roster item; nil for words that no roster item can hold.
local function read(subscription, ask)
	if ask ~= nil and ask ~= "subscribe" then
		return nil;
	end
	subscription = subscription or "none";
	local to, from = false, false;
	if subscription == "both" then
		to, from = true, true;
	elseif subscription == "to" then
		to = true;
	elseif subscription == "from" then
		from = true;
	elseif subscription ~= "none" then
		return nil;
	end
	return { to = to, from = from, ask = ask == "subscribe" and not to };
end

-- The same standing in the words of a roster item: `subscription`, and "subscribe" or nil for `ask`.
local function write(standing)
	return names[standing.to][standing.from], standing.ask and "subscribe" or nil;
end

local function is_none(standing)
	return not (standing.to or standing.from or standing.ask);
end

-- All that either of the two holds.
local function union(a, b)
	local to = a.to or b.to;
	return { to = to, from = a.from or b.from, ask = (a.ask or b.ask) and not to };
end

-- What of a claimed standing the contact's server confirms. Who asked may have been let in since.
local function confirmed_part(claimed, confirmed)
	return {
		to = (claimed.to or claimed.ask) and confirmed.to,
		from = claimed.from and confirmed.from,
		ask = claimed.ask and confirmed.ask,
	};
end

return { read = read, write = write, is_none = is_none, union = union, confirmed_part = confirmed_part };
