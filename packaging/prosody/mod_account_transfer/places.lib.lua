-- How many moves are at work at a time, in the order in which they were ready. A move that waits for a permission is not at work. One
-- that takes long mostly waits for other servers: it goes on, and its place goes to the next.

local async = require "util.async";

local max_active = module:get_option_number("account_transfer_max_active", 4);
-- Seconds for which a move has its place at most.
local longest = 60;

local taken = 0;
local waiting = {};

local function give_next()
	while taken < max_active and waiting[1] do
		taken = taken + 1;
		table.remove(waiting, 1)();
	end
end

-- Waits for a place; call it only from a thread of `peers.run`. Returns the function that gives it up.
local function take()
	if taken < max_active and not waiting[1] then
		taken = taken + 1;
	else
		local wait, done = async.waiter();
		table.insert(waiting, done);
		wait();
	end
	local is_held, timer = true, nil;
	local function give_up()
		if is_held then
			is_held, taken = false, taken - 1;
			timer:stop();
			give_next();
		end
	end
	timer = module:add_timer(longest, give_up);
	return give_up;
end

return { take = take };
