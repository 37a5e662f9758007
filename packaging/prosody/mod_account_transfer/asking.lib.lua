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

local function close(request, answer)
	request.closed = true;
	request.timer:stop();
	module:send(answer);
end

local function start_timer(request)
	request.timer = module:add_timer(patience, function ()
		if not request.closed then
			close(request, st.error_reply(request.stanza, "wait", "remote-server-timeout", "The account's owner has not answered"));
		end
	end);
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
local function refusal(request, answer)
	local _, condition = answer:get_error();
	if does_not_know[condition] then
		return st.error_reply(request.stanza, "wait", "recipient-unavailable");
	end
	return st.error_reply(request.stanza, "auth", "forbidden");
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
		close(request, st.reply(request.stanza):query(wire.xmlns):tag("allowed"):reset());
	else
		local answer = refusal(request, stanza);
		local _, condition = answer:get_error();
		-- The word of a client that knows the protocol outweighs that of one that does not.
		if not request.refusal or condition ~= "recipient-unavailable" then
			request.refusal = answer;
		end
		if request.open == 0 then
			close(request, request.refusal);
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
			close(request, request.refusal or st.error_reply(request.stanza, "wait", "recipient-unavailable"));
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
			timed[request] = true;
			start_timer(request);
		end
	end
end

return { forward = forward, on_answer = on_answer, on_gone = on_gone, suspend = suspend, resume = resume };
