-- The least that a move costs a Prosody: the rosters of its users read and written once each, through its own storage. Answers with the
-- seconds that it took.
local st = require "util.stanza";
local time = require "util.time";

local xmlns = "urn:rehome:test:floor";
local rosters = module:open_store("roster");

local function new_roster(count)
	local roster = { [false] = { version = 1, pending = {} } };
	for number = 0, count - 1 do
		roster["friend" .. number .. "@friends.test"] = {
			name = "Friend " .. number, subscription = "both", groups = { Verona = true };
		};
	end
	return roster;
end

local work = {
	read = function ()
		rosters:get("romeo");
	end;
	write = function (_, roster)
		rosters:set("nobody", roster);
	end;
	both = function (count)
		for number = 0, count - 1 do
			local user = "friend" .. number;
			rosters:set(user, rosters:get(user));
		end
	end;
};

module:hook("iq-get/host/" .. xmlns .. ":floor", function (event)
	local floor = event.stanza.tags[1];
	local count = tonumber(floor.attr.count);
	local roster = new_roster(count);
	local began = time.monotonic();
	work[floor.attr.work](count, roster);
	local took = time.monotonic() - began;
	event.origin.send(st.reply(event.stanza):tag("floor", { xmlns = xmlns, seconds = tostring(took) }));
	return true;
end);
