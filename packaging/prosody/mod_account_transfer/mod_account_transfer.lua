-- XEP-0015 Account Transfer for Prosody: the old server, the contact's server and the new server.
-- README.md tells what the three roles do and what they refuse, and PROTOCOL.md, two folders up, what goes over the wire.

if module:get_host_type() ~= "local" then
	error("mod_account_transfer belongs on a VirtualHost: only there are accounts and rosters", 0);
end

local memory = module:require "memory";
local wire = module:require "wire";

local old_server = module:get_option_boolean("account_transfer_old_server", true) and module:require "old_server";
local contact_server = module:get_option_boolean("account_transfer_contact_server", true) and module:require "contact_server";
local new_server = module:get_option_boolean("account_transfer_new_server", true) and module:require "new_server";

local roles = {};
for name, role in pairs({ ["old server"] = old_server, ["contact's server"] = contact_server, ["new server"] = new_server }) do
	if role then
		table.insert(roles, name);
	end
end
table.sort(roles);
if roles[1] then
	module:add_feature(wire.xmlns);
end

-- Steps 1, 4 and 5 are the same query to the host: who sends it and what is in it tell them apart. A step whose role is
-- switched off is left to Prosody, which answers `service-unavailable`.
module:hook("iq-set/host/" .. wire.xmlns .. ":query", function (event)
	local stanza = event.stanza;
	local query = stanza.tags[1];
	local old, new = wire.read_accounts(query);
	if wire.child(query, "rosteritem") then
		return contact_server and contact_server.on_told(event, old, new) or nil;
	elseif event.origin.type == "c2s" or not wire.sending_server(stanza) then
		return old_server and old_server.on_request(event, old, new) or nil;
	else
		return new_server and new_server.on_roster(event, old, new) or nil;
	end
end);

if contact_server then
	module:add_feature(wire.xmlns_extension);
	module:add_feature(wire.feature_moved);
	module:hook("iq-get/host/" .. wire.xmlns_extension .. ":query", contact_server.on_confirm);
	module:hook("iq-get/host/" .. wire.xmlns_extension .. ":moved", contact_server.on_moved_asked);
end

if new_server then
	module:add_feature(wire.feature_expect);
	module:hook("iq-set/host/" .. wire.xmlns_extension .. ":expect", new_server.on_expect);
	module:hook("iq/full", new_server.on_client_asked, 10);
	module:hook("iq/bare/" .. wire.xmlns .. ":query", new_server.on_permission_asked);
	module:hook("pre-iq/host", new_server.on_client_answer, 10);
	module:hook("resource-unbind", new_server.on_client_gone);
end

function module.load()
	module:log("info", "Moves accounts, as %s", roles[1] and table.concat(roles, ", ") or "nothing: all roles are switched off");
	if old_server then
		old_server.resume();
	end
end

-- A reload of the module loses nothing that is under way: its next life goes on with it.
function module.save()
	return {
		old_server = old_server and old_server.suspend() or nil,
		contact_server = contact_server and contact_server.suspend() or nil,
		new_server = new_server and new_server.suspend() or nil,
	};
end

function module.unload()
	memory.restore();
	if new_server then
		new_server.abandon();
	end
	if old_server and not module.reloading then
		old_server.abandon();
	end
end

function module.restore(saved)
	if old_server and saved.old_server then
		old_server.take_over(saved.old_server);
	end
	if contact_server and saved.contact_server then
		contact_server.resume(saved.contact_server);
	end
	if new_server and saved.new_server then
		new_server.resume(saved.new_server);
	end
end

module:hook_global("user-deleted", function (event)
	if event.host ~= module.host then
		return;
	end
	if new_server then
		new_server.forget(event.username);
	end
	if old_server then
		old_server.forget(event.username);
	end
end);
