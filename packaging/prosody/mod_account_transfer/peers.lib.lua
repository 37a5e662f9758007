-- Asking other servers, one question or many at a time, and limiting how often they may ask us.
-- `ask` and `parallel` wait: call them only from a function that `run` started.

local async = require "util.async";
local cache = require "util.cache";
local id = require "util.id";
local st = require "util.stanza";
local throttle = require "util.throttle";

local xmlns_disco_info = "http://jabber.org/protocol/disco#info";

-- More keys than this are not remembered: the ones that were quiet longest are forgotten first.
local remembered_keys = 1000;

-- Runs `work` as a thread that may wait; `on_error` is told if it fails.
local function run(work, on_error)
	async.runner(work, {
		error = function (_, err)
			module:log("error", "Failed: %s", err);
			on_error();
		end;
	}):run(true);
end

-- Sends an IQ of that type with that content and waits at most `patience` seconds. Returns the result, or nil and the
-- condition and type of the error.
local function ask(iq_type, address, content, patience)
	local question = st.iq({ type = iq_type, from = module.host, to = address, id = id.medium() }):add_child(content);
	local event, err = async.wait_for(module:send_iq(question, nil, patience));
	if not event then
		return nil, err.condition, err.type;
	elseif event.stanza.attr.type == "error" then
		local kind, condition = event.stanza:get_error();
		return nil, condition, kind;
	end
	return event.stanza;
end

-- Waits. Unlike `async.sleep`, it ends a thread of a module that is unloaded meanwhile: it is never continued.
local function pause(seconds)
	local wait, done = async.waiter();
	module:add_timer(seconds, done);
	wait();
end

-- Like `ask`, of a server that may say "too many at once": it is asked again, as often and after as many seconds as here.
local busy_tries, busy_pause = 60, 1;
local function ask_again_when_busy(iq_type, address, content, patience)
	for _ = 1, busy_tries do
		local answer, condition, kind = ask(iq_type, address, st.clone(content), patience);
		if answer or condition ~= "resource-constraint" then
			return answer, condition, kind;
		end
		pause(busy_pause);
	end
	return nil, "remote-server-timeout", "wait";
end

-- What an address says about itself: its features and the categories of its identities, as sets; nil if it does not say.
local function discover(address, patience)
	local result, condition, kind = ask("get", address, st.stanza("query", { xmlns = xmlns_disco_info }), patience);
	local query = result and result:get_child("query", xmlns_disco_info);
	if not query then
		return nil, condition, kind;
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

-- A limit for each key by itself: `burst` at once, refilled over `period` seconds. The result says if one more may pass.
local function limit(burst, period)
	local throttles = cache.new(remembered_keys);
	return function (key)
		local mine = throttles:get(key);
		if not mine then
			mine = throttle.create(burst, period);
		end
		throttles:set(key, mine);
		return (mine:poll(1));
	end
end

return {
	run = run, pause = pause, ask = ask, ask_again_when_busy = ask_again_when_busy, discover = discover, parallel = parallel, limit = limit,
};
