-- Asking other servers, one question or many at a time, and limiting how often they may ask us.
-- `ask` and `parallel` wait: call them only from a function that `run` started.

local async = require "util.async";
local id = require "util.id";
local jid = require "util.jid";
local st = require "util.stanza";
local throttle = require "util.throttle";
local time = require "util.time";

local memory = module:require "memory";

local xmlns_disco_info = "http://jabber.org/protocol/disco#info";
local xmlns_extension = "urn:rehome:accountxfer:0";

-- More keys than this are not counted by themselves.
local remembered_keys = 10000;
-- Seconds between two looks for keys that need not be remembered any more.
local look_interval = 1;
-- Seconds for which work may keep everybody else waiting.
local longest_step = 0.01;
-- The least for which Prosody sleeps between two looks at what has come.
local shortest_sleep = 0.001;

-- Runs `work` as a thread that may wait; `on_error` is told if it fails.
local function run(work, on_error)
	async.runner(work, {
		error = function (_, err)
			module:log("error", "Failed: %s", err);
			on_error();
		end;
	}):run(true);
end

-- Sends an IQ of that type with that content and waits at most `patience` seconds. Returns the result, or nil, the condition
-- and type of the error, and the name of what else our extension says in it, or "silent" if there was no answer at all. Unlike
-- `module:send_iq`, it has no bound on the questions that wait, of which the oldest is given up: a few that nobody answers must not end
-- those that are being answered.
local function ask(iq_type, address, content, patience)
	local question = st.iq({ type = iq_type, from = module.host, to = address, id = id.medium() }):add_child(content);
	local wait, done = async.waiter();
	local result_event, error_event = "iq-result/host/" .. question.attr.id, "iq-error/host/" .. question.attr.id;
	local answer, on_answer, timer;

	local function finish()
		module:unhook(result_event, on_answer);
		module:unhook(error_event, on_answer);
		timer:stop();
		done();
	end
	function on_answer(event)
		if event.stanza.attr.from == address then
			answer = event.stanza;
			finish();
			return true;
		end
	end
	timer = module:add_timer(patience, finish);
	module:hook(result_event, on_answer, 1);
	module:hook(error_event, on_answer, 1);
	module:send(question);
	wait();

	local is_error = answer and answer.attr.type == "error";
	local kind, condition, _, detail;
	if is_error then
		kind, condition, _, detail = answer:get_error();
	end
	-- No server says of itself that it is not there, and of an account it is said as "wait": this is mod_smacks, of a stanza that went
	-- into a connection which broke.
	local is_lost = condition == "recipient-unavailable" and (kind == "cancel" or not jid.node(address));
	if not answer or is_lost then
		return nil, "remote-server-timeout", "wait", "silent";
	elseif is_error then
		return nil, condition, kind, detail and detail.attr.xmlns == xmlns_extension and detail.name or nil;
	end
	return answer;
end

-- Waits. Unlike `async.sleep`, it ends a thread of a module that is unloaded meanwhile: it is never continued.
local function pause(seconds)
	local wait, done = async.waiter();
	module:add_timer(seconds, done);
	wait();
end

-- Makes a function that a thread calls between two small pieces of long work: now and then it lets everybody else go first.
local function small_steps()
	local began = time.monotonic();
	memory.is_at_work(began);
	return function ()
		local now = time.monotonic();
		memory.is_at_work(now);
		if now - began > longest_step then
			-- Prosody sleeps until the next timer, counted from when it has last looked at them: from 0 on, as long as this step took.
			pause(began - now + shortest_sleep);
			began = time.monotonic();
		end
	end;
end

-- Seconds for which a server is waited for that was there before: it may just be restarting.
local restart_time = 120;
-- Seconds after which a server that says "too many at once" is asked again, and one that falls silent or is in trouble.
local busy_pause, silent_pause = 1, 2;
local unknown = { ["service-unavailable"] = true, ["feature-not-implemented"] = true };
local troubles = { ["remote-server-timeout"] = true, ["remote-server-not-found"] = true, ["internal-server-error"] = true };

-- A function that says whether so many seconds are over, by default those for which a server is waited for.
local function deadline(seconds)
	local ends = time.monotonic() + (seconds or restart_time);
	return function ()
		return time.monotonic() >= ends;
	end;
end

-- Seconds after which a server that answers with this condition and type of error is asked the same again; nil where it refuses, or
-- knows nothing of it.
local function pause_after(condition, kind)
	if condition == "resource-constraint" then
		return busy_pause;
	elseif not unknown[condition] and (kind == "wait" or troubles[condition]) then
		return silent_pause;
	end
	return nil;
end

-- Pauses before the next question to a server that did not do what it was asked; says whether another one is of use.
local function pause_before_next(condition, kind, is_over)
	local seconds = pause_after(condition, kind);
	if is_over() or not seconds then
		return false;
	end
	pause(seconds);
	return true;
end

-- Like `ask`, of a server that was there before: one that is in trouble, or falls silent, is asked again for a while.
local function ask_again(iq_type, address, content, patience)
	local is_over = deadline();
	local answer, condition, kind, detail;
	repeat
		answer, condition, kind, detail = ask(iq_type, address, st.clone(content), patience);
	until answer or not pause_before_next(condition, kind, is_over);
	return answer, condition, kind, detail;
end

-- What an address says about itself: its features and the categories of its identities, as sets; nil if it does not say.
local function discover(address, patience)
	local result, condition, kind, detail = ask("get", address, st.stanza("query", { xmlns = xmlns_disco_info }), patience);
	local query = result and result:get_child("query", xmlns_disco_info);
	if not query then
		return nil, condition, kind, detail;
	end
	local found = { features = {}, categories = {} };
	for feature in query:childtags("feature") do
		found.features[feature.attr.var or ""] = true;
	end
	for identity in query:childtags("identity") do
		found.categories[identity.attr.category or ""] = true;
	end
	return found;
end

-- Calls `work` for each entry of the list, at most `width` at a time, and waits for all.
local function parallel(list, width, work)
	local wait, lane_done = async.waiter(width);
	local taken = 0;
	for _ = 1, width do
		run(function ()
			while taken < #list do
				taken = taken + 1;
				work(list[taken]);
			end
			lane_done();
		end, lane_done);
	end
	wait();
end

-- A limit for each key by itself: `burst` at once, refilled over `period` seconds. The result says if one more may pass. A key is
-- remembered until its limit is full again, so that nobody gets more by making us forget. Where that is more keys than can be
-- remembered, the new ones have one limit together.
local function limit(burst, period)
	local throttles, remembered, looked_at = {}, 0, 0;
	local shared = throttle.create(burst, period);

	local function forget_rested()
		if looked_at + look_interval > time.monotonic() then
			return;
		end
		looked_at = time.monotonic();
		for key, its in pairs(throttles) do
			if its:update() >= burst then
				throttles[key], remembered = nil, remembered - 1;
			end
		end
	end

	return function (key)
		local mine = throttles[key];
		if not mine and remembered >= remembered_keys then
			forget_rested();
		end
		if not mine and remembered < remembered_keys then
			mine = throttle.create(burst, period);
			throttles[key], remembered = mine, remembered + 1;
		end
		return ((mine or shared):poll(1));
	end
end

return {
	run = run, pause = pause, small_steps = small_steps, deadline = deadline, pause_after = pause_after, pause_before_next = pause_before_next,
	ask = ask, ask_again = ask_again, discover = discover, parallel = parallel, limit = limit,
};
