-- Which accounts were put in the place of which others in a user's roster: told again by an old server that was restarted, it is done
-- already. And how many may be, so that nobody who needs no consent of the user can have us write, push and remember without end.
-- They stand in the roster's notes on itself, and so are saved with the rows or not at all.

local jid = require "util.jid";

local peers = module:require "peers";

-- How long a swap is remembered, and one of a mere request: any stranger can make that, and lost, the client asks once more.
local memory, memory_of_request = 30 * 86400, 86400;
-- How often what one contact was granted may wander from account to account in the time of the memory.
local max_steps = 4;
-- Mere requests that are swapped for one user in a day.
local max_requests = 20;
-- Mere requests in an hour: for one server that tells of them, and for all.
local request_of = peers.limit(1000, 3600);
local request_of_all = peers.limit(5000, 3600);

-- What a roster's notes hold: old account → a swap:
--   new         the account that stands in its place
--   at          when that was
--   steps       how many swaps lie behind the new account, this one included
--   is_request  it was a mere request
local function known(roster)
	local all, now = {}, os.time();
	for old, swap in pairs(roster[false].account_transfers or {}) do
		if swap.at + (swap.is_request and memory_of_request or memory) >= now then
			all[old] = swap;
		end
	end
	return all;
end

-- How many swaps have brought what `account` has. What the user has granted since a request was swapped, no swap has brought.
local function steps_behind(all, account, is_request)
	local steps = 0;
	for _, swap in pairs(all) do
		if swap.new == account and (is_request or not swap.is_request) then
			steps = math.max(steps, swap.steps or 0);
		end
	end
	return steps;
end

local function was_done(roster, old, new)
	local swap = known(roster)[old];
	return swap ~= nil and swap.new == new;
end

-- Which accounts stand in the place of which others: old account → new account. Not those that are back, and no mere requests.
local function in_place(roster)
	local found = {};
	for old, swap in pairs(known(roster)) do
		if not swap.is_request and not roster[old] then
			found[old] = swap.new;
		end
	end
	return found;
end

-- Why `old` may not be swapped now; nil if it may. `is_request`: it has asked, and that is all.
local function objection(roster, old, is_request)
	local all = known(roster);
	if steps_behind(all, old, is_request) >= max_steps then
		return "it has moved too often";
	elseif not is_request then
		return nil;
	end
	local requests = 0;
	for _, swap in pairs(all) do
		requests = requests + (swap.is_request and 1 or 0);
	end
	if requests >= max_requests then
		return "too many who only ask have moved";
	elseif not request_of(jid.host(old)) or not request_of_all("all") then
		return "too many who only ask have moved, of all users";
	end
end

-- Enters the swap. `has_own`: the user had granted the new account something already, or asked it.
local function remember(roster, old, new, is_request, has_own)
	local all = known(roster);
	local steps = has_own and 0 or steps_behind(all, old, is_request) + 1;
	all[old] = { new = new, at = os.time(), is_request = is_request or nil, steps = steps };
	roster[false].account_transfers = all;
end

return { was_done = was_done, in_place = in_place, objection = objection, remember = remember };
