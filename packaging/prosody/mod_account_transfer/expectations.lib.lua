-- What our users expect: from which old account each of them awaits a move. Only the server of an account that is expected
-- may ask for the permission. Kept in the module's store, so that a restart loses none.

local throttle = require "util.throttle";
local time = require "util.time";

-- Seconds for which an account is expected after the client has gone that said so: it may come back.
local grace = module:get_option_number("account_transfer_permission_timeout", 300);
local requests_per_hour = module:get_option_number("account_transfer_requests_per_hour", 10);
-- Seconds for which an account is expected at most, and seconds between two looks for those that are no more.
local longest, look_interval = 86400, 3600;
-- Old accounts that one user may expect at a time; of more, the one that would end first goes.
local max_expected = 8;

local store = module:open_store("account_transfer_expectations");
local loaded_at = os.time();

-- username → old account → an expectation:
--   client     the full address of the client that said so
--   ends       when it ends, whatever that client does
--   gone       when that client has gone
--   questions  how often the old account's server may still ask, in memory only
local expected = {};

local function new_limit()
	return throttle.create(requests_per_hour, 3600);
end

local function holds(expectation)
	local now = os.time();
	if expectation.ends <= now then
		return false;
	end
	return prosody.full_sessions[expectation.client] ~= nil or now < (expectation.gone or loaded_at) + grace;
end

local function save(username)
	local kept = {};
	for old, expectation in pairs(expected[username] or {}) do
		kept[old] = { client = expectation.client, ends = expectation.ends, gone = expectation.gone };
	end
	return store:set(username, next(kept) ~= nil and kept or nil);
end

-- Forgets what of a user's expectations does not hold any more. Says whether that was any.
local function tidy(username)
	local changed = false;
	for old, expectation in pairs(expected[username] or {}) do
		if not holds(expectation) then
			expected[username][old], changed = nil, true;
		end
	end
	if expected[username] and next(expected[username]) == nil then
		expected[username] = nil;
	end
	return changed;
end

local function make_room(mine)
	local count, first = 0, nil;
	for old, expectation in pairs(mine) do
		count = count + 1;
		if not first or expectation.ends < mine[first].ends then
			first = old;
		end
	end
	if count >= max_expected then
		mine[first] = nil;
	end
end

-- The user's client awaits a move of `old`. Says whether that is saved. Said again, it begins anew, but for how often its server has
-- asked.
local function expect(username, old, client)
	tidy(username);
	local mine = expected[username] or {};
	expected[username] = mine;
	if not mine[old] then
		make_room(mine);
	end
	mine[old] = { client = client, ends = time.now() + longest, questions = mine[old] and mine[old].questions or new_limit() };
	return save(username);
end

local function expect_nothing(username)
	expected[username] = nil;
	return save(username);
end

local function is_expected(username, old)
	local expectation = expected[username] and expected[username][old];
	return expectation ~= nil and holds(expectation);
end

-- Whether the server of an account that is expected may ask once more.
local function may_ask(username, old)
	return (expected[username][old].questions:poll(1));
end

local function on_gone(username, client)
	local changed = false;
	for _, expectation in pairs(expected[username] or {}) do
		if expectation.client == client then
			expectation.gone, changed = os.time(), true;
		end
	end
	if changed then
		save(username);
	end
end

local function load_all()
	for username in store:users() do
		expected[username] = {};
		for old, kept in pairs(store:get(username) or {}) do
			expected[username][old] = { client = kept.client, ends = kept.ends, gone = kept.gone, questions = new_limit() };
		end
	end
end

local function tidy_all()
	local usernames = {};
	for username in pairs(expected) do
		table.insert(usernames, username);
	end
	for _, username in ipairs(usernames) do
		if tidy(username) then
			save(username);
		end
	end
	return look_interval;
end

load_all();
tidy_all();
module:add_timer(look_interval, tidy_all);

return {
	expect = expect, expect_nothing = expect_nothing, is_expected = is_expected, may_ask = may_ask, on_gone = on_gone,
};
