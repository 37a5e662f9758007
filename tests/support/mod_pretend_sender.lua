-- A server gone bad: sends, in its own name, the IQ that one of its users hands in, and hands back what was answered:
-- `result`, or the condition of the error, as text.
local id = require "util.id";
local st = require "util.stanza";

local xmlns = "urn:rehome:test:sender";

module:hook("iq-set/host/" .. xmlns .. ":send", function (event)
	local origin, stanza = event.origin, event.stanza;
	local iq = st.clone(stanza.tags[1].tags[1]);
	iq.attr.xmlns, iq.attr.from, iq.attr.id = nil, module.host, id.medium();

	local function hand_back(text, answer)
		local reply = st.reply(stanza):tag("answer", { xmlns = xmlns }):text_tag("outcome", text);
		if answer then
			reply:add_child(answer);
		end
		origin.send(reply);
	end
	module:send_iq(iq, nil, 40):next(function (answered)
		hand_back("result", answered.stanza.tags[1]);
	end, function (err)
		hand_back(err.condition or "undefined-condition");
	end);
	return true;
end);
