-- Puts a server's permission request before the clients that a user has signed in, and gathers their answers.
-- A client that knows nothing of it answers with an error; so the first `<allowed/>` decides, and an error only counts
-- when it is the last answer.

local cache = require "util.cache";
local st = require "util.stanza";

local wire = module:require "wire";

local patience = module:get_option_number("account_transfer_permission_timeout", 300);

-- Requests that wait for an answer, by the full address that was asked, the server that asks, and the id. No server can make this
-- grow: `expectations` says who may ask, and how often.
local waiting = cache.new(4096);

local function key(client, server, id)
	return client .. "\0" .. server .. "\0" .. id;
end

-- The same, by who is asked and for which old account.
local open = {};

local function name_of(question)
	return question.username .. "\0" .. question.old;
end

-- `answer` makes the answer to the question, of which the last counts that has come.
local function close(request, answer)
	request.closed, open[name_of(request.question)] = true, nil;
	request.timer:stop();
	module:send(answer(request.stanza));
end

local function start_timer(request)
	request.timer = module:add_timer(patience, function ()
		if not request.closed then
			close(request, function (stanza)
				return wire.failure(stanza, "wait", "remote-server-timeout", "permission-timeout", "The account's owner has not answered");
			end);
		end
	end);
end

-- The question has come again while it waits: it is put before nobody twice, and its sender has given up the one before. Says whether
-- that is so.
local function join(stanza, question)
	local request = open[name_of(question)];
	if request then
		request.stanza = st.clone(stanza);
	end
	return request ~= nil;
end

-- Sends the request to every client of the user. `question` is kept for whoever takes the permission.
-- Returns false, and sends nothing, when there is no client or the same request waits already.
local function forward(stanza, username, question)
	local user = prosody.hosts[module.host].sessions[username];
	local clients = {};
	for _, session in pairs(user and user.sessions or {}) do
		if session.full_jid and not waiting:get(key(session.full_jid, stanza.attr.from, stanza.attr.id)) then
			table.insert(clients, session);
		end
	end
	if #clients == 0 then
		return false;
	end

	local request = { stanza = st.clone(stanza), open = #clients, question = question };
	open[name_of(question)] = request;
	start_timer(request);
	for _, session in ipairs(clients) do
		waiting:set(key(session.full_jid, stanza.attr.from, stanza.attr.id), request);
		local copy = st.clone(stanza);
		copy.attr.to = session.full_jid;
		session.send(copy);
	end
	return true;
end

local function allows(answer)
	local query = answer.attr.type == "result" and answer:get_child("query", wire.xmlns);
	return query and wire.child(query, "allowed") ~= nil;
end

local does_not_know = { ["service-unavailable"] = true, ["feature-not-implemented"] = true };

-- What is passed on for an answer that is not a permission: never the client's own words. A client that does not know the protocol
-- is as good as none.
local function nobody_there(stanza)
	return st.error_reply(stanza, "wait", "recipient-unavailable");
end

local function forbidden(stanza)
	return st.error_reply(stanza, "auth", "forbidden");
end

local function allowed(stanza)
	return st.reply(stanza):query(wire.xmlns):tag("allowed"):reset();
end

-- An IQ from one of our clients to a server: true if it is the answer to such a request, which then goes no further.
-- `allow` is called with the question before a permission is passed on.
local function on_answer(event, allow)
	local origin, stanza = event.origin, event.stanza;
	local kind = stanza.attr.type;
	if origin.type ~= "c2s" or (kind ~= "result" and kind ~= "error") then
		return;
	end
	local its_key = key(origin.full_jid, stanza.attr.to, stanza.attr.id);
	local request = waiting:get(its_key);
	if not request then
		return;
	end
	waiting:set(its_key, nil);
	if request.closed then
		return true;
	end
	request.open = request.open - 1;
	if allows(stanza) then
		allow(request.question);
		close(request, allowed);
	else
		local _, condition = stanza:get_error();
		-- The word of a client that knows the protocol outweighs that of one that does not.
		if not does_not_know[condition] then
			request.refusal = forbidden;
		end
		if request.open == 0 then
			close(request, request.refusal or nobody_there);
		end
	end
	return true;
end

-- A client has gone without an answer. Where it was the last, nobody needs to wait any longer.
local function on_gone(client)
	local gone = {};
	for its_key, request in waiting:items() do
		if its_key:sub(1, #client + 1) == client .. "\0" then
			gone[its_key] = request;
		end
	end
	for its_key, request in pairs(gone) do
		waiting:set(its_key, nil);
		request.open = request.open - 1;
		if request.open == 0 and not request.closed then
			close(request, request.refusal or nobody_there);
		end
	end
end

-- The requests that wait, for the module's next life, in which a timer begins anew.
local function suspend()
	return waiting;
end

local function resume(saved)
	local timed = {};
	for its_key, request in saved:items() do
		if not request.closed then
			waiting:set(its_key, request);
		end
		if not request.closed and not timed[request] then
			timed[request], open[name_of(request.question)] = true, request;
			start_timer(request);
		end
	end
end

return { forward = forward, join = join, allowed = allowed, on_answer = on_answer, on_gone = on_gone, suspend = suspend, resume = resume };
