-- Answers with how far Prosody lets its memory grow before it collects garbage, in percent.
local st = require "util.stanza";

local xmlns = "urn:rehome:test:memory";

module:hook("iq-get/host/" .. xmlns .. ":memory", function (event)
	local percent = collectgarbage("setpause", 200);
	collectgarbage("setpause", percent);
	event.origin.send(st.reply(event.stanza):tag("memory", { xmlns = xmlns, percent = tostring(percent) }));
	return true;
end);
