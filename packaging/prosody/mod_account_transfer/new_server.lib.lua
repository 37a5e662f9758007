-- The new server: keeps what its user expects, lets the user be asked for the permission for that (steps 2 and 3), and takes the
-- roster under it (step 5).

local jid = require "util.jid";
local st = require "util.stanza";

local asking = module:require "asking";
local expectations = module:require "expectations";
local greeting = module:require "greeting";
local intake = module:require "intake";
local peers = module:require "peers";
local permissions = module:require "permissions";
local strangers = module:require "strangers";
local wire = module:require "wire";

-- A user's client says which account it awaits a move from; with no account, that it awaits none any more.
local function on_expect(event)
	local origin, stanza = event.origin, event.stanza;
	local old, is_named = wire.read_expectation(stanza.tags[1]);
	if origin.type ~= "c2s" or origin.host ~= module.host then
		origin.send(st.error_reply(stanza, "auth", "forbidden"));
		return true;
	end
	local own = jid.join(origin.username, origin.host);
	if is_named and (not old or old == own) then
		origin.send(st.error_reply(stanza, "modify", "bad-request"));
		return true;
	end

	local saved;
	if old then
		saved = expectations.expect(origin.username, old, origin.full_jid);
	else
		saved = expectations.expect_nothing(origin.username);
	end
	if not saved then
		module:log("error", "What %s expects cannot be saved", own);
		origin.send(st.error_reply(stanza, "wait", "internal-server-error"));
		return true;
	end
	module:log("info", "%s expects %s", own, old and "a move of " .. old or "no move");
	origin.send(st.reply(stanza));
	return true;
end

-- Step 2: a server asks one of our users whether `old` may move to it. Whoever is not expected is refused in a way that tells nothing.
local function on_permission_asked(event)
	local stanza = event.stanza;
	local old = wire.read_accounts(stanza.tags[1]);
	local sender = wire.sending_server(stanza);
	local username, host, resource = jid.split(stanza.attr.to or stanza.attr.from);
	local new = jid.join(username, host);

	if not sender or not old or jid.host(old) ~= sender or resource or not expectations.is_expected(username, old) then
		module:log("warn", "Refused %s to ask %s for %s: it is not expected", stanza.attr.from, new, old);
		strangers.refuse(stanza);
		return true;
	end
	local function refuse(kind, condition, step, why)
		module:log("warn", "Refused %s to ask %s for %s: %s", sender, new, old, why);
		module:send(wire.failure(stanza, kind, condition, step));
		return true;
	end
	local question = { username = username, old = old, server = sender };
	-- A question comes again since the old server cannot know whether it is still known here.
	if permissions.is_given(username, old) then
		module:send(asking.allowed(stanza));
		return true;
	elseif asking.join(stanza, question) then
		return true;
	elseif not expectations.may_ask(username, old) then
		return refuse("wait", "resource-constraint", "too-many-questions", "too many questions");
	elseif not asking.forward(stanza, username, question) then
		return refuse("wait", "recipient-unavailable", nil, "nobody is signed in who could answer");
	end
	module:log("info", "Asked %s for the permission to move %s here, for %s", new, old, sender);
	return true;
end

-- The same question to one client: it would show whether that client is there.
local function on_client_asked(event)
	local stanza = event.stanza;
	local is_question = stanza.attr.type == "set" or stanza.attr.type == "get";
	if is_question and stanza:get_child("query", wire.xmlns) then
		return on_permission_asked(event);
	end
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
	local client = event.session.full_jid;
	if client then
		asking.on_gone(client);
		expectations.on_gone(event.session.username, client);
	end
end

-- The parts of rosters that are being taken, each as the event that brought it.
local open_parts = {};

local function taken(stanza, left)
	local reply = st.reply(stanza);
	local not_taken = wire.new_not_transferred(left);
	if not_taken then
		reply:add_child(not_taken);
	end
	return reply;
end

-- Takes one part under the permission that holds it, and answers.
local function take_part(event, old, new, part)
	local stanza = event.stanza;
	local query = stanza.tags[1];
	local username = jid.node(new);
	local more_follow = query:get_child("more", wire.xmlns_extension) ~= nil;
	local function allows(rows, new_ones)
		return permissions.allows(username, old, rows, new_ones);
	end
	local function fail(condition)
		module:log("warn", "Could not take the roster of %s for %s: %s", old, new, condition);
		if condition == "not-acceptable" then
			permissions.revoke(username, old);
			return wire.failure(stanza, "cancel", condition, "too-many-contacts");
		end
		permissions.give_back(username, old);
		return st.error_reply(stanza, "wait", condition);
	end
	local function take()
		local outcome, condition = intake.take(username, query, allows);
		if not outcome then
			return fail(condition);
		end
		local is_saved = permissions.release(username, old, part, outcome, not more_follow);
		greeting.add(username, outcome.gained, more_follow);
		module:log("info", "Took %d contacts of %s for %s, refused %d", outcome.taken, old, new, outcome.refused);
		return is_saved and taken(stanza, outcome.left) or st.error_reply(stanza, "wait", "internal-server-error");
	end
	local function close(answer)
		open_parts[event] = nil;
		module:send(answer);
	end

	open_parts[event] = true;
	peers.run(function ()
		close(take());
	end, function ()
		permissions.give_back(username, old);
		close(st.error_reply(stanza, "wait", "internal-server-error"));
	end);
end

-- Step 5: the server of `old` hands its roster to the account that allowed it. The same part comes again when the old server has missed
-- the answer, or was restarted.
local function on_roster(event, old, new)
	local origin, stanza = event.origin, event.stanza;
	local sender = wire.sending_server(stanza);
	local username, host = jid.split(new);

	local function refuse(why)
		module:log("warn", "Refused the roster of %s for %s from %s: %s", old, new, stanza.attr.from, why);
		origin.send(st.error_reply(stanza, "auth", "forbidden"));
		return true;
	end

	if not sender or not old or jid.host(old) ~= sender then
		return refuse("the sender is not the server of the old account");
	elseif not new or host ~= module.host then
		return refuse("no permission that holds");
	end
	local part = wire.digest(stanza.tags[1]);
	local verdict, left = permissions.take(username, old, part);
	if verdict == "refused" then
		return refuse("no permission that holds");
	elseif verdict == "busy" then
		origin.send(st.error_reply(stanza, "wait", "resource-constraint"));
	elseif verdict == "repeated" then
		origin.send(taken(stanza, left));
	else
		take_part(event, old, new, part);
	end
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

-- What nobody will see to any more.
local function abandon()
	strangers.flush();
end

local function forget(username)
	expectations.expect_nothing(username);
	permissions.forget(username);
end

return {
	on_expect = on_expect, on_permission_asked = on_permission_asked, on_client_asked = on_client_asked,
	on_client_answer = on_client_answer, on_client_gone = on_client_gone, on_roster = on_roster,
	suspend = suspend, resume = resume, abandon = abandon, forget = forget,
};
