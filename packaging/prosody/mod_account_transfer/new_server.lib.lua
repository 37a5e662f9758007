-- The new server: lets its user be asked for the permission (steps 2 and 3), and takes the roster under it (step 5).

local jid = require "util.jid";
local st = require "util.stanza";

local asking = module:require "asking";
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
	local asked = asking.forward(stanza, username, function ()
		if not permissions.give(username, old) then
			module:log("error", "The permission of %s for %s cannot be saved", new, old);
		end
		module:log("info", "%s has allowed %s to move here, told to %s", new, old, sender);
	end);
	if not asked then
		return refuse("wait", "recipient-unavailable", "nobody is signed in who could answer");
	end
	module:log("info", "Asked %s for the permission to move %s here, for %s", new, old, sender);
	return true;
end

-- Step 5: the server of `old` hands its roster to the account that allowed it.
local function on_roster(event, old, new)
	local origin, stanza = event.origin, event.stanza;
	local query = stanza.tags[1];
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

	local more_follows = query:get_child("more", wire.xmlns_extension) ~= nil;
	peers.run(function ()
		local outcome, condition = intake.take(username, query);
		permissions.release(username, old, outcome and not more_follows);
		if not outcome then
			module:log("warn", "Could not take the roster of %s for %s: %s", old, new, condition);
			module:send(st.error_reply(stanza, condition == "internal-server-error" and "wait" or "modify", condition));
			return;
		end
		local reply = st.reply(stanza);
		local not_taken = wire.new_not_transferred(outcome.left);
		if not_taken then
			reply:add_child(not_taken);
		end
		module:send(reply);
		module:log("info", "Took %d contacts of %s for %s, refused %d", outcome.taken, old, new, outcome.refused);
	end, function ()
		permissions.release(username, old, false);
		module:send(st.error_reply(stanza, "wait", "internal-server-error"));
	end);
	return true;
end

return {
	on_permission_asked = on_permission_asked, on_client_answer = asking.on_answer, on_roster = on_roster,
	forget = permissions.forget,
};
