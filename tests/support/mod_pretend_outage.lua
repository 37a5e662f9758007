-- Says where the server tells of its outages (XEP-0455 §2.1), as the community's mod_service_outage_status does.
local forms = require "util.dataforms";
module:depends("disco");
local form = forms.new({
	{ type = "hidden", var = "FORM_TYPE", value = "urn:xmpp:sos:0" },
	{ type = "list-multi", name = "addresses", var = "external-status-addresses" },
});
module:add_extension(form:form({ addresses = module:get_option_array("outage_pages") }, "result"));
