-- Whom our users have blocked (XEP-0191), as mod_blocklist stores it.

local jid = require "util.jid";

local blocklists = module:open_store("blocklist");

-- The addresses that a user has blocked, to be handed to `contains`.
local function of(username)
	return blocklists:get(username) or {};
end

-- The address itself is blocked, or its whole domain.
local function contains(list, address)
	return list[address] ~= nil or list[jid.host(address)] ~= nil;
end

return { of = of, contains = contains };
