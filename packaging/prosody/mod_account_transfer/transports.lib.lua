-- Which contacts hang off a transport. XEP-0015 section 3.1 takes every address without a local part for one;
-- service discovery confirms or clears each of these candidates.

local jid = require "util.jid";

local peers = module:require "peers";

-- Seconds that a candidate has to say what it is, and how many are asked at a time.
local patience = 10;
local width = 16;

local function is_below(domain, parent)
	return domain:sub(-#parent - 1) == "." .. parent;
end

-- The candidates among the addresses of a roster: a map from domain to whether it stands there as `domain/registered`.
local function candidates(addresses)
	local found = {};
	for _, address in ipairs(addresses) do
		local node, host, resource = jid.split(address);
		if host and not node and (not resource or resource == "registered") then
			found[host] = found[host] or resource == "registered";
		end
	end
	return found;
end

local function judge(domain, registered)
	local info = peers.discover(domain, patience);
	if info then
		return info.categories.gateway and "gateway" or nil;
	end
	if registered or is_below(domain, module.host) then
		return "gateway";
	end
	return "uncertain-gateway";
end

-- Asks every candidate among the addresses. Returns a map from domain to "gateway" or "uncertain-gateway";
-- what is not in it is no transport.
local function find(addresses)
	local registered = candidates(addresses);
	local domains, verdicts = {}, {};
	for domain in pairs(registered) do
		table.insert(domains, domain);
	end
	peers.parallel(domains, width, function (domain)
		verdicts[domain] = judge(domain, registered[domain]);
	end);
	return verdicts;
end

-- Why this address stays behind, given the verdicts, and the transport it belongs to; nil if it does not.
local function reason(address, verdicts)
	local node, host = jid.split(address);
	local verdict = verdicts[host];
	if not verdict then
		return nil;
	end
	if verdict == "gateway" and node then
		return "gateway-contact", host;
	end
	return verdict, node and host or nil;
end

return { find = find, reason = reason };
