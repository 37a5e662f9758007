-- The new server: lets its user be asked for the permission (steps 2 and 3), and takes the roster under it (step 5).

local jid = require "util.jid";
local st = require "util.stanza";

local asking = module:require "asking";
local greeting = module:require "greeting";
local intake = module:require "intake";
local peers = module:require "peers";
local permissions = module:require "permissions";
local wire = module:require "wire";

local may_ask = peers.limit(module:get_option_number("account_transfer_requests_per_hour", 10), 3600);

-- Step 2: a server asks one of our users whether `old` may move to it.
local function on_permission_asked(event)
	local origin, stanza = event.origin, event.stanza;
	local old = wire.read_accounts(stanza.tags[1]);
	local sender = wire.sending_server(stanza);
	local username, host = jid.split(stanza.attr.to or stanza.attr.from);
	local new = jid.join(username, host);

	local function refuse(kind, condition, why)
		module:log("warn", "Refused %s to ask %s for %s: %s", stanza.attr.from, new, old, why);
		origin.send(st.error_reply(stanza, kind, condition));
		return true;
	end

	if not sender or not old or jid.host(old) ~= sender or old == new then
		return refuse("auth", "forbidden", "the sender is not the server of the old account");
	elseif not may_ask(new) then
		return refuse("wait", "resource-constraint", "too many requests for this account");
	end
	local asked = asking.forward(stanza, username, { username = username, old = old, server = sender });
	if not asked then
		return refuse("wait", "recipient-unavailable", "nobody is signed in who could answer");
	end
	module:log("info", "Asked %s for the permission to move %s here, for %s", new, old, sender);
	return true;
end

-- Somebody's client has allowed what it was asked.
local function allow(question)
	local new = jid.join(question.username, module.host);
	if not permissions.give(question.username, question.old) then
		module:log("error", "The permission of %s for %s cannot be saved", new, question.old);
	end
	module:log("info", "%s has allowed %s to move here, told to %s", new, question.old, question.server);
end

local function on_client_answer(event)
	return asking.on_answer(event, allow);
end

local function on_client_gone(event)
	if event.session.full_jid then
		asking.on_gone(event.session.full_jid);
	end
end

-- The parts of rosters that are being taken, each as the event that brought it.
local open_parts = {};

-- Takes one part under the permission that holds it, and answers.
local function take_part(event, old, new)
	local stanza = event.stanza;
	local query = stanza.tags[1];
	local username = jid.node(new);
	local more_follow = query:get_child("more", wire.xmlns_extension) ~= nil;
	local function answer(reply, used_up)
		open_parts[event] = nil;
		permissions.release(username, old, used_up);
		module:send(reply);
	end

	open_parts[event] = true;
	peers.run(function ()
		local outcome, condition = intake.take(username, query);
		if not outcome then
			module:log("warn", "Could not take the roster of %s for %s: %s", old, new, condition);
			answer(st.error_reply(stanza, condition == "internal-server-error" and "wait" or "modify", condition), false);
			return;
		end
		local reply = st.reply(stanza);
		local not_taken = wire.new_not_transferred(outcome.left);
		if not_taken then
			reply:add_child(not_taken);
		end
		answer(reply, not more_follow);
		greeting.add(username, outcome.gained, more_follow);
		module:log("info", "Took %d contacts of %s for %s, refused %d", outcome.taken, old, new, outcome.refused);
	end, function ()
		answer(st.error_reply(stanza, "wait", "internal-server-error"), false);
	end);
end

-- Step 5: the server of `old` hands its roster to the account that allowed it.
local function on_roster(event, old, new)
	local origin, stanza = event.origin, event.stanza;
	local sender = wire.sending_server(stanza);
	local username, host = jid.split(new);

	local function refuse(kind, condition, why)
		module:log("warn", "Refused the roster of %s for %s from %s: %s", old, new, stanza.attr.from, why);
		origin.send(st.error_reply(stanza, kind, condition));
		return true;
	end

	if not sender or not old or jid.host(old) ~= sender then
		return refuse("auth", "forbidden", "the sender is not the server of the old account");
	elseif not new or host ~= module.host or not permissions.take(username, old) then
		return refuse("auth", "forbidden", "no permission that holds");
	end
	take_part(event, old, new);
	return true;
end

-- What is under way, for the module's next life.
local function suspend()
	local parts = {};
	for event in pairs(open_parts) do
		table.insert(parts, event);
	end
	return { questions = asking.suspend(), parts = parts, greetings = greeting.suspend() };
end

-- Goes on with what the module's last life had under way. A part is taken from its beginning, which changes nothing twice.
local function resume(saved)
	asking.resume(saved.questions);
	greeting.resume(saved.greetings);
	for _, event in ipairs(saved.parts) do
		on_roster(event, wire.read_accounts(event.stanza.tags[1]));
	end
end

return {
	on_permission_asked = on_permission_asked, on_client_answer = on_client_answer,
	on_client_gone = on_client_gone, on_roster = on_roster,
	suspend = suspend, resume = resume, forget = permissions.forget,
};
