-- Lets Prosody collect garbage less often while there is work here. As it comes, it goes through all that it has in memory each time that
-- has grown by a twentieth; in a move, which goes through thousands of rosters and keeps none, that takes longer than the work itself.

local time = require "util.time";

-- Kilobytes by which the memory may grow meanwhile.
local room = 32 * 1024;
-- The largest pause that every Lua can be told, in percent of what the last pass has left.
local longest_pause = 1000;
-- Seconds without work after which all is as before. The presence that flows once a roster is in comes as work of others.
local rest = 20;

-- For all hosts, since they have one memory: `configured`, the pause that is set without us, while ours is; and `worked_at`.
local state = module:shared("/*/account_transfer/memory");

-- Returns the pause of before; nil on a Lua that has none.
local function set_pause(percent)
	local is_known, before = pcall(collectgarbage, "setpause", percent);
	return is_known and before or nil;
end

local function restore()
	if state.configured then
		set_pause(state.configured);
		state.configured = nil;
	end
end

local function look()
	local idle = time.monotonic() - state.worked_at;
	if idle < rest then
		return rest - idle;
	end
	restore();
end

-- There is work, at this moment of `time.monotonic`.
local function is_at_work(now)
	state.worked_at = now;
	if state.configured then
		return;
	end
	local pause = math.min(longest_pause, math.floor(100 + 100 * room / collectgarbage("count")));
	state.configured = set_pause(pause);
	if (state.configured or 0) > pause then
		restore();
	elseif state.configured then
		module:add_timer(rest, look);
	end
end

return { is_at_work = is_at_work, restore = restore };
