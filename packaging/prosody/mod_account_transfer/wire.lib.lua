-- The stanzas of XEP-0015 and of the extension: who may stand in them, how they are read, how they are built.

local hashes = require "util.hashes";
local jid = require "util.jid";
local st = require "util.stanza";

local standing = module:require "standing";

local xmlns = "jabber:iq:accountxfer";
local xmlns_extension = "urn:rehome:accountxfer:0";
-- The feature of a server that lets its users say which account they await.
local feature_expect = xmlns_extension .. "#expect";
-- The feature of a server that tells its users which of their contacts have moved.
local feature_moved = xmlns_extension .. "#moved";

-- An account: `user@domain`, prepared; nil for anything with a resource or without a local part.
local function read_account(text)
	local node, host, resource = jid.prepped_split(text);
	if node and not resource then
		return node .. "@" .. host;
	end
end

-- The domain that sent the stanza, if a server sent it: an address without local part and resource.
local function sending_server(stanza)
	local node, host, resource = jid.split(stanza.attr.from);
	if host and not node and not resource then
		return host;
	end
end

-- The children of that name in the element's own namespace. A stanza from another host of this server was never parsed:
-- its inner elements do not repeat the namespace, as parsed ones do.
local function children(element, name)
	local position = 0;
	return function ()
		repeat
			position = position + 1;
			local tag = element.tags[position];
			if tag and tag.name == name and (not tag.attr.xmlns or tag.attr.xmlns == element.attr.xmlns) then
				return tag;
			end
		until not tag;
	end;
end

local function child(element, name)
	return children(element, name)();
end

local function child_account(query, name)
	local element = child(query, name);
	return element and read_account(element:get_text() or "");
end

-- Reads what a query says about a transfer: `old` and `new`, each an account or nil.
local function read_accounts(query)
	return child_account(query, "oldaccount"), child_account(query, "newaccount");
end

-- Reads which account an `<expect/>` names: an account or nil, and whether there is anything that should be one.
local function read_expectation(expect)
	local named = child(expect, "oldaccount");
	return named and read_account(named:get_text() or ""), named ~= nil;
end

local function new_query(old, new)
	local query = st.stanza("query", { xmlns = xmlns });
	if old then
		query:text_tag("oldaccount", old);
	end
	if new then
		query:text_tag("newaccount", new);
	end
	return query;
end

-- A roster item for the wire. `groups` is a roster's set of names.
local function new_item(address, name, groups, its_standing)
	local subscription, ask = standing.write(its_standing);
	local item = st.stanza("item", { jid = address, name = name, subscription = subscription, ask = ask });
	local sorted = {};
	for group in pairs(groups or {}) do
		table.insert(sorted, group);
	end
	table.sort(sorted);
	for _, group in ipairs(sorted) do
		item:text_tag("group", group);
	end
	return item;
end

-- Reads a roster item; nil and the reason if it is not one that a roster could hold.
local function read_item(element)
	local node, host, resource = jid.prepped_split(element.attr.jid);
	if not host or resource then
		return nil, "invalid-address";
	end
	local its_standing = standing.read(element.attr.subscription, element.attr.ask);
	if not its_standing then
		return nil, "invalid-standing";
	end
	local groups = {};
	for group in children(element, "group") do
		local text = group:get_text();
		if text and text ~= "" then
			groups[text] = true;
		end
	end
	local name = element.attr.name;
	if name == "" then
		name = nil;
	end
	return { jid = jid.join(node, host), domain = host, name = name, groups = groups, standing = its_standing };
end

-- The part of a result that names contacts which were not transferred. `left` maps an address to
-- `{ reason = …, gateway = …, listed = … }`; nothing is returned when it is empty.
local function new_not_transferred(left)
	local addresses = {};
	for address in pairs(left) do
		table.insert(addresses, address);
	end
	if #addresses == 0 then
		return nil;
	end
	table.sort(addresses);
	local query = new_query();
	for _, address in ipairs(addresses) do
		local why = left[address];
		query:tag("not-transferred", {
			xmlns = xmlns_extension, jid = address, reason = why.reason, gateway = why.gateway,
			listed = why.listed and "true" or nil,
		}):up();
	end
	return query;
end

-- Which contacts of a user have moved: `moved` maps the old account to the new one.
local function new_moved(moved)
	local answer = st.stanza("moved", { xmlns = xmlns_extension });
	for old, new in pairs(moved) do
		answer:tag("contact", { old = old, new = new }):up();
	end
	return answer;
end

-- The addresses and reasons that a result names, as a map; empty for the plain result of XEP-0015.
local function read_not_transferred(result)
	local left = {};
	local query = result:get_child("query", xmlns);
	if query then
		for element in query:childtags("not-transferred", xmlns_extension) do
			local address = jid.prep(element.attr.jid);
			if address then
				left[address] = element.attr.reason or "not-confirmed";
			end
		end
	end
	return left;
end

-- A digest of an element, the same for the same content after any restart: the order of attributes is up to chance.
local function digest(element)
	local pieces = {};
	local function add(text)
		table.insert(pieces, #text .. ":" .. text);
	end
	local function add_element(tag)
		add(tag.name);
		local names = {};
		for name in pairs(tag.attr) do
			table.insert(names, name);
		end
		table.sort(names);
		for _, name in ipairs(names) do
			add(name);
			add(tag.attr[name]);
		end
		table.insert(pieces, "(");
		for _, inner in ipairs(tag) do
			if type(inner) == "string" then
				add(inner);
			else
				add_element(inner);
			end
		end
		table.insert(pieces, ")");
	end
	add_element(element);
	return hashes.sha256(table.concat(pieces), true);
end

-- An error answer that also says, in the extension's namespace, which part of the transfer failed.
local function failure(stanza, kind, condition, step, text)
	return st.error_reply(stanza, {
		type = kind, condition = condition, text = text,
		extra = step and { namespace = xmlns_extension, condition = step } or nil,
	});
end

return {
	xmlns = xmlns, xmlns_extension = xmlns_extension,
	feature_expect = feature_expect, feature_moved = feature_moved,
	child = child, children = children,
	read_account = read_account, sending_server = sending_server, read_accounts = read_accounts,
	read_expectation = read_expectation, new_query = new_query,
	new_item = new_item, read_item = read_item,
	new_moved = new_moved, new_not_transferred = new_not_transferred, read_not_transferred = read_not_transferred,
	failure = failure, digest = digest,
};
