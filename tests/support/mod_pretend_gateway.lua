-- A gateway to another network as far as discovery goes (XEP-0100 §4.1): it says what it is, wants
-- to be registered with, and has nobody behind it.
module:depends("disco");
module:add_identity("gateway", module:get_option_string("network"), "A gateway that leads nowhere");
module:add_feature("jabber:iq:register");
