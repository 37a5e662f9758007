-- The old server: moves the account of its own user. It asks the new account (step 2), tells the server of each contact
-- (step 4), hands the roster to the new server (step 5) and answers the user (step 6).

local jid = require "util.jid";
local rostermanager = require "core.rostermanager";
local st = require "util.stanza";

local departure = module:require "departure";
local jobs = module:require "jobs";
local peers = module:require "peers";
local places = module:require "places";
local wire = module:require "wire";

local permission_patience = module:get_option_number("account_transfer_permission_timeout", 300);
local iq_patience = module:get_option_number("account_transfer_iq_timeout", 30);
local max_contacts = module:get_option_number("account_transfer_max_contacts", 10000);
local may_request = peers.limit(module:get_option_number("account_transfer_requests_per_hour", 10), 3600);

-- Requests of one user that wait for the same move, of clients that have gone and come back.
local max_waiting = 16;
-- Seconds beyond the time that the new account's owner has, for the answer to arrive.
local permission_slack = 15;
-- Seconds for which a new server that cannot be reached is asked again, and those in between. The user is signed in there, so it may only
-- be restarting.
local reach_time, reach_pause = 30, 3;
-- Seconds after which the question for the permission is sent again: a new server that was restarted has forgotten it.
local again_after = 10;
-- Seconds after the start at which interrupted transfers go on, so that the server can be reached by then.
local resume_delay = 3;

local unreached = { ["remote-server-not-found"] = true, ["remote-server-timeout"] = true };
local unknown = { ["service-unavailable"] = true, ["feature-not-implemented"] = true };
local unsupported = { "cancel", "feature-not-implemented", "new-server-unsupported", "The new server cannot take an account in" };

-- What it means that there is no permission, by the condition of the error or what our extension says in it: in the words of the
-- extension, and in those of the log.
local no_permission = {
	["forbidden"] = { "permission-refused", "The new account did not allow the move" };
	["remote-server-timeout"] = { "permission-timeout", "The new account has not answered" };
	["recipient-unavailable"] = { "new-account-offline", "The new account is not signed in" };
	["remote-server-not-found"] = { "new-server-unreachable", "The new server cannot be reached" };
	["too-many-questions"] = { "too-many-questions", "The new account was asked too often" };
	other = { nil, "The new server failed to ask the new account" };
};

-- What the new server can do, if it takes part; nil and the failure if not. Asked before any contact's server learns of the move:
-- without the new server the standings would end on one side only.
local function discover_new_server(job)
	local is_over = peers.deadline(reach_time);
	local found, condition, kind = peers.discover(jid.host(job.new), iq_patience);
	while unreached[condition] and not is_over() do
		peers.pause(reach_pause);
		found, condition, kind = peers.discover(jid.host(job.new), iq_patience);
	end
	if found and found.features[wire.xmlns] then
		return found.features;
	elseif found or unknown[condition] then
		return nil, unsupported;
	end
	return nil, { kind or "wait", condition or "remote-server-timeout", "new-server-unreachable", "The new server cannot be reached" };
end

local function ask(job, patience)
	return peers.ask("set", job.new, wire.new_query(job.old), patience);
end

-- Asks again and again, of a server that knows the same question again. After a restart, N needs a moment to be back.
local function ask_until_answered(job)
	local patience = permission_patience + permission_slack;
	local is_over, is_missed_for_good = peers.deadline(patience), nil;
	local answer, condition, kind, detail = ask(job, math.min(again_after, patience));
	local goes_on = detail == "silent";
	while goes_on and not is_over() do
		answer, condition, kind, detail = ask(job, again_after);
		if not answer and not detail and (unreached[condition] or condition == "recipient-unavailable") then
			is_missed_for_good = is_missed_for_good or peers.deadline(reach_time);
			goes_on = not is_missed_for_good();
			if goes_on then
				peers.pause(reach_pause);
			end
		else
			is_missed_for_good, goes_on = nil, detail == "silent";
		end
	end
	return answer, condition, kind, detail;
end

-- Steps 2 and 3. A permission that was given before, and still holds, is used again.
local function permitted(job, features)
	if jobs.is_permitted(job) then
		return true;
	end
	local answer, condition, kind, detail;
	if features[wire.feature_expect] then
		answer, condition, kind, detail = ask_until_answered(job);
	else
		answer, condition, kind, detail = ask(job, permission_patience + permission_slack);
	end
	local query = answer and answer:get_child("query", wire.xmlns);
	if query and wire.child(query, "allowed") then
		jobs.permit(job);
		module:log("info", "%s allowed the move of %s", job.new, job.old);
		return true;
	end
	condition = condition or "forbidden";
	module:log("info", "%s did not allow the move of %s: %s", job.new, job.old, condition);
	if unknown[condition] then
		return nil, unsupported;
	end
	local meaning = no_permission[detail] or no_permission[condition] or no_permission.other;
	return nil, { kind or "auth", condition, meaning[1], meaning[2] };
end

-- The whole transfer. Returns true when the new server has the roster, or nil and what failed.
local function transfer(job)
	local features, failure = discover_new_server(job);
	if not features then
		return nil, failure;
	end
	local ok;
	ok, failure = permitted(job, features);
	if not ok then
		return nil, failure;
	end

	job.give_up_place = places.take();
	local roster, err = rostermanager.load_roster(job.username, module.host);
	if not roster or err then
		return nil, { "wait", "internal-server-error", nil, "The roster cannot be read" };
	end
	local contacts, left = departure.read_contacts(job, roster);
	if #contacts > max_contacts then
		return nil, { "cancel", "not-acceptable", "too-many-contacts", "The roster is larger than this server transfers" };
	end
	departure.tell_servers(job, contacts, left, jobs.note_told);
	local condition, kind = departure.hand_over(job, contacts, left);
	if condition == "forbidden" then
		-- The new server has no such permission any more: N is to be asked again.
		jobs.revoke(job);
	end
	if condition then
		return nil, { kind, condition, "roster-not-taken", "The new server did not take the roster" };
	end
	jobs.finish(job, left);
	module:log("info", "Moved %s to %s: %d contacts, %d told in the result", job.old, job.new, #contacts, departure.count(left));
	return true;
end

-- Step 6: answers everyone who waits for this transfer.
local function answer_all(job, failure)
	local waiting = job.waiting;
	job.waiting = {};
	for _, event in ipairs(waiting) do
		local reply;
		if failure then
			reply = wire.failure(event.stanza, failure[1], failure[2], failure[3], failure[4]);
		else
			reply = st.reply(event.stanza);
			local query = wire.new_not_transferred(job.left);
			if query then
				reply:add_child(query);
			end
		end
		if prosody.full_sessions[event.stanza.attr.from] then
			event.origin.send(reply);
			job.answered = job.answered or not failure;
		end
	end
	if job.answered then
		jobs.forget(job.username);
	end
end

local function start(job)
	jobs.set_running(job, true);
	local function stop()
		jobs.set_running(job, false);
		if job.give_up_place then
			job.give_up_place();
		end
	end
	peers.run(function ()
		local ok, failure = transfer(job);
		stop();
		if not ok then
			module:log("info", "The move of %s to %s is not done: %s", job.old, job.new, failure[4]);
			jobs.keep(job);
		end
		answer_all(job, failure);
	end, function ()
		stop();
		answer_all(job, { "wait", "internal-server-error", nil, "The server failed in the middle of the move" });
	end);
end

-- Step 1: a user asks to be moved.
local function on_request(event, old, new)
	local origin, stanza = event.origin, event.stanza;
	local function refuse(kind, condition, why, step)
		module:log("warn", "Refused %s to move %s to %s: %s", stanza.attr.from, old, new, why);
		origin.send(wire.failure(stanza, kind, condition, step));
		return true;
	end

	if origin.type ~= "c2s" or not old or old ~= jid.bare(stanza.attr.from) or jid.host(old) ~= module.host then
		return refuse("auth", "forbidden", "only its owner can move an account");
	elseif not new or new == old then
		return refuse("modify", "bad-request", "there is no other account to move to");
	end

	local job = jobs.of(origin.username, old, new);
	if not job then
		return refuse("cancel", "conflict", "a move to another account is running");
	end
	if job.left then
		job.waiting = { event };
		answer_all(job);
	elseif jobs.is_running(job) and #job.waiting < max_waiting then
		table.insert(job.waiting, event);
	elseif jobs.is_running(job) or not may_request(origin.username) then
		return refuse("wait", "resource-constraint", "too many requests", "too-many-requests");
	else
		job.waiting = { event };
		module:log("info", "%s asks to be moved to %s", old, new);
		start(job);
	end
	return true;
end

-- Goes on with what a stop of the server interrupted. Who asked is gone; the result waits for the question to come again.
local function resume()
	module:add_timer(resume_delay, function ()
		for _, job in ipairs(jobs.interrupted()) do
			module:log("info", "Going on with the move of %s to %s", job.old, job.new);
			start(job);
		end
	end);
end

-- The moves under way, saved, and who waits for them, for the module's next life.
local function suspend()
	local waiting = {};
	for _, job in ipairs(jobs.all_running()) do
		jobs.keep(job);
		table.insert(waiting, { username = job.username, old = job.old, new = job.new, events = job.waiting });
		job.waiting = {};
	end
	return waiting;
end

-- Nobody will go on with the moves before the module is loaded again: tells those who wait for them.
local function abandon()
	for _, job in ipairs(jobs.all_running()) do
		jobs.keep(job);
		answer_all(job, { "wait", "service-unavailable", nil, "The server has stopped moving accounts" });
	end
end

-- Goes on with the moves of the module's last life. What was asked of other servers and not answered is asked again.
local function take_over(waiting)
	for _, was in ipairs(waiting) do
		local job = jobs.of(was.username, was.old, was.new);
		job.waiting = was.events;
		module:log("info", "Going on with the move of %s to %s", job.old, job.new);
		start(job);
	end
end

return {
	on_request = on_request, resume = resume, suspend = suspend, take_over = take_over, abandon = abandon,
	forget = jobs.forget,
};
