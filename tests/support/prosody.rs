//! Debian's Prosody: its configuration file, its process and its storage, which is one Lua file
//! for each account and kind of data.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::people::Entry;
use super::process::Process;
use super::server::{COMPONENT_PASSWORD, Limits, Options, Place, Running};

/// The modules of Debian's configuration file.
const MODULES: [&str; 28] = [
    "disco",
    "roster",
    "saslauth",
    "tls",
    "blocklist",
    "bookmarks",
    "carbons",
    "dialback",
    "limits",
    "pep",
    "private",
    "smacks",
    "vcard4",
    "vcard_legacy",
    "csi_simple",
    "invites",
    "invites_adhoc",
    "invites_register",
    "ping",
    "register",
    "time",
    "uptime",
    "version",
    "admin_adhoc",
    "admin_shell",
    "posix",
    "offline",
    "presence",
];

/// Writes the configuration file.
pub(super) fn configure(options: &Options, place: &Place<'_>) {
    let data = place.folder.join("data");
    std::fs::create_dir(&data).expect("a folder for Prosody's data");
    let modules = MODULES
        .iter()
        .copied()
        .chain(options.modules.iter().map(String::as_str))
        .filter(|module| !options.without.iter().any(|without| without == module))
        .map(quoted)
        .collect::<Vec<_>>();
    let own_plugins = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support");
    let plugins: Vec<String> = options
        .plugins
        .iter()
        .chain([&own_plugins])
        .map(|path| quoted(&path.display().to_string()))
        .collect();
    let file = |name: &str| quoted(&place.folder.join(name).display().to_string());
    let mut config = format!(
        "run_as_root = true
pidfile = {pidfile}
data_path = {data}
log = {{ info = {log} }}
plugin_paths = {{ {plugins} }}
modules_enabled = {{ {modules} }}
interfaces = {{ \"{address}\" }}
c2s_ports = {{ {client} }}
c2s_direct_tls_ports = {{ {client_tls} }}
s2s_ports = {{ {server} }}
http_ports = {{ }}
https_ports = {{ {web} }}
certificates = {folder}
ssl = {{ certificate = {certificate}, key = {key}, cafile = {root} }}
s2s_secure_auth = true
authentication = \"internal_hashed\"
archive_expires_after = \"1w\"
allow_registration = {registration}
c2s_stanza_size_limit = {stanza_limit}
unbound = {{
	resolvconf = false, forward = \"{names_host}@{names_port}\",
	-- The library has its own idea of localhost and of the domain `test` unless it is told otherwise.
	options = {{ [\"do-not-query-localhost:\"] = \"no\", [\"local-zone:\"] = \"test. transparent\" }}
}}
",
        pidfile = file("prosody.pid"),
        data = quoted(&data.display().to_string()),
        log = file("server.log"),
        plugins = plugins.join(", "),
        modules = modules.join(", "),
        address = place.ports.address,
        client = place.ports.client,
        client_tls = place.ports.client_tls,
        server = place.ports.server,
        web = place.ports.web,
        folder = quoted(&place.folder.display().to_string()),
        certificate = file("certificate.pem"),
        key = file("key.pem"),
        root = quoted(&place.root.display().to_string()),
        registration = options.registration,
        stanza_limit = options.stanza_limit,
        names_host = place.names.ip(),
        names_port = place.names.port(),
    );
    // Without a word about it, the module has the stock limits.
    config += match options.limits {
        Limits::Stock => {
            "limits = { c2s = { rate = \"10kb/s\" }, s2sin = { rate = \"30kb/s\" } }\n"
        }
        Limits::Raised => "limits = { c2s = { rate = \"1gb/s\" }, s2sin = { rate = \"1gb/s\" } }\n",
    };
    if options.component.is_some() {
        writeln!(config, "component_ports = {{ {} }}", place.ports.component).unwrap();
        writeln!(config, "component_interfaces = {{ \"{}\" }}", place.ports.address).unwrap();
    }
    config += &options.global;
    writeln!(config, "VirtualHost {}\n{}", quoted(&options.domain), options.host).unwrap();
    if let Some(rooms) = &options.rooms {
        writeln!(config, "Component {} \"muc\"\n{}", quoted(rooms), options.rooms_config).unwrap();
    }
    if let Some(files) = &options.files {
        writeln!(config, "Component {} \"http_file_share\"", quoted(files)).unwrap();
    }
    if let Some(component) = &options.component {
        writeln!(config, "Component {}", quoted(component)).unwrap();
        writeln!(config, "component_secret = {}", quoted(COMPONENT_PASSWORD)).unwrap();
    }
    for (gateway, network) in &options.gateways {
        writeln!(config, "Component {} \"pretend_gateway\"", quoted(gateway)).unwrap();
        writeln!(config, "network = {}", quoted(network)).unwrap();
    }
    std::fs::write(place.folder.join(CONFIG), config).expect("writing Prosody's configuration");
}

const CONFIG: &str = "prosody.cfg.lua";

/// Starts the server that [`configure`] has described.
pub(super) fn run(folder: &Path) -> Running {
    let mut command = Command::new("prosody");
    command.arg("-F").arg("--config").arg(folder.join(CONFIG));
    Running { process: Process::start(&mut command, folder), console: None }
}

/// Loads a module anew, as an administrator does.
pub(super) fn reload(folder: &Path, domain: &str, module: &str) {
    let mut command = Command::new("prosodyctl");
    command.arg("--config").arg(folder.join(CONFIG));
    let output = command.args(["shell", "module", "reload", module, domain]).output();
    let output = output.expect("running prosodyctl; is it installed?");
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("OK"), "reloading {module}: {said} {errors}");
}

/// Writes the files of accounts and their rosters. A password in the clear is what Prosody itself
/// turns into a hash at the first sign-in.
pub(super) fn store(
    folder: &Path,
    domain: &str,
    users: &[&str],
    password: &str,
    rosters: &BTreeMap<&str, Vec<&Entry>>,
) {
    let account = format!("return {{ password = {} }}\n", quoted(password));
    for user in users {
        write_file(&stored(folder, domain, "accounts", user, "dat"), &account);
    }
    for (user, entries) in rosters {
        write_file(&stored(folder, domain, "roster", user, "dat"), &roster(entries));
    }
}

/// The roster as JSON, read by Lua from its file.
pub(super) fn roster_of(folder: &Path, domain: &str, user: &str) -> String {
    lua(READ_ROSTER, &stored(folder, domain, "roster", user, "dat"))
}

/// The number of offline messages, counted by Lua in their file.
pub(super) fn offline_of(folder: &Path, domain: &str, user: &str) -> String {
    lua(COUNT_OFFLINE, &stored(folder, domain, "offline", user, "list"))
}

/// Items by address; the server's own notes stand under `false`, among them who has asked.
const READ_ROSTER: &str = r#"
local load_file = loadfile(arg[1], "t", {})
local roster = load_file and load_file() or {}
local notes = roster[false] or {}
local function text(value)
	return '"' .. value:gsub('[%c"\\]', function (c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end
local jids, seen = {}, {}
for _, source in ipairs { roster, notes.pending or {} } do
	for jid in pairs(source) do
		if jid and not seen[jid] then seen[jid] = true; jids[#jids + 1] = jid end
	end
end
local entries = {}
for _, jid in ipairs(jids) do
	local item = roster[jid] or {}
	local groups = {}
	for group in pairs(item.groups or {}) do groups[#groups + 1] = text(group) end
	entries[#entries + 1] = ('{"jid":%s,"name":%s,"groups":[%s],"subscription":%s,"asked":%s,"asking":%s,"approved":%s}')
		:format(text(jid), text(item.name or ""), table.concat(groups, ","),
			text(item.subscription or "none"), tostring(item.ask == "subscribe"),
			tostring((notes.pending or {})[jid] ~= nil), tostring(item.approved ~= nil))
end
print("[" .. table.concat(entries, ",") .. "]")
"#;

/// The file calls `item` once for each message.
const COUNT_OFFLINE: &str = r#"
local count = 0
local load_file = loadfile(arg[1], "t", { item = function () count = count + 1 end })
if load_file then load_file() end
print(count)
"#;

fn lua(script: &str, file: &Path) -> String {
    // Through a file, because `lua -e` hands over no arguments.
    let script_file = tempfile::NamedTempFile::new().expect("a file for a Lua script");
    write_file(script_file.path(), script);
    let output = Command::new("lua5.4")
        .args([script_file.path(), file])
        .output()
        .expect("running lua5.4; is it installed?");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "reading {} with Lua: {errors}", file.display());
    String::from_utf8(output.stdout).expect("Lua prints UTF-8")
}

fn roster(entries: &[&Entry]) -> String {
    let mut lua = String::from("return {\n[false] = { version = 1, pending = {");
    for entry in entries.iter().filter(|entry| entry.asking) {
        write!(lua, " [{}] = true,", quoted(&entry.jid)).unwrap();
    }
    lua.push_str(" } },\n");
    for entry in entries.iter().filter(|entry| entry.is_visible()) {
        let subscription = entry.subscription.as_str();
        write!(lua, "[{}] = {{ subscription = \"{subscription}\",", quoted(&entry.jid)).unwrap();
        if !entry.name.is_empty() {
            write!(lua, " name = {},", quoted(&entry.name)).unwrap();
        }
        if entry.asked {
            lua.push_str(" ask = \"subscribe\",");
        }
        lua.push_str(" groups = {");
        for group in &entry.groups {
            write!(lua, " [{}] = true,", quoted(group)).unwrap();
        }
        lua.push_str(" } },\n");
    }
    lua.push_str("}\n");
    lua
}

/// Where Prosody's `util.datamanager` keeps this data.
fn stored(folder: &Path, domain: &str, store: &str, user: &str, ending: &str) -> PathBuf {
    folder
        .join("data")
        .join(encoded(domain))
        .join(store)
        .join(format!("{}.{ending}", encoded(user)))
}

/// A name in a path: all but ASCII letters and digits as `%` and two hexadecimal digits.
fn encoded(name: &str) -> String {
    name.bytes().fold(String::new(), |mut path, byte| {
        match byte.is_ascii_alphanumeric() {
            true => path.push(char::from(byte)),
            false => write!(path, "%{byte:02x}").unwrap(),
        }
        path
    })
}

fn write_file(path: &Path, text: &str) {
    let folder = path.parent().expect("a file is in a folder");
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
}

/// A Lua string.
fn quoted(text: &str) -> String {
    let mut lua = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => lua.extend(['\\', character]),
            character if character.is_control() => {
                write!(lua, "\\u{{{:x}}}", u32::from(character)).unwrap();
            }
            character => lua.push(character),
        }
    }
    lua.push('"');
    lua
}
